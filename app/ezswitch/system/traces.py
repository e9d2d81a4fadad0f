"""Our own folders, removed for good: what "restore everything and remove ezswitch's traces" ends with."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from fnmatch import fnmatchcase
from pathlib import Path

from ezswitch.domain.phrase import NOTHING, Phrase, comma_separated, say
from ezswitch.domain.ports import Places
from ezswitch.system.lock import lock_at_once
from ezswitch.system.reasons import words, write_failed

_OTHERS = 0o077
_TEMP = ".*.ezswitch-????????"
"""What the safe write leaves behind when it is killed."""
_OURS = (
    ("checks.db*", "shared-setups-asked"),
    ("profiles.toml", "settings.toml", "subscriptions.toml", "agents/*.toml"),
    ("bin/ezswitch-key*", "bin/ezswitch-restore*"),
    (
        "journal/intent",
        "journal/originals/*.original",
        "keys/*",
        "crashes/crash-*.txt",
        "crashes/seen-*.txt",
        "crashes/native-*.log",
        "history.db*",
        "companions.json",
        "left.json",
        "key-records.json",
        "switch.lock",
        "window.*",
    ),
)
"""Every file that this program writes into cache, config, data and state, in that order."""
_OPEN = ("window.lock", "window.socket")
"""What an open window is found by (desktop/instance): without them a second start would open a second one."""
_NAMED = 3
_NUMBER = 20


class RealTraces:
    """See domain/outside.Traces."""

    def __init__(self, places: Places, home: Path) -> None:
        """Take our folders, and the home: nothing above or beside it is ever looked at."""
        self._folders = (places.cache, places.config, places.data, places.state)
        self._private = (places.state, places.state / "keys", places.state / "journal")
        self._home = home

    def _names(self, folder: Path) -> tuple[str, ...]:
        """Return what is ours in a folder: on macOS and Windows one folder is several of them."""
        return tuple(name for one, names in zip(self._folders, _OURS, strict=True) if one == folder for name in names)

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
                raise write_failed(say("Cannot change the mode of {path}", path=folder), folder, error) from error

    def remove(self) -> tuple[Phrase, ...]:
        """Remove what is ours in them, by name: EZSWITCH_HOME may be a folder in which others keep theirs."""
        state = self._folders[-1]
        window = _open_window(state)
        stays: list[Phrase] = []
        for folder in dict.fromkeys(self._folders):
            kept = _OPEN if folder == state and window is not None else ()
            stays += _removed(folder, self._names(folder), kept)
        self._fold_parents()
        if window not in (None, os.getpid()):
            stays.append(say("A window of ezswitch is open. When it is closed, {folder} goes as well.", folder=state))
        return tuple(stays)

    def fold(self) -> None:
        """Remove those of them that are empty, and what is empty above them."""
        for folder in self._folders:
            with suppress(OSError):  # somebody began anew, or a link
                folder.rmdir()
        self._fold_parents()

    def _fold_parents(self) -> None:
        for folder in self._folders:
            for parent in _between(folder, self._home) if not os.path.lexists(folder) else ():
                # One that the system or another program still uses is not empty, or is made again when it is needed.
                with suppress(OSError):
                    parent.rmdir()


def _open_window(state: Path) -> int | None:
    """Return the number of the process whose window is open, None where none is.

    Its lock file says the number first, and the kernel holds a lock on it for as long as it lives (Qt 6.12 on Linux).
    """
    try:
        descriptor = os.open(state / _OPEN[0], os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None
    try:
        lock_at_once(descriptor, sys.platform)
    except BlockingIOError:
        number = os.read(descriptor, _NUMBER).split(b"\n")[0]
        return int(number) if number.isdigit() else 0
    except OSError:  # a disk without locks
        return None
    finally:
        os.close(descriptor)
    return None


def _mode(folder: Path) -> int:
    try:
        return stat.S_IMODE(folder.stat().st_mode)
    except OSError:
        return 0


def _removed(folder: Path, names: Sequence[str], kept: Collection[str]) -> Iterator[Phrase]:
    """Remove what is ours in a folder but `kept`, and the folder once it is empty; yield a sentence for what stays."""
    try:
        folder.lstat()
        if folder.is_symlink():
            target = folder.readlink()
            folder.unlink()
            yield say(
                "{folder} led to {target}. Only the link was removed: look there for what is left.",
                folder=folder,
                target=target,
            )
            return
    except FileNotFoundError:
        return
    except OSError as error:
        yield _not_removed(folder, error)
        return
    ours = (path for path in _found(folder, names) if path.name not in kept)
    failed = [said for path in ours if (said := _gone(path))]
    yield from failed
    if not failed:
        yield from _emptied(folder, kept)


def _found(folder: Path, names: Sequence[str]) -> Iterator[Path]:
    """Yield files of ours, then their folders, the deepest first. Nothing is looked for behind a link."""
    inner = sorted({parent for name in names for parent in Path(name).parents if parent.name}, reverse=True)
    real = [one for one in inner if not any((folder / part).is_symlink() for part in (one, *one.parents) if part.name)]
    for at in (*real, Path()):
        own = [name for name in names if Path(name).parent == at]
        for path in sorted((folder / at).iterdir()) if (folder / at).is_dir() else ():
            mine = any(fnmatchcase(path.name, Path(name).name) for name in (*own, _TEMP))
            if mine and (path.is_symlink() or not path.is_dir()):
                yield path
    yield from (folder / one for one in inner if (folder / one).is_dir() or (folder / one).is_symlink())


def _not_removed(path: Path, error: OSError) -> Phrase:
    return say("{path} could not be removed: {why}.", path=path, why=words(error))


def _gone(path: Path) -> Phrase:
    """Remove one file, link or empty folder; return why it stays, or NOTHING. A fuller folder is not ours alone."""
    try:
        if path.is_symlink() or not path.is_dir():
            path.unlink(missing_ok=True)
        elif not any(path.iterdir()):
            path.rmdir()
    except OSError as error:
        return _not_removed(path, error)
    return NOTHING


def _emptied(folder: Path, kept: Collection[str]) -> Iterator[Phrase]:
    try:
        left = sorted(path.name for path in folder.iterdir() if path.name not in kept)
        if not left and not kept:
            folder.rmdir()
    except OSError as error:
        yield _not_removed(folder, error)
        return
    if left:
        yield _holds(folder, left)


def _holds(folder: Path, left: Sequence[str]) -> Phrase:
    named = {"folder": folder, "names": comma_separated(left[:_NAMED])}
    if len(left) <= _NAMED:
        return say("{folder} stays: it holds what ezswitch did not write ({names}).", **named)
    more = len(left) - _NAMED
    return say("{folder} stays: it holds what ezswitch did not write ({names} and {more} more).", **named, more=more)


def _between(folder: Path, home: Path) -> Iterator[Path]:
    """Yield the folders above one of ours, nearest first, as long as they lie inside the home."""
    real = Path(os.path.normpath(folder))
    for parent in real.parents:
        if parent == home or not parent.is_relative_to(home):
            return
        yield parent
