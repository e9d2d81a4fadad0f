"""A model picked on a card of a real window, over real files: Undo takes back the profile too, Redo does both again."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ezswitch.desktop.background import Background
from ezswitch.desktop.binding import bound
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from memory_house import BOTH, CLAUDE_TEXT
from real_house import real_ports

HAIKU = "claude-haiku-4-5"
LEFT = Qt.MouseButton.LeftButton


def standing(ports: Ports) -> tuple[bytes, ...]:
    files = (ports.places.profiles, ports.environment.home / ".claude/settings.json")
    return tuple(path.read_bytes() for path in files)


def pick(inside: Interior, model: str, bot: QtBot) -> None:
    """Click the model on the card, type another one, press Enter."""
    view, picker = inside.window.view, inside.window.picker
    view.scrollTo(inside.window.cards.index_of("one"))
    at = view.layout_of("one").model.center()
    bot.mouseMove(view.viewport(), at)
    bot.mouseClick(view.viewport(), LEFT, pos=at)
    bot.waitUntil(picker.isVisible)
    bot.keyClicks(picker.field, model)
    bot.keyClick(picker.field, Qt.Key.Key_Return)


def press(inside: Interior, words: str, bot: QtBot) -> None:
    """Press a button of the message."""
    (found,) = [one for one in inside.window.findChildren(QPushButton) if one.isVisible() and one.text() == words]
    bot.mouseClick(found, LEFT)


@pytest.mark.parametrize("agent", ["claude-code", "*"])
def test_undo_and_redo_of_a_picked_model(tmp_path: Path, qtbot: QtBot, qapp: QApplication, agent: str) -> None:
    settings = tmp_path / ".claude/settings.json"
    settings.parent.mkdir()
    settings.write_bytes(CLAUDE_TEXT)
    ports = real_ports(tmp_path)
    switch.use(ports, "one", BOTH)
    before = standing(ports)
    shell = Shell("ezswitch")
    inside = Interior(qapp, shell, Background(shell), lambda: bound(ports))
    shell.show()
    toasts = inside.window.toasts
    qtbot.waitUntil(lambda: inside.window.page is not None and inside.controller.look is not None)
    inside.controller.choose(agent)
    qtbot.waitUntil(lambda: inside.window.cards.index_of("one").isValid())
    pick(inside, HAIKU, qtbot)
    qtbot.waitUntil(lambda: toasts.text.startswith(f"Claude Code and OpenCode now use {HAIKU}."))
    after = standing(ports)
    assert all(then != now for then, now in zip(before, after, strict=True))
    press(inside, "Undo", qtbot)
    qtbot.waitUntil(lambda: toasts.text.startswith("Taken back"))
    assert standing(ports) == before
    qtbot.waitUntil(lambda: inside.controller.look is not None and inside.controller.look.redo is not None)
    press(inside, "Redo", qtbot)
    qtbot.waitUntil(lambda: toasts.text.startswith("Done again"))
    assert standing(ports) == after
    inside.stop()
    shell.close()
    shiboken6.delete(shell)
    ports.close()
