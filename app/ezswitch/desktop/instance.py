"""One window at a time: a lock file decides who is first, and a second start hands over what it was asked to do.

Imported before the first paint, so it takes QtCore alone; QtNetwork comes only where another one holds the lock.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QStandardPaths, QThread

from ezswitch.domain.link import is_link

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

VERSION = 1
LONGEST = 16 * 1024
"""Bytes of one message with its line end, two for each of the longest link's; anything longer is not read."""

_LONGEST_TOKEN = 512
DEADLINE_MS = 6000
_PAUSE_MS = 40
_LONGEST_ADDRESS = 100
"""Bytes: a socket's path may have 103 on macOS, 107 on Linux."""

HEARD, NOT_UNDERSTOOD = b"heard\n", b"not understood\n"


class Unreachable(Exception):
    """Another one runs and could not be told: a sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Call:
    """What a second start asks of the first: look at this link ("" for none), and come forward.

    `token` is what the desktop gave the second start so that the window may come to the front. `raised` is False
    where the second start was to be minimised: it was the system at login, and nobody asked for a window.
    """

    link: str = ""
    token: str = ""
    raised: bool = True


def folder(variables: Mapping[str, str]) -> str:
    """Return the folder of lock and socket: our state folder, found without system.paths, which takes 60 ms.

    Each EZSWITCH_HOME has its own, and so a window of its own.
    """
    if home := variables.get("EZSWITCH_HOME", ""):
        return os.path.join(os.path.abspath(os.path.expanduser(home)), "state")  # noqa: PTH100, PTH111, PTH118
    state = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return f"{state}/ezswitch"


def written(call: Call) -> bytes:
    """Return a call as one line of at most LONGEST bytes: a token that is no token of any desktop is left out."""
    token = call.token if call.token.isascii() and len(call.token) <= _LONGEST_TOKEN else ""
    said = {"ezswitch": VERSION, "link": call.link, "token": token, "raised": call.raised}
    return json.dumps(said, ensure_ascii=False).encode() + b"\n"


def understood(line: bytes) -> Call | None:
    """Return what a line says, None for everything that is not a call of this version: it came from outside."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or found.get("ezswitch") != VERSION or len(line) > LONGEST:
        return None
    link, token, raised = found.get("link"), found.get("token"), found.get("raised")
    if not isinstance(link, str) or not isinstance(token, str) or not isinstance(raised, bool):
        return None
    return Call(link, token, raised) if not link or is_link(link) else None


class Instance:
    """This process's claim to be the one window over a folder."""

    def __init__(self, place: str) -> None:
        """Take the folder; nothing is made or locked yet."""
        self._place = place
        self._lock = QLockFile(f"{place}/window.lock")
        self._lock.setStaleLockTime(0)  # never by its age: a window may stay open for weeks

    @property
    def address(self) -> str:
        """Return the name that the first one listens at: a socket's path, or a name made of it where it is long."""
        path = f"{self._place}/window.socket"
        if os.name != "nt" and len(os.fsencode(path)) <= _LONGEST_ADDRESS:
            return path
        import hashlib  # noqa: PLC0415  hardly ever

        return f"ezswitch-{hashlib.sha256(os.fsencode(self._place)).hexdigest()[:32]}"

    def meet(self, call: Call, milliseconds: int = DEADLINE_MS) -> bool:
        """Tell whether this process is the first one; otherwise the first one has heard `call` when this returns.

        Raises Unreachable after a deadline where the other one does not answer. Where no lock can be had at all (a
        full or read-only disk) it is the first one: a window matters more than having only one.
        """
        with suppress(OSError):
            os.makedirs(self._place, mode=0o700, exist_ok=True)  # noqa: PTH103  pathlib may not be there yet
        return self._locked() or self._told(call, QDeadlineTimer(milliseconds))

    def leave(self) -> None:
        """Let go of the lock."""
        self._lock.unlock()

    def _locked(self) -> bool:
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def _told(self, call: Call, deadline: QDeadlineTimer) -> bool:
        """Tell the other one; True where it was gone after all, and this one has the lock now."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  the first one does without until it has painted

        line, socket = written(call), QLocalSocket()
        while not _connected(socket, self.address, deadline):
            # It is just starting, or quitting, or dead and its number is another program's by now. Removing the
            # file of one that lives fails: the kernel holds a lock on it (seen with Qt 6.11 on Linux).
            if (self._lock.removeStaleLockFile() and self._locked()) or self._locked():
                return True
            if deadline.hasExpired():
                raise Unreachable(self._silent("has not opened its window yet"))
            QThread.msleep(_PAUSE_MS)
        socket.write(line)
        while not socket.canReadLine() and socket.waitForReadyRead(_left(deadline)):
            pass
        answer = socket.readLine().data() if socket.canReadLine() else b""
        socket.abort()
        if answer != HEARD:
            raise Unreachable(self._silent("does not answer") if not answer else _OTHER_VERSION)
        return False

    def _silent(self, what: str) -> str:
        number = self._lock.getLockInfo()[0]
        return (
            f"Another ezswitch runs already: process {number}, which {what}."
            " End that process, then start ezswitch again. The command line works meanwhile: ezswitch status"
        )


_OTHER_VERSION = (
    "Another ezswitch runs already, in a version that does not understand this one. Quit it, then start it again."
)


def _connected(socket: QLocalSocket, address: str, deadline: QDeadlineTimer) -> bool:
    socket.connectToServer(address)
    return socket.waitForConnected(_left(deadline))


def _left(deadline: QDeadlineTimer) -> int:
    """Return the milliseconds that are left, at least one: Qt takes a negative number for no limit."""
    return max(1, deadline.remainingTime())
