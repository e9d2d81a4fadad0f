"""One door: the command line over memory parts and the real agents, with two streams to look at."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ezswitch.agents import claude_code, opencode
from ezswitch.agents.agent import Agent
from ezswitch.cli.main import run
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.companion import Editors, NoEditors
from ezswitch.domain.environment import Environment
from ezswitch.domain.ports import Answer, Installed, Places, WebFailure
from ezswitch.domain.stopping import Stopping
from ezswitch.profiles import rival_shapes
from ezswitch.profiles.presets import load
from ezswitch.usecases.ports import Ports
from fakes import (
    FreeLock,
    MemoryCheckCache,
    MemoryFiles,
    MemoryJournal,
    MemoryLauncher,
    MemoryPrograms,
    MemoryStore,
    StillClock,
)

HOME = Path("/home/user")
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
OTHER_KEY = "sk-ez-EXAMPLEffffffffffffffffffffffff"
RESOURCES = Path(__file__).parents[1] / "resources"
PRESETS = load(RESOURCES / "presets")
CLAUDE_SETTINGS = HOME / ".claude" / "settings.json"
OPENCODE_SETTINGS = HOME / ".config" / "opencode" / "opencode.json"


class ListingWeb:
    """Answers every model list: with `models` for one of `keys`, 401 otherwise; `down` hosts do not answer."""

    def __init__(self) -> None:
        """Start with one good key and two models."""
        self.keys = {KEY}
        self.models = ("claude-haiku-4-5", "claude-opus-4-7")
        self.down: set[str] = set()
        self.urls: list[str] = []

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:  # noqa: ARG002 - the port's own
        """Answer like a gateway."""
        self.urls.append(url)
        if any(host in url for host in self.down):
            raise WebFailure("refused", "connection refused")
        given = {name.lower(): value.removeprefix("Bearer ") for name, value in headers.items()}
        if not self.keys & set(given.values()):
            body = {"error": {"message": "Invalid token", "type": "authentication_error", "code": "invalid_api_key"}}
            return Answer(401, {"content-type": "application/json"}, json.dumps(body).encode(), 12.0, url=url)
        body = {"object": "list", "data": [{"id": name, "object": "model"} for name in self.models]}
        return Answer(200, {"content-type": "application/json"}, json.dumps(body).encode(), 12.0, url=url)

    def post(
        self,
        url: str,
        headers: Mapping[str, str],  # noqa: ARG002
        body: bytes,  # noqa: ARG002
        *,
        timeout: float,  # noqa: ARG002
        stopping: Stopping | None = None,  # noqa: ARG002
    ) -> Answer:
        """Know no other format than the one that is listed."""
        return Answer(404, {"content-type": "application/json"}, b'{"error": {"message": "Invalid URL"}}', 3.0, url=url)

    def close(self) -> None:
        """Nothing is open."""


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@dataclass
class Said:
    """What one command left behind."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Return the one JSON document."""
        return json.loads(self.out)


@dataclass
class Door:
    """The command line over memory: `door("use", "ezrouter")`.

    `typed` is standard input, `hidden` what is typed at a prompt (standard input is a terminal then, where `typed` is
    what is answered); `screen` makes stdout a terminal.
    """

    files: MemoryFiles = field(default_factory=MemoryFiles)
    keychain: MemoryKeychain = field(default_factory=MemoryKeychain)
    web: ListingWeb = field(default_factory=ListingWeb)
    store: MemoryStore = field(default_factory=MemoryStore)
    programs: MemoryPrograms = field(
        default_factory=lambda: MemoryPrograms(
            {
                "claude": Installed(Path("/usr/bin/claude"), "2.1.330"),
                "opencode": Installed(Path("/usr/bin/opencode"), "1.2.3"),
            }
        )
    )
    journal: MemoryJournal = field(default_factory=MemoryJournal)
    checks: MemoryCheckCache = field(default_factory=MemoryCheckCache)
    asked: list[str] = field(default_factory=list)
    assembled: int = 0
    variables: dict[str, str] = field(default_factory=dict)
    shell: dict[str, str] = field(default_factory=dict)
    supported: tuple[Agent, ...] = (claude_code.AGENT, opencode.AGENT)
    editors: Editors = field(default_factory=NoEditors)

    def ports(self) -> Ports:
        """Assemble."""
        self.assembled += 1
        config = HOME / ".config" / "ezswitch"
        return Ports(
            environment=Environment(HOME, {"PATH": "/usr/bin", **self.shell}),
            places=Places(config, HOME / ".local/state/ezswitch", HOME / ".local/share/ezswitch", HOME / ".cache/ez"),
            supported=self.supported,
            editors=self.editors,
            presets=PRESETS,
            files=self.files,
            lock=FreeLock(),
            journal=self.journal,
            store=self.store,
            checks=self.checks,
            keychain=self.keychain,
            web=self.web,
            programs=self.programs,
            launcher=MemoryLauncher(),
            clock=StillClock(),
            shapes=rival_shapes.load(RESOURCES / "rivals" / "cc-switch.toml"),
        )

    @property
    def profiles(self) -> Path:
        """Return the path of profiles.toml."""
        return HOME / ".config" / "ezswitch" / "profiles.toml"

    def __call__(self, *argv: str, typed: str = "", hidden: str | None = None, screen: bool = False) -> Said:
        """Run one command."""
        out = Terminal() if screen else io.StringIO()
        err = io.StringIO()
        stdin = io.StringIO(typed) if hidden is None else Terminal(typed)

        def ask(prompt: str) -> str:
            self.asked.append(prompt)
            return hidden or ""

        status = run(argv, self.ports, out, err, stdin, ask=ask, variables=self.variables)
        return Said(status, out.getvalue(), err.getvalue())

    def added(self, *argv: str) -> Door:
        """Add ezrouter, or what is said, with the key on standard input."""
        said = self("add", *(argv or ("ezrouter",)), "--key-stdin", typed=KEY + "\n")
        assert said.status == 0, said.err
        return self
