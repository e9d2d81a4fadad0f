"""What a failure of a database means, in words: whether the file is damaged, why it cannot be used, what to do."""

from __future__ import annotations

from pathlib import Path

from ezswitch.domain.phrase import Phrase, say, verbatim
from ezswitch.system.reasons import words

_TRY_LATER = say("Try again; if it goes on, look for another ezswitch that hangs.")
_FREE_SPACE = say("Free some space, then try again.")
_CHECK = say("Check the permissions of the file and its folder, and the space on the disk.")


def is_damage(error: Exception) -> bool:
    """Tell whether SQLite calls the file damaged, or none of its own."""
    return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


def said(error: Exception) -> Phrase:
    """Return why the file cannot be used, in the system's words or SQLite's."""
    return words(error) if isinstance(error, OSError) else verbatim(str(error))


def hint(error: Exception) -> Phrase:
    """Return what to do about it."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return _FREE_SPACE
    return _TRY_LATER if name.startswith("SQLITE_BUSY") else _CHECK


def kept_as(path: Path, aside: Path) -> Phrase:
    """Say where a damaged file went."""
    return say("{path} was damaged. It was kept as {aside}, and a new one was started.", path=path, aside=aside)
