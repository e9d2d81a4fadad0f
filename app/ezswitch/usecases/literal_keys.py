"""Keys that stand in agents' own files, because those agents take them in no other way."""

from __future__ import annotations

from collections.abc import Iterable

from ezswitch.agents.agent import Agent, KeyDelivery, OnProfile
from ezswitch.agents.ways import as_it_stands
from ezswitch.domain.consents import LITERAL_KEY
from ezswitch.domain.errors import ConsentNeeded, NoKey
from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences
from ezswitch.domain.plan import Skipped
from ezswitch.domain.secret import Secret
from ezswitch.switching.reading import look_at
from ezswitch.switching.takeback import keys_that_stand
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import tools_of


def keys_standing(ports: Ports, agents: Iterable[Agent]) -> tuple[tuple[str, Secret], ...]:
    """Return the keys of ours that stand in these agents' files now, by name; may ask for the keychain's password.

    They are cut out of every stored image. One whose keychain item is gone is known by the setting it stands in. A
    key that somebody put in its place is theirs, not ours: it stays in the images as everything of theirs does.
    Where the agent was told to use something else, what a switch wrote there may still lie in its file.
    """
    found: list[tuple[str, Secret]] = []
    for agent in agents:
        _, active = look_at(agent, ports.environment, ports.files)
        if isinstance(active, OnProfile) and as_it_stands(agent, active).key_delivery is KeyDelivery.LITERAL:
            try:
                found.append((active.key, Secret(ports.keychain.secret_of(active.key, prompt=True)[0])))
            except NoKey:
                found += [(active.key, active.literal)] if active.literal else []
        elif not isinstance(active, OnProfile):
            found += keys_that_stand(agent, tools_of(ports))
    return tuple(found)


def agreed_to_literals(
    ports: Ports, agents: list[Agent], accept: frozenset[str]
) -> tuple[list[Agent], tuple[Skipped, ...]]:
    """Return the agents that may get the profile's key, and those that may not without the consent "literal-key".

    An agent that has a key of ours in its file already is not asked for again. Where one agent alone is meant,
    ConsentNeeded is raised; among several it is left out and told.
    """
    asking = [agent for agent in agents if LITERAL_KEY not in accept and _would_be_new(ports, agent)]
    if not asking:
        return agents, ()
    if len(agents) == 1:
        raise ConsentNeeded(LITERAL_KEY, say("the key in a file"), _said(ports, asking[0]))
    hint = say("If you want that: --accept {consent}", consent=LITERAL_KEY)
    return [agent for agent in agents if agent not in asking], tuple(
        Skipped(agent.id, sentences(_said(ports, agent), hint), LITERAL_KEY) for agent in asking
    )


def _would_be_new(ports: Ports, agent: Agent) -> bool:
    if agent.key_delivery is not KeyDelivery.LITERAL:
        return False
    active = look_at(agent, ports.environment, ports.files)[1]
    return not (isinstance(active, OnProfile) and active.way == agent.way)


def _said(ports: Ports, agent: Agent) -> Phrase:
    reading, _ = look_at(agent, ports.environment, ports.files)
    files = reading.files if reading is not None else agent.files(ports.environment)
    file = next((one for one in files if one.role in _secret_roles(agent)), files[-1])
    way = next((one.name for one in agent.ways if one.id == agent.way), NOTHING)
    if way:
        return say(
            "{agent}, by {way}, has its key in its own file: it would stand in {path}, mode 0600.",
            agent=agent.name,
            way=way,
            path=file.path,
        )
    return say(
        "{agent} takes a key in no other way than in its own file: it would stand in {path}, mode 0600.",
        agent=agent.name,
        path=file.path,
    )


def _secret_roles(agent: Agent) -> frozenset[str]:
    return frozenset(role for owned in agent.owned if owned.secret for role in owned.roles)
