"""The changes of one file, line by line: + and -, a ground and a colour, in the system's own fixed font."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontDatabase, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ezswitch.desktop.theme import Theme, grid

_MOST_LINES = 18
_HEADERS = ("---", "+++")
_FROM_THE_TOP = re.compile(r"@@ -[01]\b")
_ROLES = {"+": ("good", "good_soft"), "-": ("bad", "bad_soft"), "@": ("muted", "raised")}


class DiffView(QPlainTextEdit):
    """Shows a unified diff; keys in it were masked before it came here."""

    def __init__(self, theme: Theme, diff: str, parent: QWidget | None = None) -> None:
        """Take the diff."""
        super().__init__(parent)
        self._theme = theme
        lines = [line for line in diff.splitlines() if not line.startswith(_HEADERS)]
        self._lines = tuple(lines[1:] if lines and _FROM_THE_TOP.match(lines[0]) else lines)
        self.setReadOnly(True)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setPlainText("\n".join(_shown(line) for line in self._lines))
        self.setAccessibleName(self.tr("Changed lines"))
        self.setFixedHeight(self.sizeHint().height())
        self._colour()
        theme.changed.connect(self._colour)

    def sizeHint(self) -> QSize:
        """Be as high as the lines, at most as many as can be taken in at once."""
        lines = max(1, min(len(self._lines), _MOST_LINES))
        return QSize(grid(40), lines * self.fontMetrics().lineSpacing() + grid(3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the bar below where a line is longer than the view: it would lie over the last one."""
        super().resizeEvent(event)
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(self.sizeHint().height() + below)

    @Slot()
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
