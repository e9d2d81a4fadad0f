"""What a trial sees of a package's window: its Chinese welcome, and nothing else in its place."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import trial_window
from children import environment
from machine import this_machine
from needs import TRIALS, for_trials


def test_the_welcome_of_a_chinese_session_is_seen(home: Path) -> None:
    variables = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": environment()["PYTHONPATH"]}
    trial_window.welcomes([sys.executable, "-m", "ezswitch"], variables)


@pytest.mark.parametrize(
    ("command", "why"),
    [(["false"], "exit status 1"), (["sh", "-c", "echo no display >&2; exit 0"], "no display")],
)
def test_a_program_that_ends_without_a_window_is_told_at_once(command: list[str], why: str) -> None:
    with pytest.raises(AssertionError, match=why):
        trial_window.welcomes(command, {"PATH": os.environ["PATH"]})


def test_a_window_of_another_name_is_not_it(tmp_path: Path) -> None:
    script = tmp_path / "english.py"
    script.write_text(
        "from PySide6.QtCore import QTimer\nfrom PySide6.QtWidgets import QApplication, QWidget\n"
        "app = QApplication([])\nwindow = QWidget()\nwindow.setWindowTitle('Welcome to ezswitch')\nwindow.show()\n"
        "QTimer.singleShot(1500, app.quit)\napp.exec()\n"
    )
    with pytest.raises(AssertionError, match="no window"):
        trial_window.welcomes([sys.executable, str(script)], {"PATH": os.environ["PATH"]})


def test_what_it_takes_is_installed_before_a_trial_and_nowhere_else() -> None:
    assert set(TRIALS) <= set(for_trials(replace(this_machine(), platform="linux")))
    assert not set(TRIALS) & set(for_trials(replace(this_machine(), platform="darwin")))
