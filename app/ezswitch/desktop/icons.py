"""Our own icons: one stroke weight, 24 by 24, tinted with a colour role when they are drawn."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ezswitch.desktop import resources
from ezswitch.desktop.tokens import ICON_SIDE

SIZE = QSize(ICON_SIDE, ICON_SIDE)
_SHARP = 3.0
"""Icons of buttons are drawn this much larger, so that they stay sharp on any screen."""


def draw(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw the icon `name` into a rectangle, in one colour; agents' own tiles go by "agents/ID"."""
    _renderer(name, colour.name()).render(painter, rect)


def icon(name: str, colour: QColor) -> QIcon:
    """Return an icon for a button or a menu."""
    pixmap = QPixmap(SIZE * _SHARP)
    pixmap.setDevicePixelRatio(_SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, name, QRectF(0, 0, SIZE.width(), SIZE.height()), colour)
    painter.end()
    return QIcon(pixmap)


@lru_cache(maxsize=64)
def exists(name: str) -> bool:
    """Tell whether there is such an icon; an agent without one gets a letter."""
    return _path(name).is_file()


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = _path(name).read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(text.encode()))


def _path(name: str) -> Path:
    folder, _, file = name.rpartition("/")
    return resources.folder() / (folder or "icons") / f"{file}.svg"
