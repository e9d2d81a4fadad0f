"""The look put onto the application: tokens, type scale, palette and style sheet. Nothing else names a number."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from string import Template
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ezswitch.desktop import resources
from ezswitch.desktop.accents import accented
from ezswitch.desktop.platform_look import accessibility, platform_accent, system_contrast, system_still
from ezswitch.desktop.tokens import (
    BAR,
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    FAINT,
    FOCUS_LINE,
    GRID,
    HOVERED,
    LETTER,
    LIGHT,
    LINE,
    MOTION_MS,
    RADIUS_CARD,
    RADIUS_CONTROL,
    RADIUS_TILE,
    SMALLEST_POINTS,
    TEXT_SIZES,
    TILES_DARK,
    TILES_LIGHT,
    TOAST_MS,
    WIDEST_PAGE,
    Colours,
    grid,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from ezswitch.domain.settings import Settings

__all__ = [
    "BAR",
    "CONTRAST_DARK",
    "CONTRAST_LIGHT",
    "DARK",
    "FAINT",
    "FOCUS_LINE",
    "GRID",
    "HOVERED",
    "LETTER",
    "LIGHT",
    "LINE",
    "MOTION_MS",
    "RADIUS_CARD",
    "RADIUS_CONTROL",
    "RADIUS_TILE",
    "SMALLEST_POINTS",
    "TEXT_SIZES",
    "TILES_DARK",
    "TILES_LIGHT",
    "TOAST_MS",
    "WIDEST_PAGE",
    "Appearance",
    "Colours",
    "Scheme",
    "Theme",
    "Type",
    "appearance",
    "fixed_font",
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


@dataclass(frozen=True)
class Appearance:
    """What the user chose of the look. `contrast` and `still` are wanted always; without them the system is asked.

    `text` is the size of all text in percent of the system's.
    """

    scheme: Scheme = Scheme.SYSTEM
    contrast: bool = False
    still: bool = False
    text: int = 100


def appearance(settings: Settings) -> Appearance:
    """Return what the settings say of the look."""
    chosen = Scheme(settings.theme)
    return Appearance(chosen, settings.high_contrast, settings.reduce_motion, settings.text_size)


class Type(StrEnum):
    """The type scale, by role; every size is a multiple of the system font's."""

    TITLE = "title"
    NAME = "name"
    BODY = "body"
    SMALL = "small"


_SCALE = {Type.TITLE: 1.5, Type.NAME: 1.1, Type.BODY: 1.0, Type.SMALL: 0.92}
_HEAVY = {Type.TITLE, Type.NAME}


def system_font(percent: int = 100) -> QFont:
    """Return the system's own font, never smaller than can be read comfortably, in percent of its size."""
    return _sized(QFontDatabase.SystemFont.GeneralFont, percent)


def fixed_font(percent: int = 100) -> QFont:
    """Return the system's own font whose letters are all as wide, in percent of its size."""
    return _sized(QFontDatabase.SystemFont.FixedFont, percent)


def _sized(which: QFontDatabase.SystemFont, percent: int) -> QFont:
    font = QFontDatabase.systemFont(which)
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_POINTS) * percent / 100)
    return font


def type_font(role: Type) -> QFont:
    """Return the application's font, which a Theme has put on, in a role's size and weight."""
    font = QApplication.font()
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

    def __init__(
        self,
        app: QApplication,
        parent: QObject,
        scheme: Scheme = Scheme.SYSTEM,
        accent_of: Callable[[QApplication], str] = platform_accent,
    ) -> None:
        """Dress the application; follow the system's light or dark until one is forced.

        `accent_of` tells the platform's accent ("#rrggbb"), "" for our own; it is asked again when the system changes.
        """
        super().__init__(parent)
        self._app = app
        self._hints = app.styleHints()
        self._drawn: dict[str, QColor] = {}
        self.wanted = Appearance(scheme)
        app.setStyle("Fusion")
        self._accent_of = accent_of
        self._accent = accent_of(app)
        self._template = Template((resources.folder() / "styles" / "ezswitch.qss").read_text(encoding="utf-8"))
        self._dress()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        if (more := accessibility(app)) is not None:
            more.contrastPreferenceChanged.connect(self._system_changed)

    @property
    def scheme(self) -> Scheme:
        """Return which look is wanted."""
        return self.wanted.scheme

    @property
    def dark(self) -> bool:
        """Tell whether the dark look is in force."""
        if self.scheme is Scheme.SYSTEM:
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self.scheme is Scheme.DARK

    @property
    def colours(self) -> Colours:
        """Return the colour roles in force, with the platform's accent where it has one and contrast allows."""
        if self.high_contrast:
            return CONTRAST_DARK if self.dark else CONTRAST_LIGHT
        plain = DARK if self.dark else LIGHT
        return accented(plain, self._accent) if self._accent else plain

    @property
    def high_contrast(self) -> bool:
        """Tell whether high contrast is in force: chosen, or asked for by the system."""
        return self.wanted.contrast or system_contrast(self._app)

    @property
    def motion(self) -> int:
        """Return how long something that moves takes, in ms: 0 where motion is to be reduced."""
        return 0 if self.wanted.still or system_still() else MOTION_MS

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
        self.wear(replace(self.wanted, scheme=scheme))

    def wear(self, wanted: Appearance) -> None:
        """Look like this from now on."""
        self.wanted = wanted
        self._dress()
        self.changed.emit()

    @Slot()
    def _system_changed(self) -> None:
        self._accent = self._accent_of(self._app)
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        self._drawn = {}
        colours = self.colours
        font = system_font(self.wanted.text)
        self._app.setFont(font)
        self._app.setPalette(palette(colours))
        values = stylesheet_values(colours, dark=self.dark, points=font.pointSizeF(), motion=self.motion)
        self._app.setStyleSheet(self._template.substitute(values))


def stylesheet_values(colours: Colours, *, dark: bool, points: float = 0.0, motion: int = MOTION_MS) -> dict[str, str]:
    """Return what the style sheet's $names stand for: colour roles, grid steps (g05 is half a step), radii, files.

    `points` is the size of plain text, the system's where it is not given; `motion` how long a button's hover takes.
    """
    base = points or system_font().pointSizeF()
    values = {name: str(value) for name, value in asdict(colours).items()}
    values |= {f"g{str(n / 2).replace('.', '').removesuffix('0') or '0'}": str(grid(n / 2)) for n in range(1, 13)}
    values |= {f"font_{role}": f"{base * scale:.2f}" for role, scale in _SCALE.items()}
    values |= {"radius": str(RADIUS_CONTROL), "radius_card": str(RADIUS_CARD), "line": str(LINE), "motion": str(motion)}
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
