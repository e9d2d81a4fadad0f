"""What this program is made of, for About: versions and licences as the installed packages state them."""

from __future__ import annotations

import platform
import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata

from PySide6.QtCore import qVersion

from ezswitch import __version__

OUR_LICENCE = "MIT"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_SHORT = 60
_OSI = "License :: OSI Approved :: "


@dataclass(frozen=True)
class Part:
    """A library: its name, version and licence ("" where its package does not say)."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True)
class Facts:
    """The program's version, how it was installed ("" unknown), what it runs on, and its libraries."""

    version: str
    installed: str
    python: str
    qt: str
    system: str
    parts: tuple[Part, ...]

    def text(self, keychain: str) -> str:
        """Return it as lines for a bug report."""
        lines = [f"ezswitch {self.version}{f' ({self.installed})' if self.installed else ''}"]
        lines += [f"Python {self.python}, Qt {self.qt}, {self.system}", f"Keychain: {keychain}"]
        lines += [f"{part.name} {part.version}{f' ({part.licence})' if part.licence else ''}" for part in self.parts]
        return "\n".join(lines)


def facts(installed: Callable[[], str] = str) -> Facts:
    """Read them; takes some milliseconds of disk, so never on the UI thread. `installed` says how it came here."""
    return Facts(
        __version__, installed(), platform.python_version(), qVersion(), platform.platform(terse=True), _parts()
    )


def _parts() -> tuple[Part, ...]:
    try:
        wanted = metadata.requires("ezswitch") or []
    except metadata.PackageNotFoundError:  # a build of one file carries no metadata of its own
        wanted = []
    names = dict.fromkeys(found[0] for line in wanted if "extra ==" not in line and (found := _NAME.match(line)))
    return tuple(part for name in names if (part := _part(name)) is not None)


def _part(name: str) -> Part | None:
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None  # wanted on another system only
    return Part(about["Name"], about["Version"], licence_of(about))


def licence_of(about: metadata.PackageMetadata) -> str:
    """Return a package's licence: its SPDX expression, a short "License" line, or its classifier."""
    expressions, lines = about.get_all("License-Expression") or [], about.get_all("License") or []
    stated, line = "".join(expressions[:1]), "".join(lines[:1]).strip()
    if not stated and line and "\n" not in line and len(line) <= _SHORT:
        stated = line
    if not stated:
        trove = [one.removeprefix(_OSI) for one in about.get_all("Classifier") or () if one.startswith(_OSI)]
        stated = ", ".join(trove)
    return stated
