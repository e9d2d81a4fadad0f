"""What was read and what is asked for, made into the page that is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from time import time_ns
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ezswitch.desktop.background import Work
from ezswitch.desktop.commands import Commands
from ezswitch.desktop.window.rows import ALL, Page
from ezswitch.domain.errors import EzswitchError

if TYPE_CHECKING:
    from ezswitch.desktop.window.present_cards import Asked
    from ezswitch.desktop.window.remembered import Remembered
    from ezswitch.usecases.values import Look

TICK_MS = 10_000
SOON_MS = 40
"""Results that stream in are gathered for so long: two hundred of them are a few pages, not two hundred."""


class Showing(QObject):
    """Holds the last look and what is asked for; says every page, and errors of looking.

    `spoken`: another language is in force, so whoever keeps words says them again. `began` is when the look that is
    held was asked for, in ns since 1970: what changed later may be missing in it.
    """

    page_changed = Signal(object)
    failed = Signal(object)
    looked = Signal(object)
    spoken = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        """Know nothing yet; `start` brings the commands, after the first paint."""
        super().__init__(parent)
        self.work = work
        self.commands: Commands | None = None
        self.look: Look | None = None
        self._asked: Asked | None = None
        self._known: Remembered | None = None
        self._unreadable: EzswitchError | None = None
        self.began = 0
        self._looking = False
        self._again = False
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.show_page)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.show_page)

    # what is asked for ------------------------------------------------------------------------------------------

    @property
    def asked(self) -> Asked:
        """Return what is asked for now."""
        if self._asked is None:
            from ezswitch.desktop.window.present_cards import Asked  # noqa: PLC0415  after the first paint

            self._asked = Asked()
        return self._asked

    @Slot(str)
    def choose(self, agent: str) -> None:
        """Show this agent's page, or ALL."""
        self.ask(replace(self.asked, agent=agent))

    @Slot(str)
    def filter(self, text: str) -> None:
        """Show only what contains this text."""
        self.ask(replace(self.asked, filter=text.strip()))

    @Slot(str)
    def open(self, section: str) -> None:
        """Open a closed section, close an open one."""
        self.ask(replace(self.asked, opened=self.asked.opened ^ {section}))

    def ask_soon(self, asked: Asked) -> None:
        """Show the page that is asked for in a moment, together with what else comes until then."""
        self._asked = asked
        if not self._soon.isActive():
            self._soon.start()

    def ask(self, asked: Asked) -> None:
        """Show the page that is asked for now."""
        if asked != self._asked:
            self._asked = asked
            self.show_page()

    # looking ----------------------------------------------------------------------------------------------------

    def start(self, commands: Commands) -> None:
        """Begin: the use cases are here now."""
        self.commands = commands
        self._tick.start()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look again, off this thread; calls that come while a look is under way become one more look."""
        if self.commands is None:
            return
        self._again = self._looking
        if not self._looking:
            self._looking = True
            self.work.read(partial(_look, self.commands, self.look), partial(self._looked, time_ns()))

    def _looked(self, began: int, look: Look | EzswitchError) -> None:
        self._looking, self.began = False, began
        if isinstance(look, EzswitchError):
            self._lost(look)
        else:
            first, self.look, self._unreadable = self.look is None, look, None
            if first:
                self._first_choice(look)
            self.looked.emit(look)
            self.show_page()
        if self._again:
            self.refresh()

    def _first_choice(self, look: Look) -> None:
        here = [row.agent.id for row in look.shown]
        self._asked = replace(self.asked, agent=here[0] if here else ALL)

    def _lost(self, error: EzswitchError) -> None:
        if self.look is None:
            from ezswitch.desktop.window.present import broken  # noqa: PLC0415  after the first paint

            self._unreadable = error
            self.page_changed.emit(broken(error))
        else:
            self.failed.emit(error)

    @Slot()
    def show_page(self) -> None:
        """Say what to show now."""
        if self.look is None:
            return
        from ezswitch.desktop.window.present import page  # noqa: PLC0415  after the first paint
        from ezswitch.desktop.window.remembered import Remembered  # noqa: PLC0415

        if self._known is None:
            self._known = Remembered()
        shown: Page = page(self.look, self.asked, datetime.now(UTC), self._known)
        self.page_changed.emit(shown)

    @Slot()
    def retranslate(self) -> None:
        """Say everything again in the language that is in force now; what was made in another one is forgotten."""
        self._known = None
        if self._unreadable is not None:
            self._lost(self._unreadable)
        self.spoken.emit()
        self.show_page()

    def fail_to_start(self, error: EzswitchError) -> None:
        """Say why nothing can be shown."""
        self._lost(error)


def _look(commands: Commands, before: Look | None) -> Look:
    """Look, off the UI thread; what is as it was keeps its objects, so that its cards are not made again."""
    from ezswitch.desktop.window.remembered import settled  # noqa: PLC0415  after the first paint

    return settled(commands.look(), before)
