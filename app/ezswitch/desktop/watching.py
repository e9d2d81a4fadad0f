"""Watching: something outside changed a file that is shown, so look again.

A watch on a file is dropped by an atomic rename, and a watch on a folder misses writes in place
(facts/anchors.md 6.7): so both are watched, re-added after every event, and events are gathered for 150 ms.
History's change counter is asked three times a second, off the UI thread (0.2 % of a core): what the command line
stored is to be seen within a second, and the database's own files are not for us to watch (network disks tell nothing).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from ezswitch.desktop.background import Work
from ezswitch.domain.errors import EzswitchError

GATHER_MS = 150
COUNTER_MS = 300


class Watching(QObject):
    """Emits `changed` once things have been quiet for a moment."""

    changed = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
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

    def watch(self, paths: tuple[Path, ...]) -> None:
        """Watch these files and their folders, and no others; files that do not exist yet are awaited."""
        self._paths = paths
        self._work.read(lambda: wanted(paths), self._add)

    def follow(self, counter: Callable[[], int], known: int) -> None:
        """Ask this number again and again, off the UI thread; `known` is the one that is shown now."""
        self._counter, self._last = counter, known
        if not self._poll.isActive():
            self._poll.start()

    def stop(self) -> None:
        """Watch nothing any more."""
        self._poll.stop()
        self._gather.stop()
        self._forget(frozenset())

    @Slot(object)
    def _add(self, found: frozenset[str] | EzswitchError) -> None:
        if isinstance(found, EzswitchError):
            return
        self._forget(found)
        known = set(self._watcher.files()) | set(self._watcher.directories())
        missing = sorted(found - known)
        if missing:
            self._watcher.addPaths(missing)

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


def wanted(paths: tuple[Path, ...]) -> frozenset[str]:
    """Return what can be watched for these files: those that exist, and the nearest folder above each."""
    files = {str(path) for path in paths if path.is_file()}
    folders = {str(next(folder for folder in path.parents if folder.is_dir())) for path in paths}
    return frozenset(files | folders)
