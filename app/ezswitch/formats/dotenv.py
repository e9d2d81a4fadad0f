"""Lossless edits of .env texts: text in, text out, not a byte outside the edited line changed.

Read as python-dotenv 1.2 and npm's dotenv do, where the two agree; of a name that stands twice the last one wins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.phrase import Phrase, say
from ezswitch.formats.jsonc import MISSING, JsonValue, KeyPath, Missing
from ezswitch.formats.text import BOM, place

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NEWLINE = re.compile(r"\r\n|\n|\r")
_SILENT = re.compile(r"[^\S\r\n]*(?:#[^\r\n]*|export[^\S\r\n]+[\w.-]+[^\S\r\n]*)?(?=[\r\n]|\Z)")
_START = re.compile(r"[^\S\r\n]*(?:export[^\S\r\n]+)?([\w.-]+)[^\S\r\n]*=")
_BLANK = re.compile(r"[^\S\r\n]*")
_QUOTED = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*\"""", re.DOTALL)
_BARE = re.compile(r"(?:(?![^\S\r\n]+#|[^\S\r\n]*(?:[\r\n]|\Z))[^\r\n])*")
_REST = re.compile(r"[^\S\r\n]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
_ESCAPE = {"'": re.compile(r"\\([\\'])"), '"': re.compile(r"\\([\\'\"abfnrtv])")}
_LETTERS = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}

_PLAIN = re.compile(r"[A-Za-z0-9_./:@%+,=-]*")
_NOT_IN_SINGLE = re.compile(r"'|\\\\|\\\Z")
_NOT_IN_DOUBLE = re.compile(r'["\\$`!]')
_FILLED_IN = re.compile(r"\$\{")


@dataclass(frozen=True, slots=True)
class _Line:
    """One NAME=VALUE by indices into the text, `end` behind its line break; `value` is what it says."""

    name: str
    value: str
    start: int
    value_start: int
    value_end: int
    end: int


def check(text: str, *, strict: bool = False) -> None:  # noqa: ARG001  # there is one grammar
    """Raise CannotRead with line and column unless every line is a NAME=VALUE, a comment or empty."""
    _lines(text)


def get(text: str, path: KeyPath) -> JsonValue | Missing:
    """Return the text a name stands for, MISSING where there is none; () is all of them. Raises CannotRead."""
    values = _values(text)
    if not path:
        return dict(values)
    return values.get(path[0], MISSING) if len(path) == 1 else MISSING


def put(text: str, path: KeyPath, new: JsonValue) -> str:
    """Return the text with a name set to a text: its last line where it has one, a new last line otherwise.

    Quotes are added where a value needs them. Raises CannotRead for a text that does not parse, Refused for a value
    that no quoting lets every reader read back, ValueError for anything but one text at a path of one name.
    """
    if len(path) != 1 or not _NAME.fullmatch(path[0]) or not isinstance(new, str):
        raise ValueError("a .env file holds texts under plain names")
    if get(text, path) == new:
        return text
    wanted = {**_values(text), path[0]: new}
    own = [line for line in _lines(text) if line.name == path[0]]
    if own:
        return _proved(text[: own[-1].value_start] + _rendered(new) + text[own[-1].value_end :], wanted)
    return _proved(_added(text, f"{path[0]}={_rendered(new)}"), wanted)


def remove(text: str, path: KeyPath) -> str:
    """Return the text without every line of a name, comments on it included: an earlier one must not come to count."""
    wanted = _values(text)
    if len(path) != 1 or path[0] not in wanted:
        return text
    del wanted[path[0]]
    new = text
    for line in reversed(_lines(text)):
        if line.name == path[0]:
            new = _cut(new, line)
    return _proved(new, wanted)


def edit(text: str, changes: Mapping[KeyPath, JsonValue | Missing]) -> str:
    """Return the text with several names set or (MISSING) removed, in order; each step is proven."""
    for path, wanted in changes.items():
        text = remove(text, path) if isinstance(wanted, Missing) else put(text, path, wanted)
    return text


def missing_parent(text: str, path: KeyPath) -> KeyPath | None:
    """Return the path where its name does not stand yet, None where it does. Raises CannotRead."""
    return path if isinstance(get(text, path), Missing) else None


def where(text: str, name: str) -> tuple[int, int]:
    """Return line and column of the last line that gives this name, which is the one that counts; (0, 0) for none."""
    starts = [line.start for line in _lines(text) if line.name == name]
    return place(text, starts[-1]) if starts else (0, 0)


def _values(text: str) -> dict[str, str]:
    return {line.name: line.value for line in _lines(text)}


def _lines(text: str) -> tuple[_Line, ...]:
    """Return every NAME=VALUE of a text, in order; a quoted value may go over several lines."""
    found: list[_Line] = []
    at = len(BOM) if text.startswith(BOM) else 0
    while at < len(text):
        silent = _SILENT.match(text, at)
        if silent is None:
            found.append(_line(text, at))
        end = silent.end() if silent else found[-1].end
        newline = _NEWLINE.match(text, end) if silent else None
        at = newline.end() if newline else end
    return tuple(found)


def _line(text: str, at: int) -> _Line:
    start = _START.match(text, at)
    if start is None:
        raise _fault(text, _end(_BLANK, text, at), say("this line is neither NAME=VALUE nor a comment"))
    first = _end(_BLANK, text, start.end())
    quote = text[first : first + 1]
    if quote in _ESCAPE:
        quoted = _QUOTED.match(text, first)
        if quoted is None:
            raise _fault(text, first, say("the quote that opens here is not closed"))
        value, last = _unescaped(quoted[0][1:-1], quote), quoted.end()
    else:
        empty = quote == "#" and first > start.end()  # A= # a comment
        first = start.end() if empty else first
        last = first if empty else _end(_BARE, text, first)
        value = text[first:last]
    rest = _REST.match(text, last)
    if rest is None:
        raise _fault(text, _end(_BLANK, text, last), say("something stands after the closing quote"))
    newline = _NEWLINE.match(text, rest.end())
    return _Line(start[1], value, at, first, last, newline.end() if newline else rest.end())


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _unescaped(inner: str, quote: str) -> str:
    return _ESCAPE[quote].sub(lambda found: _LETTERS.get(found[1], found[1]), inner)


def _rendered(value: str) -> str:
    """Return a value as python-dotenv, npm's dotenv and a shell all read it back."""
    if _PLAIN.fullmatch(value):
        return value
    if value.isprintable() and not _FILLED_IN.search(value):  # python-dotenv fills ${NAME} in, quoted or not
        if not _NOT_IN_SINGLE.search(value):
            return f"'{value}'"
        if not _NOT_IN_DOUBLE.search(value):
            return f'"{value}"'
    raise Refused(
        say("cannot be written"),
        say(
            "A .env file cannot hold this value so that every program reads it back:"
            " it has a line break, both kinds of quotes, ${{ or backslashes."
        ),
        hint=say("Nothing was written."),
    )


def _added(text: str, line: str) -> str:
    """Return the text with a line behind the last one that says anything: space at the end stays at the end."""
    found = _NEWLINE.search(text)
    newline = found[0] if found else "\n"
    body = text.rstrip()
    if not body.removeprefix(BOM):
        at = len(BOM) if text.startswith(BOM) else 0
        return text[:at] + line + newline + text[at:]
    ended = _NEWLINE.search(text, len(body))
    if ended is None:
        return text + newline + line
    return text[: ended.end()] + line + ended[0] + text[ended.end() :]


def _cut(text: str, line: _Line) -> str:
    head, tail = text[: line.start], text[line.end :]
    if not tail and not text.endswith(("\n", "\r")):  # a file without a final newline stays one
        head = head.removesuffix("\n").removesuffix("\r") if head.endswith("\n") else head.removesuffix("\r")
    return head + tail


def _proved(text: str, wanted: Mapping[str, str]) -> str:
    """Return an edited text if it says what was wanted; raises Refused otherwise."""
    if _values(text) != wanted:
        raise Refused(
            say("edit not proven"),
            say("The edited file would not say exactly what was wanted, so it was not written."),
            hint=say("This is a fault of ezswitch: please report it with the layout of the file, without its keys."),
        )
    return text


def _fault(text: str, at: int, message: Phrase) -> CannotRead:
    line, column = place(text, at)
    return CannotRead(message, line=line, column=column)
