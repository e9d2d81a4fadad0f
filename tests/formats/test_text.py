"""Bytes and text: an exact round trip, and the place of the first byte that is no text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ezswitch.domain.errors import CannotRead
from ezswitch.formats.text import decode, encode, place


@settings(max_examples=2000, deadline=None, database=None)
@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])), st.booleans())
def test_every_text_comes_back_to_the_byte(text: str, marked: bool) -> None:
    data = (b"\xef\xbb\xbf" if marked else b"") + text.encode()
    assert encode(decode(data)) == data
    assert decode(data).removeprefix("\ufeff" if marked else "") == text


@settings(max_examples=2000, deadline=None, database=None)
@given(st.binary(max_size=40))
def test_any_bytes_come_back_or_are_refused_with_a_place(data: bytes) -> None:
    error = refusal(data)
    if error is None:
        assert encode(decode(data)) == data
    else:
        assert 1 <= error.line <= len(data) + 1
        assert 1 <= error.column <= len(data) + 1


def refusal(data: bytes) -> CannotRead | None:
    try:
        decode(data)
    except CannotRead as error:
        return error
    return None


@pytest.mark.parametrize(
    ("data", "line", "column", "words"),
    [
        (b'{\r\n  "a": "\xe9"}', 2, 9, "the byte 0xe9 here is not UTF-8 text"),
        (b"\xef\xbb\xbf\xc3\xa9\xff", 1, 2, "the byte 0xff here is not UTF-8 text"),
        (b"ab\xe4\xb8", 1, 3, "the byte 0xe4 here is not UTF-8 text"),
        (b"\xed\xa0\x80", 1, 1, "the byte 0xed here is not UTF-8 text"),
        (b"\x7fELF\n\x00\xff", 2, 1, "the file is binary: it holds a NUL byte here"),
        (b"a\xff\x00", 1, 2, "the byte 0xff here is not UTF-8 text"),
        ("é\n{}".encode("utf-16"), 1, 1, "the file is UTF-16, not UTF-8"),
        (b"\xfe\xff\x00{", 1, 1, "the file is UTF-16, not UTF-8"),
        ("{}".encode("utf-32"), 1, 1, "the file is UTF-32, not UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(data: bytes, line: int, column: int, words: str) -> None:
    with pytest.raises(CannotRead) as caught:
        decode(data)
    assert caught.value.message == words
    assert (caught.value.line, caught.value.column) == (line, column)


def test_newlines_are_left_alone() -> None:
    assert decode(b"a\r\nb\rc\n\n") == "a\r\nb\rc\n\n"


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("", 0, (1, 1)),
        ("ab", 2, (1, 3)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb\rc\nd", 7, (4, 1)),
        ("\ufeffab", 0, (1, 1)),
        ("\ufeffab", 2, (1, 2)),
        ("\ufeffa\nb", 3, (2, 1)),
    ],
)
def test_place_counts_as_an_editor_does(text: str, at: int, expected: tuple[int, int]) -> None:
    assert place(text, at) == expected
