"""Reading a file of the user's without ever blocking: real path behind symlinks, a size limit, plain files only."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.plan import Reading
from ezswitch.system.reasons import CHECK_OWNER, IS_FOLDER, IS_LOOP, words

LIMIT = 16 * 1024 * 1024
"""A settings file is a few kilobytes; a larger one than this is not one."""

_LEFT = say("It was left as it is.")
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def real_path(path: Path) -> Path:
    """Return the path behind symlinks, dangling ones and chains too; raises CannotRead for a loop."""
    with suppress(OSError):  # a file that is there, by far the most common case, costs one look at each folder
        return Path(os.path.realpath(path, strict=True))
    try:
        real = Path(os.path.realpath(path))
        circle = any(each.is_symlink() for each in (real, *real.parents))
    except OSError as error:
        raise unreadable(path, error) from error
    if circle:
        # realpath follows every link that leads somewhere, so what is left goes round in a circle.
        raise _cannot_read(path, IS_LOOP, say("Correct the link, then try again."))
    return real


def read(path: Path) -> Reading:
    """Return bytes, real path and mode; data None where the file or its folder is missing. Raises CannotRead."""
    real = real_path(path)
    try:
        # Looked at before it is opened: opening a pipe or a device may block, or do something.
        _refuse_odd(path, real.stat())
        descriptor = os.open(real, _FLAGS)
        try:
            return _contents(path, real, descriptor)
        finally:
            os.close(descriptor)
    except FileNotFoundError:
        return Reading(path, real, None)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> CannotRead:
    """Return the error for a file or folder that the system does not let us look at."""
    hint = CHECK_OWNER if error.errno in (errno.EACCES, errno.EPERM) else _LEFT
    return _cannot_read(path, words(error), hint)


def _contents(path: Path, real: Path, descriptor: int) -> Reading:
    found = os.fstat(descriptor)
    _refuse_odd(path, found)
    pieces = bytearray()
    while piece := os.read(descriptor, 1 << 20):
        pieces += piece
        if len(pieces) > LIMIT:
            raise _too_large(path)
    return Reading(path, real, bytes(pieces), stat.S_IMODE(found.st_mode), stamp_of(found))


def stamp_of(found: os.stat_result) -> tuple[int, ...]:
    """Return what changes when a file is written or replaced; not its change time, which a mere chmod moves."""
    # Windows numbers an open file and a named one differently, so its numbers are left out there.
    number = found.st_ino if os.name == "posix" else 0
    return number, found.st_size, found.st_mtime_ns


def _refuse_odd(path: Path, found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise _cannot_read(path, IS_FOLDER, say("Move the folder away, then try again."))
    if not stat.S_ISREG(found.st_mode):
        raise _cannot_read(path, say("it is a pipe or a device, not a file"), say("Move it away, then try again."))
    if found.st_size > LIMIT:
        raise _too_large(path)


def _too_large(path: Path) -> CannotRead:
    return _cannot_read(path, say("it is larger than 16 MB, which no settings file is"), _LEFT)


def _cannot_read(path: Path, why: Phrase, hint: Phrase) -> CannotRead:
    return CannotRead(say("Cannot read {path}: {why}.", path=path, why=why), path=str(path), hint=hint)
