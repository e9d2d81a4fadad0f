"""Our own mistakes in the window: shown at once while it lives, and at the next start where it did not."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler

from ezswitch.desktop.window.controller import Controller
from ezswitch.domain.outside import Crashes


class Mistakes(QObject):
    """Has the controller ask for a dialog with each report, one at a time: a mistake may repeat by the second."""

    _came = Signal(object)

    def __init__(self, crashes: Crashes, controller: Controller, parent: QObject) -> None:
        """Hear of what comes; what an earlier start left is shown after the first look."""
        super().__init__(parent)
        self._crashes, self._controller = crashes, controller
        self._ready = False
        self._came.connect(self._show)
        controller.looked.connect(self._first)
        crashes.hear(self._came.emit)  # a signal brings it to this thread, from any other

    @Slot()
    def _first(self) -> None:
        self._controller.looked.disconnect(self._first)
        self._ready = True
        left = self._crashes.unseen()
        if left:
            self._show(left[-1])

    @Slot(object)
    def _show(self, _path: Path) -> None:
        """Show the newest report that is there, the others with it: they are most often the same mistake."""
        if self._ready:
            shown = [self._crashes.seen(path) for path in self._crashes.unseen()]
            if shown:
                self._controller.mistake_requested.emit(self._crashes.text(shown[-1]), str(shown[-1]))


def quiet(crashes: Crashes) -> None:
    """Let Qt's own messages pass without keys; one that ends the program is a report as well."""

    def handler(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        text = crashes.redacted(message)
        if kind is QtMsgType.QtFatalMsg:
            crashes.write("Qt ended the program", message)
        if sys.stderr is not None and kind is not QtMsgType.QtDebugMsg:
            sys.stderr.write(f"{text}\n")

    qInstallMessageHandler(handler)
