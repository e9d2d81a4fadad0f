"""A throwaway home with a real keyring, a gateway on loopback, and the real agents and command line run inside it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import real_agents
from ezswitch.demo.behaviour import Behaviour, Seen
from ezswitch.demo.gateway import Gateway
from keyring_session import private_keyring

PLAIN = Behaviour()

NOWHERE = "http://127.0.0.1:9"
"""The discard port, where nobody listens: what an agent sends elsewhere ends here at once."""

ALONE = {
    "HTTPS_PROXY": NOWHERE,
    "HTTP_PROXY": NOWHERE,
    "ALL_PROXY": NOWHERE,
    "NO_PROXY": "127.0.0.1,localhost",
    "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1",
    "CLAUDE_CODE_MAX_RETRIES": "0",
    "DISABLE_AUTOUPDATER": "1",
    "OPENCODE_DISABLE_MODELS_FETCH": "1",
    "OPENCODE_DISABLE_AUTOUPDATE": "1",
    "OPENCODE_DISABLE_LSP_DOWNLOAD": "1",
}
"""What keeps the agents from looking for updates, catalogues and telemetry hosts."""


def program_of(agent: str, outside: Mapping[str, str]) -> Path:
    """Return the agent's pinned program in the cache of the person who started the tests."""
    found = real_agents.program(agent, outside)
    assert found.exists(), f"{agent} is not installed. Run: python3 packaging/real_agents.py"
    return found


@dataclass
class RealWorld:
    """One home: its variables, its gateway, and what runs in it."""

    home: Path
    variables: Mapping[str, str]
    gateway: Gateway
    programs: Mapping[str, Path]
    printed: list[str] = field(default_factory=list)

    @property
    def project(self) -> Path:
        """Return the folder that agents are started in."""
        folder = self.home / "project"
        folder.mkdir(exist_ok=True)
        return folder

    def write(self, path: str, text: str) -> Path:
        """Write a file below the home."""
        file = self.home / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
        return file

    def ezswitch(self, *arguments: str, text: str = "") -> Any:
        """Run the real command line and return its one JSON document."""
        command = [sys.executable, "-m", "ezswitch", *arguments, "--json"]
        done = self._run(command, {}, text)
        assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
        return json.loads(done.stdout)

    def ask(self, agent: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Give the real agent one prompt, and return how it ended."""
        return self._run([str(self.programs[agent]), *arguments], ALONE | variables)

    def seen_by(self, agent: str, *arguments: str, **variables: str) -> tuple[Seen, ...]:
        """Give the real agent one prompt that must be answered; return the prompts the gateway saw for it."""
        before = len(self.gateway.requests)
        done = self.ask(agent, *arguments, **variables)
        assert done.returncode == 0, done.stdout + done.stderr
        assert self.gateway.site.reply in done.stdout
        return tuple(one for one in self.gateway.requests[before:] if one.method == "POST")

    def files_with(self, text: str) -> list[str]:
        """Return every file below the home in which the text stands, by its path from the home."""
        files = (path for path in self.home.rglob("*") if path.is_file() and not path.is_symlink())
        return sorted(path.relative_to(self.home).as_posix() for path in files if text.encode() in path.read_bytes())

    def leaked(self, text: str) -> bool:
        """Tell whether a text was printed by anything that ran."""
        return any(text in printed for printed in self.printed)

    def environment(self, more: Mapping[str, str]) -> dict[str, str]:
        """Return the variables for a program: nothing of the outside but where programs lie."""
        folders = [str(path.parent) for path in self.programs.values()]
        return {**self.variables, "PATH": ":".join([*folders, self.variables["PATH"]]), **more}

    def _run(self, command: list[str], more: Mapping[str, str], text: str = "") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            command,
            cwd=self.project,
            env=self.environment(more),
            input=text,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        self.printed += [done.stdout, done.stderr]
        return done


@contextmanager
def real_world(
    home: Path, outside: Mapping[str, str], agent: str, keys: Mapping[str, str], behaviour: Behaviour = PLAIN
) -> Iterator[RealWorld]:
    """Set up a home with a running keyring and a gateway that accepts these keys."""
    gateway_of = partial(Gateway, keys, reply="pong from the gateway", behaviour=behaviour)
    needed = dict.fromkeys((agent, real_agents.node_of(agent)))
    with private_keyring(home) as variables, gateway_of() as gateway:
        try:
            yield RealWorld(home, variables, gateway, {name: program_of(name, outside) for name in needed})
        finally:
            _end_what_stayed(home)


def _end_what_stayed(home: Path) -> None:
    """End what an agent left running for this home, such as Cline's hub: its command names a folder of it."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
            if "-daemon" in str(words) and any(word.startswith(f"{home}/".encode()) for word in words):
                os.kill(int(process.name), signal.SIGKILL)
        except (FileNotFoundError, ProcessLookupError):
            continue


class OpenSession:
    """A session of Claude Code that stays open, as editors and the SDK keep one: JSON lines in, JSON lines out."""

    def __init__(self, world: RealWorld, program: Path) -> None:
        """Start it; its stderr goes to a file in the home."""
        words = ["-p", "--input-format", "stream-json", "--output-format", "stream-json", "--verbose"]
        self._errors = (world.home / "session.err").open("w")
        self._process = subprocess.Popen(
            [str(program), *words],
            cwd=world.project,
            env=world.environment(ALONE),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        self._gateway = world.gateway

    def ask(self) -> tuple[str, tuple[Seen, ...]]:
        """Send one prompt; return what it answered and the prompts that the gateway saw meanwhile."""
        before = len(self._gateway.requests)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        message = {"type": "user", "message": {"role": "user", "content": "hi"}}
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            event = json.loads(line)
            if event.get("type") == "result":
                return str(event.get("result")), self._gateway.requests[before:]
        raise AssertionError("the session ended")

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.communicate()
        self._errors.close()
