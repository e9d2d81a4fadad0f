"""Several real processes at once: nobody tears a file, loses an update, waits for ever or leaves a lock behind."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import children
from e2e.crash_home import CLAUDE, OPENCODE, SETTINGS, close, furnish, ports_of, state_of
from ezswitch.cli import main as cli
from ezswitch.domain.errors import Busy, Moved
from ezswitch.usecases import switch
from ezswitch.usecases.look import look
from ezswitch.usecases.ports import Ports
from memory_house import BOTH

ROUNDS = int(os.environ.get("EZSWITCH_ROUNDS", "15"))
PATIENCE = 60 + ROUNDS
AGENTS = {"claude": CLAUDE, "opencode": ("opencode",), "both": BOTH}
CODE = "import sys; from e2e.test_two_at_once import rounds; rounds(*sys.argv[1:])"
HOLD = """
import sys
from pathlib import Path
from e2e.crash_home import ports_of
with ports_of(Path(sys.argv[1])).lock.hold():
    print("held", flush=True)
    sys.stdin.readline()
"""


def rounds(home: str, agents: str, first: str, door: str = "window") -> None:
    """Be one process: switch to and fro, and say how often it was done, was busy or had moved.

    "window" keeps its ports, as window and tray do, and looks after each switch; "cli" is a new command every time.
    """
    ports = ports_of(Path(home), deadline=PATIENCE)
    told = {"done": 0, "Busy": 0, "Moved": 0}
    profiles = ["one", "two"] if first == "one" else ["two", "one"]
    for number in range(ROUNDS):
        try:
            DOORS[door](ports, profiles[number % 2], AGENTS[agents])
            told["done"] += 1
        except (Busy, Moved) as error:
            told[type(error).__name__] += 1
        print(number, file=sys.stderr, flush=True)
    close(ports)
    print(json.dumps(told))


def _window(ports: Ports, profile: str, agents: tuple[str, ...]) -> None:
    switch.use(ports, profile, agents)
    assert look(ports).problem is None


def _command(ports: Ports, profile: str, agents: tuple[str, ...]) -> None:
    mine = ports_of(ports.environment.home, deadline=PATIENCE)
    err = io.StringIO()
    if cli.run(["use", profile, *agents], lambda: mine, io.StringIO(), err, io.StringIO(), variables={}) != 0:
        assert "changed by another program" in err.getvalue(), err.getvalue()
        raise Moved("moved", err.getvalue())
    close(mine)


DOORS = {"window": _window, "cli": _command}


@pytest.mark.parametrize(
    "processes",
    [
        (("claude", "one"), ("claude", "two")),
        (("claude", "one"), ("opencode", "two")),
        (("both", "one"), ("both", "two", "cli"), ("claude", "one", "cli"), ("opencode", "one")),
        tuple(
            (("both", "claude", "opencode")[number % 3], "one", ("window", "cli")[number % 2]) for number in range(8)
        ),
    ],
    ids=["the same agent", "different agents", "four, all mixed", "eight"],
)
def test_processes_that_switch_at_the_same_time(processes: tuple[tuple[str, ...], ...], tmp_path: Path) -> None:
    home = tmp_path / "home"
    legal = _legal_bytes(tmp_path / "home")
    with ThreadPoolExecutor(len(processes)) as reading:
        started = [children.start(CODE, home, *process) for process in processes]
        ends = [reading.submit(_end_of, process) for process in started]
        looked = 0
        while any(process.poll() is None for process in started):
            for path in (SETTINGS, OPENCODE):
                assert (home / path).read_bytes() in legal[path], f"{path} is torn"
            looked += 1
    told = [end.result() for end in ends]
    assert all(sum(one.values()) == ROUNDS for one in told), told
    assert sum(one["done"] for one in told) >= ROUNDS
    assert looked > 100
    _all_is_well(home)


def _all_is_well(home: Path) -> None:
    _history_is_one_line(home)
    assert not list(home.rglob("*.ezswitch-*"))
    assert not list(home.rglob("*.json.lock"))
    assert not state_of(home).intent


def test_processes_that_are_killed_while_others_switch(tmp_path: Path) -> None:
    """One after the other dies in the middle of whatever it does; the rest goes on, and nothing is torn or lost."""
    home = tmp_path / "home"
    legal = _legal_bytes(home)
    with ThreadPoolExecutor(1) as reading:
        steady = children.start(CODE, home, "both", "one", "cli")
        end = reading.submit(_end_of, steady)
        killed = 0
        while steady.poll() is None:
            with children.start(CODE, home, "both", "two") as victim:
                assert victim.stderr is not None
                for _ in range(killed % 4 + 1):
                    victim.stderr.readline()
                victim.kill()
                killed += 1
                victim.communicate()
        assert sum(end.result().values()) == ROUNDS
    assert killed > 0
    ports = ports_of(home)
    assert look(ports).problem is None
    close(ports)
    for path in (SETTINGS, OPENCODE):
        assert (home / path).read_bytes() in legal[path], f"{path} is torn"
    _all_is_well(home)


def _legal_bytes(home: Path) -> dict[Path, set[bytes]]:
    """Furnish the home; return, for each file, every content that may ever be seen."""
    home.mkdir()
    furnish(home)
    ports = ports_of(home)
    seen: dict[Path, set[bytes]] = {SETTINGS: set(), OPENCODE: set()}
    for profile in ("", "one", "two", "one"):
        if profile:
            switch.use(ports, profile, BOTH)
        for path, contents in seen.items():
            contents.add((home / path).read_bytes())
    switch.revert(ports, ())
    close(ports)
    assert all(len(contents) == 3 for contents in seen.values())
    return seen


def _end_of(process: subprocess.Popen[str]) -> dict[str, int]:
    with process:
        said, error = process.communicate(timeout=PATIENCE * 10)
    assert process.returncode == 0, error
    counts: dict[str, int] = json.loads(said)
    return counts


def _history_is_one_line(home: Path) -> None:
    """Every switch begins where the one before it ended, file by file, and the last one ended with what is there."""
    ports = ports_of(home)
    last: dict[str, str | None] = {}
    for record in reversed(ports.store.history(limit=10_000)):
        for file in record.files:
            assert last.get(file.real, file.before.digest) == file.before.digest, f"{record.id} lost an update"
            last[file.real] = file.after.digest
    for real, digest in last.items():
        assert ports.files.read(Path(real)).digest == digest
    close(ports)


def test_a_stopped_holder_is_named_after_a_deadline_and_nothing_is_lost(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    furnish(home)
    with children.start(HOLD, home) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        os.kill(holder.pid, signal.SIGSTOP)
        before = state_of(home)
        ports = ports_of(home, deadline=0.2)
        with pytest.raises(Busy, match=f"Process {holder.pid} ") as refused:
            switch.use(ports, "one", BOTH)
        assert "nothing is lost" in refused.value.hint
        assert look(ports).problem is None, "looking needs no lock where nothing is to be recovered"
        assert state_of(home) == before
        holder.kill()
        holder.wait(timeout=30)
        assert switch.use(ports, "one", BOTH).switches, "a dead process holds no lock"
        close(ports)
