"""The tokens: readable in light and dark, complete, and the only place with numbers and colours."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ezswitch.desktop import resources, theme
from ezswitch.desktop.theme import DARK, GRID, LIGHT, Colours, Scheme, Theme, Type, grid, stylesheet_values, tile_colour

DESKTOP = Path(theme.__file__).parent
GROUNDS = {
    "text": ("window", "rail", "card", "raised", "accent_soft", "good_soft", "warn_soft", "bad_soft", "edge"),
    "muted": ("window", "rail", "card", "raised"),
    "accent": ("window", "card", "accent_soft"),
    "good": ("window", "rail", "card", "good_soft"),
    "warn": ("window", "rail", "card", "warn_soft"),
    "bad": ("window", "rail", "card", "bad_soft"),
    "on_accent": ("accent", "accent_hover"),
    "on_inverse": ("inverse",),
    "inverse_accent": ("inverse",),
}


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = [getattr(QColor(colour), f"{part}F")() for part in ("red", "green", "blue")]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), [(text, ground) for text, many in GROUNDS.items() for ground in many])
def test_every_text_can_be_read_on_its_ground(look: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(look, text), getattr(look, ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_a_white_letter_can_be_seen_on_every_tile(dark: bool) -> None:
    tiles = theme.TILES_DARK if dark else theme.TILES_LIGHT
    assert min(contrast("#ffffff", tile) for tile in tiles) >= 4.5
    assert len(set(tiles)) >= 10


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_fields_can_be_seen(look: Colours) -> None:
    assert contrast(look.strong_edge, look.card) >= 1.5
    assert contrast(look.accent, look.card) >= 3.0


def test_a_profile_keeps_its_colour_and_neighbours_differ() -> None:
    assert tile_colour("ezrouter", dark=False) == tile_colour("ezrouter", dark=False)
    names = ("ezrouter", "DeepSeek", "Anthropic", "OpenAI", "OpenRouter", "Team gateway", "Custom")
    assert len({tile_colour(name, dark=False).name() for name in names}) == len(names)


def test_the_grid_has_eight_pixels() -> None:
    assert GRID == 8
    assert [grid(0.5), grid(1), grid(1.5), grid(5)] == [4, 8, 12, 40]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.usefixtures("qapp")
def test_every_name_in_the_style_sheet_is_a_token(dark: bool) -> None:
    template = Template((resources.folder() / "styles" / "ezswitch.qss").read_text("utf-8"))
    done = template.substitute(stylesheet_values(DARK if dark else LIGHT, dark=dark))
    assert "$" not in done
    for file in re.findall(r'url\("([^"]+)"\)', done):
        assert Path(file).is_file()


def test_the_style_sheet_names_no_colour_and_no_pixels_of_its_own() -> None:
    text = (resources.folder() / "styles" / "ezswitch.qss").read_text("utf-8")
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b", text)
    assert not re.findall(r"\b[1-9][0-9]*px", text)


def test_nothing_else_in_the_desktop_names_a_colour() -> None:
    for path in DESKTOP.rglob("*.py"):
        if path.name != "tokens.py":
            assert not re.findall(r"#[0-9a-fA-F]{6}\b|\d+px", path.read_text("utf-8")), path


def test_a_forced_look_stays_until_the_system_is_followed_again(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.force(Scheme.DARK)
    assert theme.dark
    assert theme.colours is DARK
    assert theme.colour("card") == QColor(DARK.card)
    theme.force(Scheme.LIGHT)
    assert not theme.dark
    theme.force(Scheme.SYSTEM)
    assert theme.scheme is Scheme.SYSTEM


def test_the_application_wears_the_palette(theme: Theme, qapp: QApplication) -> None:
    theme.force(Scheme.DARK)
    assert qapp.palette().window().color() == QColor(DARK.window)
    assert DARK.accent in qapp.styleSheet()
    theme.force(Scheme.LIGHT)
    assert qapp.palette().window().color() == QColor(LIGHT.window)


@pytest.mark.usefixtures("qapp")
def test_type_is_a_scale_of_the_systems_font() -> None:
    sizes = {role: theme_font.pointSizeF() for role in Type if (theme_font := theme.type_font(role))}
    assert sizes[Type.TITLE] > sizes[Type.NAME] > sizes[Type.BODY] > sizes[Type.SMALL] >= 9
