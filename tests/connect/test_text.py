"""Texts from outside are shown on one line, without tricks and without the key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.connect.text import is_safe, one_line, shown, shown_phrase, without_key
from ezswitch.domain.phrase import say, sentences
from ezswitch.domain.secret import MASK, Secret

KEY = "sk-ez-EXAMPLE+0a1b/2c3d4e5f6a7b8c9d0e1f"
SECRET = Secret(KEY)


def test_a_text_is_one_line() -> None:
    assert one_line("a\r\n\tb\x00\x1b[1mc\u202ed", 50) == "a b[1mcd"
    assert one_line("abcdef", 4) == "abc…"


def test_the_key_is_dots_also_when_it_is_hidden_or_cut() -> None:
    assert shown(f"bad key {KEY}!", SECRET) == f"bad key {MASK}!"
    assert shown(f"{KEY[:9]}\u200b{KEY[9:]}", SECRET) == MASK
    assert KEY[:10] not in shown("x" * 95 + KEY, SECRET, 100)
    assert without_key("?key=sk-ez-EXAMPLE%2B0a1b%2F2c3d4e5f6a7b8c9d0e1f", SECRET) == f"?key={MASK}"


@pytest.mark.parametrize("of", ["+", "/", "-", "s"])
@pytest.mark.parametrize("how", ["\\u{0:04x}", "\\u{0:04X}", "%{0:02x}", "%{0:02X}"])
def test_the_key_is_dots_whichever_of_its_signs_is_escaped(of: str, how: str) -> None:
    """What a gateway answered is read as JSON before it is shown, which would undo its escapes."""
    spelled = SECRET.reveal().replace(of, how.format(ord(of)))
    assert spelled != SECRET.reveal()
    assert without_key(f'{{"a": "{spelled}"}}', SECRET) == f'{{"a": "{MASK}"}}'


def test_a_placeholder_is_no_secret() -> None:
    assert shown("ollama is running", Secret("ollama")) == "ollama is running"


@given(st.text(), st.text())
def test_no_text_shows_the_key_or_what_misleads(before: str, after: str) -> None:
    text = shown(before + KEY + after, SECRET)
    assert KEY not in text
    assert is_safe(text)
    assert len(text) <= 2000


def test_a_phrase_stays_one_when_what_came_from_outside_is_made_fit() -> None:
    said = say("{host} does not know {model}.", host="a.example", model=f"{KEY}\u202e x")
    whole = shown_phrase(sentences(say("Look."), said), SECRET)
    assert whole == f"Look. a.example does not know {MASK} x."
    assert whole.template == "{first} {second}"
    inner = whole.parameters["second"]
    assert getattr(inner, "template", "") == "{host} does not know {model}."
    assert KEY not in repr((whole.parameters, getattr(inner, "parameters", {})))


def test_a_key_across_two_parameters_is_dots_too() -> None:
    whole = shown_phrase(say("{first}{second}!", first=KEY[:9], second=KEY[9:]), SECRET)
    assert whole == f"{MASK}!"
    assert KEY[9:] not in repr(whole.parameters)
