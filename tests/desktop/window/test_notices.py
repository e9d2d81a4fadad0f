"""Notices are shown whole: in the smallest window too, with words as long as other languages have them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.conftest import Opened
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.window.notices import Notices
from ezswitch.desktop.window.rows import Act, Button, Level, Notice

Open = Callable[..., Opened]
SMALLEST, USUAL = (720, 480), (1100, 720)
LINE = "In den Einstellungen steht nicht mehr, was die letzte Umschaltung geschrieben hat. "
LONG = LINE * 4
ONE = (Button(Act.OPEN, "Datei öffnen"),)
TWO = (Button(Act.USE, "Erneut anwenden"), Button(Act.DIFFERENCE, "Unterschiede zeigen"))


def shown(person: Opened, bot: QtBot, *notices: Notice) -> Notices:
    place = person.window.notices
    place.show_notices(notices)
    inside = place.widget()
    bot.waitUntil(lambda: inside.height() == place.height() == inside.heightForWidth(inside.width()))
    return place


def placed(one: QWidget, place: Notices) -> QRect:
    return QRect(one.mapTo(place, QPoint()), one.size())


@pytest.mark.parametrize("buttons", [(), ONE, TWO])
def test_no_word_and_no_button_is_cut(opened: Open, qtbot: QtBot, buttons: tuple[Button, ...]) -> None:
    person = opened(size=SMALLEST)
    place = shown(person, qtbot, Notice(Level.WARN, "Außerhalb von ezswitch geändert", LONG, buttons))
    for words in place.findChildren(QLabel):
        assert words.height() >= words.heightForWidth(words.width())
    for one in place.findChildren(QAbstractButton):
        assert one.width() >= one.sizeHint().width()
        assert one.parentWidget().rect().contains(one.geometry())
    assert person.window.view.height() >= 80


def test_many_buttons_stand_below_the_text_where_it_is_narrow_and_beside_it_where_not(
    opened: Open, qtbot: QtBot
) -> None:
    person = opened(size=SMALLEST)
    place = shown(person, qtbot, Notice(Level.WARN, "Außerhalb von ezswitch geändert", LINE, TWO))
    words, first = place.findChildren(QLabel)[-1], place.findChildren(QAbstractButton)[0]
    assert placed(first, place).top() > placed(words, place).bottom()
    assert placed(first, place).left() == placed(words, place).left()
    person.window.window().resize(*USUAL)
    qtbot.waitUntil(lambda: placed(first, place).left() > placed(words, place).right())
    assert placed(first, place).top() < placed(words, place).bottom()


def by_tab(person: Opened) -> list[QWidget]:
    """Press Tab until the focus is where it began; return where it was."""
    seen: list[QWidget] = []
    while (now := QApplication.focusWidget()) not in seen:
        assert now is not None
        seen.append(now)
        person.key(Qt.Key.Key_Tab)
    return seen


def overflowing(person: Opened, *buttons: Button) -> Notices:
    place = person.window.notices
    place.show_notices((Notice(Level.WARN, "Außerhalb von ezswitch geändert", LONG * 3, buttons),))
    person.bot.waitUntil(lambda: place.verticalScrollBar().maximum() > 0)
    return place


@pytest.mark.parametrize("buttons", [(), ONE])
def test_where_they_overflow_tab_reaches_them_and_keys_scroll_to_every_word(
    opened: Open, buttons: tuple[Button, ...]
) -> None:
    person = opened(size=SMALLEST)
    place = overflowing(person, *buttons)
    bar = place.verticalScrollBar()
    assert place in by_tab(person)
    place.setFocus(Qt.FocusReason.TabFocusReason)
    bar.setValue(0)  # at a button of theirs they were scrolled to it
    for there, back in (
        (Qt.Key.Key_Down, Qt.Key.Key_Up),
        (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
        (Qt.Key.Key_End, Qt.Key.Key_Home),
    ):
        person.key(there)
        assert bar.value() > 0
        person.key(back)
        assert bar.value() == 0
    person.key(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()


def test_with_the_focus_they_have_a_ring_and_say_what_they_are(opened: Open, theme: Theme) -> None:
    person = opened(size=SMALLEST)
    place = overflowing(person)
    edge = QPoint(place.width() // 2, 1)
    assert place.grab().toImage().pixelColor(edge).name() != theme.colours.accent
    place.setFocus(Qt.FocusReason.TabFocusReason)
    assert place.grab().toImage().pixelColor(edge).name() == theme.colours.accent
    spoken = QAccessible.queryAccessibleInterface(place)
    assert spoken.text(QAccessible.Text.Name) == "Notices"
    assert spoken.text(QAccessible.Text.Description) == f"Außerhalb von ezswitch geändert. {LONG * 3}"
    assert spoken.state().focusable
    person.window.view.setFocus()
    assert place.grab().toImage().pixelColor(edge).name() != theme.colours.accent


def test_where_all_of_them_is_seen_tab_passes_them_over(opened: Open, qtbot: QtBot) -> None:
    person = opened(size=SMALLEST)
    place = overflowing(person)
    place.setFocus(Qt.FocusReason.TabFocusReason)
    shown(person, qtbot, Notice(Level.WARN, "Außerhalb von ezswitch geändert", LINE))
    assert QApplication.focusWidget() not in (place, None), "it went on to what comes next"
    assert place not in by_tab(person)
