"""Killed before any system call, or refused at any of them: afterwards all files are as before, or all as after."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from e2e.crash_home import CASES, Case, State, close, ports_of, state_of
from e2e.crash_victim import End, Point, Victim, victim
from ezswitch.usecases.look import look

HALFWAY = "use another profile"
NEEDS_ROOM = frozenset(
    {"openat", "write", "pwrite64", "ftruncate", "fallocate", "fsync", "fdatasync", "rename", "mkdir"}
)
Say = Callable[[str], None]


class Scene:
    """One case: the home before it as a copy to start again from, and the states before and after."""

    def __init__(self, place: Path, name: str) -> None:
        """Take a folder of its own; prepares the home."""
        self.name = name
        self.case: Case = CASES[name]
        self.home = place / "home"
        self._kept = place / "kept"
        self.case.prepare(self.home)

    def begin(self, one: Victim) -> list[Point]:
        """Note the home as it is, run the case once, and return its system calls."""
        self.keep()
        self.before = self.settled()
        self.again()
        points = one.points(self.name)
        self.after = state_of(self.home)
        assert not self.after.intent
        return points

    def keep(self) -> None:
        """Make the home as it is now the one to start again from."""
        shutil.rmtree(self._kept, ignore_errors=True)
        shutil.copytree(self.home, self._kept, symlinks=True)

    def again(self) -> None:
        """Put the home back to what was kept."""
        shutil.rmtree(self.home)
        shutil.copytree(self._kept, self.home, symlinks=True)

    def settled(self) -> State:
        """Return the state after the next start, which recovers; starting once more must change nothing."""
        self.look()
        state = state_of(self.home)
        assert self.look() == "", "recovery had something to do twice"
        assert state_of(self.home) == state, "a second start changed something"
        assert not state.intent
        return state

    def look(self) -> str:
        """Start, look, end; return what recovery said."""
        ports = ports_of(self.home)
        seen = look(ports)
        close(ports)
        assert seen.problem is None, seen.problem
        return seen.recovered

    def finish(self) -> None:
        """Do the action after all, as a person would who tries again."""
        self.case.run(ports_of(self.home, running=self.case.running))
        now = state_of(self.home)
        assert now == self.after, f"the action done again differs: {now.difference(self.after)}"


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Iterator[Say]:
    """Print a line of the table past pytest's capture."""

    def line(text: str) -> None:
        with capsys.disabled():
            print(f"\n  {text}", end="", flush=True)

    return line


@pytest.fixture
def place(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """Give a folder in memory where there is one, and to some cases one on the disk: both kinds are tried."""
    memory = Path("/dev/shm")
    if "[undo]" in request.node.name or not os.access(memory, os.W_OK):
        yield tmp_path
    else:
        with tempfile.TemporaryDirectory(dir=memory, prefix="ezswitch-crash-") as folder:
            yield Path(folder)


@pytest.mark.parametrize("name", [name for name in CASES if name != "recover"])
def test_killed_before_any_system_call(name: str, place: Path, say: Say) -> None:
    scene = Scene(place, name)
    started = time.monotonic()
    with victim(scene.home) as one:
        points = scene.begin(one)
        found = {"before": 0, "after": 0}
        for point in points:
            scene.again()
            assert one.run(name, point.fault("signal=SIGKILL")) == End("killed"), point
            now = scene.settled()
            assert now in (scene.before, scene.after), f"{point}: {now.difference(scene.before)} is not as before"
            found["before" if now == scene.before else "after"] += 1
            if now == scene.before:
                scene.finish()
    say(f"kill -9, {name}: {len(points)} points, {found}, 0 failed, {time.monotonic() - started:.1f} s")
    assert len(points) > 20


@pytest.mark.parametrize("share", range(2))
def test_killed_in_the_middle_of_recovering(share: int, place: Path, say: Say) -> None:
    """Kill a switch, kill the recovery from it at every call, and recover from that."""
    scene = Scene(place, HALFWAY)
    tried = 0
    with victim(scene.home) as one:
        points = scene.begin(one)
        renames = [point for point in points if point.name.startswith(("rename", "unlink"))]
        # The intent's own rename, the files', and the unlinking of what the switch leaves behind.
        for first in renames[share::3]:
            scene.again()
            assert one.run(HALFWAY, first.fault("signal=SIGKILL")) == End("killed")
            shutil.copytree(scene.home, place / "half", symlinks=True)
            for second in one.points("recover"):
                shutil.rmtree(scene.home)
                shutil.copytree(place / "half", scene.home, symlinks=True)
                assert one.run("recover", second.fault("signal=SIGKILL")) == End("killed"), (first, second)
                now = scene.settled()
                assert now in (scene.before, scene.after), f"{first}, then {second}: {now.difference(scene.before)}"
                tried += 1
            shutil.rmtree(place / "half")
    say(f"kill -9, then kill -9 while recovering, part {share + 1}: {tried} points, 0 failed")
    assert tried > 20


@pytest.mark.parametrize(
    ("name", "error"),
    [
        *((name, "EIO") for name in ("use, both agents", "undo", "revert", "rotate")),
        *((name, "ENOSPC") for name in ("use, both agents", "undo")),
    ],
)
def test_refused_at_any_system_call(name: str, error: str, place: Path, say: Say) -> None:
    scene = Scene(place, name)
    found = {"error": 0, "done": 0}
    with victim(scene.home) as one:
        points = [point for point in scene.begin(one) if error == "EIO" or point.name in NEEDS_ROOM]
        for point in points:
            scene.again()
            end = one.run(name, point.fault(f"error={error}"))
            assert end.how in found, f"{point}: {end}"
            found[end.how] += 1
            now = state_of(scene.home)
            expected = scene.before if end.how == "error" else scene.after
            if name == "revert" and end.how == "done":  # it needs no history, so it goes on without one
                expected = replace(expected, history=now.history)
            assert now == expected, f"{point}: {end}, and then {now.difference(expected)}"
    say(f"{error}, {name}: {len(points)} points, {found}, 0 failed")
    assert found["error"] > 10


@pytest.mark.parametrize("name", ["use, both agents", "undo"])
def test_a_disk_that_refuses_from_one_call_on_until_it_is_well_again(name: str, place: Path, say: Say) -> None:
    scene = Scene(place, name)
    with victim(scene.home) as one:
        points = [point for point in scene.begin(one) if point.name in NEEDS_ROOM]
        for point in points:
            scene.again()
            end = one.run(name, point.fault("error=ENOSPC") + "+")
            assert end.how in ("error", "done"), f"{point}: {end}"
            now = scene.settled()
            assert now in (scene.before, scene.after), f"{point}: {end}, and then {now.difference(scene.before)}"
            assert end.how == "error" or now == scene.after, f"{point}: said done, and was not"
    say(f"ENOSPC from a call on, {name}: {len(points)} points, 0 failed")
    assert len(points) > 10
