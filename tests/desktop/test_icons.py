"""Our own icons: one weight, one size, tinted by a role, and none that is named is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ezswitch.desktop import icons, resources
from ezswitch.desktop.window.words import VERDICTS

ICONS = sorted(path for path in (resources.folder() / "icons").glob("*.svg") if path.stem != "ezswitch")
DESKTOP = Path(icons.__file__).parent


def drawn(name: str, colour: str) -> set[str]:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icons.draw(painter, name, QRectF(0, 0, 48, 48), QColor(colour))
    painter.end()
    pixels = (image.pixelColor(x, y) for x in range(48) for y in range(48))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_of_our_set(path: Path) -> None:
    text = path.read_text("utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke="currentColor"' in text
    assert 'stroke-width="1.75"' in text
    assert not re.findall(r"#[0-9a-fA-F]{3,6}", text)


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
@pytest.mark.usefixtures("qapp")
def test_an_icon_takes_the_colour_it_is_given(path: Path) -> None:
    assert drawn(path.stem, "#ff0000") == {"#ff0000"}


@pytest.mark.usefixtures("qapp")
def test_a_button_icon_is_sharp_at_200_percent() -> None:
    icon = icons.icon("add", QColor("#123456"))
    assert icon.actualSize(icons.SIZE * 2).width() == 40


def test_the_icons_that_are_named_are_there() -> None:
    named = {mark.icon for mark in VERDICTS.values()}
    pattern = re.compile(
        r'(?:keep_icon|icon_button)\([\w.]+, (?:[\w.]+, )?"([a-z-]+)"|\badd\("([a-z-]+)"|Empty\("([a-z-]+)"'
    )
    for path in DESKTOP.rglob("*.py"):
        named |= {name for match in pattern.findall(path.read_text("utf-8")) for name in match if name}
    assert len(named) > 15
    assert [name for name in sorted(named) if not icons.exists(name)] == []


def test_what_is_not_there_is_said_not_to_be() -> None:
    assert not icons.exists("agents/no-such-agent")


DRAWINGS = sorted((resources.folder() / "drawings").glob("*.svg"))


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
@pytest.mark.usefixtures("qapp")
def test_a_drawing_is_a_mask_of_one_weight(path: Path) -> None:
    text = path.read_text("utf-8")
    assert 'viewBox="0 0 160 112"' in text
    assert 'stroke-width="2.5"' in text
    assert not re.findall(r"#[0-9a-fA-F]{3,6}", text)
    for colour in ("#123456", "#fedcba"):
        image = QImage(160, 112, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        icons.draw(painter, f"drawings/{path.stem}", QRectF(0, 0, 160, 112), QColor(colour))
        painter.end()
        edge = [image.pixelColor(x, y).alpha() for x in (0, 159) for y in range(112)]
        assert max(edge) == 0, "nothing is cut at the edge"
        pixels = (image.pixelColor(x, y) for x in range(160) for y in range(112))
        solid = [one for one in pixels if one.alpha() == 255]
        wanted = QColor(colour)
        assert solid
        assert all(abs(one.red() - wanted.red()) + abs(one.blue() - wanted.blue()) <= 4 for one in solid)


def test_every_page_without_cards_has_its_drawing() -> None:
    named = set(re.findall(r'Empty\(\s*"(\w+)"', (DESKTOP / "window" / "present.py").read_text("utf-8")))
    assert named == {path.stem for path in DRAWINGS}
