"""Which agents a profile can serve: by the formats it names, and those its gateway was seen to answer on."""

from __future__ import annotations

from ezswitch.agents.agent import Agent
from ezswitch.agents.ways import in_way
from ezswitch.connect.answering import widened
from ezswitch.connect.noted import surfaces_of
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Model


def as_served(profile: Profile, seen: Check | None) -> Profile:
    """Return the profile with the addresses on which its gateway was seen to answer when it was checked."""
    return widened(profile, seen.answers or ()) if seen is not None else profile


def misfit(profile: Profile, agent: Agent, seen: Check | None = None) -> str:
    """Say why a profile cannot serve an agent in the way it chose, and how to make it fit; "" where it can."""
    chosen = in_way(agent, profile.way_for(agent.id))
    if chosen is None:
        return _no_such_way(profile, agent)
    agent = chosen
    if as_served(profile, seen).surface_for(agent.id, agent.surfaces) is not None:
        return ""
    needed = " or ".join(_an(surface) for surface in agent.surfaces)
    offered = " and ".join(_an(surface) for surface in profile.base_url)
    has = f"has {offered} one only" if offered else "has no address"
    asked = (
        " Its gateway was asked, and does not answer there." if seen is not None and seen.answers is not None else ""
    )
    return f"{agent.name} needs {needed} address; {profile.name} {has}.{asked} Add one in the profile to use it here."


def surface_for(agent: Agent, profile: Profile, models: tuple[Model, ...]) -> Surface | None:
    """Return the surface an agent would use with a profile: its best one that the main model is known to be on.

    A choice made for this agent, and a model that the stored catalogue (`models`) does not know, leave the agent's
    own order.
    """
    first = profile.surface_for(agent.id, agent.surfaces)
    offered = tuple(surface for surface in agent.surfaces if surface in profile.base_url)
    if len(offered) <= 1:
        return first
    chosen = profile.agents.get(agent.id)
    main = profile.models_for(agent.id).get("main", "")
    known = next((surfaces_of(model) for model in models if model.id == main), ())
    if first is None or not known or (chosen and chosen.surface is first):
        return first
    return next((surface for surface in offered if surface in known), first)


def on_way(agent: Agent, profile: Profile) -> Agent:
    """Return the agent in the way that a profile chose for it; a way that it does not have is told by `misfit`."""
    return in_way(agent, profile.way_for(agent.id)) or agent


def _no_such_way(profile: Profile, agent: Agent) -> str:
    way, known = profile.way_for(agent.id), " and ".join(one.id for one in agent.ways)
    has = f"Its ways are {known}." if known else "It has one way only."
    return f"{profile.name} chose the way {way!r}, which {agent.name} does not have. {has} Correct it in the profile."


def _an(surface: Surface) -> str:
    return f"{'an' if surface.label[0] in 'AEIOU' else 'a'} {surface.label}"
