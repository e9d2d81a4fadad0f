"""The window as people use it: every key, every state, at every size, without a reset and without a leak."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from desktop import sample
from desktop.conftest import Opened
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.theme import DARK, LIGHT, Scheme
from ezswitch.desktop.window.card_layout import Zone
from ezswitch.desktop.window.rows import ALL, NOT_INSTALLED
from ezswitch.domain.errors import ConsentNeeded, Moved
from ezswitch.domain.plan import Outcome, Switched
from ezswitch.domain.settings import Settings
from ezswitch.usecases.values import Look

Open = Callable[..., Opened]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
AGENT_KEYS = [(Qt.Key.Key_1, "claude-code"), (Qt.Key.Key_2, "opencode"), (Qt.Key.Key_0, ALL)]
STATES: dict[str, Callable[[], Look]] = {
    "full": sample.full,
    "nothing-installed": sample.nothing_installed,
    "no-profiles": sample.no_profiles,
    "broken-profiles": sample.broken_profiles,
    "unreadable-agent": sample.unreadable_agent,
    "changed-outside": sample.changed_outside,
    "foreign": sample.foreign,
    "conflicted": sample.conflicted,
    "locked": sample.locked,
    "offline": sample.offline,
    "many": sample.many,
}


@pytest.mark.parametrize("size", [(720, 480), (1600, 1000)], ids=["720x480", "1600x1000"])
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_every_state_is_painted_at_every_size(opened: Open, state: str, size: tuple[int, int], scheme: Scheme) -> None:
    program = opened(STATES[state](), size=size)
    program.program.theme.force(scheme)
    image = program.window.grab().toImage()
    assert (program.window.width(), program.window.height()) == size
    colours = {image.pixelColor(x, y).name() for x in range(0, size[0], 7) for y in range(0, size[1], 7)}
    assert program.program.theme.colours.window in colours
    assert program.program.theme.colours.rail in colours
    assert len(colours) > 8


@pytest.mark.parametrize("state", STATES)
def test_no_button_is_cut_off_in_the_smallest_window(opened: Open, state: str) -> None:
    program = opened(STATES[state](), size=(720, 480))
    for button in program.window.findChildren(QAbstractButton):
        if button.isVisible():
            at = button.mapTo(program.window, button.rect().topLeft())
            whole = program.window.rect()
            assert whole.contains(button.rect().translated(at)), button.accessibleName()
            assert button.width() >= button.minimumSizeHint().width(), button.accessibleName()


@pytest.mark.parametrize("state", STATES)
def test_every_control_has_a_name(opened: Open, state: str) -> None:
    program = opened(STATES[state]())
    controls = [w for kind in (QAbstractButton, QLineEdit, QListView) for w in program.window.findChildren(kind)]
    assert len(controls) > 5
    nameless = [control for control in controls if control.isVisible() and not control.accessibleName()]
    assert [type(control).__name__ for control in nameless if control.parent() is not program.window.rail.filter] == []


def test_a_switch_is_one_click_and_says_when_it_takes_effect(opened: Open) -> None:
    program = opened()
    program.press("deepseek", Zone.USE)
    assert program.answers.asked == [("use", "deepseek", ("claude-code",), frozenset())]
    assert program.card("deepseek").pill.text == "In use"
    assert program.window.toasts.text == ("Claude Code now uses DeepSeek: address and key at once, model next session.")
    assert program.window.status.undo.text() == "Undo: Claude Code to DeepSeek"


def test_switching_all_agents_is_two_clicks(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    entry = program.window.rail.list.visualRect(program.window.rail.model.index_of(ALL))
    qtbot.mouseClick(program.window.rail.list.viewport(), Qt.MouseButton.LeftButton, pos=entry.center())
    program.press("deepseek", Zone.USE)
    assert program.answers.asked == [("use", "deepseek", ("claude-code", "opencode"), frozenset())]


def test_for_all_agents_use_leaves_out_those_it_does_not_fit(opened: Open) -> None:
    program = opened()
    program.window.controller.choose(ALL)
    program.press("openai", Zone.USE)
    assert program.answers.asked[0][2] == ("opencode",)


def test_back_to_own_sign_in_is_one_click(opened: Open) -> None:
    program = opened()
    program.press("own-sign-in", Zone.USE)
    assert program.answers.asked == [("use", "own-sign-in", ("claude-code",), frozenset())]
    assert program.card("own-sign-in").pill.text == "In use"


def test_another_model_is_two_clicks_and_applies_at_once(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    program.press("ezrouter", Zone.MODEL)
    picker = program.window.picker
    assert picker.isVisible()
    item = picker.list.item(7)
    at = picker.list.visualItemRect(item).center()
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not picker.isVisible()
    ((name, changed, agents, accept),) = program.answers.asked
    assert (name, changed.id, changed.models["main"]) == ("edit_and_use", "ezrouter", "glm-5")
    assert (agents, accept) == (("claude-code", "opencode"), frozenset())
    assert program.window.toasts.text.startswith("Claude Code and OpenCode now use glm-5.")


def test_the_model_of_a_profile_nobody_uses_is_only_stored(opened: Open) -> None:
    program = opened()
    program.window.controller.choose_model("deepseek", "deepseek-v4-pro")
    ((name, changed, agents, _),) = program.answers.asked
    assert (name, changed.models["main"], agents) == ("edit_and_use", "deepseek-v4-pro", ())
    assert program.window.toasts.text.startswith("DeepSeek now uses deepseek-v4-pro.")


@pytest.mark.parametrize(
    ("keys", "signal", "value"),
    [
        ((Qt.Key.Key_N, CTRL), "add_requested", ""),
        ((Qt.Key.Key_F2,), "edit_requested", "deepseek"),
        ((Qt.Key.Key_Delete,), "remove_requested", "deepseek"),
    ],
)
def test_keys_that_open_dialogs(opened: Open, qtbot: QtBot, keys: tuple[Qt.Key, ...], signal: str, value: str) -> None:
    program = opened()
    program.focus_card("deepseek")
    with qtbot.waitSignal(getattr(program.window.controller, signal)) as heard:
        program.key(*keys)
    assert heard.args == [value]


def test_ctrl_f_filters_and_esc_clears(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    program.focus_card("deepseek")
    program.key(Qt.Key.Key_F, CTRL)
    assert program.window.rail.filter.hasFocus()
    qtbot.keyClicks(program.window.rail.filter, "open")
    assert [row.key for row in program.window.cards.rows if row.can_edit] == ["openrouter"]
    program.key(Qt.Key.Key_Escape)
    assert program.window.rail.filter.text() == ""
    assert program.window.view.hasFocus()
    assert len([row for row in program.window.cards.rows if row.can_edit]) == 5


def test_a_filter_that_finds_nothing_is_cleared_by_its_button(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    program.window.rail.filter.setText("zzz")
    assert program.window.stack.currentWidget() is program.window.empty
    button = next(b for b in program.window.empty.findChildren(QAbstractButton) if b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert program.window.rail.filter.text() == ""
    assert program.window.stack.currentWidget() is program.window.view


@pytest.mark.parametrize(
    ("key", "agent"), [(Qt.Key.Key_1, "claude-code"), (Qt.Key.Key_2, "opencode"), (Qt.Key.Key_0, ALL)]
)
def test_ctrl_and_a_number_picks_an_agent(opened: Open, key: Qt.Key, agent: str) -> None:
    program = opened()
    program.window.controller.choose("opencode" if agent == "claude-code" else "claude-code")
    program.focus_card("deepseek")
    program.key(key, CTRL)
    assert program.window.page is not None
    assert program.window.page.agent == agent


def test_a_number_without_an_agent_does_nothing(opened: Open) -> None:
    program = opened()
    program.focus_card("deepseek")
    program.key(Qt.Key.Key_9, CTRL)
    assert program.window.page is not None
    assert program.window.page.agent == "claude-code"


def test_f5_checks_every_profile(opened: Open) -> None:
    program = opened()
    program.focus_card("deepseek")
    program.key(Qt.Key.Key_F5)
    ids = ("ezrouter", "deepseek", "anthropic", "openrouter", "team", "openai")
    assert program.answers.asked == [("check", ids, True)]
    assert program.card("deepseek").verdict.text == "works"


def test_while_checking_the_cards_say_so(opened: Open) -> None:
    program = opened(held=True)
    program.window.header.check.click()
    assert program.card("deepseek").verdict.text == "checking…"
    program.window.controller.check()
    assert len(program.work.waiting) == 1, "what is being checked is not checked twice"
    program.work.release()
    assert program.card("deepseek").verdict.text == "works"


@pytest.mark.parametrize(
    ("key", "modifier", "name"), [(Qt.Key.Key_Z, CTRL, "undo"), (Qt.Key.Key_Z, CTRL | SHIFT, "redo")]
)
def test_undo_and_redo_by_key_and_by_button(
    opened: Open, key: Qt.Key, modifier: Qt.KeyboardModifier, name: str
) -> None:
    program = opened(sample.changed_outside())
    program.focus_card("deepseek")
    program.key(key, modifier)
    getattr(program.window.status, name).click()
    assert [asked[0] for asked in program.answers.asked] == [name, name]


def test_ctrl_z_in_the_filter_undoes_typing_not_the_switch(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    program.window.rail.filter.setFocus()
    qtbot.keyClicks(program.window.rail.filter, "abc")
    program.key(Qt.Key.Key_Z, CTRL)
    assert program.answers.asked == []


def test_nothing_to_undo_is_no_button_and_no_call(opened: Open) -> None:
    program = opened(replace(sample.full(), undo=None))
    assert not program.window.status.undo.isVisible()
    program.window.controller.undo()
    program.window.controller.redo()
    assert program.answers.asked == []


def test_undo_in_the_message(opened: Open) -> None:
    program = opened()
    program.press("deepseek", Zone.USE)
    undo = next(b for b in program.window.findChildren(QAbstractButton) if b.text() == "Undo")
    undo.click()
    assert [asked[0] for asked in program.answers.asked] == ["use", "undo"]


def test_the_message_after_an_undo_offers_redo(opened: Open) -> None:
    program = opened(sample.changed_outside())
    program.answers.outcome = Outcome((Switched("claude-code", None, (), "at once"),))
    program.window.status.undo.click()
    redo = next(b for b in program.window.toasts._frame.findChildren(QAbstractButton) if b.text() == "Redo")  # type: ignore[union-attr]
    redo.click()
    assert [asked[0] for asked in program.answers.asked] == ["undo", "redo"]


def test_redo_in_the_message_does_not_wait_for_the_next_look(opened: Open) -> None:
    program = opened()
    program.answers.outcome = Outcome((Switched("claude-code", None, (), "at once"),))
    assert program.answers.look.redo is None, "no look told of anything to redo yet"
    program.window.status.undo.click()
    redo = next(b for b in program.window.toasts._frame.findChildren(QAbstractButton) if b.text() == "Redo")  # type: ignore[union-attr]
    redo.click()
    assert [asked[0] for asked in program.answers.asked] == ["undo", "redo"]
    assert program.window.toasts.text.startswith("Done again: Claude Code to ezrouter")


def test_the_focus_of_a_notice_that_goes_is_with_the_cards_and_not_on_undo(opened: Open) -> None:
    program = opened(sample.changed_outside())
    again = next(b for b in program.window.notices.findChildren(QAbstractButton) if b.text() == "Apply again")
    again.setFocus()
    again.click()
    assert not program.window.notices.isVisible()
    assert program.window.window().focusWidget() is program.window.view


def test_a_refusal_is_told_and_stays(opened: Open) -> None:
    program = opened()
    program.answers.error = Moved("the file changed", "It changed meanwhile.", hint="Try again.")
    program.press("deepseek", Zone.USE)
    assert program.window.toasts.text == "The file changed. It changed meanwhile. Try again."
    assert program.card("deepseek").busy == ""
    assert not program.window.toasts._timer.isActive()
    program.focus_card("deepseek")
    program.key(Qt.Key.Key_Escape)
    assert program.window.toasts.text == ""


def test_a_consent_is_asked_for_and_then_the_same_is_tried_with_it(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    controller = program.window.controller
    program.answers.error = ConsentNeeded("new-origin", "a new host", "The key would go to api.deepseek.com.")
    with qtbot.waitSignal(controller.consent_requested) as heard:
        program.press("deepseek", Zone.USE)
    consent = heard.args[0]
    assert consent.error.consent == "new-origin"
    consent.agree()
    assert program.answers.asked[-1] == ("use", "deepseek", ("claude-code",), frozenset({"new-origin"}))


def test_a_section_of_the_rail_opens_by_click_and_by_key(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    rail = program.window.rail
    entry = rail.list.visualRect(rail.model.index_of(NOT_INSTALLED))
    qtbot.mouseClick(rail.list.viewport(), Qt.MouseButton.LeftButton, pos=entry.center())
    assert [row.key for row in rail.model.rows][-2:] == ["codex", "copilot"]
    assert program.window.page is not None
    assert program.window.page.agent == "claude-code", "opening is not choosing"
    rail.list.setFocus()
    rail.list.setCurrentIndex(rail.model.index_of(NOT_INSTALLED))
    program.key(Qt.Key.Key_Return)
    assert "codex" not in [row.key for row in rail.model.rows]


def test_a_tick_changes_no_row(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    cards = program.window.cards
    with qtbot.assertNotEmitted(cards.dataChanged), qtbot.assertNotEmitted(cards.modelReset):
        program.window.controller.show_page()


def test_a_look_that_differs_in_one_profile_changes_one_row(opened: Open) -> None:
    program = opened()
    heard: list[int] = []
    program.window.cards.dataChanged.connect(lambda first, last: heard.extend(range(first.row(), last.row() + 1)))
    look = program.answers.look
    first = replace(look.profiles[0], check=None)
    program.answers.look = replace(look, profiles=(first, *look.profiles[1:]))
    program.window.controller.refresh()
    assert heard == [1]


def test_a_switch_from_elsewhere_is_shown_by_a_fresh_look(opened: Open) -> None:
    program = opened()
    program.answers._use("deepseek", ("claude-code",))
    program.program.watching.changed.emit()
    assert program.card("deepseek").pill.text == "In use"


def test_the_menu_of_a_card_offers_everything(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    program.press("deepseek", Zone.MORE)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "Use",
        "Edit…",
        "Duplicate, keep the key",
        "Replace key…",
        "Check now",
        "Choose a model…",
        "Details of the check…",
        "Check deeper…",
        "Ask what is left on the account",
        "Preview what changes…",
        "Open a terminal with this",
        "Copy the address",
        "Share…",
        "Remove…",
    ]
    controller = program.window.controller
    with qtbot.waitSignal(controller.preview_requested) as heard:
        next(action for action in menu.actions() if action.text().startswith("Preview")).trigger()
    assert heard.args == ["claude-code", "deepseek"]
    next(action for action in menu.actions() if action.text().startswith("Duplicate")).trigger()
    assert program.answers.asked == [("duplicate", "deepseek", "deepseek-2", "DeepSeek 2")]
    menu.close()


def test_a_terminal_opens_with_the_profile_of_the_card(opened: Open) -> None:
    program = opened()
    program.press("deepseek", Zone.MORE)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(action for action in menu.actions() if action.text().startswith("Open a terminal")).trigger()
    menu.close()
    assert program.answers.asked == [("open_terminal", "claude-code", "deepseek", frozenset())]


def test_no_terminal_is_offered_where_no_single_session_can_be(opened: Open) -> None:
    program = opened()
    controller = program.window.controller
    row = next(row for row in program.window.page.cards if row.key == "deepseek")
    assert controller.can_open_terminal(row)
    controller.choose(ALL)
    assert not controller.can_open_terminal(row)


def test_use_stands_in_the_menu_too_for_those_who_cannot_click_the_card(opened: Open) -> None:
    program = opened()
    program.press("deepseek", Zone.MORE)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert program.answers.asked == [("use", "deepseek", ("claude-code",), frozenset())]


def test_the_windows_menu_forces_a_look(opened: Open) -> None:
    program = opened()
    program.window.rail.menu_button.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    looks = next(action.menu() for action in menu.actions() if action.menu())
    next(action for action in looks.actions() if action.text() == "Dark").trigger()
    assert program.program.theme.dark
    menu.close()


@pytest.mark.parametrize(
    ("look", "signal", "value"),
    [
        (sample.foreign(), "adopt_requested", "claude-code"),
        (sample.unreadable_agent(), "open_requested", "/home/you/.claude/settings.json"),
        (sample.no_profiles(), "add_requested", "ezrouter"),
        (sample.broken_profiles(), "open_requested", "/home/you/.config/ezswitch/profiles.toml"),
    ],
)
def test_the_next_step_is_a_button(opened: Open, qtbot: QtBot, look: Look, signal: str, value: str) -> None:
    program = opened(look)
    controller = program.window.controller
    place = program.window.notices if program.window.notices.isVisible() else program.window.empty
    button = next(b for b in place.findChildren(QAbstractButton) if b.isVisible())
    with qtbot.waitSignal(getattr(controller, signal)) as heard:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard.args == [value]


def test_unlocking_asks_the_keychain_and_looks_again(opened: Open) -> None:
    program = opened(sample.locked())
    looks = program.answers.looks
    next(b for b in program.window.notices.findChildren(QAbstractButton) if b.text() == "Unlock").click()
    assert program.answers.asked == [("keys", True)]
    assert program.answers.looks == looks + 1


def test_applying_again_after_a_change_outside(opened: Open) -> None:
    program = opened(sample.changed_outside())
    next(b for b in program.window.notices.findChildren(QAbstractButton) if b.text() == "Apply again").click()
    assert program.answers.asked == [("use", "ezrouter", ("claude-code",), frozenset())]
    assert not program.window.notices.isVisible()


def test_use_under_all_agents_leaves_hidden_ones_alone(opened: Open) -> None:
    look = sample.full()
    hidden = look.shown[-1].agent.id
    program = opened(replace(look, settings=Settings(hidden=frozenset({hidden}))))
    controller = program.program.controller
    controller.choose(ALL)
    assert hidden not in controller.agents_for("ezrouter")
    assert controller.agents_for("ezrouter")
    controller.choose(hidden)
    assert controller.agents_for("ezrouter") == (hidden,)


def test_a_forced_look_is_there_before_anything_is_read(qtbot: QtBot) -> None:
    for look, wanted in (("dark", DARK), ("light", LIGHT)):
        shell = Shell("ezswitch", look)
        qtbot.addWidget(shell)
        shell.show()
        qtbot.waitExposed(shell)
        corner = shell.grab().toImage().pixelColor(2, shell.height() // 2)
        assert corner.name() == wanted.rail


def test_settings_from_elsewhere_change_the_look_and_a_look_in_between_changes_nothing_back(opened: Open) -> None:
    program = opened()
    theme = program.program.theme
    program.answers.look = replace(program.answers.look, settings=Settings(theme="dark"))
    program.program.controller.refresh()
    assert theme.dark
    theme.force(Scheme.LIGHT)
    program.program.controller.refresh()
    assert not theme.dark, "this look began before the change was saved"
    theme.force(Scheme.SYSTEM)


def test_a_long_undo_leaves_room_for_how_the_profiles_are(opened: Open) -> None:
    look = sample.full()
    rows = tuple(
        replace(row, profile=replace(row.profile, name="A gateway for the whole of the international platform team"))
        for row in look.profiles
    )
    program = opened(replace(look, profiles=rows), size=(720, 480))
    status = program.window.status
    assert "…" in status.undo.text()
    assert status.undo.toolTip() == status.undo.accessibleName()
    assert status.undo.width() < 420
    program.window.window().resize(1600, 1000)
    program.bot.waitUntil(lambda: "…" not in status.undo.text())
