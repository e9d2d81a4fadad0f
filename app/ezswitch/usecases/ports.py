"""The bundle of everything a use case may touch: one value, made by assemble, passed in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ezswitch.agents.agent import Agent
from ezswitch.connect.turns import Turns
from ezswitch.domain.checks import CheckCache
from ezswitch.domain.companion import Editors, NoEditors
from ezswitch.domain.environment import Environment
from ezswitch.domain.model_notes import ModelNote
from ezswitch.domain.outside import (
    Autostart,
    Entries,
    NoAutostart,
    NoEntries,
    NoPower,
    NoRepositories,
    NoRival,
    NoSignatures,
    Notifier,
    NoTraces,
    Power,
    Repositories,
    Rival,
    Signatures,
    Traces,
    Unheard,
)
from ezswitch.domain.ports import (
    Clock,
    Files,
    Journal,
    Keychain,
    Launcher,
    Places,
    Programs,
    Store,
    SwitchLock,
    Web,
)
from ezswitch.domain.profile import Preset
from ezswitch.domain.sessions import NoSessions, Sessions
from ezswitch.profiles.own_agents import Definitions, OwnAgents
from ezswitch.profiles.rival_shapes import Shape
from ezswitch.profiles.settings_shelf import in_force


@dataclass(frozen=True)
class Ports:
    """The real things in the program, memory versions in tests; nothing else is global.

    `supported` are the agents that ezswitch brings; `agents` are those and the user's own, as they stand now.
    `program` is the argument list that starts ezswitch, () where it is not known; `installed` says how it came here
    ("pipx", "Debian package"), "" where that is not known, and reads some files for it. `notes` are those on models.
    `login_shell` asks the user's shell for its variables, which may take seconds; {} where nobody can be asked.
    `turns` are those at asking hosts: every check holds one while it does, and no lock of ours is waited for meanwhile.
    """

    environment: Environment
    places: Places
    supported: tuple[Agent, ...]
    presets: tuple[Preset, ...]
    files: Files
    lock: SwitchLock
    journal: Journal
    store: Store
    checks: CheckCache
    keychain: Keychain
    web: Web
    programs: Programs
    launcher: Launcher
    clock: Clock
    shapes: tuple[Shape, ...] = ()
    rival: Rival = field(default_factory=NoRival)
    notifier: Notifier = field(default_factory=Unheard)
    power: Power = field(default_factory=NoPower)
    autostart: Autostart = field(default_factory=NoAutostart)
    entries: Entries = field(default_factory=NoEntries)
    repositories: Repositories = field(default_factory=NoRepositories)
    signatures: Signatures = field(default_factory=NoSignatures)
    sessions: Sessions = field(default_factory=NoSessions)
    editors: Editors = field(default_factory=NoEditors)
    traces: Traces = field(default_factory=NoTraces)
    program: tuple[str, ...] = ()
    notes: tuple[ModelNote, ...] = ()
    installed: Callable[[], str] = str
    login_shell: Callable[[], Mapping[str, str]] = dict
    turns: Turns = field(default_factory=Turns)

    @property
    def definitions(self) -> Definitions:
        """Return where the user's own agents are declared."""
        return Definitions(self.files, self.places, self.environment, self.supported)

    def own_agents(self) -> OwnAgents:
        """Read the user's own agents; what cannot be used is among the problems, and hides no other."""
        return self.definitions.load(lambda: in_force(self.files, self.places.settings)[0].outside_home)

    @property
    def agents(self) -> tuple[Agent, ...]:
        """Return every agent there is now. A definition counts from the next look on, without a restart."""
        return (*self.supported, *self.own_agents().agents)

    def close(self) -> None:
        """End what is under way, a waiting keychain prompt included, so that quitting never waits for it."""
        self.web.close()
        self.keychain.close()
        self.notifier.close()
        self.repositories.close()
