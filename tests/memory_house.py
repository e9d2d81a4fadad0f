"""A whole house in memory: real agents, real rules, and every seam a fake in the open."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.environment import Environment
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.model_notes import ModelNote
from ezswitch.domain.ports import Installed, Places
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.profiles import rival_shapes
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from fakes import (
    Faults,
    FreeLock,
    MemoryCheckCache,
    MemoryFiles,
    MemoryJournal,
    MemoryLauncher,
    MemoryPrograms,
    MemoryRival,
    MemoryStore,
    ScriptedWeb,
    StillClock,
)
from two_agents import TWO_AGENTS

HOME = Path("/home/user")
RESOURCES = Path(__file__).parents[1] / "resources"
PLACES = Places(
    HOME / ".config/ezswitch", HOME / ".local/state/ezswitch", HOME / ".local/share/ezswitch", HOME / ".cache/ezswitch"
)
SETTINGS = HOME / ".claude/settings.json"
OPENCODE = HOME / ".config/opencode/opencode.jsonc"

KEY_ONE = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
KEY_TWO = "sk-ez-EXAMPLEf1e0d9c8b7a6f5e4d3c2b1a0"

CLAUDE_TEXT = b'{\n  "hooks": {"Stop": []},\n  "env": {"DISABLE_TELEMETRY": "1"}\n}\n'
OPENCODE_TEXT = b'{\r\n\t"$schema": "https://opencode.ai/config.json",\r\n\t// mine\r\n\t"theme": "x",\r\n}'

BOTH = ("claude-code", "opencode")


def profile(name: str, host: str, **more: object) -> Profile:
    """Return a profile that offers both surfaces at a host, its key named like it."""
    values: dict[str, object] = {
        "id": name,
        "name": name.title(),
        "key": name,
        "base_url": {Surface.OPENAI: f"https://{host}/v1", Surface.ANTHROPIC: f"https://{host}/anthropic"},
        "models": {"main": "claude-opus-4-7", "small": "claude-haiku-4-5"},
    }
    return Profile(**{**values, **more})  # type: ignore[arg-type]


ONE = profile("one", "one.example")
TWO = profile("two", "two.example", models={"main": "claude-sonnet-4-6"})
OPENAI_ONLY = profile("chat", "chat.example", base_url={Surface.OPENAI: "https://chat.example/v1"})


@dataclass
class House:
    """The fakes by name, and the ports made of them. All of them share `faults`."""

    faults: Faults = field(default_factory=Faults)
    presets: tuple[Preset, ...] = ()
    notes: tuple[ModelNote, ...] = ()

    def __post_init__(self) -> None:
        """Put two agents with realistic files into the home, and three profiles with their keys."""
        self.files = MemoryFiles({SETTINGS: CLAUDE_TEXT, OPENCODE: OPENCODE_TEXT}, faults=self.faults)
        self.journal = MemoryJournal(self.faults)
        self.store = MemoryStore(self.faults)
        self.checks = MemoryCheckCache()
        self.keychain = MemoryKeychain()
        self.lock = FreeLock()
        self.clock = StillClock()
        self.launcher = MemoryLauncher(PLACES.data / "bin/ezswitch-key")
        self.programs = MemoryPrograms(
            {
                "claude": Installed(Path("/usr/bin/claude"), "2.1.330"),
                "opencode": Installed(Path("/usr/bin/opencode"), "1.18.33"),
            }
        )
        self.web = ScriptedWeb()
        self.rival = MemoryRival()
        self.ports = Ports(
            Environment(HOME, {}),
            PLACES,
            TWO_AGENTS,
            self.presets,
            self.files,
            self.lock,
            self.journal,
            self.store,
            self.checks,
            self.keychain,
            self.web,
            self.programs,
            self.launcher,
            self.clock,
            rival_shapes.load(RESOURCES / "rivals" / "cc-switch.toml"),
            self.rival,
            notes=self.notes,
        )
        for known, key in ((ONE, KEY_ONE), (TWO, KEY_TWO), (OPENAI_ONLY, KEY_ONE)):
            shelf_of(self.ports).save(known)
            origins = frozenset(origin_of(url) for url in known.base_url.values())
            self.keychain.records[known.key] = KeyRecord(Secret(key), origins=origins)
        self.faults.calls.clear()

    def bytes_of_agents(self) -> tuple[bytes | None, ...]:
        """Return the agents' files and the key files, to compare whole states."""
        keys = (PLACES.key_file("one"), PLACES.key_file("two"))
        return tuple(self.files.bytes_of(path) for path in (SETTINGS, OPENCODE, *keys))

    def state(self) -> tuple[object, ...]:
        """Return everything that a failed action must leave as it was."""
        ids = tuple((one.id, one.taken_back_by) for one in self.store.records)
        return (self.files.snapshot(), ids, dict(self.journal.kept), dict(self.keychain.records), self.journal.open)
