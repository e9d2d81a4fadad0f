"""What `--model`, `--surface` and `--way` of add and edit say: for every agent, or for one by its id."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

from ezswitch.agents.ways import in_way
from ezswitch.cli.call import Call
from ezswitch.domain.errors import BadInput
from ezswitch.domain.phrase import comma_separated, listed, say
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.surface import Surface
from ezswitch.usecases.running import chosen_agent


def with_models(call: Call, profile: Profile, said: Iterable[str]) -> Profile:
    """Return the profile with these models: "ROLE=ID" for all agents, "AGENT:ROLE=ID" for one; "" takes one out."""
    for one in said:
        where, equals, model = one.partition("=")
        agent, colon, role = where.rpartition(":")
        if not equals or not role:
            raise BadInput(
                say("not a usable model"),
                say("--model {text} is not ROLE=ID.", text=repr(one[:80])),
                hint=say("Such as main=gpt-5."),
            )
        if colon:
            own = _own(call, profile, agent)
            models = _put(own.models, role, model)
            profile = _with_own(profile, agent, dataclasses.replace(own, models=models))
        else:
            profile = dataclasses.replace(profile, models=_put(profile.models, role, model))
    return profile


def for_agents(call: Call, profile: Profile, said: Iterable[str]) -> Profile:
    """Return the profile with a format of its own for some agents: "AGENT=FORMAT"; "AGENT=" takes it out."""
    formats = comma_separated(one.value for one in Surface)
    for one in said:
        agent, equals, name = one.partition("=")
        if not equals or (name and name not in list(Surface)):
            raise BadInput(
                say("not a usable format"),
                say("--surface {text} is not AGENT=FORMAT.", text=repr(one[:80])),
                hint=say("Formats: {formats}.", formats=formats),
            )
        spoken = chosen_agent(call.ports, agent).surfaces
        if name and name not in spoken:
            hint = say("It speaks {formats}.", formats=listed(one.value for one in spoken))
            raise BadInput(
                say("not a usable format"),
                say("{agent} does not speak {format}.", agent=call.agent_name(agent), format=name),
                hint=hint,
            )
        own = dataclasses.replace(_own(call, profile, agent), surface=Surface(name) if name else None)
        profile = _with_own(profile, agent, own)
    return profile


def with_ways(call: Call, profile: Profile, said: Iterable[str]) -> Profile:
    """Return the profile with a way of its own for some agents: "AGENT=WAY"; "AGENT=" leaves it to the agent."""
    for one in said:
        name, equals, way = one.partition("=")
        agent = chosen_agent(call.ports, name)
        if not equals or in_way(agent, way) is None:
            hint = say("{agent} has one way only.", agent=agent.name)
            if agent.ways:
                hint = say("Its ways are {ways}.", ways=comma_separated(each.id for each in agent.ways))
            raise BadInput(
                say("not a usable way"), say("--way {text} names no way of an agent.", text=repr(one[:80])), hint=hint
            )
        profile = profile.with_way(agent.id, way)
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
