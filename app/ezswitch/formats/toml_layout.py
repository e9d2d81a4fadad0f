"""A TOML text with its tables at hand: what an edit touches is scanned anew, and nothing else.

Scanning the whole text at every edit made 200 profiles take a minute.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from ezswitch.formats.toml_spans import Path, Table, tables


@dataclass(frozen=True, slots=True)
class Layout:
    """A valid text without a BOM. Table by table: where its text starts, and itself with offsets from that start.

    A table's text goes on to where the next one starts, blank lines and comments included.
    """

    body: str
    starts: tuple[int, ...]
    held: tuple[Table, ...]

    def leading(self, path: Path) -> list[Table]:
        """Return the tables that may hold a value at this path: those whose own path it starts with."""
        found = zip(self.starts, self.held, strict=True)
        return [table.moved(start) for start, table in found if path[: len(table.path)] == table.path]

    def below(self, path: Path) -> list[Table]:
        """Return the table of this path and those below it."""
        found = zip(self.starts, self.held, strict=True)
        return [table.moved(start) for start, table in found if table.path[: len(path)] == path]

    def last_below(self, path: Path) -> Table | None:
        """Return the last of those, None where there is none."""
        for start, table in zip(reversed(self.starts), reversed(self.held), strict=True):
            if table.path[: len(path)] == path:
                return table.moved(start)
        return None


def laid_out(body: str) -> Layout:
    """Scan a whole text. It must be valid TOML without a BOM."""
    every = tables(body)
    return Layout(body, tuple(one.start for one in every), tuple(one.moved(-one.start) for one in every))


def replaced(layout: Layout, start: int, end: int, piece: str) -> Layout:
    """Return the layout with a span of its text replaced. The span holds whole lines or a part of one value."""
    body = f"{layout.body[:start]}{piece}{layout.body[end:]}"
    if any(table.array for table in layout.held):  # their elements are numbered through the whole text
        return laid_out(body)
    first = max(bisect_left(layout.starts, start) - 1, 0)  # the table that reaches up to here
    after = bisect_left(layout.starts, end, lo=first + 1)
    begin, grown = layout.starts[first], len(piece) - (end - start)
    reach = layout.starts[after] if after < len(layout.starts) else len(layout.body)
    touched = tables(body[begin : reach + grown])
    if first:  # what is scanned begins with a header: nothing of it belongs to the root
        touched = touched[1:]
    starts = [*layout.starts[:first], *(begin + one.start for one in touched)]
    starts += [one + grown for one in layout.starts[after:]]
    held = [*layout.held[:first], *(one.moved(-one.start) for one in touched), *layout.held[after:]]
    return Layout(body, tuple(starts), tuple(held))
