"""What a switch of one agent warns of: what stands against it, what is done to the shell's variables, what is left."""

from __future__ import annotations

from ezswitch.agents.agent import Agent, OnProfile, Texts
from ezswitch.agents.owned import owned_values
from ezswitch.domain.plan import FileStep
from ezswitch.switching.conflicts import conflicts_of
from ezswitch.switching.plan import changed_settings
from ezswitch.switching.reading import AgentReading
from ezswitch.usecases import companions
from ezswitch.usecases.ports import Ports


def warnings_of(
    ports: Ports, reading: AgentReading, texts: Texts, steps: tuple[FileStep, ...], profile: str | None
) -> tuple[str, ...]:
    """Return the lines to show with a switch from a reading to these texts; `profile` None: to the own sign-in."""
    agent = reading.agent
    found = conflicts_of(agent, ports.environment, ports.files)
    said = tuple(f"{one.what}: {one.remedy}" for one in found)
    if profile is None:
        return (*said, *kept_empty(agent, steps, ports))
    first = () if isinstance(reading.active, OnProfile) else (agent.first_steps,)
    more = (*_emptied(ports, reading, texts), companions.warning(ports, agent), *first)
    return (*said, *(one for one in more if one))


def kept_empty(agent: Agent, steps: tuple[FileStep, ...], ports: Ports) -> tuple[str, ...]:
    """Say which variables of the shell an open session does not get back: it keeps the "" that stood for a moment."""
    if not any(step.retired for step in steps):
        return ()
    names = sorted({path[-1] for path in changed_settings(agent, steps) if ports.environment.get(path[-1])})
    said = f"Your shell sets {', '.join(names)}, and sessions of {agent.name} that are open now keep it empty"
    return (f"{said}: restart those sessions.",) if names else ()


def _emptied(ports: Ports, reading: AgentReading, texts: Texts) -> tuple[str, ...]:
    """Say which variables of the user's shell an agent's file empties, so that the profile gets nothing of them."""
    values = owned_values(reading.agent, reading.files, texts)
    empty = {path for (_, path), value in values.items() if value == ""}
    return tuple(
        f"{owned.path[-1]} is set in your shell. {owned.meaning}"
        for owned in reading.agent.owned
        if owned.path in empty and ports.environment.get(owned.path[-1])
    )
