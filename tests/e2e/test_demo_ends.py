"""The demo is told to end while it begins: it says nothing, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import children
from tray_desktop import until


def _home(folder: Path) -> bool:
    return any(folder.glob("ezswitch-demo-home-*"))


def _checks(folder: Path) -> bool:
    return any(folder.glob("ezswitch-demo-home-*/**/checks.db"))


@pytest.mark.parametrize("there", [_home, _checks], ids=["before the window", "amid the first checks"])
def test_sigterm_leaves_nothing(there: Callable[[Path], bool], display: str, tmp_path: Path) -> None:
    variables = {**children.environment(), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-B", "-m", "ezswitch", "--demo"]
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as demo:
        until(lambda: there(tmp_path))
        os.kill(demo.pid, signal.SIGTERM)
        said, _ = demo.communicate(timeout=60)
    assert (said, list(tmp_path.iterdir())) == ("", [])
    assert demo.returncode in (0, 128 + signal.SIGTERM)
