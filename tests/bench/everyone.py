"""`use --all` with every agent installed as one step, and `revert --all`: seconds that a person waits."""

from __future__ import annotations

import itertools
import statistics
from pathlib import Path

from measuring import Result, milliseconds
from switches import real_ports

from ezswitch.agents import all_agents
from ezswitch.domain.consents import LITERAL_KEY
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.switch import use

LIMIT = 1000
"""Milliseconds."""

YES = frozenset({LITERAL_KEY})
LISTED = Path(".config") / "Code" / "User" / "settings.json"
"""What makes Visual Studio Code be there, whose list of models then counts."""


def all_of_them(home: Path) -> Result:
    """Switch every agent to and fro, with planning, durable: one action, one undo."""
    ports = every_agent(home)
    ids = tuple(agent.id for agent in ports.supported)
    turns = itertools.cycle(("one", "two"))
    done = use(ports, next(turns), ids, YES)
    if done.failed or done.skipped:
        raise RuntimeError(f"not all were switched: {done.failed} {done.skipped}")
    times = [milliseconds(lambda: use(ports, next(turns), ids, YES)) for _ in range(20)]
    files = sum(len(agent.files(ports.environment)) for agent in ports.supported)
    return Result(f"use --all, {len(ids)} agents", statistics.median(times), LIMIT, "ms", 0, f"{files} files at most")


def every_agent(home: Path) -> Ports:
    """Return real ports over a home with all agents, and profiles that offer every format."""
    ports = real_ports(home, all_agents())
    text = ports.places.profiles.read_text("utf-8")
    for name in ("one", "two"):
        more = "".join(f'base_url.{one} = "https://{name}.example.com/v1"\n' for one in ("responses", "gemini"))
        text = text.replace(f"[profiles.{name}]\n", f"[profiles.{name}]\n{more}")
    ports.places.profiles.write_text(text, "utf-8")
    (home / LISTED).parent.mkdir(parents=True)
    (home / LISTED).write_text("{}\n", "utf-8")
    return ports
