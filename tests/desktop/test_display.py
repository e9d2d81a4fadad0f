"""Whether there is a screen is known before Qt is imported, cheaply."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from ezswitch.desktop.display import problem


def test_nothing_names_a_display() -> None:
    assert "neither WAYLAND_DISPLAY nor DISPLAY" in problem({}, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_have_one(platform: str) -> None:
    assert problem({}, platform) == ""


@pytest.mark.parametrize("plugin", ["offscreen", "offscreen:size=1x1", "minimal", "vnc"])
def test_a_platform_without_a_screen_needs_none(plugin: str) -> None:
    assert problem({"QT_QPA_PLATFORM": plugin}, "linux") == ""


def test_an_x_server_that_runs_is_found(display: str) -> None:
    assert problem({"DISPLAY": display}, "linux") == ""
    assert problem({"DISPLAY": f"{display}.0"}, "linux") == ""
    assert problem({"DISPLAY": f"unix{display}"}, "linux") == ""


@pytest.mark.parametrize("name", [":4711", "nonsense", ":", ":x", "localhost:4711", "[::1]:4711"])
def test_an_x_server_that_does_not_answer_is_named(name: str) -> None:
    assert name in problem({"DISPLAY": name}, "linux")


def test_a_wayland_socket_that_answers_is_found(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        there = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert problem(there, "linux") == ""
    assert "neither" in problem(there, "linux")


def test_asking_imports_no_qt() -> None:
    program = "import sys, ezswitch.desktop.display as d; d.problem({}, 'linux'); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
