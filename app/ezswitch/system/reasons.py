"""The operating system's refusals in plain words, as errors that name the file."""

from __future__ import annotations

import errno
from pathlib import Path

from ezswitch.domain.errors import Moved, WriteFailed
from ezswitch.domain.phrase import Phrase, say

_WORDS = {
    errno.ENOSPC: "no space left on the disk",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "it would be larger than the system allows",
    errno.EROFS: "the file system is read-only",
    errno.EACCES: "permission denied",
    errno.EPERM: "the system does not permit it",
    errno.EIO: "the disk reported an input/output error",
    errno.ENOENT: "there is no such file or folder",
    errno.EEXIST: "something else is already there",
    errno.EISDIR: "it is a folder, not a file",
    errno.ENOTDIR: "a part of its path is a file, not a folder",
    errno.ELOOP: "it is a symbolic link that leads to itself",
    errno.ENAMETOOLONG: "its name is too long",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open on this machine",
    errno.EBUSY: "another program is using it",
    errno.ETXTBSY: "another program is running it",
}

_HINTS = {
    errno.ENOSPC: "Free some space, then try again.",
    errno.EDQUOT: "Free some space, then try again.",
    errno.EROFS: "Make the file system writable, then try again.",
    errno.EACCES: "Check who owns the file and its folder, and their permissions.",
    errno.EPERM: "Check whether the file is locked or protected (lsattr on Linux, Get Info on macOS).",
    errno.EIO: "Check the disk before you go on.",
}


def words(error: OSError) -> str:
    """Return why the system refused, as the end of a sentence."""
    if error.errno is None:
        return str(error)
    return _WORDS.get(error.errno, (error.strerror or "unknown reason").lower())


def write_failed(doing: str, path: Path, error: OSError) -> WriteFailed:
    """Return the error for a write that the system refused; `doing` reads like "write" or "make the folder"."""
    hint = _HINTS.get(error.errno or 0, "Nothing was changed. Remove the cause, then try again.")
    return WriteFailed(
        say("file not written"),
        say("Cannot {doing} {path}: {error}.", doing=doing, path=path, error=words(error)),
        path=str(path),
        hint=hint,
    )


def moved(path: Path) -> Moved:
    """Return the error for a file that somebody else wrote between our last look and our rename."""
    return Moved(
        say("changed meanwhile"),
        say("{path} was changed by another program at the very moment of the switch.", path=path),
        hint=say("Nothing of it was overwritten. Look at it, then try again."),
        path=str(path),
    )


def cannot_write(path: Path, why: str, hint: Phrase) -> WriteFailed:
    """Return the error for a write that we refuse ourselves."""
    return WriteFailed(
        say("file not written"), say("Cannot write {path}: {why}.", path=path, why=why), path=str(path), hint=hint
    )
