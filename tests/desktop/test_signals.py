"""SIGTERM ends the program at once, also while nothing at all happens in it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

ASLEEP = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from ezswitch.desktop.signals import Signals
app = QCoreApplication([])
ears = Signals(app.quit, app)
QTimer.singleShot(0, lambda: print("asleep", flush=True))
sys.exit(app.exec())
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_loop_that_sleeps_hears_it(number: signal.Signals) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", ASLEEP]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "asleep\n"
        program.send_signal(number)
        said = program.communicate(timeout=60)
    assert (program.returncode, said) == (0, ("", ""))
