"""One session of an agent on a profile, through its own flags or variables: no settings file is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ezswitch.agents.agent import Agent, Session
from ezswitch.agents.getting import how_to_install
from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import say, sentences
from ezswitch.domain.surface import checked_url, origin_of
from ezswitch.usecases.drafting import approve_origins, surface_of, use_for
from ezswitch.usecases.fitting import as_served, misfit
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import chosen_agent, recover_first, shelf_of

NO_CONSENT: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Ready:
    """A session that can be started: the program, its arguments, and all of its variables (one may be the key)."""

    agent: str
    profile: str
    program: Path
    arguments: tuple[str, ...]
    variables: Mapping[str, str] = field(repr=False)


def session(
    ports: Ports, agent_id: str, profile_id: str, words: tuple[str, ...] = (), accept: frozenset[str] = NO_CONSENT
) -> Ready:
    """Return how one session of an agent is started on a profile; `words` go to the agent as they are.

    The key is proven to be there and approved for where it would go, as `use` does. It is read only where the agent
    has no command for it; then it stands in a variable of that one process and of what it starts. Raises Refused for
    an agent that cannot do it, is not installed or does not fit, ConsentNeeded, NoKey and what a keychain raises.
    """
    recover_first(ports)
    agent, kept = chosen_agent(ports, agent_id), shelf_of(ports).get(profile_id)
    seen = ports.checks.last().get(kept.id)
    profile = as_served(kept, seen)
    if why := misfit(kept, agent, seen):
        raise Refused(say("does not fit"), why)
    make = agent.session
    if make is None:
        raise _cannot(agent, profile_id)
    program = ports.programs.find(agent.binaries, agent.package)
    if program is None:
        raise Refused(
            say("not installed"),
            say("{agent} is not installed here.", agent=agent.name),
            hint=how_to_install(agent),
        )
    surface = surface_of(ports, agent, profile)
    assert surface is not None, "it fits"
    checked_url(profile.base_url[surface], accept)
    record = ports.keychain.read(profile.key, prompt=True)
    approve_origins(ports, profile.key, record, frozenset({origin_of(profile.base_url[surface])}), accept)
    made = make(use_for(ports, agent, profile, record.revision), ports.environment)
    variables = _variables(ports, made, profile.key)
    return Ready(agent.id, profile.id, program.path, (*made.arguments, *words), variables)


def run(
    ports: Ports, agent_id: str, profile_id: str, words: tuple[str, ...] = (), accept: frozenset[str] = NO_CONSENT
) -> int:
    """Become the agent for one session; does not return where the system can replace a process."""
    ready = session(ports, agent_id, profile_id, words, accept)
    ports.close()
    return ports.sessions.become(ready.program, ready.arguments, ready.variables)


def open_terminal(ports: Ports, agent_id: str, profile_id: str, accept: frozenset[str] = NO_CONSENT) -> str:
    """Open a terminal with one session of an agent, and return the terminal's name.

    Everything is proven here first, so that a refusal is told where it was asked for. The terminal gets two ids; the
    key is read inside of it.
    """
    ready = session(ports, agent_id, profile_id, (), accept)
    return ports.sessions.open_terminal(("run", "--stay", ready.agent, "--with", ready.profile))


def _variables(ports: Ports, made: Session, key: str) -> dict[str, str]:
    variables = {**ports.environment.variables, **ports.environment.shell_variables, **made.variables}
    variables = {name: value for name, value in variables.items() if name not in made.without}
    if made.key_variable:
        variables[made.key_variable] = ports.keychain.secret_of(key, prompt=True)[0]
    return variables


def _cannot(agent: Agent, profile: str) -> Refused:
    return Refused(
        say("not for one session"),
        say(
            "{agent} takes address and key from its settings files only: it cannot be started for one session.",
            agent=agent.name,
        ),
        hint=sentences(
            say("Switch it instead, and undo that afterwards."),
            say("That is: ezswitch use {profile} {agent}", profile=profile, agent=agent.id),
        ),
    )
