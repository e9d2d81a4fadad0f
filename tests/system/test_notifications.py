"""Notifications with a button, against a daemon on a private bus."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from ezswitch.domain.outside import NoNotifications
from ezswitch.system.notifications import DesktopNotifier
from keyring_session import private_session
from notification_daemon import NotificationDaemon

SECONDS = 10


@pytest.fixture
def variables(home: Path) -> Iterator[dict[str, str]]:
    with private_session(home / "bus", services=False) as session:
        yield session.environment


@pytest.fixture
def start(variables: dict[str, str]) -> Iterator[Callable[..., tuple[NotificationDaemon, DesktopNotifier]]]:
    made: list[Any] = []

    def both(*able: str) -> tuple[NotificationDaemon, DesktopNotifier]:
        daemon = NotificationDaemon(variables["DBUS_SESSION_BUS_ADDRESS"], able or ("actions",))
        daemon.start()
        notifier = DesktopNotifier(variables)
        made.extend((notifier, daemon))
        return daemon, notifier

    yield both
    for one in made:
        one.close()


def shown(notifier: DesktopNotifier, title: str = "Claude Code now uses One", text: str = "At once.") -> Future[bool]:
    """Show one in a thread of its own, as desktop/background does."""
    result: Future[bool] = Future()

    def show() -> None:
        try:
            result.set_result(notifier.show(title, text, "Undo"))
        except NoNotifications as none:
            result.set_exception(none)

    threading.Thread(target=show, name="notification").start()
    return result


def test_the_button_is_pressed(start: Callable[..., Any]) -> None:
    daemon, notifier = start()
    answer = shown(notifier)
    note = daemon.await_note("Claude Code now uses One")
    assert (note.body, note.buttons, note.replaces) == ("At once.", (("act", "Undo"),), 0)
    daemon.press(note)
    assert answer.result(SECONDS) is True


def test_it_goes_away(start: Callable[..., Any]) -> None:
    daemon, notifier = start()
    answer = shown(notifier)
    daemon.dismiss(daemon.await_note("Claude"))
    assert answer.result(SECONDS) is False


def test_what_becomes_of_others_is_not_heard(start: Callable[..., Any]) -> None:
    daemon, notifier = start()
    answer = shown(notifier)
    note = daemon.await_note("Claude")
    daemon.emit("/org/freedesktop/Notifications", daemon.name, "ActionInvoked", "us", note.number + 1, "act")
    daemon.dismiss(note)
    assert answer.result(SECONDS) is False


def test_a_new_one_takes_the_place_of_the_one_before(start: Callable[..., Any]) -> None:
    daemon, notifier = start()
    first = shown(notifier, "First")
    number = daemon.await_note("First").number
    second = shown(notifier, "Second")
    note = daemon.await_note("Second")
    assert note.replaces == number
    assert first.result(SECONDS) is False
    daemon.press(note)
    assert second.result(SECONDS) is True


def test_markup_is_text(start: Callable[..., Any]) -> None:
    daemon, notifier = start("actions", "body-markup")
    answer = shown(notifier, "Title <b>", "<b>Tom</b> & co")
    note = daemon.await_note("Title <b>")
    assert note.body == "&lt;b&gt;Tom&lt;/b&gt; &amp; co"
    daemon.dismiss(note)
    assert answer.result(SECONDS) is False


def test_closing_ends_what_waits_and_begins_nothing_more(start: Callable[..., Any]) -> None:
    daemon, notifier = start()
    answer = shown(notifier)
    daemon.await_note("Claude")
    notifier.close()
    assert answer.result(SECONDS) is False
    assert notifier.show("Another", "text", "Undo") is False
    assert len(daemon.notes) == 1


def test_a_daemon_without_buttons_is_none(start: Callable[..., Any]) -> None:
    daemon, notifier = start("body")
    with pytest.raises(NoNotifications):
        notifier.show("Title", "text", "Undo")
    assert daemon.notes == []


def test_without_a_daemon_or_without_a_bus_there_are_none(variables: dict[str, str]) -> None:
    for where in (variables, {}, {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"}):
        with pytest.raises(NoNotifications):
            DesktopNotifier(where).show("Title", "text", "Undo")
