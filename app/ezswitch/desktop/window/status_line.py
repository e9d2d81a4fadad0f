"""The line at the bottom: how the profiles are, and the one place where Undo and Redo are."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from ezswitch.desktop.painting import text_role
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.widgets import ElidedLabel, button, column, frame, keep_icon, row
from ezswitch.desktop.window.notices import Glyph
from ezswitch.desktop.window.rows import Status


class StatusLine(QWidget):
    """Health on the left, Undo and Redo on the right; each names what it would take back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setProperty("ground", "rail")
        self._glyph = Glyph(theme, "", "muted", self)
        self._health = ElidedLabel("small", self)
        self.undo = button("", "quiet", parent=self)
        self.redo = button("", "quiet", parent=self)
        keep_icon(theme, self.undo, "undo")
        keep_icon(theme, self.redo, "redo")
        self._row = row(gap=0.5, margins=(2, 0.5, 1, 0.5))
        self._row.addWidget(self._glyph)
        self._row.addWidget(self._health, 1)
        self._row.addWidget(self.undo)
        self._row.addWidget(self.redo)
        whole = column(gap=0)
        line = frame("line", self)
        line.setFixedHeight(1)
        whole.addWidget(line)
        whole.addLayout(self._row)
        self.setLayout(whole)
        self.show_status(Status())

    def show_status(self, what: Status) -> None:
        """Show this; a button with nothing to take back is not there."""
        self._health.set_whole(what.health.text)
        self._glyph.show_icon(what.health.icon, text_role(what.health.level))
        _word(self.undo, what.undo)
        _word(self.redo, what.redo)


def _word(target: QPushButton, words: str) -> None:
    target.setText(words.replace("&", "&&"))
    target.setAccessibleName(words)
    target.setVisible(bool(words))
