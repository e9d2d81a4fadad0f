"""What only Windows needs: patience with virus scanners, and an owner-only access list in place of mode 0600."""

from __future__ import annotations

import getpass
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from ezswitch.domain.errors import WriteFailed
from ezswitch.domain.phrase import say

Run = Callable[[Sequence[str]], int]
Wait = Callable[[float], None]
Seconds = Callable[[], float]

PATIENCE = 10.0
_ACCESS_DENIED, _SHARING_VIOLATION = 5, 32


def run_quietly(command: Sequence[str]) -> int:
    """Run a program of the system without a window or output, and return its exit status."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    done = subprocess.run(  # noqa: S603 - an argument list of ours, never a shell
        list(command), stdin=subprocess.DEVNULL, capture_output=True, timeout=20, check=False, creationflags=flags
    )
    return done.returncode


def patiently(
    action: Callable[[], None], *, platform: str, wait: Wait = time.sleep, monotonic: Seconds = time.monotonic
) -> None:
    """Run `action`; on Windows repeat it for about ten seconds while another program has the file open.

    A virus scanner or an indexer opens every new file for a moment, and renaming it fails meanwhile:
    https://github.com/astral-sh/uv/issues/9531.
    """
    deadline = monotonic() + PATIENCE
    pause = 0.01
    while True:
        try:
            action()
        except PermissionError as error:
            code = getattr(error, "winerror", None) or _SHARING_VIOLATION
            if platform != "win32" or code not in (_ACCESS_DENIED, _SHARING_VIOLATION) or monotonic() >= deadline:
                raise
        else:
            return
        wait(pause)
        pause = min(pause * 2, 0.5)


def owner_only(path: Path, run: Run = run_quietly) -> None:
    """Leave the current user alone in a file's access list: what mode 0600 is elsewhere. Raises WriteFailed."""
    if run(["icacls", str(path), "/inheritance:r", "/grant:r", f"{getpass.getuser()}:F"]) != 0:
        raise WriteFailed(
            say("file not written"),
            say(
                "Cannot write {path}: it could not be closed to other users of this machine,"
                " and a key would stand in it.",
                path=path,
            ),
            path=str(path),
            hint=say("Check that icacls works for this folder."),
        )
