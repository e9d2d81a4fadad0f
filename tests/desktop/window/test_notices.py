"""Notices are shown whole: in the smallest window too, with words as long as other languages have them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desktop.conftest import Opened
from ezswitch.desktop.window.notices import Notices
from ezswitch.desktop.window.rows import Act, Button, Level, Notice

Open = Callable[..., Opened]
SMALLEST, USUAL = (720, 480), (1100, 720)
LONG = "In den Einstellungen steht nicht mehr, was die letzte Umschaltung geschrieben hat. " * 4
ONE = (Button(Act.OPEN, "Datei öffnen"),)
TWO = (Button(Act.USE, "Erneut anwenden"), Button(Act.DIFFERENCE, "Unterschiede zeigen"))


def shown(person: Opened, bot: QtBot, *notices: Notice) -> Notices:
    place = person.window.notices
    place.show_notices(notices)
    bot.waitUntil(lambda: place.height() == place.heightForWidth(place.width()))
    return place


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
    place = shown(person, qtbot, Notice(Level.WARN, "Außerhalb von ezswitch geändert", "Kurz.", TWO))
    words, first = place.findChildren(QLabel)[-1], place.findChildren(QAbstractButton)[0]
    assert first.y() > words.geometry().bottom()
    assert first.x() == words.x()
    person.window.window().resize(*USUAL)
    qtbot.waitUntil(lambda: first.x() > words.geometry().right())
    assert first.geometry().top() < words.geometry().bottom()
