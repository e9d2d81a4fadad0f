"""Installing the real agents: whole or not at all, once, and with a word on what is missing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

import real_agents

SCRIPT = Path(real_agents.__file__)
LOCK = json.loads(real_agents.LOCK.read_text("utf-8"))
FROM_NPM = ("node", *real_agents.AGENTS)
PROGRAMS = " ".join(Path(LOCK[name]["program"]).name for name in real_agents.AGENTS)

NPM = """#!/bin/sh
echo "$PWD $*" >> "{log}"
for last; do :; done
case "$last" in
  {broken}*) echo "npm ERR! 404 $last" >&2; mkdir -p node_modules/half; exit 1 ;;
  node-*) name=${{last%@*}}; mkdir -p node_modules/$name/bin; touch node_modules/$name/bin/node ;;
  *) mkdir -p node_modules/.bin; cd node_modules/.bin; touch {programs} ;;
esac
"""


class Machine:
    """A home with a pretended npm, which writes down how it was called."""

    def __init__(self, home: Path, broken: str = "nothing") -> None:
        self.home = home
        self.log = home / "npm.log"
        self.programs = home / "programs"
        self.programs.mkdir()
        npm = self.programs / "npm"
        npm.write_text(NPM.format(log=self.log, broken=broken, programs=PROGRAMS))
        npm.chmod(0o755)
        self.agents = home / "cache" / "ezswitch-tests" / "agents"

    def run(self, path: str = "") -> subprocess.CompletedProcess[str]:
        environment = {"HOME": str(self.home), "XDG_CACHE_HOME": str(self.home / "cache")}
        environment["PATH"] = path or f"{self.programs}:/usr/bin:/bin"
        command = [sys.executable, str(SCRIPT)]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=30)

    def calls(self) -> list[str]:
        return self.log.read_text("utf-8").splitlines() if self.log.exists() else []

    def there(self) -> list[str]:
        return sorted(path.name for path in self.agents.iterdir())


def test_every_pinned_program_is_installed_node_first(home: Path) -> None:
    machine = Machine(home)
    done = machine.run()
    assert done.returncode == 0, done.stderr
    assert machine.there() == sorted(f"{name}-{LOCK[name]['version']}" for name in FROM_NPM)
    wanted = [call.rsplit(" ", 1)[1] for call in machine.calls()]
    assert wanted[0].startswith("node-")
    assert wanted[1:] == [f"{LOCK[name]['package']}@{LOCK[name]['version']}" for name in real_agents.AGENTS]
    assert "claude-code: installed" in done.stdout


def test_a_second_run_asks_npm_for_nothing(home: Path) -> None:
    machine = Machine(home)
    machine.run()
    calls = machine.calls()
    done = machine.run(path="/nowhere")
    assert done.returncode == 0
    assert machine.calls() == calls
    assert "opencode: is there" in done.stdout


def test_a_failed_install_leaves_nothing_and_a_later_one_goes_on(home: Path) -> None:
    machine = Machine(home, broken="opencode-ai")
    done = machine.run()
    assert done.returncode == 1
    assert "npm ERR! 404 opencode-ai" in done.stderr
    assert not [name for name in machine.there() if "opencode" in name]
    (machine.programs / "npm").write_text(NPM.format(log=machine.log, broken="nothing", programs=PROGRAMS))
    before = len(machine.calls())
    assert machine.run().returncode == 0
    left = real_agents.AGENTS[real_agents.AGENTS.index("opencode") :]
    assert len(machine.calls()) == before + len(left)


def test_a_folder_without_its_program_is_installed_again(home: Path) -> None:
    machine = Machine(home)
    half = machine.agents / f"opencode-{LOCK['opencode']['version']}"
    (half / "node_modules").mkdir(parents=True)
    assert machine.run().returncode == 0
    assert (half / LOCK["opencode"]["program"]).exists()


def test_a_package_without_its_program_is_said_so(home: Path) -> None:
    machine = Machine(home)
    (machine.programs / "npm").write_text("#!/bin/sh\nmkdir -p node_modules\n")
    done = machine.run()
    assert done.returncode == 1
    assert "is not there" in done.stderr
    assert machine.there() == []


def test_without_npm_it_says_what_to_do(home: Path) -> None:
    machine = Machine(home)
    done = machine.run(path="/nowhere")
    assert done.returncode == 1
    assert "apt-get install -y npm" in done.stderr
    assert "Traceback" not in done.stderr


def test_versions_are_pinned_exactly() -> None:
    assert all(entry["version"].replace(".", "").isdecimal() for entry in LOCK.values())


@pytest.mark.parametrize("variables", [{"XDG_CACHE_HOME": "/srv/cache", "HOME": "/h"}, {"HOME": "/h"}])
def test_programs_lie_in_the_users_cache(variables: Mapping[str, str]) -> None:
    cache = Path(variables.get("XDG_CACHE_HOME", "/h/.cache"))
    program = real_agents.program("opencode", variables)
    version = LOCK["opencode"]["version"]
    assert program == cache / "ezswitch-tests" / "agents" / f"opencode-{version}" / LOCK["opencode"]["program"]
