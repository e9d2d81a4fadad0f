"""A switch of one and of two files, plan to durable, against the bare write-fsync-rename of the same bytes."""

from __future__ import annotations

import itertools
import os
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from measuring import Result, in_turns, milliseconds

from ezswitch.agents.agent import Agent
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.environment import Environment
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import origin_of
from ezswitch.system.clock import RealClock
from ezswitch.system.files import RealFiles
from ezswitch.system.journal import FileJournal
from ezswitch.system.launcher import RealLauncher
from ezswitch.system.lock import FileLock
from ezswitch.system.paths import places
from ezswitch.system.store import SqliteCheckCache, SqliteStore
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.switch import use
from fakes import MemoryPrograms, ScriptedWeb
from two_agents import TWO_AGENTS

SIZE = 4096
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
PROFILE = """
[profiles.{id}]
name = "{id}"
key = "bench"
base_url.openai = "https://{id}.example.com/v1"
base_url.anthropic = "https://{id}.example.com/anthropic"
models.main = "claude-opus-4-7"
models.small = "claude-haiku-4-5"
"""


def one_file(home: Path) -> Result:
    """Switch the agent with one file to and fro."""
    return _measure("a switch of one file", home, 1)


def two_files(home: Path) -> Result:
    """Switch both agents as one action."""
    return _measure("a switch of two files", home, 2)


def _measure(name: str, home: Path, count: int) -> Result:
    ports = real_ports(home)
    agents = [agent for agent in TWO_AGENTS if len(agent.files(ports.environment)) >= 1][:count]
    ids = tuple(agent.id for agent in agents)
    for agent in agents:
        _write_settings(agent.files(ports.environment)[-1].path)
    turns = itertools.cycle(("one", "two"))
    use(ports, next(turns), ids)
    files = _settings_of(home)
    bodies = [path.read_bytes() for path in files[:count]]
    bare = home / "bare"
    bare.mkdir()
    ours, floor = in_turns(
        lambda: milliseconds(lambda: use(ports, next(turns), ids)),
        lambda: milliseconds(lambda: write_bare(bare, bodies)),
        60,
    )
    result = Result(name, ours, floor, "ms", 6, f"write, fsync, rename of the same {sum(map(len, bodies))} bytes")
    where = "" if result.kept else where_it_goes(ports, lambda spied: use(spied, next(turns), ids))
    return Result(name, ours, floor, "ms", 6, result.against, where)


def real_ports(home: Path, agents: tuple[Agent, ...] = TWO_AGENTS) -> Ports:
    """Return the program's own parts over a throwaway home; only the keychain is one in memory."""
    environment = Environment(home, {"EZSWITCH_HOME": str(home / "ours"), "PATH": ""})
    own, files = places(environment), RealFiles()
    own.config.mkdir(parents=True)
    own.profiles.write_text("version = 1\n" + "".join(PROFILE.format(id=name) for name in ("one", "two")), "utf-8")
    origins = frozenset(origin_of(f"https://{name}.example.com") for name in ("one", "two"))
    return Ports(
        environment=environment,
        places=own,
        supported=agents,
        presets=(),
        files=files,
        lock=FileLock(own.state / "switch.lock"),
        journal=FileJournal(own.state, files),
        store=SqliteStore(own.state / "history.db"),
        checks=SqliteCheckCache(own.cache / "checks.db"),
        keychain=MemoryKeychain({"bench": KeyRecord(Secret(KEY), origins=origins)}),
        web=ScriptedWeb(),
        programs=MemoryPrograms(),
        launcher=RealLauncher(own, files),
        clock=RealClock(),
    )


def _write_settings(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = "".join(f'  "setting{number:03}": "a value of some length",\n' for number in range(SIZE // 42))
    path.write_text("{\n" + lines + '  "theme": "dark"\n}\n', "utf-8")


def _settings_of(home: Path) -> list[Path]:
    return [
        path for path in sorted(home.rglob("*.json")) if path.stat().st_size > SIZE // 2 and "ours" not in path.parts
    ]


def write_bare(folder: Path, bodies: list[bytes]) -> None:
    """Write the bytes durably as simply as one can: temp files, fsync each, then the renames."""
    for number, body in enumerate(bodies):
        with (folder / f"{number}.tmp").open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
    for number in range(len(bodies)):
        (folder / f"{number}.tmp").replace(folder / str(number))


class Spy:
    """Stands before a port and adds up the time of each of its calls."""

    def __init__(self, name: str, port: Any, times: Counter[str]) -> None:
        self._spied = (name, port, times)

    def __getattr__(self, name: str) -> Any:
        port_name, port, times = self._spied
        value = getattr(port, name)
        if not callable(value):
            return value

        def timed(*arguments: Any, **named: Any) -> Any:
            begin = time.perf_counter()
            try:
                return value(*arguments, **named)
            finally:
                times[f"{port_name}.{name}"] += time.perf_counter() - begin

        return timed


def where_it_goes(ports: Ports, run: Callable[[Ports], object]) -> str:
    """Say which calls of ports a switch spends its time in, and how much is its own computing. A mean of 20."""
    times: Counter[str] = Counter()
    spied = {
        name: Spy(name, getattr(ports, name), times) for name in ("files", "journal", "store", "checks", "launcher")
    }
    watched = Ports(**{**{name: getattr(ports, name) for name in Ports.__dataclass_fields__}, **spied})
    rounds = 20
    begin = time.perf_counter()
    for _ in range(rounds):
        run(watched)
    total = (time.perf_counter() - begin) / rounds * 1000
    parts = [f"{name} {spent / rounds * 1000:.2f}" for name, spent in times.most_common(7)]
    computing = total - sum(times.values()) / rounds * 1000
    return f"of {total:.2f} ms: {', '.join(parts)}, everything else {computing:.2f}"
