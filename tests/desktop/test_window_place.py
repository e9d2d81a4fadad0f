"""The window opens where it was, whole on a screen that is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from ezswitch.desktop.shell import Shell
from ezswitch.desktop.window_place import Place, Remembered, Screen, chosen, read, written

LAPTOP = Screen("eDP-1", 0, 30, 1440, 870)
DESK = Screen("DP-2", 1440, 0, 2560, 1440)
BIG = Place("DP-2", 1600, 100, 1800, 1200)


@pytest.mark.parametrize(
    ("places", "screens", "where"),
    [
        ((), (LAPTOP,), None),
        ((BIG,), (LAPTOP, DESK), BIG),
        ((BIG,), (LAPTOP,), Place("eDP-1", 0, 30, 1440, 870)),
        ((BIG, Place("eDP-1", 50, 60, 900, 600)), (LAPTOP,), Place("eDP-1", 50, 60, 900, 600)),
        ((Place("eDP-1", 1400, -500, 900, 600),), (LAPTOP,), Place("eDP-1", 540, 30, 900, 600)),
        ((Place("X", 5000, 5000, 900, 600, True),), (LAPTOP,), Place("eDP-1", 270, 165, 900, 600, True)),
        ((Place("eDP-1", 0, 0, 9000, 9000),), (LAPTOP,), Place("eDP-1", 0, 30, 1440, 870)),
    ],
    ids=["first start", "as it was", "screen gone", "screen of before", "off the screen", "nowhere", "too large"],
)
def test_where_it_opens(places: tuple[Place, ...], screens: tuple[Screen, ...], where: Place | None) -> None:
    assert chosen(places, screens) == where


def test_each_screen_keeps_its_own_and_the_latest_is_first() -> None:
    first = written((), BIG)
    both = written(read(first), Place("eDP-1", 1, 2, 800, 600))
    assert [place.screen for place in read(both)] == ["eDP-1", "DP-2"]
    again = read(written(read(both), BIG))
    assert again == (BIG, Place("eDP-1", 1, 2, 800, 600))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"version": 2, "places": []}',
        '{"version": 1}',
        '{"version": 1, "places": [{"screen": "a", "left": 0, "top": 0, "width": 0, "height": 5}]}',
        '{"version": 1, "places": [{"screen": "a", "left": "0", "top": 0, "width": 9, "height": 5}]}',
        '{"version": 1, "places": [{"screen": "a", "left": 1e99, "top": 0, "width": 9, "height": 5}]}',
        '{"version": 1, "places": [{}]}',
    ],
)
def test_a_file_that_cannot_be_read_remembers_nothing_and_is_written_anew(
    text: str, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "state" / "window.json"
    file.parent.mkdir()
    file.write_text(text, "utf-8")
    shell = Shell("ezswitch")
    qtbot.addWidget(shell)
    before = shell.size()
    Remembered(str(file)).restore(shell)
    assert shell.size() == before
    shell.show()
    Remembered(str(file)).keep(shell)
    assert json.loads(file.read_text("utf-8"))["places"][0]["width"] == before.width()


def test_a_window_comes_back_where_it_was_left(tmp_path: Path, qtbot: QtBot) -> None:
    remembered = Remembered(str(tmp_path / "new" / "window.json"))
    shell = Shell("ezswitch")
    qtbot.addWidget(shell)
    shell.setGeometry(QRect(120, 90, 900, 640))
    shell.show()
    qtbot.waitExposed(shell)
    remembered.keep(shell)
    next_one = Shell("ezswitch")
    qtbot.addWidget(next_one)
    remembered.restore(next_one)
    assert next_one.geometry() == QRect(120, 90, 900, 640)
    shell.showMaximized()
    qtbot.waitUntil(shell.isMaximized)
    remembered.keep(shell)
    third = Shell("ezswitch")
    qtbot.addWidget(third)
    remembered.restore(third)
    assert third.isMaximized()
    shell.close()
