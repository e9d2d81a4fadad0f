"""What is said when something was done, or could not be."""

from __future__ import annotations

from dataclasses import replace

from ezswitch.desktop.dialogs.wording import next_step, title_of
from ezswitch.desktop.window.rows import Applied, Done, Level, Toast
from ezswitch.desktop.window.words import count
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.plan import Outcome
from ezswitch.usecases.values import Look

_NAMED = 3
"""Agents that a message names; more are counted."""


def outcome_toast(result: object, done: str | Done | Applied, look: Look | None) -> Toast | None:
    """Return the message for what came home: an Outcome, or (with `done`) anything else that went well."""
    if isinstance(done, Applied):
        return outcome_toast(result, _applied(result, done, look), look)
    if isinstance(done, Done):
        said = outcome_toast(result, done.words, look)
        return replace(said, undo=False, button=done.button if said.undo else None) if said is not None else None
    if not isinstance(result, Outcome):
        return Toast(f"{done}.") if done else None
    agents = {row.agent.id: row.agent.name for row in look.agents} if look else {}
    parts = [done or _used(result, agents, look), *_rest(result, agents)]
    level = Level.BAD if result.failed else Level.WARN if result.skipped or _warned(result) else Level.GOOD
    text = " ".join(f"{part.rstrip('.')}." for part in parts if part)
    return Toast(text, level, undo=bool(result.switches)) if text else None


def error_toast(error: EzswitchError) -> Toast:
    """Return the message for what could not be done: what, where, and what to do about it in the window."""
    where = f" ({error.path})" if error.path and error.path not in error.message else ""
    parts = (f"{title_of(error)}.", f"{error.message}{where}", next_step(error))
    return Toast(" ".join(part for part in parts if part), Level.BAD)


def _applied(result: object, done: Applied, look: Look | None) -> str:
    """Return which agents "now use" it; with one agent also when it takes effect."""
    switches = result.switches if isinstance(result, Outcome) else ()
    if not switches:
        return f"{done.profile} now uses {done.what}"
    known = {row.agent.id: row.agent.name for row in look.agents} if look else {}
    names = [known.get(one.agent, one.agent) for one in switches]
    if len(names) == 1:
        when = switches[0].takes_effect
        return f"{names[0]} now uses {done.what}{f': {when}' if when else ''}"
    who = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) <= _NAMED else count(len(names), "agent")
    return f"{who} now use {done.what}"


def _used(result: Outcome, agents: dict[str, str], look: Look | None) -> str:
    if not result.switches:
        return ""
    first = result.switches[0]
    profiles = {row.profile.id: row.profile.name for row in look.profiles} if look else {}
    target = profiles.get(first.profile, first.profile) if first.profile else "its own sign-in"
    one = len(result.switches) == 1
    who = agents.get(first.agent, first.agent) if one else count(len(result.switches), "agent")
    verb = "now uses" if one else "now use"
    when = f": {first.takes_effect}" if one and first.takes_effect else ""
    return f"{who} {verb} {target}{when}"


def _rest(result: Outcome, agents: dict[str, str]) -> list[str]:
    skipped = [f"{agents.get(item.agent, item.agent)} left alone: {item.reason}" for item in result.skipped]
    failed = [f"{agents.get(agent, agent)} failed: {error}" for agent, error in result.failed]
    return [*_warned(result), *skipped, *failed]


def _warned(result: Outcome) -> list[str]:
    return [warning for switch in result.switches for warning in switch.warnings]
