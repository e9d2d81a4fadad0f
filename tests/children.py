"""Child processes that meet a fault of the real system: under strace, without rights, or killed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import ezswitch

NOBODY = 65534
_APP = Path(ezswitch.__file__).resolve().parents[1]
_TESTS = Path(__file__).resolve().parent


def command(code: str, *arguments: object, inject: tuple[str, ...] = ()) -> list[str]:
    """Return the command for a Python child; `inject` are strace's -e inject= values ("fsync:error=EIO:when=1")."""
    faults = [part for each in inject for part in ("-e", f"inject={each}")]
    names = ",".join(each.partition(":")[0] for each in inject)
    strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={names}", *faults] if inject else []
    return [*strace, sys.executable, "-B", "-c", code, *map(str, arguments)]


def environment() -> dict[str, str]:
    """Return the variables for a child: this process's, with the sources on the path."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(_APP), str(_TESTS)))}


def run(code: str, *arguments: object, inject: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run a child to its end; `sys.argv[1:]` are the arguments."""
    return subprocess.run(
        command(code, *arguments, inject=inject),
        env=environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def start(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a child whose standard streams are pipes; the caller ends it."""
    return subprocess.Popen(
        command(code, *arguments),
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def is_root() -> bool:
    """Tell whether permissions do not hold for this process."""
    return os.getuid() == 0


def powerless() -> None:
    """Give up root for good, where this process has it: then permissions hold for it as for anybody."""
    if is_root():
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def give_away(*paths: Path) -> None:
    """Make `nobody` the owner, where root runs the tests; otherwise their owner is powerless enough already."""
    if is_root():
        for path in paths:
            os.chown(path, NOBODY, NOBODY)
