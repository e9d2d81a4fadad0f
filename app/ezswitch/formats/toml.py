"""TOML in, TOML out, lossless: values are edited by span, and every edit is checked by the standard library's parser.

tomlkit was measured first and left out: it moves comments to another table, drops one at the end of a table
that is removed, adds tables without a blank line, dies on a BOM and writes LF lines into CRLF files (0.15.2).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.phrase import say
from ezswitch.formats.toml_fault import fault
from ezswitch.formats.toml_layout import Layout, laid_out
from ezswitch.formats.toml_place import Value as Value  # noqa: PLC0414  it is named from here
from ezswitch.formats.toml_place import dotted, with_value, without
from ezswitch.formats.toml_place import render as render  # noqa: PLC0414  it is called from here
from ezswitch.formats.toml_spans import leaves, place, tables

_BOM = "\ufeff"
_AT = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")


_MAX_DEPTH = 200


def value(text: str) -> dict[str, Any]:
    """Return the document as plain values; raises CannotRead with line and column, also for a key given twice."""
    return _parsed(text, float)


def _parsed(text: str, number: Callable[[str], Any]) -> dict[str, Any]:
    body = text.removeprefix(_BOM)
    try:
        found = tomllib.loads(body, parse_float=number)
    except RecursionError:
        raise _nested_too_deeply() from None
    except ValueError as error:
        raise _cannot_read(str(error), body) from None
    if body.count(".") > _MAX_DEPTH and _too_deep(found):  # dotted keys alone nest without any recursion there
        raise _nested_too_deeply()
    return found


def _nested_too_deeply() -> CannotRead:
    return CannotRead(say("its values are nested too deeply."))


def _too_deep(found: object) -> bool:
    layer, depth = [found], 0
    while layer and depth <= _MAX_DEPTH:
        layer = [one for each in layer if isinstance(each, dict) for one in each.values()]
        depth += 1
    return bool(layer)


def get(text: str, path: Sequence[str]) -> Any:  # noqa: ANN401  # whatever stands there
    """Return the value at a key path, None where there is none (TOML itself has no null)."""
    found: Any = value(text)
    for part in path:
        if not isinstance(found, Mapping) or part not in found:
            return None
        found = found[part]
    return found


def where(text: str, path: Sequence[str]) -> tuple[int, int]:
    """Return line and column of the key that gives `path`, or of the nearest thing above it; (0, 0) if nothing is."""
    body, wanted = text.removeprefix(_BOM), tuple(path)
    spots = [(pair.path, pair.key) for pair in leaves(body)]
    spots += [(table.path, table.start) for table in tables(body) if table.path]
    for length in range(len(wanted), 0, -1):
        here = [offset for spot, offset in spots if spot[:length] == wanted[:length]]
        if here:
            return place(body, min(here))
    return 0, 0


def put(text: str, table: Sequence[str], key: Sequence[str], new: Value) -> str:
    """Return the text with `table` + `key` set to `new`; nothing else changes.

    A value that is there is replaced where it stands. A new key goes into the table beside its likes, written
    dotted; a table that is not there is added below its relatives with a blank line before it.
    Raises CannotRead for a text that does not parse, and Refused where the layout leaves no safe place.
    """
    return edit(text, (Step(tuple(table), tuple(key), new),))


def remove(text: str, path: Sequence[str]) -> str:
    """Return the text without a key or a whole table; the same text where it is not there.

    A table goes with its header, its pairs and the comments among them, its sub-tables, and one blank line
    before it. Comments above its header stay.
    """
    return edit(text, (Step(tuple(path), (), None),))


@dataclass(frozen=True, slots=True)
class Step:
    """One of several edits: `table` + `key` is set to `new`, or taken out where that is None."""

    table: tuple[str, ...]
    key: tuple[str, ...]
    new: Value | None

    @property
    def path(self) -> tuple[str, ...]:
        """Return the whole key path."""
        return self.table + self.key


def edit(text: str, steps: Sequence[Step]) -> str:
    """Return the text after several edits, as `put` and `remove` make them. They are proved as a whole.

    Raises what they do, naming the first edit that cannot be made; nothing is changed then.
    """
    before = _parsed(text, str)  # numbers as text, so that nan equals nan
    body = text.removeprefix(_BOM)
    layout, wanted = laid_out(body), before
    for step in steps:
        wanted = _with(wanted, step.path, step.new)
        layout = _after(layout, step)
    if layout.body == body:
        return text
    edited = text[: len(text) - len(body)] + layout.body
    if _says(edited, wanted):
        return edited
    if len(steps) == 1:
        raise _refused(steps[0].path)
    for step in steps:  # one by one, the first that cannot be made raises
        text = edit(text, (step,))
    return text


def _after(layout: Layout, step: Step) -> Layout:
    if step.new is None:
        return without(layout, step.path)
    return with_value(layout, step.table, step.key, step.new)


def _says(edited: str, wanted: Mapping[str, Any]) -> bool:
    """Tell whether a text parses and says exactly this."""
    try:
        return bool(_pruned(_parsed(edited, str)) == _pruned(wanted))
    except CannotRead:
        return False


def _refused(path: Sequence[str]) -> Refused:
    return Refused(
        say("cannot edit this file"),
        say("{setting} cannot be changed without touching something else in this TOML file.", setting=dotted(path)),
        hint=say("Nothing was written. Change it by hand."),
    )


def _with(holder: Any, path: Sequence[str], new: Value | None) -> Any:  # noqa: ANN401  # any TOML value
    """Return plain values with one path set or, for None, taken out."""
    if not isinstance(holder, dict):
        return holder
    if len(path) > 1:
        return {**holder, path[0]: _with(holder.get(path[0], {}), path[1:], new)}
    rest = {name: one for name, one in holder.items() if name != path[0]}
    return rest if new is None else {**rest, path[0]: new if isinstance(new, str | bool | int) else list(new)}


def _pruned(found: Any) -> Any:  # noqa: ANN401  # any TOML value
    """Drop empty tables: one may come or go with its only key."""
    if not isinstance(found, dict):
        return found
    inner = {name: _pruned(one) for name, one in found.items()}
    return {name: one for name, one in inner.items() if one != {}}


def _cannot_read(words: str, body: str) -> CannotRead:
    at = _AT.search(words)
    if at and at[1]:
        line, column = int(at[1]), int(at[2])
    else:
        line, column = place(body, len(body)) if at else (0, 0)
    return CannotRead(say("{message}.", message=fault(_AT.sub("", words))), line=line, column=column)
