"""The models that an agent has to be told one by one: those a profile names, and its stored catalogue's."""

from __future__ import annotations

from ezswitch.agents.agent import Use
from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import say


def listed_models(use: Use, agent: str) -> tuple[str, ...]:
    """Return the ids to list, the main one first: the roles' and those of the stored catalogue that fit the surface.

    A profile that names no main model gets the first of its catalogue. Raises Refused, naming the agent, where no
    model is known at all: it asks no gateway for its list.
    """
    fitting = [model.id for model in use.catalogue if not model.endpoints or use.surface.value in model.endpoints]
    main = use.models.get("main") or next(iter(fitting), "")
    found = tuple(dict.fromkeys(name for name in (main, use.models.get("small", ""), *fitting) if name))
    if not main:
        raise Refused(
            say("no model is known"),
            say(
                "{profile} names no model, and {agent} has to be told every model by its id.",
                profile=use.name,
                agent=agent,
            ),
            hint=say("Set a main model in the profile, or check it once so that its catalogue is known."),
        )
    return found
