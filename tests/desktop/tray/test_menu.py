"""The menu: it always says what is, whoever clicked what, and moves nothing under somebody's pointer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop import sample
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.tray.menu import Menu
from ezswitch.desktop.tray.present import menu as present
from ezswitch.desktop.tray.rows import Door, Entry, Kind, Moment
from ezswitch.usecases.values import Look

LOOK = replace(sample.full(), profiles=sample.full().profiles[:2])


def entries(look: Look = LOOK) -> tuple[Entry, ...]:
    return present(look, Moment()).entries


@pytest.fixture
def menu(theme: Theme) -> Iterator[Menu]:
    made = Menu(theme)
    made.show_entries(entries())
    yield made
    made.close()
    shiboken6.delete(made)


def action(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text().startswith(text))


def marked(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions() if one.isChecked()]


def test_entries_are_actions_with_marks_icons_and_reasons(menu: Menu) -> None:
    assert [one.text() for one in menu.menu.actions() if not one.isSeparator()][:3] == [
        "All agents",
        "Claude Code · ezrouter",
        "Own sign-in",
    ]
    assert marked(menu.menu) == ["ezrouter · ● works"] * 2
    assert not action(menu.menu, "Claude Code").isEnabled()
    assert not action(menu.menu, "Claude Code").icon().isNull()
    below = action(menu.menu, "All agents").menu()
    assert isinstance(below, QMenu)
    assert len(below.actions()) == 3


def test_a_click_tells_and_leaves_the_mark_where_the_file_has_it(menu: Menu, qtbot: QtBot) -> None:
    with qtbot.waitSignal(menu.chosen) as heard:
        action(menu.menu, "Own sign-in").trigger()
    (chosen,) = heard.args
    assert (chosen.door, chosen.profile, chosen.agents) == (Door.USE, "own-sign-in", ("claude-code",))
    assert marked(menu.menu) == ["ezrouter · ● works"] * 2


def test_an_entry_of_a_submenu_is_found(menu: Menu, qtbot: QtBot) -> None:
    below = action(menu.menu, "All agents").menu()
    assert isinstance(below, QMenu)
    with qtbot.waitSignal(menu.chosen) as heard:
        action(below, "DeepSeek").trigger()
    assert heard.args[0].agents == ("claude-code", "opencode")


def test_new_words_and_marks_change_the_same_actions(menu: Menu) -> None:
    before = menu.menu.actions()
    moved = replace(LOOK, agents=(sample.agent_row(sample.CLAUDE), LOOK.agents[1]))
    menu.show_entries(entries(moved))
    assert menu.menu.actions() == before
    assert marked(menu.menu) == ["Own sign-in", "ezrouter · ● works"]
    foreign = replace(LOOK, agents=(sample.foreign().agents[0], LOOK.agents[1]))
    menu.show_entries(entries(foreign))
    assert marked(menu.menu) == ["ezrouter · ● works"], "the last mark of a group can go, too"
    menu.show_entries(entries())
    assert marked(menu.menu) == ["ezrouter · ● works"] * 2


def test_nothing_moves_while_the_menu_is_open(menu: Menu, qtbot: QtBot) -> None:
    menu.menu.popup(menu.menu.pos())
    qtbot.waitUntil(menu.menu.isVisible)
    more = replace(LOOK, profiles=sample.full().profiles[:3])
    menu.show_entries(entries(more))
    assert not any(one.text().startswith("Anthropic") for one in menu.menu.actions())
    menu.menu.hide()
    assert action(menu.menu, "Anthropic")


def test_a_panel_that_draws_it_itself_gets_no_shortcut_marks_and_no_icons_of_our_colour(menu: Menu) -> None:
    menu.doubled = True
    row = LOOK.profiles[1]
    named = replace(row, profile=replace(row.profile, name="a_b & c"))
    menu.show_entries(entries(replace(LOOK, profiles=(LOOK.profiles[0], named))))
    made = menu.fresh()
    assert action(made, "a__b && c")
    assert action(made, "All agents").icon().isNull()
    assert not action(made, "Claude Code").icon().isNull()


def test_a_fresh_menu_is_another_one_with_the_same_entries(menu: Menu) -> None:
    old = menu.menu
    made = menu.fresh()
    assert made is menu.menu is not old
    assert marked(made) == ["ezrouter · ● works"] * 2


def test_opening_is_told(menu: Menu, qtbot: QtBot) -> None:
    with qtbot.waitSignal(menu.opening):
        menu.menu.popup(menu.menu.pos())
    menu.menu.hide()


def test_a_line_does_nothing(menu: Menu) -> None:
    menu.show_entries((Entry("line", Kind.SEPARATOR),))
    assert [one.isSeparator() for one in menu.menu.actions()] == [True]
