"""Shared setups that are followed: looked at on start and daily, off this thread; a notice says what changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.import_words import plain
from ezswitch.desktop.dialogs.updates import UpdatesSheet, title_of, whose
from ezswitch.desktop.language import tell_count, translated
from ezswitch.desktop.window.rows import Act, Button, Level, Notice
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.phrase import comma_separated

if TYPE_CHECKING:
    from ezswitch.desktop.window.controller import Controller
    from ezswitch.usecases.subscriptions import Update

TICK_MS = 3_600_000
"""A timer stands still while a machine sleeps, so every hour it is asked whether a day has gone by."""
LATER = "later"


class Following(QObject):
    """Asks once the first look has come, then daily. Nobody being reachable is no news."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Join the window's controller."""
        super().__init__(parent)
        self._desk = desk
        self._updates: tuple[Update, ...] = ()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.ask_if_due)
        desk.controller.looked.connect(self._looked)
        desk.controller.updates_requested.connect(self.answer)
        desk.controller.spoken.connect(self._say_again)

    @Slot()
    def ask_if_due(self) -> None:
        """Look at the shared setups if that was a day ago or more."""
        commands = self._desk.commands
        self._desk.work.network(
            lambda: commands.refresh_subscriptions() if commands.subscriptions_due() else None, self._came
        )

    @Slot(str)
    def answer(self, what: str) -> UpdatesSheet | None:
        """Show what changed, or put it off until the next look."""
        updates = self._updates
        if what == LATER:
            self._show(())
        if what == LATER or not updates:
            return None
        sheet = UpdatesSheet(self._desk, updates)
        sheet.put_off.connect(lambda: self._show(()))
        sheet.applied.connect(lambda: self._show(()))
        sheet.open()
        return sheet

    @Slot()
    def _looked(self) -> None:
        if not self._tick.isActive():
            self._tick.start()
            self._desk.work.network(self._desk.commands.refresh_subscriptions, self._came)

    def _came(self, result: tuple[Update, ...] | EzswitchError | None) -> None:
        if isinstance(result, EzswitchError):
            self._desk.controller.failed.emit(result)
        elif result is not None:
            self._show(result)

    @Slot()
    def _say_again(self) -> None:
        if self._updates:
            self._show(self._updates)

    def _show(self, updates: tuple[Update, ...]) -> None:
        self._updates = updates
        controller = self._desk.controller
        tell(controller, Act.UPDATES, tuple(self._notice(one) for one in updates))

    def _notice(self, update: Update) -> Notice:
        buttons = (Button(Act.UPDATES, self.tr("Show")), Button(Act.UPDATES, self.tr("Not now"), LATER))
        if update.problem is not None:
            title = self.tr("The shared setup of {name} was refused").format(name=whose(update))
            return Notice(Level.BAD, title, plain(translated(update.problem.message)), buttons)
        names = [plain(change.profile.name) for change in update.profiles]
        text = self.tr("{names}: nothing changes here before you have seen it.").format(names=short(names))
        return Notice(Level.NOTE, title_of(update), text, buttons)


def tell(controller: Controller, act: Act, notices: tuple[Notice, ...]) -> None:
    """Show these in place of the news with the same act; other news stay."""
    others = (one for one in controller.asked.news if all(button.act is not act for button in one.buttons))
    controller.ask(replace(controller.asked, news=(*others, *notices)))


def short(names: list[str]) -> str:
    """Return the first few names, and how many more there are."""
    most = 3
    more = len(names) - most
    first = comma_separated(names[:most])
    return (
        tell_count(more, "{names} + {n} profile", "{names} + {n} profiles", names=first)
        if more > 0
        else translated(first)
    )
