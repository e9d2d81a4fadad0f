"""An agent's own lock on its settings: a folder beside the file, as npm's proper-lockfile makes it."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from ezswitch.domain.errors import Busy
from ezswitch.domain.phrase import Phrase, say
from ezswitch.system.reasons import write_failed
from ezswitch.system.windows import Seconds, Wait

DEADLINE = 5.0
_POLL = 0.05
_SECOND = 1_000_000_000
_OURS = 0o500
"""The mode our folder is born with: no other program's has it, whatever its umask, and all can remove it."""


def take(path: Path, stale_after: float, stamp: int, *, now: Seconds, wait: Wait) -> None:
    """Make the folder with modification time `stamp`; take a stale one over; Busy after five seconds of waiting."""
    waited = 0.0
    while not _made(path, stamp):
        if _age(path, now) > stale_after:
            _remove(path)
            continue
        if waited >= DEADLINE:
            raise Busy(
                say("file in use"),
                say(
                    "Another program is writing beside {path} and did not finish within {seconds} seconds.",
                    path=path,
                    seconds=f"{DEADLINE:.0f}",
                ),
                path=str(path),
                hint=say("Try again; if no program uses it any more, remove that folder."),
            )
        wait(_POLL)
        waited += _POLL


def release(path: Path, stamp: int) -> None:
    """Remove the folder if it still has exactly our modification time, or if we were killed before it had one."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise write_failed(_not_seen(path), path, error) from error
    if found.st_mtime_ns == stamp * _SECOND or _not_stamped_yet(found):
        _remove(path)


def _made(path: Path, stamp: int) -> bool:
    try:
        path.mkdir(_OURS)
        os.utime(path, (stamp, stamp))
    except FileExistsError:
        return False
    except OSError as error:
        raise write_failed(say("Cannot lock {path}", path=path), path, error) from error
    return True


def _not_seen(path: Path) -> Phrase:
    return say("Cannot look at the lock {path}", path=path)


def _not_stamped_yet(found: os.stat_result) -> bool:
    return stat.S_IMODE(found.st_mode) == _OURS and found.st_mtime_ns % _SECOND != 0


def _age(path: Path, now: Seconds) -> float:
    try:
        return now() - path.stat().st_mtime
    except FileNotFoundError:
        return 0.0
    except OSError as error:
        raise write_failed(_not_seen(path), path, error) from error


def _remove(path: Path) -> None:
    try:
        with suppress(FileNotFoundError):
            path.rmdir()
    except OSError as error:
        raise write_failed(say("Cannot unlock {path}", path=path), path, error) from error
