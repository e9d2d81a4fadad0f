"""The bundle of everything a use case may touch: one value, made by assemble, passed in."""

from __future__ import annotations

from dataclasses import dataclass, field

from ezswitch.agents.agent import Agent
from ezswitch.domain.environment import Environment
from ezswitch.domain.outside import (
    Autostart,
    Entries,
    NoAutostart,
    NoEntries,
    NoRepositories,
    NoRival,
    NoSignatures,
    Notifier,
    Repositories,
    Rival,
    Signatures,
    Unheard,
)
from ezswitch.domain.ports import (
    CheckCache,
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
from ezswitch.profiles.rival_shapes import Shape


@dataclass(frozen=True)
class Ports:
    """The real things in the program, memory versions in tests; nothing else is global."""

    environment: Environment
    places: Places
    agents: tuple[Agent, ...]
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
    autostart: Autostart = field(default_factory=NoAutostart)
    entries: Entries = field(default_factory=NoEntries)
    repositories: Repositories = field(default_factory=NoRepositories)
    signatures: Signatures = field(default_factory=NoSignatures)

    def close(self) -> None:
        """End what is under way, a waiting keychain prompt included, so that quitting never waits for it."""
        self.web.close()
        self.keychain.close()
        self.notifier.close()
        self.repositories.close()
