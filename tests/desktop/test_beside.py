"""Words and what stands at their end: beside each other where that is no loss, under each other otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ezswitch.desktop.beside import Beside
from ezswitch.desktop.theme import Appearance, Theme
from ezswitch.desktop.widgets import button, column, frame, label

SENTENCE = "Claude Code's settings no longer say what the last switch wrote."
GAP = 8
pytestmark = pytest.mark.usefixtures("theme")


def made(bot: QtBot, width: int, *, whole: bool = False) -> tuple[QFrame, QLabel, QPushButton]:
    outer, words, end = frame("note"), label(SENTENCE, wrap=True), button("Apply again")
    bot.addWidget(outer)
    both = Beside(words, end, outer, gap=GAP, whole=whole)
    lines = column(gap=0)
    lines.addWidget(both)
    lines.addStretch(1)
    outer.setLayout(lines)
    outer.resize(width, 300)
    outer.show()
    return outer, words, end


def high(words: QLabel) -> int:
    return words.parentWidget().height()


def below(words: QLabel, end: QPushButton) -> bool:
    assert not words.geometry().intersects(end.geometry())
    assert words.height() >= words.heightForWidth(words.width()), "every line can be seen"
    return end.y() >= words.geometry().bottom() + GAP


def test_in_a_wide_place_the_end_is_beside_the_words_and_in_the_middle_of_their_height(qtbot: QtBot) -> None:
    outer, words, end = made(qtbot, 900)
    assert not below(words, end)
    assert end.geometry().right() == outer.rect().right()
    assert high(words) == end.height()
    assert abs(words.geometry().center().y() - end.geometry().center().y()) <= 1


def test_where_words_would_become_a_column_the_end_is_below(qtbot: QtBot) -> None:
    outer, words, end = made(qtbot, 900)
    outer.resize(200, 300)
    qtbot.waitUntil(lambda: below(words, end))
    assert (words.width(), end.x()) == (200, 0)
    assert high(words) == words.height() + GAP + end.height()


@pytest.mark.parametrize("whole", [True, False])
def test_words_that_are_to_stay_whole_do_not_wrap_for_the_sake_of_their_end(qtbot: QtBot, whole: bool) -> None:
    _outer, words, end = made(qtbot, 460, whole=whole)
    assert below(words, end) is whole, "two lines beside a button are as high as it is"


def test_a_larger_text_is_placed_anew(theme: Theme, qtbot: QtBot) -> None:
    _outer, words, end = made(qtbot, 620)
    assert not below(words, end)
    before = high(words)
    theme.wear(Appearance(text=200))
    qtbot.waitUntil(lambda: high(words) > before)
    below(words, end)
    theme.wear(Appearance())


def test_in_a_language_from_right_to_left_the_end_is_on_the_left(qtbot: QtBot) -> None:
    outer, words, end = made(qtbot, 900)
    outer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    outer.resize(899, 300)
    assert end.x() == 0
    assert words.x() > end.geometry().right()
