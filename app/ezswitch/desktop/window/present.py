"""From what was read to what is shown: pure, so that every state is a line in a test."""

from __future__ import annotations

from datetime import datetime

from ezswitch.agents.getting import how_to_install
from ezswitch.desktop.dialogs.wording import for_the_window
from ezswitch.desktop.language import tell, tell_count, translated
from ezswitch.desktop.window import present_notices as notices
from ezswitch.desktop.window import troubles, words
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
    Page,
    Status,
)
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import AgentRow, Look

_PASSES = (Verdict.OK, Verdict.REACHABLE_KEY_UNPROVEN)


def page(look: Look, asked: Asked, now: datetime, known: Remembered | None = None) -> Page:
    """Return everything the window shows. `now` has a time zone, as the times of checks do; `known`: see `cards`."""
    agents = chosen(look, asked.agent)
    rows = cards(look, asked, known, now)
    empty = _empty(look, asked, agents, rows)
    told = (*notices.of(look, agents), *notices.unseen(agents if asked.agent != ALL else ()), *asked.news)
    if empty is not None and look.problem is not None:
        told = ()
    return Page(
        agent=asked.agent,
        rail=rail(look, asked.opened),
        header=header(agents, asked.agent, look.home),
        notices=told,
        cards=() if empty else rows,
        empty=empty,
        status=status(look, asked, now),
    )


def broken(error: EzswitchError) -> Page:
    """Return the page when nothing at all could be read."""
    again = Button(Act.LOOK, tell("Try again"))
    buttons = (troubles.open_file(error.path), again) if error.path else (again,)
    text = words.in_sentences(error.message, for_the_window(error.hint))
    return Page(ALL, (), Header(), empty=Empty("failed", troubles.title(error), text, buttons))


def header(agents: tuple[AgentRow, ...], agent: str, home: str = "") -> Header:
    """Return whose page it is, its file, and when a switch takes effect."""
    if agent == ALL and not agents:
        return Header(tell("All agents"), "", "agents", tell("No agent is installed here."))
    if agent == ALL:
        about = tell_count(
            len(agents),
            "{n} agent installed · one click switches all that fit, as one step for Undo",
            "{n} agents installed · one click switches all that fit, as one step for Undo",
        )
        return Header(tell("All agents"), "", "agents", about, can_check=True, can_diagnose=True)
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
        if any(row.key.state == "no_keychain" for row in look.profiles):
            return Mark(tell("Not checked, no keychain"), Level.WARN, "locked")
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
    return translated(_some(good, checked, unproven, when))


def _some(good: int, checked: int, unproven: int, when: str) -> Phrase:
    if good == 1 and not unproven:
        return say("1 of {n} profiles works · checked {when}", n=checked, when=when)
    if good == 1:
        return say(
            "1 of {n} profiles works, {unproven} not proven · checked {when}", n=checked, unproven=unproven, when=when
        )
    if not unproven:
        return say("{good} of {n} profiles work · checked {when}", good=good, n=checked, when=when)
    return say(
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
        text = translated(how_to_install(row.agent))
        title = tell("{agent} is not installed", agent=row.agent.name)
        return Empty("terminal", title, text, (troubles.look_again(),))
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
    return Empty("agents", tell("No agents found"), text, (troubles.look_again(), *show))


def _first_profile(look: Look) -> Empty:
    buttons = tuple(
        Button(Act.ADD, tell("Add {provider}", provider=preset.name), preset.id) for preset in look.presets[:1]
    )
    text = tell("A profile is an address, a key and a model. The key goes into the keychain and nowhere else.")
    others = (Button(Act.ADD, tell("Another provider…")), Button(Act.IMPORT, tell("Import…")))
    return Empty("profiles", tell("No profiles yet"), text, (*buttons, *others))


def _unreadable(problem: EzswitchError) -> Empty:
    buttons = (troubles.open_file(problem.path),) if problem.path else ()
    text = words.in_sentences(troubles.reason(problem), for_the_window(problem.hint))
    return Empty("failed", troubles.title(problem), text, (*buttons, Button(Act.LOOK, tell("Try again"))))
