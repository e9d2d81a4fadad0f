"""The tray joined to the window's controller: what its entries do, what it says, and what closing means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop import sample
from desktop.tray.conftest import Joined
from ezswitch.desktop.shell import LEAVING
from ezswitch.desktop.tray.rows import Mood
from ezswitch.desktop.tray.tray import Surroundings
from ezswitch.domain.errors import ConsentNeeded, KeychainDenied
from ezswitch.domain.key import KeyState
from ezswitch.domain.plan import AgentChange, Kind, SwitchRecord
from ezswitch.domain.settings import DEFAULTS, Settings
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.usecases.values import Look

Join = Callable[..., Joined]
LOOK = replace(sample.full(), profiles=sample.full().profiles[:2])


def settled(**changes: object) -> Look:
    return replace(LOOK, settings=replace(Settings(), **changes))  # type: ignore[arg-type]


def test_a_switch_goes_the_windows_way_and_is_told_with_undo(joined: Join) -> None:
    tray = joined(LOOK)
    told: list[tuple[str, str, str]] = []

    def notify(title: str, text: str, action: str) -> bool:
        told.append((title, text, action))
        return False

    tray.command(notify=notify)
    tray.choose("DeepSeek")
    assert ("use", "deepseek", ("claude-code",), frozenset()) in tray.asked
    assert told == [("Claude Code now uses DeepSeek", "Address and key at once, model next session.", "Undo")]
    assert tray.tray._shown is not None
    assert "Claude Code: DeepSeek" in tray.tray._shown.tooltip
    assert tray.forward == 0, "nobody needs to see the window"
    assert tray.opened.card("deepseek").pill.text == "In use", "the window knows, too"


def test_undo_in_the_notification_takes_it_back(joined: Join) -> None:
    tray = joined(LOOK)
    tray.command(notify=lambda *_words: True)
    tray.choose("DeepSeek")
    assert [asked[0] for asked in tray.asked] == ["use", "undo"]


def test_undo_of_a_notification_that_is_outdated_opens_the_window_instead(joined: Join) -> None:
    tray = joined(LOOK)

    def notify(*_words: str) -> bool:
        later = sample.record(Kind.USE, (("opencode", "deepseek"),), "s9")
        tray.opened.answers.look = replace(tray.opened.answers.look, undo=later)
        return True

    tray.command(notify=notify)
    tray.choose("DeepSeek")
    assert tray.forward == 1
    assert "undo" not in {asked[0] for asked in tray.asked}


def test_where_no_notification_has_a_button_it_is_said_plainly(joined: Join) -> None:
    tray = joined(LOOK)
    tray.choose("DeepSeek")
    assert tray.plain == [("Claude Code now uses DeepSeek", "Address and key at once, model next session.")]


def test_what_is_refused_opens_the_window_on_that_agent(joined: Join) -> None:
    tray = joined(LOOK)
    tray.opened.program.controller.choose("opencode")
    tray.opened.answers.error = KeychainDenied("refused", "The keychain refused.")
    tray.choose("DeepSeek")
    assert tray.forward == 1
    assert tray.opened.window.page is not None
    assert tray.opened.window.page.agent == "claude-code"
    assert "The keychain refused." in tray.opened.window.toasts.text
    assert tray.plain == []


def test_what_needs_a_consent_asks_in_the_window_and_goes_on_as_it_was_meant(joined: Join, qtbot: QtBot) -> None:
    tray = joined(LOOK)
    tray.opened.answers.error = ConsentNeeded("new-origin", "new host", "The key would go to a new host.")
    with qtbot.waitSignal(tray.opened.program.controller.consent_requested) as heard:
        tray.choose("DeepSeek")
    assert tray.forward == 1
    heard.args[0].agree()
    assert tray.asked[-1] == ("use", "deepseek", ("claude-code",), frozenset({"new-origin"}))


def test_what_takes_long_opens_the_window_because_somebody_is_asked(joined: Join, qtbot: QtBot) -> None:
    tray = joined(LOOK)
    tray.opened.work.held = True
    tray.choose("DeepSeek")
    assert tray.forward == 0
    assert tray.tray._shown is not None
    assert tray.tray._shown.mood is Mood.WORKING
    qtbot.waitUntil(lambda: tray.forward == 1, timeout=30_000)
    assert "keychain" in tray.opened.window.toasts.text
    tray.opened.work.release()


def test_a_locked_key_opens_it_at_once(joined: Join, qtbot: QtBot) -> None:
    rows = (LOOK.profiles[0], replace(LOOK.profiles[1], key=KeyState("deepseek", "locked")))
    tray = joined(replace(LOOK, profiles=rows))
    tray.opened.work.held = True
    tray.choose("DeepSeek")
    assert tray.tray.doors._patience.interval() == 0
    qtbot.waitUntil(lambda: tray.forward == 1, timeout=30_000)
    tray.opened.work.release()


def test_undo_names_what_it_takes_back_and_says_so(joined: Join) -> None:
    tray = joined(LOOK)
    tray.opened.answers.outcome = sample.Outcome((sample.Switched("claude-code", None, (), "at once"),))
    tray.choose("Undo: Claude Code to ezrouter")
    assert tray.asked[-1][0] == "undo"
    assert tray.plain == [("Taken back: Claude Code to ezrouter", "At once.")]


def test_check_now_checks_every_profile_and_the_icon_works_meanwhile(joined: Join) -> None:
    tray = joined(LOOK)
    tray.opened.work.held = True
    tray.choose("Check now")
    assert tray.tray._shown is not None
    assert tray.tray._shown.mood is Mood.WORKING
    tray.opened.work.release()
    assert ("check", ("ezrouter", "deepseek"), True) in tray.asked
    assert tray.tray._shown.mood is Mood.FINE


def test_the_doors_of_the_window(joined: Join, qtbot: QtBot) -> None:
    tray = joined(sample.no_profiles())
    with qtbot.waitSignal(tray.opened.program.controller.add_requested):
        tray.choose("No profiles yet")
    assert tray.forward == 1
    tray.choose("Open ezswitch")
    assert tray.forward == 2
    tray.choose("Quit")
    assert tray.quits == 1


def test_what_needs_attention_opens_the_window_there(joined: Join) -> None:
    look = sample.changed_outside()
    tray = joined(look)
    tray.opened.program.controller.choose("opencode")
    tray.choose("▲ Claude Code")
    assert tray.opened.program.controller.asked.agent == "claude-code"
    assert tray.forward == 1


def test_a_change_made_elsewhere_shows(joined: Join) -> None:
    tray = joined(LOOK)
    tray.opened.answers.look = replace(LOOK, agents=(sample.agent_row(sample.CLAUDE), LOOK.agents[1]))
    tray.tray.menu.opening.emit()
    assert any(entry.title == "Claude Code · own sign-in" for entry in tray.entries())


def test_a_check_that_comes_home_shows(joined: Join, qtbot: QtBot) -> None:
    tray = joined(LOOK)
    check: Check = sample.checked("deepseek", Verdict.OK)
    tray.opened.program.controller._checked(check)
    qtbot.waitUntil(lambda: any(entry.title == "DeepSeek · ● works" for entry in tray.entries()), timeout=30_000)


def middle(tray: Joined) -> None:
    tray.tray.icon._activated(QSystemTrayIcon.ActivationReason.MiddleClick)


def history(*changes: tuple[str, str, str | None]) -> tuple[SwitchRecord, ...]:
    rows = tuple(AgentChange(agent, profile, previous) for agent, profile, previous in changes)
    return (SwitchRecord("s1", datetime.now(UTC), Kind.USE, rows, ()),)


def test_the_middle_button_does_nothing_unless_it_is_switched_on(joined: Join) -> None:
    tray = joined(LOOK)
    middle(tray)
    assert tray.asked == []


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ([("claude-code", "ezrouter", "deepseek")], ("deepseek", ("claude-code",))),
        ([("claude-code", "ezrouter", None)], ("own-sign-in", ("claude-code",))),
        ([("claude-code", "a", "deepseek"), ("opencode", "a", None)], ("deepseek", ("claude-code",))),
        ([("claude-code", "a", "deepseek"), ("opencode", "a", "deepseek")], ("deepseek", ("claude-code", "opencode"))),
    ],
)
def test_the_middle_button_goes_back_to_the_profile_before(
    joined: Join, changes: list[tuple[str, str, str | None]], wanted: tuple[str, tuple[str, ...]]
) -> None:
    tray = joined(settled(middle_click=True))
    tray.command(history=lambda _agent: history(*changes))
    middle(tray)
    assert tray.asked[-1] == ("use", *wanted, frozenset())


def test_the_middle_button_without_a_past_does_nothing(joined: Join) -> None:
    tray = joined(settled(middle_click=True))
    tray.command(history=lambda _agent: ())
    middle(tray)
    assert tray.asked == []
    assert tray.plain == []


def test_a_click_opens_the_window_but_not_where_it_opens_the_menu(joined: Join) -> None:
    tray = joined(LOOK)
    tray.tray.icon._activated(QSystemTrayIcon.ActivationReason.Trigger)
    assert tray.forward == 1
    tray.tray.icon._platform = "darwin"
    tray.tray.icon._activated(QSystemTrayIcon.ActivationReason.Trigger)
    assert tray.forward == 1


def test_a_tray_that_comes_gets_a_new_icon(joined: Join) -> None:
    tray = joined(LOOK)
    assert tray.tray.icon._icon is None
    tray.come()
    first = tray.tray.icon._icon
    assert first is not None
    assert first.toolTip() == "ezswitch\nClaude Code: ezrouter\nOpenCode: ezrouter"
    assert first.contextMenu() is tray.tray.menu.menu
    tray.tray.host._owner_changed("", "", ":1.9")
    assert tray.tray.icon._icon is not first
    tray.there = False
    tray.tray.host.look()
    assert tray.tray.icon._icon is None


def close(tray: Joined) -> QCloseEvent:
    event = QCloseEvent()
    tray.shell.closeEvent(event)
    return event


def test_closing_goes_into_the_tray_that_is_there(joined: Join) -> None:
    tray = joined(LOOK)
    tray.come()
    assert not close(tray).isAccepted()
    assert not tray.shell.isVisible()


@pytest.mark.parametrize(("there", "wanted"), [(False, True), (True, False)])
def test_closing_quits_without_a_tray_or_where_it_is_set_so(joined: Join, there: bool, wanted: bool) -> None:
    tray = joined(settled(close_to_tray=wanted))
    if there:
        tray.come()
    quits: list[bool] = []
    tray.tray.closing._quit = lambda: quits.append(True)
    assert close(tray).isAccepted()
    assert quits == [True]


def test_quitting_closes_the_window_for_good(joined: Join, qapp: QApplication) -> None:
    tray = joined(LOOK)
    tray.come()
    qapp.setProperty(LEAVING, True)
    accepted = close(tray).isAccepted()
    qapp.setProperty(LEAVING, None)
    assert accepted, "a window that refuses to close keeps the program running"


def test_a_window_without_a_way_back_to_it_comes_back(joined: Join) -> None:
    tray = joined(LOOK)
    tray.come()
    close(tray)
    tray.there = False
    tray.tray.host.look()
    assert tray.tray.closing._abandoned.isActive()
    tray.tray.closing._abandoned.timeout.emit()
    assert tray.shell.isVisible()


def test_a_panel_that_is_back_in_time_leaves_it_hidden(joined: Join) -> None:
    tray = joined(LOOK)
    tray.come()
    close(tray)
    tray.there = False
    tray.tray.host.look()
    tray.come()
    assert not tray.tray.closing._abandoned.isActive()


def test_without_a_tray_that_is_said_once_ever(joined: Join) -> None:
    tray = joined(LOOK)
    saved: list[Settings] = []
    tray.command(save_settings=saved.append)
    tray.tray._no_tray.timeout.emit()
    assert "has no tray" in tray.opened.window.toasts.text
    assert tray.tray._no_tray.isSingleShot()
    assert saved == [replace(LOOK.settings, no_tray_said=True)]


def test_it_is_not_written_down_where_all_was_removed_meanwhile(joined: Join) -> None:
    tray = joined(LOOK)
    saved: list[Settings] = []
    gone = replace(LOOK, profiles=(), counter=0, settings=DEFAULTS)
    tray.command(save_settings=saved.append, look=lambda: gone)
    tray.tray._no_tray.timeout.emit()
    assert "has no tray" in tray.opened.window.toasts.text
    assert saved == []


def test_where_it_was_said_before_it_is_not_said_again(joined: Join) -> None:
    tray = joined(settled(no_tray_said=True))
    tray.tray._no_tray.timeout.emit()
    assert "has no tray" not in tray.opened.window.toasts.text


def test_a_tray_that_came_in_time_is_not_missed(joined: Join) -> None:
    tray = joined(LOOK)
    tray.come()
    assert not tray.tray._no_tray.isActive()


@pytest.mark.parametrize(
    ("platform", "desktop", "first"),
    [("linux", "KDE", False), ("linux", "ubuntu:GNOME", True), ("darwin", "", True), ("win32", "", False)],
)
def test_where_the_way_to_the_window_stands(platform: str, desktop: str, first: bool) -> None:
    assert Surroundings(platform, desktop).open_first is first


def test_the_settings_in_force_count(joined: Join) -> None:
    tray = joined(settled(hidden=frozenset({"opencode"})))
    assert not any(entry.title.startswith("OpenCode") for entry in tray.entries())
