"""Dragging a card to another place: when it begins, where it would land, and the line that shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

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
