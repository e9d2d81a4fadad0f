"""Drift: what was changed outside ezswitch, and the three answers to it. None is given without being asked for."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from ezswitch.agents.agent import OnProfile
from ezswitch.agents.owned import with_v1, without_v1
from ezswitch.agents.ways import as_it_stands
from ezswitch.domain.consents import PLAIN_HTTP
from ezswitch.domain.errors import BadInput, Refused
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import say, sentences
from ezswitch.domain.plan import Outcome
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import checked_url
from ezswitch.switching.drift import Difference, differences, mark_of
from ezswitch.switching.reading import AgentReading, read_agent
from ezswitch.switching.survey import AgentRow
from ezswitch.usecases import profiles, switch
from ezswitch.usecases.drafting import surface_of, use_for
from ezswitch.usecases.leaving_drift import remember
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import chosen_agent, recover_first, shelf_of, tell_others

_SOME_KEY = Secret("a key")


@dataclass(frozen=True)
class Drift:
    """What differs for one agent. `profile` is the one to apply again, "" where the last switch was none.

    `adopts` is that profile with what was changed taken into it, None where that is no part of a profile.
    """

    agent: str
    profile: str
    differences: tuple[Difference, ...]
    adopts: Profile | None = None


def changed_outside(row: AgentRow) -> Finding:
    """Return what is said of an agent whose owned settings are not what the last switch wrote."""
    name, agent = row.agent.name, row.agent.id
    what = say("{agent} was changed outside ezswitch.", agent=name)
    if row.left:
        what = say("{agent} was changed outside ezswitch, and left so.", agent=name)
    why = say("Its file no longer says what the last switch wrote, so it may use another address, key or model.")
    again = f"ezswitch use {row.profile} {agent}" if row.profile else ""
    remedy = sentences(
        say("Switch it again: {command}.", command=again or f"ezswitch use PROFILE {agent}"),
        say("Or see what differs: ezswitch drift {agent}", agent=agent),
    )
    first = next(iter(row.files), "")
    return Finding("changed-outside", Severity.WARNS, what, why, remedy, first, subject=agent, command=again)


def drift_of(ports: Ports, agent_id: str) -> Drift:
    """Return what was changed outside ezswitch in an agent's files; nothing is written.

    Raises CannotRead for a file that does not parse: what it says now is not known.
    """
    recover_first(ports)
    agent = chosen_agent(ports, agent_id)
    reading = read_agent(agent, ports.environment, ports.files)
    found = differences(reading, ports.journal)
    profile = _meant(ports, reading)
    adopts = None
    with suppress(BadInput, Refused):  # what stands there is no address, or would not be one of this profile's
        adopts = _adopting(ports, reading, profile) if found else None
    return Drift(agent.id, profile, found, adopts)


def adopt(ports: Ports, agent_id: str, accept: frozenset[str] = switch.NO_CONSENT) -> Outcome:
    """Take what was changed into the profile that the agent uses, and switch the agent to it anew.

    Raises Refused where nothing of it belongs into a profile, ConsentNeeded for a host that the key was never sent to.
    """
    drift = drift_of(ports, agent_id)
    if drift.adopts is None:
        raise Refused(
            say("nothing to adopt"),
            say("What was changed is no address and no model of a profile."),
            hint=say("Apply the profile again, or leave it: ezswitch drift {agent} --leave", agent=agent_id),
        )
    before = shelf_of(ports).get(drift.profile)
    profiles.edit(ports, drift.adopts, None, accept)
    try:
        outcome = switch.use(ports, drift.profile, (agent_id,), accept)
    except BaseException:  # Ctrl-C too: the profile must not say what its agent does not do
        shelf_of(ports).save(before)
        raise
    _leave_rest(ports, agent_id)
    return outcome


def leave(ports: Ports, agent_id: str) -> None:
    """Let an agent's files be as they are, without being told of it again until one of those settings changes."""
    recover_first(ports)
    _leave_rest(ports, agent_id)
    tell_others(ports)


def _leave_rest(ports: Ports, agent_id: str) -> None:
    """Remember what still differs: a switch that finds every byte right writes no record of its own."""
    remember(
        ports,
        agent_id,
        mark_of(read_agent(chosen_agent(ports, agent_id), ports.environment, ports.files), ports.journal),
    )


def _meant(ports: Ports, reading: AgentReading) -> str:
    active = reading.active
    if isinstance(active, OnProfile):
        return active.profile
    last = next(iter(ports.store.history(reading.agent.id, 1)), None)
    change = next((one for one in last.changes if one.agent == reading.agent.id), None) if last else None
    return (change.profile or "") if change else ""


def _adopting(ports: Ports, reading: AgentReading, profile_id: str) -> Profile | None:
    """Return the profile with the address and the models that stand in the files now; None where neither differs."""
    active = reading.active
    profile = next((one for one in shelf_of(ports).all() if one.id == profile_id), None)
    if profile is None or not isinstance(active, OnProfile):
        return None
    agent = as_it_stands(reading.agent, active)
    surface = surface_of(ports, agent, profile)
    if surface is None:
        return None
    wanted = agent.active(agent.apply(reading.texts, use_for(ports, agent, profile, 1, _SOME_KEY)))
    if not isinstance(wanted, OnProfile):
        return None
    new = _with_models(profile, agent.id, wanted.models, active.models)
    if active.base_url != wanted.base_url:
        root = _root(profile.base_url[surface], wanted.base_url, active.base_url)
        if not root:
            return None
        # Whether it may go there without encryption is asked where it is stored.
        new = new.with_addresses({surface: checked_url(root, frozenset({PLAIN_HTTP}))})
    return new if new != profile else None


def _with_models(profile: Profile, agent: str, wanted: Mapping[str, str], now: Mapping[str, str]) -> Profile:
    """Return the profile with the models that differ as choices of this agent alone: others go on as they are."""
    changed = {role: model for role, model in now.items() if model and wanted.get(role) != model}
    if not changed:
        return profile
    own = profile.agents.get(agent, AgentOptions())
    return replace(profile, agents={**profile.agents, agent: replace(own, models={**own.models, **changed})})


def _root(root: str, wanted: str, now: str) -> str:
    """Return an address in the form that the profile keeps: agents drop or add a final /v1."""
    if not now:
        return ""
    for form in (str, with_v1, without_v1):
        if form(wanted) == root:
            return form(now)
    return ""
