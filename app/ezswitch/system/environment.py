"""The environment as this process has it, and as the user's login shell would."""

from __future__ import annotations

import os
import secrets
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from ezswitch.domain.environment import Environment

_OWN = frozenset({"_", "SHLVL", "PWD", "OLDPWD", "TERM", "EZSWITCH_READS_SHELL"})
"""Variables that say something about the shell we started, not about the user's setup."""


def current() -> Environment:
    """Return this process's variables, home folder and platform; the login shell's variables are still empty."""
    return Environment(Path.home(), MappingProxyType(dict(os.environ)), sys.platform)


def login_shell(environment: Environment, timeout: float = 3.0) -> Mapping[str, str]:
    """Return the variables of the user's interactive login shell, {} where it does not answer in time.

    A desktop program does not inherit what an rc file exports. Blocks up to `timeout` seconds: never on the UI thread.
    """
    shell = environment.variables.get("SHELL", "")
    if environment.platform == "win32" or not Path(shell).is_absolute() or not os.access(shell, os.X_OK):
        return MappingProxyType({})
    marker = secrets.token_hex(16).encode()
    output = _said_by(shell, environment, marker, time.monotonic() + timeout)
    _, first, rest = output.partition(marker)
    body, second, _ = rest.partition(marker)
    return MappingProxyType(_variables(body) if first and second else {})


def _said_by(shell: str, environment: Environment, marker: bytes, deadline: float) -> bytes:
    """Run the shell in a session of its own, away from our terminal, and return what it printed by the deadline."""
    mark = f"printf %s {marker.decode()}"
    try:
        process = subprocess.Popen(  # noqa: S603 - the user's own shell, by absolute path
            [shell, "-l", "-i", "-c", f"{mark}; env -0; {mark}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=environment.home if environment.home.is_dir() else "/",
            # An rc file that starts something slow can ask for this one, and leave it.
            env={**environment.variables, "TERM": "dumb", "EZSWITCH_READS_SHELL": "1"},
            start_new_session=True,
        )
    except OSError:
        return b""
    with process:
        try:
            return _read_until_marked(process, marker, deadline)
        finally:
            # The group, because an rc file may have started programs that would keep the pipe open.
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)


def _read_until_marked(process: subprocess.Popen[bytes], marker: bytes, deadline: float) -> bytes:
    if process.stdout is None:
        raise AssertionError("the pipe was asked for")
    seen, descriptor = b"", process.stdout.fileno()
    while seen.count(marker) < 2:  # noqa: PLR2004 - one before, one after
        ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
        piece = os.read(descriptor, 1 << 16) if ready else b""
        if not piece:
            break
        seen += piece
    return seen


def _variables(body: bytes) -> dict[str, str]:
    pairs = (entry.partition("=") for entry in os.fsdecode(body).split("\0"))
    return {name: value for name, equals, value in pairs if equals and name and name not in _OWN}
