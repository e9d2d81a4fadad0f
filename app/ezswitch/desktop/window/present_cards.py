"""The cards of one agent (or of all): own sign-in first, the profiles that fit, those that do not and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import MappingProxyType

from ezswitch.agents.effect import label_of
from ezswitch.desktop.window.catalogue import Catalogue
from ezswitch.desktop.window.remembered import Remembered
from ezswitch.desktop.window.rows import ALL, MISFITS, SETTINGS, CardRow, Kind, Level, Mark, Notice
from ezswitch.desktop.window.words import (
    CONCERNS,
    ago,
    better_words,
    figures,
    host,
    key_mark,
    short_path,
    verdict_mark,
)
from ezswitch.domain.model_notes import Concern, ModelRow
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import AgentRow, Look, ProfileRow, State

IN_USE = Mark("In use", Level.GOOD, "check")
CHANGED = Mark("Changed outside", Level.WARN, "warning")
_OWN = {
    (True, True): "Its own login or default applies",
    (True, False): "Use its own login or default instead",
    (False, True): "Their own logins or defaults apply",
    (False, False): "Use their own logins or defaults instead",
}
"""What own sign-in means, by whether it is for one agent and whether it is in use."""


@dataclass(frozen=True)
class Asked:
    """Which page is asked for: the chosen agent, the filter, what is open, and what is being done to which card."""

    agent: str = ALL
    filter: str = ""
    opened: frozenset[str] = frozenset()
    busy: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    checking: frozenset[str] = frozenset()
    news: tuple[Notice, ...] = ()
    """Notices of what no look knows: shared setups that changed elsewhere."""


def cards(
    look: Look, asked: Asked, known: Remembered | None = None, now: datetime | None = None
) -> tuple[CardRow, ...]:
    """Return the rows of the page, in the order in which they are shown; `known` are those that were made before."""
    agents = chosen(look, asked.agent)
    own = [_own(agents, asked)] if agents else []
    made = known or Remembered()
    made.begin(asked.agent, look.home, *agents)
    page = _Page(asked, look.home, now or datetime.now(UTC))
    rows = [_card(row, agents, page, made) for row in look.profiles if _matches(row, asked.filter)]
    fits = [row for row in rows if row.kind is Kind.PROFILE]
    misfits = [row for row in rows if row.kind is Kind.MISFIT]
    result = [] if asked.filter and not _own_matches(asked.filter) else own
    result += fits
    if misfits:
        result += _section(MISFITS, f"Not for {_title(agents)} ({len(misfits)})", misfits, asked)
    if agents and not asked.filter:
        result += _section(SETTINGS, "What “Use” will change", _settings(agents), asked)
    return tuple(result)


def chosen(look: Look, agent: str) -> tuple[AgentRow, ...]:
    """Return the agents that a rail entry stands for: the installed ones that are not hidden for ALL."""
    if agent == ALL:
        return look.shown
    return tuple(row for row in look.agents if row.agent.id == agent)


def _title(agents: tuple[AgentRow, ...]) -> str:
    return agents[0].agent.name if len(agents) == 1 else "any agent here"


def _section(key: str, name: str, rows: list[CardRow], asked: Asked) -> list[CardRow]:
    shown = key in asked.opened
    head = CardRow(key, Kind.SECTION, name, open=shown, spoken=f"{name}, {'open' if shown else 'closed'}")
    return [head, *rows] if shown else [head]


def _settings(agents: tuple[AgentRow, ...]) -> list[CardRow]:
    rows = []
    for row in agents:
        for owned in row.agent.owned:
            path = ".".join(owned.path)
            spoken = f"{path}: {owned.meaning}"
            about = f"{owned.part} · {label_of(owned.when)}"
            key = f"setting:{row.agent.id}:{path}"
            rows.append(CardRow(key, Kind.SETTING, path, address=owned.meaning, hint=about, spoken=spoken))
    return rows


def _own(agents: tuple[AgentRow, ...], asked: Asked) -> CardRow:
    active = all(row.state is State.ORIGINAL for row in agents)
    one = len(agents) == 1
    about = _OWN[one, active]
    row = CardRow(
        OWN_SIGN_IN,
        Kind.OWN,
        "Own sign-in",
        tile="own-sign-in",
        pill=IN_USE if active else Mark(),
        address=about,
        action="" if active else "Use",
        busy=asked.busy.get(OWN_SIGN_IN, ""),
        blocked="" if active else _blocked(agents),
        active=active,
    )
    why = f" {row.blocked}" if row.blocked else ""
    return replace(row, spoken=f"Own sign-in{', in use' if active else ''}. {about}.{why}")


@dataclass(frozen=True)
class _Page:
    asked: Asked
    home: str
    now: datetime


def _card(row: ProfileRow, agents: tuple[AgentRow, ...], page: _Page, made: Remembered) -> CardRow:
    name, asked = row.profile.id, page.asked
    left = f"{row.balance.words} · {ago(row.balance.at, page.now)}" if row.balance else ""
    doing = (asked.busy.get(name, ""), "checking" if name in asked.checking else "", left)
    return made.card(row, doing, lambda: _profile(row, agents, page, left))


def concern_of(row: ProfileRow, agents: Sequence[AgentRow]) -> Concern | None:
    """Return what speaks against a profile's model for these agents, the first where there is more."""
    found = (one for agent in agents if agent.installed for one in row.concerns.get(agent.agent.id, ()))
    return next(found, None)


def _profile(row: ProfileRow, agents: tuple[AgentRow, ...], page: _Page, balance: str) -> CardRow:
    asked, home = page.asked, page.home
    fits = [agent for agent in agents if agent.agent.id not in row.misfits]
    if agents and not fits:
        return _misfit(row, agents)
    url = _url(row, fits)
    check, file = row.check, _key_file(row, agents)
    verdict = Mark("checking…", Level.QUIET, "refresh") if row.profile.id in asked.checking else verdict_mark(check)
    hint = check.hint or check.message if check and not check.verdict.good else ""
    concern = None if hint and check and check.verdict is not Verdict.MODEL_MISSING else concern_of(row, fits)
    if concern is not None:
        hint = concern.words
        verdict = CONCERNS[concern.doubt] if row.profile.id not in asked.checking else verdict
    elif not hint and row.profile.id not in asked.checking and row.trend.slow:
        verdict = Mark(row.trend.words.partition(", ")[0], Level.WARN, "warning")
    pill, action = _pill_and_action(row, fits)
    result = CardRow(
        row.profile.id,
        Kind.PROFILE,
        row.profile.name,
        pill=pill,
        address=_address(row, url, f"fits {len(fits)} of {len(agents)}" if asked.agent == ALL else ""),
        note=row.profile.notes,
        url=url,
        model=_model(row, fits),
        place=key_mark(row.key, file),
        key_file=short_path(file, home),
        verdict=verdict,
        figures=figures(check),
        hint=hint,
        advice=_advice(row, hint, concern),
        better=better_words(concern.better[0]) if concern and concern.better else "",
        balance=balance,
        spark=tuple(sample.ms for sample in row.samples),
        action=action,
        busy=asked.busy.get(row.profile.id, ""),
        blocked=_blocked(fits) if action else "",
        active=not action or pill.level is Level.WARN,
        can_edit=True,
    )
    return replace(result, spoken=_spoken(result))


def _misfit(row: ProfileRow, agents: tuple[AgentRow, ...]) -> CardRow:
    reason, name = row.misfits[agents[0].agent.id], row.profile.name
    spoken = f"{name}, not for {_title(agents)}: {reason}"
    return CardRow(row.profile.id, Kind.MISFIT, name, address=reason, can_edit=True, action="Edit", spoken=spoken)


def _advice(row: ProfileRow, hint: str, concern: Concern | None) -> Mark:
    if concern is not None and concern.better:
        return Mark(better_words(concern.better[0]), Level.NOTE)
    if hint:
        return Mark(hint)
    slow = row.trend.words.partition(", ")[2]
    return Mark(" · ".join(part for part in (slow, figures(row.check)) if part))


def _pill_and_action(row: ProfileRow, fits: list[AgentRow]) -> tuple[Mark, str]:
    using = [agent for agent in fits if agent.profile == row.profile.id]
    if not using:
        return Mark(), "Use"
    if any(agent.state is State.MODIFIED or agent.drift for agent in using):
        return CHANGED, "Apply"
    if any(agent.agent.id in row.changed_since_switch for agent in using):
        return Mark("Changed since last switch", Level.WARN, "warning"), "Apply"
    if len(using) < len(fits):
        return Mark(f"In use by {len(using)} of {len(fits)}", Level.GOOD, "check"), "Use"
    return IN_USE, ""


def _address(row: ProfileRow, url: str, fits: str) -> str:
    return " · ".join(part for part in (host(url), fits, *(f"#{tag}" for tag in row.profile.tags)) if part)


def _url(row: ProfileRow, fits: list[AgentRow]) -> str:
    if len(fits) == 1:
        surface = row.profile.surface_for(fits[0].agent.id, fits[0].agent.surfaces)
        if surface is not None:
            return row.profile.base_url[surface]
    return next(iter(row.profile.base_url.values()), "")


def _model(row: ProfileRow, fits: list[AgentRow]) -> str:
    models = row.profile.models_for(fits[0].agent.id) if len(fits) == 1 else row.profile.models
    return models.get("main") or "choose a model"


def _key_file(row: ProfileRow, agents: tuple[AgentRow, ...]) -> str:
    return next((agent.key_in_file for agent in agents if agent.profile == row.profile.id and agent.key_in_file), "")


def _blocked(agents: Sequence[AgentRow]) -> str:
    """Return why none of these agents can be switched now, "" where one can."""
    if not agents or any(agent.state is not State.UNREADABLE for agent in agents):
        return ""
    return f"{agents[0].agent.name}'s settings cannot be read: correct the file first."


def _spoken(row: CardRow) -> str:
    pill = f", {row.pill.text.lower()}" if row.pill.text else ""
    doing = f" {row.busy}." if row.busy else ""
    said = row.figures if row.hint or row.advice.text == row.figures else f"{row.figures} · {row.advice.text}"
    numbers = f", {said.replace(' ms', ' milliseconds').replace(' · ', ', ')}" if said else ""
    why = f" {row.hint}" if row.hint else ""
    left = f", {row.balance.replace(' · ', ', ')}" if row.balance else ""
    what = f"{row.address}, model {row.model}, {row.place.text}{left}"
    note = f" Notes: {row.note}" if row.note else ""
    blocked = f" {row.blocked}" if row.blocked else ""
    better = f" {row.better} is offered in its menu." if row.better else ""
    return f"{row.name}{pill}. {what}. {row.verdict.text}{numbers}.{why}{better}{note}{blocked}{doing}"


def _matches(row: ProfileRow, text: str) -> bool:
    if not text:
        return True
    profile = row.profile
    haystack = [profile.id, profile.name, *profile.base_url.values(), *profile.models.values()]
    haystack += [profile.notes, *(f"#{tag}" for tag in profile.tags)]
    return all(any(part in item.lower() for item in haystack) for part in text.lower().split())


def _own_matches(text: str) -> bool:
    return all(part in "own sign-in" for part in text.lower().split())


def offered(look: Look, agent: str, profile: str, rows: tuple[ModelRow, ...]) -> Catalogue | None:
    """Return what the picker offers for a profile on an agent's page, None where the profile is gone."""
    row = next((row for row in look.profiles if row.profile.id == profile), None)
    if row is None:
        return None
    fits = [one for one in chosen(look, agent) if one.agent.id not in row.misfits]
    surface = row.profile.surface_for(fits[0].agent.id, fits[0].agent.surfaces) if len(fits) == 1 else None
    current = _model(row, fits) if row.profile.models else ""
    known = {one.id for one in rows}
    plain = tuple(ModelRow(one.id) for one in row.catalogue if one.id not in known)
    return Catalogue(profile, (*rows, *plain), current, surface, concern_of(row, fits))
