"""A real agent's own screen in a terminal that nobody looks at: words go in, and it is read until it rests."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping
from pathlib import Path

WAITS = 60.0
ENTER = b"\r"
"""Sent apart from the words: together they are taken for something pasted, and Enter for a line break in it."""


class TerminalSession:
    """A program that owns a terminal of 120 by 40 characters."""

    def __init__(self, program: Path, folder: Path, variables: Mapping[str, str]) -> None:
        """Start it."""
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self._process = subprocess.Popen(
            [str(program)],
            cwd=folder,
            env={**variables, "TERM": "xterm-256color"},
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
        )
        os.close(slave)
        self.screen = b""

    def type(self, words: str) -> None:
        """Type words, and then Enter."""
        self.screen = b""
        os.write(self._master, words.encode())
        self.wait(lambda: words.rsplit(maxsplit=1)[-1].encode() in self.screen)
        os.write(self._master, ENTER)

    def wait(self, there: Callable[[], bool]) -> None:
        """Read what it prints until something is so."""
        deadline = time.monotonic() + WAITS
        while not there():
            assert time.monotonic() < deadline, self.screen[-3000:].decode(errors="replace")
            assert self._process.poll() is None, self.screen[-3000:].decode(errors="replace")
            self._read(0.1)

    def rest(self, seconds: float) -> None:
        """Read on until nothing was printed for so long: a screen that is drawn is ready."""
        while self._read(seconds):
            pass

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait(timeout=10)
        os.close(self._master)

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], seconds)
        if ready:
            self.screen += os.read(self._master, 1 << 16)
        return bool(ready)
