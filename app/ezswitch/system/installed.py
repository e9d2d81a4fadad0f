"""How this program came here: said by `--version` and by About, for whoever has to update, remove or report it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

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
) -> str:
    """Return it in a few words, "" where it cannot be told."""
    if variables.get("APPIMAGE"):
        return "AppImage"
    if variables.get("FLATPAK_ID"):
        return "Flatpak"
    said = _marked(package / MARK) or ("bundle" if frozen else "")
    return said or _as_environment(prefix) or _as_distribution(package)


def _as_environment(prefix: Path) -> str:
    """Say it by the file that pipx and uv leave in the environment that they make (pipx 1.7, uv 0.9)."""
    left = {"pipx_metadata.json": "pipx", "uv-receipt.toml": "uv tool"}
    return next((name for file, name in left.items() if (prefix / file).is_file()), "")


def _marked(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip().partition("\n")[0][:_LONGEST]
    except (OSError, UnicodeDecodeError):
        return ""


def _as_distribution(package: Path) -> str:
    """Say it by what the installer wrote down (direct_url.json of PEP 610, INSTALLER)."""
    from importlib import metadata  # noqa: PLC0415  costs 20 ms, and few need it

    checkout = package.parents[1]
    if (checkout / "pyproject.toml").is_file() and package.parent.name == "app":
        return f"checkout in {checkout}"
    try:
        found = metadata.distribution("ezswitch")
    except metadata.PackageNotFoundError:
        return ""
    installer = (found.read_text("INSTALLER") or "").strip()
    return f"wheel, by {installer}" if installer else "wheel"
