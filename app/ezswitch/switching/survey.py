"""Who is active, and does the file still say what the last switch wrote: read from the live files alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ezswitch.agents.agent import Active, Agent, Foreign, KeyDelivery, OnProfile, Original, Unreadable
from ezswitch.agents.ways import delivery_now
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import StoreError
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.ports import Files, Installed, Journal, Places, Programs
from ezswitch.switching.conflicts import conflicts_of
from ezswitch.switching.drift import mark_of
from ezswitch.switching.plan import takes_effect
from ezswitch.switching.reading import AgentReading, look_at


class State(StrEnum):
    """What an agent's own files say now."""

    ORIGINAL = "original"
    PROFILE = "profile"
    MODIFIED = "modified"
    FOREIGN = "foreign"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class AgentRow:
    """One agent as it stands: what is installed, what its files say, and what stands in the way.

    `profile` is the active profile's id (also when modified). `key_delivery` is how the live key is delivered,
    None when the agent is on no profile. `never_run`: its program is here, its config folder is not.
    `key_in_file` is the path of the file that holds a key now, "" where none does: the badge.
    `drift`: owned settings no longer say what the last switch wrote, and the user did not choose to leave it so;
    `drift_mark` tells one such state from the next, and `left` says that this one was chosen.
    """

    agent: Agent
    installed: bool
    version: str
    never_run: bool
    home: str
    files: tuple[str, ...]
    active: Active
    state: State
    profile: str | None
    key_delivery: KeyDelivery | None
    key_in_file: str
    drift: bool
    takes_effect: Phrase
    conflicts: tuple[Finding, ...] = ()
    drift_mark: str = ""
    left: bool = False

    @property
    def changed_outside(self) -> bool:
        """Tell whether people are told that it was changed outside ezswitch: not where they chose to leave it so."""
        return self.drift or (self.state is State.MODIFIED and not self.left)


@dataclass(frozen=True)
class Surveyor:
    """The seams a survey reads through. `left` holds, by agent, the mark of a drift that the user chose to leave."""

    environment: Environment
    files: Files
    journal: Journal
    programs: Programs
    places: Places
    left: Mapping[str, str] = field(default_factory=dict)


def survey(agent: Agent, eyes: Surveyor) -> AgentRow:
    """Return one agent's row; an unreadable file is a state, not an error."""
    reading, active = look_at(agent, eyes.environment, eyes.files)
    program = eyes.programs.find(agent.binaries, agent.package)
    mark, damaged = _drift(reading, eyes.journal)
    left = bool(mark) and eyes.left.get(agent.id) == mark
    drift = bool(mark) and not left
    home = agent.home(eyes.environment)
    home_missing = bool(eyes.files.missing_directories(home / "x"))
    return AgentRow(
        agent=agent,
        installed=program is not None or not home_missing,
        version=_version(program),
        never_run=program is not None and home_missing,
        home=str(home),
        files=paths_now(agent, eyes.environment, reading),
        active=active,
        state=_state(active, drift=drift),
        profile=active.profile if isinstance(active, OnProfile) else None,
        key_delivery=delivery_now(agent, active) if isinstance(active, OnProfile) else None,
        key_in_file=_key_in_file(agent, active, reading, eyes.places),
        drift=drift,
        takes_effect=takes_effect(agent),
        drift_mark=mark,
        left=left,
        conflicts=(*conflicts_of(agent, eyes.environment, eyes.files), *damaged),
    )


def _drift(reading: AgentReading | None, journal: Journal) -> tuple[str, tuple[Finding, ...]]:
    """Return the drift's mark, "" for none; a record that cannot be read is a finding and hides nothing else."""
    try:
        return mark_of(reading, journal) if reading is not None else "", ()
    except StoreError as error:
        why = say("Neither drift nor the way back to what was there before ezswitch can be told without it.")
        remedy = error.hint or say("Keep a copy of it, then move it away.")
        return "", (Finding("original-damaged", Severity.WARNS, error.message, why, remedy, error.path),)


def _state(active: Active, *, drift: bool) -> State:
    match active:
        case Unreadable():
            return State.UNREADABLE
        case Foreign():
            return State.FOREIGN
        case Original():
            return State.ORIGINAL
        case OnProfile(intact=intact):
            return State.PROFILE if intact and not drift else State.MODIFIED


def _version(program: Installed | None) -> str:
    return program.version if program else ""


def paths_now(agent: Agent, environment: Environment, reading: AgentReading | None) -> tuple[str, ...]:
    """Return the files of an agent that are there; where none is, the one that a switch would make."""
    if reading is None:
        return tuple(str(file.path) for file in agent.files(environment))
    there = [str(item.path) for item in reading.readings.values() if item.data is not None]
    return tuple(there) or (str(reading.files[-1].path),)


def _key_in_file(agent: Agent, active: Active, reading: AgentReading | None, places: Places) -> str:
    if not isinstance(active, OnProfile) or reading is None:
        return ""
    delivery = delivery_now(agent, active)
    if delivery is KeyDelivery.REFERENCE:
        return str(places.key_file(active.key))
    if delivery is not KeyDelivery.LITERAL:
        return ""
    key = active.literal.reveal() if active.literal else ""
    holding = (file.path for file in reading.files if key and key in (reading.texts[file.role] or ""))
    return str(next(holding, reading.files[-1].path))
