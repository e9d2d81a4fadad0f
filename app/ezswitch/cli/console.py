"""Where the command line writes: plain lines for people, one JSON document for programs."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TextIO, TypeAlias

Cell: TypeAlias = str | tuple[str, str]
"""A cell of a table: its text, or its text and tone ("good", "warn", "bad", "dim")."""

_TONES = {"good": "32", "warn": "33", "bad": "31", "dim": "2", "bold": "1"}
_GAP = "  "
_NARROWEST = 8


@dataclass(frozen=True)
class Console:
    """The two streams, whether a document is wanted, colour, and the width of the screen (0: no limit)."""

    out: TextIO
    err: TextIO
    json: bool = False
    colour: bool = False
    width: int = 0

    def document(self, content: Mapping[str, object]) -> None:
        """Write the one JSON document; ASCII only, so that every terminal and pipe can carry it."""
        self.out.write(json.dumps(content, indent=2) + "\n")

    def text(self, text: str) -> None:
        """Write a text as it is, its lines kept: one that goes into a file or to somebody else."""
        for line in text.splitlines():
            self.out.write(self._fit(clean(line), self.out) + "\n")

    def line(self, text: str = "", tone: str = "") -> None:
        """Write one line for people, with nothing in it that could move a cursor."""
        self.out.write(self._fit(self._toned(clean(text), tone), self.out) + "\n")

    def table(self, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        """Write aligned columns below a head; the widest are shortened where the screen is too narrow."""
        cells = [[_pair(cell) for cell in row] for row in rows]
        widths = [
            max(_columns(name), *(_columns(row[n][0]) for row in cells)) if cells else _columns(name)
            for n, name in enumerate(head)
        ]
        widths = _narrowed(widths, self.width)
        self.out.write(self._row([(name, "dim") for name in head], widths) + "\n")
        for row in cells:
            self.out.write(self._row(row, widths) + "\n")

    def note(self, text: str) -> None:
        """Write one line on stderr: something to know that is not the answer."""
        self.err.write(self._fit(clean(text), self.err) + "\n")

    def _row(self, row: Sequence[tuple[str, str]], widths: Sequence[int]) -> str:
        cells = []
        for (text, tone), width in zip(row, widths, strict=True):
            shown = shortened(text, width)
            cells.append(self._toned(shown, tone) + " " * (width - _columns(shown)))
        return self._fit(_GAP.join(cells).rstrip(), self.out)

    def _toned(self, text: str, tone: str) -> str:
        return f"\x1b[{_TONES[tone]}m{text}\x1b[0m" if self.colour and tone and text else text

    def _fit(self, text: str, stream: TextIO) -> str:
        encoding = getattr(stream, "encoding", None) or "utf-8"
        return text.encode(encoding, "replace").decode(encoding)


def clean(text: str) -> str:
    """Return text on one line without control, format or unassigned characters: they come from other people.

    Line ends become blanks; everything else of that kind is written as its number, so that it is seen.
    """
    return "".join(_harmless(letter) for letter in text)


def shortened(text: str, width: int) -> str:
    """Return text that takes at most `width` columns, with "…" where something was cut."""
    if _columns(text) <= width:
        return text
    kept = ""
    for letter in text:
        if _columns(kept + letter) > width - 1:
            break
        kept += letter
    return kept + "…"


def _pair(cell: Cell) -> tuple[str, str]:
    text, tone = cell if isinstance(cell, tuple) else (cell, "")
    return clean(text), tone


def _harmless(letter: str) -> str:
    if letter in "\n\r\t":
        return " "
    return f"<{ord(letter):04X}>" if unicodedata.category(letter)[0] == "C" else letter


def _columns(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(bool(unicodedata.combining(letter)) for letter in text)


def _narrowed(widths: list[int], screen: int) -> list[int]:
    """Take columns from the widest until all fit (screen 0: as they are)."""
    widths = list(widths)
    while screen and sum(widths) + len(_GAP) * (len(widths) - 1) > screen and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths
