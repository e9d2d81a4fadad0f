"""Where a value goes in a TOML text, how it is written there, and what leaves with one that is taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from ezswitch.formats.toml_layout import Layout, replaced
from ezswitch.formats.toml_spans import Pair, Path, Table, inside, leaves_of

Value: TypeAlias = str | bool | int | Sequence[str]

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ATTACHED = re.compile(r"(?:[ \t]*#[^\n]*(?:\n|\Z))+(?![ \t]*\[)")
_BLANK_BEFORE = re.compile(r"(?:\A|\n)\r?\n\Z")


def with_value(layout: Layout, table: Path, key: Path, new: Value) -> Layout:
    """Return the layout with one value set: where it stands, beside its likes, or in a table that is made."""
    start, end, piece = _edit(layout, table, key, render(new))
    if "\r\n" in layout.body[: layout.body.find("\n") + 1]:
        piece = piece.replace("\n", "\r\n")
    return replaced(layout, start, end, piece)


def without(layout: Layout, path: Path) -> Layout:
    """Return the layout without a key or a whole table, the same one where it is not there."""
    body = layout.body
    cuts = [_block(body, table) for table in layout.below(path) if table.path]
    covered = tuple(cuts)
    for pair in _pairs(layout, path):
        if pair.path[: len(path)] == path and not any(a <= pair.start < b for a, b in cuts):
            cuts.append(_inline_cut(body, pair) if pair.inline else (pair.start, pair.end))
    cut = len(body)
    for start, last in sorted(cuts, reverse=True):
        end = min(last, cut)  # the cut behind this one may have taken the line end that this one reaches to
        cut = _cut_from(layout.body, start, end, table=(start, last) in covered)
        layout = replaced(layout, cut, end, "")
    return layout


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


def dotted(path: Sequence[str | int]) -> str:
    """Write a key path as TOML."""
    return ".".join(str(part) if _BARE.fullmatch(str(part)) else render(str(part)) for part in path)


def _pairs(layout: Layout, path: Path) -> list[Pair]:
    """Return every pair that may hold a value at this path, or be on the way to it."""
    return [pair for table in layout.leading(path) for pair in leaves_of(layout.body, table)]


def _edit(layout: Layout, table: Path, key: Path, new: str) -> tuple[int, int, str]:
    """Return the one span to replace and what goes there, with LF line ends."""
    path, body = table + key, layout.body
    every = _pairs(layout, path)
    for pair in every:
        if pair.path == path:
            return pair.value, pair.value_end, new
    boxes = [pair for pair in every if path[: len(pair.path)] == pair.path and body[pair.value] == "{"]
    if boxes:
        return _into_inline(body, max(boxes, key=lambda pair: len(pair.path)), path, new)
    host = _host(layout.leading(path), table)
    if host is None:
        return _with_table(layout, table, f"{dotted(key)} = {new}")
    at, indent = _beside(body, host, path)
    line = f"{indent}{dotted(path[len(host.path) :])} = {new}"
    return at, at, (line + "\n" if _fresh(body, at) else "\n" + line)


def _fresh(body: str, at: int) -> bool:
    """Tell whether a line starts here: not so behind a last line without a newline."""
    return at == 0 or body[at - 1] == "\n"


def _host(leading: list[Table], table: Path) -> Table | None:
    """Return the deepest table that may take the key, None where `table` has to be made."""
    fits = [one for one in leading if not one.array]
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
    entry = f"{dotted(path[len(box.path) :])} = {new}"
    inner = inside(body, box)
    if inner:
        return inner[-1].end, inner[-1].end, f", {entry}"
    return box.value, box.value_end, f"{{ {entry} }}"


def _with_table(layout: Layout, table: Path, line: str) -> tuple[int, int, str]:
    """Add a table below the last one that shares the most of its path, or at the end."""
    body, at = layout.body, len(layout.body)
    for length in range(len(table) - 1, 0, -1):
        if kin := layout.last_below(table[:length]):
            at = _block(body, kin)[1]
            break
    head, tail = body[:at].replace("\r", ""), body[at:].replace("\r", "")
    before = "" if not head or head.endswith("\n\n") else "\n" if _fresh(body, at) else "\n\n"
    after = "" if not tail.strip() and not _fresh(body, at) else "\n"
    if tail.strip() and tail[0] != "\n":
        after += "\n"
    return at, at, f"{before}[{dotted(table)}]\n{line}{after}"


def _block(body: str, table: Table) -> tuple[int, int]:
    """Return the span of a table: header, pairs, and comments right below that lead to no other header."""
    attached = _ATTACHED.match(body, table.end)
    return table.start, attached.end() if attached else table.end


def _cut_from(body: str, start: int, end: int, *, table: bool) -> int:
    """Return where a cut that ends at `end` begins: a line end before it may go too."""
    head, tail = body[:start], body[end:]
    if table and _BLANK_BEFORE.search(head) and (not tail or tail[0] in "\r\n"):
        head = _less_one_line_end(head)
    if not tail and not body.endswith("\n"):  # a file without a final newline stays one
        head = _less_one_line_end(head)
    return len(head)


def _less_one_line_end(head: str) -> str:
    return head.removesuffix("\n").removesuffix("\r") if head.endswith("\n") else head


def _inline_cut(body: str, pair: Pair) -> tuple[int, int]:
    """Return the span of a pair in an inline table with the comma that goes with it."""
    after = re.compile(r"\s*,\s*").match(body, pair.end)
    if after:
        return pair.start, after.end()
    before = re.search(r"\s*,\s*\Z", body[: pair.start])
    return (before.start() if before else pair.start), pair.end
