"""The rail: every agent and the truth about it."""

from __future__ import annotations

from collections import Counter

from ezswitch.agents.agent import Foreign, Unreadable
from ezswitch.desktop.language import tell
from ezswitch.desktop.window import spoken
from ezswitch.desktop.window.rows import ALL, HIDDEN, NOT_INSTALLED, Kind, Level, Mark, RailRow
from ezswitch.desktop.window.words import host, verdict_mark
from ezswitch.domain.finding import Severity
from ezswitch.usecases.values import AgentRow, Look, State


def rail(look: Look, opened: frozenset[str]) -> tuple[RailRow, ...]:
    """Return "All agents", every installed agent, and the hidden and absent ones behind a line each that opens."""
    names = {row.profile.id: row.profile.name for row in look.profiles}
    here = list(look.shown)
    hidden = [row for row in look.agents if row.installed and row not in here]
    absent = [row for row in look.agents if not row.installed]
    rows = [_all(here, names)] if here else []
    rows += [_entry(row, _state(row, look, names)) for row in here]
    rows += _section(
        HIDDEN,
        tell("Hidden ({n})", n=len(hidden)),
        [_entry(row, _state(row, look, names)) for row in hidden],
        opened,
    )
    missing = Mark(tell("not installed"), Level.QUIET)
    title = tell("Not installed ({n})", n=len(absent))
    rows += _section(NOT_INSTALLED, title, [_entry(row, missing) for row in absent], opened)
    return tuple(rows)


def _section(key: str, title: str, entries: list[RailRow], opened: frozenset[str]) -> list[RailRow]:
    if not entries:
        return []
    shown = key in opened
    return [
        RailRow(key, Kind.SECTION, title, spoken=spoken.section(title, shown=shown), open=shown),
        *(entries if shown else []),
    ]


def _state(row: AgentRow, look: Look, names: dict[str, str]) -> Mark:
    """Return an agent's state with what the last check of its profile found wrong: settings alone make nothing work."""
    state = agent_state(row, names)
    check = next((one.check for one in look.profiles if one.profile.id == row.profile), None)
    if state.level is not Level.GOOD or check is None or check.verdict.good:
        return state
    verdict = verdict_mark(check)
    return Mark(f"{state.text} · {verdict.text}", verdict.level, verdict.icon)


def agent_state(row: AgentRow, names: dict[str, str]) -> Mark:
    """Return what an agent's own files say, in words: a profile, own sign-in, somebody's address, or a problem."""
    if isinstance(row.active, Unreadable):
        line = row.active.line
        said = tell("cannot be read (line {line})", line=line) if line else tell("cannot be read")
        return Mark(said, Level.BAD, "failed")
    if isinstance(row.active, Foreign):
        return Mark(tell("{host} (not a profile)", host=host(row.active.base_url)), Level.WARN, "warning")
    if row.state is State.MODIFIED or row.drift:
        return Mark(tell("changed outside"), Level.WARN, "warning")
    if any(finding.severity is Severity.BLOCKS for finding in row.conflicts):
        return Mark(tell("overruled"), Level.WARN, "warning")
    if row.profile is not None:
        return Mark(names.get(row.profile, row.profile), Level.GOOD, "check")
    return Mark(tell("never run") if row.never_run else tell("own sign-in"), Level.QUIET, "")


def to_diagnose(look: Look, agent: str = "") -> str:
    """Return the agent whose trouble is meant: this one, else the first with any, else the first on a profile."""
    if any(row.agent.id == agent for row in look.agents):
        return agent
    names = {row.profile.id: row.profile.name for row in look.profiles}
    failing = {row.profile.id for row in look.profiles if row.check is not None and not row.check.verdict.good}
    troubled = [row for row in look.shown if agent_state(row, names).level in {Level.BAD, Level.WARN}]
    asked = [*troubled, *(row for row in look.shown if row.profile in failing)]
    asked += [row for row in look.shown if row.profile is not None]
    return next((row.agent.id for row in (*asked, *look.shown)), "")


def _entry(row: AgentRow, state: Mark) -> RailRow:
    agent = row.agent
    whole = tell("{agent}, {state}", agent=agent.name, state=state.text)
    return RailRow(agent.id, Kind.AGENT, agent.name, state, f"agents/{agent.id}", whole)


def _all(here: list[AgentRow], names: dict[str, str]) -> RailRow:
    used = Counter(row.profile for row in here if row.profile is not None).most_common(1)
    if used and used[0][0] is not None:
        profile, number = used[0]
        name = names.get(profile, profile)
        said = tell("{some} of {all} on {profile}", some=number, all=len(here), profile=name)
    elif all(row.state is State.ORIGINAL for row in here):
        said = tell("all on own sign-in")
    else:
        said = tell("none on a profile")
    title = tell("All agents")
    return RailRow(ALL, Kind.AGENT, title, Mark(said), "agents", tell("{agent}, {state}", agent=title, state=said))
