"""One small file of ours, put in place whole or not at all."""

from __future__ import annotations

from pathlib import Path

from ezswitch.domain.ports import Files


def place(files: Files, path: Path, data: bytes) -> bool:
    """Write `data` by the safe write unless it stands there already; tell whether it was written.

    Raises WriteFailed; a symlink is followed, and folders that miss are made 0700.
    """
    real = files.read(path)
    if real.data == data:
        return False
    for folder in files.missing_directories(path):
        files.make_directory(folder)
    for left in files.abandoned(real.real.parent):  # by a process that died here
        files.discard(left)
    temp = files.stage(real.real, data, private=False)
    files.commit(temp, real.real)
    files.sync_directory(real.real.parent)
    return True
