"""From what was read to what the tray shows: pure, so that every state is a line in a test."""

from __future__ import annotations

from ezswitch.desktop.language import tell
from ezswitch.desktop.tray.attention import attention
from ezswitch.desktop.tray.present_profiles import Names, all_agents, profiles_of
from ezswitch.desktop.tray.rows import Door, Entry, Kind, Moment, Mood, TrayMenu
from ezswitch.desktop.tray.text import cut, named
from ezswitch.desktop.window.present_rail import agent_state
from ezswitch.desktop.window.words import action_words
from ezswitch.usecases.values import AgentRow, Look

INLINE_AGENTS = 3
INLINE_PROFILES = 8
"""More profiles than these go into submenus, also for few agents: a menu that fills the screen is no quick toggle."""
TOOLTIP = 120
"""Characters; Windows cuts a tooltip after 127."""


def menu(look: Look, moment: Moment) -> TrayMenu:
    """Return everything the tray shows."""
    names: Names = {row.profile.id: row.profile.name for row in look.profiles}
    here = [row for row in look.agents if row.installed and row.agent.id not in look.settings.hidden]
    problem = attention(look, here)
    body = _switches(look, here, names)
    opening = Entry("open", Kind.ACTION, tell("Open ezswitch"), Door.OPEN)
    parts = [
        [opening] if moment.open_first else [],
        [problem] if problem else [],
        *body,
        _verbs(look, names),
        [] if moment.open_first else [opening],
        [Entry("quit", Kind.ACTION, tell("Quit"), Door.QUIT)],
    ]
    mood = Mood.WORKING if moment.working else Mood.ATTENTION if problem else Mood.FINE
    return TrayMenu(_separated(parts), tooltip(here, names, problem), mood)


def starting(moment: Moment) -> TrayMenu:
    """Return what is shown while nothing could be read yet."""
    opening = Entry("open", Kind.ACTION, tell("Open ezswitch"), Door.OPEN)
    leave = Entry("quit", Kind.ACTION, tell("Quit"), Door.QUIT)
    mood = Mood.WORKING if moment.working else Mood.FINE
    return TrayMenu((opening, Entry("line-1", Kind.SEPARATOR), leave), "ezswitch", mood)


def tooltip(here: list[AgentRow], names: Names, problem: Entry | None) -> str:
    """Return who uses what, one agent per line, as much of it as fits."""
    lines = [problem.title if problem else "ezswitch"]
    for number, row in enumerate(here):
        line = named(cut(row.agent.name, 24), cut(agent_state(row, names).text, 30))
        more = tell("and {n} more", n=len(here) - number)
        if len("\n".join([*lines, line])) + (len(more) + 1 if number < len(here) - 1 else 0) > TOOLTIP:
            lines.append(more)
            break
        lines.append(line)
    return "\n".join(lines)


def _switches(look: Look, here: list[AgentRow], names: Names) -> list[list[Entry]]:
    if not here:
        title = tell("No agents found")
        return [[Entry("none", Kind.ACTION, title, enabled=False)]]
    together = [all_agents(look, here)] if len(here) > 1 and look.profiles else []
    if len(here) > INLINE_AGENTS or len(look.profiles) > INLINE_PROFILES:
        return [_nothing_yet(look), together, [_submenu(look, row, names) for row in here]]
    sections = [[_title(row, names), *profiles_of(look, row)] for row in here] if look.profiles else []
    alone = [] if look.profiles else [_title(row, names) for row in here]
    return [_nothing_yet(look), together, alone, *sections]


def _nothing_yet(look: Look) -> list[Entry]:
    if look.profiles:
        return []
    if look.problem is not None:
        return [Entry("unreadable", Kind.ACTION, tell("Profiles cannot be read · Open"), Door.OPEN)]
    return [Entry("add", Kind.ACTION, tell("No profiles yet · Add…"), Door.ADD)]


def _submenu(look: Look, row: AgentRow, names: Names) -> Entry:
    entries = profiles_of(look, row)
    return Entry(row.agent.id, Kind.SUBMENU, _whose(row, names), icon=f"agents/{row.agent.id}", entries=entries)


def _title(row: AgentRow, names: Names) -> Entry:
    return Entry(row.agent.id, Kind.TITLE, _whose(row, names), enabled=False, icon=f"agents/{row.agent.id}")


def _whose(row: AgentRow, names: Names) -> str:
    return f"{cut(row.agent.name)} · {cut(agent_state(row, names).text)}"


def _verbs(look: Look, names: Names) -> list[Entry]:
    agents = {row.agent.id: row.agent.name for row in look.agents}
    words = action_words(look.undo, agents, names)
    undo = tell("Undo: {action}", action=cut(words, 60)) if words else tell("Undo")
    return [
        Entry("undo", Kind.ACTION, undo, Door.UNDO, enabled=bool(words)),
        Entry("check", Kind.ACTION, tell("Check now"), Door.CHECK, enabled=bool(look.profiles)),
    ]


def _separated(parts: list[list[Entry]]) -> tuple[Entry, ...]:
    result: list[Entry] = []
    for number, part in enumerate(part for part in parts if part):
        if number:
            result.append(Entry(f"line-{number}", Kind.SEPARATOR))
        result += part
    return tuple(result)
