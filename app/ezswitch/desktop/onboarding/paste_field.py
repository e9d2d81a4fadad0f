"""The one field of the first start: a key stays dots, an address is read as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ezswitch.desktop.dialogs.secret_field import KeyLine
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.widgets import column, icon_button, label, row

_ADDRESS = "http"
_PUT = 4
"""More new characters at once than anybody types: also what a screen reader or dictation puts into the field."""


class PasteField(QWidget):
    """A label, a field with its eye, and words under it. `given` carries the text once it was pasted, left or entered.

    `touched` is emitted with every change before that.
    """

    given = Signal(str)
    touched = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.words = label("", "name", parent=self)
        self.line = KeyLine(self)
        self.eye = icon_button(theme, "preview", self.tr("Show what was pasted while held"), self)
        self.note = label("", "small", wrap=True, parent=self)
        self.note.hide()
        self.words.setBuddy(self.line)
        inner = row(gap=0.5)
        inner.addWidget(self.line, 1)
        inner.addWidget(self.eye)
        whole = column(gap=0.5)
        whole.addWidget(self.words)
        whole.addLayout(inner)
        whole.addWidget(self.note)
        self.setLayout(whole)
        self.setFocusProxy(self.line)
        self.line.touched.connect(self._edited)
        self._told, self._length = "", 0
        self.line.final.connect(self.finish)
        self.line.textChanged.connect(self._changed)
        self.eye.pressed.connect(self._reveal)
        self.eye.released.connect(self._dots)

    def ask(self, words: str) -> None:
        """Say what belongs into it."""
        self.words.setText(words)
        self.line.setAccessibleName(words)

    def say(self, text: str, level: str = "small") -> None:
        """Put words under the field, "" for none; level is small, good or bad, and bad marks the field."""
        self.note.setText(text)
        self.note.setProperty("role", level)
        self.note.setVisible(bool(text))
        self.line.setProperty("state", "bad" if level == "bad" and text else "")
        self.line.setAccessibleDescription(text)
        for one in (self.note, self.line):
            one.style().unpolish(one)
            one.style().polish(one)

    def empty(self) -> None:
        """Forget what was pasted: it was understood, and something else belongs here now."""
        self.line.clear()
        self._told = ""
        self._dots()

    @Slot()
    def finish(self) -> None:
        """Give what stands here, if it was not given yet."""
        text = self.line.text()
        if text and text != self._told:
            self._told = text
            self.given.emit(text)

    @Slot(str)
    def _changed(self, text: str) -> None:
        if len(text) - self._length >= _PUT:
            QTimer.singleShot(0, self, self.finish)  # after `touched`, which comes for what was pasted by hand
        self._length = len(text)

    @Slot()
    def _edited(self) -> None:
        self.say("")
        self._told = ""
        self._dots()
        self.touched.emit()

    @Slot()
    def _reveal(self) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal)

    @Slot()
    def _dots(self) -> None:
        begin = self.line.text()[: len(_ADDRESS)].lower()
        plain = bool(begin) and _ADDRESS.startswith(begin) and "\n" not in self.line.text()
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password)
