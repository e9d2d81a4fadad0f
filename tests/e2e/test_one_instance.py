"""One window: a second start of the real program, beside one that runs, that was killed, or that hangs."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import xvfb
from reports import Desktop, desktop


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


def test_another_home_has_a_window_of_its_own(here: Desktop, home: Path) -> None:
    first = here.start("ezswitch")
    assert here.next("listening")["pid"] == first.pid
    other: subprocess.Popen[str] = here.start("ezswitch", EZSWITCH_HOME=str(home / "other"))
    assert here.next("listening")["pid"] == other.pid
    assert first.poll() is None
