"""A button's look under the pointer comes and goes eased, and is the style sheet's own at both ends."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QStyle, QWidget
from pytestqt.qtbot import QtBot

from ezswitch.desktop.eased_button import EasedButton
from ezswitch.desktop.theme import Appearance, Scheme, Theme
from ezswitch.desktop.widgets import button

HOVER, DOWN = QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_Sunken


@pytest.fixture
def made(theme: Theme, qtbot: QtBot) -> Iterator[EasedButton]:
    theme.wear(Appearance(Scheme.LIGHT))
    pane = QWidget()
    pane.resize(300, 200)
    one = button("Use", "tonal", parent=pane)
    assert isinstance(one, EasedButton)
    one.move(100, 80)
    with qtbot.waitExposed(pane):
        pane.show()
    yield one
    pane.close()
    shiboken6.delete(pane)
    theme.wear(Appearance())


def ground(one: QPushButton) -> str:
    return one.grab().toImage().pixelColor(6, one.height() // 2).name()


def point_at(one: EasedButton, bot: QtBot) -> None:
    """Come from beside it, as often as it takes: where the pointer already is, nothing is told of a move."""
    pane = one.parentWidget()

    def pointed() -> bool:
        bot.mouseMove(pane, QPoint(1, 1))
        bot.mouseMove(one, one.rect().center())
        return HOVER in one._eased._wanted

    bot.waitUntil(pointed)


def test_it_is_between_both_looks_on_its_way_and_the_style_sheets_own_in_the_end(
    made: EasedButton, theme: Theme, qtbot: QtBot
) -> None:
    assert ground(made) == theme.colours.accent_soft
    point_at(made, qtbot)
    made._eased.mark()
    made._eased.want(HOVER)  # from the beginning: a slow machine may be through with it by now
    made._eased._animation.pause()
    made._eased._animation.setCurrentTime(40)
    assert ground(made) not in (theme.colours.accent_soft, theme.colours.accent)
    made._eased._animation.resume()
    qtbot.waitUntil(lambda: not made._eased.moving)
    assert ground(made) == theme.colours.accent


def test_pressed_and_let_go_it_moves_too_and_switched_off_it_wants_nothing(made: EasedButton, qtbot: QtBot) -> None:
    point_at(made, qtbot)
    qtbot.mousePress(made, Qt.MouseButton.LeftButton)
    assert made._eased._wanted == {HOVER, DOWN}
    qtbot.mouseRelease(made, Qt.MouseButton.LeftButton)
    assert made._eased._wanted == {HOVER}
    made.setEnabled(False)
    assert made._eased._wanted == frozenset()


def test_nothing_eases_where_motion_is_reduced(made: EasedButton, theme: Theme, qtbot: QtBot) -> None:
    theme.wear(Appearance(Scheme.LIGHT, still=True))
    point_at(made, qtbot)
    assert not made._eased.moving
    assert ground(made) == theme.colours.accent
