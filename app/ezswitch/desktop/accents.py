"""An accent of the platform's made readable: its hue stays, its lightness gives way until every text on it can be read.

Without Qt, as the tokens are: colours are "#rrggbb".
"""

from __future__ import annotations

import colorsys
from dataclasses import replace

from ezswitch.desktop.tokens import READABLE, Colours

_STEPS = 50
_SOFT = {False: 0.1, True: 0.16}
"""How much of the accent is in its soft ground, by dark or not."""
_HOVER = 0.16
_DARK_PART = 0.04045
_INKS = ("#ffffff", "#101218")

RGB = tuple[float, float, float]


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2, from 0 (black) to 1."""
    red, green, blue = (_linear(p) for p in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _DARK_PART else ((part + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    """Return the contrast of WCAG 2.2, from 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def accented(colours: Colours, accent: str) -> Colours:
    """Return the colours with this accent as far as it can be made readable on them; otherwise as they are."""
    dark = luminance(colours.window) < luminance(colours.text)
    for tried in _lighter(accent) if dark else _darker(accent):
        wanted = _with(colours, tried, dark=dark)
        if _readable(wanted):
            return wanted
    return colours


def _with(colours: Colours, accent: str, *, dark: bool) -> Colours:
    on_inverse = _darker(accent) if dark else _lighter(accent)
    fits = (one for one in on_inverse if contrast(one, colours.inverse) >= READABLE)
    return replace(
        colours,
        accent=accent,
        accent_hover=_mixed(accent, "#ffffff" if dark else "#000000", _HOVER),
        on_accent=max(_INKS, key=lambda ink: contrast(ink, accent)),
        accent_soft=_mixed(colours.card, accent, _SOFT[dark]),
        inverse_accent=next(fits, colours.on_inverse),
    )


def _readable(colours: Colours) -> bool:
    pairs = (
        (colours.accent, colours.window),
        (colours.accent, colours.card),
        (colours.accent, colours.accent_soft),
        (colours.text, colours.accent_soft),
        (colours.on_accent, colours.accent),
        (colours.on_accent, colours.accent_hover),
    )
    return all(contrast(*pair) >= READABLE for pair in pairs)


def _lighter(colour: str) -> list[str]:
    hue, light, strength = colorsys.rgb_to_hls(*_parts(colour))
    return [_hex(colorsys.hls_to_rgb(hue, light + (1 - light) * n / _STEPS, strength)) for n in range(_STEPS)]


def _darker(colour: str) -> list[str]:
    hue, light, strength = colorsys.rgb_to_hls(*_parts(colour))
    return [_hex(colorsys.hls_to_rgb(hue, light * (1 - n / _STEPS), strength)) for n in range(_STEPS)]


def _mixed(one: str, other: str, share: float) -> str:
    a, b = _parts(one), _parts(other)
    red, green, blue = (x + (y - x) * share for x, y in zip(a, b, strict=True))
    return _hex((red, green, blue))


def _parts(colour: str) -> RGB:
    red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return red, green, blue


def _hex(parts: RGB) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
