"""How this program was started, so that the desktop can start it the same way again."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_SCRIPTS = ("ezswitch", "ezswitch.exe", "ezswitch-script.py")


def command(
    variables: Mapping[str, str],
    *,
    argv0: str = sys.argv[0],
    executable: str = sys.executable,
    frozen: bool = bool(getattr(sys, "frozen", False)),
) -> tuple[str, ...]:
    """Return the command as an argument list with absolute paths: the script, the frozen program, or `python -m`.

    A script's own path is kept, links and all: pipx and package managers move what it leads to. An AppImage runs
    from a folder that is gone afterwards, and says in APPIMAGE where it lies itself.
    """
    if image := variables.get("APPIMAGE", ""):
        return (image,)
    if frozen:
        return (executable,)
    script = Path(os.path.abspath(argv0))  # noqa: PTH100  resolve() would follow the link
    for found in (script, script.with_name(f"{script.name}.exe")):
        if found.name.lower() in _SCRIPTS and found.is_file():
            return (str(found),)
    return (executable, "-m", "ezswitch")
