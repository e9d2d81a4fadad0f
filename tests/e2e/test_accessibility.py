"""The main journey as a person with a screen reader goes it: by names and actions of the accessibility tree alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ezswitch

JOURNEY = Path(__file__).with_name("atspi_journey.py")
APP = Path(ezswitch.__file__).resolve().parents[1]
SECONDS = 60
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's own: python3-gi belongs to it."""


@pytest.fixture
def bus(home: Path) -> Iterator[dict[str, str]]:
    """Start a session bus of our own, and return the variables that a program on it needs."""
    address = f"unix:path={home / 'run' / 'bus'}"
    command = ["dbus-daemon", "--session", f"--address={address}", "--nofork", "--print-address=1"]
    variables = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
    variables.pop("NO_AT_BRIDGE", None)
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        assert daemon.stdout.readline().startswith(address)
        yield variables
        daemon.terminate()


@pytest.fixture
def program(bus: dict[str, str], display: str, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Start the real program over the demo's world, which lies in `tmp_path`."""
    variables = {
        **bus,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "TMPDIR": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(filter(None, (str(APP), os.environ.get("PYTHONPATH", "")))),
    }
    command = [sys.executable, "-m", "ezswitch", "--demo"]
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as app:
        yield app
        app.terminate()
        said, _ = app.communicate(timeout=SECONDS)
        assert app.returncode == 0, said


def journey(bus: dict[str, str], program: subprocess.Popen[str], folder: Path) -> dict[str, Any]:
    done = subprocess.run(
        [SYSTEM_PYTHON, "-I", str(JOURNEY), str(program.pid), str(folder), str(SECONDS)],
        env={**bus, "GSETTINGS_BACKEND": "memory"},
        capture_output=True,
        text=True,
        timeout=2 * SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def test_a_switch_and_its_undo_by_screen_reader(
    bus: dict[str, str], program: subprocess.Popen[str], tmp_path: Path
) -> None:
    seen = journey(bus, program, tmp_path)
    assert seen["own"] == "Own sign-in, in use. Its own login or default applies."
    card = seen["card"].split(". ")
    assert card[0] == "ezrouter"
    assert card[1].startswith("127.0.0.1:")
    assert card[1].endswith("model claude-opus-4-7, key in keychain")
    assert card[2].startswith("works, ")
    assert seen["used"].startswith("ezrouter, in use. ")
    assert seen["rail"].startswith("Claude Code, ezrouter")
    assert seen["told"].startswith("Claude Code now uses ezrouter")
    assert seen["undo"] == "Undo: Claude Code to ezrouter"
    assert seen["nameless"] == []
    assert seen["switched"]
    assert seen["back"], "undo gives back the file, byte for byte"
