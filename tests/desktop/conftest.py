"""Fixtures of the window: a program over hand-made answers, opened, and closed again without a trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop.sample import Answers, full
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.window.card_layout import Zone
from ezswitch.desktop.window.main_window import MainWindow
from ezswitch.desktop.window.rows import CardRow
from fakes import InlineWork


@dataclass
class Opened:
    """A program that is shown, what it was asked, and hands and eyes for a test."""

    program: Interior
    answers: Answers
    work: InlineWork
    bot: Any
    files: list[str]

    @property
    def window(self) -> MainWindow:
        return self.program.window

    def card(self, key: str) -> CardRow:
        found = self.window.cards.row_at(self.window.cards.index_of(key))
        assert found is not None, f"no card {key}: {[row.key for row in self.window.cards.rows]}"
        return found

    def press(self, key: str, zone: Zone) -> None:
        """Click on a part of a card, as a pointer does."""
        view = self.window.view
        view.scrollTo(self.window.cards.index_of(key))
        layout = view.layout_of(key)
        whole = layout.name if layout.name.isValid() else layout.card
        rects = {Zone.USE: layout.use, Zone.MODEL: layout.model, Zone.MORE: layout.more, Zone.CARD: whole}
        rects |= {Zone.VERDICT: layout.verdict, Zone.BETTER: layout.figures, Zone.BALANCE: layout.balance}
        at: QPoint = rects[zone].center()
        self.bot.mouseMove(view.viewport(), at)
        self.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget() or self.window
        self.bot.keyClick(target, key, modifier)

    def focus_card(self, key: str) -> None:
        self.window.view.setFocus(Qt.FocusReason.TabFocusReason)
        self.window.view.setCurrentIndex(self.window.cards.index_of(key))


@pytest.fixture
def keep(qtbot: Any, qapp: QApplication) -> Iterator[Callable[..., Interior]]:
    """Return a function that moves into a shell, shows it, waits for its page, and takes it down after the test.

    `keep(work, prepare, size=..., opener=...)`; there are no dialogs.
    """
    shells: list[Shell] = []
    interiors: list[Interior] = []

    def show(work: Any, prepare: Any, size: tuple[int, int] = (1184, 752), opener: Any = print) -> Interior:
        shell = Shell("ezswitch")
        shells.append(shell)
        qtbot.addWidget(shell)
        shell.resize(*size)
        interior = Interior(qapp, shell, work, prepare, dialogs=lambda window: window.page, opener=opener)
        interiors.append(interior)
        shell.show()
        qtbot.waitUntil(lambda: interior.window.page is not None)
        return interior

    yield show
    for interior in interiors:
        interior.stop()
    for shell in shells:
        shell.close()
        shiboken6.delete(shell)


@pytest.fixture
def opened(qtbot: Any, keep: Callable[..., Interior]) -> Callable[..., Opened]:
    """Return a function that opens the program over a look: `opened(look, held=True, size=(720, 480))`."""

    def make(look: Any = None, *, held: bool = False, size: tuple[int, int] = (1184, 752)) -> Opened:
        answers, work = Answers(look or full()), InlineWork()
        files: list[str] = []
        program = keep(work, answers.commands, size, files.append)
        with qtbot.waitActive(program.window.window()):
            program.window.activateWindow()
        work.held = held
        return Opened(program, answers, work, qtbot, files)

    return make


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    result = Theme(qapp, qapp)
    yield result
    shiboken6.delete(result)
