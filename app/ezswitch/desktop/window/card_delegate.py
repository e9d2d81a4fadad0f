"""Paints a card, a section line or a setting; what is where comes from card_layout."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ezswitch.desktop import painting
from ezswitch.desktop.motion import Eased
from ezswitch.desktop.painting import ICON, Fonts
from ezswitch.desktop.row_model import Role
from ezswitch.desktop.theme import FAINT, Theme, grid
from ezswitch.desktop.widgets import paint_tile
from ezswitch.desktop.window.card_layout import Layout, Zone, lay_out, row_height
from ezswitch.desktop.window.rows import CardRow, Kind, Level


@dataclass(frozen=True)
class Pointer:
    """What the pointer is over, by key and zone, and whether it is pressed."""

    key: str = ""
    zone: Zone = Zone.NONE
    down: bool = False

    def over(self, key: str, zone: Zone) -> bool:
        """Tell whether it is over this part of this card."""
        return self.key == key and self.zone is zone

    @property
    def parts(self) -> tuple[tuple[str, Zone, bool], ...]:
        """Return what is strengthened: the card, the part of it, and that part once more while it is pressed."""
        if not self.key:
            return ()
        marked = ((self.key, Zone.CARD, False), (self.key, self.zone, False))
        return (*marked, (self.key, self.zone, True)) if self.down else marked


def pressable(row: CardRow, zone: Zone) -> bool:
    """Tell whether a press on this part of a row does something."""
    off = zone is Zone.USE and bool(row.blocked)
    return row.kind is Kind.SECTION or (zone not in {Zone.NONE, Zone.CARD} and not off)


class CardDelegate(QStyledItemDelegate):
    """Draws the rows of the page. The view sets `available` (its width) and `ring` (focus came by key)."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Take the look; fonts are measured again when it changes."""
        super().__init__(parent)
        self._theme = theme
        self.fonts = Fonts.current()
        self._grounds = painting.Grounds(theme)
        self._heights: dict[tuple[Kind, int], QSize] = {}
        self.pointer = Pointer()
        self.eased = Eased(lambda: theme.motion, self)
        self.ring = False
        self.available = grid(80)
        theme.changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        self.fonts = Fonts.current()
        self._heights = {}

    def point(self, pointer: Pointer) -> None:
        """Strengthen what the pointer is over; what it left goes back."""
        self.pointer = pointer
        self.eased.want(*pointer.parts)

    def _hot(self, row: CardRow, zone: Zone, *, down: bool = False) -> float:
        return self.eased.strength((row.key, zone, down))

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row in the pane as wide as it is now."""
        row: CardRow = index.data(Role.ROW)
        known = (row.kind, self.available)
        if known not in self._heights:
            self._heights[known] = QSize(grid(30), row_height(row, self.available, self.fonts))
        return self._heights[known]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        row: CardRow = index.data(Role.ROW)
        layout = lay_out(row, option.rect, self.available, self.fonts)
        painter.save()
        if row.kind is Kind.SECTION:
            self._section(painter, layout, row)
        elif row.kind is Kind.SETTING:
            self._setting(painter, layout, row)
        else:
            self._card(painter, layout, row)
        if self.ring and option.state & QStyle.StateFlag.State_HasFocus:
            painting.ring(painter, layout.card, self._theme)
        painter.restore()

    def _card(self, painter: QPainter, layout: Layout, row: CardRow) -> None:
        theme, fonts = self._theme, self.fonts
        self._ground(painter, layout.card, row)
        dim, middle = row.kind is Kind.MISFIT, Qt.TextElideMode.ElideMiddle
        painter.setOpacity(FAINT if dim else 1.0)
        paint_tile(painter, QRectF(layout.tile), theme, row.name, row.tile)
        painter.setOpacity(1.0)
        role = "muted" if dim else "text"
        painting.text(painter, layout.name, row.name, fonts.name, theme, role=role, elide=middle)
        if not layout.pill.isEmpty():
            painting.pill(painter, layout.pill, row.pill, fonts.small, theme)
        # What tells an address from another may stand at its end; a sentence is read from its beginning.
        cut = middle if row.kind is Kind.PROFILE else Qt.TextElideMode.ElideRight
        painting.text(painter, layout.address, row.address, fonts.small, theme, role="muted", elide=cut)
        if row.kind is Kind.PROFILE:
            self._profile(painter, layout, row)
        self._actions(painter, layout, row)

    def _ground(self, painter: QPainter, card: QRect, row: CardRow) -> None:
        """Draw the ground; on its way to the one under the pointer both, each one kept."""
        hot, good = self._hot(row, Zone.CARD), row.active and row.pill.level is Level.GOOD
        if hot < 1:
            self._grounds.draw(painter, card, raised=row.active, edge="good_edge" if good else "edge")
        if hot > 0:
            painter.setOpacity(hot)
            self._grounds.draw(painter, card, raised=True, edge="good_edge" if good else "strong_edge")
            painter.setOpacity(1.0)

    def _profile(self, painter: QPainter, layout: Layout, row: CardRow) -> None:
        theme, fonts = self._theme, self.fonts
        painting.chip(painter, layout.model, row.model, theme, fonts.small, hot=self._hot(row, Zone.MODEL))
        if not layout.place.isEmpty():
            painting.mark(painter, layout.place, row.place, fonts.small, theme)
        if not layout.tags.isEmpty():
            painting.text(painter, layout.tags, " · ".join(row.tags), fonts.small, theme, role="muted")
        if not layout.balance.isEmpty():
            hot = self._hot(row, Zone.BALANCE)
            painting.chip(painter, layout.balance, row.balance, theme, fonts.small, hot=hot, icon="refresh")
        if not layout.spark.isEmpty():
            painting.spark(painter, layout.spark, row.spark, theme)
        wide = layout.verdict.top() < layout.address.top()
        if wide and row.verdict.level is not Level.QUIET:
            room = min(painting.pill_width(fonts.small, row.verdict), layout.verdict.width())
            pill = QRect(layout.verdict.topLeft(), QSize(room, layout.verdict.height()))
            painting.pill(painter, pill, row.verdict, fonts.small, theme)
        else:
            painting.mark(painter, layout.verdict, row.verdict, fonts.small, theme)
        self._below(painter, layout, row)

    def _below(self, painter: QPainter, layout: Layout, row: CardRow) -> None:
        """Draw what stands below the verdict: figures, what to do, or a better choice as a link."""
        font = self.fonts.small
        if row.better:
            font = QFont(font)
            font.setUnderline(self.pointer.over(row.key, Zone.BETTER))
            painting.text(painter, layout.figures, row.better, font, self._theme, role="accent")
        else:
            role = painting.text_role(row.advice.level)
            painting.text(painter, layout.figures, row.advice.text, font, self._theme, role=role)

    def _actions(self, painter: QPainter, layout: Layout, row: CardRow) -> None:
        theme = self._theme
        if row.busy:
            center = Qt.AlignmentFlag.AlignHCenter
            painting.text(painter, layout.use, row.busy, self.fonts.body, theme, role="muted", align=center)
        elif not layout.use.isEmpty():
            if row.blocked:
                painting.push_off(painter, layout.use, row.action, theme, self.fonts.body)
            else:
                hot, down = self._hot(row, Zone.USE), self._hot(row, Zone.USE, down=True)
                painting.push(painter, layout.use, row.action, theme, self.fonts.body, hot=hot, down=down)
        if not layout.more.isEmpty():
            hot, down = self._hot(row, Zone.MORE), self._hot(row, Zone.MORE, down=True)
            painting.tool(painter, layout.more, "more", theme, hot=hot, down=down)

    def _section(self, painter: QPainter, layout: Layout, row: CardRow) -> None:
        theme = self._theme
        rect = layout.card
        hot = self._hot(row, Zone.CARD)
        ink = painting.between(theme.colour("muted"), theme.colour("text"), hot)
        top = rect.center().y() - ICON / 2 + 1
        icon = "chevron-down" if row.open else "chevron-right"
        painting.eased_icon(painter, icon, QRectF(rect.left() + grid(0.5), top, ICON, ICON), theme, hot)
        words = rect.adjusted(grid(0.5) + ICON + grid(1), 0, 0, 0)
        painting.text(painter, words, row.name, self.fonts.body, theme, role=ink)

    def _setting(self, painter: QPainter, layout: Layout, row: CardRow) -> None:
        theme, fonts = self._theme, self.fonts
        rect = layout.card.adjusted(grid(0.5) + ICON + grid(1), 0, -grid(1), 0)
        first = QRect(rect.left(), rect.top() + grid(0.5), rect.width(), painting.height(fonts.body))
        second = QRect(rect.left(), first.bottom() + 1, rect.width(), painting.height(fonts.small))
        room = painting.width(fonts.small, row.hint)
        name = first.adjusted(0, 0, -room - grid(2), 0)
        painting.text(painter, name, row.name, fonts.body, theme, elide=Qt.TextElideMode.ElideMiddle)
        right = Qt.AlignmentFlag.AlignRight
        painting.text(painter, first, row.hint, fonts.small, theme, role="muted", align=right)
        painting.text(painter, second, row.address, fonts.small, theme, role="muted")
