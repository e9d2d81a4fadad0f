"""The page before anything was read: the shapes of cards, so that the first paint is already the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ezswitch.desktop.theme import LINE, RADIUS_CARD, RADIUS_TILE, WIDEST_PAGE, Theme, grid

_CARDS = 3
_CARD, _TILE, _WIDEST = grid(9.5), grid(5), grid(WIDEST_PAGE)


class Skeleton(QWidget):
    """Three cards without words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Take the look."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Reading settings and profiles"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width() - grid(6), _WIDEST)
        left = (self.width() - width) / 2
        for number in range(_CARDS):
            card = QRectF(left, number * (_CARD + grid(1)), width, _CARD)
            painter.setPen(self._theme.colour("edge"))
            painter.setBrush(self._theme.colour("card"))
            painter.drawRoundedRect(card.adjusted(LINE, LINE, -LINE, -LINE), RADIUS_CARD, RADIUS_CARD)
            self._blanks(painter, card)
        painter.end()

    def _blanks(self, painter: QPainter, card: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("skeleton"))
        top = card.center().y() - _TILE / 2
        painter.drawRoundedRect(QRectF(card.left() + grid(2), top, _TILE, _TILE), RADIUS_TILE, RADIUS_TILE)
        left = card.left() + grid(4) + _TILE
        painter.drawRoundedRect(QRectF(left, top + grid(0.5), grid(14), grid(1.5)), grid(0.5), grid(0.5))
        painter.drawRoundedRect(QRectF(left, top + grid(3), grid(26), grid(1.5)), grid(0.5), grid(0.5))
