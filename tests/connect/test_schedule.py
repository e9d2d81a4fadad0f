"""When profiles in use are checked by themselves: pure functions."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ezswitch.connect.schedule import AT_ONCE, LONGEST, Watched, due, due_at
from fakes import FIRST_MOMENT

EVERY = timedelta(minutes=5)


def test_nobody_looked_yet_means_at_once() -> None:
    assert due_at(Watched(), EVERY, 0.5) is None


@pytest.mark.parametrize(
    ("failures", "minutes"), [(0, 5), (1, 5), (2, 10), (3, 20), (4, 40), (5, 60), (6, 60), (400, 60)]
)
def test_it_backs_off_after_the_second_look(failures: int, minutes: int) -> None:
    assert due_at(Watched(FIRST_MOMENT, failures), EVERY, 0.5) == FIRST_MOMENT + timedelta(minutes=minutes)


def test_an_interval_longer_than_the_longest_stays() -> None:
    day = timedelta(days=1)
    assert day > LONGEST
    assert due_at(Watched(FIRST_MOMENT, 9), day, 0.5) == FIRST_MOMENT + day


def test_chance_moves_it_by_a_tenth_at_most() -> None:
    early, late = (due_at(Watched(FIRST_MOMENT), EVERY, chance) for chance in (0.0, 1.0))
    assert early == FIRST_MOMENT + timedelta(minutes=4.5)
    assert late == FIRST_MOMENT + timedelta(minutes=5.5)


def test_those_that_wait_longest_come_first_and_four_are_under_way_at_most() -> None:
    hour = timedelta(hours=1)
    watched = {f"p{n}": Watched(FIRST_MOMENT - n * EVERY) for n in range(2, 9)} | {"new": Watched()}
    now = FIRST_MOMENT
    assert due(watched, now, EVERY, {}) == ("new", "p8", "p7", "p6")
    assert due(watched, now, EVERY, {}, under_way=3) == ("new",)
    assert due(watched, now, EVERY, {}, under_way=AT_ONCE + 1) == ()
    assert due({"p": Watched(now)}, now, EVERY, {"p": 0.5}) == ()
    assert due({"p": Watched(now - hour)}, now, timedelta(0), {}) == ()
