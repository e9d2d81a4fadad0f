"""`--notify`: one notification with what the command says; Undo takes back this switch and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from cli_door import CLAUDE_SETTINGS, Door
from ezswitch.domain.outside import NoNotifications
from ezswitch.usecases.ports import Ports


@dataclass
class Told:
    """A desktop's notifications: `press` is what a person does with each action; `shown` is what they saw."""

    press: Callable[[str], bool] = lambda _: False
    shown: list[tuple[str, str, str]] = field(default_factory=list)

    def show(self, title: str, text: str, action: str) -> bool:
        """Show it."""
        self.shown.append((title, text, action))
        return self.press(action)

    def close(self) -> None:
        """Nothing waits."""


class Mute(Told):
    """A desktop without notifications."""

    def show(self, title: str, text: str, action: str) -> bool:  # noqa: ARG002  the port's own names
        raise NoNotifications


@dataclass
class Desktop(Door):
    """The command line on a desktop."""

    told: Told = field(default_factory=Told)

    def ports(self) -> Ports:
        return replace(super().ports(), notifier=self.told)


@pytest.fixture
def door() -> Desktop:
    made = Desktop()
    made.added()
    return made


def test_a_switch_is_told_with_undo(door: Desktop) -> None:
    said = door("use", "ezrouter", "claude-code", "--notify")
    ((title, text, action),) = door.told.shown
    assert said.status == 0
    assert title == "Claude Code uses ezrouter" == said.out.splitlines()[0]
    assert text.splitlines() == [line.strip() if number == 0 else line for number, line in enumerate(text.splitlines())]
    assert action == "Undo"


def test_undo_takes_the_switch_back_and_says_so(door: Desktop) -> None:
    door.told.press = lambda action: action == "Undo"
    door("use", "ezrouter", "claude-code", "--notify")
    assert door.files.bytes_of(CLAUDE_SETTINGS) is None
    assert [title for title, _, _ in door.told.shown] == ["Claude Code uses ezrouter", "Taken back"]


def test_undo_of_an_old_notification_takes_nothing_else_back(door: Desktop) -> None:
    def press(_: str) -> bool:
        door("use", "ezrouter", "opencode")
        return True

    door.told.press = press
    door("use", "ezrouter", "claude-code", "--notify")
    assert door.files.bytes_of(CLAUDE_SETTINGS) is not None
    assert len(door.told.shown) == 1


def test_what_is_refused_is_told_and_printed(door: Desktop) -> None:
    said = door("use", "absent", "--notify")
    ((title, text, action),) = door.told.shown
    assert said.status == 1
    assert text in said.err
    assert (title[:1].isupper(), action) == (True, "Close")


def test_undo_from_the_launcher_offers_no_undo(door: Desktop) -> None:
    door("use", "ezrouter", "claude-code")
    said = door("undo", "--notify")
    ((title, _, action),) = door.told.shown
    assert (said.status, title, action) == (0, said.out.splitlines()[0], "Close")


def test_without_notifications_it_is_the_same_command(door: Desktop) -> None:
    plain = door("use", "ezrouter", "claude-code")
    door("undo")
    door.told = Mute()
    said = door("use", "ezrouter", "claude-code", "--notify")
    assert (said.status, said.out, said.err) == (plain.status, plain.out, plain.err)
