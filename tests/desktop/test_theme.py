"""The tokens: readable in light and dark, complete, and the only place with numbers and colours."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Template

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ezswitch.desktop import resources, theme
from ezswitch.desktop.platform_look import platform_accent
from ezswitch.desktop.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    GRID,
    LIGHT,
    Appearance,
    Colours,
    Scheme,
    Theme,
    Type,
    appearance,
    fixed_font,
    grid,
    stylesheet_values,
    tile_colour,
    type_font,
)
from ezswitch.domain.settings import Settings

DESKTOP = Path(theme.__file__).parent
GROUNDS = {
    "text": ("window", "rail", "card", "raised", "accent_soft", "good_soft", "warn_soft", "bad_soft", "hover"),
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


LOOKS = {
    "light": LIGHT,
    "dark": DARK,
    "contrast-light": CONTRAST_LIGHT,
    "contrast-dark": CONTRAST_DARK,
}
EVERY_LOOK = pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)


@EVERY_LOOK
@pytest.mark.parametrize(("text", "ground"), [(text, ground) for text, many in GROUNDS.items() for ground in many])
def test_every_text_can_be_read_on_its_ground(look: Colours, text: str, ground: str) -> None:
    wanted = 7 if look in (CONTRAST_LIGHT, CONTRAST_DARK) else 4.5
    assert contrast(getattr(look, text), getattr(look, ground)) >= wanted


@pytest.mark.parametrize("dark", [False, True])
def test_a_white_letter_can_be_seen_on_every_tile(dark: bool) -> None:
    tiles = theme.TILES_DARK if dark else theme.TILES_LIGHT
    assert min(contrast("#ffffff", tile) for tile in tiles) >= 4.5
    assert len(set(tiles)) >= 10


@EVERY_LOOK
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


SIZED = frozenset(
    {
        *("setFixedWidth", "setFixedHeight", "setFixedSize", "setMinimumWidth", "setMinimumHeight", "setMinimumSize"),
        *("setMaximumWidth", "setMaximumHeight", "resize", "setSpacing", "setContentsMargins", "setHorizontalSpacing"),
        *("setVerticalSpacing", "setPixelSize", "setPointSize", "setPointSizeF", "setOpacity", "setIconSize"),
        *("QSize", "QSizeF", "QRect", "QRectF", "QMargins", "adjusted", "translated", "drawRoundedRect", "drawEllipse"),
        *("QPen", "setWidthF", "setDuration", "setInterval", "addSpacing"),
    }
)
"""Calls whose numbers are sizes, times or strengths: they come from tokens. 0, 1 and 2 are places and rounding."""


SHARES = (ast.Mult, ast.Div, ast.FloorDiv)


def numbers_in(call: ast.Call) -> list[float]:
    """Return the numbers that are written out in a call, but for steps of grid(...) and shares of something."""
    found: list[float] = []
    waiting: list[ast.AST] = [*call.args, *(word.value for word in call.keywords)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Call) or (isinstance(node, ast.BinOp) and isinstance(node.op, SHARES)):
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
            found.append(node.value)
        waiting += ast.iter_child_nodes(node)
    return found


def named(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def calls(path: Path) -> list[ast.Call]:
    return [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]


DRESSED = sorted(path for path in DESKTOP.rglob("*.py") if path.name != "tokens.py")


@pytest.mark.parametrize("path", DRESSED, ids=lambda path: str(path.relative_to(DESKTOP)))
def test_nothing_else_in_the_desktop_names_a_size_or_a_colour(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not re.findall(r"\d+px", text)
    if path.name != "accents.py":  # its colours are ink and shade, mixed with the tokens'
        assert not re.findall(r"#[0-9a-fA-F]{6}\b", text)
    for call in calls(path):
        if named(call) in SIZED:
            own = [number for number in numbers_in(call) if number not in (0, 1, 2, -1)]
            assert not own, f"{path.name}:{call.lineno}: {named(call)} with {own}; take a token"
        if named(call) == "QColor":
            written = [one.value for one in call.args if isinstance(one, ast.Constant)]
            assert not written, f"{path.name}:{call.lineno}: a colour of its own"
    bright = [name for name in re.findall(r"GlobalColor\.(\w+)", text) if name not in ("transparent", "black", "white")]
    assert not bright


def test_a_size_of_ones_own_would_be_found() -> None:
    (call,) = [one for one in ast.walk(ast.parse("x.setFixedHeight(a + 24)")) if isinstance(one, ast.Call)]
    assert (named(call), numbers_in(call)) == ("setFixedHeight", [24])
    (call, _) = [one for one in ast.walk(ast.parse("x.resize(grid(24))")) if isinstance(one, ast.Call)]
    assert numbers_in(call) == []


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


@pytest.mark.usefixtures("qapp")
def test_text_grows_with_what_was_chosen(theme: Theme, qapp: QApplication) -> None:
    usual = qapp.font().pointSizeF()
    theme.wear(Appearance(text=150))
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.5)
    assert type_font(Type.TITLE).pointSizeF() == pytest.approx(usual * 1.5 * 1.5)
    assert f"font-size: {usual * 1.5 * 0.92:.2f}pt" in qapp.styleSheet()
    assert fixed_font(150).pointSizeF() == pytest.approx(fixed_font().pointSizeF() * 1.5)
    theme.wear(Appearance())


def test_high_contrast_is_worn_when_it_is_chosen_in_light_and_dark(theme: Theme) -> None:
    theme.wear(Appearance(Scheme.LIGHT, contrast=True))
    assert theme.colours == CONTRAST_LIGHT
    theme.wear(Appearance(Scheme.DARK, contrast=True))
    assert theme.colours == CONTRAST_DARK
    theme.wear(Appearance())


def test_nothing_moves_where_motion_is_to_be_reduced(theme: Theme) -> None:
    assert 120 <= theme.motion <= 180
    theme.wear(Appearance(still=True))
    assert theme.motion == 0
    theme.wear(Appearance())


def test_the_accent_is_ours_where_the_platform_has_none_and_its_own_where_it_has(
    theme: Theme, qapp: QApplication
) -> None:
    theme.wear(Appearance(Scheme.LIGHT))
    assert theme.colours == LIGHT
    platforms = Theme(qapp, theme, Scheme.LIGHT, accent_of=lambda _app: "#0a7d36")
    assert platforms.colours.accent == "#0a7d36"
    platforms.wear(Appearance(Scheme.LIGHT, contrast=True))
    assert platforms.colours == CONTRAST_LIGHT
    theme.wear(Appearance())


def test_an_accent_that_changes_while_the_program_runs_is_taken(theme: Theme, qapp: QApplication) -> None:
    said = [""]
    follows = Theme(qapp, theme, Scheme.LIGHT, accent_of=lambda _app: said[0])
    assert follows.colours == LIGHT
    said[0] = "#0a7d36"
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert follows.colours.accent == "#0a7d36"
    theme.wear(Appearance())


def test_a_palette_whose_accent_is_not_the_styles_own_tells_the_platforms(qapp: QApplication) -> None:
    assert platform_accent(qapp) == ""


def test_settings_say_the_look() -> None:
    said = appearance(Settings(theme="dark", high_contrast=True, reduce_motion=True, text_size=130))
    assert said == Appearance(Scheme.DARK, contrast=True, still=True, text=130)
