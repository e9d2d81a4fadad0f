"""The same switch through every door: the same bytes, one record each, and an open window sees what a terminal did."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ezswitch.cli import main as cli
from ezswitch.desktop.background import Background
from ezswitch.desktop.binding import bound
from ezswitch.desktop.dialogs.importing import ImportSheet
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.tray.tray import Surroundings, Tray
from ezswitch.domain.plan import Kind
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from real_house import real_ports

SETTINGS = b'{\r\n  "theme": "dark",\r\n\r\n  "env": { "DISABLE_TELEMETRY": "1" }\r\n}'
SECOND_MS = 1000


class World:
    """A home with Claude Code in it, and what is asked of it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.settings = home / ".claude" / "settings.json"
        self.settings.parent.mkdir(parents=True)
        self.settings.write_bytes(SETTINGS)
        self.ports = real_ports(home)

    @property
    def written(self) -> str:
        """Return the settings with the home, which each world has its own of, left out."""
        return self.settings.read_bytes().decode().replace(str(self.home), "HOME")

    def close(self) -> None:
        self.ports.close()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "world")
    yield made
    made.close()


@pytest.fixture
def expected(tmp_path: Path) -> str:
    """Return what the use case writes, which every door must write too."""
    other = World(tmp_path / "reference")
    switch.use(other.ports, "one", ("claude-code",))
    other.close()
    return other.written


@contextmanager
def window_of(ports: Ports, bot: QtBot, app: QApplication) -> Iterator[Interior]:
    """Open the real window, with its real workers and watching, on Claude Code."""
    shell = Shell("ezswitch")
    work = Background(shell)
    inside = Interior(app, shell, work, lambda: bound(ports))
    shell.show()
    bot.waitUntil(lambda: inside.window.page is not None)
    inside.controller.choose("claude-code")
    yield inside
    inside.stop()
    shell.close()
    shiboken6.delete(shell)


def click(inside: Interior, bot: QtBot) -> None:
    view = inside.window.view
    bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.layout_of("one").use.center())


def enter(inside: Interior, bot: QtBot) -> None:
    view = inside.window.view
    view.setFocus()
    view.setCurrentIndex(inside.window.cards.index_of("one"))
    bot.keyClick(view, Qt.Key.Key_Return)


def screen_reader(inside: Interior, _bot: QtBot) -> None:
    index = inside.window.cards.index_of("one")
    inside.window.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def tray(inside: Interior, bot: QtBot) -> None:
    app, shell = QApplication.instance(), inside.window.window()
    assert isinstance(app, QApplication)
    assert isinstance(shell, Shell)
    made = Tray(app, shell, inside, Surroundings("linux"))
    made.start()
    next(action for action in made.menu.menu.actions() if action.text().startswith("One")).trigger()
    bot.waitUntil(lambda: "now uses" in inside.window.toasts.text)
    made.stop()


def link(inside: Interior, bot: QtBot) -> None:
    """Switch in a window that a link opened, with what the link offers still being looked at."""
    inside.controller.link_requested.emit("ezswitch://import?name=Acme&anthropic=https://api.acme.example")
    (sheet,) = inside.window.window().findChildren(ImportSheet)
    bot.waitUntil(lambda: bool(sheet.cards))
    bot.keyClick(sheet, Qt.Key.Key_Escape)
    click(inside, bot)


def command_line(ports: Ports, *words: str) -> str:
    out, err = io.StringIO(), io.StringIO()
    assert cli.run(words, lambda: ports, out, err, io.StringIO(), variables={}) == 0, err.getvalue()
    return out.getvalue()


def assert_switched_once(world: World, expected: str) -> None:
    assert world.written == expected
    (record,) = world.ports.store.history()
    assert record.kind is Kind.USE
    assert [(change.agent, change.profile, change.previous) for change in record.changes] == [
        ("claude-code", "one", None)
    ]
    assert [Path(file.path) for file in record.files if file.agent == "claude-code"] == [world.settings]


@pytest.mark.parametrize("act", [click, enter, screen_reader, tray, link])
def test_the_window(
    world: World, expected: str, act: Callable[[Interior, QtBot], None], qtbot: QtBot, qapp: QApplication
) -> None:
    with window_of(world.ports, qtbot, qapp) as inside:
        act(inside, qtbot)
        qtbot.waitUntil(lambda: "now uses" in inside.window.toasts.text)
    assert_switched_once(world, expected)


@pytest.mark.parametrize("words", [("use", "one", "claude-code"), ("use", "one", "claude-code", "--json")])
def test_the_command_line(world: World, expected: str, words: tuple[str, ...]) -> None:
    said = command_line(world.ports, *words)
    assert_switched_once(world, expected)
    assert ("claude-code" if "--json" in words else "Claude Code") in said
    if "--json" in words:
        assert json.loads(said)["switches"][0]["profile"] == "one"


def test_a_switch_in_a_terminal_shows_in_an_open_window_within_a_second(
    world: World, expected: str, qtbot: QtBot, qapp: QApplication
) -> None:
    with window_of(world.ports, qtbot, qapp) as inside:
        qtbot.waitUntil(lambda: str(world.settings.parent) in inside.watching._watcher.directories())
        terminal = real_ports(world.home)
        command_line(terminal, "use", "one", "claude-code")
        qtbot.waitUntil(lambda: _pill(inside) == "In use", timeout=SECOND_MS)
        assert inside.window.status.undo.isVisible()
        terminal.close()
    assert_switched_once(world, expected)


def _pill(inside: Interior) -> str:
    row = inside.window.cards.row_at(inside.window.cards.index_of("one"))
    return row.pill.text if row else ""
