"""Checks by themselves: what is in use, when it is due, and what holds them up; never a prompt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from desktop.conftest import Opened
from desktop.sample import CLAUDE, NOW, OPENCODE, checked, full, on_profile
from ezswitch.desktop.live import Live, Pace
from ezswitch.desktop.surroundings import Network
from ezswitch.domain.checks import Sample
from ezswitch.domain.errors import StoreError
from ezswitch.domain.settings import Settings
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import Look

Open = Callable[..., Opened]
BOTH = ("ezrouter", "deepseek")
SOON, FAR = 1, 3_600_000


def look(minutes: int = 5, *users: str) -> Look:
    agents = tuple(on_profile(agent, user) for agent, user in zip((CLAUDE, OPENCODE), users or BOTH, strict=False))
    return replace(full(), agents=agents, settings=Settings(check_minutes=minutes))


def failing(times: int) -> Look:
    """Return a look where the second profile in use failed so often in a row."""
    samples = tuple(Sample(NOW, "timeout", None) for _ in range(times))
    bad = replace(checked("deepseek", Verdict.TIMEOUT, None, 0), at=NOW)
    rows = [
        replace(row, samples=samples, check=bad) if row.profile.id == "deepseek" else row for row in look().profiles
    ]
    return replace(look(), profiles=tuple(rows))


class Here(Network):
    """A network of which only the test tells; it counts how often it was begun with."""

    started = 0

    def start(self) -> None:
        self.started += 1


@dataclass
class Alive:
    """A program with its checks, a clock that the test moves, and the network it is on."""

    program: Opened
    live: Live
    network: Here
    clock: list[datetime]
    saves: list[bool] = field(default_factory=list)

    @property
    def checks(self) -> list[tuple[Any, ...]]:
        return [call[1:] for call in self.program.answers.asked if call[0] == "check"]

    @property
    def asked(self) -> list[tuple[str, ...]]:
        return [ids for ids, _ in self.checks]

    def after(self, **time: float) -> list[tuple[str, ...]]:
        """Let time pass, beat once, and return what was checked then."""
        before = len(self.checks)
        self.clock[0] += timedelta(**time)
        self.live.beat()
        return self.asked[before:]

    @property
    def waits(self) -> int:
        """Return in how many seconds it will beat next, 0 for never."""
        return round(self.live._timer.remainingTime() / 1000) if self.live._timer.isActive() else 0


def alive(program: Opened, *, chance: float = 0.5, begun: bool = True, **network: bool) -> Alive:
    """Begin as the program does, before the first look that it hears; return it once the network was looked at."""
    clock, here = [NOW], Here(program.program)
    here.offline, here.metered = network.get("offline", False), network.get("metered", False)
    pace = Pace(lambda: clock[0], lambda: chance, begin=SOON, settle=SOON, retry=FAR)
    result = Alive(program, Live(program.program.controller, here, program.program, pace), here, clock)
    saving = replace(program.answers.commands(), saving=lambda: result.saves.pop(0) if result.saves else False)
    program.program.controller.commands = saving
    program.program.controller.refresh()
    if begun:
        program.bot.waitUntil(lambda: here.started == 1)
    return result


def test_what_is_in_use_is_checked_at_the_start_without_a_prompt(opened: Open) -> None:
    here = alive(opened(look()))
    assert here.checks == [(BOTH, False)]
    assert here.waits == 300


def test_looks_that_follow_start_nothing_more(opened: Open) -> None:
    here = alive(opened(look()))
    for _ in range(3):
        here.program.program.controller.refresh()
    assert len(here.checks) == 1


def test_each_is_checked_again_when_it_is_due(opened: Open) -> None:
    here = alive(opened(look()))
    assert here.after(minutes=4.9) == []
    assert here.after(minutes=0.1) == [BOTH]
    assert here.after(minutes=1) == []
    assert here.waits == 240


@pytest.mark.parametrize(("chance", "seconds"), [(0.0, 270), (1.0, 330)])
def test_chance_moves_it_by_a_tenth(opened: Open, chance: float, seconds: int) -> None:
    assert alive(opened(look()), chance=chance).waits == seconds


def test_never_means_not_at_the_start_either(opened: Open) -> None:
    here = alive(opened(look(0)))
    assert (here.checks, here.waits) == ([], 0)
    assert here.after(hours=9) == []


def test_a_changed_interval_counts_from_now_on(opened: Open) -> None:
    here = alive(opened(look(60)))
    assert here.waits == 3600
    change = here.program.program.controller.change_settings
    change(lambda settings: replace(settings, check_minutes=1))
    assert (len(here.checks), here.waits) == (1, 60), "a change alone is no check"
    assert here.after(minutes=1) == [BOTH]
    change(lambda settings: replace(settings, check_minutes=0))
    assert here.waits == 0


def test_what_begins_to_be_used_is_checked_at_once_and_nothing_else(opened: Open) -> None:
    here = alive(opened(replace(look(), agents=())))
    assert (here.checks, here.waits) == ([], 0)
    here.program.answers.look = look(5, "anthropic")
    here.program.program.controller.refresh()
    assert here.waits == 1
    assert here.after() == [("anthropic",)]


def test_four_at_once_at_most(opened: Open) -> None:
    users = ("ezrouter", "deepseek", "anthropic", "openrouter", "team", "openai")
    agents = tuple(on_profile(replace(CLAUDE, id=f"a{n}"), user) for n, user in enumerate(users))
    here = alive(opened(replace(look(), agents=agents)))
    assert [len(ids) for ids in here.asked] == [4]
    assert here.waits == 1
    assert here.after() == [("team", "openai")]


@pytest.mark.parametrize("state", ["offline", "metered"])
def test_offline_or_where_each_byte_costs_nothing_is_sent_until_that_is_over(opened: Open, state: str) -> None:
    here = alive(opened(look()), **{state: True})
    assert here.after(hours=1) == []
    here.network.hear(offline=False, metered=False)
    here.program.bot.waitUntil(lambda: here.asked == [BOTH])


def test_while_the_battery_is_saved_nothing_is_sent(opened: Open) -> None:
    here = alive(opened(look()))
    here.saves[:] = [True, False]
    assert here.after(minutes=10) == []
    assert here.after() == [BOTH]


def test_another_network_and_waking_up_check_everything_in_a_moment(opened: Open) -> None:
    here = alive(opened(failing(8)))
    assert here.asked == [("ezrouter",)], "the other one was seen at this moment"
    here.clock[0] += timedelta(seconds=30)
    here.network.changed.emit()
    here.program.bot.waitUntil(lambda: here.asked[1:] == [BOTH])


def test_what_keeps_failing_is_asked_less_often(opened: Open) -> None:
    here = alive(opened(failing(4)))
    commands = here.program.program.controller.commands
    here.program.program.controller.commands = replace(commands, look=lambda: failing(4))
    here.program.program.controller.refresh()
    assert here.after(minutes=5) == [("ezrouter",)]
    assert here.after(minutes=5) == [("ezrouter",)]
    assert here.after(minutes=30) == [BOTH]


def test_while_a_check_is_under_way_none_is_begun(opened: Open) -> None:
    here = alive(opened(look()))
    here.program.work.held = True
    here.program.program.controller.check_some(("team",))
    waiting = here.program.work.waiting[:]
    here.after(hours=1)
    assert here.program.work.waiting == waiting
    here.program.work.held = False
    here.program.work.release()


def test_what_could_not_be_done_in_the_background_is_no_message_and_is_not_tried_all_the_time(opened: Open) -> None:
    program = opened(look())
    here = alive(program, begun=False)
    tried: list[object] = []

    def fail(*asked: object, **_named: object) -> tuple[()]:
        tried.append(asked)
        raise StoreError("cache damaged", "The cache cannot be written.")

    program.program.controller.commands = replace(program.answers.commands(), check=fail)
    program.bot.waitUntil(lambda: here.network.started == 1)
    assert program.window.toasts.text == ""
    assert here.after(minutes=1) == []
    assert len(tried) == 1
    program.program.controller.check_some(("ezrouter",))
    assert "cache" in program.window.toasts.text.lower(), "what was asked for is told"
