"""The icon: seen on every ground, and another shape for every mood."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ezswitch.desktop.tokens import DARK, LIGHT
from ezswitch.desktop.tray.picture import SIZES, Panel, panel, picture
from ezswitch.desktop.tray.rows import Mood

UNKNOWN, SHADE, SHINE = Qt.ColorScheme.Unknown, Qt.ColorScheme.Dark, Qt.ColorScheme.Light


@pytest.mark.parametrize(
    ("platform", "desktop", "scheme", "ground"),
    [
        ("darwin", "", SHADE, Panel.TEMPLATE),
        ("linux", "KDE", SHADE, Panel.DARK),
        ("linux", "KDE", SHINE, Panel.LIGHT),
        ("linux", "XFCE", UNKNOWN, Panel.UNKNOWN),
        ("linux", "ubuntu:GNOME", SHINE, Panel.DARK),
        ("win32", "", SHINE, Panel.LIGHT),
    ],
)
def test_the_ground(platform: str, desktop: str, scheme: Qt.ColorScheme, ground: Panel) -> None:
    assert panel(platform, desktop, scheme) is ground


def pixels(mood: Mood, ground: Panel, size: int = 22) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.drawPixmap(0, 0, picture(mood, ground).pixmap(QSize(size, size)))
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    every = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in every if pixel.alpha() == 255}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("mood", Mood)
def test_it_is_drawn_at_every_size(mood: Mood, size: int) -> None:
    assert colours(pixels(mood, Panel.DARK, size))
    assert QSize(size, size) in picture(mood, Panel.UNKNOWN).availableSizes()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ground", Panel)
def test_moods_differ_by_their_shape(ground: Panel) -> None:
    shapes = [pixels(mood, ground).convertToFormat(QImage.Format.Format_Grayscale8) for mood in Mood]
    alphas = [pixels(mood, ground).convertToFormat(QImage.Format.Format_Alpha8) for mood in Mood]
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert shapes[one] != shapes[other] or alphas[one] != alphas[other]


@pytest.mark.usefixtures("qapp")
def test_it_stands_out_from_its_ground() -> None:
    def dark(name: str) -> bool:
        return QColor(name).lightness() < 128

    assert all(not dark(name) for name in colours(pixels(Mood.FINE, Panel.DARK)))
    assert all(dark(name) for name in colours(pixels(Mood.FINE, Panel.LIGHT)))
    assert DARK.text in colours(pixels(Mood.FINE, Panel.DARK, 64))
    assert {LIGHT.accent, "#ffffff"} <= colours(pixels(Mood.FINE, Panel.UNKNOWN, 64))


@pytest.mark.usefixtures("qapp")
def test_a_template_is_black_and_says_that_it_is_one() -> None:
    icon = picture(Mood.ATTENTION, Panel.TEMPLATE)
    assert icon.isMask()
    assert colours(pixels(Mood.ATTENTION, Panel.TEMPLATE)) == {"#000000"}
    assert not picture(Mood.ATTENTION, Panel.DARK).isMask()
