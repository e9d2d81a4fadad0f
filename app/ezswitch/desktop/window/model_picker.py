"""The models of a profile's stored catalogue, as a small window under the card: chosen, it applies at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from ezswitch.desktop.language import translated
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import button, column, label, tip
from ezswitch.desktop.window.catalogue import Catalogue
from ezswitch.desktop.window.model_lines import ROW, ModelDelegate, in_full
from ezswitch.domain.model_notes import Concern
from ezswitch.domain.phrase import comma_separated

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class ModelPicker(QFrame):
    """A field and a list. What is typed narrows the list; a name that is not in it can be used all the same.

    `picked` carries the profile and a model's id, `better` a Concern and the number of its better choice.
    """

    picked = Signal(str, str)
    better = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("ground", "popup")
        self._offered = Catalogue("")
        self.concern = label("", "warn", wrap=True, parent=self)
        self._ways: list[QPushButton] = []
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find or type a model"))
        self.field.setAccessibleName(self.tr("Find or type a model"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Models"))
        self.list.setMouseTracking(True)
        self._lines = ModelDelegate(theme, self.list)
        self._lines.eased.moved.connect(self._paint_rows)
        self.list.setItemDelegate(self._lines)
        self._note = label("", "small", parent=self)
        self._better = column(gap=0.5)
        self._lay_out()
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.itemClicked.connect(self._take)

    def ask(self, what: Catalogue, at: QPoint) -> None:
        """Offer these models, at a point of the screen."""
        self._offered = what
        self._lines.surface = what.surface
        self._show_concern(what.concern)
        self.field.clear()
        self._narrow("")
        for number in range(self.list.count()):
            if self.list.item(number).text() == what.current:
                self.list.setCurrentRow(number)
        words = (
            self.tr("Applies at once.") if what.rows else self.tr("No list yet: check the profile, or type a model.")
        )
        self._note.setText(words)
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = max(room.left(), min(at.x(), room.right() - self.width()))
        top = max(room.top(), min(at.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.list.scrollToItem(self.list.currentItem())
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field is typed into, and strengthen what the pointer is on."""
        if watched is self.list.viewport():
            if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
                at = self.list.indexAt(event.position().toPoint())
                self._lines.eased.want(*((at.row(),) if at.isValid() else ()))
            elif event.type() is QEvent.Type.Leave:
                self._lines.eased.want()
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _MOVES:
            step = 1 if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown} else -1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
            return True
        return False

    def _show_concern(self, concern: Concern | None) -> None:
        for old in self._ways:
            self._better.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._ways = []
        self.concern.setText(translated(concern.message) if concern else "")
        self.concern.setVisible(concern is not None)
        for number, one in enumerate(concern.better if concern else ()):
            assert concern is not None
            made = button(translated(one.words), "tonal" if number == 0 else "", parent=self)
            made.clicked.connect(partial(self._take_better, concern, number))
            self._better.addWidget(made)
            self._ways.append(made)

    def _take_better(self, concern: Concern, number: int, _checked: bool = False) -> None:
        self.hide()
        self.better.emit(concern, number)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        self._lines.eased.mark()  # other rows have these numbers now
        self.list.clear()
        parts, typed = text.lower().split(), text.strip()
        found = [row for row in self._offered.rows if all(part in row.id.lower() for part in parts)]
        for row in found:
            item = QListWidgetItem(row.id)
            item.setData(ROW, row)
            words = in_full(row, self._offered.surface)
            item.setToolTip(tip(words))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, translated(comma_separated(words.split("\n"))))
            self.list.addItem(item)
        if typed and typed not in [row.id for row in found]:
            self.list.addItem(QListWidgetItem(typed))
        if text and self.list.count():
            self.list.setCurrentRow(0)

    @Slot(object)
    def _paint_rows(self, places: frozenset[int]) -> None:
        for place in places:
            self.list.update(self.list.model().index(place, 0))

    @Slot()
    def _take(self) -> None:
        item = self.list.currentItem()
        model = item.text() if item else self.field.text().strip()
        if model:
            self.hide()
            self.picked.emit(self._offered.profile, model)

    def _lay_out(self) -> None:
        whole = column(gap=1, margins=(1, 1, 1, 1))
        whole.addWidget(self.concern)
        whole.addLayout(self._better)
        for part in (self.field, self.list, self._note):
            whole.addWidget(part)
        self.setLayout(whole)
        self.resize(grid(48), grid(44))
