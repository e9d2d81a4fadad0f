"""Installing the real agents: whole or not at all, once, and with a word on what is missing."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

import real_agents

SCRIPT = Path(real_agents.__file__)
LOCK = json.loads(real_agents.LOCK.read_text("utf-8"))
ALL = (*real_agents.NODES, *real_agents.AGENTS)
FROM_PYPI = tuple(name for name in real_agents.AGENTS if LOCK[name].get("from") == "pypi")
FROM_NPM = tuple(name for name in ALL if name not in FROM_PYPI)
PROGRAMS = " ".join(Path(LOCK[name]["program"]).name for name in FROM_NPM if ".bin/" in LOCK[name]["program"])

NPM = """#!/bin/sh
echo "$PWD $*" >> "{log}"
for last; do :; done
case "$last" in
  {broken}*) echo "npm ERR! 404 $last" >&2; mkdir -p node_modules/half; exit 1 ;;
  node-*|@*/*-linux-*) mkdir -p "node_modules/${{last%@*}}/bin"; cd "node_modules/${{last%@*}}/bin"; touch node goose ;;
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

    def run(self, path: str = "", names: tuple[str, ...] = FROM_NPM) -> subprocess.CompletedProcess[str]:
        environment = {"HOME": str(self.home), "XDG_CACHE_HOME": str(self.home / "cache")}
        environment["PATH"] = path or f"{self.programs}:/usr/bin:/bin"
        environment |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.home), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        command = [sys.executable, str(SCRIPT), *names]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)

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
    assert all(one.startswith("node-") for one in wanted[: len(real_agents.NODES)])
    named = [(LOCK[name]["package"], LOCK[name]["version"]) for name in FROM_NPM]
    assert wanted == [f"{package}@{version}".replace("{platform}", "linux-x64") for package, version in named]
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
    left = FROM_NPM[FROM_NPM.index("opencode") :]
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


def wheel(folder: Path, package: str, version: str, program: str) -> None:
    """Write a package that prints its own Python's folder when its program is started."""
    name = package.replace("-", "_")
    info = f"{name}-{version}.dist-info"
    parts = {
        f"{name}.py": "import sys\ndef main():\n    print(sys.prefix)\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {package}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: by hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": f"[console_scripts]\n{program} = {name}:main\n",
        f"{info}/RECORD": "",
    }
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as packed:
        for path, text in parts.items():
            packed.writestr(path, text)


def test_one_from_pypi_gets_a_python_of_its_own_where_it_lies_in_the_end(home: Path) -> None:
    machine = Machine(home)
    entry = LOCK["hermes"]
    wheel(home, entry["package"], entry["version"], "hermes")
    done = machine.run(names=("hermes",))
    assert done.returncode == 0, done.stderr
    there = machine.agents / f"hermes-{entry['version']}"
    said = subprocess.run([there / entry["program"]], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.strip() == str(there)
    assert machine.there() == [there.name]


def test_a_name_that_is_none_is_said(home: Path) -> None:
    done = Machine(home).run(names=("emacs",))
    assert (done.returncode, "emacs: the agents are node," in done.stderr) == (1, True)


def test_an_agent_runs_on_the_node_that_its_entry_names() -> None:
    assert {real_agents.node_of(name) for name in real_agents.AGENTS} == set(real_agents.NODES)
    assert real_agents.fits("node")


def test_versions_are_pinned_exactly() -> None:
    assert all(entry["version"].replace(".", "").isdecimal() for entry in LOCK.values())


@pytest.mark.parametrize("variables", [{"XDG_CACHE_HOME": "/srv/cache", "HOME": "/h"}, {"HOME": "/h"}])
def test_programs_lie_in_the_users_cache(variables: Mapping[str, str]) -> None:
    cache = Path(variables.get("XDG_CACHE_HOME", "/h/.cache"))
    program = real_agents.program("opencode", variables)
    version = LOCK["opencode"]["version"]
    assert program == cache / "ezswitch-tests" / "agents" / f"opencode-{version}" / LOCK["opencode"]["program"]
