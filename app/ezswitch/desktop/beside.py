"""Two parts that stand beside each other where that is no loss, and under each other in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget


class Beside(QWidget):
    """Words with what can be pressed at their end: beside them, or below where the words need the width.

    Below where both are less high so; `whole`: already where the words wrap earlier beside it than alone.
    """

    def __init__(
        self, words: QWidget, end: QWidget, parent: QWidget | None = None, *, gap: int, whole: bool = False
    ) -> None:
        """Take both parts; `gap` is between them, in pixels."""
        super().__init__(parent)
        self._words, self._end, self._gap, self._whole = words, end, gap, whole
        for part in (words, end):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of whichever way is taken at this width."""
        return max(rect.bottom() + 1 for rect in self._places(width))

    def sizeHint(self) -> QSize:
        """Want room for both beside each other."""
        words, end = self._words.sizeHint(), self._end.sizeHint()
        return QSize(words.width() + self._gap + end.width(), max(words.height(), end.height()))

    def minimumSizeHint(self) -> QSize:
        """Make do with both under each other."""
        words, end = self._words.minimumSizeHint(), self._end.minimumSizeHint()
        return QSize(max(words.width(), end.width()), max(words.height(), end.height()))

    def event(self, event: QEvent) -> bool:
        """Place both again when one wants another size: other words, a larger font."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again at another width."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        for part, rect in zip((self._words, self._end), self._places(self.width()), strict=True):
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Return where the words and the end are."""
        end, alone = self._end.sizeHint(), _height(self._words, width)
        room = width - self._gap - end.width()
        high = _height(self._words, room)
        beside, below = max(high, end.height()), alone + self._gap + end.height()
        fits = high <= alone if self._whole else beside <= below
        if fits and room >= self._words.minimumSizeHint().width():
            words = QRect(0, (beside - high) // 2, room, high)
            return words, QRect(room + self._gap, (beside - end.height()) // 2, end.width(), end.height())
        return QRect(0, 0, width, alone), QRect(0, alone + self._gap, min(end.width(), width), end.height())


def _height(part: QWidget, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
