"""What moves comes to its place within the time of the tokens, and stands there at once where motion is reduced."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ezswitch.desktop.motion import Eased, rise
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


@pytest.fixture
def eased(theme: Theme) -> Eased:
    return Eased(lambda: theme.motion, theme)


def halfway(eased: Eased) -> None:
    """Hold what moves in the middle of its time."""
    eased._animation.pause()
    eased._animation.setCurrentTime(eased._animation.duration() // 2)


def test_what_is_wanted_comes_within_the_time_of_the_tokens_and_the_last_one_goes(eased: Eased, qtbot: QtBot) -> None:
    moved: list[frozenset[str]] = []
    eased.moved.connect(moved.append)
    eased.want("card")
    assert eased.strength("card") == 0
    assert 120 <= eased._animation.duration() <= 180
    halfway(eased)
    assert 0.5 < eased.strength("card") < 1, "it slows down towards its end"
    eased._animation.resume()
    qtbot.waitUntil(lambda: eased.strength("card") == 1)
    eased.want("other")
    halfway(eased)
    assert 0 < eased.strength("card") < 0.5 < eased.strength("other") < 1
    eased._animation.resume()
    qtbot.waitUntil(lambda: not eased.moving)
    assert (eased.strength("card"), eased.strength("other")) == (0, 1)
    assert moved[-1] == {"card", "other"}


def test_what_turns_round_on_its_way_goes_on_from_where_it_is(eased: Eased) -> None:
    eased.want("card")
    halfway(eased)
    there = eased.strength("card")
    eased.want()
    assert eased.strength("card") == pytest.approx(there)
    eased.want("card")
    assert eased.strength("card") == pytest.approx(there)


def test_nothing_eases_where_motion_is_reduced(theme: Theme, eased: Eased) -> None:
    theme.wear(Appearance(still=True))
    moved: list[frozenset[str]] = []
    eased.moved.connect(moved.append)
    eased.want("card")
    assert eased.strength("card") == 1
    eased.want()
    assert (eased.strength("card"), eased.moving) == (0, False)
    assert moved == [{"card"}, {"card"}]
    theme.wear(Appearance())


def test_what_a_key_chose_is_marked_at_once_and_nothing_goes_on(eased: Eased) -> None:
    eased.want("card")
    halfway(eased)
    moved: list[frozenset[str]] = []
    eased.moved.connect(moved.append)
    eased.mark("other")
    assert (eased.strength("card"), eased.strength("other"), eased.moving) == (0, 1, False)
    assert moved == [{"card", "other"}]
