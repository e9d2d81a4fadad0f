"""A pasted key leaves the clipboard after a while, and nothing else ever does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ezswitch.desktop.clipboard import KEPT_MS, Forgetting
from ezswitch.desktop.dialogs.secret_field import KeyLine

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"


@pytest.fixture
def line(qtbot: QtBot, qapp: QApplication) -> Iterator[KeyLine]:
    made = KeyLine()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    yield made
    for one in qapp.findChildren(Forgetting):
        shiboken6.delete(one)
    QGuiApplication.clipboard().clear()


def paste(line: KeyLine, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == text


def keeper(qapp: QApplication) -> Forgetting:
    (only,) = qapp.findChildren(Forgetting)
    assert isinstance(only, Forgetting)
    return only


def test_after_half_a_minute_it_is_gone(line: KeyLine, qtbot: QtBot, qapp: QApplication) -> None:
    paste(line, qtbot, KEY)
    timer = keeper(qapp).timer
    assert (timer.isActive(), timer.interval(), KEPT_MS) == (True, 30_000, 30_000)
    assert QGuiApplication.clipboard().text() == KEY, "until then it can be pasted once more"
    timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_the_field_may_be_gone_by_then(line: KeyLine, qtbot: QtBot, qapp: QApplication) -> None:
    paste(line, qtbot, KEY)
    line.close()
    keeper(qapp).timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_stays(line: KeyLine, qtbot: QtBot, qapp: QApplication) -> None:
    paste(line, qtbot, KEY)
    QGuiApplication.clipboard().setText("a poem")
    keeper(qapp).timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == "a poem"


def test_the_end_of_the_program_does_not_wait(line: KeyLine, qtbot: QtBot, qapp: QApplication) -> None:
    paste(line, qtbot, KEY)
    keeper(qapp)
    qapp.aboutToQuit.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_the_selection_is_emptied_too(line: KeyLine, qtbot: QtBot, qapp: QApplication) -> None:
    clipboard = QGuiApplication.clipboard()
    assert clipboard.supportsSelection(), "X11 has one"
    clipboard.setText(KEY, QClipboard.Mode.Selection)
    paste(line, qtbot, KEY)
    keeper(qapp).timer.timeout.emit()
    assert clipboard.text(QClipboard.Mode.Selection) == ""


@pytest.mark.parametrize("text", ["https://api.example/v1", "ezswitch://add?preset=ezrouter"])
def test_an_address_is_no_key(line: KeyLine, qtbot: QtBot, qapp: QApplication, text: str) -> None:
    paste(line, qtbot, text)
    assert qapp.findChildren(Forgetting) == []


def test_a_link_with_a_key_is_one(line: KeyLine, qtbot: QtBot, qapp: QApplication) -> None:
    paste(line, qtbot, f"https://api.example/v1?key={KEY}")
    assert keeper(qapp).timer.isActive()


def test_what_was_typed_leaves_the_clipboard_alone(line: KeyLine, qtbot: QtBot, qapp: QApplication) -> None:
    QGuiApplication.clipboard().setText("a poem")
    qtbot.keyClicks(line, KEY)
    assert qapp.findChildren(Forgetting) == []
    assert QGuiApplication.clipboard().text() == "a poem"


def test_no_key_is_kept_meanwhile(line: KeyLine, qtbot: QtBot, qapp: QApplication) -> None:
    paste(line, qtbot, KEY)
    assert KEY not in repr(vars(keeper(qapp)))
