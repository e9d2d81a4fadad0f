"""An agent's files as they stand: read once, looked at by their format, then handed to the agent's pure functions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ezswitch.agents.agent import Active, Agent, AgentFile, Texts, Unreadable
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.plan import Reading
from ezswitch.domain.ports import Files
from ezswitch.formats.editor import editor_for
from ezswitch.formats.text import decode


@dataclass(frozen=True)
class AgentReading:
    """One agent's files by role: what they are, what was read, and their texts, all of which parse."""

    agent: Agent
    files: tuple[AgentFile, ...]
    readings: Mapping[str, Reading]
    texts: Texts = field(repr=False)

    @property
    def active(self) -> Active:
        """Return what the agent's files say about who is active."""
        return self.agent.active(self.texts)


def read_agent(agent: Agent, environment: Environment, files: Files) -> AgentReading:
    """Read all files of an agent; raises CannotRead, with path, line and column, for one that does not parse."""
    named = tuple(file for file in agent.files(environment) if _counts(file, files))
    readings = {file.role: files.read(file.path) for file in named}
    texts = {file.role: text_of(readings[file.role], file.format) for file in named}
    return AgentReading(agent, named, readings, texts)


def _counts(file: AgentFile, files: Files) -> bool:
    return file.within is None or not files.missing_directories(file.within / file.path.name)


def text_of(reading: Reading, format_name: str) -> str | None:
    """Return a file's text after its format has checked it; None where there is no file."""
    if reading.data is None:
        return None
    try:
        text = decode(reading.data)
        editor_for(format_name).check(text)
    except CannotRead as error:
        raise error.at(str(reading.path)) from None
    return text


def look_at(agent: Agent, environment: Environment, files: Files) -> tuple[AgentReading | None, Active]:
    """Return an agent's reading and who is active; (None, Unreadable) instead of an error."""
    try:
        reading = read_agent(agent, environment, files)
    except CannotRead as error:
        return None, Unreadable(error.path, error.message, error.line, error.column)
    active = reading.active
    if isinstance(active, Unreadable) and active.path in reading.readings:
        active = replace(active, path=str(reading.readings[active.path].path))
    return reading, active
