"""A profile in use that stops working is told once, with the way to the answer; nothing else is ever told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop.sample import CLAUDE, NOW, OPENCODE, checked, full, on_profile
from desktop.tray.conftest import Joined
from ezswitch.domain.checks import Sample
from ezswitch.domain.outside import NoNotifications
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.usecases.values import Look

Join = Callable[..., Joined]


def look(*users: str) -> Look:
    agents = tuple(on_profile(agent, user) for agent, user in zip((CLAUDE, OPENCODE), users, strict=False))
    rows = tuple(replace(row, samples=(Sample(NOW, "ok", 90.0),)) for row in full().profiles)
    return replace(full(), agents=agents, profiles=rows)


class World:
    """Checks that give these verdicts in turn, notifications that were shown, and what becomes of them."""

    def __init__(self, here: Joined, *verdicts: Verdict, pressed: bool | None = False) -> None:
        self.here, self.verdicts, self.pressed = here, list(verdicts), pressed
        self.shown: list[tuple[str, str, str]] = []
        self.diagnosed: list[str] = []
        here.command(check=self.check, notify=self.notify, look=lambda: here.opened.program.controller.look)
        here.opened.program.controller.diagnose_requested.connect(self.diagnosed.append)

    def check(self, ids: tuple[str, ...], *, prompt: bool, each: Callable[[Check], None]) -> tuple[Check, ...]:
        assert prompt in (True, False)
        verdict = self.verdicts.pop(0)
        for one in ids:
            each(replace(checked(one, verdict, None, 0), message="It says so."))
        return ()

    def notify(self, *words: str) -> bool:
        self.shown.append((words[0], words[1], words[2]))
        if self.pressed is None:
            raise NoNotifications
        return self.pressed

    def round(self, *ids: str, prompt: bool = False) -> None:
        self.here.opened.program.controller.check_some(ids, prompt=prompt)


def test_after_two_in_a_row_once_until_it_works_again(joined: Join) -> None:
    bad, good = Verdict.TIMEOUT, Verdict.OK
    world = World(joined(look("ezrouter")), bad, bad, bad, bad, good, bad, bad)
    told = []
    for _ in range(7):
        world.round("ezrouter")
        told.append(len(world.shown))
    assert told == [0, 1, 1, 1, 1, 1, 2]
    assert world.shown[0] == ("ezrouter: no answer", "It says so. No answer within 10 s.", "Diagnose")
    assert world.diagnosed == []


def test_what_nobody_uses_and_what_was_asked_for_is_not_told(joined: Join) -> None:
    world = World(joined(look("ezrouter")), *[Verdict.TIMEOUT] * 4)
    for _ in range(2):
        world.round("deepseek")
    for _ in range(2):
        world.round("ezrouter", prompt=True)
    assert world.shown == []


def test_several_at_once_are_one_message(joined: Join) -> None:
    world = World(joined(look("ezrouter", "deepseek")), *[Verdict.KEY_REJECTED] * 2)
    for _ in range(2):
        world.round("ezrouter", "deepseek")
    assert [(title, text) for title, text, _ in world.shown] == [
        ("2 profiles in use do not work", "ezrouter: key rejected\nDeepSeek: key rejected")
    ]


def test_its_button_opens_the_window_with_the_answer(joined: Join) -> None:
    here = joined(look("deepseek", "ezrouter"))
    world = World(here, Verdict.TIMEOUT, Verdict.TIMEOUT, pressed=True)
    for _ in range(2):
        world.round("ezrouter")
    assert world.diagnosed == ["opencode"]
    assert here.forward == 1
    assert here.opened.program.controller.asked.agent == "opencode"


@pytest.mark.parametrize("verdict", [Verdict.LOCKED])
def test_a_check_that_asked_nobody_is_no_failure(joined: Join, verdict: Verdict) -> None:
    world = World(joined(look("ezrouter")), *[verdict] * 3)
    for _ in range(3):
        world.round("ezrouter")
    assert world.shown == []


def test_where_there_are_no_buttons_it_is_a_plain_message(joined: Join) -> None:
    here = joined(look("ezrouter"))
    world = World(here, Verdict.TIMEOUT, Verdict.TIMEOUT, pressed=None)
    for _ in range(2):
        world.round("ezrouter")
    assert here.plain == [("ezrouter: no answer", "It says so. No answer within 10 s.")]


def test_the_entry_that_says_what_is_wrong_leads_to_the_answer(joined: Join) -> None:
    here = joined(replace(look("deepseek"), profiles=full().profiles))
    world: list[Any] = []
    here.opened.program.controller.diagnose_requested.connect(world.append)
    here.choose("▲ DeepSeek")
    assert world == ["claude-code"]
    assert here.forward == 1
