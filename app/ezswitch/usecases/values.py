"""The frozen values that come home from use cases, and that every door shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from ezswitch.connect.trend import Trend, trend
from ezswitch.domain.balance import Balance
from ezswitch.domain.checks import Sample
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.key import KeyState
from ezswitch.domain.model_notes import Concern
from ezswitch.domain.phrase import NOTHING, Phrase
from ezswitch.domain.plan import Plan, Skipped, SwitchRecord
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.settings import DEFAULTS, Settings
from ezswitch.domain.surface import Origin
from ezswitch.domain.verdict import Check, Model
from ezswitch.switching.survey import AgentRow, State


@dataclass(frozen=True)
class ProfileRow:
    """One profile as it stands. `misfits` says, per agent id that it cannot serve, why; `used_by` are agent ids.

    `changed_since_switch` are agents that use it and whose files do not show its latest edit yet. `concerns` say, per
    agent id, what is known to speak against its models there; `balance` is what was asked for last, with its time.
    """

    profile: Profile
    key: KeyState
    check: Check | None
    samples: tuple[Sample, ...]
    catalogue: tuple[Model, ...]
    used_by: tuple[str, ...]
    misfits: Mapping[str, Phrase]
    preset: Preset | None = None
    changed_since_switch: tuple[str, ...] = ()
    concerns: Mapping[str, tuple[Concern, ...]] = field(default_factory=lambda: MappingProxyType({}))
    balance: Balance | None = None

    @property
    def trend(self) -> Trend:
        """Return how the last check's round trip compares with the profile's own median."""
        return trend(self.samples)


@dataclass(frozen=True)
class Look:
    """Everything that a door shows, read in one go. `undo` would be taken back, `redo` done again.

    `counter` is the change counter from before anything else was read: whatever it does not count may be missing here.
    `problem` says why profiles or history could not be read; what could be read is here all the same. `home` is
    the user's home folder: doors show paths inside it with `~`. `settings` are those in force: the defaults where
    `settings_problem` says that settings.toml cannot be read. `agent_problems` say why definitions of the user's own
    agents give none; `definitions` are their files.
    """

    agents: tuple[AgentRow, ...]
    profiles: tuple[ProfileRow, ...]
    presets: tuple[Preset, ...]
    undo: SwitchRecord | None
    redo: SwitchRecord | None
    keychain: Phrase
    counter: int
    problem: EzswitchError | None = None
    recovered: Phrase = NOTHING
    lost: Phrase = NOTHING
    home: str = ""
    settings: Settings = DEFAULTS
    settings_problem: EzswitchError | None = None
    agent_problems: tuple[EzswitchError, ...] = ()
    definitions: tuple[Path, ...] = ()

    @property
    def shown(self) -> tuple[AgentRow, ...]:
        """Return the installed agents that the user has not hidden: what "All agents" means."""
        return tuple(row for row in self.agents if row.installed and row.agent.id not in self.settings.hidden)

    @property
    def untouched(self) -> bool:
        """Tell whether nothing of ours is there: as before the first start, or after everything was removed."""
        return not (self.profiles or self.counter or self.settings.welcomed or self.problem)


@dataclass(frozen=True)
class FileDiff:
    """One file of a preview: its path and a unified diff whose keys are masked ("" where nothing changes)."""

    path: str
    diff: Phrase


@dataclass(frozen=True)
class Approval:
    """Origins that the user agreed to for a key, and that its record does not name yet."""

    key: str
    origins: frozenset[Origin]


@dataclass(frozen=True)
class Preview:
    """A plan made ready to be shown: the same plan runs when it is accepted, and only then `approves` is kept.

    `concerns` are also among the warnings of the plan's changes, as words.
    """

    plan: Plan
    files: tuple[FileDiff, ...]
    skipped: tuple[Skipped, ...] = ()
    failed: tuple[tuple[str, Phrase], ...] = ()
    approves: Approval | None = None
    concerns: tuple[Concern, ...] = ()


@dataclass(frozen=True)
class KeyRow:
    """One key by name: who uses it, what it is approved for (None: not readable without a prompt), its state."""

    name: str
    state: KeyState
    profiles: tuple[str, ...]
    agents: tuple[str, ...]
    origins: tuple[str, ...] | None
    revision: int | None


__all__ = ["AgentRow", "Approval", "FileDiff", "KeyRow", "Look", "Preview", "ProfileRow", "State"]
