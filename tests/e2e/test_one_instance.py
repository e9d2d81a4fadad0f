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


TO = ("--openai", "https://one.example/v1", "--model", "main=one", "--key-stdin", "--no-check")


def ezswitch(here: Desktop, *words: str, status: int = 0) -> str:
    """Run the command line, and return what it prints."""
    done = here.run(sys.executable, "-m", "ezswitch", *words, typed=f"{KEY}\n")
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def test_a_second_start_raises_the_window_that_runs_even_iconified(here: Desktop) -> None:
    ezswitch(here, "add", "one", *TO, "--accept", "key-file")  # or it is welcomed, by a dialog that is active instead
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


def after_its_first_words(here: Desktop, home: Path) -> None:
    """Wait for the last thing that a window writes by itself, that there is no tray; each change makes it look anew."""
    settings, number = home / ".config/ezswitch/settings.toml", 0
    while not settings.exists() or "no_tray_said" not in settings.read_text():
        number += 1
        ezswitch(here, "edit", "one", "--model", f"main={number}", "--no-check")
        while here.next("look")["profiles"] != {"one": {"main": str(number)}}:
            pass


def ended(start: subprocess.CompletedProcess[str]) -> bool:
    """Tell whether a start found one that runs, and had nothing to say."""
    return (start.returncode, start.stdout, start.stderr) == (0, "", "")


def left_in(home: Path) -> list[str]:
    """Return what is there of ours, and the folders that we are the only one to use."""
    ours = [path for path in home.rglob("ezswitch*") if path.parent.name != "programs"]
    return [str(path.relative_to(home)) for path in (*ours, *home.glob(".local/state"))]


def test_a_window_that_stays_open_while_all_is_removed_shows_it_and_leaves_nothing(here: Desktop, home: Path) -> None:
    """It went on showing the profile, from a history that was gone, and wrote its place as it was closed.

    What it is found by was removed as well, so that a second start opened a second window.
    """
    ezswitch(here, "add", "one", *TO, "--accept", "key-file")
    window = here.start("ezswitch")
    here.next("look")
    ezswitch(here, "use", "one", "opencode")
    while here.next("look")["agents"]["opencode"] != "one":
        pass
    after_its_first_words(here, home)
    said = ezswitch(here, "doctor", "--remove-all", "--accept", "remove-all", status=1)
    assert "A window of ezswitch is open." in said
    while (now := here.next("look"))["profiles"] or now["counter"]:
        pass
    assert now["agents"]["opencode"] is None
    shown = here.run("xdotool", "search", "--sync", "--onlyvisible", "--pid", str(window.pid), "--name", "ezswitch")
    here.run("xdotool", "windowminimize", "--sync", shown.stdout.split()[0])
    here.next("inactive")
    assert ended(here.run("ezswitch"))
    assert here.next("active")["pid"] == window.pid
    window.terminate()
    assert window.wait(timeout=60) == 0
    assert left_in(home) == []


def test_one_that_removed_all_itself_is_the_only_window_until_it_ends_and_leaves_nothing(
    here: Desktop, home: Path
) -> None:
    ezswitch(here, "add", "one", *TO, "--accept", "key-file")
    window = here.start("ezswitch", EZSWITCH_REMOVES="yes")
    here.dialog("Restore everything and remove ezswitch's traces", "Your agents are as they were")
    assert ended(here.run("ezswitch")), "the one that is open came forward"
    assert window.poll() is None
    window.terminate()
    assert window.wait(timeout=60) == 0
    assert left_in(home) == []


def test_another_home_has_a_window_of_its_own(here: Desktop, home: Path) -> None:
    first = here.start("ezswitch")
    assert here.next("listening")["pid"] == first.pid
    other: subprocess.Popen[str] = here.start("ezswitch", EZSWITCH_HOME=str(home / "other"))
    assert here.next("listening")["pid"] == other.pid
    assert first.poll() is None
