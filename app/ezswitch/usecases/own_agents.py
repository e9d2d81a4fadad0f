"""A user's own agent, looked at before it is trusted: what it would write, and whether it keeps to the contract."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ezswitch.agents.agent import Agent
from ezswitch.agents.kit import faults, samples
from ezswitch.domain.consents import OUTSIDE_HOME
from ezswitch.domain.errors import CannotRead, ConsentNeeded, Refused
from ezswitch.domain.phrase import Phrase, comma_separated, say
from ezswitch.switching.reading import read_agent
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.settings import save_settings, settings


@dataclass(frozen=True)
class Validated:
    """A definition that can be used: its agent, its files, and what it does not keep to (() where all is well)."""

    agent: Agent
    files: tuple[str, ...]
    faults: tuple[Phrase, ...]
    installed: bool


def validate(ports: Ports, path: Path, accept: frozenset[str] = frozenset()) -> Validated:
    """Read a definition and run the contract's checks on made-up files and on the user's own, which stay as they are.

    An agreement to a path outside of the home is kept in settings.toml, by the path: a definition that comes with a
    folder of somebody else's dotfiles brings none along. Raises CannotRead with line and column, BadInput,
    ConsentNeeded "outside-home".
    """
    definitions = ports.definitions
    agent = definitions.read(path)
    outside = definitions.outside(agent)
    agreed = settings(ports).outside_home
    if new := [one for one in outside if one not in agreed]:
        if OUTSIDE_HOME not in accept:
            words = _outside(new, agent)
            raise ConsentNeeded(OUTSIDE_HOME, say("a file outside of your home"), words, path=str(path))
        agreed |= frozenset(new)
    definitions.admitted(agent, path, agreed)
    found = tuple(dict.fromkeys(_faults(ports, agent)))
    if new and not found:
        save_settings(ports, replace(settings(ports), outside_home=agreed))
    files = tuple(str(file.path) for file in agent.files(ports.environment))
    return Validated(agent, files, found, path.parent == ports.places.agents)


def _outside(paths: list[str], agent: Agent) -> Phrase:
    if len(paths) == 1:
        return say(
            "{path} lies outside of your home folder: {agent} would have it edited.", path=paths[0], agent=agent.name
        )
    return say(
        "{paths} lie outside of your home folder: {agent} would have them edited.",
        paths=comma_separated(paths),
        agent=agent.name,
    )


def _faults(ports: Ports, agent: Agent) -> Iterator[Phrase]:
    files = agent.files(ports.environment)
    for texts in samples(agent, files):
        yield from faults(agent, files, texts)
    try:
        yield from faults(agent, files, read_agent(agent, ports.environment, ports.files).texts)
    except (CannotRead, Refused) as error:
        yield say("Its file on this machine: {problem}", problem=error.message)
