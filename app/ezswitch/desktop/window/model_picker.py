"""The models of a profile's stored catalogue, as a small window under the card: chosen, it applies at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ezswitch.desktop.theme import grid
from ezswitch.desktop.widgets import column, label

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class ModelPicker(QFrame):
    """A field and a list. What is typed narrows the list; a name that is not in it can be used all the same."""

    picked = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("ground", "popup")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find or type a model"))
        self.field.setAccessibleName(self.tr("Find or type a model"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Models"))
        self._note = label("", "small", parent=self)
        self._profile = ""
        self._models: tuple[str, ...] = ()
        whole = column(gap=1, margins=(1, 1, 1, 1))
        for part in (self.field, self.list, self._note):
            whole.addWidget(part)
        self.setLayout(whole)
        self.resize(grid(42), grid(40))
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._take)

    def ask(self, profile: str, models: tuple[str, ...], current: str, at: QPoint) -> None:
        """Offer these models of a profile, at a point of the screen."""
        self._profile, self._models = profile, models
        self.field.clear()
        self._narrow("")
        for number in range(self.list.count()):
            if self.list.item(number).text() == current:
                self.list.setCurrentRow(number)
        words = self.tr("Applies at once.") if models else self.tr("No list yet: check the profile, or type a model.")
        self._note.setText(words)
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = max(room.left(), min(at.x(), room.right() - self.width()))
        top = max(room.top(), min(at.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.field.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field is typed into."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _MOVES:
            step = 1 if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown} else -1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
            return True
        return False

    @Slot(str)
    def _narrow(self, text: str) -> None:
        self.list.clear()
        parts = text.lower().split()
        found = [model for model in self._models if all(part in model.lower() for part in parts)]
        if text.strip() and text.strip() not in found:
            found.append(text.strip())
        for model in found:
            self.list.addItem(QListWidgetItem(model))
        if text and found:
            self.list.setCurrentRow(0)

    @Slot()
    def _take(self) -> None:
        item = self.list.currentItem()
        model = item.text() if item else self.field.text().strip()
        if model:
            self.hide()
            self.picked.emit(self._profile, model)
