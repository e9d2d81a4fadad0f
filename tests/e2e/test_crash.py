"""Killed before any system call, or refused at any of them: afterwards all files are as before, or all as after."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from e2e.crash_home import CASES, Case, State, close, ports_of, state_of
from e2e.crash_victim import End, Point, Victim, victim
from ezswitch.usecases.look import look

HALFWAY = "use another profile"
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


@pytest.mark.parametrize("name", [name for name in CASES if name != "recover"])
def test_killed_before_any_system_call(name: str, tmp_path: Path, say: Say) -> None:
    scene = Scene(tmp_path, name)
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
