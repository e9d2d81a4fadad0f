"""What moves comes to its place within the time of the tokens, and stands there at once where motion is reduced."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ezswitch.desktop.motion import rise
from ezswitch.desktop.theme import Appearance, Theme


def shown(bot: QtBot) -> tuple[QWidget, QWidget]:
    pane = QWidget()
    bot.addWidget(pane)
    part = QWidget(pane)
    part.move(10, 50)
    pane.show()
    return pane, part


def test_it_begins_below_and_ends_in_its_place(theme: Theme, qtbot: QtBot) -> None:
    _, part = shown(qtbot)
    animation = rise(part, theme, 16)
    assert animation is not None
    assert animation.duration() == theme.motion
    assert part.pos() == QPoint(10, 66)
    qtbot.waitUntil(lambda: part.pos() == QPoint(10, 50))


def test_nothing_moves_where_motion_is_reduced(theme: Theme, qtbot: QtBot) -> None:
    theme.wear(Appearance(still=True))
    _, part = shown(qtbot)
    assert rise(part, theme, 16) is None
    assert part.pos() == QPoint(10, 50)
    theme.wear(Appearance())
