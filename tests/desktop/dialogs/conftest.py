"""Fixtures of the dialogs: a real window over scripted commands, and hands that type, paste, click and press keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from desktop.dialogs.replies import Replies, look
from ezswitch.desktop.dialogs.opener import Dialogs
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.usecases.values import Look
from fakes import InlineWork


@dataclass
class Hands:
    """A window with its dialogs, what the commands were asked, and what a person does; `clicks` counts."""

    program: Interior
    dialogs: Dialogs
    answers: Replies
    work: InlineWork
    bot: Any
    opened_urls: list[str] = field(default_factory=list)
    clicks: int = 0

    @property
    def window(self) -> Any:
        return self.program.window

    @property
    def toast(self) -> str:
        return str(self.window.toasts.text)

    def open(self, name: str, *arguments: Any) -> Any:
        """Open a dialog by the name of its method, and wait until keys go there."""
        return self.active(getattr(self.dialogs, name)(*arguments))

    def active(self, sheet: Sheet) -> Any:
        """Wait until keys go to this dialog."""
        self.bot.waitExposed(sheet)
        sheet.activateWindow()
        self.bot.waitUntil(lambda: QApplication.activeWindow() is sheet)
        return sheet

    def sheets(self) -> list[Sheet]:
        """Return the dialogs that are open, the newest last."""
        found = self.window.window().findChildren(Sheet)
        return [sheet for sheet in found if sheet.isVisible()]

    def sheet(self) -> Any:
        assert self.sheets(), "no dialog is open"
        return self.sheets()[-1]

    def click(self, target: QAbstractButton) -> None:
        assert target.isEnabled(), f"{target.accessibleName()} cannot be pressed"
        assert target.isVisible(), f"{target.accessibleName()} cannot be seen"
        self.clicks += 1
        self.bot.mouseClick(target, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.sheet()
        self.bot.keyClick(target, key, modifier)

    def paste(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def button(self, name: str) -> QPushButton:
        """Return the button of the newest dialog that a screen reader calls by this name."""
        found = [one for one in self.sheet().findChildren(QPushButton) if one.accessibleName() == name]
        names = [one.accessibleName() for one in self.sheet().findChildren(QPushButton)]
        assert len(found) == 1, f"{len(found)} buttons {name!r} among {names}"
        return found[0]

    def texts(self) -> str:
        """Return everything that can be read in the newest dialog."""
        shown = [one.text() for one in self.sheet().findChildren(QLabel) if one.isVisible()]
        return "\n".join(shown)

    def gone(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not self.sheets(), [sheet.windowTitle() for sheet in self.sheets()]


def spoken(root: QWidget) -> str:
    """Return every text of a widget tree that is not what was typed into a field."""
    everything = [root, *root.findChildren(QWidget)]
    parts: list[str] = []
    for one in everything:
        parts += [one.accessibleName(), one.accessibleDescription(), one.toolTip(), one.windowTitle(), repr(one)]
        if isinstance(one, QLabel | QAbstractButton):
            parts.append(one.text())
    return "\n".join(parts)


@pytest.fixture
def hands(qtbot: Any, qapp: QApplication) -> Iterator[Callable[..., Hands]]:
    """Return a function that opens a window over a look: `hands(look(), add=error)` scripts the commands by name."""
    made: list[Hands] = []
    shells: list[Shell] = []

    def make(shown: Look | None = None, **replies: Any) -> Hands:
        answers, work = Replies(shown or look(), replies=replies), InlineWork()
        box: list[Dialogs] = []
        urls: list[str] = []
        shell = Shell("ezswitch")
        shells.append(shell)
        qtbot.addWidget(shell)
        shell.resize(1184, 752)

        def dialogs(window: Any) -> None:
            box.append(Dialogs(window, urls.append))

        program = Interior(qapp, shell, work, answers.commands, dialogs=dialogs, opener=urls.append)
        shell.show()
        qtbot.waitUntil(lambda: program.window.page is not None)
        with qtbot.waitActive(shell):
            shell.activateWindow()
        made.append(Hands(program, box[0], answers, work, qtbot, urls))
        return made[-1]

    yield make
    for one in made:
        for sheet in one.sheets():
            sheet.close()
        one.program.stop()
    for shell in shells:
        shell.close()
        shiboken6.delete(shell)
