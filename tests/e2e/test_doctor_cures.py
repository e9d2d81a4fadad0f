"""Doctor finds each planted problem, and what it prints as the remedy, run as it is printed, really cures it."""

from __future__ import annotations

import ast
import io
import shlex
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from ezswitch.cli.main import run
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Finding
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.ports import Answer
from ezswitch.domain.secret import Secret
from ezswitch.domain.sessions import OpenSession
from ezswitch.system.environment import login_shell
from ezswitch.system.launcher import RealLauncher
from ezswitch.system.traces import RealTraces
from ezswitch.usecases import mending, switch
from ezswitch.usecases.doctor import doctor
from ezswitch.usecases.ports import Ports
from fakes import MemoryPrograms, ScriptedWeb
from memory_house import BOTH, CLAUDE_TEXT, KEY_ONE, KEY_TWO, OPENCODE_TEXT
from real_house import real_ports

MODELS = b'{"data": [{"id": "claude-opus-4-7"}]}'


@dataclass
class Sick:
    """A real home whose two agents are on a profile, and what a person does in it."""

    home: Path
    ports: Ports
    folder: Path | None = None
    cleanups: list[Callable[[], object]] = field(default_factory=list)

    @property
    def settings(self) -> Path:
        return self.home / ".claude/settings.json"

    @property
    def keychain(self) -> MemoryKeychain:
        assert isinstance(self.ports.keychain, MemoryKeychain)
        return self.ports.keychain

    @property
    def programs(self) -> MemoryPrograms:
        assert isinstance(self.ports.programs, MemoryPrograms)
        return self.ports.programs

    def found(self) -> dict[str, Finding]:
        return {one.id: one for one in doctor(self.ports, self.folder)}

    def type(self, command: str, typed: str) -> None:
        """Run a line as it was printed: ours through the command line, any other through the shell."""
        words = shlex.split(command)
        if words[0] != "ezswitch":
            subprocess.run(["/bin/sh", "-c", command], check=True, cwd=self.home)
            return
        out, err = io.StringIO(), io.StringIO()
        started = replace(self.ports, launcher=RealLauncher(self.ports.places, self.ports.files))
        status = run(words[1:], lambda: started, out, err, io.StringIO(typed), variables={})
        assert status == 0, out.getvalue() + err.getvalue()


@pytest.fixture
def sick(tmp_path: Path) -> Sick:
    for path, data in ((".claude/settings.json", CLAUDE_TEXT), (".config/opencode/opencode.jsonc", OPENCODE_TEXT)):
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_bytes(data)
    made = real_ports(tmp_path)
    variables = {"EZSWITCH_HOME": str(tmp_path / "ours"), "HOME": str(tmp_path), "SHELL": "/bin/bash"}
    environment = Environment(tmp_path, {**variables, "PATH": "/usr/bin:/bin"})
    launcher = RealLauncher(made.places, made.files)
    web = ScriptedWeb({"": Answer(200, {}, MODELS, 1.0)})
    ports = replace(
        made,
        environment=environment,
        launcher=launcher,
        web=web,
        traces=RealTraces(made.places, tmp_path),
        login_shell=partial(fresh_shell, environment),
    )
    switch.use(ports, "one", BOTH)
    assert doctor(ports) == ()
    return Sick(tmp_path, ports)


def fresh_shell(environment: Environment) -> Mapping[str, str]:
    return login_shell(environment, 30)


def edited(sick: Sick) -> None:
    sick.settings.write_bytes(sick.settings.read_bytes().replace(b"one.example", b"other.example"))


def key_gone(sick: Sick) -> None:
    sick.keychain.remove("two")


def host_unknown(sick: Sick) -> None:
    sick.keychain.write("two", KeyRecord(Secret(KEY_TWO)))


def locked(sick: Sick) -> None:
    sick.keychain.mood, sick.keychain.unlocks = "locked", True


def key_readable(sick: Sick) -> None:
    sick.ports.places.key_file("one").chmod(0o644)


def folder_readable(sick: Sick) -> None:
    sick.ports.places.state.chmod(0o755)


def temp_left(sick: Sick) -> None:
    sick.ports.files.stage(sick.settings, b"{}", private=False)


def launcher_gone(sick: Sick) -> None:
    (sick.ports.places.data / "bin" / "ezswitch-key").unlink()


def way_back_gone(sick: Sick) -> None:
    (sick.ports.places.data / "bin" / "ezswitch-restore").unlink()


def launcher_old(sick: Sick) -> None:
    (sick.ports.places.data / "bin" / "ezswitch-key").write_text("#!/bin/sh\n")


def variable(sick: Sick) -> None:
    (sick.home / ".profile").write_text(". ~/.bashrc\n")
    (sick.home / ".bashrc").write_text(
        'PS1=x\nif true; then\n  export OPENCODE_CONFIG_CONTENT=\'{"model": "a/b"}\'\nfi\n'
    )


def crashed(sick: Sick) -> None:
    folder = sick.ports.places.crash_reports
    folder.mkdir(mode=0o700)
    (folder / "2026-11-29-1.txt").write_text("Traceback\n")


def bare_address(sick: Sick) -> None:
    switch.revert(sick.ports, BOTH)
    sick.settings.write_text('{"env": {"ANTHROPIC_BASE_URL": "https://x.example"}}')


def unreadable(sick: Sick) -> None:
    text = sick.settings.read_bytes()
    sick.cleanups.append(lambda: sick.settings.write_bytes(text))
    sick.settings.write_bytes(text[:-3])


def profiles_unreadable(sick: Sick) -> None:
    path = sick.ports.places.profiles
    text = path.read_bytes()
    sick.cleanups.append(lambda: path.write_bytes(text))
    path.write_bytes(text + b"[profiles\n")


def settings_unreadable(sick: Sick) -> None:
    sick.ports.places.settings.write_text("theme = 1\n")
    sick.cleanups.append(lambda: sick.ports.places.settings.write_text('theme = "dark"\n'))


def definition_unusable(sick: Sick) -> None:
    file = sick.ports.places.agents / "mine.toml"
    file.parent.mkdir(parents=True)
    file.write_text("name = 1\n")
    sick.cleanups.append(file.unlink)


def profile_gone(sick: Sick) -> None:
    sick.ports.places.profiles.write_text("version = 1\n")
    sick.cleanups.append(lambda: switch.use(sick.ports, "own-sign-in", BOTH))


def project(sick: Sick) -> None:
    sick.folder = sick.home / "shop"
    file = sick.folder / ".claude" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"env": {"ANTHROPIC_MODEL": "x"}}')
    sick.cleanups.append(lambda: file.write_text("{}"))


def session(sick: Sick) -> None:
    began = sick.ports.clock.now() - timedelta(hours=1)
    sick.programs.opened.append(("opencode", OpenSession(4711, began)))
    sick.cleanups.append(sick.programs.opened.clear)


BY_COMMAND: Mapping[str, tuple[Callable[[Sick], None], str]] = {
    "changed-outside": (edited, ""),
    "key-missing": (key_gone, f"{KEY_ONE}\n"),
    "host-not-approved": (host_unknown, ""),
    "keychain-locked": (locked, ""),
    "key-file-open": (key_readable, ""),
    "folder-open": (folder_readable, ""),
    "leftover": (temp_left, ""),
    "launcher-missing": (launcher_gone, ""),
    "launcher-outdated": (launcher_old, ""),
    "opencode-opencode-config-content": (variable, ""),
    "crash-report": (crashed, ""),
    "claude-code-address-without-key": (bare_address, ""),
}
BY_HAND: Mapping[str, Callable[[Sick], None]] = {
    "agent-unreadable": unreadable,
    "profiles-unreadable": profiles_unreadable,
    "settings-unreadable": settings_unreadable,
    "own-agent": definition_unusable,
    "profile-missing": profile_gone,
    "project-overrides": project,
    "session-open": session,
}


@pytest.mark.parametrize("known", BY_COMMAND)
def test_the_line_that_is_printed_cures_it(sick: Sick, known: str) -> None:
    plant, typed = BY_COMMAND[known]
    plant(sick)
    found = sick.found()
    assert known in found, list(found)
    assert found[known].command, "it is a line to be copied"
    sick.type(found[known].command, typed)
    assert known not in sick.found()
    assert sick.found() == {}


@pytest.mark.parametrize("known", BY_HAND)
def test_what_a_person_has_to_do_cures_it(sick: Sick, known: str) -> None:
    BY_HAND[known](sick)
    found = sick.found()
    assert known in found, list(found)
    assert found[known].remedy
    for step in sick.cleanups:
        step()
    assert known not in sick.found()


@pytest.mark.parametrize("known", sorted(mending.CURES))
def test_the_button_cures_it(sick: Sick, known: str) -> None:
    BY_COMMAND[known][0](sick)
    before = sick.settings.read_bytes()
    mending.mend(sick.ports, sick.found()[known])
    assert sick.found() == {}
    assert sick.settings.read_bytes() == before


def test_a_missing_way_back_is_written_again(sick: Sick) -> None:
    way_back_gone(sick)
    mending.mend(sick.ports, sick.found()["launcher-missing"])
    assert sick.found() == {}


def test_every_command_that_is_ours_is_tried_here() -> None:
    """A finding with a command that no case above runs is a promise that nobody kept."""
    root = Path(__file__).parents[2] / "app/ezswitch"
    trees = [
        ast.parse(path.read_text("utf-8")) for room in ("usecases", "agents") for path in (root / room).glob("*.py")
    ]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    findings = [call for call in calls if ast.unparse(call.func) == "Finding"]
    assert sum(one.arg == "command" for call in findings for one in call.keywords) == COMMANDS


COMMANDS = 10
"""How many places of usecases/ and agents/ give a finding a command; those about variables share one."""
