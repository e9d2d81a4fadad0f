"""The tray over D-Bus: the real program, a real session bus, real files, and clicks as a panel makes them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from notification_daemon import NotificationDaemon
from sni_host import SniHost, flat
from tray_desktop import Desktop, desktop, until


@pytest.fixture
def here(home: Path) -> Iterator[Desktop]:
    with desktop(home / "d") as made:
        yield made


def marks(host: SniHost) -> list[str]:
    """Return the titles and the marked entries of the menu."""
    rows = [entry for entry in host.menu() if not entry.entries]
    return [entry.label.partition(" ·")[0] for entry in rows if entry.checked]


def test_a_panel_reads_the_menu_clicks_and_reads_what_became_of_it(here: Desktop) -> None:
    with SniHost(here.bus) as host, NotificationDaemon(here.bus) as notes, here.program() as program:
        labels = [entry.label for entry in flat(host.menu_with("Claude Code", "One", "Quit"))]
        assert labels[:4] == [
            "All agents",
            "Own sign-in",
            "One · fits 2 of 2 · ○ not checked yet",
            "Two · fits 2 of 2 · ○ not checked yet",
        ]
        assert marks(host) == ["Own sign-in", "Own sign-in"]
        assert host.tooltip == "ezswitch\nClaude Code: own sign-in\nOpenCode: own sign-in"

        host.click("One")
        until(lambda: here.address == "http://127.0.0.1:9/a")
        host.menu_with("Claude Code · One", "Undo: Claude Code to One")
        assert marks(host) == ["One", "Own sign-in"]
        assert "Claude Code: One" in host.tooltip
        told = notes.await_note("Claude Code now uses One")
        assert "model next session" in told.body

        here.ezswitch("use", "two", "opencode")
        host.menu_with("OpenCode · Two")
        assert marks(host) == ["One", "Two"]

        host.click("Undo")
        host.menu_with("OpenCode · own sign-in")
        assert notes.await_note("Taken back: OpenCode to Two").buttons == ()

        host.click("Quit")
        assert program.wait(20) == 0


def test_the_notifications_undo_takes_the_switch_back(here: Desktop) -> None:
    with SniHost(here.bus) as host, NotificationDaemon(here.bus) as notes, here.program("--minimised"):
        host.menu_with("All agents")
        host.click("All agents", "Two")
        told = notes.await_note("2 agents now use Two")
        assert told.buttons == (("act", "Undo"),)
        host.menu_with("Undo: 2 agents to Two")
        notes.press(told)
        host.menu_with("Claude Code · own sign-in", "OpenCode · own sign-in")
        assert here.settings.read_bytes() == here.before


def test_a_tray_that_comes_late_is_joined_and_one_that_restarts_too(here: Desktop) -> None:
    with here.program():
        until(lambda: here.windows)
        with SniHost(here.bus) as host:
            host.menu_with("Claude Code", "Quit")
        with SniHost(here.bus) as host:
            host.menu_with("Claude Code", "Quit")
            host.click("One")
            host.menu_with("Claude Code · One")
            assert len(host.items) == 1


def test_closing_goes_into_the_tray_and_a_click_comes_back(here: Desktop) -> None:
    with SniHost(here.bus) as host, NotificationDaemon(here.bus) as notes, here.program() as program:
        host.menu_with("Claude Code")
        here.close_window()
        until(lambda: not here.windows)
        assert "goes on in the tray" in notes.await_note("ezswitch").body
        assert program.poll() is None
        host.activate()
        until(lambda: here.windows)
        here.close_window()
        until(lambda: not here.windows)
        assert len(notes.notes) == 1, "that it goes on in the tray is said once"
        host.click("Open ezswitch")
        until(lambda: here.windows)


def test_quit_ends_it_with_the_window_open_and_with_a_dialog_over_it(here: Desktop) -> None:
    for keys in ((), ("ctrl+n",)):
        with SniHost(here.bus) as host, here.program() as program:
            host.menu_with("Claude Code")
            (window,) = until(lambda: here.windows)
            for key in keys:
                here.x("windowactivate", "--sync", window, "key", key)
                until(lambda: here.x("search", "--onlyvisible", "--name", "Add a profile"))
            host.click("Quit")
            assert program.wait(20) == 0


def test_without_a_tray_the_window_is_enough_and_closing_it_quits(here: Desktop) -> None:
    with here.program() as program:
        until(lambda: here.windows)
        here.close_window()
        assert program.wait(20) == 0


def test_minimised_it_is_in_the_tray_alone_until_it_is_asked_for(here: Desktop) -> None:
    with SniHost(here.bus) as host, here.program("--minimised"):
        host.menu_with("Claude Code")
        assert here.windows == []
        host.activate()
        until(lambda: here.windows)
