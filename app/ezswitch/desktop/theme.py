"""The look put onto the application: tokens, type scale, palette and style sheet. Nothing else names a number."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from string import Template
from zlib import crc32

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ezswitch.desktop import resources
from ezswitch.desktop.tokens import (
    DARK,
    FOCUS_LINE,
    GRID,
    LIGHT,
    LINE,
    MOTION_MS,
    RADIUS_CARD,
    RADIUS_CONTROL,
    RADIUS_TILE,
    SMALLEST_POINTS,
    TILES_DARK,
    TILES_LIGHT,
    TOAST_MS,
    WIDEST_PAGE,
    Colours,
    grid,
)

__all__ = [
    "DARK",
    "FOCUS_LINE",
    "GRID",
    "LIGHT",
    "LINE",
    "MOTION_MS",
    "RADIUS_CARD",
    "RADIUS_CONTROL",
    "RADIUS_TILE",
    "SMALLEST_POINTS",
    "TILES_DARK",
    "TILES_LIGHT",
    "TOAST_MS",
    "WIDEST_PAGE",
    "Colours",
    "Scheme",
    "Theme",
    "Type",
    "grid",
    "palette",
    "stylesheet_values",
    "system_font",
    "tile_colour",
    "type_font",
]


class Scheme(StrEnum):
    """Which look is wanted: the system's, or one of the two by force."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Type(StrEnum):
    """The type scale, by role; every size is a multiple of the system font's."""

    TITLE = "title"
    NAME = "name"
    BODY = "body"
    SMALL = "small"


_SCALE = {Type.TITLE: 1.5, Type.NAME: 1.1, Type.BODY: 1.0, Type.SMALL: 0.92}
_HEAVY = {Type.TITLE, Type.NAME}


def system_font() -> QFont:
    """Return the system's own font, never smaller than can be read comfortably."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_POINTS))
    return font


def type_font(role: Type) -> QFont:
    """Return the system's font in a role's size and weight."""
    font = system_font()
    font.setPointSizeF(font.pointSizeF() * _SCALE[role])
    if role in _HEAVY:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def tile_colour(name: str, *, dark: bool) -> QColor:
    """Return a profile's own colour: always the same for the same name, readable under a white letter."""
    tiles = TILES_DARK if dark else TILES_LIGHT
    return QColor(tiles[crc32(name.casefold().encode()) % len(tiles)])


class Theme(QObject):
    """The look that is in force, put onto one application; `changed` is emitted when it turned light or dark."""

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject, scheme: Scheme = Scheme.SYSTEM) -> None:
        """Dress the application; follow the system's light or dark until one is forced."""
        super().__init__(parent)
        self._app = app
        self._hints = app.styleHints()
        self._drawn: dict[str, QColor] = {}
        self.scheme = scheme
        app.setStyle("Fusion")
        app.setFont(system_font())
        self._template = Template((resources.folder() / "styles" / "ezswitch.qss").read_text(encoding="utf-8"))
        self._dress()
        self._hints.colorSchemeChanged.connect(self._system_changed)

    @property
    def dark(self) -> bool:
        """Tell whether the dark look is in force."""
        if self.scheme is Scheme.SYSTEM:
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self.scheme is Scheme.DARK

    @property
    def colours(self) -> Colours:
        """Return the colour roles in force."""
        return DARK if self.dark else LIGHT

    def colour(self, role: str) -> QColor:
        """Return one colour role, by its name in Colours, for a painter, which leaves it as it is."""
        if role not in self._drawn:
            self._drawn[role] = QColor(getattr(self.colours, role))
        return self._drawn[role]

    def shadow(self) -> QColor:
        """Return the colour of one layer of a card's shadow."""
        colour = QColor(Qt.GlobalColor.black)
        colour.setAlpha(self.colours.shadow_alpha)
        return colour

    def tile(self, name: str) -> QColor:
        """Return a profile's own colour in the look in force."""
        return tile_colour(name, dark=self.dark)

    def force(self, scheme: Scheme) -> None:
        """Use this look from now on; SYSTEM follows the system again."""
        self.scheme = scheme
        self._dress()
        self.changed.emit()

    @Slot()
    def _system_changed(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        self._drawn = {}
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(self._template.substitute(stylesheet_values(self.colours, dark=self.dark)))


def stylesheet_values(colours: Colours, *, dark: bool) -> dict[str, str]:
    """Return what the style sheet's $names stand for: colour roles, grid steps (g05 is half a step), radii, files."""
    base = system_font().pointSizeF()
    values = {name: str(value) for name, value in asdict(colours).items()}
    values |= {f"g{str(n / 2).replace('.', '').removesuffix('0') or '0'}": str(grid(n / 2)) for n in range(1, 13)}
    values |= {f"font_{role}": f"{base * scale:.2f}" for role, scale in _SCALE.items()}
    values |= {"radius": str(RADIUS_CONTROL), "radius_card": str(RADIUS_CARD), "line": str(LINE)}
    values |= {"focus": str(FOCUS_LINE), "styles": (resources.folder() / "styles").as_posix()}
    return values | {"check": "check-dark" if dark else "check-light"}


def palette(colours: Colours) -> QPalette:
    """Return the colour roles as Qt's palette, for everything that Fusion paints by itself."""
    role = QPalette.ColorRole
    result = QPalette()
    pairs = {
        role.Window: colours.window, role.WindowText: colours.text, role.Base: colours.card,
        role.AlternateBase: colours.raised, role.Text: colours.text, role.Button: colours.card,
        role.ButtonText: colours.text, role.Highlight: colours.accent, role.HighlightedText: colours.on_accent,
        role.ToolTipBase: colours.inverse, role.ToolTipText: colours.on_inverse, role.Link: colours.accent,
        role.PlaceholderText: colours.muted, role.Mid: colours.edge, role.Accent: colours.accent,
    }  # fmt: skip
    for which, colour in pairs.items():
        result.setColor(which, QColor(colour))
    for which in (role.Text, role.ButtonText, role.WindowText):
        result.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.muted))
    return result
