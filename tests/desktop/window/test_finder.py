"""Ctrl+K: everything the window can do, found by typing and done by Enter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QLibraryInfo, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop import sample
from desktop.conftest import Opened
from ezswitch.desktop.theme import Appearance, Scheme
from ezswitch.desktop.window.finder import MOST, Finder
from ezswitch.desktop.window.menus import card_menu, window_menu

Open = Callable[..., Opened]


def asked(program: Opened) -> Finder:
    program.bot.keyClick(program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = program.window.finder
    assert finder is not None
    assert finder.isVisible()
    return finder


def typed(program: Opened, words: str) -> Finder:
    finder = asked(program)
    program.bot.keyClicks(finder.field, words)
    return finder


def titles(finder: Finder) -> list[str]:
    return [row.title for row in finder.rows.rows]


def test_a_profile_is_used_with_a_few_letters_and_enter(opened: Open) -> None:
    program = opened()
    finder = typed(program, "dee cla")
    assert finder.rows.rows[0].spoken == "DeepSeek, Use in Claude Code"
    program.bot.keyClick(finder.field, Qt.Key.Key_Return)
    assert program.answers.asked[-1][:3] == ("use", "deepseek", ("claude-code",))
    assert not finder.isVisible()


@pytest.mark.parametrize(
    ("words", "signal", "heard"),
    [
        ("edit deepseek", "edit_requested", ["deepseek"]),
        ("remove deeps", "remove_requested", ["deepseek"]),
        ("settings", "settings_requested", []),
        ("add a prof", "add_requested", [""]),
        ("import", "import_requested", [""]),
        ("keys", "keys_requested", []),
    ],
)
def test_every_door_opens_from_it(opened: Open, qtbot: QtBot, words: str, signal: str, heard: list[str]) -> None:
    program = opened()
    finder = typed(program, words)
    with qtbot.waitSignal(getattr(program.window.controller, signal)) as said:
        qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert said.args == heard


def test_back_to_own_sign_in_is_among_it(opened: Open) -> None:
    program = opened()
    finder = typed(program, "own claude")
    program.bot.keyClick(finder.field, Qt.Key.Key_Return)
    assert program.answers.asked[-1][:3] == ("use", "own-sign-in", ("claude-code",))


def test_agents_are_gone_to_and_shortcuts_are_shown(opened: Open) -> None:
    program = opened()
    finder = typed(program, "opencode show")
    assert (finder.rows.rows[0].title, finder.rows.rows[0].keys) == ("OpenCode", "Ctrl+2")
    program.bot.keyClick(finder.field, Qt.Key.Key_Enter)
    assert program.window.controller.asked.agent == "opencode"


def test_keys_are_shown_and_spoken_in_the_language_of_the_window(opened: Open, qapp: QApplication) -> None:
    german = QTranslator()
    assert german.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    qapp.installTranslator(german)
    try:
        entry = typed(opened(), "opencode show").rows.rows[0]
        assert (entry.keys, entry.shown_keys) == ("Ctrl+2", "Strg+2")
        assert entry.spoken.endswith(", Strg+2")
    finally:
        qapp.removeTranslator(german)


def test_arrows_move_and_stop_at_the_ends(opened: Open) -> None:
    program = opened()
    finder = asked(program)
    for key, place in ((Qt.Key.Key_Up, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_PageDown, 9)):
        program.bot.keyClick(finder.field, key)
        assert finder.list.currentIndex().row() == min(place, finder.rows.rowCount() - 1)
    assert finder.field.accessibleDescription() == finder.rows.rows[finder.list.currentIndex().row()].spoken
    finder.hide()


def test_nothing_found_says_so_and_enter_does_nothing(opened: Open) -> None:
    program = opened()
    finder = typed(program, "zzzz")
    assert finder._none.isVisible()
    before = list(program.answers.asked)
    program.bot.keyClick(finder.field, Qt.Key.Key_Return)
    assert program.answers.asked == before
    program.bot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()


def words_of(menu: QMenu) -> set[str]:
    found = {one.text().replace("&", "") for one in menu.actions() if one.text() and not one.menu() and one.isEnabled()}
    menu.deleteLater()
    return found


def test_nothing_that_a_menu_has_is_missing(opened: Open) -> None:
    program = opened()
    window = program.window
    finder = typed(program, "deepseek")
    assert words_of(card_menu(window.theme, window.controller, program.card("deepseek"), window)) <= set(titles(finder))
    finder.field.clear()
    everything = {entry.title for entry in finder._offers.entries("")}
    assert words_of(window_menu(window.theme, window.controller, window)) <= everything
    assert {"Light", "Dark"} <= everything
    finder.hide()


def test_its_menus_are_gone_once_it_is_closed(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    finder = typed(program, "deepseek")
    assert finder.findChildren(QMenu)
    finder.hide()
    qtbot.waitUntil(lambda: not finder.findChildren(QMenu))


def test_two_hundred_profiles_are_a_short_list(opened: Open) -> None:
    program = opened(sample.many())
    finder = typed(program, "e")
    assert finder.rows.rowCount() == MOST
    finder.hide()


def test_what_is_in_use_is_not_offered_again(opened: Open) -> None:
    look = sample.full()
    program = opened(replace(look, undo=None, redo=None))
    finder = typed(program, "ezrouter use claude")
    assert "ezrouter, Use in Claude Code" not in [row.spoken for row in finder.rows.rows]
    assert "Undo the last switch" not in {entry.title for entry in finder._offers.entries("")}
    QApplication.activePopupWidget().close()


def test_icons_are_tinted_anew_when_the_look_changes_under_it(opened: Open) -> None:
    program = opened()
    program.program.theme.force(Scheme.LIGHT)
    finder = typed(program, "edit deepseek")
    light = finder.rows.rows[0].icon
    program.program.theme.force(Scheme.DARK)
    dark = finder.rows.rows[0].icon
    assert light is not None
    assert dark is not None
    assert finder.rows.rows[0].title == "Edit…"
    assert light.pixmap(20, 20).toImage() != dark.pixmap(20, 20).toImage()
    finder.hide()
    program.program.theme.force(Scheme.SYSTEM)


def test_an_address_is_copied_from_it(opened: Open) -> None:
    program = opened()
    finder = typed(program, "copy address deepseek")
    program.bot.keyClick(finder.field, Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == program.card("deepseek").url
    QApplication.clipboard().clear()


def ground(finder: Finder, place: int) -> str:
    """Return the colour of a row beside its words."""
    rect = finder.list.visualRect(finder.rows.index(place, 0))
    at = finder.list.viewport().mapTo(finder, QPoint(rect.right() - 3, rect.center().y()))
    return finder.grab().toImage().pixelColor(at).name()


def point_at(finder: Finder, bot: QtBot, place: int) -> None:
    """Come from another row, as often as it takes: where the pointer already is, nothing is told of a move."""

    def pointed() -> bool:
        for row in (place + 1, place):
            bot.mouseMove(finder.list.viewport(), finder.list.visualRect(finder.rows.index(row, 0)).center())
        return finder._drawn.eased._wanted == {place} and finder.list.currentIndex().row() == place

    bot.waitUntil(pointed)


def test_the_row_under_the_pointer_comes_eased_and_one_that_a_key_chose_at_once(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    finder = asked(program)
    eased, colours = finder._drawn.eased, program.program.theme.colours
    assert (ground(finder, 0), ground(finder, 2)) == (colours.accent_soft, colours.card)
    point_at(finder, qtbot, 2)
    eased.mark(0)
    eased.want(2)
    assert 120 <= eased._animation.duration() <= 180
    eased._animation.pause()
    eased._animation.setCurrentTime(40)
    ends = (colours.card, colours.accent_soft)
    assert ground(finder, 0) not in ends
    assert ground(finder, 2) not in ends
    eased._animation.resume()
    qtbot.waitUntil(lambda: not eased.moving)
    assert (ground(finder, 0), ground(finder, 2)) == (colours.card, colours.accent_soft)
    eased.want(3)
    qtbot.keyClick(finder.field, Qt.Key.Key_Up)
    assert not eased.moving
    assert (ground(finder, 1), ground(finder, 2)) == (colours.accent_soft, colours.card)


def test_its_rows_stand_at_once_where_motion_is_reduced(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    finder = asked(program)
    program.program.theme.wear(Appearance(still=True))
    point_at(finder, qtbot, 2)
    assert not finder._drawn.eased.moving
    assert ground(finder, 2) == program.program.theme.colours.accent_soft
    program.program.theme.wear(Appearance())
