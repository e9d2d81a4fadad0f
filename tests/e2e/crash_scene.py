"""One action's home before and after, put back and looked at as often as wanted; and which points are tried."""

from __future__ import annotations

import os
import shutil
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from e2e.crash_cases import CASES, Case
from e2e.crash_home import State, close, ports_of, state_of
from e2e.crash_victim import Point, Victim
from ezswitch.domain.errors import KeychainLocked
from ezswitch.usecases.look import look, recovered_first
from ezswitch.usecases.running import recover_first

EVERYTHING = bool(os.environ.get("EZSWITCH_EVERY_CRASH"))
"""Whether every point of every action is tried with every fault: half an hour instead of some minutes."""

MEMORY = Path("/dev/shm")
DISKS = ("tmpfs", "ext4") if os.access(MEMORY, os.W_OK) else ("ext4",)


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

    @property
    def files(self) -> int:
        """Return how many files the action concerns."""
        names = {*self.before.files, *self.after.files}
        return sum(self.before.files.get(name) != self.after.files.get(name) for name in names if "journal" not in name)

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
        self._a_minute_passes()
        self.look()
        state = state_of(self.home)
        assert self._recover() == "", "recovery had something to do twice"
        assert state_of(self.home) == state, "a second start changed something"
        assert not state.intent
        return state

    def _a_minute_passes(self) -> None:
        """Let what a dead process left beside our own files be old enough: a living one could still need it."""
        for temp in (self.home / "ours").rglob(".*.ezswitch-*"):
            os.utime(temp, (1, 1))

    def look(self) -> str:
        """Start, look, end; return what recovery said."""
        ports = ports_of(self.home)
        seen = look(ports)
        if self.case.steps and isinstance(seen.problem, KeychainLocked):
            recover_first(ports)  # a command gives the key, and only a person who asks for something lets it run
            seen = look(ports)
        close(ports)
        assert seen.problem is None, seen.problem
        return seen.recovered

    def _recover(self) -> str:
        ports = ports_of(self.home)
        said, problem = recovered_first(ports)
        close(ports)
        assert problem is None, problem
        return said

    def wrong(self, now: State) -> str:
        """Say what is neither as before nor as after; "" where all is well."""
        if now in (self.before, self.after) or (self.case.steps and self._in_steps(now)):
            return ""
        return f"{now.difference(self.before)} is not as before, and {now.difference(self.after)} not as after"

    def torn(self, now: State) -> list[str]:
        """Name the files that are neither as before nor as after."""
        whole = [(self.before.files.get(name), self.after.files.get(name)) for name in sorted(now.files)]
        return [name for name, either in zip(sorted(now.files), whole, strict=True) if now.files[name] not in either]

    def _in_steps(self, now: State) -> bool:
        whole = (self.before, self.after)
        return any(now.keychain == one.keychain for one in whole) and any(
            (now.files, now.history, now.intent) == (one.files, one.history, one.intent) for one in whole
        )

    def finish(self) -> str:
        """Do the action after all, as a person would who tries again; say what then differs."""
        self.case.run(ports_of(self.home, running=self.case.running))
        now = state_of(self.home)
        if self.case.steps:  # a record that is stored again has a newer revision: no state to compare with
            return "an intent is open" if now.intent else ""
        return "" if now == self.after else f"the action done again differs: {now.difference(self.after)}"


@contextmanager
def place_on(disk: str, tmp_path: Path) -> Iterator[Path]:
    """Give a folder in memory ("tmpfs"), or on the machine's own disk ("ext4")."""
    if disk != "tmpfs":
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=MEMORY, prefix="ezswitch-crash-") as folder:
        yield Path(folder)


def chosen(points: list[Point], one_in: int, about: str) -> list[Point]:
    """Return the points to try: all of them, or those that are worth most.

    Of a run of the same call (SQLite writes page after page) the first and the last are kept, and of what remains one
    in `one_in`, beginning somewhere else for every fault and action (`about`), so that together they see all.
    """
    if EVERYTHING:
        return points
    names = ["", *(point.name for point in points), ""]
    edges = [point for index, point in enumerate(points, 1) if not names[index - 1] == names[index] == names[index + 1]]
    return edges[zlib.crc32(about.encode()) % one_in :: one_in]
