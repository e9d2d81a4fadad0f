"""Where the user wants it, the project is asked for a newer version at the start and daily; a notice links to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.following import LATER, tell
from ezswitch.desktop.window.rows import Act, Button, Level, Notice
from ezswitch.domain.errors import EzswitchError

if TYPE_CHECKING:
    from ezswitch.usecases.releases import Release
    from ezswitch.usecases.values import Look

DAY_MS = 86_400_000


class Newer(QObject):
    """Asks while the setting is on, never otherwise. Nobody being reachable is no news."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Join the window's controller."""
        super().__init__(parent)
        self._desk = desk
        self._on = False
        self._release: Release | None = None
        self._tick = QTimer(self, interval=DAY_MS)
        self._tick.timeout.connect(self.ask)
        desk.controller.looked.connect(self._looked)
        desk.controller.release_requested.connect(self.answer)
        desk.controller.spoken.connect(self._say_again)

    @Slot()
    def ask(self) -> None:
        """Ask now."""
        self._desk.work.network(self._desk.commands.newer, self._came)

    @Slot(str)
    def answer(self, what: str) -> None:
        """Open the page of the release, or put it off until tomorrow."""
        if what != LATER:
            self._desk.open_url(what)
        self._show(None)

    @Slot(object)
    def _looked(self, look: Look) -> None:
        """Heed the setting: the first time at once, and whenever it was switched on."""
        before, self._on = self._on, look.settings.check_updates
        if self._on and not before:
            self._tick.start()
            self.ask()
        elif before and not self._on:
            self._tick.stop()
            self._show(None)

    def _came(self, result: Release | EzswitchError | None) -> None:
        if self._on and not isinstance(result, EzswitchError):
            self._show(result)

    @Slot()
    def _say_again(self) -> None:
        if self._release is not None:
            self._show(self._release)

    def _show(self, release: Release | None) -> None:
        self._release = release
        tell(self._desk.controller, Act.RELEASE, () if release is None else (self._notice(release),))

    def _notice(self, release: Release) -> Notice:
        title = self.tr("ezswitch {version} is there").format(version=release.version)
        text = self.tr("Nothing was downloaded. Its page says what is new and how to get it.")
        page, later = Button(Act.RELEASE, self.tr("Open its page"), release.url), self.tr("Not now")
        return Notice(Level.NOTE, title, text, (page, Button(Act.RELEASE, later, LATER)))
