"""The one lock that every switch takes: an OS file lock, so that the kernel frees it when its holder dies."""

from __future__ import annotations

import importlib
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ezswitch.domain.errors import Busy
from ezswitch.domain.phrase import Phrase, say
from ezswitch.system.reasons import not_written, write_failed
from ezswitch.system.windows import Seconds, Wait

DEADLINE = 10.0
_POLL = 0.05
_NAME = 120
_FAR = 1 << 20
"""Where the locked byte lies on Windows, whose locks also forbid reading: beyond the holder's name."""


class FileLock:
    """`switch.lock` in the state folder; the file stays, only the lock on it comes and goes."""

    def __init__(
        self,
        path: Path,
        *,
        deadline: float = DEADLINE,
        platform: str = sys.platform,
        wait: Wait = time.sleep,
        monotonic: Seconds = time.monotonic,
    ) -> None:
        """Take the lock's path and how many seconds to wait for another holder."""
        self._path = path
        self._deadline = deadline
        self._platform = platform
        self._wait = wait
        self._monotonic = monotonic
        self._holder = 0

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Hold the lock; raises Busy after the deadline, WriteFailed where the state folder cannot be written.

        Another thread waits like another process; holding it twice in one thread is a mistake of ours: RuntimeError.
        """
        if self._holder == threading.get_ident():
            raise RuntimeError("the switch lock is held already")
        descriptor = self._open()
        try:
            self._acquire(descriptor)
            self._holder = threading.get_ident()
            try:
                self._sign(descriptor)
                yield
            finally:
                self._holder = 0
        finally:
            os.close(descriptor)

    def _open(self) -> int:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
            return os.open(self._path, flags, 0o600)
        except OSError as error:
            raise write_failed(say("Cannot open the lock {path}", path=self._path), self._path, error) from error

    def _acquire(self, descriptor: int) -> None:
        end = self._monotonic() + self._deadline
        while not self._try(descriptor):
            if self._monotonic() >= end:
                raise self._busy(descriptor)
            self._wait(_POLL)

    def _try(self, descriptor: int) -> bool:
        try:
            lock_at_once(descriptor, self._platform)
        except (BlockingIOError, PermissionError):
            return False
        except OSError as error:
            raise write_failed(say("Cannot lock {path}", path=self._path), self._path, error) from error
        return True

    def _sign(self, descriptor: int) -> None:
        """Leave our name for whoever has to wait; it matters to nobody else, so it is not synced."""
        try:
            os.lseek(descriptor, 0, os.SEEK_SET)
            # Of one length, so that it is never cut off before: ext4 flushes a file that is emptied and written anew.
            os.write(
                descriptor, f"{os.getpid()} {Path(sys.argv[0]).name}".encode(errors="replace")[:_NAME].ljust(_NAME)
            )
        except OSError as error:
            raise write_failed(not_written(self._path), self._path, error) from error

    def _busy(self, descriptor: int) -> Busy:
        os.lseek(descriptor, 0, os.SEEK_SET)
        process, _, program = os.read(descriptor, _NAME).decode(errors="replace").strip().partition(" ")
        return Busy(
            say("another switch is under way"),
            _long(process if process.isdigit() else "", program or "ezswitch", f"{self._deadline:.0f}"),
            hint=say("Wait for it to finish, or end that process: nothing is lost, the next start puts things right."),
            path=str(self._path),
        )


def _long(process: str, program: str, seconds: str) -> Phrase:
    """Say who holds the lock for so long; `process` is its number, "" where it is not known."""
    if not process:
        return say("Another ezswitch has been switching for more than {seconds} seconds.", seconds=seconds)
    return say(
        "Process {process} ({program}) has been switching for more than {seconds} seconds.",
        process=process,
        program=program,
        seconds=seconds,
    )


def lock_at_once(descriptor: int, platform: str) -> None:
    """Take the lock without waiting, or raise BlockingIOError (PermissionError on Windows)."""
    if platform == "win32":
        windows: Any = importlib.import_module("msvcrt")
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        windows.locking(descriptor, windows.LK_NBLCK, 1)
    else:
        unix: Any = importlib.import_module("fcntl")
        unix.flock(descriptor, unix.LOCK_EX | unix.LOCK_NB)
