"""A tray joined to a program over hand-made answers, with a host that is there when the test says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.conftest import Opened
from ezswitch.desktop.commands import Commands
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.tray.rows import Entry
from ezswitch.desktop.tray.tray import Surroundings, Tray


@dataclass
class Joined:
    """The tray, its program, and what the tray asked for: windows brought forward, ends, plain messages."""

    tray: Tray
    opened: Opened
    shell: Shell
    there: bool = False
    forward: int = 0
    quits: int = 0
    plain: list[tuple[str, str]] = field(default_factory=list)

    @property
    def asked(self) -> list[tuple[Any, ...]]:
        return self.opened.answers.asked

    def entries(self) -> tuple[Entry, ...]:
        assert self.tray._shown is not None
        return self.tray._shown.entries

    def choose(self, title: str) -> None:
        """Choose the first entry that begins so, as the menu does."""
        self.tray.doors.choose(next(entry for entry in self.entries() if entry.title.startswith(title)))

    def come(self) -> None:
        self.there = True
        self.tray.host.look()

    def came_forward(self) -> None:
        self.forward += 1

    def asked_to_quit(self) -> None:
        self.quits += 1

    def said(self, title: str, text: str) -> None:
        self.plain.append((title, text))

    def command(self, **changed: Any) -> Commands:
        """Replace commands of the running program."""
        from dataclasses import replace

        controller = self.opened.program.controller
        assert controller.commands is not None
        controller.commands = replace(controller.commands, **changed)
        return controller.commands


@pytest.fixture
def joined(opened: Callable[..., Opened], qapp: QApplication) -> Iterator[Callable[..., Joined]]:
    """Return a function that opens a program and joins a tray to it: `joined(look, minimised=True)`."""
    made: list[Joined] = []

    def join(look: Any = None, *, minimised: bool = False, desktop: str = "KDE") -> Joined:
        program = opened(look)
        shell = program.window.window()
        assert isinstance(shell, Shell)
        tray = Tray(qapp, shell, program.program, Surroundings("linux", desktop, minimised))
        result = Joined(tray, program, shell)
        tray.host._available = lambda: result.there
        tray.forward_asked.connect(result.came_forward)
        tray.quit_asked.connect(result.asked_to_quit)
        tray.telling._plainly = tray.failing._plainly = result.said
        tray.start()
        made.append(result)
        return result

    yield join
    for one in made:
        one.tray.stop()
