"""The list of cards: what a press or a key on a card asks for leaves as a signal with the card's key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QToolTip, QWidget

from ezswitch.desktop import painting
from ezswitch.desktop.row_model import RowModel
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import tip
from ezswitch.desktop.window.card_delegate import CardDelegate, Pointer, pressable
from ezswitch.desktop.window.card_drag import Dragging, Landing, can_move, step
from ezswitch.desktop.window.card_layout import Layout, Zone, lay_out
from ezswitch.desktop.window.rows import CardRow, Kind

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_UP_OR_DOWN: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class CardView(QListView):
    """Cards under each other. Points are in screen coordinates: menus open there.

    `placed` carries a card, the card it comes beside, and whether it comes after that one.
    """

    used = Signal(str)
    opened = Signal(str)
    edit_asked = Signal(str)
    remove_asked = Signal(str)
    model_asked = Signal(str, QPoint)
    more_asked = Signal(str, QPoint)
    verdict_asked = Signal(str)
    better_asked = Signal(str)
    balance_asked = Signal(str)
    placed = Signal(str, str, bool)
    _drag: Dragging | None = None  # of the class: Qt sends events while the view is being made

    def __init__(self, theme: Theme, model: RowModel[CardRow], parent: QWidget | None = None) -> None:
        """Show the rows of this model."""
        super().__init__(parent)
        self._rows = model
        self._theme = theme
        self._cards = CardDelegate(theme, self)
        self._cards.eased.moved.connect(self._paint_cards)
        self._drag = Dragging(self, model)
        self.setModel(model)
        self.setItemDelegate(self._cards)
        self.setAccessibleName(self.tr("Profiles"))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(grid(3))
        theme.changed.connect(self.scheduleDelayedItemsLayout)
        self._by_zone = {Zone.VERDICT: self.verdict_asked, Zone.BETTER: self.better_asked}
        self._by_zone[Zone.BALANCE] = self.balance_asked

    def layout_of(self, key: str) -> Layout:
        """Return where the parts of a card are, in the view's own coordinates."""
        index = self._rows.index_of(key)
        row = self._rows.row_at(index)
        return lay_out(row, self.visualRect(index), self.width(), self._cards.fonts) if row else Layout(QRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for the new width."""
        self._cards.available = self.width()
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Paint anew what changed. QListView lays everything out again for each word (6.12): a ms per hundred cards."""
        if first == last and self._as_high(first):
            QAbstractItemView.dataChanged(self, first, last, list(roles))
        else:
            super().dataChanged(first, last, list(roles))

    def _as_high(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Tell whether a row is as high as it was laid out; of the last one nobody knows."""
        below = self._rows.index(index.row() + 1, 0)
        height = self._cards.sizeHint(QStyleOptionViewItem(), index).height()
        return below.isValid() and self.visualRect(below).top() - self.visualRect(index).top() == height

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Strengthen what is under the pointer."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        if self._drag is None or not self._drag.moves(point):
            self._point(point, down=self._cards.pointer.down)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what is pressed; a second button or key does nothing."""
        self._cards.ring = False
        super().mousePressEvent(event)
        point, left = event.position().toPoint(), event.button() is Qt.MouseButton.LeftButton
        self._point(point, down=left)
        held = left and self._cards.pointer.zone is Zone.CARD
        if self._drag is not None:
            self._drag.press(self._rows.row_at(self.indexAt(point)) if held else None, point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was pressed, if the pointer is still on it."""
        super().mouseReleaseEvent(event)
        drag = self._drag.end() if self._drag is not None else None
        if drag is not None:
            self.setCurrentIndex(self._rows.index_of(drag.key))  # on its way it passed over others
            self._put(drag.key, drag.landing)
            self._point(event.position().toPoint(), down=False)
            return
        before = self._cards.pointer
        self._point(event.position().toPoint(), down=False)
        now = self._cards.pointer
        if before.down and now.key == before.key and now.zone is before.zone:
            self._do(now.key, now.zone)

    def selectionCommand(
        self, _index: QModelIndex | QPersistentModelIndex, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select nothing by pointer or key: there is a current card, and what is done to it."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Use the card that a screen reader acts on: Qt offers it "Toggle" alone, which selects (6.12)."""
        super().selectionChanged(selected, deselected)
        for index in selected.indexes():
            row = self._rows.row_at(index)
            if row is not None:
                QTimer.singleShot(0, self, self.clearSelection)
                self._do(row.key, Zone.USE)

    def leaveEvent(self, event: QEvent) -> None:
        """Let nothing look hovered any more."""
        super().leaveEvent(event)
        self._cards.point(Pointer())

    def event(self, event: QEvent) -> bool:
        """Keep Esc to itself while a card is dragged: it ends that, and nothing else."""
        override = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if override and self._drag is not None and self._drag.going:
            event.setAccepted(isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do by key whatever can be done by pointer."""
        self._cards.ring = True
        if event.key() == Qt.Key.Key_Escape and self._drag is not None and self._drag.end() is not None:
            return
        row = self._rows.row_at(self.currentIndex())
        if row is None or not self._key(row, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current card as soon as the list has the focus; show where it is if it came by key."""
        self._cards.ring = event.reason() in _BY_KEY
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the card's menu where it was asked for."""
        row = self._rows.row_at(self.indexAt(event.pos()))
        if row is not None and row.can_edit and event.reason() is QContextMenuEvent.Reason.Mouse:
            self.more_asked.emit(row.key, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tooltip what was shortened on a card."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            row = self._rows.row_at(self.indexAt(event.pos()))
            words = self._tip(row, event.pos()) if row else ""
            QToolTip.showText(event.globalPos(), tip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards, and the line where a dragged one would land."""
        super().paintEvent(event)
        if self._drag is not None and self._drag.landing is not None:
            where = self._drag.landing
            card = self.layout_of(where.beside).card
            painter = QPainter(self.viewport())
            painting.drop_line(painter, card, self._theme, after=where.after)
            painter.end()

    def _put(self, key: str, where: Landing | None) -> None:
        if where is not None:
            self.placed.emit(key, where.beside, where.after)

    def _tip(self, row: CardRow, point: QPoint) -> str:
        layout = self.layout_of(row.key)
        if layout.more.contains(point):
            return self.tr("More")
        if layout.model.contains(point):
            return self.tr("Choose a model: {model}").format(model=row.model)
        if layout.use.contains(point):
            return row.blocked
        if layout.balance.contains(point):
            return self.tr("Ask again what is left on the account: {left}").format(left=row.balance)
        if layout.figures.contains(point) or layout.verdict.contains(point):
            return row.hint or " · ".join(dict.fromkeys(part for part in (row.figures, row.advice.text) if part))
        return self._tip_of_texts(row, point)

    def _tip_of_texts(self, row: CardRow, point: QPoint) -> str:
        layout, fonts = self.layout_of(row.key), self._cards.fonts
        if any(part.contains(point) for part in (layout.address, layout.place, layout.tags)):
            held = self.tr("{where}: {path}, which only you can read").format(where=row.place.text, path=row.key_file)
            parts = (row.url or row.address, held if row.key_file else row.place.text, " · ".join(row.tags))
            return "\n".join(part for part in parts if part)
        name = row.name if painting.width(fonts.name, row.name) > layout.name.width() else ""
        return "\n".join(part for part in (name, row.note) if part)

    def _point(self, point: QPoint, *, down: bool) -> None:
        row = self._rows.row_at(self.indexAt(point))
        zone = self.layout_of(row.key).zone(point) if row else Zone.NONE
        pointer = Pointer(row.key if row and zone else "", zone, down)
        if pointer != self._cards.pointer:
            self._cards.point(pointer)
            hand = row is not None and pressable(row, zone)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    @Slot(object)
    def _paint_cards(self, parts: frozenset[tuple[str, Zone, bool]]) -> None:
        """Paint the cards anew of which a part is stronger or weaker now."""
        for key in {part[0] for part in parts}:
            self.update(self._rows.index_of(key))

    def _key(self, row: CardRow, event: QKeyEvent) -> bool:
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ENTER and alt:
            self._do(row.key, Zone.VERDICT)
        elif key in _ENTER:
            self._do(row.key, Zone.CARD if row.kind is Kind.SECTION else Zone.USE)
        elif key == Qt.Key.Key_F2 and row.can_edit:
            self.edit_asked.emit(row.key)
        elif key == Qt.Key.Key_Delete and row.can_edit:
            self.remove_asked.emit(row.key)
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            self._do(row.key, Zone.MORE)
        elif key == Qt.Key.Key_F4 and not alt:
            self._do(row.key, Zone.MODEL)
        elif key in _UP_OR_DOWN and alt:
            self._put(row.key, step(self._rows.rows, row.key, _UP_OR_DOWN[key]) if can_move(row) else None)
        else:
            return False
        return True

    def _do(self, key: str, zone: Zone) -> None:
        index: QModelIndex = self._rows.index_of(key)
        row = self._rows.row_at(index)
        if row is None or row.busy:
            return
        if row.kind is Kind.SECTION:
            self.opened.emit(key)
        elif zone is Zone.USE and row.action and not row.blocked:
            (self.edit_asked if row.kind is Kind.MISFIT else self.used).emit(key)
        elif zone is Zone.MODEL and row.kind is Kind.PROFILE:
            self.model_asked.emit(key, self._below(self.layout_of(key).model))
        elif zone is Zone.MORE and row.can_edit:
            self.more_asked.emit(key, self._below(self.layout_of(key).more))
        elif zone in self._by_zone and row.kind is Kind.PROFILE:
            self._by_zone[zone].emit(key)

    def _below(self, rect: QRect) -> QPoint:
        return self.viewport().mapToGlobal(rect.bottomLeft())
