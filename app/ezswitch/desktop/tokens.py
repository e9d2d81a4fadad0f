"""The tokens of the look, without Qt, so that the first paint needs nothing else: grid, radii, motion, colours."""

from __future__ import annotations

from dataclasses import dataclass

GRID = 8
RADIUS_CARD = 12
RADIUS_TILE = 10
RADIUS_CONTROL = 8
LINE = 1
FOCUS_LINE = 2
ICON_SIDE = 20
STROKE = 1.5
"""Width of a drawn line, half the size of a dot."""
BAR = 3
"""The bar at the entry that is chosen."""
MOTION_MS = 150
"""How long something that moves takes, eased; nothing moves where motion is to be reduced."""
TURN_MS = 1600
"""How long the mark of something that is waited for takes to turn round once."""
FELT_MS = 400
"""After so long a wait is felt, and told."""
READABLE = 4.5
"""The contrast that every text reaches; HIGH where high contrast is asked for."""
HIGH = 7.0
FAINT = 0.55
"""The opacity of a picture that is out of use."""
HOVERED = 0.5
"""The opacity of a ground under the pointer that is weaker than the chosen one's."""
LETTER = 0.4
"""The height of a tile's letters, as a share of the tile's."""
TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""Percent of the system's font that can be chosen."""
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
    hover: str
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
    hover="#e1e4ea",
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
    hover="#2f353f",
    shadow_alpha=36,
)

CONTRAST_LIGHT = Colours(
    window="#ffffff",
    rail="#ffffff",
    card="#ffffff",
    raised="#f2f2f2",
    edge="#6b6b6b",
    strong_edge="#000000",
    text="#000000",
    muted="#2b2b2b",
    accent="#1a1aa6",
    accent_hover="#0d0d73",
    on_accent="#ffffff",
    accent_soft="#e9e9ff",
    good="#004b20",
    good_soft="#e8f8ee",
    good_edge="#004b20",
    warn="#5a3400",
    warn_soft="#fff4de",
    bad="#8c0006",
    bad_soft="#ffecec",
    inverse="#000000",
    on_inverse="#ffffff",
    inverse_accent="#ffe45c",
    skeleton="#d9d9d9",
    hover="#d6d6d6",
    shadow_alpha=0,
)

CONTRAST_DARK = Colours(
    window="#000000",
    rail="#000000",
    card="#000000",
    raised="#1c1c1c",
    edge="#9a9a9a",
    strong_edge="#ffffff",
    text="#ffffff",
    muted="#dcdcdc",
    accent="#ffe45c",
    accent_hover="#fff0a0",
    on_accent="#000000",
    accent_soft="#33300f",
    good="#7dffb0",
    good_soft="#06301a",
    good_edge="#7dffb0",
    warn="#ffc966",
    warn_soft="#3a2700",
    bad="#ffb3ad",
    bad_soft="#470a07",
    inverse="#ffffff",
    on_inverse="#000000",
    inverse_accent="#1a1aa6",
    skeleton="#333333",
    hover="#3a3a3a",
    shadow_alpha=0,
)

TILES_LIGHT = (
    "#4754ca",
    "#136d64",
    "#963d92",
    "#9b4a11",
    "#1d64a2",
    "#476b1f",
    "#ae3351",
    "#6a4dbb",
    "#256e40",
    "#775e11",
    "#126a7c",
    "#b13333",
)
TILES_DARK = (
    "#5f6ad0",
    "#178177",
    "#b349ad",
    "#b85914",
    "#2277c1",
    "#557f25",
    "#c94365",
    "#7d63c4",
    "#2c834c",
    "#8e7014",
    "#157f94",
    "#c94646",
)
"""Grounds of white letters: each has a contrast of 4.5 against white (tested)."""
