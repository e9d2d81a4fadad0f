"""Is there something that a person should look at? Only what concerns agents as they are used now."""

from __future__ import annotations

from ezswitch.desktop.language import tell
from ezswitch.desktop.tray.rows import Door, Entry, Kind
from ezswitch.desktop.tray.text import cut, named
from ezswitch.desktop.window.present_rail import agent_state
from ezswitch.desktop.window.rows import Level, Mark
from ezswitch.desktop.window.words import capital, key_mark, verdict_mark
from ezswitch.usecases.values import AgentRow, Look, ProfileRow


def attention(look: Look, here: list[AgentRow]) -> Entry | None:
    """Return the entry that says what is wrong and leads to the answer, None where nothing is.

    Wrong are: our own files that cannot be read, an agent's file that cannot be read, drift, an overruled switch, a
    profile in use whose key is missing or locked, or whose check failed.
    """
    if look.problem is not None:
        return _entry("problem", capital(look.problem.title), "")
    names = {row.profile.id: row.profile.name for row in look.profiles}
    for row in here:
        state = agent_state(row, names)
        if state.level is Level.BAD or (state.level is Level.WARN and row.profile is not None):
            return _entry(row.agent.id, named(cut(row.agent.name, 24), state.text), row.agent.id)
    for row in here:
        used = next((one for one in look.profiles if one.profile.id == row.profile), None)
        wrong = _wrong(used) if used else None
        if used and wrong:
            return _entry(row.agent.id, named(cut(used.profile.name, 24), wrong.text), row.agent.id)
    return None


def _wrong(row: ProfileRow) -> Mark | None:
    """Return what is wrong with a profile in use: its key first, then its last check."""
    key = key_mark(row.key)
    if row.key.state != "present":
        return key
    verdict = verdict_mark(row.check)
    return verdict if row.check is not None and verdict.level is Level.BAD else None


def _entry(key: str, words: str, agent: str) -> Entry:
    title = tell("▲ {problem}", problem=words)
    door, agents = (Door.DIAGNOSE, (agent,)) if agent else (Door.OPEN, ())
    return Entry(f"attention-{key}", Kind.ACTION, title, door, agents=agents)
