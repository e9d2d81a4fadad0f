"""A path of keys in a value tree: what stands there, and the tree with something else there."""

from __future__ import annotations

import json

from ezswitch.formats.items import items_of
from ezswitch.formats.jsonc import MISSING, JsonValue, KeyPath, Missing


def at(value: JsonValue, path: KeyPath) -> JsonValue | Missing:
    """Return what stands at a path, MISSING where nothing does; a part may select elements of a list (see items)."""
    for key in path:
        if isinstance(value, list) and (items := items_of(key)) is not None:
            return [one for one in value if items.match(one)] or MISSING
        if not isinstance(value, dict) or key not in value:
            return MISSING
        value = value[key]
    return value


def nested(path: KeyPath, inner: JsonValue) -> JsonValue:
    """Return a value inside a mapping for each key of a path."""
    return {path[0]: nested(path[1:], inner)} if path else inner


def with_path(value: JsonValue, path: KeyPath, wanted: JsonValue | Missing) -> JsonValue:
    """Return a copy of a value tree with one path set or removed: what an edited text must say."""
    if (items := items_of(path[0])) is not None:
        return items.merged(value if isinstance(value, list) else [], wanted if isinstance(wanted, list) else [])
    copy = dict(value) if isinstance(value, dict) else {}
    if len(path) > 1:
        copy[path[0]] = with_path(copy.get(path[0], {}), path[1:], wanted)
    elif isinstance(wanted, Missing):
        copy.pop(path[0], None)
    else:
        copy[path[0]] = wanted
    return copy


def same(one: JsonValue, other: JsonValue) -> bool:
    """Tell whether two values are equal and of equal types: 1, 1.0 and true differ; the order of keys is free."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
