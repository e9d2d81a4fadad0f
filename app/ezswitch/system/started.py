"""How this program was started, so that the desktop can start it the same way again."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_SCRIPTS = ("ezswitch", "ezswitch.exe", "ezswitch-script.py")


FLATPAK = "/usr/bin/flatpak"
"""Starts a Flatpak from outside its sandbox, where agents and the desktop are."""


def key_program(
    variables: Mapping[str, str],
    *,
    executable: str = sys.executable,
    frozen: bool = bool(getattr(sys, "frozen", False)),
) -> tuple[str, ...]:
    """Return what agents start for a key where this program brings its Python inside itself, () elsewhere.

    A bundle has a small program for it beside the large one: agents wait for it at every start.
    """
    outside = command(variables) if variables.get("APPIMAGE") or variables.get("FLATPAK_ID") else ()
    if outside:
        return (*outside, "key")
    own = Path(executable)
    return (str(own.with_name(f"ezswitch-key{own.suffix}")),) if frozen else ()


def command(
    variables: Mapping[str, str],
    *,
    argv0: str = sys.argv[0],
    executable: str = sys.executable,
    frozen: bool = bool(getattr(sys, "frozen", False)),
) -> tuple[str, ...]:
    """Return the command as an argument list with absolute paths: the script, the frozen program, or `python -m`.

    A script's own path is kept, links and all: pipx and package managers move what it leads to. An AppImage runs
    from a folder that is gone afterwards, and says in APPIMAGE where it lies itself; a Flatpak is started by its id.
    """
    if image := variables.get("APPIMAGE", ""):
        return (image,)
    if sandbox := variables.get("FLATPAK_ID", ""):
        return (FLATPAK, "run", sandbox)
    if frozen:
        return (executable,)
    script = Path(os.path.abspath(argv0))  # noqa: PTH100  resolve() would follow the link
    for found in (script, script.with_name(f"{script.name}.exe")):
        if found.name.lower() in _SCRIPTS and found.is_file():
            return (str(found),)
    return (executable, "-m", "ezswitch")
