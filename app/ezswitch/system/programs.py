"""Installed programs and their versions, found without running anything: some are slow to start, some write."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from ezswitch.domain.environment import Environment
from ezswitch.domain.ports import Installed
from ezswitch.domain.sessions import OpenSession
from ezswitch.system.processes import RUNTIMES, processes
from ezswitch.system.program_places import usual_folders, wheel_version

_VERSION = re.compile(r"v?(\d+\.\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.+-]+)?)")
_LARGEST_MANIFEST = 1 << 20


class RealPrograms:
    """Programs on the user's PATH and in the folders where installers put them."""

    def __init__(
        self,
        environment: Environment,
        *,
        machine: tuple[Path, ...] = (Path("/usr/local/bin"), Path("/opt/homebrew/bin")),
        processes: Path = Path("/proc"),
    ) -> None:
        """Take whose PATH and home count; `machine` are folders that are the same for everyone."""
        self._environment = environment
        self._machine = machine
        self._processes = processes

    def find(self, names: tuple[str, ...], package: str) -> Installed | None:
        """Return the first program of these names with its real path and version; see the port."""
        for folder in dict.fromkeys(
            (*self._environment.search_path, *usual_folders(self._environment, names, self._machine))
        ):
            for name in names:
                for file in self._files_for(folder / name):
                    if self._is_program(file):
                        real = Path(os.path.realpath(file))
                        return Installed(real, self._version(file, real, package))
        return None

    def running(self, names: tuple[str, ...]) -> bool:
        """Tell whether a program of one of these names runs as this user."""
        return any(
            not set(names).isdisjoint(one.names) for one in processes(self._environment.platform, self._processes)
        )

    def sessions(self, names: tuple[str, ...]) -> tuple[OpenSession, ...]:
        """Return the processes of these names that run as this user, the oldest first."""
        every = processes(self._environment.platform, self._processes)
        found = {one.pid: one for one in every if not set(names).isdisjoint(one.names)}
        # A launcher and the program that it started are one session: the launcher's.
        ordered = sorted((one for one in found.values() if one.parent not in found), key=lambda one: one.started)
        return tuple(OpenSession(one.pid, datetime.fromtimestamp(one.started, UTC)) for one in ordered)

    def _files_for(self, path: Path) -> tuple[Path, ...]:
        if self._environment.platform != "win32":
            return (path,)
        return tuple(path.with_name(path.name + ending) for ending in (".exe", ".cmd"))

    def _is_program(self, file: Path) -> bool:
        return file.is_file() and (self._environment.platform == "win32" or os.access(file, os.X_OK))

    def _version(self, file: Path, real: Path, package: str) -> str:
        for manifest in self._manifests(file, real, package):
            if version := _version_in(manifest, package):
                return version
        return wheel_version(real, package) or _version_in_path(real)

    def _manifests(self, file: Path, real: Path, package: str) -> Iterator[Path]:
        """Name the places where a package.json that says the version may be, nearest first."""
        for folder in real.parents:
            yield folder / "package.json"
            if folder.name == "node_modules":
                # The program itself may be in a package for this platform, beside the one that is installed by name.
                yield folder / package / "package.json"
        for folder in dict.fromkeys((file.parent, real.parent)):
            # A wrapper script is no link: npm puts one beside node_modules on Windows, pnpm into node_modules/.bin.
            yield folder / "node_modules" / package / "package.json"
            yield folder.parent / "lib" / "node_modules" / package / "package.json"
            for store in sorted(folder.glob("global/*/node_modules")):
                yield store / package / "package.json"
            shim = folder.parent / "tools" / "image" / "packages" / package
            yield shim / "lib" / "node_modules" / package / "package.json"


def _version_in(manifest: Path, package: str) -> str:
    try:
        with manifest.open("rb") as file:
            value = json.loads(file.read(_LARGEST_MANIFEST))
    except (OSError, ValueError, RecursionError):
        return ""
    if not isinstance(value, dict) or value.get("name") != package:
        return ""
    version = value.get("version")
    return version if isinstance(version, str) else ""


def _version_in_path(real: Path) -> str:
    """Return the last part of a path that looks like a version and is not that of a runtime, or ""."""
    for before, part in reversed(list(pairwise(real.parts))):
        found = _VERSION.fullmatch(part)
        if found and not before.lower().startswith(RUNTIMES):
            return found[1]
    return ""
