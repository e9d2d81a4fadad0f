"""settings.toml on disk: what is in force, and how it is changed."""

from __future__ import annotations

from pathlib import Path

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.ports import Files
from ezswitch.domain.settings import Settings
from ezswitch.profiles import settings_book
from ezswitch.profiles.own_file import OwnFile


def in_force(files: Files, path: Path) -> tuple[Settings, CannotRead | None]:
    """Return what the file says, and None; or the defaults, and why it cannot be read. A missing file is no fault."""
    try:
        return OwnFile(files, path).read(settings_book.read), None
    except CannotRead as error:
        return Settings(), error


def save(files: Files, path: Path, new: Settings) -> None:
    """Write what differs; raises BadInput, CannotRead (the file stays as it is), Moved and WriteFailed."""
    OwnFile(files, path).change(lambda text: settings_book.written(text, new))
