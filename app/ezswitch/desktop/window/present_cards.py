"""The cards of one agent (or of all): own sign-in first, the profiles that fit, those that do not and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import MappingProxyType

from ezswitch.agents.effect import label_of
from ezswitch.desktop.dialogs.wording import for_the_window
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.window import spoken
from ezswitch.desktop.window.catalogue import Catalogue
from ezswitch.desktop.window.remembered import Remembered
from ezswitch.desktop.window.rows import ALL, MISFITS, SETTINGS, CardRow, Kind, Level, Mark, Notice
from ezswitch.desktop.window.words import (
    ago,
    better_words,
    concern_mark,
    ended,
    figures,
    host,
    in_sentences,
    key_mark,
    said,
    short_path,
    spoken_figures,
    verdict_mark,
)
from ezswitch.domain.model_notes import Concern, ModelRow
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.phrase import say
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import AgentRow, Look, ProfileRow, State

IN_USE = Mark(say("In use"), Level.GOOD, "check")
CHANGED = Mark(say("Changed outside"), Level.WARN, "warning")
_OWN = {
    (True, True): say("Its own login or default applies"),
    (True, False): say("Use its own login or default instead"),
    (False, True): say("Their own logins or defaults apply"),
    (False, False): say("Use their own logins or defaults instead"),
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
        result += _section(MISFITS, _not_for(agents, len(misfits)), misfits, asked)
    if agents and not asked.filter:
        result += _section(SETTINGS, tell("What “Use” will change"), _settings(agents), asked)
    return tuple(result)


def chosen(look: Look, agent: str) -> tuple[AgentRow, ...]:
    """Return the agents that a rail entry stands for: the installed ones that are not hidden for ALL."""
    if agent == ALL:
        return look.shown
    return tuple(row for row in look.agents if row.agent.id == agent)


def _not_for(agents: tuple[AgentRow, ...], n: int) -> str:
    if len(agents) == 1:
        return tell("Not for {agent} ({n})", agent=agents[0].agent.name, n=n)
    return tell("Not for any agent here ({n})", n=n)


def _section(key: str, name: str, rows: list[CardRow], asked: Asked) -> list[CardRow]:
    shown = key in asked.opened
    head = CardRow(key, Kind.SECTION, name, open=shown, spoken=spoken.section(name, shown=shown))
    return [head, *rows] if shown else [head]


def _settings(agents: tuple[AgentRow, ...]) -> list[CardRow]:
    rows = []
    for row in agents:
        for owned in row.agent.owned:
            path = ".".join(owned.path)
            meaning = translated(owned.meaning)
            about = f"{translated(owned.part)} · {translated(label_of(owned.when))}"
            key = f"setting:{row.agent.id}:{path}"
            rows.append(
                CardRow(key, Kind.SETTING, path, address=meaning, hint=about, spoken=spoken.setting(path, meaning))
            )
    return rows


def _own(agents: tuple[AgentRow, ...], asked: Asked) -> CardRow:
    active = all(row.state is State.ORIGINAL for row in agents)
    one = len(agents) == 1
    about = translated(_OWN[one, active])
    row = CardRow(
        OWN_SIGN_IN,
        Kind.OWN,
        tell("Own sign-in"),
        tile="own-sign-in",
        pill=said(IN_USE) if active else Mark(),
        address=about,
        action="" if active else tell("Use"),
        busy=translated(asked.busy.get(OWN_SIGN_IN, "")),
        blocked="" if active else _blocked(agents),
        active=active,
    )
    who = tell("Own sign-in, in use.") if active else tell("Own sign-in.")
    return replace(row, spoken=in_sentences(who, ended(about), row.blocked))


@dataclass(frozen=True)
class _Page:
    asked: Asked
    home: str
    now: datetime


def _card(row: ProfileRow, agents: tuple[AgentRow, ...], page: _Page, made: Remembered) -> CardRow:
    name, asked = row.profile.id, page.asked
    left = (translated(row.balance.words), ago(row.balance.at, page.now)) if row.balance else ()
    doing = (asked.busy.get(name, ""), "checking" if name in asked.checking else "", *left)
    return made.card(row, doing, lambda: _profile(row, agents, page, left))


def concern_of(row: ProfileRow, agents: Sequence[AgentRow]) -> Concern | None:
    """Return what speaks against a profile's model for these agents, the first where there is more."""
    found = (one for agent in agents if agent.installed for one in row.concerns.get(agent.agent.id, ()))
    return next(found, None)


def _profile(row: ProfileRow, agents: tuple[AgentRow, ...], page: _Page, left: tuple[str, ...]) -> CardRow:
    asked, home = page.asked, page.home
    fits = [agent for agent in agents if agent.agent.id not in row.misfits]
    if agents and not fits:
        return _misfit(row, agents)
    url = _url(row, fits)
    check, file = row.check, _key_file(row, agents)
    hint = translated(for_the_window(check.hint) or check.message) if check and not check.verdict.good else ""
    concern = None if hint and check and check.verdict is not Verdict.MODEL_MISSING else concern_of(row, fits)
    hint = translated(concern.words) if concern is not None else hint
    pill, action = _pill_and_action(row, fits)
    result = CardRow(
        row.profile.id,
        Kind.PROFILE,
        row.profile.name,
        pill=pill,
        address=host(url),
        tags=_tags(row, _fitting(len(fits), len(agents)) if asked.agent == ALL else ""),
        note=row.profile.notes,
        url=url,
        model=_model(row, fits) or tell("choose a model"),
        place=key_mark(row.key, file),
        key_file=short_path(file, home),
        verdict=_verdict(row, concern, told=bool(hint), checking=row.profile.id in asked.checking),
        figures=figures(check),
        hint=hint,
        advice=_advice(row, hint, concern),
        better=better_words(concern.better[0]) if concern and concern.better else "",
        balance=" · ".join(left),
        spark=tuple(sample.ms for sample in row.samples),
        action=action,
        busy=translated(asked.busy.get(row.profile.id, "")),
        blocked=_blocked(fits) if action else "",
        active=not action or pill.level is Level.WARN,
        can_edit=True,
    )
    slow = "" if hint else row.trend.meaning
    return replace(result, spoken=spoken.card(result, (*spoken_figures(check), slow), left))


def _verdict(row: ProfileRow, concern: Concern | None, *, told: bool, checking: bool) -> Mark:
    """Return what stands as the verdict: `told` where a hint says already what is wrong."""
    if checking:
        return Mark(tell("checking…"), Level.QUIET, "refresh")
    if concern is not None:
        return concern_mark(concern.doubt)
    if not told and row.trend.slow:
        return Mark(translated(row.trend.seen), Level.WARN, "warning")
    return verdict_mark(row.check)


def _fitting(some: int, every: int) -> str:
    return tell("fits {some} of {all}", some=some, all=every)


def _misfit(row: ProfileRow, agents: tuple[AgentRow, ...]) -> CardRow:
    reason, name = translated(row.misfits[agents[0].agent.id]), row.profile.name
    said_of = spoken.misfit(name, agents[0].agent.name if len(agents) == 1 else "", reason)
    edit = tell("Edit")
    return CardRow(row.profile.id, Kind.MISFIT, name, address=reason, can_edit=True, action=edit, spoken=said_of)


def _advice(row: ProfileRow, hint: str, concern: Concern | None) -> Mark:
    if concern is not None and concern.better:
        return Mark(better_words(concern.better[0]), Level.NOTE)
    if hint:
        return Mark(hint)
    return Mark(" · ".join(part for part in (translated(row.trend.meaning), figures(row.check)) if part))


def _pill_and_action(row: ProfileRow, fits: list[AgentRow]) -> tuple[Mark, str]:
    using = [agent for agent in fits if agent.profile == row.profile.id]
    if not using:
        return Mark(), tell("Use")
    if any(agent.state is State.MODIFIED or agent.drift for agent in using):
        return said(CHANGED), tell("Apply")
    if any(agent.agent.id in row.changed_since_switch for agent in using):
        return Mark(tell("Changed since last switch"), Level.WARN, "warning"), tell("Apply")
    if len(using) < len(fits):
        words = tell("In use by {some} of {all}", some=len(using), all=len(fits))
        return Mark(words, Level.GOOD, "check"), tell("Use")
    return said(IN_USE), ""


def _tags(row: ProfileRow, fits: str) -> tuple[str, ...]:
    return tuple(part for part in (fits, *(f"#{tag}" for tag in row.profile.tags)) if part)


def _url(row: ProfileRow, fits: list[AgentRow]) -> str:
    if len(fits) == 1:
        surface = row.profile.surface_for(fits[0].agent.id, fits[0].agent.surfaces)
        if surface is not None:
            return row.profile.base_url[surface]
    return next(iter(row.profile.base_url.values()), "")


def _model(row: ProfileRow, fits: list[AgentRow]) -> str:
    models = row.profile.models_for(fits[0].agent.id) if len(fits) == 1 else row.profile.models
    return models.get("main", "")


def _key_file(row: ProfileRow, agents: tuple[AgentRow, ...]) -> str:
    return next((agent.key_in_file for agent in agents if agent.profile == row.profile.id and agent.key_in_file), "")


def _blocked(agents: Sequence[AgentRow]) -> str:
    """Return why none of these agents can be switched now, "" where one can."""
    if not agents or any(agent.state is not State.UNREADABLE for agent in agents):
        return ""
    return tell("{agent}'s settings cannot be read: correct the file first.", agent=agents[0].agent.name)


def _matches(row: ProfileRow, text: str) -> bool:
    if not text:
        return True
    profile = row.profile
    haystack = [profile.id, profile.name, *profile.base_url.values(), *profile.models.values()]
    haystack += [profile.notes, *(f"#{tag}" for tag in profile.tags)]
    return all(any(part in item.lower() for item in haystack) for part in text.lower().split())


def _own_matches(text: str) -> bool:
    title = tell("Own sign-in").lower()
    return all(part in title for part in text.lower().split())


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
