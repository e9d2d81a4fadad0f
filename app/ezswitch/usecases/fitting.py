"""Which agents a profile can serve: by the formats it names, and those its gateway was seen to answer on."""

from __future__ import annotations

from functools import reduce

from ezswitch.agents.agent import Agent
from ezswitch.agents.ways import in_way
from ezswitch.connect.answering import widened
from ezswitch.connect.noted import surfaces_of
from ezswitch.domain.phrase import NOTHING, Phrase, listed, say, sentences
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Model


def as_served(profile: Profile, seen: Check | None) -> Profile:
    """Return the profile with the addresses on which its gateway was seen to answer when it was checked."""
    return widened(profile, seen.answers or ()) if seen is not None else profile


def misfit(profile: Profile, agent: Agent, seen: Check | None = None) -> Phrase:
    """Say why a profile cannot serve an agent in the way it chose, and how to make it fit; "" where it can."""
    chosen = in_way(agent, profile.way_for(agent.id))
    if chosen is None:
        return _no_such_way(profile, agent)
    agent = chosen
    if as_served(profile, seen).surface_for(agent.id, agent.surfaces) is not None:
        return NOTHING
    asked = seen is not None and seen.answers is not None
    silent = say("Its gateway was asked, and does not answer there.") if asked else NOTHING
    return sentences(_needs(agent, profile), silent, say("Add one in the profile to use it here."))


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


def _no_such_way(profile: Profile, agent: Agent) -> Phrase:
    chose = say(
        "{profile} chose the way {way}, which {agent} does not have.",
        profile=profile.name,
        way=repr(profile.way_for(agent.id)),
        agent=agent.name,
    )
    has = say("It has one way only.")
    if agent.ways:
        has = say("Its ways are {ways}.", ways=listed(one.id for one in agent.ways))
    return sentences(chose, has, say("Correct it in the profile."))


def _needs(agent: Agent, profile: Profile) -> Phrase:
    needed = reduce(
        lambda first, second: say("{first} or {second}", first=first, second=second), map(_address, agent.surfaces)
    )
    names = {"agent": agent.name, "needed": needed, "profile": profile.name}
    if not profile.base_url:
        return say("{agent} needs {needed}; {profile} has no address.", **names)
    offered = listed(_address(surface) for surface in profile.base_url)
    return say("{agent} needs {needed}; {profile} has {offered} only.", **names, offered=offered)


def _address(surface: Surface) -> Phrase:
    """Return "an OpenAI-compatible address", as what somebody needs or has."""
    if surface is Surface.GEMINI:
        return say("a {format} address", format=surface.label)
    return say("an {format} address", format=surface.label)
