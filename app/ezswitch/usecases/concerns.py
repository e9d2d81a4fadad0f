"""What speaks against a profile's models for an agent, known before a switch, and the better choices: no network."""

from __future__ import annotations

import difflib
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import reduce

from ezswitch.agents.agent import Agent
from ezswitch.connect.noted import applying, surfaces_of
from ezswitch.domain.consents import MISSING_MODEL
from ezswitch.domain.errors import ConsentNeeded
from ezswitch.domain.model_notes import Better, Concern, Doubt, Feature, ModelNote, offers
from ezswitch.domain.phrase import Phrase, say, sentences
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Model
from ezswitch.usecases.fitting import surface_for
from ezswitch.usecases.ports import Ports

_NO_TOOLS_NEEDED = frozenset({"small"})
"""Roles whose requests carry no tools: titles, summaries."""


@dataclass(frozen=True)
class _Case:
    """One agent on one profile: the surface it would use, the stored catalogue and its date, the notes that count."""

    agent: Agent
    profile: Profile
    surface: Surface
    models: tuple[Model, ...]
    dated: datetime | None
    notes: tuple[ModelNote, ...]
    preset: dict[str, str]


def concerns(ports: Ports, profile: Profile, agent: Agent) -> tuple[Concern, ...]:
    """Return what speaks against this profile's models for an agent, () where nothing is known to.

    `profile` is as served (see fitting). An empty stored catalogue says nothing of any model.
    """
    models, dated = ports.checks.catalogue(profile.id)
    surface = surface_for(agent, profile, models)
    if surface is None:
        return ()
    preset = next((dict(one.models) for one in ports.presets if one.id == profile.preset), {})
    notes = applying(ports.notes, ports.presets, profile)
    return tuple(_concerns(_Case(agent, profile, surface, models, dated, notes, preset)))


def agree_to_missing(found: tuple[Concern, ...], accept: frozenset[str]) -> None:
    """Raise ConsentNeeded "missing-model" where a model is not listed and nobody agreed to that."""
    missing = [one for one in found if one.doubt is Doubt.MISSING]
    if missing and MISSING_MODEL not in accept:
        words = dict.fromkeys((*(one.message for one in missing), *(one.hint for one in missing)))
        raise ConsentNeeded(MISSING_MODEL, say("a model that is not listed"), sentences(*words))


def taken(profile: Profile, agent_id: str, better: Better) -> Profile:
    """Return the profile with a better choice taken for one agent; what others use stays as it is."""
    own = profile.agents.get(agent_id) or AgentOptions()
    if better.surface is not None:
        own = replace(own, surface=better.surface)
    if better.model:
        own = replace(own, models={**own.models, better.role: better.model})
    return replace(profile, agents={**profile.agents, agent_id: own})


def _concerns(case: _Case) -> Iterator[Concern]:
    for role, model in case.profile.models_for(case.agent.id).items():
        if not model:
            continue
        if case.models and not offers(case.models, model):
            yield _missing(case, role, model)
        elif role not in _NO_TOOLS_NEEDED and (note := _without_tools(case, model)) is not None:
            yield _no_tools(case, role, model, note)


def _missing(case: _Case, role: str, model: str) -> Concern:
    known = [one.id for one in case.models if not surfaces_of(one) or case.surface in surfaces_of(one)]
    likely = [case.preset.get(role, ""), *difflib.get_close_matches(model, known, n=2, cutoff=0.5)]
    better = tuple(_other_model(case, role, one) for one in dict.fromkeys(likely) if one in known)
    hint = say("Pick another, or look again: the list may have changed.")
    if better:
        hint = say("It has {model}.", model=better[0].model)
    return _made(Doubt.MISSING, case, (role, model), (_not_listed(case, model), hint), better)


def _not_listed(case: _Case, model: str) -> Phrase:
    names = {"profile": case.profile.name, "model": model, "agent": case.agent.name}
    if not case.dated:
        return say("{profile}'s list has no {model}, so {agent} would ask for it in vain.", **names)
    dated = case.dated.date()
    return say("{profile}'s list of {date} has no {model}, so {agent} would ask for it in vain.", **names, date=dated)


def _no_tools(case: _Case, role: str, model: str, note: ModelNote) -> Concern:
    message = say(
        "{agent} would use {model} on the {format} address, where its tool calls are not reliable ({date}).",
        agent=case.agent.name,
        model=model,
        format=case.surface.label,
        date=note.dated,
    )
    better = (*_other_surfaces(case, model), *_models_with_tools(case, role, model))
    hint = _better_one(better) if better else note.why
    return _made(Doubt.NO_TOOLS, case, (role, model), (message, hint), better)


def _better_one(better: tuple[Better, ...]) -> Phrase:
    choices = (
        say("use the {format} address", format=one.surface.label)
        if one.surface is not None
        else say("use {model}", model=one.model)
        for one in better
    )
    every = reduce(lambda first, second: say("{first} or {second}", first=first, second=second), choices)
    return say("Better: {choices}.", choices=every)


def _made(
    doubt: Doubt, case: _Case, what: tuple[str, str], words: tuple[Phrase, Phrase], better: tuple[Better, ...]
) -> Concern:
    return Concern(doubt, case.agent.id, case.profile.id, *what, case.surface, *words, better)


def _without_tools(case: _Case, model: str) -> ModelNote | None:
    note = _tools(case, model, case.surface)
    return note if note is not None and note.reliable is False else None


def _tools(case: _Case, model: str, surface: Surface) -> ModelNote | None:
    plain = model.removesuffix("[1m]")
    wanted = (plain, surface, Feature.TOOLS)
    return next((note for note in case.notes if (note.model, note.surface, note.feature) == wanted), None)


def _other_surfaces(case: _Case, model: str) -> Iterator[Better]:
    for surface in case.agent.surfaces:
        note = _tools(case, model, surface)
        if surface in case.profile.base_url and note is not None and note.reliable:
            command = f"ezswitch edit {case.profile.id} --surface {case.agent.id}={surface.value}"
            yield Better(say("Use the {format} address", format=surface.label), command, surface=surface)


def _models_with_tools(case: _Case, role: str, model: str) -> Iterator[Better]:
    for note in case.notes:
        fits = note.surface is case.surface and note.feature is Feature.TOOLS and note.reliable
        if fits and note.model != model and (not case.models or offers(case.models, note.model)):
            yield _other_model(case, role, note.model)


def _other_model(case: _Case, role: str, model: str) -> Better:
    choice = shlex.quote(f"{case.agent.id}:{role}={model}")  # a list names its models as it likes
    command = f"ezswitch edit {case.profile.id} --model {choice}"
    return Better(say("Use {model}", model=model), command, role=role, model=model)
