"""What goes on around the program and decides about checks: the network it is on, and that the machine slept."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

BEAT_MS = 20_000
ASLEEP = 60.0
"""Seconds by which a beat may be late before the machine must have slept: nothing else delays a timer so long."""


class Network(QObject):
    """What the platform tells of the network; where it tells nothing, it is there and costs nothing.

    `changed`: it came back, is another one, or stopped being metered.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._information: QNetworkInformation | None = None
        self.offline = False
        self.metered = False

    def start(self) -> None:
        """Listen from now on; QtNetwork and its plugin take 60 ms, so call it after the first page."""
        from PySide6.QtNetwork import QNetworkInformation  # noqa: PLC0415  after the first page

        if not QNetworkInformation.loadDefaultBackend():
            return  # no backend for this platform, or nobody answers
        self._information = QNetworkInformation.instance()
        self.offline, self.metered = self._read(self._information)
        self._information.reachabilityChanged.connect(self._again)
        self._information.isMeteredChanged.connect(self._again)
        self._information.transportMediumChanged.connect(self._other)

    def hear(self, *, offline: bool, metered: bool) -> None:
        """Take what the platform says now."""
        better = (self.offline and not offline) or (self.metered and not metered)
        self.offline, self.metered = offline, metered
        if better:
            self.changed.emit()

    @Slot()
    def _again(self) -> None:
        if self._information is not None:
            offline, metered = self._read(self._information)
            self.hear(offline=offline, metered=metered)

    @Slot()
    def _other(self) -> None:
        if not self.offline:
            self.changed.emit()

    def _read(self, information: QNetworkInformation) -> tuple[bool, bool]:
        """Return whether it is offline and metered; what a backend does not know counts as the better."""
        gone = type(information).Reachability.Disconnected
        return information.reachability() == gone, bool(information.isMetered())


class Waking(QObject):
    """Emits `woken` when the machine has slept: a timer that came late by the clock on the wall."""

    woken = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.time, beat: int = BEAT_MS) -> None:
        """Begin to count; `clock` gives seconds and goes on while the machine sleeps."""
        super().__init__(parent)
        self._clock, self._beat = clock, beat
        self._last = clock()
        timer = QTimer(self, interval=beat)
        timer.timeout.connect(self._beaten)
        timer.start()

    @Slot()
    def _beaten(self) -> None:
        before, self._last = self._last, self._clock()
        if self._last - before > self._beat / 1000 + ASLEEP:
            self.woken.emit()
