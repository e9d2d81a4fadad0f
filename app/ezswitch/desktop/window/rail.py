"""The rail: who the page is about. The name, the filter, and every agent with the truth about it."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from ezswitch.desktop import icons, painting
from ezswitch.desktop.motion import Eased
from ezswitch.desktop.painting import ICON, Fonts
from ezswitch.desktop.row_model import Role, RowModel
from ezswitch.desktop.shell import RAIL_WIDTH
from ezswitch.desktop.theme import BAR, HOVERED, RADIUS_CONTROL, Theme, grid
from ezswitch.desktop.widgets import Tile, column, icon_button, label, paint_tile, row
from ezswitch.desktop.window.rows import Kind, Level, RailRow

_TILE = grid(4)
WIDEST_RAIL = RAIL_WIDTH + grid(8)


class RailDelegate(QStyledItemDelegate):
    """Draws one entry: tile, name over state, and the state's icon."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Take the look."""
        super().__init__(parent)
        self._theme = theme
        self._fonts = Fonts.current()
        self.eased = Eased(lambda: theme.motion, self)
        theme.changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        self._fonts = Fonts.current()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of an entry."""
        entry: RailRow = index.data(Role.ROW)
        if entry.kind is Kind.SECTION:
            return QSize(grid(10), grid(5))
        return QSize(grid(10), painting.height(self._fonts.body) + painting.height(self._fonts.small) + grid(2.5))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it."""
        entry: RailRow = index.data(Role.ROW)
        rect: QRect = option.rect.adjusted(grid(1), grid(0.25), -grid(1), -grid(0.25))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and entry.kind is not Kind.SECTION
        hot = self.eased.strength(entry.key)
        if chosen or hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setOpacity(1.0 if chosen else HOVERED * hot)
            painter.setBrush(self._theme.colour("card"))
            painter.drawRoundedRect(rect, RADIUS_CONTROL, RADIUS_CONTROL)
            painter.setOpacity(1.0)
        if chosen:  # the ground alone is too weak a sign, and none in high contrast
            bar = QRectF(rect.left(), rect.top() + grid(1), BAR, rect.height() - grid(2))
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        (self._section if entry.kind is Kind.SECTION else self._agent)(painter, rect, entry)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.ring(painter, rect, self._theme, RADIUS_CONTROL)
        painter.restore()

    def _agent(self, painter: QPainter, rect: QRect, entry: RailRow) -> None:
        theme, fonts = self._theme, self._fonts
        tile = QRectF(rect.left() + grid(1), rect.center().y() - _TILE / 2 + 1, _TILE, _TILE)
        paint_tile(painter, tile, theme, entry.name, entry.tile)
        left = int(tile.right()) + grid(1.5)
        icon = entry.state.icon
        right = rect.right() - grid(1) - (ICON + grid(0.5) if icon else 0)
        lines = painting.height(fonts.body) + painting.height(fonts.small)
        top = rect.top() + (rect.height() - lines) // 2
        first = QRect(left, top, right - left, painting.height(fonts.body))
        second = QRect(left, first.bottom() + 1, right - left, painting.height(fonts.small))
        painting.text(painter, first, entry.name, fonts.body, theme)
        role = "muted" if entry.state.level is Level.GOOD else painting.text_role(entry.state.level)
        middle = Qt.TextElideMode.ElideMiddle
        painting.text(painter, second, entry.state.text, fonts.small, theme, role=role, elide=middle)
        if icon:
            place = QRectF(rect.right() - grid(1) - ICON + 1, rect.center().y() - ICON / 2 + 1, ICON, ICON)
            icons.draw(painter, icon, place, theme.colour(painting.text_role(entry.state.level)))

    def _section(self, painter: QPainter, rect: QRect, entry: RailRow) -> None:
        colour = self._theme.colour("muted")
        place = QRectF(rect.left() + grid(1), rect.center().y() - ICON / 2 + 1, ICON, ICON)
        icons.draw(painter, "chevron-down" if entry.open else "chevron-right", place, colour)
        words = rect.adjusted(grid(1.5) + ICON, 0, 0, 0)
        painting.text(painter, words, entry.name, self._fonts.small, self._theme, role="muted")


class AgentList(QListView):
    """The entries; a section opens and closes, everything else is chosen."""

    opened = Signal(str)

    def __init__(self, theme: Theme, model: RowModel[RailRow], parent: QWidget | None = None) -> None:
        """Show the rows of this model."""
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self._entries = RailDelegate(theme, self)
        self._entries.eased.moved.connect(self._paint_entries)
        self.setItemDelegate(self._entries)
        self.setAccessibleName(self.tr("Agents"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._pressed)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @Slot(QModelIndex)
    def _pressed(self, index: QModelIndex) -> None:
        entry = self._rows.row_at(index)
        if entry is not None and entry.kind is Kind.SECTION:
            self.opened.emit(entry.key)

    @Slot(object)
    def _paint_entries(self, keys: frozenset[str]) -> None:
        for key in keys:
            self.update(self._rows.index_of(key))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Strengthen what is under the pointer."""
        super().mouseMoveEvent(event)
        entry = self._rows.row_at(self.indexAt(event.position().toPoint()))
        self._entries.eased.want(*((entry.key,) if entry is not None else ()))

    def leaveEvent(self, event: QEvent) -> None:
        """Let nothing look hovered any more."""
        super().leaveEvent(event)
        self._entries.eased.want()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a section by Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._pressed(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say an entry whole: its state may be longer than the rail is wide."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            entry = self._rows.row_at(self.indexAt(event.pos()))
            QToolTip.showText(event.globalPos(), entry.spoken if entry else "", self.viewport())
            return True
        return super().viewportEvent(event)


class Rail(QWidget):
    """Name, menu button, filter and list, one under the other."""

    chosen = Signal(str)
    filtered = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it, without entries."""
        super().__init__(parent)
        self.setProperty("ground", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._widen()
        theme.changed.connect(self._widen)
        self.model: RowModel[RailRow] = RowModel(self)
        self._settling = False
        self.list = AgentList(theme, self.model, self)
        self.menu_button = icon_button(theme, "menu", self.tr("Menu"), self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter profiles"))
        self.filter.setAccessibleName(self.tr("Filter profiles"))
        self.filter.setClearButtonEnabled(True)
        self._lay_out(theme)
        self.filter.textChanged.connect(self.filtered)
        self.list.opened.connect(self.opened)
        self.list.selectionModel().currentChanged.connect(self._current)
        self.list.selectionModel().selectionChanged.connect(self._selected)

    def show_rows(self, rows: tuple[RailRow, ...], chosen: str) -> None:
        """Show these entries, with this one chosen."""
        self._settling = True  # a row that goes makes its neighbour the current one: nobody chose that
        self.model.set_rows(rows)
        self._settling = False
        index = self.model.index_of(chosen)
        if index.isValid() and self.list.currentIndex() != index:
            self.list.setCurrentIndex(index)

    def _lay_out(self, theme: Theme) -> None:
        logo = Tile(theme, self, steps=3.5)
        logo.show_tile("ezswitch", "agents/../icons/ezswitch")
        top = row(gap=1, margins=(2, 0, 1, 0))
        top.addWidget(logo)
        top.addWidget(label("ezswitch", "name", parent=self), 1)
        top.addWidget(self.menu_button)
        search = row(margins=(1.5, 0, 1.5, 0))
        search.addWidget(self.filter)
        whole: QVBoxLayout = column(gap=1.5, margins=(0, 2, 0, 1))
        whole.addLayout(top)
        whole.addLayout(search)
        whole.addWidget(self.list, 1)
        self.setLayout(whole)

    @Slot()
    def _widen(self) -> None:
        """Be as wide as the size of the text asks for, within reason: the cards need room too."""
        self.setFixedWidth(min(RAIL_WIDTH * self._theme.wanted.text // 100, WIDEST_RAIL))

    @Slot(QModelIndex)
    def _current(self, index: QModelIndex) -> None:
        entry = self.model.row_at(index)
        if entry is not None and entry.kind is not Kind.SECTION and not self._settling:
            self.chosen.emit(entry.key)

    @Slot(QItemSelection)
    def _selected(self, selected: QItemSelection) -> None:
        """Choose what a screen reader acts on: its "Toggle" selects an entry and leaves the current one alone."""
        for index in selected.indexes():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
