"""Our own folders, removed for good: what "restore everything and remove ezswitch's traces" ends with."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from ezswitch.domain.ports import Places
from ezswitch.system.reasons import words, write_failed

_OTHERS = 0o077


class RealTraces:
    """See domain/outside.Traces."""

    def __init__(self, places: Places, home: Path) -> None:
        """Take our folders, and the home: nothing above or beside it is ever looked at."""
        self._folders = (places.cache, places.config, places.data, places.state)
        self._private = (places.state, places.state / "keys", places.state / "journal")
        self._home = home

    def open_folders(self) -> tuple[Path, ...]:
        """Return which of the state folder and its keys/ and journal/ others may read or enter."""
        if os.name == "nt":
            return ()  # there a mode says nothing about who can read it
        return tuple(folder for folder in self._private if _mode(folder) & _OTHERS)

    def close_folders(self) -> None:
        """Take what others may do away from them."""
        for folder in self.open_folders():
            try:
                folder.chmod(0o700)
            except OSError as error:
                raise write_failed("change the mode of", folder, error) from error

    def remove(self) -> tuple[str, ...]:
        """Remove them, the state folder last: while anything of it stands, the way back stands too."""
        kept = [said for folder in self._folders for said in _removed(folder)]
        for folder in self._folders:
            for parent in _between(folder, self._home):
                # One that the system or another program still uses is not empty, or is made again when it is needed.
                with suppress(OSError):
                    parent.rmdir()
        return tuple(kept)


def _mode(folder: Path) -> int:
    try:
        return stat.S_IMODE(folder.stat().st_mode)
    except OSError:
        return 0


def _removed(folder: Path) -> Iterator[str]:
    """Remove one folder; yield a sentence for each thing that stays. A link's target is somebody else's."""
    if folder.is_symlink():
        with suppress(FileNotFoundError):
            folder.unlink()
        return
    failed: dict[str, OSError] = {}

    def note(_function: object, path: str, error: tuple[Any, Any, Any]) -> None:
        if not isinstance(error[1], FileNotFoundError):
            failed[path] = error[1]

    shutil.rmtree(folder, onerror=note)
    yield from (f"{path} could not be removed: {words(error)}." for path, error in failed.items())


def _between(folder: Path, home: Path) -> Iterator[Path]:
    """Yield the folders above one of ours, nearest first, as long as they lie inside the home."""
    real = Path(os.path.normpath(folder))
    for parent in real.parents:
        if parent == home or not parent.is_relative_to(home):
            return
        yield parent
