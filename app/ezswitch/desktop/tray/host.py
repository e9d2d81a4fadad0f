"""Is there a tray? Heard of where the desktop tells it over D-Bus, asked for now and then elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusServiceWatcher

WATCHER = "org.kde.StatusNotifierWatcher"
SLOW_MS = 5000
QUICK_MS = 300
QUICK_LOOKS = 20
"""A panel that just appeared takes a moment to let icons in."""


class Host(QObject):
    """Emits `came` when a tray is there to be joined, a restarted one too, and `gone` when none is left.

    An icon made before a StatusNotifier host appeared never registers with it, although isSystemTrayAvailable() turns
    true (seen with Qt 6.11): so every tray that comes gets a new icon.
    """

    came = Signal()
    gone = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        """Watch nothing yet; `available` tells whether there is a tray now."""
        super().__init__(parent)
        self._available = available
        self._new = False
        self._quick = 0
        self._watcher: QDBusServiceWatcher | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self.there = False
        self.over_bus = False

    def start(self) -> None:
        """Look now, and listen from now on."""
        self._watcher = _watcher(self)
        if self._watcher is not None:
            self._watcher.serviceOwnerChanged.connect(self._owner_changed)
        self.look()

    def stop(self) -> None:
        """Listen no more."""
        self._timer.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    @Slot()
    def look(self) -> bool:
        """Tell whether there is a tray now, and say so where that is news."""
        now = self._available()
        if now and (self._new or not self.there):
            self.there, self._new, self._quick = True, False, 0
            self.over_bus = self._owned()
            self.came.emit()
        elif not now and self.there:
            self.there = self.over_bus = False
            self.gone.emit()
        self._wait()
        return now

    def _wait(self) -> None:
        """Look again soon after a panel appeared, now and then elsewhere, never while the bus tells everything."""
        if self._new and self._quick > 0:
            self._quick -= 1
            self._timer.start(QUICK_MS)
        elif self.there and self.over_bus:
            self._timer.stop()
        else:
            self._timer.start(SLOW_MS)

    def _owned(self) -> bool:
        if self._watcher is None:
            return False
        return bool(self._watcher.connection().interface().isServiceRegistered(WATCHER).value())

    @Slot(str, str, str)
    def _owner_changed(self, _name: str, _old: str, new: str) -> None:
        self._new = bool(new)
        self._quick = QUICK_LOOKS if new else 0
        self.look()


def _watcher(parent: QObject) -> QDBusServiceWatcher | None:
    """Return a watch on the name that every StatusNotifier desktop owns, None where there is no bus, or no QtDBus."""
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher  # noqa: PLC0415  not in every build of Qt
    except ImportError:
        return None
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    mode = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
    return QDBusServiceWatcher(WATCHER, bus, mode, parent)
