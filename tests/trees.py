"""A folder as a value, to be compared: every file with its bytes and mode, every folder, every link."""

from __future__ import annotations

import os
import stat
from pathlib import Path


def tree(root: Path, *, without: tuple[str, ...] = ()) -> dict[str, tuple[str, int, bytes]]:
    """Return path below `root` -> kind, mode and bytes (a link's target); `without` are paths that do not count."""
    found: dict[str, tuple[str, int, bytes]] = {}
    for folder, folders, files in os.walk(root):
        here = Path(folder)
        folders[:] = [name for name in folders if (here / name).relative_to(root).as_posix() not in without]
        for name in [*folders, *files]:
            path = here / name
            mode = stat.S_IMODE(path.lstat().st_mode)
            key = path.relative_to(root).as_posix()
            if path.is_symlink():
                found[key] = ("link", 0, os.fsencode(path.readlink()))
            else:
                found[key] = ("file", mode, path.read_bytes()) if path.is_file() else ("folder", mode, b"")
    return found
