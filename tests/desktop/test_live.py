"""The check timer: what is in use, at the start and then every so often; never a prompt, nothing when told never."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop.conftest import Opened
from desktop.sample import CLAUDE, NOW, OPENCODE, full, on_profile
from ezswitch.desktop.live import Live, Pace, jittered
from ezswitch.desktop.surroundings import Network
from ezswitch.domain.errors import StoreError
from ezswitch.domain.ports import Sample
from ezswitch.domain.settings import Settings
from ezswitch.usecases.values import Look

Open = Callable[..., Opened]
SOON, FAR = 1, 3_600_000


def look(minutes: int = 5) -> Look:
    agents = (on_profile(CLAUDE, "ezrouter"), on_profile(OPENCODE, "deepseek"))
    return replace(full(), agents=agents, settings=Settings(check_minutes=minutes))


class Intervals:
    """Gives the intervals that a test wants, and remembers what was asked for."""

    def __init__(self, *given: int) -> None:
        self.given = list(given)
        self.asked: list[int] = []

    def __call__(self, minutes: int) -> int:
        self.asked.append(minutes)
        return self.given.pop(0) if self.given else FAR


def checks(program: Opened) -> list[tuple[Any, ...]]:
    return [call[1:] for call in program.answers.asked if call[0] == "check"]


class Here(Network):
    """A network of which only the test tells; it counts how often it was begun with."""

    started = 0

    def start(self) -> None:
        self.started += 1


def alive(program: Opened, intervals: Intervals, **network: bool) -> Here:
    """Begin as the program does, before the first look that it hears; return the network, once that was looked at."""
    here = Here(program.program)
    here.offline, here.metered = network.get("offline", False), network.get("metered", False)
    Live(program.program.controller, here, program.program, Pace(intervals, settle=SOON, begin=SOON))
    program.program.controller.refresh()
    program.bot.waitUntil(lambda: here.started == 1)
    return here


def test_what_is_in_use_is_checked_at_the_start_without_a_prompt(opened: Open) -> None:
    program, intervals = opened(look()), Intervals()
    alive(program, intervals)
    assert checks(program) == [(("ezrouter", "deepseek"), False)]
    assert intervals.asked == [5]


def test_looks_that_follow_start_nothing_more(opened: Open) -> None:
    program, intervals = opened(look()), Intervals()
    alive(program, intervals)
    for _ in range(3):
        program.program.controller.refresh()
    assert len(checks(program)) == 1


def test_it_goes_on_by_its_timer(opened: Open) -> None:
    program, intervals = opened(look()), Intervals(SOON, SOON, FAR)
    alive(program, intervals)
    program.bot.waitUntil(lambda: len(checks(program)) == 3)
    assert intervals.asked == [5, 5, 5]


def test_never_means_not_at_the_start_either(opened: Open) -> None:
    program, intervals = opened(look(0)), Intervals(SOON)
    alive(program, intervals)
    assert checks(program) == []
    assert intervals.asked == []


def test_a_changed_interval_counts_from_now_on(opened: Open) -> None:
    program, intervals = opened(look(60)), Intervals(FAR, SOON, FAR)
    alive(program, intervals)
    program.program.controller.change_settings(lambda settings: replace(settings, check_minutes=1))
    assert len(checks(program)) == 1, "a change alone is no check"
    program.bot.waitUntil(lambda: len(checks(program)) == 2)
    program.program.controller.change_settings(lambda settings: replace(settings, check_minutes=0))
    assert intervals.asked == [60, 1, 1]


def test_nothing_in_use_is_nothing_checked_until_something_is(opened: Open) -> None:
    unused = replace(look(), agents=tuple(replace(row, profile=None) for row in look().agents))
    program, intervals = opened(unused), Intervals(*[SOON] * 1000)
    alive(program, intervals)
    program.bot.waitUntil(lambda: len(intervals.asked) > 2)
    assert checks(program) == []
    program.answers.look = look()
    program.program.controller.refresh()
    program.bot.waitUntil(lambda: len(checks(program)) > 0)


def test_what_could_not_be_done_in_the_background_is_no_message(opened: Open) -> None:
    program = opened(look())

    def fail(*_: object, **_named: object) -> tuple[()]:
        raise StoreError("cache damaged", "The cache cannot be written.")

    program.program.controller.commands = replace(program.answers.commands(), check=fail)
    alive(program, Intervals())
    assert program.window.toasts.text == ""
    program.program.controller.check_some(("ezrouter",))
    assert "cache" in program.window.toasts.text.lower(), "what was asked for is told"


@pytest.mark.parametrize("minutes", [1, 5, 60])
def test_intervals_differ_by_a_tenth_at_most(minutes: int) -> None:
    found = {jittered(minutes) for _ in range(200)}
    assert min(found) >= minutes * 54_000
    assert max(found) <= minutes * 66_000
    assert len(found) > 50


@pytest.mark.parametrize("state", ["offline", "metered"])
def test_offline_or_where_each_byte_costs_nothing_is_sent_until_that_is_over(opened: Open, state: str) -> None:
    program, intervals = opened(look()), Intervals(SOON, SOON, SOON)
    here = alive(program, intervals, **{state: True})
    program.bot.waitUntil(lambda: len(intervals.asked) == 4)
    assert checks(program) == []
    here.hear(offline=False, metered=False)
    program.bot.waitUntil(lambda: len(checks(program)) == 1)


def test_while_the_battery_is_saved_nothing_is_sent(opened: Open) -> None:
    program, intervals = opened(look()), Intervals(SOON, SOON, SOON, SOON)
    saves = [True, True, False]
    saving = replace(program.answers.commands(), saving=lambda: saves.pop(0) if saves else True)
    program.program.controller.commands = saving
    alive(program, intervals)
    program.bot.waitUntil(lambda: len(intervals.asked) == 5)
    assert saves == []
    assert len(checks(program)) == 1, "once, when it was not"


def test_another_network_and_waking_up_check_everything_in_a_moment(opened: Open) -> None:
    program, intervals = opened(failing(8)), Intervals()
    here = alive(program, intervals)
    assert [ids for ids, _ in checks(program)] == [("ezrouter", "deepseek")], "all of them at the start"
    here.changed.emit()
    program.bot.waitUntil(lambda: len(checks(program)) == 2)
    assert checks(program)[1] == (("ezrouter", "deepseek"), False)


def test_what_keeps_failing_is_asked_less_often(opened: Open) -> None:
    program, intervals = opened(failing(4)), Intervals(SOON, SOON)
    answers = program.answers
    program.program.controller.commands = replace(answers.commands(), look=lambda: failing(4))
    alive(program, intervals)
    program.bot.waitUntil(lambda: len(checks(program)) == 3)
    assert [ids for ids, _ in checks(program)[1:]] == [("ezrouter",), ("ezrouter",)]


def test_while_a_check_is_under_way_none_is_begun(opened: Open) -> None:
    program, intervals = opened(look()), Intervals(SOON, SOON)
    program.work.held = True
    program.program.controller.check_some(("team",))
    waiting = program.work.waiting[:]
    here = Here(program.program)
    live = Live(program.program.controller, here, program.program, Pace(intervals, settle=SOON, begin=SOON))
    live._looked(look())
    program.bot.waitUntil(lambda: len(intervals.asked) == 3)
    assert program.work.waiting == waiting
    program.work.held = False
    program.work.release()


def failing(times: int) -> Look:
    """Return a look where the second profile in use failed so often, the last time just now."""
    samples = tuple(Sample(NOW, "timeout", None) for _ in range(times))
    rows = [replace(row, samples=samples) if row.profile.id == "deepseek" else row for row in look().profiles]
    return replace(look(), profiles=tuple(rows))
