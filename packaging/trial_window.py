"""The window of an installed program as a Chinese user meets it: it opens, and its welcome is in Chinese.

Looked at from outside, by the name that it gives its window: that needs neither fonts nor a bus, and it is Chinese only
where the package has our translations and the program found them.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress

import xvfb
from compiled import sources
from proofread import read
from version import ROOT

LANGUAGE = "zh_CN"
_ENGLISH = "Welcome to ezswitch"
_SECONDS = 90


def welcome(language: str = LANGUAGE) -> str:
    """Return what the first start is called in a language."""
    (source,) = (path for path in sources(ROOT) if path.stem == f"ezswitch_{language}")
    (said,) = {one.translation for one in read(source) if one.source == _ENGLISH}
    return said


def welcomes(command: Sequence[str], variables: dict[str, str]) -> None:
    """Start a program that nobody has used yet in a Chinese session, and wait for its welcome; it ends when asked to.

    Of this session's variables it gets none; `variables` are those that it needs besides display and language. An
    AssertionError says what was not seen, and what the program printed.
    """
    with xvfb.display("1280x800") as display, tempfile.TemporaryFile() as printed:
        told = {**variables, "DISPLAY": display, "LANG": f"{LANGUAGE}.UTF-8", "QT_QPA_PLATFORM": "xcb"}
        program = subprocess.Popen(command, env=told, stdout=printed, stderr=subprocess.STDOUT)
        seen = _sees(program, display, welcome())
        program.terminate()
        try:
            status = program.wait(timeout=_SECONDS)
        except subprocess.TimeoutExpired:
            program.kill()
            status = program.wait()
        printed.seek(0)
        assert seen, f"no window {welcome()!r}; exit status {status}: {printed.read().decode('utf-8', 'replace')}"
        assert status in (0, -15), f"exit status {status}"


def _sees(program: subprocess.Popen[bytes], display: str, title: str) -> bool:
    """Wait for a window of this name, as long as the program runs; False after a while."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", f"^{re.escape(title)}$"]
    variables = {"PATH": os.environ["PATH"], "DISPLAY": display, "LC_ALL": "C.UTF-8"}
    until = time.monotonic() + _SECONDS
    with subprocess.Popen(search, env=variables, stdout=subprocess.DEVNULL) as looking:
        while time.monotonic() < until and program.poll() is None and looking.poll() is None:
            with suppress(subprocess.TimeoutExpired):
                looking.wait(0.1)
        found = looking.poll() == 0
        looking.kill()
    return found and program.poll() is None
