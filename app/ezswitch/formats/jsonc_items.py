"""Elements of a list in JSON with comments, found by a text they carry, put and cut as members of objects are."""

from __future__ import annotations

from ezswitch.formats import jsonc_edit
from ezswitch.formats.items import Items
from ezswitch.formats.jsonc_proof import same
from ezswitch.formats.jsonc_scan import JsonValue, Object, Scanned, scan


def put_items(now: Scanned, array: Object, items: Items, wanted: list[JsonValue]) -> str:
    """Return the text with the matching elements of a list as wanted: in their places first, the rest at the end.

    `array` is the list in `now`; it is the same one after each step, because it begins where it began.
    """
    text, start = now.text, array.start
    there = [at for at, element in enumerate(_elements(now, start)) if items.match(element)]
    for at, new in zip(there, wanted, strict=False):
        text = _replaced(scan(text), start, at, new)
    for at in reversed(there[len(wanted) :]):
        text = jsonc_edit.cut(scan(text), _array_at(scan(text), start), str(at))
    for new in wanted[len(there) :]:
        text = jsonc_edit.insert(scan(text), _array_at(scan(text), start), None, new)
    return text


def _replaced(now: Scanned, start: int, at: int, new: JsonValue) -> str:
    if same(_elements(now, start)[at], new, ordered=True):
        return now.text
    array = _array_at(now, start)
    return jsonc_edit.replace(now, array, array.members[str(at)], new)


def _array_at(now: Scanned, start: int) -> Object:
    if now.array is not None and now.array.start == start:
        return now.array
    members = (member for found in now.objects for member in found.members.values())
    return next(member.array for member in members if member.array is not None and member.array.start == start)


def _elements(now: Scanned, start: int) -> list[JsonValue]:
    found = _value_at(now.value, now.array or now.root, start)
    return found if isinstance(found, list) else []


def _value_at(value: JsonValue, holder: Object | None, start: int) -> JsonValue:
    """Return the value of the list that begins at `start`, looked for below an object or list; None if it is not."""
    if holder is None or not holder.start <= start < holder.end:
        return None
    if holder.start == start:
        return value
    for key, member in holder.members.items():
        inner = value[key] if isinstance(value, dict) else value[int(key)] if isinstance(value, list) else None
        if member.start <= start < member.end:
            return _value_at(inner, member.object or member.array, start)
    return None
