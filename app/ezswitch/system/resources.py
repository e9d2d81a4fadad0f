"""Where icons, presets, styles and translations are: in the installed package, a frozen program, or a checkout."""

from __future__ import annotations

import sys
from pathlib import Path

from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.phrase import listed, say


def resources(module: Path = Path(__file__), frozen: str = getattr(sys, "_MEIPASS", "")) -> Path:
    """Return the folder of our data files; raises EzswitchError where the installation lacks it.

    `module` is this file, APP/ezswitch/system/resources.py; `frozen` is where PyInstaller unpacked, or "".
    """
    package = module.resolve().parents[1]
    candidates = [package / "_resources", package.parents[1] / "resources"]
    if frozen:
        candidates[:0] = [Path(frozen) / "ezswitch" / "_resources", Path(frozen) / "resources"]
    for folder in candidates:
        if folder.is_dir() and any(folder.iterdir()):
            return folder
    raise EzswitchError(
        say("installation incomplete"),
        say("ezswitch cannot find its own data files; it looked in {folders}.", folders=listed(map(str, candidates))),
        hint=say("Install ezswitch again."),
        path=str(candidates[0]),
    )
