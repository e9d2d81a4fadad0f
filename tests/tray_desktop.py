"""A small desktop of its own for the real program: a screen, a session bus with a keyring, two agents, two profiles."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

import ezswitch
import xvfb
from keyring_session import private_keyring

APP = Path(ezswitch.__file__).resolve().parents[1]
KEYS = ("sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f", "sk-ez-EXAMPLEf1e0d9c8b7a6f5e4d3c2b1a0")
SECONDS = 20
TITLE = "^ezswitch$"


class Desktop:
    """What is on it, and hands and eyes for a test."""

    def __init__(self, home: Path, environment: dict[str, str]) -> None:
        self.home, self.environment = home, environment
        self.settings = home / ".claude" / "settings.json"
        self.before = b'{\n  "theme": "dark"\n}\n'
        self.settings.parent.mkdir()
        self.settings.write_bytes(self.before)
        other = home / ".config" / "opencode" / "opencode.json"
        other.parent.mkdir(parents=True)
        other.write_text("{}", "utf-8")

    @property
    def bus(self) -> str:
        return self.environment["DBUS_SESSION_BUS_ADDRESS"]

    def ezswitch(self, *words: str, text: str = "") -> str:
        """Run a command of the command line, as in a terminal."""
        done = subprocess.run(
            [sys.executable, "-m", "ezswitch", *words],
            env=self.environment,
            input=text,
            text=True,
            capture_output=True,
            timeout=30,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def add_profiles(self) -> None:
        address = "http://127.0.0.1:9"
        both = ("--openai", f"{address}/v1", "--anthropic", f"{address}/a")
        rest = ("--model", "main=some-model", "--key-stdin", "--no-check")
        self.ezswitch("add", "one", "--name", "One", *both, *rest, text=f"{KEYS[0]}\n")
        self.ezswitch("add", "two", "--name", "Two", *both, *rest, text=f"{KEYS[1]}\n")

    @contextmanager
    def program(self, *words: str) -> Iterator[subprocess.Popen[str]]:
        """Start the window's program; it is ended with the block where it still runs, and must not complain."""
        command = [sys.executable, "-m", "ezswitch", *words]
        with subprocess.Popen(command, env=self.environment, stderr=subprocess.PIPE, text=True) as started:
            try:
                yield started
            finally:
                if started.poll() is None:
                    started.terminate()
                said = ended(started)
        assert (started.returncode, said) == (0, "")

    @property
    def address(self) -> str | None:
        """Return the address that Claude Code's file names now."""
        found: Any = json.loads(self.settings.read_bytes()).get("env", {}).get("ANTHROPIC_BASE_URL")
        return found

    @property
    def windows(self) -> list[str]:
        """Return the program's windows that can be seen."""
        return self.x("search", "--onlyvisible", "--name", TITLE).split()

    def x(self, *words: str) -> str:
        """Do something with pointer, keys or windows."""
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout.strip()

    def close_window(self) -> None:
        """Close the program's window as a person does, by the keys of the window manager.

        Once more where nothing came of it: a window that has just come is now and then none of openbox's yet, which
        then does nothing with its own keys (no close event reaches the program).
        """
        (window,) = until(lambda: self.windows)
        for patience in (2.0, 2.0, SECONDS):
            self.x("windowactivate", "--sync", window)
            self.x("key", "--clearmodifiers", "alt+F4")
            with suppress(AssertionError):
                until(lambda: window not in self.windows, patience)
                return
        raise AssertionError("The window stays open.")

    def open_menu(self, x: int, y: int) -> None:
        """Click with the right button, and wait for what pops up."""
        before = len(self.x("search", "--onlyvisible", "--name", ".*").splitlines())
        self.x("mousemove", str(x), str(y), "click", "3")
        until(lambda: len(self.x("search", "--onlyvisible", "--name", ".*").splitlines()) > before)

    @contextmanager
    def also(self, *command: str) -> Iterator[subprocess.Popen[bytes]]:
        """Run another program of the desktop beside it."""
        with subprocess.Popen(
            command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as other:
            try:
                yield other
            finally:
                other.kill()


def ended(program: subprocess.Popen[str]) -> str:
    """Return what a program said on stderr; one that does not end is killed, and its status tells."""
    try:
        said = program.communicate(timeout=SECONDS)[1]
    except subprocess.TimeoutExpired:
        program.kill()
        said = program.communicate()[1]
    print(said)
    return said


def until(what: Callable[[], Any], seconds: float = SECONDS) -> Any:
    """Ask again and again until it is true, and return it: for what nobody announces, such as files and windows."""
    pause, end = Event(), monotonic() + seconds
    while monotonic() < end:
        if found := what():
            return found
        pause.wait(0.02)
    raise AssertionError("It never came true.")


@contextmanager
def desktop(home: Path) -> Iterator[Desktop]:
    """Start it over a home of its own, with a window manager and the keyring unlocked."""
    with xvfb.display("1024x768") as screen, private_keyring(home, display=screen) as variables:
        made = Desktop(home, {**variables, "PYTHONPATH": os.pathsep.join([str(APP)]), "QT_QPA_PLATFORM": "xcb"})
        with made.also("openbox", "--sm-disable"):
            made.add_profiles()
            yield made
