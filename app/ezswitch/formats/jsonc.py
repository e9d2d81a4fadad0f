"""Lossless edits of JSON and JSON with comments: text in, text out, not a byte outside the edited span changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum
from typing import Final, TypeAlias

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import Phrase, say, verbatim
from ezswitch.formats import jsonc_edit
from ezswitch.formats.items import items_of
from ezswitch.formats.jsonc_fault import fault
from ezswitch.formats.jsonc_items import put_items
from ezswitch.formats.jsonc_layout import Style, render
from ezswitch.formats.jsonc_proof import lenient_parts, prove, same
from ezswitch.formats.jsonc_scan import JsonValue, Member, Object, Scanned, scan
from ezswitch.formats.text import place

__all__ = ["MISSING", "JsonValue", "KeyPath", "Missing", "check", "dump", "edit", "get", "missing_parent", "put"]
__all__ += ["remove", "value", "where"]

KeyPath: TypeAlias = tuple[str, ...]


class Missing(Enum):
    """Nothing stands at a path; as a wanted value: nothing shall stand there."""

    MISSING = "missing"


MISSING: Final = Missing.MISSING
_NO_COMMENT = say("the agent that reads this file does not allow a comment")
_NO_COMMA = say("the agent that reads this file does not allow a comma before a closing bracket")


def check(text: str, *, strict: bool = False, commas: bool = True) -> None:
    """Raise CannotRead with line and column unless the whole text parses.

    `strict` refuses comments and trailing commas too, for agents that die on both, and `commas=False` those commas
    alone; a byte order mark is accepted either way.
    """
    scan(text)
    for part in lenient_parts(text) if strict or not commas else ():
        if part.lastgroup == "comment" and not strict:
            continue
        raise fault(text, part.start(), _NO_COMMENT if part.lastgroup == "comment" else _NO_COMMA)


def value(text: str) -> JsonValue:
    """Return the whole document; a text of nothing but space and comments is {}. Raises CannotRead."""
    return scan(text).value


def get(text: str, path: KeyPath) -> JsonValue | Missing:
    """Return the value at a path of keys, MISSING where there is none or a parent is no object. Raises CannotRead.

    A last part such as `[id^=ezswitch]` selects elements of a list: the value is the list of those.
    """
    found: JsonValue = scan(text).value
    for key in path:
        if isinstance(found, list) and (items := items_of(key)) is not None:
            return [one for one in found if items.match(one)] or MISSING
        if not isinstance(found, dict) or key not in found:
            return MISSING
        found = found[key]
    return found


def put(text: str, path: KeyPath, new: JsonValue) -> str:
    """Return the text with a value set at a path, parents created; the same text if an equal value stands there.

    Raises CannotRead if the text does not parse, or the root or a parent is something else than an object.
    """
    return edit(text, {path: new})


def remove(text: str, path: KeyPath) -> str:
    """Return the text without the member at a path; the same text if there is none. Raises CannotRead.

    To take back a `put`, remove what `missing_parent` named before it: that gives the original bytes.
    """
    return edit(text, {path: MISSING})


def edit(text: str, changes: Mapping[KeyPath, JsonValue | Missing]) -> str:
    """Return the text with several values put or (MISSING) removed, in order; the whole result is proven once.

    Raises CannotRead as `put` does, and Refused, with nothing changed, if the result would say anything else.
    """
    if not all(changes):
        raise ValueError("the document itself is not a member: a path has at least one key")
    now = scan(text)
    expected, new = now.value, text
    plain = _plain_replacements(now, changes)
    for path, member in sorted(plain.items(), key=lambda found: -found[1].start):
        new = new[: member.start] + dump(_wanted(changes, path)) + new[member.end :]
        expected = _with(expected, path, _wanted(changes, path))
    for path, wanted in changes.items():
        if path in plain:
            continue
        now = now if now.text == new else scan(new)
        new = _removed(now, path) if isinstance(wanted, Missing) else _put(now, path, wanted)
        if new != now.text:
            expected = _with(expected, path, wanted)
    if new != text:
        prove(new, expected)
    return new


def missing_parent(text: str, path: KeyPath) -> KeyPath | None:
    """Return the outermost part of a path that does not exist yet (perhaps all of it), None if all of it exists.

    Raises CannotRead where `put` would: something on the way is not an object.
    """
    now = scan(text)
    if now.empty:
        return path[:1]
    if items_of(path[-1]) is not None:
        if _array(now, path[:-1]) is not None:
            return path if isinstance(get(text, path), Missing) else None
        path = path[:-1]
    _, depth, member = _find(now, path)
    return None if member else path[: depth + 1]


def where(text: str, path: KeyPath) -> tuple[int, int]:
    """Return line and column of the key that gives `path`, or of the nearest one above it; (0, 0) if nothing is."""
    now = scan(text)
    found = [_member_at(now, path[:length]) for length in range(len(path), 0, -1)]
    return next((place(text, member.key_start) for member in found if member), (0, 0))


def dump(new: JsonValue, indent: str = "  ") -> str:
    """Return a value as a new file would hold it, without a final newline; non-ASCII as it is."""
    return render(new, Style(unit=indent), "")


def _find(now: Scanned, path: KeyPath) -> tuple[Object, int, Member | None]:
    """Return the innermost object on the path, how many keys lead to it, and the member at the path if it exists."""
    if now.root is None:
        raise fault(
            now.text, now.root_start, say("the file holds {kind} where an object is needed", kind=_kind(now.value))
        )
    holder, here = now.root, now.value
    for depth, key in enumerate(path):
        member = holder.members.get(key)
        if member is None or depth == len(path) - 1:
            return holder, depth, member
        here = here[key] if isinstance(here, dict) else here
        if member.object is None:
            name = json.dumps(key, ensure_ascii=False)
            raise fault(
                now.text,
                member.start,
                say("{setting} is {kind} where an object is needed", setting=name, kind=_kind(here)),
            )
        holder = member.object
    raise ValueError("a path has at least one key")


def _kind(found: JsonValue) -> Phrase:
    number = say("a number")
    names = {bool: say("true or false"), int: number, float: number, str: say("a text"), list: say("a list")}
    return names.get(type(found), verbatim("null"))


def _array(now: Scanned, path: KeyPath) -> Object | None:
    """Return the list at a path, None where nothing is; raises CannotRead where something else stands there."""
    if not path:
        if now.array is None and not now.empty:
            raise fault(
                now.text, now.root_start, say("the file holds {kind} where a list is needed", kind=_kind(now.value))
            )
        return now.array
    _, depth, member = _find(now, path)
    if member is None or depth < len(path) - 1:
        return None
    if member.array is None:
        name = json.dumps(path[-1], ensure_ascii=False)
        raise fault(
            now.text,
            member.start,
            say("{setting} is {kind} where a list is needed", setting=name, kind=_kind(_at(now.value, path))),
        )
    return member.array


def _put(now: Scanned, path: KeyPath, new: JsonValue) -> str:
    if (items := items_of(path[-1])) is not None:
        array = None if now.empty else _array(now, path[:-1])
        if array is not None:
            return put_items(now, array, items, new if isinstance(new, list) else [])
        path = path[:-1]
    if now.empty:
        return jsonc_edit.new_document(now, _nested(path, new))
    holder, depth, member = _find(now, path)
    if member is None:
        return jsonc_edit.insert(now, holder, path[depth], _nested(path[depth + 1 :], new))
    if same(_at(now.value, path), new):
        return now.text
    return jsonc_edit.replace(now, holder, member, new)


def _removed(now: Scanned, path: KeyPath) -> str:
    try:
        if (items := items_of(path[-1])) is not None:
            array = _array(now, path[:-1])
            return now.text if array is None else put_items(now, array, items, [])
        holder, _, member = _find(now, path)
    except CannotRead:  # a parent is not an object, so nothing stands at the path
        return now.text
    return jsonc_edit.cut(now, holder, path[-1]) if member else now.text


def _plain_replacements(now: Scanned, changes: Mapping[KeyPath, JsonValue | Missing]) -> dict[KeyPath, Member]:
    """Return the members whose plain value changes to a plain value, by path: one reading serves for all of them.

    A change of a path above or below one of them would move it, so then there are none.
    """
    if now.root is None or any(path[:depth] in changes for path in changes for depth in range(1, len(path))):
        return {}
    found: dict[KeyPath, Member] = {}
    for path, wanted in changes.items():
        member = _member_at(now, path)
        if member is None or isinstance(wanted, Missing | dict | list):
            continue
        old = _at(now.value, path)
        if not isinstance(old, dict | list) and not same(old, wanted):
            found[path] = member
    return found


def _member_at(now: Scanned, path: KeyPath) -> Member | None:
    holder, member = now.root, None
    for key in path:
        member = holder.members.get(key) if holder else None
        holder = member.object if member else None
    return member


def _wanted(changes: Mapping[KeyPath, JsonValue | Missing], path: KeyPath) -> JsonValue:
    wanted = changes[path]
    assert not isinstance(wanted, Missing)
    return wanted


def _nested(path: KeyPath, inner: JsonValue) -> JsonValue:
    return {path[0]: _nested(path[1:], inner)} if path else inner


def _at(found: JsonValue, path: KeyPath) -> JsonValue:
    for key in path:
        found = found[key] if isinstance(found, dict) else found
    return found


def _with(found: JsonValue, path: KeyPath, wanted: JsonValue | Missing) -> JsonValue:
    """Return a copy of a value tree with one path set or removed: what the edited text must parse to."""
    if (items := items_of(path[0])) is not None:
        return items.merged(found if isinstance(found, list) else [], wanted if isinstance(wanted, list) else [])
    copy = dict(found) if isinstance(found, dict) else {}
    if len(path) > 1:
        copy[path[0]] = _with(copy.get(path[0], {}), path[1:], wanted)
    elif isinstance(wanted, Missing):
        copy.pop(path[0], None)
    else:
        copy[path[0]] = wanted
    return copy
