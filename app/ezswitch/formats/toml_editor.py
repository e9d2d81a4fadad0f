"""The editor of TOML, as switching and agents want one: a path is a table and the key in it."""

from __future__ import annotations

from collections.abc import Mapping

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import say
from ezswitch.formats import toml
from ezswitch.formats.jsonc import MISSING, JsonValue, KeyPath, Missing


def check(text: str, *, strict: bool = False) -> None:  # noqa: ARG001  # TOML has no lenient readers
    """Raise CannotRead with line and column unless the text parses."""
    toml.value(text)


def get(text: str, path: KeyPath) -> JsonValue | Missing:
    """Return the value at a path, MISSING where there is none; () is the whole document. Raises CannotRead."""
    found = toml.get(text, path)
    return MISSING if found is None else found


def put(text: str, path: KeyPath, new: JsonValue) -> str:
    """Return the text with a text, truth value, whole number, list of texts or a table of those set at a path.

    Raises CannotRead for a text that does not parse or a parent that is no table, Refused where the layout leaves no
    safe place.
    """
    _refuse_no_table(text, path)
    if get(text, path) == new and type(get(text, path)) is type(new):
        return text
    if isinstance(new, dict):
        return _table(text, path, new)
    if isinstance(new, bool | int | str):
        return toml.put(text, path[:-1], path[-1:], new)
    if isinstance(new, list) and all(isinstance(item, str) for item in new):
        return toml.put(text, path[:-1], path[-1:], [str(item) for item in new])
    raise ValueError("a value that no agent's TOML file is given")


def remove(text: str, path: KeyPath) -> str:
    """Return the text without the key or table at a path; the same text where nothing is there."""
    return toml.remove(text, path)


def edit(text: str, changes: Mapping[KeyPath, JsonValue | Missing]) -> str:
    """Return the text with several values put or (MISSING) removed, in order; each step is proven."""
    for path, wanted in changes.items():
        text = remove(text, path) if isinstance(wanted, Missing) else put(text, path, wanted)
    return text


def missing_parent(text: str, path: KeyPath) -> KeyPath | None:
    """Return the outermost part of a path that does not exist yet, None if all of it does. Raises CannotRead."""
    _refuse_no_table(text, path)
    depths = range(1, len(path) + 1)
    return next((path[:depth] for depth in depths if isinstance(get(text, path[:depth]), Missing)), None)


def _table(text: str, path: KeyPath, new: dict[str, JsonValue]) -> str:
    """Return the text with a table that holds these values and no others; an equal value stays as it is written."""
    now = get(text, path)
    for name in now if isinstance(now, dict) else ():
        if name not in new:
            text = remove(text, (*path, name))
    for name, inner in new.items():
        text = put(text, (*path, name), inner)
    return text


def _refuse_no_table(text: str, path: KeyPath) -> None:
    for depth in range(1, len(path)):
        found = get(text, path[:depth])
        if isinstance(found, Missing):
            return
        if not isinstance(found, dict):
            line, column = toml.where(text, path[:depth])
            raise CannotRead(
                say("{setting} is a value where a table is needed.", setting=path[depth - 1]),
                line=line,
                column=column,
            )
