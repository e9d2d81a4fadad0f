"""What `--model` and `--surface` of add and edit say: for every agent, or for one by its id."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

from ezswitch.cli.call import Call
from ezswitch.domain.errors import BadInput
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.surface import Surface


def with_models(call: Call, profile: Profile, said: Iterable[str]) -> Profile:
    """Return the profile with these models: "ROLE=ID" for all agents, "AGENT:ROLE=ID" for one; "" takes one out."""
    for one in said:
        where, equals, model = one.partition("=")
        agent, colon, role = where.rpartition(":")
        if not equals or not role:
            raise BadInput("not a usable model", f"--model {one[:80]!r} is not ROLE=ID.", hint="Such as main=gpt-5.")
        if colon:
            own = _own(call, profile, agent)
            models = _put(own.models, role, model)
            profile = _with_own(profile, agent, dataclasses.replace(own, models=models))
        else:
            profile = dataclasses.replace(profile, models=_put(profile.models, role, model))
    return profile


def for_agents(call: Call, profile: Profile, said: Iterable[str]) -> Profile:
    """Return the profile with a format of its own for some agents: "AGENT=FORMAT"; "AGENT=" takes it out."""
    formats = ", ".join(Surface)
    for one in said:
        agent, equals, name = one.partition("=")
        if not equals or (name and name not in list(Surface)):
            raise BadInput(
                "not a usable format", f"--surface {one[:80]!r} is not AGENT=FORMAT.", hint=f"Formats: {formats}."
            )
        own = dataclasses.replace(_own(call, profile, agent), surface=Surface(name) if name else None)
        profile = _with_own(profile, agent, own)
    return profile


def _put(models: Mapping[str, str], role: str, model: str) -> dict[str, str]:
    found = dict(models)
    found.pop(role, None)
    return {**found, **({role: model} if model else {})}


def _own(call: Call, profile: Profile, agent: str) -> AgentOptions:
    call.known_agents([agent])
    return profile.agents.get(agent) or AgentOptions()


def _with_own(profile: Profile, agent: str, own: AgentOptions) -> Profile:
    rest = {name: one for name, one in profile.agents.items() if name != agent}
    return dataclasses.replace(profile, agents={**rest, agent: own} if own != AgentOptions() else rest)
