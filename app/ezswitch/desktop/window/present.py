"""From what was read to what is shown: pure, so that every state is a line in a test."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePath

from ezswitch.agents.agent import Foreign, Unreadable
from ezswitch.desktop.language import tell, tell_count, translated
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
from ezswitch.domain.errors import CannotRead, EzswitchError, without_place
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import Phrase
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
    again = Button(Act.LOOK, tell("Try again"))
    buttons = (_open_file(error.path), again) if error.path else (again,)
    text = words.in_sentences(error.message, error.hint)
    return Page(ALL, (), Header(), empty=Empty("failed", _title(error), text, buttons))


def header(agents: tuple[AgentRow, ...], agent: str, home: str = "") -> Header:
    """Return whose page it is, its file, and when a switch takes effect."""
    if agent == ALL:
        about = tell_count(
            len(agents),
            "{n} agent installed · one click switches all that fit, as one step for Undo",
            "{n} agents installed · one click switches all that fit, as one step for Undo",
        )
        return Header(tell("All agents"), "", "agents", about, can_check=bool(agents), can_diagnose=bool(agents))
    if not agents:
        return Header(agent)
    row = agents[0]
    files = ", ".join(words.short_path(path, home) for path in row.files or (row.home,))
    icon, effect = f"agents/{row.agent.id}", translated(row.takes_effect)
    return Header(row.agent.name, row.version, icon, files, effect, can_check=True, can_diagnose=row.installed)


def status(look: Look, asked: Asked, now: datetime) -> Status:
    """Return the line at the bottom: how many profiles work, when that was seen, and what undo would take back."""
    agents = {row.agent.id: row.agent.name for row in look.agents}
    profiles = {row.profile.id: row.profile.name for row in look.profiles}
    undo = words.action_words(look.undo, agents, profiles)
    redo = words.action_words(look.redo, agents, profiles)
    return Status(
        _health(look, asked, now),
        tell("Undo: {action}", action=undo) if undo else "",
        tell("Redo: {action}", action=redo) if redo else "",
    )


def _health(look: Look, asked: Asked, now: datetime) -> Mark:
    if asked.checking:
        said = tell_count(len(asked.checking), "Checking {n} profile…", "Checking {n} profiles…")
        return Mark(said, Level.QUIET, "refresh")
    checks = [row.check for row in look.profiles if row.check is not None]
    if not look.profiles:
        return Mark()
    if not checks:
        return Mark(tell("Not checked yet"), Level.QUIET, "unknown")
    if all(check.verdict is Verdict.LOCKED for check in checks):
        return Mark(tell("Not checked, keychain locked"), Level.WARN, "locked")
    good, unproven = (sum(check.verdict is one for check in checks) for one in _PASSES)
    when = words.ago(max(check.at for check in checks), now)
    return Mark(_healthy(good, unproven, len(checks), when), *_level(good, unproven, len(checks)))


def _level(good: int, unproven: int, checked: int) -> tuple[Level, str]:
    if good == checked:
        return Level.GOOD, "works"
    return (Level.NOTE, "info") if good + unproven == checked else (Level.WARN, "warning")


def _healthy(good: int, unproven: int, checked: int, when: str) -> str:
    if good == checked:
        return tell_count(good, "{n} profile works · checked {when}", "{n} profiles work · checked {when}", when=when)
    if checked == 1 and unproven:
        return tell("1 profile is reachable, its key not proven · checked {when}", when=when)
    if checked == 1:
        return tell("1 profile does not work · checked {when}", when=when)
    if not unproven:
        return tell("{good} of {n} profiles work · checked {when}", good=good, n=checked, when=when)
    return tell(
        "{good} of {n} profiles work, {unproven} not proven · checked {when}",
        good=good,
        n=checked,
        unproven=unproven,
        when=when,
    )


def _empty(look: Look, asked: Asked, agents: tuple[AgentRow, ...], rows: tuple[CardRow, ...]) -> Empty | None:
    if not any(row.installed for row in look.agents) and not look.profiles and asked.agent == ALL:
        return _no_agents(look)
    if agents and not agents[0].installed and asked.agent != ALL:
        row = agents[0]
        text = tell("Install it with:  {command}", command=row.agent.install)
        title = tell("{agent} is not installed", agent=row.agent.name)
        return Empty("terminal", title, text, (_look_again(),))
    if not look.profiles and look.problem is not None:
        return _unreadable(look.problem)
    if not look.profiles:
        return _first_profile(look)
    if asked.filter and not any(row.kind in {Kind.PROFILE, Kind.MISFIT, Kind.OWN} for row in rows):
        text = tell("No name, address or model contains “{text}”.", text=asked.filter)
        return Empty("search", tell("Nothing matches"), text, (Button(Act.CLEAR_FILTER, tell("Clear the filter")),))
    return None


def _no_agents(look: Look) -> Empty:
    show = (Button(Act.SHOW, tell("Show what is supported"), NOT_INSTALLED),) if look.agents else ()
    text = tell(
        "ezswitch found none of the coding agents it knows. Install one, or add a profile now and use it later."
    )
    return Empty("agents", tell("No agents found"), text, (_look_again(), *show))


def _first_profile(look: Look) -> Empty:
    buttons = tuple(
        Button(Act.ADD, tell("Add {provider}", provider=preset.name), preset.id) for preset in look.presets[:1]
    )
    text = tell("A profile is an address, a key and a model. The key goes into the keychain and nowhere else.")
    others = (Button(Act.ADD, tell("Another provider…")), Button(Act.IMPORT, tell("Import…")))
    return Empty("profiles", tell("No profiles yet"), text, (*buttons, *others))


def _unreadable(problem: EzswitchError) -> Empty:
    buttons = (_open_file(problem.path),) if problem.path else ()
    text = words.in_sentences(_reason(problem), problem.hint)
    return Empty("failed", _title(problem), text, (*buttons, Button(Act.LOOK, tell("Try again"))))


def _open_file(path: str) -> Button:
    return Button(Act.OPEN, tell("Open file"), path)


def _look_again() -> Button:
    return Button(Act.LOOK, tell("Look again"))


def _title(error: EzswitchError) -> str:
    if not isinstance(error, CannotRead):
        return words.capital(error.title)
    file = PurePath(error.path).name
    if file and error.line:
        return tell("{file} cannot be read at line {line}", file=file, line=error.line)
    return tell("{file} cannot be read", file=file) if file else tell("A file cannot be read")


def _reason(error: EzswitchError) -> str:
    if isinstance(error, CannotRead):
        return _alone(error.message)
    return translated(error.message)


def _alone(message: Phrase) -> str:
    """Return why something cannot be read without its place, which the window says in words of its own."""
    problem = without_place(message)
    return translated(problem) if problem == message else words.capital(problem)


def _notices(look: Look, agents: tuple[AgentRow, ...]) -> tuple[Notice, ...]:
    found = []
    if look.recovered:
        found.append(Notice(Level.NOTE, tell("An unfinished switch was put in order"), translated(look.recovered)))
    if look.lost:
        found.append(Notice(Level.WARN, tell("The history starts anew"), translated(look.lost)))
    if look.problem is not None:
        buttons = (_open_file(look.problem.path),) if look.problem.path else ()
        found.append(Notice(Level.BAD, _title(look.problem), _reason(look.problem), buttons))
    if look.settings_problem is not None:
        found.append(_until_corrected(look.settings_problem, tell("Until it is corrected the defaults are in force.")))
    for problem in look.agent_problems:
        meanwhile = tell("Until it is corrected this agent of your own is not among the agents.")
        found.append(_until_corrected(problem, meanwhile))
    found += _keychain(look) + _offline(look)
    for row in agents:
        found += _about(row)
    return tuple(found)


def _until_corrected(problem: EzswitchError, meanwhile: str) -> Notice:
    text = words.in_sentences(_reason(problem), meanwhile)
    return Notice(Level.WARN, _title(problem), text, (_open_file(problem.path),))


def _unseen(agents: tuple[AgentRow, ...]) -> tuple[Notice, ...]:
    """Return what is said of an agent that was never run with ezswitch, on its own page alone."""
    text = tell("What ezswitch writes for it follows its documentation. Look at the preview before the first switch.")
    named = [row.agent.name for row in agents if row.installed and not row.agent.seen]
    return tuple(
        Notice(Level.NOTE, tell("{agent}: not yet seen with the real program", agent=name), text) for name in named
    )


def _keychain(look: Look) -> list[Notice]:
    states = {row.key.state for row in look.profiles}
    if "no_keychain" in states:
        text = tell(
            "Keys cannot be read or stored. Start a keychain service, or give each key a command that prints it."
        )
        return [Notice(Level.BAD, tell("No keychain service"), text, (_look_again(),))]
    if "locked" in states:
        text = tell("Profiles are not checked until it is unlocked.")
        return [Notice(Level.WARN, tell("The keychain is locked"), text, (Button(Act.UNLOCK, tell("Unlock")),))]
    return []


def _offline(look: Look) -> list[Notice]:
    checks = [row.check for row in look.profiles if row.check is not None]
    if len(checks) > 1 and all(check.verdict in words.OFFLINE for check in checks):
        text = tell("No provider could be reached. Switching works all the same: it never waits for the network.")
        again = Button(Act.CHECK, tell("Check again"))
        return [Notice(Level.WARN, tell("It looks as if you are offline"), text, (again,))]
    return []


def _about(row: AgentRow) -> list[Notice]:
    name, agent = row.agent.name, row.agent.id
    found = []
    if isinstance(row.active, Unreadable):
        title = tell("{agent}'s settings cannot be read", agent=name)
        found.append(Notice(Level.BAD, title, _why_unreadable(row.active), (_open_file(row.active.path),)))
    elif isinstance(row.active, Foreign):
        text = tell(
            "{agent} uses {host}, which is no profile of yours.", agent=name, host=words.host(row.active.base_url)
        )
        adopt = Button(Act.ADOPT, tell("Save as profile"), agent)
        found.append(Notice(Level.NOTE, tell("Not a profile"), text, (adopt,)))
    elif row.state is State.MODIFIED or row.drift:
        text = tell("{agent}'s settings no longer say what the last switch wrote.", agent=name)
        again = (Button(Act.USE, tell("Apply again"), row.profile),) if row.profile else ()
        differs = Button(Act.DIFFERENCE, tell("Show what differs"), agent)
        found.append(Notice(Level.WARN, tell("Changed outside ezswitch"), text, (*again, differs)))
    return [*found, *map(_conflict, row.conflicts)]


def _why_unreadable(active: Unreadable) -> str:
    reason = _alone(active.message)
    if not active.line:
        return tell(
            "{reason} ({file}). The file is left as it is until it is corrected.", reason=reason, file=active.path
        )
    return tell(
        "{reason} (line {line}, column {column}). The file is left as it is until it is corrected.",
        reason=reason,
        line=active.line,
        column=active.column,
    )


def _conflict(finding: Finding) -> Notice:
    level = Level.WARN if finding.severity is Severity.BLOCKS else Level.NOTE
    door = (_open_file(finding.file),) if finding.file else ()
    return Notice(level, translated(finding.what), words.in_sentences(finding.why, finding.remedy), door)
