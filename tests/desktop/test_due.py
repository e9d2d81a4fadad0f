"""Profiles in use under watch: failures in a row, what is out of date, and what is said after the second failure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desktop.sample import CLAUDE, EZROUTER, NOW, checked, full, on_profile, profile_row
from ezswitch.connect.schedule import Watched
from ezswitch.desktop.due import failures, in_use, newly_failing, watched
from ezswitch.domain.checks import Sample
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import ProfileRow

BEFORE, AFTER = NOW - timedelta(minutes=1), NOW + timedelta(minutes=1)


def row(*verdicts: str) -> ProfileRow:
    samples = tuple(Sample(NOW, verdict, None) for verdict in verdicts)
    check = replace(checked("ezrouter", Verdict.TIMEOUT), at=NOW)
    return replace(profile_row(EZROUTER, check), samples=samples)


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
        (("timeout", "locked", "timeout"), 2),
    ],
)
def test_failures_in_a_row_where_a_locked_keychain_says_nothing(verdicts: tuple[str, ...], number: int) -> None:
    assert failures(row(*verdicts)) == number


@pytest.mark.parametrize(
    ("since", "tried", "known"),
    [
        (BEFORE, None, Watched(NOW, 2)),
        (AFTER, None, Watched()),
        (BEFORE, AFTER, Watched(AFTER, 2)),
        (AFTER, AFTER, Watched(AFTER, 2)),
        (AFTER, BEFORE, Watched()),
    ],
)
def test_what_was_seen_before_the_machine_slept_is_out_of_date(
    since: datetime, tried: datetime | None, known: Watched
) -> None:
    assert watched(row("timeout", "timeout"), since, tried) == known


def test_what_was_never_checked_is_not_known() -> None:
    assert watched(replace(row(), check=None), BEFORE, None) == Watched()


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
