"""An error as the page says it: what it is about, why, and the buttons that lead on."""

from __future__ import annotations

from pathlib import PurePath

from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.window import words
from ezswitch.desktop.window.rows import Act, Button
from ezswitch.domain.errors import CannotRead, EzswitchError, without_place
from ezswitch.domain.phrase import Phrase


def open_file(path: str) -> Button:
    """Return the door to a file, by its path."""
    return Button(Act.OPEN, tell("Open file"), path)


def look_again() -> Button:
    """Return the button that reads everything anew."""
    return Button(Act.LOOK, tell("Look again"))


def title(error: EzswitchError) -> str:
    """Return what an error is about; a file that cannot be read by its name and line."""
    if not isinstance(error, CannotRead):
        return words.capital(error.title)
    file = PurePath(error.path).name
    if file and error.line:
        return tell("{file} cannot be read at line {line}", file=file, line=error.line)
    return tell("{file} cannot be read", file=file) if file else tell("A file cannot be read")


def reason(error: EzswitchError) -> str:
    """Return why it is so."""
    if isinstance(error, CannotRead):
        return why(error.message)
    return translated(error.message)


def why(message: Phrase) -> str:
    """Return why something cannot be read without its place, which the window says in words of its own."""
    problem = without_place(message)
    return translated(problem) if problem == message else words.capital(problem)
