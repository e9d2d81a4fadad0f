"""The tiles of providers: the common ones at once, the rest a list away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ezswitch.desktop.dialogs.preset_tiles import PresetTiles
from ezswitch.desktop.theme import Theme
from ezswitch.domain.profile import Preset
from ezswitch.domain.surface import Surface

COMMON = tuple(
    Preset(f"c{n}", f"Common {n}", "", {Surface.OPENAI: "https://c.example/v1"}, common=True) for n in range(6)
)
OTHERS = tuple(Preset(f"o{n}", f"Other {n}", "", {Surface.OPENAI: "https://o.example/v1"}) for n in range(20))


def tiles_of(qtbot: QtBot, presets: tuple[Preset, ...]) -> PresetTiles:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = PresetTiles(Theme(app, app), presets)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(tiles: PresetTiles) -> list[str]:
    return [tile.preset.id for tile in tiles.tiles if tile.isVisible()]


def pick(qtbot: QtBot, tiles: PresetTiles, name: str) -> None:
    qtbot.mouseClick(tiles.more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == name)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_a_few_are_all_shown(qtbot: QtBot) -> None:
    tiles = tiles_of(qtbot, (*COMMON, *OTHERS[:4]))
    assert len(shown(tiles)) == 10
    assert not tiles.more.isVisible()


def test_many_without_common_ones_among_them_are_all_shown_too(qtbot: QtBot) -> None:
    assert len(shown(tiles_of(qtbot, OTHERS))) == 20


def test_of_many_the_common_ones_are_shown_and_the_rest_is_counted(qtbot: QtBot) -> None:
    tiles = tiles_of(qtbot, (*COMMON, *OTHERS))
    assert shown(tiles) == [preset.id for preset in COMMON]
    assert tiles.more.text() == "More providers (20)"


def test_one_of_the_rest_gets_its_tile_and_is_chosen(qtbot: QtBot) -> None:
    tiles = tiles_of(qtbot, (*COMMON, *OTHERS))
    with qtbot.waitSignal(tiles.chosen) as heard:
        pick(qtbot, tiles, "Other 7")
    assert heard.args == [OTHERS[7]]
    assert shown(tiles)[-1] == "o7"
    pick(qtbot, tiles, "Other 8")
    assert shown(tiles)[-2:] == ["o7", "o8"]


def test_a_preset_behind_the_list_can_be_begun_with(qtbot: QtBot) -> None:
    tiles = tiles_of(qtbot, (*COMMON, *OTHERS))
    assert tiles.choose("o3") is OTHERS[3]
    assert shown(tiles)[-1] == "o3"
    assert tiles.choose("gone") is COMMON[0]
