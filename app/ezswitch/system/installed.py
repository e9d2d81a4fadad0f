"""How this program came here: said by `--version` and by About, for whoever has to update, remove or report it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from ezswitch.domain.phrase import NOTHING, Phrase, say, verbatim

MARK = "_installed"
"""A file in the package's folder; a packager writes into it what it is ("Debian package"), on one line."""
PACKAGE = Path(__file__).resolve().parents[1]
PREFIX = Path(sys.prefix)
_LONGEST = 60


def how(
    variables: Mapping[str, str] = os.environ,
    *,
    package: Path = PACKAGE,
    prefix: Path = PREFIX,
    frozen: bool = bool(getattr(sys, "frozen", False)),
) -> Phrase:
    """Return it in a few words, NOTHING where it cannot be told."""
    if variables.get("APPIMAGE"):
        return verbatim("AppImage")
    if variables.get("FLATPAK_ID"):
        return verbatim("Flatpak")
    said = verbatim(_marked(package / MARK)) or (say("bundle") if frozen else NOTHING)
    return said or _as_environment(prefix) or _as_distribution(package)


def _as_environment(prefix: Path) -> Phrase:
    """Say it by the file that pipx and uv leave in the environment that they make (pipx 1.7, uv 0.9)."""
    left = {"pipx_metadata.json": "pipx", "uv-receipt.toml": "uv tool"}
    return next((verbatim(name) for file, name in left.items() if (prefix / file).is_file()), NOTHING)


def _marked(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip().partition("\n")[0][:_LONGEST]
    except (OSError, UnicodeDecodeError):
        return ""


def _as_distribution(package: Path) -> Phrase:
    """Say it by what the installer wrote down (direct_url.json of PEP 610, INSTALLER)."""
    from importlib import metadata  # noqa: PLC0415  costs 20 ms, and few need it

    checkout = package.parents[1]
    if (checkout / "pyproject.toml").is_file() and package.parent.name == "app":
        return say("checkout in {folder}", folder=checkout)
    try:
        found = metadata.distribution("ezswitch")
    except metadata.PackageNotFoundError:
        return NOTHING
    installer = (found.read_text("INSTALLER") or "").strip()
    return say("wheel, by {installer}", installer=installer) if installer else say("wheel")
