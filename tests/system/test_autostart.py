"""Starting at login, on each platform: on, off, switched off by the desktop itself, and a full disk."""

from __future__ import annotations

import plistlib
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import WriteFailed
from ezswitch.domain.outside import Autostart
from ezswitch.system.autostart import APPROVED, LABEL, NAME, RUN, autostart
from ezswitch.system.files import RealFiles
from ezswitch.system.registry import UserRegistry
from fakes import Faults, MemoryFiles

COMMAND = ("/opt/my programs/ezswitch",)
HOME = Path("/home/user")


@dataclass
class MemoryRegistry:
    """A registry in memory."""

    values: dict[tuple[str, str], str | bytes] = field(default_factory=dict)

    def read(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key, name))

    def write(self, key: str, name: str, text: str) -> None:
        self.values[key, name] = text

    def remove(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


@dataclass
class Machine:
    """One platform's way, over a real home folder and a registry in memory."""

    platform: str
    home: Path
    variables: dict[str, str] = field(default_factory=dict)
    registry: MemoryRegistry = field(default_factory=MemoryRegistry)

    @property
    def autostart(self) -> Autostart:
        environment = Environment(self.home, self.variables, self.platform)
        return autostart(environment, RealFiles(), COMMAND, lambda: self.registry)

    @property
    def entry(self) -> Path:
        return self.home / ".config" / "autostart" / "ezswitch.desktop"

    @property
    def agent(self) -> Path:
        return self.home / "Library" / "LaunchAgents" / f"{LABEL}.plist"


@pytest.fixture
def machine(tmp_path: Path) -> Callable[[str], Machine]:
    return lambda platform: Machine(platform, tmp_path)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_it_is_off_then_on_then_off_and_twice_is_once(platform: str, machine: Callable[[str], Machine]) -> None:
    here = machine(platform).autostart
    assert not here.enabled()
    here.set(on=False)
    for _ in range(2):
        here.set(on=True)
        assert here.enabled()
    for _ in range(2):
        here.set(on=False)
        assert not here.enabled()


def test_linux_gets_a_valid_entry_that_starts_minimised(machine: Callable[[str], Machine]) -> None:
    here = machine("linux")
    here.autostart.set(on=True)
    text = here.entry.read_text("utf-8")
    assert 'Exec="/opt/my programs/ezswitch" --minimised\n' in text
    valid = subprocess.run(["desktop-file-validate", here.entry], capture_output=True, text=True, check=False)
    assert (valid.returncode, valid.stdout) == (0, "")


def test_the_config_folder_is_the_users(machine: Callable[[str], Machine]) -> None:
    here = machine("linux")
    here.variables["XDG_CONFIG_HOME"] = str(here.home / "elsewhere")
    here.autostart.set(on=True)
    assert (here.home / "elsewhere" / "autostart" / "ezswitch.desktop").is_file()
    assert not here.entry.exists()


@pytest.mark.parametrize("said", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off_until_it_is_switched_on_here(
    said: str, machine: Callable[[str], Machine]
) -> None:
    here = machine("linux")
    here.autostart.set(on=True)
    text = here.entry.read_text("utf-8").replace("X-GNOME-Autostart-enabled=true\n", "")
    here.entry.write_text(f"{text}{said}\n", "utf-8")
    assert not here.autostart.enabled()
    here.autostart.set(on=True)
    assert here.autostart.enabled()


@pytest.mark.parametrize("text", ["", "no entry at all", "[Desktop Entry]\nName=x\n", "\x00\xff"])
def test_an_entry_that_starts_nothing_is_off(text: str, machine: Callable[[str], Machine]) -> None:
    here = machine("linux")
    here.entry.parent.mkdir(parents=True)
    here.entry.write_text(text, "utf-8")
    assert not here.autostart.enabled()


def test_macos_gets_a_launch_agent(machine: Callable[[str], Machine]) -> None:
    here = machine("darwin")
    here.autostart.set(on=True)
    found = plistlib.loads(here.agent.read_bytes())
    assert found["ProgramArguments"] == ["/opt/my programs/ezswitch", "--minimised"]
    assert found["Label"] == LABEL
    assert found["RunAtLoad"] is True


@pytest.mark.parametrize(
    "data",
    [b"", b"no list", b"<plist>", plistlib.dumps([1]), plistlib.dumps({"RunAtLoad": True, "Disabled": True})],
    ids=["empty", "text", "half", "a list", "disabled"],
)
def test_a_launch_agent_that_starts_nothing_is_off(data: bytes, machine: Callable[[str], Machine]) -> None:
    here = machine("darwin")
    here.agent.parent.mkdir(parents=True)
    here.agent.write_bytes(data)
    assert not here.autostart.enabled()


def test_windows_gets_a_quoted_line_in_the_run_key(machine: Callable[[str], Machine]) -> None:
    here = machine("win32")
    here.autostart.set(on=True)
    assert here.registry.values == {(RUN, NAME): '"/opt/my programs/ezswitch" --minimised'}


@pytest.mark.parametrize(("first", "on"), [(b"\x02", True), (b"\x03", False), (b"\x06", True), (b"", True)])
def test_task_manager_is_heeded(first: bytes, on: bool, machine: Callable[[str], Machine]) -> None:
    here = machine("win32")
    here.autostart.set(on=True)
    here.registry.values[APPROVED, NAME] = first + bytes(11)[: 11 if first else 0]
    assert here.autostart.enabled() is on
    here.autostart.set(on=True)
    assert here.autostart.enabled()
    assert (APPROVED, NAME) not in here.registry.values


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_disk_that_refuses_is_said(platform: str) -> None:
    files = MemoryFiles(faults=Faults(fail_at=1))
    here = autostart(Environment(HOME, {}, platform), files, COMMAND, MemoryRegistry)
    with pytest.raises(WriteFailed):
        here.set(on=True)
    assert not here.enabled()


def test_without_a_registry_nothing_is_in_it_and_nothing_can_be_put_there() -> None:
    registry = UserRegistry()
    registry.remove(RUN, NAME)
    assert registry.read(RUN, NAME) is None
    with pytest.raises(WriteFailed, match="CurrentVersion"):
        registry.write(RUN, NAME, "x")
