"""What was typed and what it finds: beginnings first, every word somewhere, letters in their order at the least."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from ezswitch.desktop.window.finder_match import found, rating, word_rating


@dataclass(frozen=True)
class Thing:
    title: str
    beside: str = ""


THINGS = (
    Thing("DeepSeek", "Use in Claude Code"),
    Thing("Duplicate, keep the key", "DeepSeek"),
    Thing("Keys…"),
    Thing("Open a terminal with this", "DeepSeek"),
    Thing("Claude Code", "Show"),
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("deep", "DeepSeek"),
        ("dup deep", "Duplicate, keep the key"),
        ("deep dup", "Duplicate, keep the key"),
        ("key", "Keys…"),
        ("cc", "Claude Code"),
        ("CLAUDE", "Claude Code"),
        ("trmnl", "Open a terminal with this"),
        ("", "DeepSeek"),
    ],
)
def test_the_best_comes_first(typed: str, first: str) -> None:
    assert found(THINGS, typed, 10)[0].title == first


def test_what_does_not_fit_is_not_there_and_no_more_than_wanted() -> None:
    assert found(THINGS, "zebra", 10) == ()
    assert rating(THINGS[0], ["deep", "zebra"]) is None
    assert len(found(THINGS, "", 3)) == 3


def test_nearer_is_more() -> None:
    values = [
        word_rating("key", text) for text in ("keys", "own keys", "monkey", "kind elephant yard", "xkxexyx", "no")
    ]
    assert values == [100, 80, 60, 50, 20, None]
    assert word_rating("xy", "a xbbby") is None, "two letters anywhere mean nothing"
