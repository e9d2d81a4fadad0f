"""The operating system's refusals in plain words, as errors that name the file."""

from __future__ import annotations

import errno
from pathlib import Path

from ezswitch.domain.errors import Moved, WriteFailed
from ezswitch.domain.phrase import Phrase, say, verbatim

IS_FOLDER = say("it is a folder, not a file")
IS_LOOP = say("it is a symbolic link that leads to itself")
DENIED = say("permission denied")
_WORDS = {
    errno.ENOSPC: say("no space left on the disk"),
    errno.EDQUOT: say("the disk quota is used up"),
    errno.EFBIG: say("it would be larger than the system allows"),
    errno.EROFS: say("the file system is read-only"),
    errno.EACCES: DENIED,
    errno.EPERM: say("the system does not permit it"),
    errno.EIO: say("the disk reported an input/output error"),
    errno.ENOENT: say("there is no such file or folder"),
    errno.EEXIST: say("something else is already there"),
    errno.EISDIR: IS_FOLDER,
    errno.ENOTDIR: say("a part of its path is a file, not a folder"),
    errno.ELOOP: IS_LOOP,
    errno.ENAMETOOLONG: say("its name is too long"),
    errno.EMFILE: say("too many files are open"),
    errno.ENFILE: say("too many files are open on this machine"),
    errno.EBUSY: say("another program is using it"),
    errno.ETXTBSY: say("another program is running it"),
}

_FREE_SPACE = say("Free some space, then try again.")
_HINTS = {
    errno.ENOSPC: _FREE_SPACE,
    errno.EDQUOT: _FREE_SPACE,
    errno.EROFS: say("Make the file system writable, then try again."),
    errno.EACCES: say("Check who owns the file and its folder, and their permissions."),
    errno.EPERM: say("Check whether the file is locked or protected (lsattr on Linux, Get Info on macOS)."),
    errno.EIO: say("Check the disk before you go on."),
}
_REMOVE_THE_CAUSE = say("Nothing was changed. Remove the cause, then try again.")
CHECK_OWNER = say("Check who owns it, and its permissions.")
"""What to do about a file or folder that the system does not let us at."""


def words(error: OSError) -> Phrase:
    """Return why the system refused, as the end of a sentence; its own words where we have none."""
    if error.errno is None:
        return verbatim(str(error))
    known = _WORDS.get(error.errno)
    return known or (verbatim(error.strerror.lower()) if error.strerror else say("unknown reason"))


def write_failed(what: Phrase, path: Path, error: OSError) -> WriteFailed:
    """Return the error for a write that the system refused; `what` says it, such as "Cannot write /a/file"."""
    return WriteFailed(
        say("file not written"),
        say("{what}: {why}.", what=what, why=words(error)),
        path=str(path),
        hint=_HINTS.get(error.errno or 0, _REMOVE_THE_CAUSE),
    )


def not_written(path: Path) -> Phrase:
    """Say what failed where a file could not be written."""
    return say("Cannot write {path}", path=path)


def moved(path: Path) -> Moved:
    """Return the error for a file that somebody else wrote between our last look and our rename."""
    return Moved(
        say("changed meanwhile"),
        say("{path} was changed by another program at the very moment of the switch.", path=path),
        hint=say("Nothing of it was overwritten. Look at it, then try again."),
        path=str(path),
    )


def cannot_write(path: Path, why: Phrase, hint: Phrase) -> WriteFailed:
    """Return the error for a write that we refuse ourselves."""
    return WriteFailed(
        say("file not written"), say("Cannot write {path}: {why}.", path=path, why=why), path=str(path), hint=hint
    )
