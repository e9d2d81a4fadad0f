"""Messages over the page: one at a time, in place, and gone by themselves unless something is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.conftest import Opened
from ezswitch.desktop.window.rows import Act, Button, Level, Toast

Open = Callable[..., Opened]


def test_one_message_takes_the_place_of_another(opened: Open) -> None:
    toasts = opened().window.toasts
    toasts.show_toast(Toast("first"))
    toasts.show_toast(Toast("second"))
    assert toasts.text == "second"
    toasts.hide()
    assert toasts.text == ""


@pytest.mark.parametrize(("level", "goes"), [(Level.GOOD, True), (Level.WARN, True), (Level.BAD, False)])
def test_a_problem_stays(opened: Open, level: Level, goes: bool) -> None:
    toasts = opened().window.toasts
    toasts.show_toast(Toast("words", level))
    assert toasts._timer.isActive() is goes


def test_it_stays_under_the_pointer(opened: Open) -> None:
    toasts = opened().window.toasts
    toasts.show_toast(Toast("words"))
    assert toasts._frame is not None
    QApplication.sendEvent(toasts._frame, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not toasts._timer.isActive()
    QApplication.sendEvent(toasts._frame, QEvent(QEvent.Type.Leave))
    assert toasts._timer.isActive()


@pytest.mark.parametrize("words", ["short", "long " * 60])
@pytest.mark.parametrize("size", [(720, 480), (1600, 1000)])
def test_it_lies_within_the_page(opened: Open, words: str, size: tuple[int, int]) -> None:
    window = opened(size=size).window
    window.toasts.show_toast(Toast(words, undo=True))
    frame = window.toasts._frame
    assert frame is not None
    assert frame.parentWidget().rect().contains(frame.geometry())
    before = frame.geometry()
    window.window().resize(size[0] + 200, size[1] + 100)
    assert frame.geometry() != before


def test_its_buttons_do_what_they_say(opened: Open, qtbot: QtBot) -> None:
    toasts = opened().window.toasts
    toasts.pressed.disconnect()
    toasts.show_toast(Toast("words", button=Button(Act.OPEN, "Open file", "/x")))
    assert toasts._frame is not None
    buttons = {b.accessibleName(): b for b in toasts._frame.findChildren(QAbstractButton)}
    with qtbot.waitSignal(toasts.pressed) as heard:
        buttons["Open file"].click()
    assert heard.args[0].argument == "/x"
    buttons["Close"].click()
    assert toasts.text == ""
