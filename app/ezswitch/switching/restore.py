"""Put every agent back as it was before ezswitch, with nothing but the kept originals: no database, no keychain.

This is what the self-standing `ezswitch-restore` runs, so it imports the standard library and lower rooms only. Its
lines are read on a command line alone, which speaks English.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent, OnProfile
from ezswitch.agents.declared import declared
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import BadInput, EzswitchError, NoKey, StoreError
from ezswitch.domain.phrase import NOTHING, say
from ezswitch.domain.plan import AgentChange, Kind, Plan, SwitchRecord
from ezswitch.domain.ports import Files, Journal
from ezswitch.formats.text import decode
from ezswitch.switching.apply import execute
from ezswitch.switching.reading import look_at
from ezswitch.switching.recovery import recover
from ezswitch.switching.takeback import keys_that_stand, steps_to_original
from ezswitch.switching.tools import Tools


class NoHistory:
    """A store that keeps nothing: revert does not need one."""

    notice = NOTHING

    def record(self, switch: SwitchRecord, images: Mapping[str, bytes]) -> None:  # noqa: ARG002
        """Keep nothing; `finish` forgives this for a revert."""
        raise _no_history()

    def image(self, name: str) -> bytes:  # noqa: ARG002
        """Have nothing."""
        raise _no_history()

    def forget(self, switch_id: str) -> None:  # noqa: ARG002
        """Forget nothing."""
        raise _no_history()

    def history(self, agent: str | None = None, limit: int = 200) -> tuple[SwitchRecord, ...]:  # noqa: ARG002
        """Know nothing."""
        return ()

    def change_counter(self) -> int:
        """Count nothing."""
        return 0

    def touch(self) -> None:
        """Count nothing."""

    def usable_for_switching(self) -> None:
        """Refuse: only revert works from here."""
        raise _no_history()


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        """Return the time now, UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds that never go backwards."""
        return time.monotonic()

    def wait(self, seconds: float) -> None:
        """Let that much time pass: an open session has to read the emptied values first."""
        time.sleep(seconds)


def restore_all(
    files: Files, journal: Journal, accept: frozenset[str] = frozenset(), own: Path | None = None
) -> tuple[str, ...]:
    """Revert every agent whose original is kept; return one line per agent, failures included.

    An owned setting that somebody else changed is left alone and said, unless `accept` names the consent. `own` is the
    folder of the user's own agents: one whose definition is gone is named, and its original is kept.
    """
    tools = Tools(files, journal, NoHistory(), SystemClock(), _no_key, lambda: secrets.token_hex(8))
    lines = list[str]()
    try:
        lines += [recover(tools)]
    except EzswitchError as error:
        lines += [f"An interrupted switch could not be finished: {error}"]
    agents = {agent.id: agent for agent in (*_declared(files, own), *all_agents())}
    for agent_id in journal.originals():
        gone = f"{agent_id}: its definition is gone or cannot be read. Put it back into {own}, then run this again."
        lines += [_restore(agents[agent_id], tools, accept) if agent_id in agents else gone]
    return tuple(line for line in lines if line) or ("There is nothing to put back: ezswitch changed no agent.",)


def still_on(files: Files, environment: Environment, own: Path | None = None) -> tuple[str, ...]:
    """Return a sentence for each agent that still asks for a key of ours: what stood there before is not kept."""
    seen = ((agent, look_at(agent, environment, files)[1]) for agent in (*_declared(files, own), *all_agents()))
    return tuple(
        f"{agent.name}: it still uses the profile {active.profile}, and nothing is kept of what was there before. Take "
        "its settings out by hand, or install ezswitch again and run: ezswitch doctor --remove-all"
        for agent, active in seen
        if isinstance(active, OnProfile)
    )


def _declared(files: Files, folder: Path | None) -> Iterator[Agent]:
    """Yield the user's own agents; what cannot be read gives none, and hides no other."""
    for path in files.matching(folder / "*.toml") if folder is not None else ():
        with suppress(BadInput):
            yield declared(path.stem, decode(files.read(path).data or b"").removeprefix("\ufeff"))


def _restore(agent: Agent, tools: Tools, accept: frozenset[str]) -> str:
    try:
        former = keys_that_stand(agent, tools)
        steps = tuple(steps_to_original(agent, tools, accept))
        execute(Plan(Kind.REVERT, (AgentChange(agent.id, None),), steps, former=former), tools, lambda _: None)
    except EzswitchError as error:
        return f"{agent.name}: {error}".replace("--accept", "run this again with the word")
    tools.journal.keep_original(agent.id, None)
    return f"{agent.name}: as it was before ezswitch."


def _no_key(name: str) -> NoReturn:
    raise NoKey(
        say("no key"),
        say("The key {key} would have to be read from the keychain, and this program does not.", key=name),
    )


def _no_history() -> StoreError:
    return StoreError(say("no history"), say("This program works without the history of switches."))
