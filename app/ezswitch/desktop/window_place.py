"""Where the window was, per screen: known before the first paint, and sane when a screen is gone or has shrunk.

A small file in the state folder (window.json), looked at as early as first_look does. One that cannot be read is no
reason for anything: the window opens as at first, and the file is written anew when it closes.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass

from PySide6.QtCore import QDir, QSaveFile
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

NAME = "window.json"
VERSION = 1
_ENOUGH = 64 * 1024
_MOST = 20
"""Screens remembered: whoever docks in twenty places keeps the latest."""


@dataclass(frozen=True)
class Screen:
    """A screen that is there: its name and the room that windows have on it."""

    name: str
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class Place:
    """Where the window was on one screen, before it was maximised if it was."""

    screen: str
    left: int
    top: int
    width: int
    height: int
    maximised: bool = False


def read(text: str) -> tuple[Place, ...]:
    """Return the places of a file, the latest first; raises ValueError for anything else than such a file."""
    document = json.loads(text)
    if not isinstance(document, dict) or document.get("version") != VERSION or not isinstance(document["places"], list):
        raise ValueError("not the places of a window")
    return tuple(_place(one) for one in document["places"][:_MOST])


def written(places: tuple[Place, ...], latest: Place) -> str:
    """Return the text of the file with the latest place first, one for each screen."""
    others = [place for place in places if place.screen != latest.screen]
    return (
        json.dumps({"version": VERSION, "places": [asdict(one) for one in (latest, *others)[:_MOST]]}, indent=1) + "\n"
    )


def chosen(places: tuple[Place, ...], screens: tuple[Screen, ...]) -> Place | None:
    """Return where the window goes: as it was last on a screen that is there, whole within it. None: nothing is known.

    `screens` begin with the primary one. Where none that is remembered is there, the last size counts, in the middle.
    """
    if not places or not screens:
        return None
    there = {screen.name: screen for screen in screens}
    known = next((place for place in places if place.screen in there), None)
    if known is not None:
        return _within(known, there[known.screen])
    screen, last = screens[0], places[0]
    left = screen.left + (screen.width - last.width) // 2
    top = screen.top + (screen.height - last.height) // 2
    return _within(Place(screen.name, left, top, last.width, last.height, last.maximised), screen)


class Remembered:
    """The file of one program; "" remembers nothing."""

    def __init__(self, path: str) -> None:
        """Take its path; it need not exist."""
        self._path = path

    def restore(self, window: QMainWindow) -> None:
        """Put a window that was not shown yet where it was."""
        place = chosen(self._places(), _screens())
        if place is None:
            return
        window.resize(place.width, place.height)
        window.move(place.left, place.top)
        if place.maximised:
            window.setWindowState(window.windowState().WindowMaximized)

    def keep(self, window: QMainWindow) -> None:
        """Remember where a window is now. What cannot be written is not worth a word: it is asked for at next start."""
        if not self._path:
            return
        rect = window.normalGeometry() if window.isMaximized() else window.geometry()
        corner = rect.topLeft() - (window.geometry().topLeft() - window.pos())  # with its frame, or it creeps downwards
        where = (corner.x(), corner.y(), rect.width(), rect.height())
        place = Place(window.screen().name(), *where, maximised=window.isMaximized())
        text = written(self._places(), place)
        QDir().mkpath(self._path.rpartition("/")[0])
        file = QSaveFile(self._path)
        if file.open(QSaveFile.OpenModeFlag.WriteOnly):
            file.write(text.encode())
            file.commit()

    def _places(self) -> tuple[Place, ...]:
        if self._path:
            with suppress(OSError, ValueError, KeyError), open(self._path, encoding="utf-8") as file:  # noqa: PTH123
                return read(file.read(_ENOUGH))
        return ()


def _place(said: object) -> Place:
    if not isinstance(said, dict) or not isinstance(said["screen"], str):
        raise ValueError("not a place")  # noqa: TRY004  of the text, not of an argument
    numbers = [said[name] for name in ("left", "top", "width", "height")]
    if not all(type(one) is int and abs(one) < 10**6 for one in numbers) or min(numbers[2:]) < 1:
        raise ValueError("not a rectangle")
    left, top, width, height = numbers
    return Place(said["screen"], left, top, width, height, maximised=said.get("maximised") is True)


def _within(place: Place, screen: Screen) -> Place:
    width, height = min(place.width, screen.width), min(place.height, screen.height)
    left = max(screen.left, min(place.left, screen.left + screen.width - width))
    top = max(screen.top, min(place.top, screen.top + screen.height - height))
    return Place(screen.name, left, top, width, height, place.maximised)


def _screens() -> tuple[Screen, ...]:
    primary = QGuiApplication.primaryScreen()
    found = sorted(QGuiApplication.screens(), key=lambda screen: screen is not primary)
    rooms = [(screen.name(), screen.availableGeometry()) for screen in found]
    return tuple(Screen(name, room.left(), room.top(), room.width(), room.height()) for name, room in rooms)
