"""The entries a switch is made with: own sign-in and the profiles, for one agent or for all of them."""

from __future__ import annotations

import re
from typing import TypeAlias

from ezswitch.agents.agent import Unreadable
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.tray.rows import Door, Entry, Kind
from ezswitch.desktop.tray.text import cut
from ezswitch.desktop.window.rows import Level
from ezswitch.desktop.window.words import key_mark, verdict_mark
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.usecases.values import AgentRow, Look, ProfileRow, State

MOST = 20
"""Profiles in one list; what goes beyond is chosen in the window."""
Names: TypeAlias = dict[str, str]
"""Names of profiles by their ids."""

_HALF_SENTENCE = re.compile("; |；|\\. |。")
_SIGNS = {Level.GOOD: "●", Level.NOTE: "○", Level.WARN: "▲", Level.BAD: "▲", Level.QUIET: "○"}


def all_agents(look: Look, here: list[AgentRow]) -> Entry:
    """Return the submenu that switches every agent a profile fits, in one action."""
    everyone = tuple(row.agent.id for row in here)
    own = Entry(
        OWN_SIGN_IN,
        Kind.RADIO,
        tell("Own sign-in"),
        Door.USE,
        OWN_SIGN_IN,
        everyone,
        checked=all(row.state is State.ORIGINAL for row in here),
        enabled=not any(_unreadable(row) for row in here),
    )
    entries = [own]
    used = {(row.agent.id, row.profile) for row in here if row.profile is not None}
    for row in _relevant(look, ""):
        fits = tuple(agent.agent.id for agent in here if agent.agent.id not in row.misfits)
        where = tell("fits {some} of {all}", some=len(fits), all=len(here))
        in_use = bool(fits) and used == {(agent, row.profile.id) for agent in fits}
        reason = tell("It fits no agent that is installed.") if not fits else _key_missing(row)
        entries.append(_radio(row, fits, f"{where} · {health(row)}", reason, checked=in_use))
    title = tell("All agents")
    return Entry("all", Kind.SUBMENU, title, icon="agents", entries=(*entries, *_more(look, "")))


def profiles_of(look: Look, agent: AgentRow) -> tuple[Entry, ...]:
    """Return own sign-in and the profiles for one agent; those that cannot serve it come last, with the reason."""
    name = agent.agent.id
    blocked = tell("Its settings cannot be read.") if _unreadable(agent) else ""
    own = Entry(
        OWN_SIGN_IN,
        Kind.RADIO,
        tell("Own sign-in"),
        Door.USE,
        OWN_SIGN_IN,
        (name,),
        checked=agent.state is State.ORIGINAL,
        enabled=not blocked,
        reason=blocked,
    )
    entries = [own]
    for row in sorted(_relevant(look, name), key=lambda row: name in row.misfits):
        reason = blocked or translated(row.misfits.get(name, "")) or _key_missing(row)
        says = _short(reason) if name in row.misfits else health(row)
        entries.append(_radio(row, (name,), says, reason, checked=agent.profile == row.profile.id))
    return (*entries, *_more(look, name))


def health(row: ProfileRow) -> str:
    """Return a profile's health as a sign and a word: "● works", "▲ key rejected"; the key comes first."""
    mark = verdict_mark(row.check) if row.key.state == "present" else key_mark(row.key)
    return f"{_SIGNS[mark.level]} {mark.text}"


def _radio(row: ProfileRow, agents: tuple[str, ...], says: str, reason: str, *, checked: bool) -> Entry:
    title = f"{cut(row.profile.name)} · {says}"
    profile = row.profile.id
    enabled = not reason or checked
    return Entry(profile, Kind.RADIO, title, Door.USE, profile, agents, checked, enabled, reason)


def _relevant(look: Look, agent: str) -> list[ProfileRow]:
    """Return the profiles that are listed, in the user's own order: in use, then fitting, then healthy ones first."""
    ranked = sorted(look.profiles, key=lambda row: _rank(row, agent))[:MOST]
    kept = {row.profile.id for row in ranked}
    return [row for row in look.profiles if row.profile.id in kept]


def _rank(row: ProfileRow, agent: str) -> tuple[bool, bool, bool, bool]:
    bad = verdict_mark(row.check).level is Level.BAD
    return (agent not in row.used_by, not row.used_by, agent in row.misfits, bad)


def _more(look: Look, agent: str) -> tuple[Entry, ...]:
    beyond = len(look.profiles) - MOST
    if beyond <= 0:
        return ()
    title = tell("{n} more in the window…", n=beyond)
    return (Entry("more", Kind.ACTION, title, Door.OPEN, agents=(agent,) if agent else ()),)


def _key_missing(row: ProfileRow) -> str:
    return tell("Its key is not stored.") if row.key.state == "absent" else ""


def _short(reason: str) -> str:
    """Return a misfit's reason as it fits behind a name: its first half sentence; the whole is the entry's reason."""
    return cut(_HALF_SENTENCE.split(reason, maxsplit=1)[0], 60)


def _unreadable(row: AgentRow) -> bool:
    return isinstance(row.active, Unreadable)
