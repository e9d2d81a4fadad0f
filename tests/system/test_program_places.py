"""Every agent is found with its version on Linux, macOS and Windows, in trees as installers leave them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent
from ezswitch.domain.environment import Environment
from ezswitch.domain.ports import Installed
from ezswitch.system.programs import RealPrograms

AGENTS = all_agents()
BY_NPM = [
    ("linux", ".npm-global/bin/{}", ".npm-global/lib/node_modules"),
    ("darwin", "machine/bin/{}", "machine/lib/node_modules"),
    ("darwin", ".nvm/versions/node/v22.1.0/bin/{}", ".nvm/versions/node/v22.1.0/lib/node_modules"),
    ("win32", "AppData/Roaming/npm/{}.cmd", "AppData/Roaming/npm/node_modules"),
]
ELSEWHERE = [
    ("linux", ".local/share/pnpm", ""),
    ("linux", ".local/bin", ""),
    ("darwin", "Library/pnpm", ""),
    ("darwin", "Library/Python/3.12/bin", ""),
    ("darwin", ".bun/bin", ""),
    ("win32", "AppData/Local/pnpm", ".cmd"),
    ("win32", "AppData/Local/Microsoft/WinGet/Links", ".exe"),
    ("win32", "AppData/Local/Programs/Microsoft VS Code/bin", ".cmd"),
    ("win32", "scoop/shims", ".exe"),
    ("win32", "AppData/Roaming/Python/Python312/Scripts", ".exe"),
    ("win32", ".local/bin", ".exe"),
]
HOMES = {
    "claude-code": ".claude",
    "codex": ".codex",
    "copilot-cli": ".copilot",
    "crush": ".config/crush",
    "droid": ".factory",
    "grok-build": ".grok",
    "openclaw": ".openclaw",
    "opencode": ".config/opencode",
    "pi": ".pi/agent",
}
"""Agents whose folder is the same below the home on every system, as their pages say."""


def programs(home: Path, platform: str) -> RealPrograms:
    return RealPrograms(Environment(home, {}, platform), machine=(home / "machine/bin",), processes=home / "proc")


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\nexit 1\n")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize("agent", AGENTS, ids=lambda agent: agent.id)
@pytest.mark.parametrize(("platform", "place", "modules"), BY_NPM)
def test_every_agent_is_found_with_its_version(
    home: Path, agent: Agent, platform: str, place: str, modules: str
) -> None:
    found = program(home / place.format(agent.binaries[-1]))
    manifest = home / modules / agent.package / "package.json"
    manifest.parent.mkdir(parents=True)
    manifest.write_text(json.dumps({"name": agent.package, "version": "1.2.3"}))
    assert programs(home, platform).find(agent.binaries, agent.package) == Installed(found, "1.2.3")


@pytest.mark.parametrize(("platform", "folder", "ending"), ELSEWHERE)
def test_other_installers_folders_count_on_their_own_system_alone(
    home: Path, platform: str, folder: str, ending: str
) -> None:
    found = program(home / folder / f"tool{ending}")
    assert programs(home, platform).find(("tool",), "tool") == Installed(found, "")
    if ending == ".cmd":
        assert programs(home, "linux").find(("tool",), "tool") is None


def test_windows_folders_are_taken_from_their_variables(home: Path) -> None:
    found = program(home / "D" / "npm" / "tool.cmd")
    there = Environment(home, {"APPDATA": str(home / "D"), "LOCALAPPDATA": str(home / "L")}, "win32")
    assert RealPrograms(there, machine=()).find(("tool",), "tool") == Installed(found, "")


@pytest.mark.parametrize(
    ("platform", "place", "libraries"),
    [
        ("linux", "venv/bin/tool", "venv/lib/python3.12/site-packages"),
        ("darwin", "venv/bin/tool", "venv/lib/python3.11/site-packages"),
        ("win32", "venv/Scripts/tool.exe", "venv/Lib/site-packages"),
    ],
)
def test_a_python_package_says_its_version_beside_the_program(
    home: Path, platform: str, place: str, libraries: str
) -> None:
    real = program(home / place)
    for name in ("Some_Tool-0.86.2.dist-info", "some_tool_more-9.dist-info", "other-1.0.dist-info"):
        (home / libraries / name).mkdir(parents=True)
    link = home / ".local/bin" / real.name
    link.parent.mkdir(parents=True)
    link.symlink_to(real)
    assert programs(home, platform).find(("tool",), "some-tool") == Installed(real, "0.86.2")


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
@pytest.mark.parametrize("agent", AGENTS, ids=lambda agent: agent.id)
def test_every_agents_files_lie_below_the_home_on_every_system(home: Path, agent: Agent, platform: str) -> None:
    there = Environment(home, {}, platform)
    paths = [file.path for file in agent.files(there)]
    assert paths
    assert all(path.is_relative_to(home) for path in (*paths, agent.home(there)))
    if agent.id in HOMES:
        assert agent.home(there) == home / HOMES[agent.id]
