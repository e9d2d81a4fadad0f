"""Whatever accent a platform has, every text on it can be read, and its hue stays."""

from __future__ import annotations

import colorsys

import pytest

from ezswitch.desktop.accents import accented, contrast
from ezswitch.desktop.tokens import DARK, LIGHT, Colours

ACCENTS = ["#3584e4", "#e62d42", "#ffcc00", "#3daee9", "#0078d4", "#9141ac", "#808080", "#ffffff", "#000000", "#00ff00"]


@pytest.mark.parametrize("accent", ACCENTS)
@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_every_accent_is_made_readable(look: Colours, accent: str) -> None:
    colours = accented(look, accent)
    for text, ground in (
        (colours.accent, colours.card),
        (colours.accent, colours.window),
        (colours.accent, colours.accent_soft),
        (colours.on_accent, colours.accent),
        (colours.on_accent, colours.accent_hover),
        (colours.text, colours.accent_soft),
        (colours.inverse_accent, colours.inverse),
    ):
        assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("accent", ["#3584e4", "#e62d42", "#ffcc00"])
def test_its_hue_stays(accent: str) -> None:
    def hue(colour: str) -> float:
        return colorsys.rgb_to_hls(*(int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)))[0]

    for look in (LIGHT, DARK):
        assert hue(accented(look, accent).accent) == pytest.approx(hue(accent), abs=0.02)


def test_one_that_can_be_read_already_is_taken_as_it_is() -> None:
    assert accented(LIGHT, LIGHT.accent).accent == LIGHT.accent
    assert accented(DARK, DARK.accent).accent == DARK.accent


def test_nothing_else_changes() -> None:
    changed = accented(LIGHT, "#0a7d36")
    assert (changed.good, changed.edge, changed.window) == (LIGHT.good, LIGHT.edge, LIGHT.window)
