"""The icon's picture: which of its variants a panel wants, drawn at every size a panel asks for."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from ezswitch.desktop import icons
from ezswitch.desktop.tokens import DARK, LIGHT
from ezswitch.desktop.tray.rows import Mood

SIZES = (16, 22, 24, 32, 48, 64)
_DARK_BARS = {"gnome", "unity", "pantheon"}
"""Desktops whose bar is dark whatever colours the windows have."""


class Panel(StrEnum):
    """The ground that the icon stands on. A template is tinted by the system itself."""

    DARK = "dark"
    LIGHT = "light"
    UNKNOWN = "unknown"
    TEMPLATE = "template"


def panel(platform: str, desktop: str, scheme: Qt.ColorScheme) -> Panel:
    """Return the ground, from `sys.platform`, XDG_CURRENT_DESKTOP and the system's light or dark."""
    if platform == "darwin":
        return Panel.TEMPLATE
    if set(desktop.lower().split(":")) & _DARK_BARS or scheme is Qt.ColorScheme.Dark:
        return Panel.DARK
    return Panel.LIGHT if scheme is Qt.ColorScheme.Light else Panel.UNKNOWN


def picture(mood: Mood, ground: Panel) -> QIcon:
    """Return the icon for a mood on a ground; on one that is not known, a tile that brings its own ground."""
    result = QIcon()
    for size in SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint(painter, mood, ground, QRectF(0, 0, size, size))
        painter.end()
        result.addPixmap(pixmap)
    result.setIsMask(ground is Panel.TEMPLATE)
    return result


def _paint(painter: QPainter, mood: Mood, ground: Panel, rect: QRectF) -> None:
    if ground is Panel.UNKNOWN:
        icons.draw(painter, f"icons/tray/tile-{mood}", rect, QColor(LIGHT.accent))
        return
    colours = {Panel.DARK: DARK.text, Panel.LIGHT: LIGHT.text, Panel.TEMPLATE: "black"}
    icons.draw(painter, f"icons/tray/{mood}", rect, QColor(colours[ground]))
