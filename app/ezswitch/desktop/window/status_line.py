"""The line at the bottom: how the profiles are, and the one place where Undo and Redo are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ezswitch.desktop.painting import text_role
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import ElidedLabel, button, column, frame, keep_icon, row, tip
from ezswitch.desktop.window.notices import Glyph
from ezswitch.desktop.window.rows import Status


class StatusLine(QWidget):
    """Health on the left, Undo and Redo on the right; each names what it would take back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setProperty("ground", "rail")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # the page gives way, not its words
        self._glyph = Glyph(theme, "", "muted", self)
        self._health = ElidedLabel("small", self, cut=Qt.TextElideMode.ElideRight)
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
        self._what = Status()
        self.show_status(Status())

    def show_status(self, what: Status) -> None:
        """Show this; a button with nothing to take back is not there."""
        self._health.set_whole(what.health.text)
        self._glyph.show_icon(what.health.icon, text_role(what.health.level))
        self._what = what
        self._word_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what the buttons say for the new width."""
        super().resizeEvent(event)
        self._word_buttons()

    def _word_buttons(self) -> None:
        """Give the buttons up to half of the line; the rest says how the profiles are."""
        both = bool(self._what.undo and self._what.redo)
        room = self.width() // (4 if both else 2) - grid(5)
        _word(self.undo, self._what.undo, room)
        _word(self.redo, self._what.redo, room)


def _word(target: QPushButton, words: str, room: int) -> None:
    short = target.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, max(room, grid(8)))
    target.setText(short.replace("&", "&&"))
    target.setToolTip(tip(words) if short != words else "")
    target.setAccessibleName(words)
    target.setVisible(bool(words))
