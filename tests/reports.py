"""Starts the real window as a desktop does, and hears what it tells over a named pipe."""

from __future__ import annotations

import json
import os
import select
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import children

PROGRAM = Path(__file__).parent / "e2e" / "reporting_window.py"
PATIENCE = 60.0


@dataclass
class Desktop:
    """A home with an `ezswitch` on its PATH. `next` waits for what a window tells."""

    variables: dict[str, str]
    pipe: int
    started: list[subprocess.Popen[str]] = field(default_factory=list)
    _rest: bytes = b""

    def start(self, *command: str, **variables: str) -> subprocess.Popen[str]:
        """Start a program of this desktop."""
        process = subprocess.Popen(
            command,
            env={**self.variables, **variables},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.started.append(process)
        return process

    def run(self, *command: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Run a program of this desktop to its end."""
        process = self.start(*command)
        out, err = process.communicate(typed, timeout=PATIENCE)
        return subprocess.CompletedProcess(command, process.returncode, out, err)

    def dialog(self, title: str, word: str) -> list[str]:
        """Return what a dialog of this title says once `word` is part of it."""
        while True:
            report = self.next("dialog")
            if report["title"] == title and any(word in words for words in report["words"]):
                words: list[str] = report["words"]
                return words

    def next(self, what: str) -> dict[str, Any]:
        """Return the next report of this kind; those before it are passed over."""
        deadline = time.monotonic() + PATIENCE
        while True:
            while b"\n" not in self._rest:
                ready, _, _ = select.select([self.pipe], [], [], max(0.0, deadline - time.monotonic()))
                assert ready, f"never told: {what}"
                self._rest += os.read(self.pipe, 1 << 16)
            line, self._rest = self._rest.split(b"\n", 1)
            report: dict[str, Any] = json.loads(line)
            if report["what"] == what:
                return report


@contextmanager
def desktop(home: Path, variables: Mapping[str, str]) -> Iterator[Desktop]:
    """Put `ezswitch` on the PATH of a home, and end what was started there."""
    folder, pipe = home / "programs", home / "reports"
    folder.mkdir()
    os.mkfifo(pipe)
    script = folder / "ezswitch"
    script.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(PROGRAM))} "$@"\n', "utf-8")
    script.chmod(0o755)
    mine = {
        **children.environment(),
        **variables,
        "PATH": f"{folder}:{os.environ['PATH']}",
        "EZSWITCH_REPORT": str(pipe),
        "QT_QPA_PLATFORM": "xcb",
    }
    made = Desktop(mine, os.open(pipe, os.O_RDWR))
    try:
        yield made
    finally:
        for process in made.started:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # what it started, too
            process.communicate()
        os.close(made.pipe)
