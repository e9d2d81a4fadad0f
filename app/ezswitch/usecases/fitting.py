"""Which agents a profile can serve: by the formats it names, and those its gateway was seen to answer on."""

from __future__ import annotations

from ezswitch.agents.agent import Agent
from ezswitch.connect.answering import widened
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check


def as_served(profile: Profile, seen: Check | None) -> Profile:
    """Return the profile with the addresses on which its gateway was seen to answer when it was checked."""
    return widened(profile, seen.answers or ()) if seen is not None else profile


def misfit(profile: Profile, agent: Agent, seen: Check | None = None) -> str:
    """Say why a profile cannot serve an agent, and how to make it fit; "" where it can."""
    if as_served(profile, seen).surface_for(agent.id, agent.surfaces) is not None:
        return ""
    needed = " or ".join(_an(surface) for surface in agent.surfaces)
    offered = " and ".join(_an(surface) for surface in profile.base_url)
    has = f"has {offered} one only" if offered else "has no address"
    asked = (
        " Its gateway was asked, and does not answer there." if seen is not None and seen.answers is not None else ""
    )
    return f"{agent.name} needs {needed} address; {profile.name} {has}.{asked} Add one in the profile to use it here."


def _an(surface: Surface) -> str:
    return f"{'an' if surface.label[0] in 'AEIOU' else 'a'} {surface.label}"
