"""What is due by itself, and what is said: back-off by failures in a row, a word after the second."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.sample import CLAUDE, EZROUTER, NOW, checked, full, on_profile, profile_row
from ezswitch.desktop.due import due, failures, in_use, newly_failing
from ezswitch.domain.ports import Sample
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import ProfileRow


def row(*verdicts: str) -> ProfileRow:
    samples = tuple(Sample(NOW, verdict, None) for verdict in verdicts)
    return replace(profile_row(EZROUTER, checked("ezrouter", Verdict.TIMEOUT)), samples=samples)


@pytest.mark.parametrize(
    ("verdicts", "number"),
    [
        ((), 0),
        (("ok",), 0),
        (("timeout", "ok"), 0),
        (("ok", "timeout"), 1),
        (("ok", "timeout", "server_error"), 2),
        (("timeout", "reachable_key_unproven", "key_rejected"), 1),
        (("timeout", "timeout", "locked"), 2),
        (("timeout", "no_key", "timeout"), 2),
    ],
)
def test_failures_in_a_row_where_only_those_count_that_asked(verdicts: tuple[str, ...], number: int) -> None:
    assert failures(row(*verdicts)) == number


@pytest.mark.parametrize(
    ("number", "minutes", "wait"),
    [(0, 5, 0), (1, 5, 0), (2, 5, 10), (3, 5, 20), (4, 5, 40), (5, 5, 60), (30, 5, 60), (2, 60, 60), (9, 1, 60)],
)
def test_each_failure_after_the_first_doubles_the_wait_up_to_an_hour(number: int, minutes: int, wait: int) -> None:
    tired = replace(row(*["timeout"] * number), check=replace(checked("ezrouter", Verdict.TIMEOUT), at=NOW))
    early, late = NOW + timedelta(minutes=wait - minutes), NOW + timedelta(minutes=wait)
    assert due(tired, late, minutes)
    assert due(tired, early, minutes) is (wait == 0)


def test_what_was_never_checked_is_due() -> None:
    assert due(replace(row("timeout", "timeout", "timeout"), check=None), NOW, 5)


def test_only_what_an_installed_agent_uses_is_in_use() -> None:
    look = full()
    assert [one.profile.id for one in in_use(look)] == ["ezrouter"]
    gone = replace(look, agents=tuple(replace(one, installed=False) for one in look.agents))
    assert in_use(gone) == ()


@pytest.mark.parametrize(("number", "said"), [(0, False), (1, False), (2, True), (3, False), (9, False)])
def test_it_is_said_once_after_the_second(number: int, said: bool) -> None:
    look = replace(full(), agents=(on_profile(CLAUDE, "ezrouter"),), profiles=(row(*["timeout"] * number),))
    assert bool(newly_failing(look, frozenset({"ezrouter"}))) is said
    assert newly_failing(look, frozenset({"other"})) == (), "not of a round that it was no part of"
    unused = replace(look, agents=())
    assert newly_failing(unused, frozenset({"ezrouter"})) == ()
