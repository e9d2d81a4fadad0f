"""Lossless edits of YAML: text in, text out, not a byte outside the edited span changed; every edit is proven.

No library keeps a YAML file as it is (ruamel.yaml 0.19 changes hundreds of lines), so PyYAML's marks say where to cut.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import Phrase, say
from ezswitch.formats import yaml_edit
from ezswitch.formats.items import items_of
from ezswitch.formats.jsonc import MISSING, JsonValue, KeyPath, Missing
from ezswitch.formats.paths import at, nested, same, with_path
from ezswitch.formats.yaml_scan import Node, Pair, Scanned, fault, scan


@dataclass(frozen=True, slots=True)
class _Place:
    """A value on the way of a path, how many keys lead to it, and its pair (None: an element, or the document)."""

    node: Node
    depth: int
    owner: Pair | None
    in_flow: bool


def check(text: str, *, strict: bool = False) -> None:  # noqa: ARG001  # there is one grammar
    """Raise CannotRead with line and column unless the text is one YAML document without a key that stands twice."""
    scan(text)


def get(text: str, path: KeyPath) -> JsonValue | Missing:
    """Return the value at a path of keys, MISSING where there is none; aliases and merges (`<<`) are followed.

    A last part such as `[name^=ezswitch]` selects elements of a list. Raises CannotRead.
    """
    return at(scan(text).value, path)


def put(text: str, path: KeyPath, new: JsonValue) -> str:
    """Return the text with a value set at a path, parents created; the same text if an equal value stands there.

    Raises CannotRead if the text does not parse or a parent is no mapping (for items: no list), Refused where the
    layout leaves no safe place: behind an alias, or under an anchor that others refer to.
    """
    return edit(text, {path: new})


def remove(text: str, path: KeyPath) -> str:
    """Return the text without what stands at a path; the same text if nothing does. Raises as `put`.

    To take back a `put`, remove what `missing_parent` named before it: that gives the original bytes.
    """
    return edit(text, {path: MISSING})


def edit(text: str, changes: Mapping[KeyPath, JsonValue | Missing]) -> str:
    """Return the text with several values put or (MISSING) removed, in order; each step is proven."""
    if not all(changes):
        raise ValueError("the document itself is not a member: a path has at least one key")
    for path, wanted in changes.items():
        now = scan(text)
        new = _removed(now, path) if isinstance(wanted, Missing) else _put(now, path, wanted)
        if new != text and not same(_scanned_again(new).value, with_path(now.value, path, wanted)):
            raise yaml_edit.no_place()
        text = new
    return text


def missing_parent(text: str, path: KeyPath) -> KeyPath | None:
    """Return the outermost part of a path that does not exist yet, None if all of it does. Raises CannotRead."""
    now = scan(text)
    _refuse_other_kinds(now, path)
    depths = range(1, len(path) + 1)
    return next((path[:depth] for depth in depths if isinstance(at(now.value, path[:depth]), Missing)), None)


def _put(now: Scanned, path: KeyPath, new: JsonValue) -> str:
    _refuse_other_kinds(now, path)
    there = at(now.value, path)
    if not isinstance(there, Missing) and same(there, new):
        return now.text
    if items_of(path[-1]) is not None:
        if not isinstance(at(now.value, path[:-1]), Missing):
            return _put_items(now, path, new if isinstance(new, list) else [])
        path = path[:-1]
    if now.root is None:
        return yaml_edit.new_document(now, nested(path, new))
    place = _deepest(now.root, path)
    rest = path[place.depth :]
    if not rest:
        return yaml_edit.replace(now, place.node, place.owner, new, in_flow=place.in_flow)
    return yaml_edit.insert(now, place.node, place.owner, rest[0], nested(rest[1:], new))


def _removed(now: Scanned, path: KeyPath) -> str:
    if now.root is None or isinstance(at(now.value, path), Missing):
        return now.text
    if items_of(path[-1]) is not None:
        return _put_items(now, path, [])
    place = _deepest(now.root, path[:-1])
    if place.depth < len(path) - 1 or path[-1] not in place.node.pairs:  # it comes from an alias or a merge
        raise yaml_edit.no_place()
    return yaml_edit.cut(now, place.node, place.owner, list(place.node.pairs).index(path[-1]))


def _put_items(now: Scanned, path: KeyPath, wanted: list[JsonValue]) -> str:
    """Return the text with the matching elements of a list as wanted: in their places first, the rest at the end."""
    items = items_of(path[-1])
    there = [index for index, item in enumerate(_list(now, path).node.items) if items and items.match(item.value)]
    for index, new in zip(there, wanted, strict=False):
        place = _list(now, path)
        item = place.node.items[index]
        if not same(item.value, new):
            now = _scanned_again(yaml_edit.replace(now, item, None, new, in_flow=place.node.flow))
    for index in reversed(there[len(wanted) :]):
        place = _list(now, path)
        now = _scanned_again(yaml_edit.cut(now, place.node, place.owner, index))
    for new in wanted[len(there) :]:
        place = _list(now, path)
        now = _scanned_again(yaml_edit.insert(now, place.node, place.owner, None, new))
    return now.text


def _list(now: Scanned, path: KeyPath) -> _Place:
    """Return the list whose elements the path selects; it is known to be there, perhaps behind an alias."""
    assert now.root is not None
    place = _deepest(now.root, path[:-1])
    if place.depth < len(path) - 1:
        raise yaml_edit.no_place()
    return place


def _deepest(root: Node, path: KeyPath) -> _Place:
    """Return the value at a path, or the innermost one on the way to it that is written out."""
    here = _Place(root, 0, None, root.flow)
    for depth, key in enumerate(path):
        pair = here.node.pairs.get(key)
        if pair is None:
            return here
        here = _Place(pair.value, depth + 1, None if here.node.flow else pair, here.node.flow)
    return here


def _refuse_other_kinds(now: Scanned, path: KeyPath) -> None:
    """Raise CannotRead where a parent on the path is no mapping, or what elements are looked for in is no list."""
    for depth in range(len(path)):
        found = at(now.value, path[:depth])
        if isinstance(found, Missing) or now.root is None:
            return
        needed = dict if items_of(path[depth]) is None else list
        if not isinstance(found, needed):
            start = _deepest(now.root, path[:depth]).node.start
            raise fault(now.text, start, _other_kind(path[depth - 1] if depth else "", is_list=needed is list))


def _other_kind(setting: str, *, is_list: bool) -> Phrase:
    """Say what is needed in a setting ("" for the whole file), a list or a mapping."""
    if setting and is_list:
        return say("{setting} holds something else: a list is needed", setting=setting)
    if setting:
        return say("{setting} holds something else: keys and values are needed", setting=setting)
    if is_list:
        return say("the file holds something else: a list is needed")
    return say("the file holds something else: keys and values are needed")


def _scanned_again(text: str) -> Scanned:
    try:
        return scan(text)
    except CannotRead:
        raise yaml_edit.no_place() from None
