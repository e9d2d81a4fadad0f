"""Leaving for good: a lived-in home with every agent is to the byte as it was, by the program and without it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import ezswitch
from agents.contract import CASES
from ezswitch.agents import all_agents
from ezswitch.domain.environment import Environment
from ezswitch.domain.outside import LauncherAction
from ezswitch.system.autostart import autostart
from ezswitch.system.entries import DesktopEntries
from ezswitch.system.files import RealFiles
from ezswitch.system.keychain.os_keychain import OsKeychain
from ezswitch.system.registry import UserRegistry
from keyring_session import private_keyring
from trees import tree

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
URL = "https://gateway.example"
NOT_OURS = ("run", ".local/share/keyrings", "lib")
"""The session's own: its sockets, the keychain's file, and where the test puts a copy of the program."""

ENTRY = "[Desktop Entry]\nType=Application\nName=ezswitch\nExec=ezswitch\n"


@dataclass
class Lived:
    """A home with the files of every agent, and the program in a copy that can be taken away."""

    home: Path
    variables: dict[str, str]
    package: Path

    def run(self, *words: str, text: str = "", fails: bool = False) -> str:
        """Run the command line of the copy."""
        command = [sys.executable, "-m", "ezswitch", *words]
        done = subprocess.run(
            command, env=self.variables, cwd=self.home, input=text, capture_output=True, text=True, check=False
        )
        assert (done.returncode != 0) is fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    def tree(self) -> dict[str, tuple[str, int, bytes]]:
        return tree(self.home, without=NOT_OURS)

    def use_everything(self) -> None:
        """Add two profiles, switch every agent to and fro, and leave what a window leaves."""
        surfaces = [word for one in ("openai", "responses", "anthropic") for word in (f"--{one}", f"{URL}/{one}/v1")]
        for name in ("first", "second"):
            models = ("--model", "main=claude-opus-4-7", "--model", "small=claude-haiku-4-5")
            words = ("add", name, *surfaces, "--gemini", URL, *models, "--key-stdin", "--no-check")
            self.run(*words, text=f"{KEY}\n")
        for name in ("first", "second"):
            said = json.loads(self.run("use", name, "--all", "--accept", "literal-key", "--json"))
            assert not said["failed"], said["failed"]
            assert len(said["switches"]) == len(all_agents()), said["skipped"]
        environment, files = Environment(self.home, self.variables), RealFiles()
        autostart(environment, files, ("/usr/bin/ezswitch",), UserRegistry).set(on=True)
        entries = DesktopEntries(environment, files, ("/usr/bin/ezswitch",))
        entries.offer((LauncherAction("first", "First"),))
        assert (self.home / ".config/autostart/ezswitch.desktop").exists()
        assert (self.home / ".local/share/applications/ezswitch.desktop").exists()
        assert len(OsKeychain(self.variables).names()) == 2


@pytest.fixture
def lived(home: Path) -> Iterator[Lived]:
    environment = Environment(home, {})
    for agent in all_agents():
        case = CASES / agent.id / "lived-in"
        paths = {file.role: file.path for file in agent.files(environment)}
        for source in (path for path in case.rglob("*") if path.is_file()):
            target = paths[source.relative_to(case).as_posix()]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
            target.chmod(0o640)
        agent.home(environment).mkdir(parents=True, exist_ok=True)
    shared = home / "share" / "applications"
    shared.mkdir(parents=True)
    (shared / "ezswitch.desktop").write_text(ENTRY)
    for folder in (".config/autostart", ".local/share/applications"):
        (home / folder).mkdir(parents=True, exist_ok=True)
    package = home / "lib" / "ezswitch"
    shutil.copytree(Path(ezswitch.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "_resources").symlink_to(Path(__file__).parents[2] / "resources")
    with private_keyring(home) as variables:
        more = {"XDG_DATA_DIRS": str(home / "share"), "PYTHONPATH": str(home / "lib"), "SHELL": "/bin/sh"}
        yield Lived(home, {**variables, **more, "PYTHONDONTWRITEBYTECODE": "1"}, package)


def test_the_program_leaves_a_home_as_it_was(lived: Lived) -> None:
    before = lived.tree()
    lived.use_everything()
    assert lived.tree() != before
    refused = lived.run("doctor", "--remove-all", fails=True)
    assert "--accept remove-all" in refused
    assert "first, second" in refused
    said = lived.run("doctor", "--remove-all", "--accept", "remove-all")
    assert "as before ezswitch" in said
    assert lived.tree() == before
    assert OsKeychain(lived.variables).names() == ()


def test_a_second_ezswitch_leaves_the_keys_of_the_first_and_stops_where_nothing_is_kept(lived: Lived) -> None:
    """EZSWITCH_HOME: keychain and start at login are shared, and nobody was shown what would go."""
    entry = autostart(Environment(lived.home, lived.variables), RealFiles(), ("/usr/bin/ezswitch",), UserRegistry)
    entry.set(on=True)
    words = ("--anthropic", URL, "--model", "main=claude-opus-4-7", "--key-stdin", "--no-check")
    lived.run("add", "first", *words, text=f"{KEY}\n")
    apart = lived.home / "trial"
    lived.variables["EZSWITCH_HOME"] = str(apart)
    lived.run("add", "second", *words, text=f"{KEY}\n")
    lived.run("use", "second", "claude-code")
    kept, away = apart / "state/journal/originals", apart / "state/away"
    kept.rename(away)

    def leave() -> subprocess.CompletedProcess[str]:
        program = apart / "data/bin/ezswitch-restore"
        return subprocess.run([program, "remove-all"], env=lived.variables, capture_output=True, text=True, check=False)

    done = leave()
    assert done.returncode == 1
    assert "Claude Code: it still uses the profile second" in done.stdout
    assert set(OsKeychain(lived.variables).names()) == {"first", "second"}
    away.rename(kept)
    done = leave()
    assert (done.returncode, done.stderr) == (1, ""), done.stdout
    assert "stay, for another ezswitch may use them: second." in done.stdout
    assert set(OsKeychain(lived.variables).names()) == {"first", "second"}
    assert entry.enabled()
    assert not apart.exists()


def test_the_program_that_outlives_it_leaves_a_home_as_it_was(lived: Lived) -> None:
    before = lived.tree()
    lived.use_everything()
    shutil.rmtree(lived.package)
    programs = next(lived.home.rglob("ezswitch-restore.pyz")).parent
    lost = sorted(lived.home.rglob("history.db*"))
    for path in lost:
        path.unlink()
    bare = {
        name: lived.variables[name] for name in ("HOME", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_DIRS")
    }
    done = subprocess.run(
        [programs / "ezswitch-restore", "remove-all"],
        env={**bare, "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "is gone from this home" in done.stdout
    assert lived.tree() == before
    assert OsKeychain(lived.variables).names() == ()
