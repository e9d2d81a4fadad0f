"""One pass over JSON with comments: its value, and the span of every member of every object."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias

from ezswitch.domain.phrase import say
from ezswitch.formats.jsonc_fault import explain_item, explain_next, fault, twice
from ezswitch.formats.jsonc_grammar import GAP, NUMBER, STRING
from ezswitch.formats.text import BOM

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"

MAX_DEPTH = 200
_REMEMBERED_LENGTH = 1 << 19

_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}
_GAP = re.compile(GAP)


@dataclass(slots=True)
class Member:
    """One `"key": value` by indices into the text; `comma` is -1 where none follows, `object` is for such a value.

    An element of a list is one too: its key is its index, and takes no room.
    """

    key_start: int
    key_end: int
    start: int
    end: int = -1
    comma: int = -1
    object: Object | None = None
    array: Object | None = None


@dataclass(slots=True)
class Object:
    """An object or list by indices into the text: `start` is its opening brace, `end` is behind the closing one."""

    start: int
    end: int = -1
    members: dict[str, Member] = field(default_factory=dict)
    keyed: bool = True


@dataclass(frozen=True, slots=True)
class Scanned:
    """A text that parses: its value, its root (None: no object), all objects; `empty` if it holds no value at all.

    `array` is the root where that is a list.
    """

    text: str
    value: JsonValue
    root: Object | None
    root_start: int
    objects: tuple[Object, ...]
    empty: bool = False
    array: Object | None = None


@dataclass(frozen=True, slots=True)
class _Grammar:
    """What may come next inside an object, an array or the document: an item, or what stands behind a value."""

    closer: str
    item: re.Pattern[str]
    behind: re.Pattern[str]


def _grammar(closer: str, key: str, behind: str, end: str) -> _Grammar:
    # One match reads a whole member with a plain value and what follows it: that is where the speed comes from.
    plain = rf"({STRING}|{NUMBER}|true|false|null){GAP}({behind})"
    item = rf"{GAP}(?:{key}(?:{plain}|([{{\[]))|({end}))"
    return _Grammar(closer, re.compile(item), re.compile(rf"{GAP}({behind})"))


_OBJECT = _grammar("}", rf"({STRING}){GAP}:{GAP}", "[,}]", "}")
_ARRAY = _grammar("]", "()", r"[,\]]", r"\]")
_DOCUMENT = _grammar("", "()", r"\Z", "(?!)")
_KEY, _PLAIN, _BEHIND, _OPENER, _CLOSER = range(1, 6)


@dataclass(slots=True)
class _Frame:
    """One open object, array or the document while it is read."""

    grammar: _Grammar
    opened: int
    items: list[JsonValue]
    values: dict[str, JsonValue]
    object: Object | None = None
    member: Member | None = None
    array: Object | None = None


def scan(text: str) -> Scanned:
    """Return what `_read` says of a text; the last few texts are remembered, because a switch asks of each often.

    What comes back is shared: nobody changes it.
    """
    return _remembered(text) if len(text) <= _REMEMBERED_LENGTH else _read(text)


def _read(text: str) -> Scanned:
    """Read the whole text; comments and trailing commas are welcome. Nothing but space and comments counts as {}.

    Raises CannotRead with line and column for anything that is not JSON, for a key that stands twice in one
    object and for more than MAX_DEPTH levels. Numbers of over 4300 digits become floats, as in JavaScript.
    """
    gap = _GAP.match(text, 1 if text.startswith(BOM) else 0)
    start = gap.end() if gap else 0
    if start == len(text):
        return Scanned(text, {}, None, start, (), empty=True)
    document = _Frame(_DOCUMENT, start, [], {})
    objects: list[Object] = []
    _walk(text, document, objects)
    root = objects[0] if objects and objects[0].start == start else None
    return Scanned(text, document.items[0], root, start, tuple(objects), array=document.array)


_remembered = lru_cache(maxsize=8)(_read)


def _walk(text: str, document: _Frame, objects: list[Object]) -> None:
    """Read item by item on a stack of our own, so that no depth of nesting can exhaust Python's."""
    stack, at = [document], document.opened
    while stack:
        frame = stack[-1]
        found = frame.grammar.item.match(text, at)
        if found is None:
            explain_item(text, at, frame.grammar.closer, frame.opened)
        _, plain, behind, opener, _ = found.groups()
        at = found.end()
        if plain is not None:
            comma = at - 1 if behind == "," else -1
            _keep(text, frame, found, _plain(plain), (*found.span(_PLAIN), comma))
            if comma < 0:
                at = _close(text, stack, at)
        elif opener is not None:
            stack.append(_open(text, stack, found, objects))
        else:
            at = _close(text, stack, at)


def _plain(raw: str) -> JsonValue:
    if raw[0] == '"':
        return _unquoted(raw)
    return _WORDS[raw] if raw in _WORDS else number(raw)


def _unquoted(quoted: str) -> str:
    return quoted[1:-1] if "\\" not in quoted else str(json.loads(quoted))


def number(digits: str) -> int | float:
    """Return a number of JSON: an int of up to 4300 digits exactly, everything else as a float."""
    try:
        return int(digits)
    except ValueError:  # a fraction, an exponent, or over sys.get_int_max_str_digits()
        return float(digits)


def _keep(text: str, frame: _Frame, found: re.Match[str], value: JsonValue, span: tuple[int, int, int]) -> None:
    """Put a member into the object that is being read: its value, and where value and comma stand."""
    if frame.object is None:
        if frame.array is not None:
            frame.array.members[str(len(frame.items))] = frame.member = Member(span[0], span[0], *span)
        frame.items.append(value)
        return
    start, end = found.span(_KEY)
    key = _unquoted(found[_KEY])
    if key in frame.values:
        raise twice(text, start, key)
    frame.values[key] = value
    frame.object.members[key] = frame.member = Member(start, end, *span)


def _open(text: str, stack: list[_Frame], found: re.Match[str], objects: list[Object]) -> _Frame:
    at = found.start(_OPENER)
    if len(stack) > MAX_DEPTH:
        raise fault(text, at, say("nested more than {levels} levels deep", levels=MAX_DEPTH))
    items: list[JsonValue] = []
    values: dict[str, JsonValue] = {}
    if found[_OPENER] == "[":
        _keep(text, stack[-1], found, items, (at, -1, -1))
        return _Frame(_ARRAY, at, items, values, array=_opened_list(stack[-1], at))
    _keep(text, stack[-1], found, values, (at, -1, -1))
    opened = Object(at)
    objects.append(opened)
    holder = stack[-1].member
    if holder is not None:
        holder.object = opened
    return _Frame(_OBJECT, at, items, values, opened)


def _opened_list(holder: _Frame, at: int) -> Object:
    opened = Object(at, keyed=False)
    if holder.member is not None:
        holder.member.array = opened
    elif holder.grammar is _DOCUMENT:
        holder.array = opened
    return opened


def _close(text: str, stack: list[_Frame], at: int) -> int:
    """Leave the frame that ends before `at`, and every outer one that ends right behind it."""
    while True:
        done = stack.pop()
        box = done.object or (done.array if done.grammar is _ARRAY else None)
        if box is not None:
            box.end = at
        if not stack:
            return at
        outer = stack[-1]
        behind = outer.grammar.behind.match(text, at)
        if behind is None:
            explain_next(text, at, outer.grammar.closer, outer.opened)
        if outer.member is not None:
            outer.member.end = at
        at = behind.end()
        if behind[1] == ",":
            if outer.member is not None:
                outer.member.comma = at - 1
            return at
