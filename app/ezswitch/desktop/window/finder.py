"""The finder (Ctrl+K): type what is wanted, Enter does it. Every profile, agent and action, without the pointer."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ezswitch.desktop import painting
from ezswitch.desktop.motion import Eased
from ezswitch.desktop.painting import Fonts
from ezswitch.desktop.row_model import Role, RowModel
from ezswitch.desktop.theme import RADIUS_CONTROL, Theme, grid
from ezswitch.desktop.widgets import column, label, paint_tile
from ezswitch.desktop.window.controller import Controller
from ezswitch.desktop.window.finder_entries import Entry, Offers
from ezswitch.desktop.window.finder_match import found

MOST = 50
_WIDE, _HIGH, _ROW, _TOP = 76, 52, 5, 8
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class EntryDelegate(QStyledItemDelegate):
    """Draws one entry: picture, title, what stands beside it, its keys. `eased` holds the numbers of rows."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Take the look."""
        super().__init__(parent)
        self._theme = theme
        self.eased = Eased(lambda: theme.motion, self)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of an entry."""
        return QSize(grid(10), max(grid(_ROW), painting.height(Fonts.current().body) + grid(2)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it."""
        entry: Entry = index.data(Role.ROW)
        fonts, theme = Fonts.current(), self._theme
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = 1.0 if option.state & QStyle.StateFlag.State_Selected else 0.0
        if strength := self.eased.strength(index.row()) if self.eased.moving else chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setOpacity(strength)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(rect, RADIUS_CONTROL, RADIUS_CONTROL)
            painter.setOpacity(1.0)
        side = grid(3)
        place = QRect(rect.left() + grid(1), rect.center().y() - side // 2, side, side)
        if entry.icon is not None:
            inset = grid(0.25)
            entry.icon.paint(painter, place.adjusted(inset, inset, -inset, -inset))
        else:
            paint_tile(painter, QRectF(place), theme, entry.tile_name, entry.tile)
        self._words(painter, entry, rect.adjusted(side + grid(2.5), 0, -grid(1.5), 0), fonts)
        painter.restore()

    def _words(self, painter: QPainter, entry: Entry, room: QRect, fonts: Fonts) -> None:
        theme = self._theme
        keys = entry.shown_keys
        right = Qt.AlignmentFlag.AlignRight
        painting.text(painter, room, keys, fonts.small, theme, role="muted", align=right)
        room = room.adjusted(0, 0, -painting.width(fonts.small, keys) - grid(1.5) if keys else 0, 0)
        wide = min(painting.width(fonts.body, entry.title) + 2, room.width())
        title = QRect(room.left(), room.top(), wide, room.height())
        middle = Qt.TextElideMode.ElideMiddle
        painting.text(painter, title, entry.title, fonts.body, theme, elide=middle)
        rest = QRect(
            title.right() + grid(1.5), room.top(), max(0, room.right() - title.right() - grid(1.5)), room.height()
        )
        painting.text(painter, rest, entry.beside, fonts.small, theme, role="muted")


class Finder(QFrame):
    """A field and a list over the window; what is chosen is done once it is closed."""

    def __init__(self, theme: Theme, controller: Controller, parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._owner = parent
        self.setProperty("ground", "popup")
        self.setAccessibleName(self.tr("Find anything"))
        self.rows: RowModel[Entry] = RowModel(self)
        self._pointer = QPointF()
        self._offers = Offers(theme, controller, self)
        self.field = QLineEdit(self)
        self.field.setProperty("kind", "large")
        self.field.setPlaceholderText(self.tr("A profile, an agent, or what to do"))
        self.field.setAccessibleName(self.tr("Find anything"))
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.rows)
        self._drawn = EntryDelegate(theme, self.list)
        self._drawn.eased.moved.connect(self._paint_rows)
        self.list.setItemDelegate(self._drawn)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self._none = label(self.tr("Nothing like that. Try fewer letters."), "muted", parent=self)
        whole = column(gap=1, margins=(1, 1, 1, 1))
        for part in (self.field, self._none, self.list):
            whole.addWidget(part)
        self.setLayout(whole)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._take)
        theme.changed.connect(self._renew)
        self.list.viewport().installEventFilter(self)

    @Slot()
    def ask(self) -> None:
        """Open over the window, with nothing typed."""
        owner = self._owner.window()
        self.resize(min(grid(_WIDE), owner.width() - grid(4)), min(grid(_HIGH), owner.height() - grid(2 * _TOP)))
        self.move(owner.mapToGlobal(QPoint((owner.width() - self.width()) // 2, grid(_TOP))))
        self.field.clear()
        self._narrow("")
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was offered."""
        super().hideEvent(event)
        QTimer.singleShot(0, self, self._offers.close)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list and Enter do it, while the field is typed into.

        The pointer chooses where it moved, never where the list scrolled under it.
        """
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            moved, self._pointer = event.globalPosition() != self._pointer, event.globalPosition()
            if moved:
                index = self.list.indexAt(event.position().toPoint())
                self.list.setCurrentIndex(index)
                self._drawn.eased.want(*((index.row(),) if index.isValid() else ()))
            return False
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            last = self.rows.rowCount() - 1
            self._choose(max(0, min(last, self.list.currentIndex().row() + step)))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
            return True
        return False

    @Slot()
    def _renew(self) -> None:
        """Gather everything anew in another look: icons are tinted when they are made."""
        if self.isVisible():
            self._offers.close()
            self._narrow(self.field.text())

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        self.rows.set_rows(found(self._offers.entries(typed), typed, MOST))
        self._none.setVisible(self.rows.rowCount() == 0)
        self.list.setVisible(self.rows.rowCount() > 0)
        self._choose(0)

    def _choose(self, place: int) -> None:
        index = self.rows.index(place, 0)
        self.list.setCurrentIndex(index)
        self._drawn.eased.mark(place)
        entry = self.rows.row_at(index)
        if entry is not None and self.isVisible():
            self.field.setAccessibleDescription(entry.spoken)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, entry.spoken))

    @Slot(object)
    def _paint_rows(self, places: frozenset[int]) -> None:
        for place in places:
            self.list.update(self.rows.index(place, 0))

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        entry = self.rows.row_at(index)
        if entry is not None:
            self.hide()
            entry.run()
