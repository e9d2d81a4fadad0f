"""The window's program: paint first, then load the rest, and stop cleanly."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ezswitch.desktop.shell import Shell

if TYPE_CHECKING:
    from ezswitch.desktop.commands import Commands
    from ezswitch.desktop.interior import Interior
    from ezswitch.usecases.ports import Ports


class Program(QObject):
    """Shows the shell; what is inside is imported and made once that is painted."""

    def __init__(self, app: QApplication, assemble: Callable[[], Ports], *, demo: bool = False) -> None:
        """Make the window; `assemble` is called after the first paint, off the UI thread."""
        super().__init__(app)
        self._app, self._assemble = app, assemble
        self.interior: Interior | None = None
        self.window = Shell("ezswitch · demo" if demo else "ezswitch")
        self.window.painted.connect(self._furnish)
        app.aboutToQuit.connect(self.stop)

    @Slot()
    def stop(self) -> None:
        """Watch nothing any more, wait for a write that is under way, leave the rest behind."""
        if self.interior is not None:
            self.interior.stop()

    @Slot()
    def _furnish(self) -> None:
        from ezswitch.desktop.background import Background  # noqa: PLC0415  after the first paint
        from ezswitch.desktop.interior import Interior  # noqa: PLC0415

        self.interior = Interior(self._app, self.window, Background(self), self._prepare)

    def _prepare(self) -> Commands:
        import ezswitch.desktop.window.present  # noqa: F401, PLC0415  off the UI thread, for the first page
        from ezswitch.desktop.commands import bound  # noqa: PLC0415

        return bound(self._assemble())


def run(assemble: Callable[[], Ports], argv: Sequence[str], *, demo: bool = False) -> int:
    """Open the window and return the exit status once it was closed. `assemble` is called after the first paint."""
    QGuiApplication.setDesktopFileName("ezswitch")
    app = QApplication([*argv] or sys.argv[:1])
    app.setApplicationName("ezswitch")
    program = Program(app, assemble, demo=demo)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())  # heard at the latest when the next timer wakes Python up
    program.window.show()
    return app.exec()
