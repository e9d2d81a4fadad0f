"""One provider that was found for several agents becomes one profile with several API formats."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ezswitch.agents.agent import Agent
from ezswitch.domain.errors import BadInput
from ezswitch.domain.offer import Offered
from ezswitch.domain.phrase import say
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.surface import Origin, origin_of


@dataclass(frozen=True)
class Candidate:
    """A row with one API format, the app it was found for, and the agent of that app where ezswitch has it."""

    row: Offered
    app: str
    agent: Agent | None = None


def merged(found: Iterable[Candidate]) -> tuple[Offered, ...]:
    """Return the rows in their order, those of one provider merged: the same host and key, found for different apps.

    Where several would do, the one of the same name is taken. What an app had otherwise than the first one (models,
    API format) becomes the agent's own options; models of an app without an agent here are nobody's then. A row that
    says the same as one of its own app before is that one, under another name. Rows with the same host and key wish
    for the same name of a key.
    """
    groups: list[_Group] = []
    for one in found:
        same = next((number for number, group in enumerate(groups) if _is_known(one, group)), None)
        fitting = [number for number, group in enumerate(groups) if _fits(one, group)]
        named = [number for number in fitting if _name(groups[number].row) == _name(one.row)]
        if same is not None:
            groups[same] = replace(groups[same], row=_also_called(groups[same].row, one.row))
        elif fitting:
            number = (named or fitting)[0]
            groups[number] = _Group(_united(groups[number], one), (*groups[number].parts, one))
        else:
            groups.append(_Group(one.row, (one,)))
    return _with_shared_keys([group.row for group in groups])


@dataclass(frozen=True)
class _Group:
    """A row, and the candidates that it was made of."""

    row: Offered
    parts: tuple[Candidate, ...]


def _is_known(one: Candidate, group: _Group) -> bool:
    mine = one.row.profile
    return any(
        (part.app, part.row.secret) == (one.app, one.row.secret)
        and (part.row.profile.base_url, part.row.profile.models) == (mine.base_url, mine.models)
        for part in group.parts
    )


def _also_called(row: Offered, other: Offered) -> Offered:
    also = tuple(say("{place}: {profile}", place=place, profile=other.profile.name) for place in other.found_in)
    named = () if _name(row) == _name(other) else also
    places = tuple(dict.fromkeys([*row.found_in, *(named or other.found_in)]))
    return replace(row, found_in=places, agents=tuple(dict.fromkeys([*row.agents, *other.agents])))


def _fits(one: Candidate, group: _Group) -> bool:
    theirs, ours = group.row.profile, one.row.profile
    same_urls = all(theirs.base_url.get(surface, url) == url for surface, url in ours.base_url.items())
    # An agent that went without a model would be given the other one's.
    inherits = one.agent is not None and bool(theirs.models) and not ours.models
    new = one.app not in [part.app for part in group.parts]
    return new and same_urls and not inherits and _same_provider(one.row, group.row)


def _same_provider(row: Offered, other: Offered) -> bool:
    """Tell whether the same host gets the same key; without any key the name has to be the same too."""
    keyed = row.secret is not None or _name(row) == _name(other)
    return keyed and row.secret == other.secret and bool(_origins(row)) and _origins(row) == _origins(other)


def _united(group: _Group, more: Candidate) -> Offered:
    first, added = group.row, more.row.profile
    nobodys = not any(part.agent for part in (*group.parts, more))
    models = first.profile.models or (added.models if nobodys else {})
    whole = replace(first.profile, base_url={**first.profile.base_url, **added.base_url}, models=models)
    return replace(
        first,
        profile=_with_options(whole, added, more.agent),
        found_in=tuple(dict.fromkeys([*first.found_in, *more.row.found_in])),
        agents=tuple(dict.fromkeys([*first.agents, *more.row.agents])),
        warnings=tuple(dict.fromkeys([*first.warnings, *more.row.warnings])),
    )


def _with_options(whole: Profile, added: Profile, agent: Agent | None) -> Profile:
    """Return the profile with what this agent's row said differently, as the agent's own options."""
    if agent is None:
        return whole
    models = {role: model for role, model in added.models.items() if whole.models.get(role) != model}
    own = next(iter(added.base_url), None)
    surface = own if whole.surface_for(agent.id, agent.surfaces) is not own else None
    if not models and surface is None:
        return whole
    return replace(whole, agents={**whole.agents, agent.id: AgentOptions(models, surface)})


def _with_shared_keys(rows: list[Offered]) -> tuple[Offered, ...]:
    shared: list[Offered] = []
    for row in rows:
        first = next((other for other in shared if row.secret and _same_provider(row, other)), None)
        shared.append(replace(row, profile=replace(row.profile, key=first.profile.key)) if first else row)
    return tuple(shared)


def _name(row: Offered) -> str:
    return row.profile.name.casefold()


def _origins(row: Offered) -> frozenset[Origin]:
    try:
        return frozenset(origin_of(url) for url in row.profile.base_url.values())
    except BadInput:  # said where the address is looked at
        return frozenset()
