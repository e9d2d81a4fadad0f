"""Bytes to text and back without losing one, and where in a text something stands."""

from __future__ import annotations

import re

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import Phrase, say

BOM = "\ufeff"

_NEWLINE = re.compile(r"\r\n|\n|\r")
_WIDE_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


def decode(data: bytes) -> str:
    """Return UTF-8 bytes as text, newlines untouched and a byte order mark kept as U+FEFF.

    Raises CannotRead with line and column for UTF-16, for NUL bytes and for the first byte that is not UTF-8.
    """
    for mark, name in _WIDE_MARKS:
        if data.startswith(mark):
            raise CannotRead(say("the file is {encoding}, not UTF-8", encoding=name), line=1, column=1)
    nul = data.find(b"\0")
    end = len(data) if nul < 0 else nul
    try:
        text = data[:end].decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        raise _refused(
            before, say("the byte 0x{byte} here is not UTF-8 text", byte=f"{data[error.start]:02x}")
        ) from None
    if nul >= 0:
        raise _refused(text, say("the file is binary: it holds a NUL byte here"))
    return text


def encode(text: str) -> bytes:
    """Return the very bytes that `decode` made this text from."""
    return text.encode("utf-8")


def place(text: str, at: int) -> tuple[int, int]:
    """Return line and column, from 1, of an index into `text`; a byte order mark takes no column."""
    line, start = 1, 1 if text.startswith(BOM) else 0
    for newline in _NEWLINE.finditer(text, 0, at):
        line, start = line + 1, newline.end()
    return line, max(at, start) - start + 1 if at >= start else 1


def _refused(before: str, message: Phrase) -> CannotRead:
    line, column = place(before, len(before))
    return CannotRead(message, line=line, column=column)
