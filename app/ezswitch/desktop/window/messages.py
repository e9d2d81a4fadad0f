"""What is said when something was done, or could not be."""

from __future__ import annotations

from dataclasses import replace

from ezswitch.desktop.dialogs.wording import next_step, title_of
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.window.rows import Applied, Done, Level, Toast
from ezswitch.desktop.window.words import ended, in_sentences
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.phrase import NOTHING, Phrase, listed
from ezswitch.domain.plan import Outcome
from ezswitch.usecases.values import Look

_NAMED = 3
"""Agents that a message names; more are counted."""


def outcome_toast(result: object, done: str | Phrase | Done | Applied, look: Look | None) -> Toast | None:
    """Return the message for what came home: an Outcome, or (with `done`) anything else that went well."""
    if isinstance(done, Applied):
        return outcome_toast(result, _applied(result, done, look), look)
    if isinstance(done, Done):
        said = outcome_toast(result, done.words, look)
        return replace(said, undo=False, button=done.button if said.undo else None) if said is not None else None
    if not isinstance(result, Outcome):
        return Toast(ended(done)) if done else None
    agents = {row.agent.id: row.agent.name for row in look.agents} if look else {}
    profiles = {row.profile.id: row.profile.name for row in look.profiles} if look else {}
    parts = [done or now_uses(result, agents, profiles, with_effect=True), *_rest(result, agents)]
    level = Level.BAD if result.failed else Level.WARN if result.skipped or _warned(result) else Level.GOOD
    text = in_sentences(*map(ended, parts))
    return Toast(text, level, undo=bool(result.switches)) if text else None


def error_toast(error: EzswitchError) -> Toast:
    """Return the message for what could not be done: what, where, and what to do about it in the window."""
    message = translated(error.message)
    if error.path and error.path not in message:
        message = tell("{message} ({path})", message=message, path=error.path)
    return Toast(in_sentences(ended(title_of(error)), message, next_step(error)), Level.BAD)


def now_uses(result: Outcome, agents: dict[str, str], profiles: dict[str, str], *, with_effect: bool = False) -> str:
    """Return who uses what after a switch, "" where nobody was switched; names by ids.

    `with_effect`: for one agent, also when it takes effect.
    """
    if not result.switches:
        return ""
    first, n = result.switches[0], len(result.switches)
    target = None if first.profile is None else profiles.get(first.profile, first.profile)
    if n == 1:
        return _one_uses(agents.get(first.agent, first.agent), target, first.takes_effect if with_effect else NOTHING)
    if target is None:
        return tell("{n} agents now use their own sign-ins", n=n)
    return tell("{n} agents now use {target}", n=n, target=target)


def _one_uses(agent: str, target: str | None, when: Phrase) -> str:
    if target is None and when:
        return tell("{agent} now uses its own sign-in: {when}", agent=agent, when=when)
    if target is None:
        return tell("{agent} now uses its own sign-in", agent=agent)
    if when:
        return tell("{agent} now uses {target}: {when}", agent=agent, target=target, when=when)
    return tell("{agent} now uses {target}", agent=agent, target=target)


def _applied(result: object, done: Applied, look: Look | None) -> str:
    """Return which agents "now use" it; with one agent also when it takes effect."""
    switches = result.switches if isinstance(result, Outcome) else ()
    if not switches:
        return _one_uses(done.profile, translated(done.what), NOTHING)
    known = {row.agent.id: row.agent.name for row in look.agents} if look else {}
    names = [known.get(one.agent, one.agent) for one in switches]
    if len(names) == 1:
        return _one_uses(names[0], translated(done.what), switches[0].takes_effect)
    if len(names) <= _NAMED:
        return tell("{agents} now use {target}", agents=listed(names), target=done.what)
    return tell("{n} agents now use {target}", n=len(names), target=done.what)


def _rest(result: Outcome, agents: dict[str, str]) -> list[str]:
    skipped = [left_alone(agents.get(item.agent, item.agent), item.reason) for item in result.skipped]
    failed = [
        tell("{agent} failed: {reason}", agent=agents.get(agent, agent), reason=error) for agent, error in result.failed
    ]
    return [*_warned(result), *skipped, *failed]


def left_alone(agent: str, reason: Phrase) -> str:
    """Return that an agent was not switched, and why."""
    return tell("{agent} left alone: {reason}", agent=agent, reason=reason)


def _warned(result: Outcome) -> list[Phrase]:
    return [warning for switch in result.switches for warning in switch.warnings]
