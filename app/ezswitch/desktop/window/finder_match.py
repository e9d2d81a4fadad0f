"""How well what was typed fits an entry: every word must, wherever it stands, and beginnings count most."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

_BEGIN, _WORD, _WITHIN, _INITIALS, _SPREAD = 100, 80, 60, 50, 20
_LESS_BESIDE = 30
"""A word that fits only what stands beside the title counts so much less."""
_BREAKS = " -_./:·"


class Named(Protocol):
    """What can be found: by its title, and by the words beside it."""

    @property
    def title(self) -> str:
        """Return what stands first."""

    @property
    def beside(self) -> str:
        """Return what stands beside it."""


T = TypeVar("T", bound=Named)


def found(entries: Iterable[T], typed: str, most: int) -> tuple[T, ...]:
    """Return up to `most` entries that fit, the best first, equals in their order; without words all fit."""
    parts = typed.casefold().split()
    rated = [(value, entry) for entry in entries if (value := rating(entry, parts)) is not None]
    rated.sort(key=lambda pair: -pair[0])
    return tuple(entry for _, entry in rated[:most])


def rating(entry: Named, parts: list[str]) -> int | None:
    """Return how well an entry fits these words, None where one of them does not."""
    title, beside = entry.title.casefold(), entry.beside.casefold()
    total = 0
    for part in parts:
        here = word_rating(part, title)
        there = word_rating(part, beside)
        best = max(here or 0, (there or 0) - _LESS_BESIDE)
        if best <= 0:
            return None
        total += best
    return total


def word_rating(part: str, text: str) -> int | None:
    """Return how well one word fits a text, from its very beginning down to its letters somewhere in their order."""
    if text.startswith(part):
        return _BEGIN
    if any(before in _BREAKS for before in _befores(part, text)):
        return _WORD
    if part in text:
        return _WITHIN
    if _in_order(part, "".join(word[0] for word in _words(text))):
        return _INITIALS
    # Letters anywhere fit nearly every long text: only for words long enough to mean something.
    return _SPREAD if len(part) > 2 and _in_order(part, text) else None  # noqa: PLR2004


def _befores(part: str, text: str) -> list[str]:
    places = [place for place in range(1, len(text)) if text.startswith(part, place)]
    return [text[place - 1] for place in places]


def _words(text: str) -> list[str]:
    for letter in _BREAKS:
        text = text.replace(letter, " ")
    return text.split()


def _in_order(part: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in part)
