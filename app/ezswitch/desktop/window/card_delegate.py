"""Paints a card, a section line or a setting; what is where comes from card_layout."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ezswitch.desktop import icons, painting
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


class CardDelegate(QStyledItemDelegate):
    """Draws the rows of the page. The view sets `pointer`, `available` (its width) and `ring` (focus came by key)."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Take the look; fonts are measured again when it changes."""
        super().__init__(parent)
        self._theme = theme
        self.fonts = Fonts.current()
        self._grounds = painting.Grounds(theme)
        self._heights: dict[tuple[Kind, int], QSize] = {}
        self.pointer = Pointer()
        self.ring = False
        self.available = grid(80)
        theme.changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        self.fonts = Fonts.current()
        self._heights = {}

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
        hot = self.pointer.key == row.key and self.pointer.zone is not Zone.NONE
        edge = "good_edge" if row.active and row.pill.level is Level.GOOD else "strong_edge" if hot else "edge"
        self._grounds.draw(painter, layout.card, raised=hot or row.active, edge=edge)
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

    def _profile(self, painter: QPainter, layout: Layout, row: CardRow) -> None:
        theme, fonts = self._theme, self.fonts
        painting.chip(painter, layout.model, row.model, theme, fonts.small, hot=self.pointer.over(row.key, Zone.MODEL))
        if not layout.place.isEmpty():
            painting.mark(painter, layout.place, row.place, fonts.small, theme)
        if not layout.balance.isEmpty():
            hot = self.pointer.over(row.key, Zone.BALANCE)
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
        theme, pointer = self._theme, self.pointer
        if row.busy:
            center = Qt.AlignmentFlag.AlignHCenter
            painting.text(painter, layout.use, row.busy, self.fonts.body, theme, role="muted", align=center)
        elif not layout.use.isEmpty():
            hot = pointer.over(row.key, Zone.USE)
            if row.blocked:
                painting.push_off(painter, layout.use, row.action, theme, self.fonts.body)
            else:
                painting.push(
                    painter, layout.use, row.action, theme, self.fonts.body, hot=hot, down=hot and pointer.down
                )
        if not layout.more.isEmpty():
            hot = pointer.over(row.key, Zone.MORE)
            painting.tool(painter, layout.more, "more", theme, hot=hot, down=hot and pointer.down)

    def _section(self, painter: QPainter, layout: Layout, row: CardRow) -> None:
        theme = self._theme
        rect = layout.card
        hot = self.pointer.key == row.key
        role = "text" if hot else "muted"
        top = rect.center().y() - ICON / 2 + 1
        icon = "chevron-down" if row.open else "chevron-right"
        icons.draw(painter, icon, QRectF(rect.left() + grid(0.5), top, ICON, ICON), theme.colour(role))
        words = rect.adjusted(grid(0.5) + ICON + grid(1), 0, 0, 0)
        painting.text(painter, words, row.name, self.fonts.body, theme, role=role)

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
