"""The look as tokens: colour roles, the 8-pixel grid, radii, type, motion. Nothing else in desktop/ names a number."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ezswitch.desktop import resources

GRID = 8
RADIUS_CARD = 12
RADIUS_TILE = 10
RADIUS_CONTROL = 8
LINE = 1
FOCUS_LINE = 2
MOTION_MS = 150
TOAST_MS = 7000
SMALLEST_POINTS = 10.0
WIDEST_PAGE = 124
"""In grid steps: cards wider than this are hard to read across."""


def grid(steps: float) -> int:
    """Return so many steps of the 8-pixel grid, in pixels; half a step is the finest."""
    return round(steps * GRID)


@dataclass(frozen=True)
class Colours:
    """Every colour by its role. Text roles reach a contrast of 4.5 on every ground they stand on (tested)."""

    window: str
    rail: str
    card: str
    raised: str
    edge: str
    strong_edge: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    good: str
    good_soft: str
    good_edge: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    inverse: str
    on_inverse: str
    inverse_accent: str
    skeleton: str
    shadow_alpha: int


LIGHT = Colours(
    window="#f5f6f8",
    rail="#eceef2",
    card="#ffffff",
    raised="#f3f5f8",
    edge="#e1e4ea",
    strong_edge="#c3c9d3",
    text="#161a22",
    muted="#566072",
    accent="#4250d8",
    accent_hover="#3541bd",
    on_accent="#ffffff",
    accent_soft="#e9ebfc",
    good="#176b3c",
    good_soft="#e2f4e9",
    good_edge="#9ccfb2",
    warn="#855000",
    warn_soft="#fcf0db",
    bad="#b0241c",
    bad_soft="#fce8e6",
    inverse="#22272f",
    on_inverse="#f3f5f8",
    inverse_accent="#b3bcff",
    skeleton="#e6e9ee",
    shadow_alpha=10,
)

DARK = Colours(
    window="#14161b",
    rail="#1a1d23",
    card="#21252c",
    raised="#2a2f38",
    edge="#2f353f",
    strong_edge="#4b5361",
    text="#e9ecf2",
    muted="#a5aebd",
    accent="#8f9bff",
    accent_hover="#a5afff",
    on_accent="#11142c",
    accent_soft="#2b3057",
    good="#72d59c",
    good_soft="#1c3a2a",
    good_edge="#35694c",
    warn="#f0b860",
    warn_soft="#3c3019",
    bad="#ff9d95",
    bad_soft="#452725",
    inverse="#e9ecf2",
    on_inverse="#171b22",
    inverse_accent="#3541bd",
    skeleton="#2a2f38",
    shadow_alpha=36,
)

TILES_LIGHT = ("#3f51b5", "#00695c", "#8e3b8a", "#a14a00", "#1565a8", "#4a6b1a", "#a8324e", "#5d4aa8")
TILES_DARK = ("#5a6bd6", "#1f8a7a", "#a859a4", "#b8642a", "#3b82c4", "#6a8a36", "#c05670", "#7a68c8")


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
    return QColor(tiles[sum(ord(c) * (i + 7) for i, c in enumerate(name)) % len(tiles)])


class Theme(QObject):
    """The look that is in force, put onto one application; `changed` is emitted when it turned light or dark."""

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject, scheme: Scheme = Scheme.SYSTEM) -> None:
        """Dress the application; follow the system's light or dark until one is forced."""
        super().__init__(parent)
        self._app = app
        self._hints = app.styleHints()
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
        """Return one colour role, by its name in Colours, for a painter."""
        return QColor(getattr(self.colours, role))

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
