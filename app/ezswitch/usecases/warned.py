"""What a switch of one agent warns of: what stands against it, what is done to the shell's variables, what is left."""

from __future__ import annotations

from ezswitch.agents.agent import Agent, OnProfile, Texts
from ezswitch.agents.owned import owned_values
from ezswitch.domain.phrase import Phrase, comma_separated, say, sentences
from ezswitch.domain.plan import FileStep
from ezswitch.switching.conflicts import conflicts_of
from ezswitch.switching.plan import changed_settings
from ezswitch.switching.reading import AgentReading
from ezswitch.usecases import companions
from ezswitch.usecases.ports import Ports


def warnings_of(
    ports: Ports, reading: AgentReading, texts: Texts, steps: tuple[FileStep, ...], profile: str | None
) -> tuple[Phrase, ...]:
    """Return the lines to show with a switch from a reading to these texts; `profile` None: to the own sign-in."""
    agent = reading.agent
    found = conflicts_of(agent, ports.environment, ports.files)
    said = tuple(sentences(one.what, one.remedy) for one in found)
    if profile is None:
        return (*said, *kept_empty(agent, steps, ports))
    first = () if isinstance(reading.active, OnProfile) else (agent.first_steps,)
    more = (*_emptied(ports, reading, texts), companions.warning(ports, agent), *first)
    return (*said, *(one for one in more if one))


def kept_empty(agent: Agent, steps: tuple[FileStep, ...], ports: Ports) -> tuple[Phrase, ...]:
    """Say which variables of the shell an open session does not get back: it keeps the "" that stood for a moment."""
    if not any(step.retired for step in steps):
        return ()
    names = sorted({path[-1] for path in changed_settings(agent, steps) if ports.environment.get(path[-1])})
    if not names:
        return ()
    said = say(
        "Your shell sets {variables}, and sessions of {agent} that are open now keep it empty: restart those sessions.",
        variables=comma_separated(names),
        agent=agent.name,
    )
    return (said,)


def _emptied(ports: Ports, reading: AgentReading, texts: Texts) -> tuple[Phrase, ...]:
    """Say which variables of the user's shell an agent's file empties, so that the profile gets nothing of them."""
    values = owned_values(reading.agent, reading.files, texts)
    empty = {path for (_, path), value in values.items() if value == ""}
    return tuple(
        sentences(say("{variable} is set in your shell.", variable=owned.path[-1]), owned.meaning)
        for owned in reading.agent.owned
        if owned.path in empty and ports.environment.get(owned.path[-1])
    )
