"""The window as it is first painted: the shapes of rail and cards, before anything else is imported.

Importing Qt's own namespace alone makes over a thousand enum members (40 ms, PySide6 6.11): so this file, and what
it imports, does without. Everything else moves in after `painted`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from ezswitch.desktop.tokens import DARK, LIGHT, RADIUS_CARD, RADIUS_TILE, WIDEST_PAGE, Colours, grid

RAIL_WIDTH = grid(28)
LEAVING = "leaving"
"""The application's property that is true while it quits: windows are asked to close then, and must not stay."""

_CARDS = 4
_DARK_BELOW = 128
"""Lightness of the system's window colour, of 255."""


class Shell(QMainWindow):
    """The top-level window. `painted` is emitted once, when it is on the screen for the first time.

    `close_asked` carries the QCloseEvent: who hears it may ignore that, and then the window stays.
    """

    painted = Signal()
    close_asked = Signal(object)

    def __init__(self, title: str, look: str = "system") -> None:
        """Make it, with nothing in it but shapes; `look` is "system", or "light" or "dark" by force."""
        super().__init__()
        self.look = look
        self._painted = False
        self.setWindowTitle(title)
        self.need(100)
        self.resize(first_size(self.screen().availableSize()))
        self.setCentralWidget(Shapes(self, look))

    def need(self, percent: int) -> None:
        """Never be smaller than text of this size needs, as far as the screen has room."""
        room = self.screen().availableSize()
        wide, high = grid(80) * percent // 100, grid(52) * percent // 100
        self.setMinimumSize(min(wide, room.width() - grid(4)), min(high, room.height() - grid(8)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that something is on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what closing means now."""
        super().closeEvent(event)
        self.close_asked.emit(event)


def first_size(room: QSize) -> QSize:
    """Return how large a window opens for the first time: whole, with its frame, on a screen with this room."""
    return QSize(grid(148), grid(94)).boundedTo(room - QSize(grid(4), grid(8)))


class Shapes(QWidget):
    """A rail, a head and cards, without words."""

    def __init__(self, parent: QWidget | None = None, look: str = "system") -> None:
        """Say to screen readers what is going on."""
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("Reading settings and profiles"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them in the look that is wanted: the system's now, or a forced one."""
        dark = _system_is_dark(self) if self._look == "system" else self._look == "dark"
        colours = DARK if dark else LIGHT
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.window))
        painter.fillRect(0, 0, RAIL_WIDTH, self.height(), QColor(colours.rail))
        room = self.width() - RAIL_WIDTH
        width = min(room - grid(6), grid(WIDEST_PAGE))
        left = RAIL_WIDTH + (room - width) / 2
        _block(painter, QRectF(left, grid(3), grid(6), grid(6)), colours.skeleton, RADIUS_TILE)
        _block(painter, QRectF(left + grid(8), grid(4), grid(20), grid(2)), colours.skeleton, grid(0.5))
        for number in range(_CARDS):
            _card(painter, QRectF(left, grid(11) + number * grid(10.5), width, grid(9.5)), colours)
        painter.end()


def _card(painter: QPainter, card: QRectF, colours: Colours) -> None:
    painter.setPen(QColor(colours.edge))
    painter.setBrush(QColor(colours.card))
    painter.drawRoundedRect(card, RADIUS_CARD, RADIUS_CARD)
    top, left = card.top() + grid(2.25), card.left() + grid(2)
    _block(painter, QRectF(left, top, grid(5), grid(5)), colours.skeleton, RADIUS_TILE)
    _block(painter, QRectF(left + grid(7), top + grid(0.5), grid(14), grid(1.5)), colours.skeleton, grid(0.5))
    _block(painter, QRectF(left + grid(7), top + grid(3), grid(26), grid(1.5)), colours.skeleton, grid(0.5))


def _block(painter: QPainter, rect: QRectF, colour: str, radius: int) -> None:
    painter.setPen(QColor(colour))
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, radius, radius)


def _system_is_dark(widget: QWidget) -> bool:
    return widget.palette().window().color().lightness() < _DARK_BELOW
