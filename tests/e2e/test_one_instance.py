"""One window: a second start of the real program, beside one that runs, that was killed, or that hangs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import xvfb
from reports import Desktop, desktop

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"


@pytest.fixture
def here(home: Path) -> Iterator[Desktop]:
    """A screen of its own with a window manager: only one of those may be on a screen."""
    with xvfb.display() as name, desktop(home, {"DISPLAY": name}) as made:
        manager = made.start("openbox", "--sm-disable")
        made.run("xdotool", "search", "--sync", "--maxdepth", "1", "--limit", "1", "--onlyvisible", "--name", "")
        yield made
        manager.terminate()


def test_a_second_start_raises_the_window_that_runs_even_iconified(here: Desktop) -> None:
    first = here.start("ezswitch")
    assert here.next("listening")["pid"] == first.pid
    window = here.run("xdotool", "search", "--sync", "--onlyvisible", "--pid", str(first.pid), "--name", "ezswitch")
    here.run("xdotool", "windowminimize", "--sync", window.stdout.split()[0])
    here.next("inactive")
    second = here.run("ezswitch")
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert here.next("active") == {"what": "active", "pid": first.pid, "visible": True, "minimised": False}
    assert first.poll() is None
    first.terminate()
    assert first.wait(timeout=60) == 0


def test_one_at_login_beside_one_that_runs_leaves_it_as_it_is(here: Desktop) -> None:
    first = here.start("ezswitch")
    here.next("listening")
    second = here.run("ezswitch", "--minimised")
    assert (second.returncode, second.stderr) == (0, "")
    assert first.poll() is None


def test_after_a_kill_the_next_start_is_the_first(here: Desktop) -> None:
    killed = here.start("ezswitch")
    here.next("listening")
    killed.kill()
    killed.wait()
    after = here.start("ezswitch")
    assert here.next("listening")["pid"] == after.pid


def test_one_that_hangs_is_named_after_a_deadline(here: Desktop) -> None:
    first = here.start("ezswitch")
    here.next("listening")
    os.kill(first.pid, signal.SIGSTOP)
    second = here.run("ezswitch")
    os.kill(first.pid, signal.SIGCONT)
    assert (second.returncode, second.stdout) == (1, "")
    assert f"process {first.pid}, which does not answer" in second.stderr
    assert len(second.stderr.splitlines()) == 1


def test_what_the_command_line_does_shows_in_an_open_window(here: Desktop) -> None:
    """A switch, and changes that touch no agent's file: each is heard; how soon is printed, never asserted."""
    here.start("ezswitch")
    here.next("look")
    steps = (
        (
            ("add", "one", "--openai", "https://one.example/v1", "--model", "main=a", "--key", "one", "--no-check"),
            "added",
        ),
        (("edit", "one", "--model", "main=b", "--no-check"), "edited"),
        (("duplicate", "one", "two"), "duplicated"),
        (("use", "one", "opencode"), "switched"),
        (("undo",), "undone"),
    )
    seen = (
        lambda look: look["profiles"] == {"one": {"main": "a"}},
        lambda look: look["profiles"] == {"one": {"main": "b"}},
        lambda look: set(look["profiles"]) == {"one", "two"},
        lambda look: look["agents"]["opencode"] == "one",
        lambda look: look["agents"]["opencode"] is None,
    )
    consents = ("--accept", "key-file")
    for (words, what), shown in zip(steps, seen, strict=True):
        more = (*consents, "--key-stdin") if words[0] == "add" else ()
        done = here.run(sys.executable, "-m", "ezswitch", *words, *more, typed=f"{KEY}\n")
        assert done.returncode == 0, done.stderr
        begin = time.monotonic()
        while not shown(here.next("look")):
            pass
        print(f"{what}: shown {1000 * (time.monotonic() - begin):.0f} ms after the command ended")


def test_a_window_that_stays_open_while_all_is_removed_shows_it_and_leaves_nothing(here: Desktop, home: Path) -> None:
    """It went on showing the profile, from a history that was gone, and wrote its place as it was closed."""
    window = here.start("ezswitch")
    here.next("look")

    def run(*words: str) -> None:
        done = here.run(sys.executable, "-m", "ezswitch", *words, typed=f"{KEY}\n")
        assert done.returncode == 0, done.stderr

    to = ("--openai", "https://one.example/v1", "--model", "main=a", "--key-stdin", "--no-check")
    run("add", "one", *to, "--accept", "key-file")
    run("use", "one", "opencode")
    while here.next("look")["agents"]["opencode"] != "one":
        pass
    settings = home / ".config/ezswitch/settings.toml"
    while (
        not settings.exists() or "no_tray_said" not in settings.read_text()
    ):  # the last thing that a window says by itself
        here.next("look")
    run("doctor", "--remove-all", "--accept", "remove-all")
    while (now := here.next("look"))["profiles"] or now["counter"]:
        pass
    assert now["agents"]["opencode"] is None
    window.terminate()
    assert window.wait(timeout=60) == 0
    assert [path for path in home.rglob("ezswitch*") if path.parent.name != "programs"] == []


def test_another_home_has_a_window_of_its_own(here: Desktop, home: Path) -> None:
    first = here.start("ezswitch")
    assert here.next("listening")["pid"] == first.pid
    other: subprocess.Popen[str] = here.start("ezswitch", EZSWITCH_HOME=str(home / "other"))
    assert here.next("listening")["pid"] == other.pid
    assert first.poll() is None
