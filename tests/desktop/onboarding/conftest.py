"""A real window over scripted commands with the welcome open, and hands that paste, click, tick and press keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from desktop.dialogs.conftest import Hands as DialogHands
from desktop.dialogs.conftest import spoken
from desktop.onboarding.welcomed import FirstReplies, fresh
from ezswitch.desktop.dialogs.opener import Dialogs
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.onboarding.first_start import FirstStart
from ezswitch.desktop.onboarding.welcome import WelcomeSheet
from ezswitch.desktop.shell import Shell
from ezswitch.usecases.values import Look
from fakes import InlineWork


@dataclass
class Hands(DialogHands):
    """The hands of the dialogs, with the welcome in them."""

    start: Any = None

    @property
    def welcome(self) -> WelcomeSheet:
        found = self.window.window().findChildren(WelcomeSheet)
        assert len(found) == 1, found
        return found[0]

    def said(self) -> str:
        """Return everything that can be read on the screen that is shown, tick boxes too."""
        return self.texts() + "\n" + spoken(self.welcome)


@pytest.fixture
def hands(qtbot: Any, qapp: QApplication) -> Iterator[Callable[..., Hands]]:
    """Return a function that opens a window over a look: `hands(look(), begin=error)` scripts commands by name."""
    made: list[tuple[Shell, Hands]] = []

    def make(
        shown: Look | None = None, size: tuple[int, int] = (1184, 752), *, held: bool = False, **replies: Any
    ) -> Hands:
        answers, work = FirstReplies(shown or fresh(), replies=replies), InlineWork()
        boxes: list[Any] = []
        urls: list[str] = []
        shell = Shell("ezswitch")
        qtbot.addWidget(shell)
        shell.resize(*size)

        def dialogs(window: Any) -> None:
            boxes.extend((Dialogs(window, urls.append), FirstStart(window, urls.append)))

        shell.show()
        program = Interior(qapp, shell, work, answers.commands, dialogs=dialogs, opener=urls.append)
        hand = Hands(program, boxes[0], answers, work, qtbot, urls, start=boxes[1])
        made.append((shell, hand))
        qtbot.waitUntil(lambda: program.window.page is not None)
        if hand.sheets():
            hand.active(hand.sheets()[-1])
        work.held = held
        return hand

    yield make
    for shell, hand in made:
        for sheet in hand.sheets():
            sheet.close()
        hand.program.stop()
        shell.close()
        shiboken6.delete(shell)
