"""Dragging a card to another place: when it begins, where it would land, and the line that shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QListView

from ezswitch.desktop.row_model import RowModel
from ezswitch.desktop.theme import grid
from ezswitch.desktop.window.rows import CardRow, Kind


@dataclass(frozen=True)
class Landing:
    """Beside which card the dragged one would come, and on which side of it."""

    beside: str
    after: bool


@dataclass(frozen=True)
class Drag:
    """A card that was pressed at a point of the view; it is dragged once the pointer went far enough."""

    key: str
    start: QPoint
    going: bool = False
    landing: Landing | None = None

    def far(self, point: QPoint, distance: int) -> bool:
        """Tell whether the pointer went so far that this is no click any more."""
        return self.going or (point - self.start).manhattanLength() >= distance


def can_move(row: CardRow | None) -> bool:
    """Tell whether a card has a place of its own to be changed."""
    return row is not None and row.kind is Kind.PROFILE and not row.busy


def landing(rows: Sequence[CardRow], key: str, y: int, place_of: Callable[[str], QRect]) -> Landing | None:
    """Return where a card dropped at height `y` would land, None where it stays; `place_of` says where cards are."""
    cards = [row.key for row in rows if row.kind is Kind.PROFILE]
    if key not in cards:
        return None
    others = [one for one in cards if one != key]
    above = [one for one in others if place_of(one).center().y() < y]
    if len(above) == cards.index(key):
        return None
    return Landing(others[len(above)], after=False) if len(above) < len(others) else Landing(others[-1], after=True)


def step(rows: Sequence[CardRow], key: str, by: int) -> Landing | None:
    """Return where a card comes that moves one place up (-1) or down (1), None at the ends."""
    cards = [row.key for row in rows if row.kind is Kind.PROFILE]
    place = cards.index(key) + by if key in cards else -1
    return Landing(cards[place], after=by > 0) if 0 <= place < len(cards) else None


class Dragging:
    """What the pointer drags in a list of cards: begun by a press, shown by a line, ended by letting go or Esc."""

    def __init__(self, view: QListView, rows: RowModel[CardRow]) -> None:
        """Take the list and its rows; nothing is dragged yet."""
        self._view, self._rows = view, rows
        self._drag: Drag | None = None

    @property
    def going(self) -> bool:
        """Tell whether a card is on its way."""
        return self._drag is not None and self._drag.going

    @property
    def landing(self) -> Landing | None:
        """Return where it would land now, None where it would stay."""
        return self._drag.landing if self._drag is not None else None

    def press(self, row: CardRow | None, point: QPoint) -> None:
        """Take hold of a card that can be moved; None lets go of whatever was held."""
        self._drag = Drag(row.key, point) if row is not None and can_move(row) else None

    def moves(self, point: QPoint) -> bool:
        """Go with the pointer, scrolling near the edges; tell whether a card is dragged."""
        drag = self._drag
        if drag is None or not drag.far(point, QApplication.startDragDistance()):
            return False
        self._drag = Drag(drag.key, drag.start, True, landing(self._rows.rows, drag.key, point.y(), self._place_of))
        bar, viewport, edge = self._view.verticalScrollBar(), self._view.viewport(), grid(4)
        viewport.setCursor(Qt.CursorShape.ClosedHandCursor)
        if point.y() < edge:
            bar.setValue(bar.value() - bar.singleStep())
        elif point.y() > viewport.height() - edge:
            bar.setValue(bar.value() + bar.singleStep())
        viewport.update()
        return True

    def end(self) -> Drag | None:
        """Let go; return what was dragged, None where nothing was."""
        drag, self._drag = self._drag, None
        if drag is None or not drag.going:
            return None
        self._view.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._view.viewport().update()
        return drag

    def _place_of(self, key: str) -> QRect:
        return self._view.visualRect(self._rows.index_of(key))
