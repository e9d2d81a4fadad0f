"""Somebody else edits while the window is open: the row says so, one press answers, and half a file is no alarm."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ezswitch.desktop.background import Background
from ezswitch.desktop.binding import bound
from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.difference import DifferenceSheet
from ezswitch.desktop.dialogs.remove_all import RemoveAllSheet
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.switching.survey import State
from ezswitch.system.clock import RealClock
from ezswitch.system.traces import RealTraces
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from memory_house import BOTH, CLAUDE_TEXT
from real_house import real_ports


@contextmanager
def window_of(ports: Ports, bot: QtBot, app: QApplication) -> Iterator[Interior]:
    shell = Shell("ezswitch")
    inside = Interior(app, shell, Background(shell), lambda: bound(ports))
    shell.show()
    bot.waitUntil(lambda: inside.window.page is not None)
    inside.controller.choose("claude-code")
    yield inside
    inside.stop()
    shell.close()
    shiboken6.delete(shell)


@pytest.fixture
def ports(tmp_path: Path) -> Iterator[Ports]:
    settings = tmp_path / ".claude/settings.json"
    settings.parent.mkdir()
    settings.write_bytes(CLAUDE_TEXT)
    made = real_ports(tmp_path)
    switch.use(made, "one", BOTH)
    yield made
    made.close()


def state(inside: Interior) -> State | None:
    look = inside.controller.look
    rows = look.agents if look else ()
    return next((row.state for row in rows if row.agent.id == "claude-code"), None)


def titles(inside: Interior) -> list[str]:
    return [one.title for one in inside.window.page.notices] if inside.window.page else []


def replaced(path: Path, text: bytes) -> None:
    temp = path.with_name("by-an-editor")
    temp.write_bytes(text)
    temp.replace(path)


def in_place(path: Path, text: bytes) -> None:
    path.write_bytes(text)


@pytest.mark.parametrize("edit", [replaced, in_place])
@pytest.mark.parametrize("answer", ["again", "adopt", "leave"])
def test_it_is_shown_and_each_answer_ends_it(
    ports: Ports, qtbot: QtBot, qapp: QApplication, answer: str, edit: Callable[[Path, bytes], None]
) -> None:
    settings = ports.environment.home / ".claude/settings.json"
    book = ports.places.profiles.read_bytes()
    with window_of(ports, qtbot, qapp) as inside:
        qtbot.waitUntil(lambda: str(settings) in inside.watching._watcher.files())
        edit(settings, settings.read_bytes().replace(b"claude-opus-4-7", b"claude-sonnet-4-6"))
        qtbot.waitUntil(lambda: "Changed outside ezswitch" in titles(inside))
        assert ports.places.profiles.read_bytes() == book, "nothing is written back without a click"
        inside.controller.difference_requested.emit("claude-code")
        (sheet,) = inside.window.window().findChildren(DifferenceSheet)
        qtbot.waitUntil(lambda: sheet.shown is not None)
        qtbot.mouseClick(getattr(sheet, answer), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: state(inside) is State.PROFILE)
        assert "Changed outside ezswitch" not in titles(inside)
    assert (b"claude-sonnet-4-6" in settings.read_bytes()) is (answer != "again")
    assert (ports.places.profiles.read_bytes() != book) is (answer == "adopt")


class Editor(RealClock):
    """Time in which an editor finishes what it writes."""

    def __init__(self, path: Path) -> None:
        self.path, self.whole = path, path.read_bytes()
        self.finished = 0

    def begin(self) -> None:
        """Empty the file and write a half of it."""
        descriptor = os.open(self.path, os.O_WRONLY | os.O_TRUNC)
        os.write(descriptor, self.whole[: len(self.whole) // 2])
        os.close(descriptor)

    def wait(self, seconds: float) -> None:
        super().wait(seconds)
        self.path.write_bytes(self.whole)
        self.finished += 1


def test_half_a_file_is_never_shown_as_broken(ports: Ports, qtbot: QtBot, qapp: QApplication) -> None:
    settings = ports.environment.home / ".claude/settings.json"
    editor = Editor(settings)
    seen: list[State | None] = []
    with window_of(replace(ports, clock=editor), qtbot, qapp) as inside:
        qtbot.waitUntil(lambda: str(settings) in inside.watching._watcher.files())
        inside.controller.looked.connect(lambda *_: seen.append(state(inside)))
        editor.begin()
        qtbot.waitUntil(lambda: bool(seen) and bool(editor.finished))
    assert set(seen) == {State.PROFILE}


def test_leaving_for_good_in_the_window_leaves_nothing_not_even_what_a_look_would_make(
    tmp_path: Path, ports: Ports, qtbot: QtBot, qapp: QApplication
) -> None:
    ours = tmp_path / "ours"
    ports = replace(ports, traces=RealTraces(ports.places, tmp_path))
    with window_of(ports, qtbot, qapp) as inside:
        sheet = RemoveAllSheet(Desk(inside.window, inside.theme, inside.controller, print))
        sheet.open()
        qtbot.waitUntil(sheet.sure.isEnabled)
        qtbot.mouseClick(sheet.sure, Qt.MouseButton.LeftButton, pos=QPoint(8, sheet.sure.height() // 2))
        qtbot.mouseClick(sheet.go_on, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: sheet.go_on.accessibleName() == "Quit ezswitch", timeout=20_000)
        ports.store.touch()  # another window, or a timer of this one
        with qtbot.waitSignal(inside.controller.leave_requested):
            qtbot.mouseClick(sheet.go_on, Qt.MouseButton.LeftButton)
    assert (tmp_path / ".claude/settings.json").read_bytes() == CLAUDE_TEXT
    assert not ours.exists()
