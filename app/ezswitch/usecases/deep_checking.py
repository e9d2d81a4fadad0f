"""The deep check, on request only: its cost first, then a few real requests, and what they prove."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ezswitch.agents.agent import Agent, OnProfile
from ezswitch.connect.deep import Seen, Sender, cost_in_words, plan, run
from ezswitch.connect.deepened import deepened
from ezswitch.connect.noted import surfaces_of
from ezswitch.connect.turns import Turns
from ezswitch.domain.deep import Deep, Offer, Planned, Round
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.phrase import NOTHING, say
from ezswitch.domain.profile import Profile
from ezswitch.domain.stopping import Stopping
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.switching.reading import look_at
from ezswitch.usecases.approved import approved_secret
from ezswitch.usecases.checking import check
from ezswitch.usecases.fitting import as_served, surface_for
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import chosen_agent, shelf_of, still_here

_WORTH_ASKING = frozenset(
    {
        Verdict.OK,
        Verdict.REACHABLE_KEY_UNPROVEN,
        Verdict.MODEL_MISSING,
        Verdict.BAD_CATALOGUE,
        Verdict.WRONG_URL,
        Verdict.RATE_LIMITED,
    }
)
"""After any other verdict a request would fail likewise; after these it tells more."""
_FIRST = (Surface.ANTHROPIC, Surface.OPENAI, Surface.RESPONSES, Surface.GEMINI)


@dataclass(frozen=True)
class _Plan:
    profile: Profile
    planned: tuple[Planned, ...]


def offer(ports: Ports, profile_id: str, agent_id: str = "") -> Offer:
    """Return what a deep check would send and cost at most; nothing is sent. With an agent: its surface alone."""
    found = _planned(ports, profile_id, agent_id)
    if not found.planned:
        reason = say("No model is known to ask for. Choose one in the profile, or check it first.")
        return Offer(profile_id, (), NOTHING, reason)
    return Offer(profile_id, found.planned, cost_in_words(found.planned, dict(found.profile.base_url)))


def deep_check(
    ports: Ports,
    profile_id: str,
    agent_id: str = "",
    *,
    stopping: Stopping | None = None,
    each: Callable[[Round], None] | None = None,
) -> Check:
    """Check a profile, then ask models for a few tokens; keep and return the check with its `deep`.

    Costs what `offer` said. `stopping` ends it at once, with what was seen so far; `each` hears every round on this
    thread. Where the check already fails for a reason that a request would meet too, no token is spent.
    """
    stop = stopping or Stopping()
    (seen,) = check(ports, (profile_id,))
    found = _planned(ports, profile_id, agent_id)
    if seen.verdict not in _WORTH_ASKING or not found.planned or stop.asked:
        return seen
    secret, record = approved_secret(ports, found.profile, prompt=True)
    rounds = _rounds(found, Sender(ports.web, secret, stop), ports.turns, each)
    result = _result(ports, seen, rounds, stop, record)
    if still_here(ports):
        ports.checks.save(result)
    return result


def _rounds(found: _Plan, sender: Sender, turns: Turns, each: Callable[[Round], None] | None) -> tuple[Seen, ...]:
    """Run each round in a turn of its own: all of them may take minutes."""
    one_round, done = run(found.planned, dict(found.profile.base_url), sender), list[Seen]()
    for planned in found.planned:
        with turns.one(stopping=sender.stopping):
            seen = one_round(planned)
        if seen is not None:
            done.append(seen)
            if each is not None:
                each(seen.round)
    return tuple(done)


def _result(ports: Ports, seen: Check, rounds: tuple[Seen, ...], stop: Stopping, record: KeyRecord) -> Check:
    deep = Deep(ports.clock.now(), tuple(one.round for one in rounds), stop.asked, record.revision)
    return deepened(seen, deep, tuple(one.verdict for one in rounds))


def _planned(ports: Ports, profile_id: str, agent_id: str) -> _Plan:
    kept, last = shelf_of(ports).get(profile_id), ports.checks.last().get(profile_id)
    profile = as_served(kept, last)
    if agent_id:
        agent = chosen_agent(ports, agent_id)
        used = {agent: surface} if (surface := _surface(ports, agent, profile)) else {}
        surfaces = tuple(used.values())
    else:
        used = _users(ports, profile)
        surfaces = tuple(one for one in Surface if one in kept.base_url or one in used.values())
    models = {one: model for one in surfaces if (model := _model(ports, profile, one, used))}
    tools = tuple(dict.fromkeys(used.values())) or tuple(one for one in _FIRST if one in models)[:1]
    return _Plan(profile, plan(models, tools))


def _users(ports: Ports, profile: Profile) -> dict[Agent, Surface]:
    """Return the agents that use a profile now, and the surface of each."""
    found = {}
    for agent in ports.agents:
        _, active = look_at(agent, ports.environment, ports.files)
        if isinstance(active, OnProfile) and active.profile == profile.id:
            surface = _surface(ports, agent, profile)
            if surface is not None:
                found[agent] = surface
    return found


def _surface(ports: Ports, agent: Agent, profile: Profile) -> Surface | None:
    return surface_for(agent, profile, ports.checks.catalogue(profile.id)[0])


def _model(ports: Ports, profile: Profile, surface: Surface, used: dict[Agent, Surface]) -> str:
    """Return the model to ask for on a surface: an agent's there, the profile's, or one that is listed for it."""
    mine = [profile.models_for(agent.id).get("main", "") for agent, at in used.items() if at is surface]
    named = [*mine, profile.models.get("main", ""), profile.models.get("small", "")]
    listed = {model.id: surfaces_of(model) for model in ports.checks.catalogue(profile.id)[0]}
    fits = [name for name in named if name and (not listed.get(name) or surface in listed[name])]
    others = [name for name, surfaces in listed.items() if surface in surfaces]
    return next(iter([*fits, *others, *(name for name in named if name)]), "")
