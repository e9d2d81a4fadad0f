"""Where everything stands in a TOML text: headers and key/value pairs with their offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""A key path; a number stands for an element of an array of tables."""

_BLANK = re.compile(r"[ \t]*")
_LINE = re.compile(r"[^\n]*(?:\n|\Z)")
_KEY = re.compile(r'[A-Za-z0-9_-]+|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'')
_VALUE_PIECE = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'  # up to two more quotes belong to the string
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|[ \t\r]+|\n|#[^\n]*|[\[\]{}=,]|[^\s\[\]{}=,#\"']+",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Pair:
    """One key with its value: absolute path, offsets of key and value.

    `start` and `end` hold the whole lines for a pair of its own, and exactly the pair inside an inline table.
    """

    path: Path
    start: int
    key: int
    value: int
    value_end: int
    end: int
    inline: bool = False

    def moved(self, by: int) -> Pair:
        """Return it with every offset so much further on."""
        key, value, value_end = self.key + by, self.value + by, self.value_end + by
        return Pair(self.path, self.start + by, key, value, value_end, self.end + by, self.inline)


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the pairs below it; the root table has no header and start 0.

    `body` is the offset after the header's line; `end` the offset where the table's last pair (or header) ends.
    """

    path: Path
    start: int
    body: int
    pairs: tuple[Pair, ...]
    array: bool = False

    @property
    def end(self) -> int:
        """Return the offset after the last line that belongs to it for certain."""
        return self.pairs[-1].end if self.pairs else self.body

    def moved(self, by: int) -> Table:
        """Return it with every offset so much further on."""
        pairs = tuple(pair.moved(by) for pair in self.pairs)
        return Table(self.path, self.start + by, self.body + by, pairs, self.array)


def tables(text: str) -> tuple[Table, ...]:
    """Return the root table and every headed one, in order. The text must be valid TOML without a BOM."""
    found: list[Table] = []
    counts: dict[Path, int] = {}
    current: tuple[Path, int, int, bool] = ((), 0, 0, False)
    pairs: list[Pair] = []
    position = 0
    while position < len(text):
        first = _BLANK.match(text, position).end()  # type: ignore[union-attr]  # it matches the empty text too
        here = text[first : first + 1]
        if here == "[":
            found.append(Table(current[0], current[1], current[2], tuple(pairs), current[3]))
            pairs = []
            array = text.startswith("[[", first)
            path, _ = _keys(text, first + (2 if array else 1))
            body = _line_end(text, first)
            current = (_numbered(path, counts, array=array), position, body, array)
            position = body
        elif here and here not in "#\r\n":
            pairs.append(_pair(text, position, first, current[0]))
            position = pairs[-1].end
        else:
            position = _line_end(text, position)
    found.append(Table(current[0], current[1], current[2], tuple(pairs), current[3]))
    return tuple(found)


def inside(text: str, pair: Pair) -> tuple[Pair, ...]:
    """Return the pairs of an inline table, () for any other value."""
    if text[pair.value] != "{":
        return ()
    found: list[Pair] = []
    position = _skip(text, pair.value + 1)
    while text[position] != "}":
        path, after = _keys(text, position)
        value = _skip(text, after + 1)
        value_end = _value_end(text, value, ends=",}")
        found.append(Pair(pair.path + path, position, position, value, value_end, value_end, inline=True))
        position = _skip(text, value_end)
        if text[position] == ",":
            position = _skip(text, position + 1)
    return tuple(found)


def leaves(text: str) -> Iterator[Pair]:
    """Yield every pair of the document, inline tables before what stands in them."""
    for table in tables(text):
        yield from leaves_of(text, table)


def leaves_of(text: str, table: Table) -> Iterator[Pair]:
    """Yield every pair of one table, inline tables before what stands in them."""
    for pair in table.pairs:
        yield from _with_inside(text, pair)


def place(text: str, offset: int) -> tuple[int, int]:
    """Return line and column, from 1, of an offset."""
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def _with_inside(text: str, pair: Pair) -> Iterator[Pair]:
    yield pair
    for inner in inside(text, pair):
        yield from _with_inside(text, inner)


def _numbered(path: Path, counts: dict[Path, int], *, array: bool) -> Path:
    """Return the path with the index of each array of tables on the way; forgets what an older element held."""
    done: Path = ()
    for depth, part in enumerate(path):
        done = (*done, part)
        if array and depth == len(path) - 1:
            counts[done] = counts.get(done, -1) + 1
        if done in counts:
            done = (*done, counts[done])
    return done


def _pair(text: str, line: int, first: int, table: Path) -> Pair:
    path, after = _keys(text, first)
    value = _BLANK.match(text, after + 1).end()  # type: ignore[union-attr]
    value_end = _value_end(text, value)
    return Pair(table + path, line, first, value, value_end, _line_end(text, value_end))


def _keys(text: str, position: int) -> tuple[Path, int]:
    """Return a dotted key and the offset of what follows it ("=" or "]")."""
    parts: list[str] = []
    while True:
        match = _KEY.match(text, _BLANK.match(text, position).end())  # type: ignore[union-attr]
        assert match, "the text was found valid before"
        parts.append(_unquoted(match.group()))
        position = _BLANK.match(text, match.end()).end()  # type: ignore[union-attr]
        if text[position] != ".":
            return tuple(parts), position
        position += 1


def _unquoted(key: str) -> str:
    if key[0] == "'":
        return key[1:-1]
    if key[0] != '"':
        return key
    import tomllib  # noqa: PLC0415  # only a quoted key needs it

    return str(tomllib.loads(f"key = {key}")["key"])


def _value_end(text: str, position: int, ends: str = "\n") -> int:
    """Return the offset after the last character of the value that starts here."""
    depth, last = 0, position
    while position < len(text):
        match = _VALUE_PIECE.match(text, position)
        assert match, "the text was found valid before"
        piece = match.group()
        if depth == 0 and (piece[0] in "#\n" or piece in ends):
            break
        depth += (piece in "[{") - (piece in "]}")
        position = match.end()
        if not piece.isspace() and piece[0] != "#":
            last = position
    return last


def _skip(text: str, position: int) -> int:
    """Return the offset of the next thing that is neither blank nor comment."""
    while text[position] in " \t\r\n#":
        position = _line_end(text, position) if text[position] == "#" else position + 1
    return position


def _line_end(text: str, position: int) -> int:
    return _LINE.match(text, position).end()  # type: ignore[union-attr]
