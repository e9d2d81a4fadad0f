"""The window of an installed program as a Chinese user meets it: it opens, and its welcome is in Chinese.

Looked at from outside, by the name that it gives its window: that needs neither fonts nor a bus, and it is Chinese only
where the package has our translations and the program found them.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Sequence

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

    Of this session's variables it gets none; `variables` are those that it needs besides display and language.
    """
    with xvfb.display("1280x800") as display, tempfile.TemporaryFile() as said:
        told = {**variables, "DISPLAY": display, "LANG": f"{LANGUAGE}.UTF-8", "QT_QPA_PLATFORM": "xcb"}
        program = subprocess.Popen(command, env=told, stderr=said)
        try:
            _see(display, welcome())
            assert program.poll() is None
            program.terminate()
            assert program.wait(timeout=_SECONDS) in (0, -15)
        except (AssertionError, subprocess.SubprocessError) as error:
            program.kill()
            said.seek(0)
            raise AssertionError(f"{error}: {said.read().decode('utf-8', 'replace')}") from error


def _see(display: str, title: str) -> None:
    """Wait for a window of this name."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", f"^{re.escape(title)}$"]
    variables = {"PATH": os.environ["PATH"], "DISPLAY": display, "LC_ALL": "C.UTF-8"}
    subprocess.run(search, env=variables, check=True, timeout=_SECONDS, stdout=subprocess.DEVNULL)
