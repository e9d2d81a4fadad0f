"""The git program, run so that it asks nobody, runs nothing of a repository, and ends in time and within a size.

The repository is strange and so is its host; the user's own Git settings are trusted, since private repositories need
the sign-ins, proxies and ssh commands that stand there. They are read, and what could act for a repository is
switched off on top of them.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from time import monotonic

from ezswitch.domain.errors import BadInput
from ezswitch.domain.outside import Unreachable
from ezswitch.domain.phrase import say, verbatim

_KEPT = ("GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT", "GIT_SSL_CAINFO", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM")
_SETTINGS = (
    "core.fsmonitor=false",
    "core.askPass=",
    "credential.interactive=false",
    "fetch.recurseSubmodules=false",
    "submodule.recurse=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "transfer.bundleURI=false",
    "protocol.ext.allow=never",
)
_LOOK = 0.05
"""Seconds between looks at how much was written."""

_UNREACHABLE = (
    "could not resolve host",
    "connection refused",
    "connection timed out",
    "failed to connect",
    "network is unreachable",
    "operation timed out",
    "no route to host",
)
"""How git, curl and ssh begin to say that the other side cannot be reached now (git 2.39, curl 7.88, OpenSSH 9.2)."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for all of one question, and bytes that it may write."""

    seconds: float = 30.0
    most: int = 32 * 1024 * 1024


class Running:
    """What runs now, so that quitting ends it."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._lock = Lock()
        self._processes: set[subprocess.Popen[bytes]] = set()
        self._closed = False

    def add(self, process: subprocess.Popen[bytes]) -> None:
        """Take one in; it is killed at once where everything was ended already."""
        with self._lock:
            self._processes.add(process)
            closed = self._closed
        if closed:
            kill(process)

    def remove(self, process: subprocess.Popen[bytes]) -> None:
        """Forget one that ended."""
        with self._lock:
            self._processes.discard(process)

    def end(self) -> None:
        """Kill everything, now and later."""
        with self._lock:
            self._closed = True
            running = tuple(self._processes)
        for process in running:
            kill(process)


class Git:
    """One question to a repository: runs of git in a folder of their own, within limits that count for all of them."""

    def __init__(
        self, program: str, folder: Path, variables: Mapping[str, str], limits: Limits, running: Running
    ) -> None:
        """Take the program, an empty folder (nothing may lie above it that is a repository), and what limits it."""
        self.repository = folder / "repository"
        self._program = program
        self._folder = folder
        self._variables = variables
        self._limits = limits
        self._running = running
        self._deadline = monotonic() + limits.seconds
        (folder / "hooks").mkdir()

    def run(self, *arguments: str) -> bytes:
        """Return what git prints; raises BadInput with what it said, or Unreachable."""
        settings = [part for one in (*_SETTINGS, f"core.hooksPath={self._folder / 'hooks'}") for part in ("-c", one)]
        out, err = self._folder / "out", self._folder / "err"
        with out.open("wb") as printed, err.open("wb") as said:  # files: what is printed counts for the limit too
            process = subprocess.Popen(  # noqa: S603  an argument list, addresses behind "--"
                [self._program, *settings, *arguments],
                cwd=self._folder,
                env=self._variables,
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=said,
                start_new_session=True,  # no terminal: ssh cannot ask on it, and a group to kill
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            self._running.add(process)
            try:
                status = self._watched(process)
            finally:
                kill(process)
                self._running.remove(process)
        if status:
            raise _refused(err.read_bytes()[-2000:].decode(errors="replace"))
        return out.read_bytes()

    def _watched(self, process: subprocess.Popen[bytes]) -> int:
        """Return the exit status; looks at the time and at what was written until there is one, and once more then."""
        status = None
        while status is None:
            left = self._deadline - monotonic()
            if left <= 0:
                raise Unreachable(
                    say("no answer"),
                    say("The repository took more than {seconds} seconds.", seconds=f"{self._limits.seconds:.0f}"),
                )
            with suppress(subprocess.TimeoutExpired):
                status = process.wait(min(left, _LOOK))
            if _size(self._folder) > self._limits.most:
                raise BadInput(
                    say("repository too large"),
                    say(
                        "The repository sends more than {megabytes} MB for one small file.",
                        megabytes=self._limits.most // 1024**2,
                    ),
                    hint=say("Keep the shared setup in a repository of its own."),
                )
        if status < 0:
            raise Unreachable(say("ended"), say("Git was ended before it was done."))
        return status


def variables_for(user: Mapping[str, str], protocols: tuple[str, ...]) -> dict[str, str]:
    """Return the variables git is run with: the user's, without those that lead it elsewhere, and nobody to ask."""
    kept = {name: value for name, value in user.items() if not name.startswith("GIT_") or name in _KEPT}
    return {
        **kept,
        "GIT_ALLOW_PROTOCOL": ":".join(protocols),
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ASKPASS": "",  # set and empty: git looks for no other way to ask
        "SSH_ASKPASS": "",
        "SSH_ASKPASS_REQUIRE": "never",
        "GCM_INTERACTIVE": "never",
        "GIT_LFS_SKIP_SMUDGE": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "LC_ALL": "C",
    }


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a process with everything it started (git-remote-https, ssh); no error if it is gone."""
    if sys.platform == "win32":
        process.kill()
    else:
        with suppress(ProcessLookupError, PermissionError):  # on macOS a group of dead processes is not permitted
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _size(folder: Path) -> int:
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):  # git renames its packs meanwhile
                total += (Path(place) / name).lstat().st_size
    return total


def _refused(said: str) -> BadInput | Unreachable:
    lines = [line.removeprefix("fatal: ") for line in said.splitlines() if line.strip()]
    words = verbatim("".join(filter(str.isprintable, lines[0] if lines else ""))[:300]) or say("it failed")
    if any(sign in said.lower() for sign in _UNREACHABLE):
        return Unreachable(say("cannot be reached"), say("The repository cannot be reached: {why}.", why=words))
    return BadInput(
        say("repository cannot be used"),
        say("Git cannot get the shared setup: {why}.", why=words),
        hint=say("Try `git ls-remote` with the same address in a terminal: it may ask for a sign-in or a host's key."),
    )
