"""The outside world as bootstrap sees it: one value, so that a test can hand it another machine."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Machine:
    """What bootstrap may ask of this computer. `run` returns an exit status."""

    platform: str
    python: str
    is_root: bool
    which: Callable[[str], str | None]
    loads_library: Callable[[str], bool]
    has_file: Callable[[str], bool]
    has_module: Callable[[str], bool]
    run: Callable[[Sequence[str], Mapping[str, str]], int]
    say: Callable[[str], None]


def loads_library(soname: str) -> bool:
    """Tell whether the dynamic linker finds a shared library, wherever this system keeps them."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_file(pattern: str) -> bool:
    """Tell whether any file matches a pattern below the root folder (without its first slash)."""
    return any(True for _ in Path("/").glob(pattern))


def run(command: Sequence[str], extra: Mapping[str, str]) -> int:
    """Run a program with more variables; only a failure shows what it printed, and on standard error.

    Standard output belongs to ezswitch: `run -- status --json` is one document.
    """
    done = subprocess.run(
        command, env={**os.environ, **extra}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode != 0:
        say(done.stdout.decode("utf-8", "replace").rstrip())
    return done.returncode


def say(text: str) -> None:
    """Tell the person what happens."""
    print(text, file=sys.stderr, flush=True)


def this_machine() -> Machine:
    """Return the real one."""
    return Machine(
        platform=sys.platform,
        python=sys.executable,
        is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
        which=shutil.which,
        loads_library=loads_library,
        has_file=has_file,
        has_module=lambda name: importlib.util.find_spec(name) is not None,
        run=run,
        say=say,
    )
