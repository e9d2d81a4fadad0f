"""Where everything on a card is: one calculation for painting, for clicking and for tooltips."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize

from ezswitch.desktop.language import tell
from ezswitch.desktop.painting import ICON, PILL_PAD, Fonts, chip_width, height, mark_width, pill_width, width
from ezswitch.desktop.theme import WIDEST_PAGE, grid
from ezswitch.desktop.window.rows import CardRow, Kind, Level, Mark

NARROW = grid(80)
"""A card less wide than this has its verdict on a third line."""
SPARK_FROM = grid(108)
USUAL_FROM, ROOMY_FROM = grid(100), grid(120)
"""A card this wide has room for more words about what is wrong."""
PAD = grid(2)
TILE = grid(5)
CONTROL = grid(4)
SPARK = grid(7)
_NOWHERE = QRect()
_LEAST_ADDRESS, _LEAST_MODEL, _LEAST_TAGS = grid(10), grid(12), grid(6)
"""So much of an address and of a model stays, shortened, where a warning about the key needs the room.

Tags are shown where so much room is left.
"""
_QUIET_ADDRESS, _QUIET_MODEL = grid(16), grid(16)
"""So much of them stays where a quiet word about the key needs it."""


class Zone(StrEnum):
    """The parts of a card that can be pressed."""

    NONE = ""
    CARD = "card"
    USE = "use"
    MODEL = "model"
    MORE = "more"
    VERDICT = "verdict"
    BETTER = "better"
    BALANCE = "balance"


@dataclass(frozen=True)
class Layout:
    """The rectangles of one card; an empty one is not shown."""

    card: QRect
    tile: QRect = _NOWHERE
    name: QRect = _NOWHERE
    pill: QRect = _NOWHERE
    address: QRect = _NOWHERE
    model: QRect = _NOWHERE
    place: QRect = _NOWHERE
    balance: QRect = _NOWHERE
    tags: QRect = _NOWHERE
    spark: QRect = _NOWHERE
    verdict: QRect = _NOWHERE
    figures: QRect = _NOWHERE
    use: QRect = _NOWHERE
    more: QRect = _NOWHERE
    better: bool = False

    def zone(self, point: QPoint) -> Zone:
        """Return what lies under a point."""
        below = Zone.BETTER if self.better else Zone.VERDICT
        for zone, rect in (
            (Zone.USE, self.use),
            (Zone.MODEL, self.model),
            (Zone.MORE, self.more),
            (Zone.BALANCE, self.balance),
            (Zone.VERDICT, self.verdict),
            (below, self.figures),
        ):
            if rect.contains(point):
                return zone
        return Zone.CARD if self.card.contains(point) else Zone.NONE


def page_span(available: int) -> tuple[int, int]:
    """Return left edge and width of the page's column in a pane of this width."""
    margin = grid(3) if available > NARROW else grid(2)
    span = min(available - 2 * margin, grid(WIDEST_PAGE))
    return (available - span) // 2, span


def row_height(row: CardRow, available: int, fonts: Fonts) -> int:
    """Return the height of a row in a pane of this width, the gap below it included; the kind alone decides it."""
    if row.kind is Kind.SECTION:
        return grid(5)
    if row.kind is Kind.SETTING:
        return height(fonts.body) + height(fonts.small) + grid(2)
    lines = height(fonts.name) + grid(0.5) + _second(fonts)
    if row.kind is Kind.PROFILE and page_span(available)[1] < NARROW * fonts.scale:
        lines += grid(0.5) + height(fonts.small)
    return max(lines, TILE) + 2 * PAD + grid(1)


def lay_out(row: CardRow, rect: QRect, available: int, fonts: Fonts) -> Layout:
    """Place the parts of a row within its rectangle; `available` is the pane's width, scroll bar included."""
    left, span = page_span(available)
    card = QRect(rect.left() + left, rect.top(), span, rect.height() - grid(1))
    if row.kind in {Kind.SECTION, Kind.SETTING}:
        return Layout(card.adjusted(0, 0, 0, grid(1)))
    right, use, more = _actions(row, card, fonts)
    narrow = span < NARROW * fonts.scale
    if row.kind is Kind.PROFILE and not narrow:
        steps = 32 if span >= ROOMY_FROM * fonts.scale else 26 if span >= USUAL_FROM * fonts.scale else 23
        column = round(grid(steps) * fonts.scale)
        verdict = QRect(right - column, _first_top(card, fonts), column, height(fonts.name))
        figures = QRect(verdict.left(), _second_top(card, fonts), column, _second(fonts))
        right = verdict.left() - PAD
    else:
        verdict = figures = _NOWHERE
    spark = _NOWHERE
    if row.kind is Kind.PROFILE and span >= SPARK_FROM * fonts.scale:
        spark = QRect(right - grid(9), card.center().y() - grid(1), grid(8), grid(2))
        right = spark.left() - PAD
    elif not verdict.isEmpty():
        taken = mark_width(fonts.small, row.verdict) + (2 * PILL_PAD if row.verdict.level is not Level.QUIET else 0)
        verdict, spark = _beside(verdict, taken)
        if spark.isEmpty():
            figures, spark = _beside(figures, mark_width(fonts.small, row.advice))
    return _texts(row, card, fonts, right, (use, more, spark, verdict, figures))


def _beside(line: QRect, taken: int) -> tuple[QRect, QRect]:
    """Return a line without its end, and there the past checks; all of the line where its words leave no room."""
    if taken + grid(1) + SPARK > line.width():
        return line, _NOWHERE
    spark = QRect(line.right() + 1 - SPARK, line.center().y() - grid(0.5), SPARK, grid(1.25))
    return line.adjusted(0, 0, -SPARK - grid(1), 0), spark


def _second(fonts: Fonts) -> int:
    return height(fonts.small) + grid(0.5)


def _block(fonts: Fonts, *, third: bool) -> int:
    lines = height(fonts.name) + grid(0.5) + _second(fonts)
    return lines + (grid(0.5) + height(fonts.small) if third else 0)


def _first_top(card: QRect, fonts: Fonts, *, third: bool = False) -> int:
    return card.top() + (card.height() - _block(fonts, third=third)) // 2


def _second_top(card: QRect, fonts: Fonts, *, third: bool = False) -> int:
    return _first_top(card, fonts, third=third) + height(fonts.name) + grid(0.5)


def _actions(row: CardRow, card: QRect, fonts: Fonts) -> tuple[int, QRect, QRect]:
    """Return where the texts must end, the button and the ⋯; the button's column is as wide on every card."""
    middle = card.center().y() - CONTROL // 2 + 1
    more = QRect(card.right() - grid(1) - CONTROL, middle, CONTROL, CONTROL)
    room = max(width(fonts.body, word) for word in (tell("Apply"), tell("Use"), tell("Edit"), row.busy)) + grid(4)
    use = QRect(more.left() - grid(0.5) - room, middle, room, CONTROL)
    end = use.left() - PAD
    shown = use if row.action or row.busy else _NOWHERE
    return end, shown, more if row.can_edit else _NOWHERE


def _texts(
    row: CardRow, card: QRect, fonts: Fonts, right: int, rest: tuple[QRect, QRect, QRect, QRect, QRect]
) -> Layout:
    use, more, spark, verdict, figures = rest
    third = row.kind is Kind.PROFILE and verdict.isEmpty()
    left = card.left() + PAD + TILE + PAD
    top, second = _first_top(card, fonts, third=third), _second_top(card, fonts, third=third)
    tile = QRect(card.left() + PAD, card.center().y() - TILE // 2 + 1, TILE, TILE)
    pill_room = _pill_room(row, right - left, fonts)
    name_room = min(width(fonts.name, row.name) + 2, right - left - (pill_room + grid(1) if pill_room else 0))
    name = QRect(left, top, max(0, name_room), height(fonts.name))
    pill = QRect(name.right() + grid(1) + 1, top, pill_room, height(fonts.name)) if pill_room else _NOWHERE
    line = QRect(left, second, right - left, _second(fonts))
    address, model, place, balance = (
        _line(row, line, fonts) if row.kind is Kind.PROFILE else (line, _NOWHERE, _NOWHERE, _NOWHERE)
    )
    if third:
        below = QRect(left, line.bottom() + 1 + grid(0.5), right - left, height(fonts.small))
        crowded = place.width() < mark_width(fonts.small, row.place) or address.width() < _address_width(row, fonts)
        verdict, moved, figures = _third(row, below, fonts, placed=not crowded)
        figures, spark = _beside(figures, mark_width(fonts.small, row.advice))
        if not moved.isEmpty():
            address, model, _, balance = _line(replace(row, place=Mark()), line, fonts)
            place = moved
    tags = _beside_name(QRect(left, top, right - left, name.height()), pill if pill_room else name, row, fonts)
    first = (card, tile, name, pill, address, model, place, balance, tags)
    return Layout(*first, spark, verdict, figures, use, more, bool(row.better))


def _beside_name(line: QRect, before: QRect, row: CardRow, fonts: Fonts) -> QRect:
    """Return where the tags stand: in what name and pill left of their line, nowhere where that is too little."""
    left = before.right() + 1 + grid(1.5)
    wanted = width(fonts.small, " · ".join(row.tags)) + 2 if row.tags else 0
    room = min(wanted, line.right() + 1 - left)
    return QRect(left, line.top(), room, line.height()) if room >= min(wanted, _LEAST_TAGS) > 0 else _NOWHERE


def _address_width(row: CardRow, fonts: Fonts) -> int:
    return width(fonts.small, row.address) + 2


def _pill_room(row: CardRow, room: int, fonts: Fonts) -> int:
    """Return the width of the pill beside the name: where both are too long, neither takes more than half."""
    whole = pill_width(fonts.small, row.pill)
    fits = width(fonts.name, row.name) + grid(1) + whole <= room
    return whole if fits else min(whole, room // 2)


def _third(row: CardRow, line: QRect, fonts: Fonts, *, placed: bool) -> tuple[QRect, QRect, QRect]:
    """Share a narrow card's third line: the verdict, where the key is unless that is `placed` already, the figures.

    A warning goes before the figures; a quiet word only stands there where everything has room.
    """
    gap = grid(1)
    verdict = QRect(
        line.left(), line.top(), min(mark_width(fonts.small, row.verdict) + gap, line.width()), line.height()
    )
    room = mark_width(fonts.small, row.place) + gap
    others = mark_width(fonts.small, row.advice) if row.place.level is Level.QUIET or row.better else 0
    fits = verdict.width() + room + others <= line.width()
    key = QRect(verdict.right() + 1, line.top(), 0 if placed or not fits else room, line.height())
    left = key.left() + key.width()
    figures = QRect(left, line.top(), max(0, line.right() + 1 - left), line.height())
    return verdict, key, figures


def _line(row: CardRow, line: QRect, fonts: Fonts, share: float = 2) -> tuple[QRect, QRect, QRect, QRect]:
    """Share the second line: the model keeps up to its `share` of it; the address gives way first, then the model.

    Where the key is comes before both, in words as long as enough of them stays; a warning stays as its icon, what is
    as usual goes. What is left on the account was asked for, and stands at the end.
    """
    gap = grid(1.5)
    room = chip_width(fonts.small, row.balance) if row.balance else 0
    if room and line.width() - room - gap >= _LEAST_ADDRESS + _LEAST_MODEL:
        short = QRect(line.topLeft(), QSize(line.width() - room - gap, line.height()))
        address, model, place, _ = _line(replace(row, balance=""), short, fonts, share=1.5)
        left = max(part.right() for part in (address, model, place) if not part.isEmpty()) + 1 + gap
        return address, model, place, QRect(left, line.top(), room, line.height())
    place_room = mark_width(fonts.small, row.place) if row.place.text else 0
    model_room = min(chip_width(fonts.small, row.model), int(line.width() / share))
    quiet = row.place.level is Level.QUIET
    least = min(_QUIET_ADDRESS if quiet else _LEAST_ADDRESS, _address_width(row, fonts))
    left = line.width() - place_room - 2 * gap - least
    if left < min(model_room, _QUIET_MODEL if quiet else _LEAST_MODEL):
        place_room = 0 if quiet else min(place_room, ICON)
    elif place_room:
        model_room = min(model_room, left)
    taken = model_room + gap + (place_room + gap if place_room else 0)
    address_room = max(0, min(_address_width(row, fonts), line.width() - taken))
    address = QRect(line.left(), line.top(), address_room, line.height())
    model = QRect(address.right() + 1 + gap, line.top(), model_room, line.height())
    place = QRect(model.right() + 1 + gap, line.top(), place_room, line.height()) if place_room else _NOWHERE
    return address, model, place, _NOWHERE
