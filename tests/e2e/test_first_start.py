"""From a fresh home to the real Claude Code answering: one paste and two clicks, by the accessibility tree alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

import ezswitch
from e2e.real_world import RealWorld, real_world
from ezswitch.domain.secret import Secret

JOURNEY = Path(__file__).with_name("atspi_first_start.py")
APP = Path(ezswitch.__file__).resolve().parents[1]
SECONDS = 60
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's own: python3-gi belongs to it."""
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
SETTINGS = """{
  "permissions": {"deny": []},
  "env": {"ANTHROPIC_BASE_URL": "GATEWAY", "ANTHROPIC_AUTH_TOKEN": "KEY", "ANTHROPIC_MODEL": "claude-sonnet-4-6"}
}
"""


@pytest.fixture
def world(home: Path, outside: Mapping[str, str]) -> Iterator[RealWorld]:
    with real_world(home, outside, "claude-code", {KEY: "hers"}) as made:
        yield made


@pytest.fixture
def variables(world: RealWorld, display: str) -> dict[str, str]:
    """Return the variables of a person's session: a display, a bus with a keyring, assistive tools."""
    seen = world.environment({"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    seen.pop("NO_AT_BRIDGE")
    return seen


@pytest.fixture
def used(world: RealWorld) -> Path:
    """Let Claude Code use the gateway already, with its key in plain text; return its settings."""
    text = SETTINGS.replace("GATEWAY", world.gateway.anthropic_url).replace("KEY", KEY)
    path = world.write(".claude/settings.json", text)
    path.chmod(0o600)
    return path


@pytest.fixture
def program(variables: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Start the real program, for the first time in this home."""
    path = os.pathsep.join(filter(None, (str(APP), os.environ.get("PYTHONPATH", ""))))
    command = [sys.executable, "-m", "ezswitch"]
    more = {**variables, "PYTHONPATH": path}
    with subprocess.Popen(command, env=more, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as app:
        yield app
        app.terminate()
        said, _ = app.communicate(timeout=SECONDS)
        assert app.returncode == 0, said
        assert KEY not in said


def journey(world: RealWorld, variables: dict[str, str], program: subprocess.Popen[str], link: str) -> dict[str, Any]:
    done = subprocess.run(
        [SYSTEM_PYTHON, "-I", str(JOURNEY), str(program.pid), str(world.home), link, str(SECONDS)],
        env=variables,
        capture_output=True,
        text=True,
        timeout=2 * SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def test_a_newcomer_with_a_key_is_working_after_a_paste_and_two_clicks(
    world: RealWorld, variables: dict[str, str], program: subprocess.Popen[str]
) -> None:
    wanted = {"resource": "provider", "app": "claude", "name": "Loopback", "apiKey": KEY}
    link = f"ccswitch://v1/import?{urlencode({**wanted, 'endpoint': world.gateway.anthropic_url})}"
    seen = journey(world, variables, program, link)
    assert (seen["pastes"], seen["clicks"]) == (1, 2)
    assert seen["focused"], "the field has the focus: nothing was clicked to paste"
    assert seen["agent"].startswith("Claude Code 2.")
    assert "now: nothing yet" in seen["agent"]
    assert seen["works"].startswith("Works · ")
    assert "127.0.0.1" in seen["host"]
    assert seen["untouched"], "nothing is written before it was shown"
    assert seen["switch"] == "Switch Claude Code to Loopback"
    assert "accepted the key" in seen["proof"]
    assert seen["nameless"] == []
    asked = world.seen_by("claude-code", "-p", "hi")
    assert {one.key for one in asked} == {Secret(KEY)}
    assert world.files_with(KEY) == [], "the key is in the keychain alone"
    world.ezswitch("undo")
    assert not (world.home / ".claude" / "settings.json").exists()


def test_what_claude_code_uses_today_becomes_a_profile_and_its_key_leaves_the_file(
    world: RealWorld, variables: dict[str, str], used: Path, program: subprocess.Popen[str]
) -> None:
    before = used.read_bytes()
    seen = journey(world, variables, program, "")
    assert seen["clicks"] == 3, "a tick and two presses"
    assert "now: 127.0.0.1" in seen["agent"]
    assert seen["untouched"]
    assert "127.0.0.1" in seen["stored"]
    asked = world.seen_by("claude-code", "-p", "hi")
    assert {(one.key, one.model) for one in asked} == {(Secret(KEY), "claude-sonnet-4-6")}
    assert KEY.encode() not in used.read_bytes()
    world.ezswitch("undo")
    assert used.read_bytes() == before
