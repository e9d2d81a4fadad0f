"""The translations are whole: every text of the program is in every language, with what it is filled in with."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from proofread import Message, flaws, read
from texts import Collected, collected
from translations import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
RUN = "run: python3 packaging/bootstrap.py translations"
SHOWN = 40


@cache
def code() -> Collected:
    return collected(ROOT)


@cache
def messages(language: str) -> tuple[Message, ...]:
    return read(ROOT / "resources" / "translations" / f"ezswitch_{language}.ts")


def some(lines: list[str]) -> str:
    return "\n".join(["", *lines[:SHOWN], *([f"... and {len(lines) - SHOWN} more"] if len(lines) > SHOWN else [])])


def test_every_text_can_be_translated() -> None:
    assert not code().faults, some(list(code().faults))
    assert len(code().texts) > 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_have_the_texts_of_the_code_and_no_others(language: str) -> None:
    wanted = {(text.context, text.source): text.place for text in code().texts}
    there = {(one.context, one.source) for one in messages(language)}
    missing = [f"{wanted[text]}: {text[1]!r} is missing" for text in sorted(wanted.keys() - there)]
    gone = [f"{context} {source!r} is not in the code any more" for context, source in sorted(there - wanted.keys())]
    assert not missing + gone, f"{RUN}{some(missing + gone)}"
    assert len(there) == len(messages(language)), "a text is there twice"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_sound(language: str) -> None:
    found = list(flaws(messages(language)))
    assert not found, some(found)
