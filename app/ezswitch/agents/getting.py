"""How an agent that is not here is got: by a command, or in words where no command does it."""

from __future__ import annotations

from ezswitch.agents.agent import Agent
from ezswitch.domain.phrase import Phrase, say


def how_to_install(agent: Agent) -> Phrase:
    """Return it as a sentence, NOTHING where an own agent says neither a command nor a page."""
    return say("Install it with: {command}", command=agent.install) if agent.install else agent.get_it
