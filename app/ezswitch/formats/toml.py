"""TOML in, TOML out, lossless: values are edited by span, and every edit is checked by the standard library's parser.

tomlkit was measured first and left out: it moves comments to another table, drops one at the end of a table
that is removed, adds tables without a blank line, dies on a BOM and writes LF lines into CRLF files (0.15.2).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.formats.toml_spans import Pair, Path, Table, inside, leaves, place, tables

Value: TypeAlias = str | bool | int | Sequence[str]

_BOM = "\ufeff"
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_AT = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")
_ATTACHED = re.compile(r"(?:[ \t]*#[^\n]*(?:\n|\Z))+(?![ \t]*\[)")


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
    return CannotRead("its values are nested too deeply.")


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
    bom, body, before = _opened(text)
    start, end, piece = _edit(body, tuple(table), tuple(key), render(new))
    if "\r\n" in body[: body.find("\n") + 1]:
        piece = piece.replace("\n", "\r\n")
    return _proved(before, f"{bom}{body[:start]}{piece}{body[end:]}", (*table, *key), new)


def remove(text: str, path: Sequence[str]) -> str:
    """Return the text without a key or a whole table; the same text where it is not there.

    A table goes with its header, its pairs and the comments among them, its sub-tables, and one blank line
    before it. Comments above its header stay.
    """
    bom, body, before = _opened(text)
    wanted = tuple(path)
    cuts = [_block(body, table) for table in tables(body) if table.path and table.path[: len(wanted)] == wanted]
    covered = tuple(cuts)
    for pair in leaves(body):
        if pair.path[: len(wanted)] == wanted and not any(a <= pair.start < b for a, b in cuts):
            cuts.append(_inline_cut(body, pair) if pair.inline else (pair.start, pair.end))
    if not cuts:
        return text
    edited = body
    for start, end in sorted(cuts, reverse=True):
        edited = _cut(edited, start, end, table=(start, end) in covered)
    return _proved(before, bom + edited, wanted, None)


def render(new: Value) -> str:
    """Write a value as TOML: strings in double quotes, lists on one line."""
    if isinstance(new, bool):
        return "true" if new else "false"
    if isinstance(new, int):
        return str(new)
    if isinstance(new, str):
        return '"' + "".join(_escaped(letter) for letter in new) + '"'
    return "[" + ", ".join(render(item) for item in new) + "]"


def _escaped(letter: str) -> str:
    short = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    if letter in short:
        return short[letter]
    return f"\\u{ord(letter):04x}" if ord(letter) < 0x20 or ord(letter) == 0x7F else letter  # noqa: PLR2004


def _dotted(path: Sequence[str | int]) -> str:
    return ".".join(str(part) if _BARE.fullmatch(str(part)) else render(str(part)) for part in path)


def _opened(text: str) -> tuple[str, str, dict[str, Any]]:
    """Return BOM, body and plain values of a text that parses."""
    before = _parsed(text, str)  # numbers as text, so that nan equals nan
    body = text.removeprefix(_BOM)
    return text[: len(text) - len(body)], body, before


def _edit(body: str, table: Path, key: Path, new: str) -> tuple[int, int, str]:
    """Return the one span to replace and what goes there, with LF line ends."""
    path = table + key
    every = tuple(leaves(body))
    for pair in every:
        if pair.path == path:
            return pair.value, pair.value_end, new
    boxes = [pair for pair in every if path[: len(pair.path)] == pair.path and body[pair.value] == "{"]
    if boxes:
        return _into_inline(body, max(boxes, key=lambda pair: len(pair.path)), path, new)
    host = _host(tables(body), table, path)
    if host is None:
        return _with_table(body, table, f"{_dotted(key)} = {new}")
    at, indent = _beside(body, host, path)
    line = f"{indent}{_dotted(path[len(host.path) :])} = {new}"
    return at, at, (line + "\n" if _fresh(body, at) else "\n" + line)


def _fresh(body: str, at: int) -> bool:
    """Tell whether a line starts here: not so behind a last line without a newline."""
    return at == 0 or body[at - 1] == "\n"


def _host(every: tuple[Table, ...], table: Path, path: Path) -> Table | None:
    """Return the deepest table that may take the key, None where `table` has to be made."""
    fits = [one for one in every if path[: len(one.path)] == one.path and not one.array]
    fits.sort(key=lambda one: len(one.path), reverse=True)
    for one in fits:
        if len(one.path) >= len(table) or any(pair.path[: len(table)] == table for pair in one.pairs):
            return one
    return None


def _beside(body: str, host: Table, path: Path) -> tuple[int, str]:
    """Return where a new pair goes, behind the pair that shares most of its path, and that one's indent."""
    if not host.pairs:
        return host.body, ""

    def shared(pair: Pair) -> int:
        return next((n for n, (a, b) in enumerate(zip(pair.path, path, strict=False)) if a != b), len(pair.path))

    most = max(shared(pair) for pair in host.pairs)
    like = [pair for pair in host.pairs if shared(pair) == most][-1]
    return like.end, body[like.start : like.key]


def _into_inline(body: str, box: Pair, path: Path, new: str) -> tuple[int, int, str]:
    entry = f"{_dotted(path[len(box.path) :])} = {new}"
    inner = inside(body, box)
    if inner:
        return inner[-1].end, inner[-1].end, f", {entry}"
    return box.value, box.value_end, f"{{ {entry} }}"


def _with_table(body: str, table: Path, line: str) -> tuple[int, int, str]:
    """Add a table below the last one that shares the most of its path, or at the end."""
    at = len(body)
    for length in range(len(table) - 1, 0, -1):
        kin = [one for one in tables(body) if one.path[:length] == table[:length]]
        if kin:
            at = _block(body, kin[-1])[1]
            break
    head, tail = body[:at].replace("\r", ""), body[at:].replace("\r", "")
    before = "" if not head or head.endswith("\n\n") else "\n" if _fresh(body, at) else "\n\n"
    after = "" if not tail.strip() and not _fresh(body, at) else "\n"
    if tail.strip() and tail[0] != "\n":
        after += "\n"
    return at, at, f"{before}[{_dotted(table)}]\n{line}{after}"


def _block(body: str, table: Table) -> tuple[int, int]:
    """Return the span of a table: header, pairs, and comments right below that lead to no other header."""
    attached = _ATTACHED.match(body, table.end)
    return table.start, attached.end() if attached else table.end


def _cut(body: str, start: int, end: int, *, table: bool) -> str:
    head, tail = body[:start], body[end:]
    if table and re.search(r"(?:\A|\n)\r?\n\Z", head) and (not tail or tail[0] in "\r\n"):
        head = _less_one_line_end(head)
    if not tail and not body.endswith("\n"):  # a file without a final newline stays one
        head = _less_one_line_end(head)
    return head + tail


def _less_one_line_end(head: str) -> str:
    return head.removesuffix("\n").removesuffix("\r") if head.endswith("\n") else head


def _inline_cut(body: str, pair: Pair) -> tuple[int, int]:
    """Return the span of a pair in an inline table with the comma that goes with it."""
    after = re.compile(r"\s*,\s*").match(body, pair.end)
    if after:
        return pair.start, after.end()
    before = re.search(r"\s*,\s*\Z", body[: pair.start])
    return (before.start() if before else pair.start), pair.end


def _proved(before: dict[str, Any], edited: str, path: Sequence[str], new: Value | None) -> str:
    """Return `edited` if it parses and differs from `before` in exactly this path; raises Refused otherwise."""
    try:
        same = _pruned(_parsed(edited, str)) == _pruned(_with(before, path, new))
    except CannotRead:
        same = False
    if not same:
        raise Refused(
            "cannot edit this file",
            f"{_dotted(path)} cannot be changed without touching something else in this TOML file.",
            hint="Nothing was written. Change it by hand.",
        )
    return edited


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
    return CannotRead(f"{_AT.sub('', words)}.", line=line, column=column)
