"""Watching: something outside changed a file that is shown, so look again.

A watch on a file is dropped by an atomic rename, and a watch on a folder misses writes in place
(facts/anchors.md 6.7): so both are watched, re-added after every event, and events are gathered for 150 ms.
Nobody tells of a change between the look and the moment its watch begins: so what is newly watched is asked, once,
whether it changed since that look.
History's change counter is asked three times a second, off the UI thread (0.2 % of a core): what the command line
stored is to be seen within a second, and the database's own files are not for us to watch (network disks tell nothing).
Files on such disks, and those that the system will not watch, are looked at twice in a second instead.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import time_ns
from typing import TypeAlias

from PySide6.QtCore import QFileSystemWatcher, QObject, QStorageInfo, QTimer, Signal, Slot

from ezswitch.desktop.background import Work
from ezswitch.domain.errors import EzswitchError

GATHER_MS = 150
COUNTER_MS = 300
POLL_MS = 500
GRAIN_NS = 20_000_000
"""A file's times come from a clock that ticks slowly: up to so much before the time that we read."""

REMOTE = ("nfs", "cifs", "smb", "afpfs", "webdav", "davfs", "9p", "afs", "ncp", "vboxsf", "prl_fs", "fuse", "macfuse")
"""How file systems begin whose changes may come from another machine, of which no system tells a watcher."""

Stamps: TypeAlias = dict[str, tuple[int, int, int]]
"""Path -> time of change in ns, size, inode; a file that is not there is not among them."""


@dataclass(frozen=True)
class Wanted:
    """What can be watched, and the files that have to be asked for again and again."""

    watched: frozenset[str]
    polled: tuple[Path, ...] = ()


class Watching(QObject):
    """Emits `changed` once things have been quiet for a moment."""

    changed = Signal()

    def __init__(
        self, work: Work, parent: QObject | None = None, *, remote: Callable[[Path], bool] | None = None
    ) -> None:
        """Watch nothing yet; `remote` tells whether a folder lies on a disk that tells watchers nothing."""
        super().__init__(parent)
        self._remote = remote or is_remote
        self._polled: tuple[Path, ...] = ()
        self._stamps: Stamps | None = None
        self._stamping = False
        self._stamp = QTimer(self, interval=POLL_MS)
        self._stamp.timeout.connect(self._look_at_stamps)
        self._work = work
        self._paths: tuple[Path, ...] = ()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._stirred)
        self._watcher.directoryChanged.connect(self._stirred)
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._quiet)
        self._poll = QTimer(self, interval=COUNTER_MS)
        self._poll.timeout.connect(self._ask)
        self._counter: Callable[[], int] | None = None
        self._last = -1
        self._asking = False

    def watch(self, paths: tuple[Path, ...], since: int | None = None) -> None:
        """Watch these files and their folders, and no others; files that do not exist yet are awaited.

        `since`: what they held then, in ns since 1970, is known; None is now.
        """
        self._paths = paths
        since = time_ns() if since is None else since
        self._work.read(lambda: wanted(paths, self._remote), partial(self._add, since))

    def follow(self, counter: Callable[[], int], known: int) -> None:
        """Ask this number again and again, off the UI thread; `known` is the one that is shown now."""
        self._counter, self._last = counter, known
        if not self._poll.isActive():
            self._poll.start()

    def stop(self) -> None:
        """Watch nothing any more."""
        self._poll.stop()
        self._gather.stop()
        self._poll_files(())
        self._forget(frozenset())

    def _add(self, since: int, found: Wanted | EzswitchError) -> None:
        if isinstance(found, EzswitchError):
            return
        self._forget(found.watched)
        known = set(self._watcher.files()) | set(self._watcher.directories())
        missing = sorted(found.watched - known)
        refused = set(self._watcher.addPaths(missing)) if missing else set()
        # The system's watches can run out (inotify's max_user_watches): then these are polled as well.
        unwatched = tuple(path for path in self._paths if {str(path), str(path.parent)} & refused)
        polled = tuple(dict.fromkeys((*found.polled, *unwatched)))
        new = (*(Path(path) for path in missing), *(path for path in polled if path not in self._polled))
        self._poll_files(polled)
        if new:
            self._work.read(lambda: touched(new, since - GRAIN_NS), self._caught_up)

    def _caught_up(self, missed: bool | EzswitchError) -> None:
        if missed is True:
            self._stirred()

    def _poll_files(self, paths: tuple[Path, ...]) -> None:
        if paths != self._polled:
            self._polled, self._stamps = paths, None
        if not paths:
            self._stamp.stop()
        elif not self._stamp.isActive():
            self._stamp.start()
            self._look_at_stamps()

    @Slot()
    def _look_at_stamps(self) -> None:
        if self._polled and not self._stamping:
            self._stamping = True
            paths = self._polled
            self._work.read(lambda: stamps(paths), self._stamped)

    def _stamped(self, found: Stamps | EzswitchError) -> None:
        self._stamping = False
        if isinstance(found, EzswitchError):
            return
        before, self._stamps = self._stamps, found
        if before is not None and before != found:
            self._stirred()

    def _forget(self, keep: frozenset[str]) -> None:
        gone = [path for path in (*self._watcher.files(), *self._watcher.directories()) if path not in keep]
        if gone:
            self._watcher.removePaths(gone)

    @Slot()
    def _stirred(self) -> None:
        if not self._gather.isActive():  # counted from the first event: a file that never rests is shown all the same
            self._gather.start()

    @Slot()
    def _quiet(self) -> None:
        self.watch(self._paths)
        self.changed.emit()

    @Slot()
    def _ask(self) -> None:
        if self._counter is not None and not self._asking:
            self._asking = True
            self._work.read(self._counter, self._answered)

    def _answered(self, counter: int | EzswitchError) -> None:
        self._asking = False
        if not isinstance(counter, EzswitchError) and counter != self._last:
            self._last = counter
            self.changed.emit()


def wanted(paths: tuple[Path, ...], remote: Callable[[Path], bool]) -> Wanted:
    """Return what to watch for these files: those that exist, and the nearest folder above each; and what to poll."""
    folders = {path: next(folder for folder in path.parents if folder.is_dir()) for path in paths}
    far = {folder for folder in set(folders.values()) if remote(folder)}
    near = [path for path in paths if folders[path] not in far]
    files = {str(path) for path in near if path.is_file()}
    watched = frozenset(files | {str(folders[path]) for path in near})
    return Wanted(watched, tuple(path for path in paths if folders[path] in far))


def stamps(paths: tuple[Path, ...]) -> Stamps:
    """Return what tells one state of these files from the next, without reading them."""
    found: Stamps = {}
    for path in paths:
        with suppress(OSError):
            seen = path.stat()
            found[str(path)] = (seen.st_mtime_ns, seen.st_size, seen.st_ino)
    return found


def touched(paths: tuple[Path, ...], since: int) -> bool:
    """Tell whether one of these changed after a time, in ns since 1970; a file that went is seen on its folder."""
    for path in paths:
        with suppress(OSError):
            seen = path.stat()
            if max(seen.st_mtime_ns, seen.st_ctime_ns) > since:
                return True
    return False


def is_remote(folder: Path) -> bool:
    """Tell whether a folder lies on a network disk, or on one that a program makes up; may block: never on the UI."""
    if str(folder).startswith("\\\\"):
        return True
    kind = bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode("ascii", "replace").lower()
    return kind.startswith(REMOTE)
