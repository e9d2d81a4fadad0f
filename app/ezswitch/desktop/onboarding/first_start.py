"""When the first start is shown: once, where there is no profile yet, and whenever somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QDesktopServices

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.sheet import Sheet

if TYPE_CHECKING:
    from ezswitch.desktop.onboarding.welcome import WelcomeSheet
    from ezswitch.desktop.window.main_window import MainWindow
    from ezswitch.usecases.values import Look


class FirstStart(QObject):
    """Opens the welcome over the window. That it was shown is written down as it opens, and nothing else is."""

    def __init__(self, window: MainWindow, open_url: Callable[[str], object] = QDesktopServices.openUrl) -> None:
        """Wait for the first look; `open_url` opens an address in the browser."""
        home = window.window()  # its content may be built anew
        super().__init__(home)
        self._desk = Desk(home, window.theme, window.controller, open_url)
        self._sheet: WelcomeSheet | None = None
        window.controller.looked.connect(self._looked)
        window.controller.welcome_requested.connect(self.open)

    @Slot()
    def open(self) -> WelcomeSheet | None:
        """Show the welcome; None while there is nothing to talk about yet. One at a time."""
        controller = self._desk.controller
        if controller.commands is None or controller.look is None:
            return None
        if self._sheet is None:
            from ezswitch.desktop.onboarding.welcome import WelcomeSheet  # noqa: PLC0415  seldom needed

            self._sheet = WelcomeSheet(self._desk)
            self._sheet.finished.connect(self._closed)
            self._sheet.open()
        return self._sheet

    @Slot()
    def _closed(self) -> None:
        self._sheet = None

    @Slot(object)
    def _looked(self, look: Look) -> None:
        """Decide once, at the first look. A window that is hidden (started at login) shows it when it is shown."""
        self._desk.controller.looked.disconnect(self._looked)
        if look.profiles or look.problem is not None or look.settings.welcomed:
            return
        if self._desk.window.window().isVisible():
            self._begin()
        else:
            self._desk.window.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin once the window is there."""
        if event.type() is QEvent.Type.Show:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._begin)
        return False

    @Slot()
    def _begin(self) -> None:
        """Open it, unless a dialog is open: a link that the start was given was handed over with this very look.

        Then it stays for another start, as nothing is written down.
        """
        if any(one.isVisible() for one in self._desk.window.findChildren(Sheet)):
            return
        welcomed = replace(self._desk.look.settings, welcomed=True)
        self._desk.work.write(partial(self._desk.commands.save_settings, welcomed), self._saved)
        self.open()

    def _saved(self, result: object) -> None:
        """Go on either way: where it could not be written down, the welcome is shown once more, and nothing is lost."""
