"""Closing the window: into the tray where there is one and the user wants it so, out of the program otherwise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from ezswitch.desktop.shell import LEAVING, Shell
from ezswitch.desktop.tray.host import Host

ABANDONED_MS = 10_000
"""A panel that restarts is back before that; a window without any way back to it is shown then."""
NO_TRAY_MS = 2000


class Closing(QObject):
    """Decides what closing means, and shows a hidden window that no tray leads to any more."""

    def __init__(self, app: QApplication, shell: Shell, host: Host, say: Callable[[], object]) -> None:
        """Take over when the program ends; `say` tells, once, that it goes on in the tray."""
        super().__init__(shell)
        self._app, self._shell, self._host, self._say = app, shell, host, say
        self._quit: Callable[[], object] = app.quit
        self._said = False
        self._first = False
        self.to_tray = True
        app.setQuitOnLastWindowClosed(False)
        shell.close_asked.connect(self._asked)
        self._abandoned = QTimer(self, singleShot=True)
        self._abandoned.timeout.connect(self._come_back)
        host.gone.connect(self._left_alone)
        host.came.connect(self._abandoned.stop)

    def await_tray(self) -> None:
        """Begin without a window; it is shown where no tray comes soon."""
        if not self._host.there:
            self._first = True
            self._abandoned.start(NO_TRAY_MS)

    def stop(self) -> None:
        """Let Qt decide again."""
        self._abandoned.stop()
        self._shell.close_asked.disconnect(self._asked)
        self._app.setQuitOnLastWindowClosed(True)

    @Slot(object)
    def _asked(self, event: QCloseEvent) -> None:
        if self._app.isSavingSession() or self._app.property(LEAVING):  # refused, it would keep the program here
            return
        if self.to_tray and self._host.look():
            event.ignore()
            self._shell.hide()
            if event.spontaneous() and not self._said:  # a person closed it
                self._said = True
                self._say()
        else:
            self._quit()

    @Slot()
    def _left_alone(self) -> None:
        if not self._shell.isVisible():
            self._abandoned.start(ABANDONED_MS)

    @Slot()
    def _come_back(self) -> None:
        if not self._host.there and not self._shell.isVisible():
            self._shell.showMinimized() if self._first else self._shell.show()
        self._first = False
