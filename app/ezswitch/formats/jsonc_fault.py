"""Says in plain words why a text is not JSON, and where; runs only after the scanner has stopped."""

from __future__ import annotations

import json
import re
from typing import NoReturn

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import Phrase, say
from ezswitch.formats.jsonc_grammar import GAP, NUMBER, STRING
from ezswitch.formats.text import place

_GAP = re.compile(GAP)
_STRING = re.compile(STRING)
_STRING_SO_FAR = re.compile(r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*')
_NUMBER = re.compile(NUMBER + r"(?![\w.+-])")
_NUMBER_LIKE = re.compile(r"[-+.0-9]")
_WORD = re.compile(r"[A-Za-z_$][\w$]*")
_KEY = say("a key in double quotes is expected here"), say("a comma stands where a key in double quotes is expected")
_VALUE = say("a value is expected here"), say("a comma stands where a value is expected")


def fault(text: str, at: int, message: Phrase) -> CannotRead:
    """Return the error for something wrong at an index of `text`."""
    line, column = place(text, at)
    return CannotRead(message, line=line, column=column)


def twice(text: str, at: int, key: str) -> CannotRead:
    """Return the error for a key that stands twice in one object."""
    return fault(text, at, say("the key {key} stands twice", key=json.dumps(key[:60], ensure_ascii=False)))


def explain_item(text: str, at: int, closer: str, opened: int) -> NoReturn:
    """Raise what is wrong with the member or element that should start at `at`.

    `closer` is what ends the surroundings ("}", "]", "" for the document), `opened` where they began.
    No message repeats a text from the file: it could be a key.
    """
    at = _after_gap(text, at)
    if closer == "}":
        at = _after_key(text, at, opened)
    explain_next(text, _after_value(text, at, opened), closer, opened)


def explain_next(text: str, at: int, closer: str, opened: int) -> NoReturn:
    """Raise what is wrong behind a value that ends at `at`."""
    at = _after_gap(text, at)
    if not closer:
        raise fault(text, at, say("something stands after the end of the document"))
    _not_at_end(text, at, opened)
    if text[at] in "]}":
        raise fault(text, at, say("{found} stands where {wanted} belongs", found=text[at], wanted=closer))
    raise fault(text, at, say("a comma or {bracket} is missing", bracket=closer))


def _not_at_end(text: str, at: int, opened: int) -> None:
    if at == len(text):
        raise fault(text, opened, say("the file ends before this {bracket} is closed", bracket=text[opened]))


def _after_gap(text: str, at: int) -> int:
    found = _GAP.match(text, at)
    at = found.end() if found else at
    if text.startswith("/*", at):
        raise fault(text, at, say("this comment is not closed"))
    if text.startswith("/", at):
        raise fault(text, at, say("a / stands alone: comments begin with // or /*"))
    return at


def _after_key(text: str, at: int, opened: int) -> int:
    _not_at_end(text, at, opened)
    if text[at] != '"':
        raise fault(text, at, _instead_of(text[at], *_KEY))
    at = _after_gap(text, _after_string(text, at))
    _not_at_end(text, at, opened)
    if text[at] != ":":
        raise fault(text, at, say("a colon is missing after the key"))
    return _after_gap(text, at + 1)


def _after_value(text: str, at: int, opened: int) -> int:
    _not_at_end(text, at, opened)
    if text[at] == '"':
        return _after_string(text, at)
    if _NUMBER_LIKE.match(text, at):
        number = _NUMBER.match(text, at)
        if number is None:
            raise fault(text, at, say("this is not a number as JSON writes them"))
        return number.end()
    word = _WORD.match(text, at)
    if word is None:
        raise fault(text, at, _instead_of(text[at], *_VALUE))
    if word[0] not in ("true", "false", "null"):
        raise fault(text, at, say("only true, false and null stand without double quotes"))
    return word.end()


def _instead_of(found: str, expected: Phrase, comma: Phrase) -> Phrase:
    if found == "'":
        return say("double quotes are needed here, not single ones")
    if found == ",":
        return comma
    if found.isspace() or not found.isprintable():
        return say("the character U+{code} may not stand here", code=f"{ord(found):04X}")
    return expected


def _after_string(text: str, at: int) -> int:
    whole = _STRING.match(text, at)
    if whole:
        return whole.end()
    so_far = _STRING_SO_FAR.match(text, at)
    end = so_far.end() if so_far else at
    if end == len(text) or text[end] in "\r\n":
        raise fault(text, at, say("the double quote that opens here is not closed on its line"))
    if text[end] == "\\":
        raise fault(text, end, say("JSON does not know this backslash escape"))
    raise fault(
        text, end, say("the control character U+{code} must be written as an escape", code=f"{ord(text[end]):04X}")
    )
