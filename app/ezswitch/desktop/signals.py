"""SIGINT and SIGTERM end the program at once: Qt's loop sleeps in C, where Python's handlers are not called."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Slot

_CHUNK = 64


class Signals(QObject):
    """Wakes Qt's loop with every signal, so that Python hears it (the signal module's documentation, wake-up fd)."""

    def __init__(self, ended: Callable[[], object], parent: QObject) -> None:
        """Call `ended` when the program is asked to end. On Windows that is heard with the next timer."""
        super().__init__(parent)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: ended())
        self._reading = -1
        if sys.platform == "win32":
            return
        self._reading, writing = os.pipe()
        os.set_blocking(self._reading, False)
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._woken)

    @Slot()
    def _woken(self) -> None:
        os.read(self._reading, _CHUNK)
