"""The model picker: narrowed by typing, moved by arrows, taken by Enter, free for names that are in no list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ezswitch.desktop.window.model_picker import ModelPicker

MODELS = ("claude-opus-4-7", "claude-haiku-4-5", "deepseek-v4", "glm-5")


@pytest.fixture
def picker(qtbot: QtBot) -> Iterator[ModelPicker]:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    made = ModelPicker(owner)
    yield made
    made.hide()


def shown(picker: ModelPicker) -> list[str]:
    return [picker.list.item(number).text() for number in range(picker.list.count())]


def test_it_offers_the_catalogue_with_the_current_one_chosen(picker: ModelPicker) -> None:
    picker.ask("ezrouter", MODELS, "deepseek-v4", QPoint(10, 10))
    assert shown(picker) == list(MODELS)
    assert picker.list.currentItem().text() == "deepseek-v4"
    assert picker.field.hasFocus() or not picker.isActiveWindow()


def test_typing_narrows_and_enter_takes(picker: ModelPicker, qtbot: QtBot) -> None:
    picker.ask("ezrouter", MODELS, "glm-5", QPoint(10, 10))
    qtbot.keyClicks(picker.field, "claude 4-5")
    assert shown(picker) == ["claude-haiku-4-5", "claude 4-5"]
    with qtbot.waitSignal(picker.picked) as heard:
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert heard.args == ["ezrouter", "claude-haiku-4-5"]
    assert not picker.isVisible()


def test_arrows_move_while_the_field_is_typed_into(picker: ModelPicker, qtbot: QtBot) -> None:
    picker.ask("ezrouter", MODELS, MODELS[0], QPoint(10, 10))
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    qtbot.keyClick(picker.field, Qt.Key.Key_Up)
    with qtbot.waitSignal(picker.picked) as heard:
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert heard.args == ["ezrouter", MODELS[1]]


def test_a_name_that_is_in_no_list_can_be_used(picker: ModelPicker, qtbot: QtBot) -> None:
    picker.ask("ezrouter", (), "", QPoint(10, 10))
    qtbot.keyClicks(picker.field, "my-own-model")
    with qtbot.waitSignal(picker.picked) as heard:
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert heard.args == ["ezrouter", "my-own-model"]


def test_nothing_typed_and_nothing_chosen_is_nothing_taken(picker: ModelPicker, qtbot: QtBot) -> None:
    picker.ask("ezrouter", (), "", QPoint(10, 10))
    with qtbot.assertNotEmitted(picker.picked):
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)


def test_it_stays_on_the_screen(picker: ModelPicker) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    picker.ask("ezrouter", MODELS, "", room.bottomRight())
    assert room.contains(picker.frameGeometry().center())
    assert picker.geometry().right() <= room.right() + 1
