"""The frame of the dialogs: its size, what scrolls, both looks, and that none is left behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from desktop.dialogs.conftest import Hands
from desktop.dialogs.offers import LINK, SHARED, acme, bundle, from_rival
from desktop.dialogs.replies import history, keys, look
from ezswitch.desktop.theme import Scheme
from ezswitch.domain.errors import CannotRead

Make = Callable[..., Hands]
DOORS = (
    ("add_profile", ("ezrouter",)),
    ("edit_profile", ("ezrouter",)),
    ("preview", ("ezrouter", ("claude-code",))),
    ("history", ("",)),
    ("keys", ()),
    ("replace_key", ("ezrouter",)),
    ("remove_profile", ("ezrouter",)),
    ("import_profiles", ("",)),
    ("import_profiles", ("cc-switch",)),
    ("import_link", (LINK,)),
    ("share", (("ezrouter",),)),
)
OFFERS = {"offer_text": bundle(), "offer_from": from_rival(), "rival_there": True, "share_text": SHARED}


@pytest.mark.parametrize(("name", "arguments"), DOORS, ids=[f"{name} {arguments}" for name, arguments in DOORS])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_nothing_is_wider_than_its_dialog_or_without_a_name(
    hands: Make, name: str, arguments: tuple[object, ...], scheme: Scheme
) -> None:
    she = hands(**OFFERS)
    she.program.theme.force(scheme)
    she.window.window().resize(720, 480)
    sheet = she.open(name, *arguments)
    assert sheet.width() <= 736
    assert sheet.height() <= 640
    for target in sheet.findChildren(QWidget):
        if target.isVisible() and isinstance(target, QAbstractButton | QLineEdit | QComboBox):
            right = target.mapTo(sheet, QPoint(target.width(), 0)).x()
            assert right <= sheet.width(), target.accessibleName()
            assert target.accessibleName() or target.objectName() == "qt_spinbox_lineedit", repr(target)


def test_a_long_list_scrolls_within_the_height_of_the_window(hands: Make) -> None:
    many = tuple(keys()[0] for _ in range(30))
    she = hands(keys=many)
    sheet = she.open("keys")
    she.bot.waitUntil(lambda: sheet.area.verticalScrollBar().maximum() > 0)
    assert sheet.height() <= she.window.window().height()


@pytest.mark.parametrize("more", range(0, 24, 2))
def test_a_dialog_that_has_room_for_everything_shows_no_bar(hands: Make, more: int) -> None:
    """Words that fill a line wrap where a bar takes of its width; a bar that was there for a moment must not stay."""
    words = "http://old-relay.example:8080 is not encrypted: the key could be read by anyone" + " on" * more
    she = hands(offer_from=bundle(acme(warnings=(words,)), acme(warnings=(words,))))
    sheet = she.open("import_profiles", "cc-switch")
    whole = sheet.height()
    sheet.resize(sheet.width(), whole // 2)
    she.bot.waitUntil(lambda: sheet.area.verticalScrollBar().maximum() > 0)
    sheet.fit()
    she.bot.waitUntil(lambda: sheet.height() == whole)
    assert sheet.area.verticalScrollBar().maximum() == 0


def test_a_closed_dialog_is_deleted(hands: Make) -> None:
    she = hands()
    sheet = she.open("keys")
    with she.bot.waitSignal(sheet.destroyed):
        sheet.reject()
    she.gone()


def test_a_problem_names_its_file_as_people_write_it_and_copies_it_whole(hands: Make) -> None:
    path = "/home/you/.claude/settings.json"
    she = hands(replace(look(), home="/home/you"))
    sheet = she.open("keys")
    sheet.fail(CannotRead("a comma is missing", line=4, column=17).at(path))
    assert "~/.claude/settings.json:4:17" in she.texts()
    assert path not in she.texts()
    she.click(she.button("Copy details"))
    assert f"path: {path}" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(("name", "does"), [("Cancel", []), ("Remove", [("ezrouter", None)])])
def test_enter_presses_the_button_that_has_the_focus(hands: Make, name: str, does: list[object]) -> None:
    free = look()
    rows = tuple(replace(row, used_by=()) for row in free.profiles)
    she = hands(replace(free, profiles=rows))
    she.open("remove_profile", "ezrouter")
    she.button(name).setFocus()
    she.key(Qt.Key.Key_Return)
    assert she.answers.calls("remove") == does
    she.gone()


def test_one_that_grows_stays_on_the_screen(hands: Make) -> None:
    """Its buttons are below: on a screen as high as the window they would be out of reach."""
    she = hands(keys=tuple(keys()[0] for _ in range(30)))
    sheet = she.open("keys")
    bottom = QGuiApplication.primaryScreen().availableGeometry().bottom()
    sheet.move(sheet.x(), bottom - 100)
    she.bot.waitUntil(lambda: sheet.y() == bottom - 100)
    sheet.fit()
    assert sheet.frameGeometry().bottom() <= bottom


@pytest.mark.parametrize(("name", "arguments"), DOORS, ids=[f"{name} {arguments}" for name, arguments in DOORS])
def test_no_words_are_cut(hands: Make, name: str, arguments: tuple[object, ...]) -> None:
    she = hands(**OFFERS)
    whole(she.open(name, *arguments))


def test_a_short_body_takes_nothing_of_the_words_above_it(hands: Make) -> None:
    she = hands(history=history()[:1])
    she.open("history")
    she.click(she.button("Restore files from before ezswitch…"))
    sheet = she.active(she.sheet())
    assert len(sheet.boxes) == 1
    whole(sheet)


def whole(sheet: QWidget) -> None:
    for one in sheet.findChildren(QLabel):
        if one.isVisible() and one.wordWrap():
            assert one.height() >= one.heightForWidth(one.width()), one.text()
