"""The changes of one file, line by line: + and -, a ground and a colour, in the system's own fixed font."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from ezswitch.desktop.dialogs.fixed_text import FixedText
from ezswitch.desktop.theme import Theme, grid

_MOST_LINES = 18
_HEADERS = ("---", "+++")
_FROM_THE_TOP = re.compile(r"@@ -[01]\b")
_ROLES = {"+": ("good", "good_soft"), "-": ("bad", "bad_soft"), "@": ("muted", "raised")}


class DiffView(FixedText):
    """Shows a unified diff; keys in it were masked before it came here."""

    def __init__(self, theme: Theme, diff: str, parent: QWidget | None = None) -> None:
        """Take the diff."""
        lines = [line for line in diff.splitlines() if not line.startswith(_HEADERS)]
        lines = lines[1:] if lines and _FROM_THE_TOP.match(lines[0]) else lines
        super().__init__(theme, "\n".join(map(_shown, lines)), parent)
        self._lines = tuple(lines)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Changed lines"))
        self._renew()
        theme.changed.connect(self._renew)

    def sizeHint(self) -> QSize:
        """Be as high as the lines, at most as many as can be taken in at once."""
        lines = max(1, min(len(self._lines), _MOST_LINES))
        return QSize(grid(40), lines * self.fontMetrics().lineSpacing() + grid(3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the bar below where a line is longer than the view: it would lie over the last one."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _renew(self) -> None:
        """Be as high as the text is now, which another slot made larger or smaller before, and in the new colours."""
        self._fit()
        self._colour()

    def _fit(self) -> None:
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(self.sizeHint().height() + below)

    def _colour(self) -> None:
        cursor = QTextCursor(self.document())
        for line in self._lines:
            text, ground = _ROLES.get(line[:1], ("text", "card"))
            block, letters = QTextBlockFormat(), QTextCharFormat()
            block.setBackground(self._theme.colour(ground))
            letters.setForeground(self._theme.colour(text))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.setBlockFormat(block)
            cursor.setCharFormat(letters)
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)


def _shown(line: str) -> str:
    """Return a line with a blank after its sign; a place in the file becomes three dots."""
    return "…" if line.startswith("@") else f"{line[:1]} {line[1:]}" if line else ""
