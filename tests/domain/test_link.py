"""Which words are links: of ours, of others, and no link at all."""

from __future__ import annotations

import pytest

from ezswitch.domain.link import LONGEST, is_like_a_link, is_link


@pytest.mark.parametrize(
    "word",
    [
        "ezswitch://import?preset=ezrouter",
        "EZSWITCH://import?preset=ezrouter",
        "ezswitch://",
        "ezswitch://import?name=Stra%C3%9Fe&x=$(id)",
        "ezswitch://import?name=日本",
    ],
)
def test_a_word_that_begins_as_ours_is_a_link(word: str) -> None:
    assert is_link(word)
    assert is_like_a_link(word)


@pytest.mark.parametrize(
    "word",
    [
        "",
        "status",
        "ezswitch:import",
        "ccswitch://v1/import?resource=provider",
        "https://www.ezrouter.dev",
        "ezswitch://import\nstatus",
        "ezswitch://import\x00",
        "ezswitch://import\udcff",
        " ezswitch://import",
        "ezswitch://" + "a" * LONGEST,
    ],
)
def test_everything_else_is_none(word: str) -> None:
    assert not is_link(word)


@pytest.mark.parametrize("word", ["status", "--json", "--openai=https://one.example/v1"])
def test_words_of_the_command_line_are_not_like_a_link(word: str) -> None:
    assert not is_like_a_link(word)
