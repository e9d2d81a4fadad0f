"""The app icon at every size, as every system wants it, and the menu bar's masks."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import icons


@pytest.mark.usefixtures("qapp")
def test_every_size_is_drawn_and_every_container_holds_what_it_says(tmp_path: Path) -> None:
    icons.write(tmp_path)
    for size in icons.THEME:
        image = QImage(str(tmp_path / "hicolor" / f"{size}x{size}" / "apps" / "ezswitch.png"))
        assert image.size().toTuple() == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 8).alpha() == 255
    ico = (tmp_path / "ezswitch.ico").read_bytes()
    assert struct.unpack("<HHH", ico[:6]) == (0, 1, len(icons.WINDOWS))
    icns = (tmp_path / "ezswitch.icns").read_bytes()
    assert (icns[:4], struct.unpack(">I", icns[4:8])[0]) == (b"icns", len(icns))


@pytest.mark.usefixtures("qapp")
def test_the_menu_bars_icons_are_masks_in_two_sizes(tmp_path: Path) -> None:
    icons.write(tmp_path)
    for mood in icons.MOODS:
        for name, side in ((f"{mood}Template.png", 18), (f"{mood}Template@2x.png", 36)):
            image = QImage(str(tmp_path / "tray" / name))
            assert image.size().toTuple() == (side, side)
            pixels = [image.pixelColor(x, y) for x in range(side) for y in range(side)]
            drawn = [one for one in pixels if one.alpha()]
            assert 0 < len(drawn) < len(pixels)
            assert all(one.red() == one.green() == one.blue() == 0 for one in drawn if one.alpha() > 8)
