"""One picture of the window: what is done before it opens and after, and when it may be taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel

from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.interior import Interior
from ezswitch.usecases.ports import Ports
from picture_words import said
from picture_world import settings

LIGHT, BOTH_LOOKS = ("light",), ("light", "dark")
MAIN_SIZE, LARGE_SIZE = (1100, 720), (1600, 1000)
WINDOW_SIZES = ((720, 480), MAIN_SIZE, LARGE_SIZE)


def _as_it_is(ports: Ports) -> Ports:
    return ports


def _nothing(_inside: Interior) -> None:
    return


@dataclass(frozen=True)
class Scene:
    """One picture: `before` changes the world, `act` is done in the open window, `seen` says when it may be taken.

    A scene that is `scrolled` shows the end of its page.
    """

    name: str
    act: Callable[[Interior], object] = _nothing
    before: Callable[[Ports], Ports] = _as_it_is
    seen: Callable[[Interior], bool] = lambda _inside: True
    dialog: bool = False
    agent: str = "claude-code"
    scrolled: bool = False
    language: str = ""
    """The locale that it speaks, "de"; "" is English."""
    text: int = 100
    """The size of the text, in percent."""
    kept: tuple[str, ...] = ()
    """The looks of it that belong into resources/screenshots."""

    @property
    def sizes(self) -> tuple[tuple[int, int], ...]:
        """Return the sizes of the window; a dialog has its own, whatever the window behind it has."""
        if self.dialog:
            return (MAIN_SIZE,) if self.text == 100 else (LARGE_SIZE,)  # noqa: PLR2004  percent
        return WINDOW_SIZES


def edit(old: str, new: str) -> Callable[[Ports], Ports]:
    """Return what changes the settings behind the program's back."""

    def change(ports: Ports) -> Ports:
        text = settings(ports).read_text("utf-8")
        assert old in text, f"{old} is not in the settings"
        settings(ports).write_text(text.replace(old, new), "utf-8")
        return ports

    return change


def ask(signal: str, *what: str) -> Callable[[Interior], object]:
    """Return what asks the window for one of its dialogs."""
    return lambda inside: getattr(inside.controller, signal).emit(*what)


def reads(words: str) -> Callable[[Interior], bool]:
    """Tell whether a dialog says these English words, in the language that is in force."""
    return lambda inside: any(
        said(words, one.text())
        for sheet in inside.window.window().findChildren(Sheet)
        for one in sheet.findChildren(QLabel)
    )
