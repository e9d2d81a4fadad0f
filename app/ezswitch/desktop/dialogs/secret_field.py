"""The field a key is pasted into: dots, an eye that shows it while held, blanks cut off and said so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ezswitch.desktop.clipboard import forget_later
from ezswitch.desktop.dialogs.wording import what_and_how
from ezswitch.desktop.language import translated
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.widgets import icon_button, row
from ezswitch.domain.errors import BadInput
from ezswitch.domain.phrase import say
from ezswitch.domain.secret import Secret, clean_key

TRIMMED = say("Blanks around the key were removed.")
_STILL_HERE = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
_PASTED = 4
"""More new characters at once than anybody types."""


class KeyLine(QLineEdit):
    """A password field that says when its text is final: left, Enter, or pasted. `touched` comes before that."""

    final = Signal()
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._length = 0
        self._told = ""
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self._say_final)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Left for another field: what stands here is meant. Another window or a menu is no such thing."""
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self._say_final()

    def forget(self) -> None:
        """Say the same text again when it is final the next time."""
        self._told = ""

    @Slot(str)
    def _edited(self, text: str) -> None:
        pasted = len(text) - self._length >= _PASTED
        self._length = len(text)
        self._told = ""
        self.touched.emit()
        if pasted:
            forget_later(text)
            self._say_final()

    @Slot()
    def _say_final(self) -> None:
        if self.text() and self.text() != self._told:
            self._told = self.text()
            self.final.emit()


class SecretField(QWidget):
    """A KeyLine with its eye. `entered` says that a usable key stands here; `said` carries words and their level."""

    entered = Signal()
    changed = Signal()
    said = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.line = KeyLine(self)
        self.line.setAccessibleName(self.tr("Key"))
        self.line.setPlaceholderText(self.tr("Paste the key here"))
        self.eye = icon_button(theme, "preview", self.tr("Show the key while held"), self)
        self.secret: Secret | None = None
        whole = row(gap=0.5)
        whole.addWidget(self.line, 1)
        whole.addWidget(self.eye)
        self.setLayout(whole)
        self.setFocusProxy(self.line)
        self.eye.pressed.connect(self._reveal)
        self.eye.released.connect(self._hide)
        self.line.touched.connect(self._edited)
        self.line.final.connect(self.take)

    @Slot()
    def take(self) -> Secret | None:
        """Return the key, cleaned; say what was cut off, or why it cannot be one (then None)."""
        try:
            secret, trimmed = clean_key(self.line.text())
        except BadInput as error:
            self.secret = None
            self.said.emit(what_and_how(error), "bad")
            return None
        new = secret != self.secret
        self.secret = secret
        if trimmed:
            self.line.setText(secret.reveal())
            self.said.emit(translated(TRIMMED), "small")
        if new:
            self.entered.emit()
        return secret

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()
        self.secret = None

    @Slot()
    def _edited(self) -> None:
        self.secret = None
        self.said.emit("", "small")
        self.changed.emit()

    @Slot()
    def _reveal(self) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal)

    @Slot()
    def _hide(self) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
