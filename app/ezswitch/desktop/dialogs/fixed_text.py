"""Text to be read line by line, in the system's own fixed font, as large as all other text is wanted."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ezswitch.desktop.theme import Theme, fixed_font


class FixedText(QPlainTextEdit):
    """Cannot be typed into; a line is as long as it is."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        """Show this text."""
        super().__init__(text, parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self._size()
        theme.changed.connect(self._size)

    @Slot()
    def _size(self) -> None:
        self.setFont(fixed_font(self._theme.wanted.text))
