"""Latency against the profile's own median: slow is both many times the usual and by more than chance."""

from __future__ import annotations

import pytest

from ezswitch.connect.trend import ENOUGH, Trend, trend
from ezswitch.domain.checks import Sample
from ezswitch.domain.verdict import Verdict
from fakes import FIRST_MOMENT


def samples(*times: float | None, verdict: Verdict = Verdict.OK) -> tuple[Sample, ...]:
    return tuple(Sample(FIRST_MOMENT, verdict.value if ms is not None else "timeout", ms) for ms in times)


def test_three_times_the_median_is_slow_and_says_so() -> None:
    found = trend(samples(100, 900, 100, 100, 110, 90, 310))
    assert found == Trend(310, 100, 3.1)
    assert found.words == "slower than usual (3.1×), likely throttled"


@pytest.mark.parametrize(
    "times",
    [
        pytest.param((), id="nothing"),
        pytest.param((None,), id="no answer"),
        pytest.param((100,) * ENOUGH, id="too little before it"),
        pytest.param((100, 100, 100, 100, 100, 190), id="less than twice"),
        pytest.param((10, 10, 10, 10, 10, 60), id="six times, but 50 ms"),
        pytest.param((100, 100, 100, 100, 100, 900, None), id="the last one got no answer"),
    ],
)
def test_what_says_nothing_of_slowness(times: tuple[float | None, ...]) -> None:
    found = trend(samples(*times))
    assert (found.slow, found.words) == (False, "")


def test_only_checks_that_brought_a_list_count() -> None:
    quick = samples(*[5.0] * 9, verdict=Verdict.KEY_REJECTED)
    assert not trend((*quick, *samples(400))).slow
    assert not trend((*samples(*[100.0] * 9), *samples(900, verdict=Verdict.SERVER_ERROR))).slow
    assert trend((*samples(*[100.0] * 9), *quick, *samples(400))).usual == 100


def test_a_median_of_nothing_is_no_ratio() -> None:
    assert trend(samples(0, 0, 0, 0, 0, 900)) == Trend(900, 0, None)
