"""What the standard library's parser says of a broken TOML text, in words of ours that can be translated.

Its messages are those of CPython's tomllib from 3.11 to 3.13; one that is not known here is shown as it is.
"""

from __future__ import annotations

import json
import re
from ast import literal_eval
from collections.abc import Callable

from ezswitch.domain.phrase import Phrase, say, verbatim

_NAME = 60
"""So much of a name is shown."""
_TWICE = say("this key has a value already")
_OPEN = say("the text that opens before this is not closed")
_ESCAPE = say("TOML does not know this backslash escape")
_VALUE = say("this is no value as TOML writes them: a text stands in quotes")
_PLAIN = {
    "Invalid statement": say("a key or a [table] is expected here"),
    "Expected newline or end of document after a statement": say("a new line is expected here"),
    "Invalid initial character for a key part": say("a key is expected here"),
    "Expected '=' after a key in a key/value pair": say("an = is missing after the key"),
    "Expected ']' at the end of a table declaration": say("{bracket} is missing after the table's name", bracket="]"),
    "Expected ']]' at the end of an array declaration": say(
        "{bracket} is missing after the table's name", bracket="]]"
    ),
    "Cannot overwrite a value": _TWICE,
    "Unclosed array": say("a comma or {bracket} is missing", bracket="]"),
    "Unclosed inline table": say("a comma or {bracket} is missing", bracket="}"),
    "Unescaped '\\' in a string": _ESCAPE,
    "Invalid hex value": _ESCAPE,
    "Escaped character is not a Unicode scalar value": _ESCAPE,
    "Unterminated string": _OPEN,
    'Expected "\'"': _OPEN,
    "Expected \"'''\"": _OPEN,
    "Invalid date or datetime": say("there is no such date or time"),
    "Invalid value": _VALUE,
}


def fault(words: str) -> Phrase:
    """Return the parser's words, without the place it gives, as a phrase."""
    for pattern, tell in _WITH_TEXT:
        if found := re.fullmatch(pattern, words, re.DOTALL):
            return tell(found[1])
    return _PLAIN.get(words) or verbatim(words)


def _twice(name: str) -> Phrase:
    return say("the key {key} stands twice", key=_quoted(name))


def _again(name: str) -> Phrase:
    return say("the table {table} stands twice", table=_quoted(name))


def _complete(name: str) -> Phrase:
    return say("nothing can be added to {table} here: it is complete where it stands", table=_quoted(name))


def _character(name: str) -> Phrase:
    found = str(literal_eval(name))
    if found == "\n":
        return say("the quote that opens before this is not closed on its line")
    return say("the character U+{code} may not stand here", code=f"{ord(found):04X}")


def _too_long(_: str) -> Phrase:
    return say("a number has too many digits")


def _quoted(name: str) -> str:
    """Return a name, or the parts of a dotted one, as the parser's message has it (a Python literal)."""
    found = literal_eval(name)
    dotted = found if isinstance(found, str) else ".".join(found)
    return json.dumps(dotted[:_NAME], ensure_ascii=False)


_WITH_TEXT: tuple[tuple[str, Callable[[str], Phrase]], ...] = (
    (r"(?:Found invalid|Illegal) character ('.+'|\".+\")", _character),
    (r"Duplicate inline table key ('.*'|\".*\")", _twice),
    (r"Cannot declare (\(.*\)) twice", _again),
    (r"Cannot (?:mutate immutable|redefine) namespace (\(.*\))", _complete),
    (r"(Exceeds the limit) .*", _too_long),
)
"""Messages with something of the file in them."""
