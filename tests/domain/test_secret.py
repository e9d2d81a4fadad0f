"""A key is never shown by accident, and what cannot be a key is refused without repeating it."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.errors import BadInput
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import MASK, Secret, clean_key, masked

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
SECRET = Secret(KEY)

SHOWN: dict[str, Callable[[Secret], str]] = {
    "repr": repr,
    "str": str,
    "an f-string": lambda secret: f"{secret}",
    "a padded f-string": lambda secret: f"{secret:>60}",
    "a conversion": lambda secret: f"{secret!r}{secret!s}{secret!a}",
    "format": "{}".format,
    "percent": lambda secret: "%s %r" % (secret, secret),  # noqa: UP031 - what older code would write
    "inside a container": lambda secret: repr([secret, {"key": secret}, (secret,)]),
    "inside a record": lambda secret: repr(KeyRecord(secret)),
    "an exception": lambda secret: repr(ValueError(secret)) + str(ValueError(secret)),
    "a log record": lambda secret: logging.LogRecord("x", 30, "x", 1, "%s", (secret,), None).getMessage(),
}


@pytest.mark.parametrize("way", SHOWN)
def test_it_prints_as_dots(way: str) -> None:
    text = SHOWN[way](SECRET)
    assert MASK.encode("unicode_escape").decode() in text.encode("unicode_escape").decode().replace("\\\\", "\\")
    assert not [KEY[at : at + 8] for at in range(len(KEY) - 8) if KEY[at : at + 8] in text]


@pytest.mark.parametrize(
    "way", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps, *(lambda s, n=n: pickle.dumps(s, n) for n in range(6))]
)
def test_it_is_never_pickled_copied_or_written_as_json(way: Callable[[Secret], object]) -> None:
    with pytest.raises(TypeError) as raised:
        way(SECRET)
    assert KEY not in "".join(traceback.format_exception(raised.value))


def test_it_has_no_attribute_that_a_dump_of_values_would_find() -> None:
    assert not hasattr(SECRET, "__dict__")
    with pytest.raises(TypeError):
        vars(SECRET)


def test_it_is_handed_out_by_reveal_alone_and_its_hash_tells_nothing() -> None:
    assert SECRET.reveal() == KEY
    assert hash(SECRET) == hash(Secret("another"))
    assert Secret(KEY) == SECRET
    assert Secret(KEY + "x") != SECRET
    assert SECRET != KEY


@pytest.mark.parametrize("around", ["{}\n", " {}", "\t{}\r\n", "\u00a0{}\u00a0", "{} \n\n"])
def test_blanks_around_a_key_are_cut_off_and_that_is_said(around: str) -> None:
    assert clean_key(around.format(KEY)) == (SECRET, True)


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="\"'`\\"), min_size=1))
def test_every_printable_key_passes_as_it_is(text: str) -> None:
    secret, trimmed = clean_key(text)
    assert (secret.reveal(), trimmed) == (text, False)


BAD = {
    "nothing": ("", "empty"),
    "blanks": (" \n\t", "empty"),
    "quotes around it": (f'"{KEY}"', "quotation mark"),
    "a backslash": (f"{KEY}\\n", "quotation mark"),
    "two lines": (f"{KEY}\n{KEY}", "more than one line"),
    "two lines of Windows": (f"{KEY}\r\nx", "more than one line"),
    "an old Mac's line": (f"{KEY}\rx", "more than one line"),
    "a NUL": (f"{KEY}\0x", "control character"),
    "a tab inside": (f"{KEY}\tx", "control character"),
    "an escape": (f"\x1b[0m{KEY}", "control character"),
    "a line separator": (f"{KEY}\u2028x", "control character"),
    "a byte order mark": (f"\ufeff{KEY}", "control character"),
    "an invisible letter": (f"\u200b{KEY}", "control character"),
    "half a character": (f"{KEY}\ud800", "control character"),
    "a typographic dash": (f"{KEY}\u2013x", "no HTTP header"),
    "a label": (f"Bearer {KEY}", "blank in the middle"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_a_key_is_refused_by_reason_and_never_repeated(name: str) -> None:
    text, reason = BAD[name]
    with pytest.raises(BadInput) as raised:
        clean_key(text)
    assert reason in raised.value.message
    assert raised.value.hint
    shown = "".join(traceback.format_exception(raised.value)) + repr(raised.value) + str(raised.value)
    assert KEY not in shown
    assert KEY[:12] not in shown


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        (KEY, "sk-ez-••••1f"),
        ("sk-ant-api03-EXAMPLE0a1b2c3d4e5f6a7b", "sk-ant-••••7b"),
        ("EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f", "••••1f"),
        ("sk-EXAMPLE-short", "••••"),
        ("", "••••"),
    ],
)
def test_a_masked_key_shows_its_sort_and_two_characters_of_a_long_one(key: str, shown: str) -> None:
    assert masked(Secret(key)) == shown
