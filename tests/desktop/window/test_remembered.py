"""Cards that were made before: used again for as long as nothing that they say is new."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.sample import NOW, checked, full, many
from ezswitch.desktop.window.changes import with_check
from ezswitch.desktop.window.present import page
from ezswitch.desktop.window.present_cards import Asked
from ezswitch.desktop.window.remembered import Remembered, settled
from ezswitch.desktop.window.rows import ALL, CardRow
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import Look

HERE = Asked(agent="claude-code")


def cards(look: Look, asked: Asked, known: Remembered) -> dict[str, CardRow]:
    return {row.key: row for row in page(look, asked, NOW, known).cards}


def test_a_check_makes_one_card_again() -> None:
    look, known = many(20), Remembered()
    before = cards(look, HERE, known)
    after = cards(with_check(look, checked("p3", Verdict.TIMEOUT, None, 0)), HERE, known)
    assert [key for key in after if key.startswith("p") and after[key] is not before[key]] == ["p3"]
    assert after["p3"].verdict.text == "no answer"


@pytest.mark.parametrize(
    "asked",
    [replace(HERE, agent="opencode"), replace(HERE, agent=ALL), replace(HERE, busy={"p1": "Switching…"}),
     replace(HERE, checking=frozenset({"p1"}))],
)  # fmt: skip
def test_another_page_and_what_is_being_done_are_seen(asked: Asked) -> None:
    look, known = many(4), Remembered()
    cards(look, HERE, known)
    assert cards(look, asked, known) == cards(look, asked, Remembered())


def test_agents_that_changed_make_all_cards_again() -> None:
    look, known = full(), Remembered()
    assert cards(look, HERE, known)["ezrouter"].action == ""
    moved = replace(look, agents=(replace(look.agents[0], profile="deepseek"), *look.agents[1:]))
    assert cards(moved, HERE, known)["ezrouter"].action == "Use"


def test_a_new_look_that_says_the_same_has_the_same_rows() -> None:
    old, new = full(), full()
    changed = replace(
        new, profiles=(*new.profiles[:1], replace(new.profiles[1], used_by=("codex",)), *new.profiles[2:])
    )
    kept = settled(changed, old)
    assert [row is was for row, was in zip(kept.profiles, old.profiles, strict=True)] == [True, False, *[True] * 4]
    assert kept.profiles[1].used_by == ("codex",)
    assert all(row is was for row, was in zip(kept.agents, old.agents, strict=True))
    assert kept == changed
    assert settled(new, None) is new
