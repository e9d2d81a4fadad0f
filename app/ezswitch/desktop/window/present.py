"""From what was read to what is shown: pure, so that every state is a line in a test."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePath

from ezswitch.agents.agent import Foreign, Unreadable
from ezswitch.desktop.window import words
from ezswitch.desktop.window.present_cards import Asked, cards, chosen
from ezswitch.desktop.window.present_rail import rail
from ezswitch.desktop.window.remembered import Remembered
from ezswitch.desktop.window.rows import (
    ALL,
    NOT_INSTALLED,
    Act,
    Button,
    CardRow,
    Empty,
    Header,
    Kind,
    Level,
    Mark,
    Notice,
    Page,
    Status,
)
from ezswitch.domain.errors import CannotRead, EzswitchError
from ezswitch.domain.finding import Severity
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import AgentRow, Look, State

_PASSES = (Verdict.OK, Verdict.REACHABLE_KEY_UNPROVEN)


def page(look: Look, asked: Asked, now: datetime, known: Remembered | None = None) -> Page:
    """Return everything the window shows. `now` has a time zone, as the times of checks do; `known`: see `cards`."""
    agents = chosen(look, asked.agent)
    rows = cards(look, asked, known, now)
    empty = _empty(look, asked, agents, rows)
    notices = (*_notices(look, agents), *_unseen(agents if asked.agent != ALL else ()), *asked.news)
    if empty is not None and look.problem is not None:
        notices = ()
    return Page(
        agent=asked.agent,
        rail=rail(look, asked.opened),
        header=header(agents, asked.agent, look.home),
        notices=notices,
        cards=() if empty else rows,
        empty=empty,
        status=status(look, asked, now),
    )


def broken(error: EzswitchError) -> Page:
    """Return the page when nothing at all could be read."""
    again = Button(Act.LOOK, "Try again")
    buttons = (Button(Act.OPEN, "Open file", error.path), again) if error.path else (again,)
    text = f"{error.message} {error.hint}".strip()
    return Page(ALL, (), Header(), empty=Empty("failed", _title(error), text, buttons))


def header(agents: tuple[AgentRow, ...], agent: str, home: str = "") -> Header:
    """Return whose page it is, its file, and when a switch takes effect."""
    if agent == ALL:
        about = f"{words.count(len(agents), 'agent')} installed · one click switches all that fit, as one step for Undo"
        return Header("All agents", "", "agents", about, can_check=bool(agents), can_diagnose=bool(agents))
    if not agents:
        return Header(agent)
    row = agents[0]
    files = ", ".join(words.short_path(path, home) for path in row.files or (row.home,))
    icon = f"agents/{row.agent.id}"
    return Header(
        row.agent.name, row.version, icon, files, row.takes_effect, can_check=True, can_diagnose=row.installed
    )


def status(look: Look, asked: Asked, now: datetime) -> Status:
    """Return the line at the bottom: how many profiles work, when that was seen, and what undo would take back."""
    agents = {row.agent.id: row.agent.name for row in look.agents}
    profiles = {row.profile.id: row.profile.name for row in look.profiles}
    undo = words.action_words(look.undo, agents, profiles)
    redo = words.action_words(look.redo, agents, profiles)
    return Status(_health(look, asked, now), f"Undo: {undo}" if undo else "", f"Redo: {redo}" if redo else "")


def _health(look: Look, asked: Asked, now: datetime) -> Mark:
    if asked.checking:
        return Mark(f"Checking {words.count(len(asked.checking), 'profile')}…", Level.QUIET, "refresh")
    checks = [row.check for row in look.profiles if row.check is not None]
    if not look.profiles:
        return Mark()
    if not checks:
        return Mark("Not checked yet", Level.QUIET, "unknown")
    if all(check.verdict is Verdict.LOCKED for check in checks):
        return Mark("Not checked, keychain locked", Level.WARN, "locked")
    good, unproven = (sum(check.verdict is one for check in checks) for one in _PASSES)
    when = words.ago(max(check.at for check in checks), now)
    if good == len(checks):
        verb = "works" if good == 1 else "work"
        return Mark(f"{words.count(good, 'profile')} {verb} · checked {when}", Level.GOOD, "works")
    aside = f", {unproven} not proven" if unproven else ""
    level, icon = (Level.NOTE, "info") if good + unproven == len(checks) else (Level.WARN, "warning")
    said = f"{good} of {len(checks)} profiles work{aside}"
    if len(checks) == 1:
        said = "1 profile is reachable, its key not proven" if unproven else "1 profile does not work"
    return Mark(f"{said} · checked {when}", level, icon)


def _empty(look: Look, asked: Asked, agents: tuple[AgentRow, ...], rows: tuple[CardRow, ...]) -> Empty | None:
    if not any(row.installed for row in look.agents) and not look.profiles and asked.agent == ALL:
        show = (Button(Act.SHOW, "Show what is supported", NOT_INSTALLED),) if look.agents else ()
        text = "ezswitch found none of the coding agents it knows. Install one, or add a profile now and use it later."
        return Empty("agents", "No agents found", text, (Button(Act.LOOK, "Look again"), *show))
    if agents and not agents[0].installed and asked.agent != ALL:
        row = agents[0]
        text = f"Install it with:  {row.agent.install}"
        return Empty("terminal", f"{row.agent.name} is not installed", text, (Button(Act.LOOK, "Look again"),))
    if not look.profiles and look.problem is not None:
        return _unreadable(look.problem)
    if not look.profiles:
        return _first_profile(look)
    if asked.filter and not any(row.kind in {Kind.PROFILE, Kind.MISFIT, Kind.OWN} for row in rows):
        text = f"No name, address or model contains “{asked.filter}”."
        return Empty("search", "Nothing matches", text, (Button(Act.CLEAR_FILTER, "Clear the filter"),))
    return None


def _first_profile(look: Look) -> Empty:
    buttons = tuple(Button(Act.ADD, f"Add {preset.name}", preset.id) for preset in look.presets[:1])
    text = "A profile is an address, a key and a model. The key goes into the keychain and nowhere else."
    others = (Button(Act.ADD, "Another provider…"), Button(Act.IMPORT, "Import…"))
    return Empty("profiles", "No profiles yet", text, (*buttons, *others))


def _unreadable(problem: EzswitchError) -> Empty:
    buttons = (Button(Act.OPEN, "Open file", problem.path),) if problem.path else ()
    text = f"{_reason(problem)} {problem.hint}".strip()
    return Empty("failed", _title(problem), text, (*buttons, Button(Act.LOOK, "Try again")))


def _title(error: EzswitchError) -> str:
    if isinstance(error, CannotRead):
        line = f" at line {error.line}" if error.line else ""
        return f"{PurePath(error.path).name or 'A file'} cannot be read{line}"
    return error.title[:1].upper() + error.title[1:]


def _reason(error: EzswitchError) -> str:
    return _alone(error.message, error) if isinstance(error, CannotRead) else error.message


def _alone(message: str, where: CannotRead | Unreadable) -> str:
    """Return why something cannot be read without its place, which the window says in words of its own."""
    place = f"{where.path}:{where.line}:{where.column}: "
    return f"{message[len(place) :][:1].upper()}{message[len(place) + 1 :]}" if message.startswith(place) else message


def _notices(look: Look, agents: tuple[AgentRow, ...]) -> tuple[Notice, ...]:
    found = [Notice(Level.NOTE, "An unfinished switch was put in order", look.recovered)] if look.recovered else []
    if look.lost:
        found.append(Notice(Level.WARN, "The history starts anew", look.lost))
    if look.problem is not None:
        buttons = (Button(Act.OPEN, "Open file", look.problem.path),) if look.problem.path else ()
        found.append(Notice(Level.BAD, _title(look.problem), _reason(look.problem), buttons))
    if look.settings_problem is not None:
        buttons = (Button(Act.OPEN, "Open file", look.settings_problem.path),)
        text = f"{_reason(look.settings_problem)} Until it is corrected the defaults are in force."
        found.append(Notice(Level.WARN, _title(look.settings_problem), text, buttons))
    for problem in look.agent_problems:
        text = f"{_reason(problem)} Until it is corrected this agent of your own is not among the agents."
        found.append(Notice(Level.WARN, _title(problem), text, (Button(Act.OPEN, "Open file", problem.path),)))
    found += _keychain(look) + _offline(look)
    for row in agents:
        found += _about(row)
    return tuple(found)


def _unseen(agents: tuple[AgentRow, ...]) -> tuple[Notice, ...]:
    """Return what is said of an agent that was never run with ezswitch, on its own page alone."""
    text = "What ezswitch writes for it follows its documentation. Look at the preview before the first switch."
    named = [row.agent.name for row in agents if row.installed and not row.agent.seen]
    return tuple(Notice(Level.NOTE, f"{name}: not yet seen with the real program", text) for name in named)


def _keychain(look: Look) -> list[Notice]:
    states = {row.key.state for row in look.profiles}
    if "no_keychain" in states:
        text = "Keys cannot be read or stored. Start a keychain service, or give each key a command that prints it."
        return [Notice(Level.BAD, "No keychain service", text, (Button(Act.LOOK, "Look again"),))]
    if "locked" in states:
        text = "Profiles are not checked until it is unlocked."
        return [Notice(Level.WARN, "The keychain is locked", text, (Button(Act.UNLOCK, "Unlock"),))]
    return []


def _offline(look: Look) -> list[Notice]:
    checks = [row.check for row in look.profiles if row.check is not None]
    if len(checks) > 1 and all(check.verdict in words.OFFLINE for check in checks):
        text = "No provider could be reached. Switching works all the same: it never waits for the network."
        return [Notice(Level.WARN, "It looks as if you are offline", text, (Button(Act.CHECK, "Check again"),))]
    return []


def _about(row: AgentRow) -> list[Notice]:
    name, agent = row.agent.name, row.agent.id
    found = []
    if isinstance(row.active, Unreadable):
        place = f"line {row.active.line}, column {row.active.column}" if row.active.line else "it"
        reason = _alone(row.active.message, row.active)
        text = f"{reason} ({place}). The file is left as it is until it is corrected."
        found.append(
            Notice(
                Level.BAD, f"{name}'s settings cannot be read", text, (Button(Act.OPEN, "Open file", row.active.path),)
            )
        )
    elif isinstance(row.active, Foreign):
        text = f"{name} uses {words.host(row.active.base_url)}, which is no profile of yours."
        found.append(Notice(Level.NOTE, "Not a profile", text, (Button(Act.ADOPT, "Save as profile", agent),)))
    elif row.state is State.MODIFIED or row.drift:
        text = f"{name}'s settings no longer say what the last switch wrote."
        again = (Button(Act.USE, "Apply again", row.profile),) if row.profile else ()
        differs = Button(Act.DIFFERENCE, "Show what differs", agent)
        found.append(Notice(Level.WARN, "Changed outside ezswitch", text, (*again, differs)))
    for finding in row.conflicts:
        level = Level.WARN if finding.severity is Severity.BLOCKS else Level.NOTE
        door = (Button(Act.OPEN, "Open file", finding.file),) if finding.file else ()
        found.append(Notice(level, finding.what, f"{finding.why} {finding.remedy}".strip(), door))
    return found
