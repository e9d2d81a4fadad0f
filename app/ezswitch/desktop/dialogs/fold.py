"""Something that is folded away until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ezswitch.desktop.theme import Theme
from ezswitch.desktop.widgets import button, column, row
from ezswitch.desktop.window.notices import Glyph


class Fold(QWidget):
    """A line that shows and hides what is below it."""

    def __init__(self, theme: Theme, words: str, inside: QWidget, parent: QWidget, *, shown: bool = False) -> None:
        """Take the words of the line, and what is below it."""
        super().__init__(parent)
        self._arrow = Glyph(theme, "chevron-right", "accent", self)
        self.line = button(words, "link", parent=self)
        self.inside = inside
        head = row(gap=0.5)
        head.addWidget(self._arrow)
        head.addWidget(self.line)
        head.addStretch(1)
        below = row(margins=(3, 0, 0, 0))
        below.addWidget(inside, 1, Qt.AlignmentFlag.AlignTop)
        whole = column(gap=0.5)
        whole.addLayout(head)
        whole.addLayout(below)
        self.setLayout(whole)
        self.line.clicked.connect(lambda *_: self.show_inside(shown=self.inside.isHidden()))
        self.show_inside(shown=shown)

    def show_inside(self, *, shown: bool) -> None:
        """Show or hide it."""
        self.inside.setVisible(shown)
        self._arrow.show_icon("chevron-down" if shown else "chevron-right", "accent")
        self.line.setAccessibleDescription(self.tr("Shown") if shown else self.tr("Folded away"))
