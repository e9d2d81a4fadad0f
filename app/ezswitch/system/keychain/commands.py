"""Runs a confirmed key command: an argument list, no shell, one line on its output, a deadline."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys

from ezswitch.domain.errors import About, KeychainDenied, KeychainHung
from ezswitch.domain.phrase import Phrase, say
from ezswitch.system.keychain.shape import is_plain_key
from ezswitch.system.reasons import words

DEADLINE = 30.0
"""Seconds a key command may take: time enough to touch a hardware key."""


def key_from_command(name: str, command: tuple[str, ...], seconds: float = DEADLINE) -> str:
    """Run the command in a process group of its own and return the one line it printed, trimmed.

    Raises KeychainHung after the deadline, KeychainDenied for everything else. What it printed is in no error.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - the list that the user confirmed
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=sys.platform != "win32",
        )
    except (OSError, ValueError) as error:
        raise _failed(_not_started(name, command[0], error)) from None
    with process:
        try:
            output, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            raise KeychainHung(
                say("key command does not end"),
                say(
                    "The key command of {key} ({command}) did not end within {seconds} seconds.",
                    key=name,
                    command=command[0],
                    seconds=f"{seconds:g}",
                ),
                hint=say("Run it yourself in a terminal: it may be waiting for an answer."),
            ) from None
        finally:
            _end(process)
    named = {"key": name, "command": command[0]}
    if process.returncode != 0:
        raise _failed(
            say("The key command of {key} ({command}) ended with status {status}.", status=process.returncode, **named)
        )
    lines = output.decode("utf-8", "replace").split("\n")
    if not is_plain_key(lines[0].strip()) or any(line.strip() for line in lines[1:]):
        raise _failed(say("The key command of {key} ({command}) did not print exactly one line with a key.", **named))
    return lines[0].strip()


def _failed(message: Phrase) -> KeychainDenied:
    return KeychainDenied(
        say("key command failed"), message, hint=say("Run it yourself in a terminal to see why."), about=About.KEY
    )


def _not_started(name: str, program: str, error: OSError | ValueError) -> Phrase:
    why = words(error) if isinstance(error, OSError) else say("it cannot be started")
    return say("The key command of {key} ({command}) did not start: {why}.", key=name, command=program, why=why)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill the whole group, so that nothing the command started stays behind."""
    if process.poll() is None and sys.platform == "win32":
        process.kill()
    if sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
