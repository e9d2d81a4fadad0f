"""Labels on the left, fields on the right, a line of words under each field: one grid, so that everything lines up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QWidget

from ezswitch.desktop.theme import grid
from ezswitch.desktop.widgets import column, label, without_mnemonic

_LABELS = 17


class Field:
    """One row of a form: its label, its field, and the words under it."""

    def __init__(self, words: QLabel, holder: QWidget, target: QWidget, note: QLabel) -> None:
        """Take the parts; Form makes them."""
        self._words, self._holder = words, holder
        self.target, self.note = target, note

    def say(self, text: str, level: str = "small") -> None:
        """Put words under the field, "" for none; level is small, good, warn or bad, and bad marks the field."""
        self.note.setText(text)
        self.note.setProperty("role", level)
        self.note.setVisible(bool(text))
        self.target.setProperty("state", "bad" if level == "bad" and text else "")
        self.target.setAccessibleDescription(text)
        for one in (self.note, self.target):
            one.style().unpolish(one)
            one.style().polish(one)

    def show(self, *, shown: bool) -> None:
        """Show or hide the whole row."""
        self._words.setVisible(shown)
        self._holder.setVisible(shown)

    @property
    def shown(self) -> bool:
        """Tell whether the row is there to be seen."""
        return not self._holder.isHidden()


class Form(QWidget):
    """Rows of a label and a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(grid(2))
        self._grid.setVerticalSpacing(grid(1.5))
        self._grid.setColumnMinimumWidth(0, grid(_LABELS))
        self._grid.setColumnStretch(1, 1)
        self.setLayout(self._grid)

    def add(self, words: str, target: QWidget, cell: QLayout | None = None, *, buddy: QWidget | None = None) -> Field:
        """Add a row; `cell` is what stands in it where that is more than the target, `buddy` what the label is for."""
        holder = QWidget(self)
        inner = column(gap=0.5)
        if cell is None:
            inner.addWidget(target)
        else:
            inner.addLayout(cell)
        note = label("", "small", wrap=True, parent=holder)
        note.hide()
        inner.addWidget(note)
        holder.setLayout(inner)
        named = label(words, parent=self)
        named.setBuddy(buddy or target)
        one_line = self.fontMetrics().height() + grid(2)  # a tall field has its label at its first line
        named.setMinimumHeight(min((buddy or target).sizeHint().height(), one_line))
        if not (buddy or target).accessibleName():
            (buddy or target).setAccessibleName(without_mnemonic(words))
        place = self._grid.rowCount()
        self._grid.addWidget(named, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(holder, place, 1)
        return Field(named, holder, target, note)

    def add_wide(self, what: QWidget, *, whole: bool = True) -> None:
        """Add something that begins where the fields do; `whole`: it ends where they do, too."""
        place = Qt.AlignmentFlag(0) if whole else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(what, self._grid.rowCount(), 1, place)
