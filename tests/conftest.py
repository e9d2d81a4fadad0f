"""Shared fixtures: a throwaway home for every test, a private X server for every window, hypothesis profiles."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import MappingProxyType

import hypothesis
import pytest

import xvfb

pytest_plugins = ("guards", "tally")

OUTSIDE: Mapping[str, str] = MappingProxyType(dict(os.environ))
"""The variables as the person who started the tests has them."""

FOREIGN = (
    "ANTHROPIC_",
    "OPENAI_",
    "CLAUDE_",
    "CLAUDECODE",
    "OPENCODE",
    "GEMINI_",
    "GOOGLE_",
    "AWS_",
    "XDG_",
    "DBUS_",
    "DISPLAY",
    "WAYLAND_",
)
"""What a developer's own agents and desktop put into the environment, by the beginning of the name."""

hypothesis.settings.register_profile("here", deadline=None, max_examples=100)
hypothesis.settings.register_profile("ci", deadline=None, max_examples=500, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("EZSWITCH_NO_SKIPS") else "here")


def private_variables(home: Path) -> dict[str, str]:
    """Return the variables that keep a program inside `home`: no bus, no desktop, no configuration of anybody."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "APPDATA": str(home / "AppData" / "Roaming"),
        "LOCALAPPDATA": str(home / "AppData" / "Local"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_RUNTIME_DIR": str(runtime),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/no-bus",
        "NO_AT_BRIDGE": "1",
    }


@pytest.fixture(scope="session")
def outside() -> Mapping[str, str]:
    """Return the variables from before the tests hid them: for what is kept in the real cache directory."""
    return OUTSIDE


@pytest.fixture(scope="session", autouse=True)
def _session_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Leave the developer's environment before anything, Qt included, looks at it.

    A fixture, not a hook: with xdist a hook would run in the controller too, and its workers would inherit the result.
    """
    for name in OUTSIDE:
        if name.startswith(FOREIGN):
            os.environ.pop(name, None)
    os.environ.update(private_variables(tmp_path_factory.mktemp("session-home")))


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home of its own, which HOME and the XDG variables name, and return it."""
    place = tmp_path_factory.mktemp("home")
    for name, value in private_variables(place).items():
        monkeypatch.setenv(name, value)
    return place


@pytest.fixture
def open_root() -> Iterator[Path]:
    """Give a folder that every user of the machine can reach, which pytest's own is not."""
    folder = Path(tempfile.mkdtemp(prefix="ezswitch-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """Start a private X server, one per worker, and return its name (":7")."""
    with xvfb.display() as name:
        yield name


@pytest.fixture(scope="session")
def qapp_args() -> Iterator[list[str]]:
    """Choose the platform of the one QApplication that pytest-qt makes in this process.

    On Linux with Xvfb, windows are real ones on a private X server: focus, shortcuts and rendering are as users
    have them. Where the person chose a platform (QT_QPA_PLATFORM), that one is used. Arguments, not variables: the
    programs that tests start inherit nothing of it.
    """
    with ExitStack() as stack:
        platform = []
        if sys.platform == "linux" and "QT_QPA_PLATFORM" not in OUTSIDE and shutil.which("Xvfb"):
            platform = ["-platform", "xcb", "-display", stack.enter_context(xvfb.display())]
        elif "QT_QPA_PLATFORM" not in OUTSIDE:
            platform = ["-platform", "offscreen"]
        yield ["ezswitch-tests", *platform]
