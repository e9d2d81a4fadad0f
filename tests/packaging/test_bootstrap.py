"""What bootstrap does on machines that lack things, and what it leaves alone on those that do not."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

import checkout
import checks
import commands
import needs
import xvfb
from checkout import Checkout
from machine import Machine, this_machine
from needs import TESTS, VENV, WINDOW, Need

BOOTSTRAP = Path(commands.__file__).with_name("bootstrap.py")
APT_LINE = "apt-get install --yes --no-install-recommends"


@dataclass
class Computer:
    """A computer that never was: what it has, what was run on it, what was said."""

    has: set[str]
    statuses: dict[str, int] = field(default_factory=dict)
    ran: list[list[str]] = field(default_factory=list)
    variables: list[Mapping[str, str]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    does: Callable[[list[str]], None] = lambda _: None

    def run(self, command: Sequence[str], extra: Mapping[str, str]) -> int:
        self.ran.append(list(command))
        self.variables.append(extra)
        self.does(list(command))
        return next((status for word, status in self.statuses.items() if word in command), 0)

    def machine(self, platform: str = "linux", *, root: bool = False) -> Machine:
        return Machine(
            platform=platform,
            python="/usr/bin/python3",
            is_root=root,
            which=lambda name: f"/usr/bin/{name}" if name in self.has else None,
            loads_library=lambda name: name in self.has,
            has_file=lambda name: name in self.has,
            has_module=lambda name: name in self.has,
            run=self.run,
            say=self.said.append,
        )

    @property
    def words(self) -> str:
        return "\n".join(self.said)


def everything() -> set[str]:
    return {need.name for need in VENV + WINDOW + TESTS} | {"apt-get"}


def all_needs(machine: Machine) -> tuple[Need, ...]:
    return needs.wanted(machine, window=True, tests=True)


# --- what the operating system must bring


def test_a_complete_machine_is_left_alone() -> None:
    computer = Computer(everything())
    machine = computer.machine(root=True)
    assert needs.ensure(all_needs(machine), machine)
    assert computer.ran == []
    assert computer.said == []


@pytest.mark.parametrize("missing", VENV + WINDOW + TESTS, ids=lambda need: need.name.replace("/", "-"))
def test_without_rights_the_exact_line_is_printed(missing: Need) -> None:
    computer = Computer(everything() - {missing.name})
    machine = computer.machine()
    assert not needs.ensure(all_needs(machine), machine)
    assert f"    sudo {APT_LINE} {missing.package}\n" in computer.words
    assert missing.name in computer.words
    assert computer.ran == []


def test_one_line_names_every_package_once() -> None:
    computer = Computer({"apt-get", "ensurepip"})
    machine = computer.machine()
    assert not needs.ensure(all_needs(machine), machine)
    line = next(line for line in computer.words.splitlines() if "sudo" in line)
    packages = line.split("--no-install-recommends ")[1].split()
    assert packages == sorted({need.package for need in WINDOW + TESTS})


def test_the_venv_package_is_that_of_this_python() -> None:
    assert VENV[0].package == f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def test_root_installs_after_one_update() -> None:
    computer = Computer(everything() - {"Xvfb", "libEGL.so.1"})
    machine = computer.machine(root=True)
    assert needs.ensure(all_needs(machine), machine)
    assert computer.ran == [
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-qq", "--yes", "--no-install-recommends", "libegl1", "xvfb"],
    ]
    assert computer.variables[1]["DEBIAN_FRONTEND"] == "noninteractive"


def test_an_update_that_fails_does_not_stop_an_install_that_works() -> None:
    computer = Computer(everything() - {"Xvfb"}, statuses={"update": 100})
    machine = computer.machine(root=True)
    assert needs.ensure(all_needs(machine), machine)


def test_an_install_that_fails_is_said() -> None:
    computer = Computer(everything() - {"Xvfb"}, statuses={"install": 100})
    machine = computer.machine(root=True)
    assert not needs.ensure(all_needs(machine), machine)
    assert f"    {APT_LINE} xvfb\n" in computer.words


def test_the_command_line_needs_no_library_of_qt() -> None:
    computer = Computer({"ensurepip", "apt-get"})
    machine = computer.machine()
    assert needs.ensure(needs.wanted(machine, window=False, tests=False), machine)


def test_another_linux_is_told_the_names() -> None:
    computer = Computer(everything() - {"apt-get", "libxcb-cursor.so.0"})
    machine = computer.machine(root=True)
    assert not needs.ensure(all_needs(machine), machine)
    assert "libxcb-cursor.so.0" in computer.words
    assert computer.ran == []


@pytest.mark.parametrize(("platform", "hint"), [("darwin", "brew install"), ("win32", "Node.js")])
def test_macos_and_windows_need_no_library_and_are_told_about_npm(platform: str, hint: str) -> None:
    computer = Computer({"ensurepip", "git"})
    machine = computer.machine(platform)
    assert needs.ensure(needs.wanted(machine, window=True, tests=False), machine)
    assert not needs.ensure(all_needs(machine), machine)
    assert hint in computer.words


def test_this_machine_finds_what_is_there_and_misses_what_is_not() -> None:
    machine = this_machine()
    assert machine.has_module("json")
    assert not machine.has_module("no_such_module")
    assert machine.which(sys.executable) == sys.executable
    assert not machine.loads_library("libno-such-library.so.9")
    assert machine.has_file(Path(__file__).resolve().as_posix().lstrip("/"))
    assert not machine.has_file("no/such/*/file")
    assert machine.run([sys.executable, "-c", "import os; raise SystemExit(int(os.environ['N']))"], {"N": "7"}) == 7


def test_only_a_failure_shows_what_a_program_printed(capfd: pytest.CaptureFixture[str]) -> None:
    machine = this_machine()
    assert machine.run([sys.executable, "-c", "print('progress')"], {}) == 0
    assert capfd.readouterr() == ("", "")
    assert machine.run([sys.executable, "-c", "print('the reason'); raise SystemExit(1)"], {}) == 1
    assert capfd.readouterr() == ("", "the reason\n")


# --- the virtual environment


@pytest.fixture
def here(tmp_path: Path) -> Checkout:
    """Give a clone with what an environment is made from."""
    (tmp_path / "app" / "ezswitch").mkdir(parents=True)
    (tmp_path / "app" / "ezswitch" / "__init__.py").write_text('__version__ = "0.1.0"\n')
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return Checkout(tmp_path, "linux")


def makes_python(here: Checkout) -> Callable[[list[str]], None]:
    def does(command: list[str]) -> None:
        if "venv" in command:
            here.program("python").parent.mkdir(parents=True, exist_ok=True)
            here.program("python").touch()

    return does


def listing(folder: Path) -> dict[str, tuple[int, bytes]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}


def test_the_first_run_makes_it_and_the_second_changes_nothing(here: Checkout) -> None:
    computer = Computer(set(), does=makes_python(here))
    assert checkout.ensure(here, frozenset(), computer.machine())
    python = str(here.program("python"))
    assert computer.ran[0] == ["/usr/bin/python3", "-m", "venv", str(here.venv)]
    assert computer.ran[1][:3] == [python, "-m", "pip"]
    assert computer.ran[1][-2:] == ["--editable", str(here.root)]
    before, said = listing(here.root), len(computer.said)
    assert checkout.ensure(here, frozenset(), computer.machine())
    assert len(computer.ran) == 2
    assert len(computer.said) == said
    assert listing(here.root) == before


def test_the_tools_for_tests_are_added_and_then_kept(here: Checkout) -> None:
    computer = Computer(set(), does=makes_python(here))
    machine = computer.machine()
    assert checkout.ensure(here, frozenset(), machine)
    assert checkout.ensure(here, frozenset({"test"}), machine)
    assert computer.ran[-1][-1] == f"{here.root}[test]"
    runs = len(computer.ran)
    assert checkout.ensure(here, frozenset(), machine)
    assert len(computer.ran) == runs
    (here.root / "pyproject.toml").write_text("[project]\ndependencies = []\n")
    assert checkout.ensure(here, frozenset(), machine)
    assert computer.ran[-1][-1] == f"{here.root}[test]"


@pytest.mark.parametrize("file", ["pyproject.toml", "app/ezswitch/__init__.py"])
def test_a_changed_dependency_or_version_makes_it_anew(here: Checkout, file: str) -> None:
    computer = Computer(set(), does=makes_python(here))
    assert checkout.ensure(here, frozenset(), computer.machine())
    (here.root / file).write_text("changed = true\n")
    assert checkout.ensure(here, frozenset(), computer.machine())
    assert "--clear" in computer.ran[2]


def test_a_folder_of_somebody_elses_is_not_wiped(here: Checkout) -> None:
    here.venv.mkdir()
    computer = Computer(set(), does=makes_python(here))
    assert checkout.ensure(here, frozenset(), computer.machine())
    assert "--clear" not in computer.ran[0]


@pytest.mark.parametrize("word", ["venv", "pip"])
def test_a_half_made_environment_is_not_taken_for_a_whole_one(here: Checkout, word: str) -> None:
    computer = Computer(set(), statuses={word: 1}, does=makes_python(here))
    assert not checkout.ensure(here, frozenset(), computer.machine())
    assert "own words are above" in computer.words
    assert checkout.read_stamp(here) == ("", frozenset())
    computer.statuses.clear()
    assert checkout.ensure(here, frozenset(), computer.machine())


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"fingerprint": 1, "extras": 2}', "\N{SNOWMAN}"])
def test_a_damaged_stamp_is_as_good_as_none(here: Checkout, text: str) -> None:
    here.venv.mkdir()
    here.stamp.write_text(text, "utf-8")
    assert checkout.read_stamp(here) == ("", frozenset())


def test_the_stamp_holds_for_this_place_only(here: Checkout, tmp_path: Path) -> None:
    moved = tmp_path / "moved"
    for part in ("app/ezswitch/__init__.py", "pyproject.toml"):
        (moved / part).parent.mkdir(parents=True, exist_ok=True)
        (moved / part).write_bytes((here.root / part).read_bytes())
    assert checkout.fingerprint(here) != checkout.fingerprint(replace(here, root=moved))


def test_on_windows_programs_lie_elsewhere(here: Checkout) -> None:
    assert replace(here, platform="win32").program("python") == here.root / ".venv" / "Scripts" / "python.exe"


# --- the commands


def test_missing_parts_end_the_command_before_anything_is_made(here: Checkout) -> None:
    computer = Computer({"apt-get"})
    assert commands.run(here, [], computer.machine()) == 1
    assert commands.test(here, [], computer.machine()) == 1
    assert not here.venv.exists()


def test_whoever_opens_the_window_gets_the_translations_that_are_whole(here: Checkout) -> None:
    folder = here.root / "resources" / "translations"
    folder.mkdir(parents=True)
    done, open_ = ("<translation>x</translation>", '<translation type="unfinished"/>')
    for language, words in (("de", done), ("ja", open_)):
        text = f"<TS><context><message><source>y</source>{words}</message></context></TS>"
        (folder / f"ezswitch_{language}.ts").write_text(text)

    def does(command: list[str]) -> None:
        makes_python(here)(command)
        if "-qm" in command:
            Path(command[-1]).touch()

    computer = Computer(everything(), does=does)
    assert commands.ready(here, computer.machine(), window=True, tests=False)
    assert computer.ran[-1][0] == str(here.program("pyside6-lrelease"))
    assert [path.name for path in folder.glob("*.qm")] == ["ezswitch_de.qm"]
    assert "ezswitch_ja.ts lacks 1 texts" in computer.words
    runs = len(computer.ran)
    assert commands.ready(here, computer.machine(), window=True, tests=False)
    assert len(computer.ran) == runs


def test_a_script_that_is_not_written_yet_is_said_so(here: Checkout) -> None:
    computer = Computer(everything())
    assert commands.script(here, ["packaging/none.py"], computer.machine()) == 1
    assert computer.said == ["packaging/none.py is not there yet."]


def test_pytest_comes_last_and_gets_the_arguments(here: Checkout) -> None:
    steps = checks.steps(here, ["tests/domain", "-x"])
    assert steps[-1].name == "pytest"
    assert steps[-1].arguments[-2:] == ("tests/domain", "-x")


def test_every_step_runs_and_one_failure_fails_all(here: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    steps = checks.steps(here, [])
    ran: list[tuple[str, ...]] = []

    def run(arguments: tuple[str, ...]) -> int:
        ran.append(arguments)
        return 3 if "mypy" in arguments and len(arguments) == 2 else 0

    assert checks.run_all(steps, run) == 1
    assert len(ran) == len(steps)
    assert "Not passed: mypy (exit status 3)" in capsys.readouterr().out
    assert checks.run_all(steps, lambda _: 0) == 0


def bootstrap(*arguments: str, before: str = "") -> subprocess.CompletedProcess[str]:
    program = (
        f"import runpy, sys; sys.argv = {['bootstrap.py', *arguments]!r}; sys.path.insert(0, {str(BOOTSTRAP.parent)!r})"
    )
    program += f"\n{before}\nrunpy.run_path({str(BOOTSTRAP)!r}, run_name='__main__')"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=30)


def test_an_old_python_is_told_so_in_a_sentence() -> None:
    done = bootstrap("run", before="sys.version_info = (3, 9, 2)")
    assert done.returncode == 1
    assert "ezswitch needs Python 3.11 or newer, and this is 3.9" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("word", "status"), [("--help", 0), ("", 2), ("dance", 2)])
def test_the_words_are_listed(word: str, status: int) -> None:
    done = bootstrap(*([word] if word else []))
    assert done.returncode == status
    assert "packaging/bootstrap.py run" in done.stdout + done.stderr


def test_bootstrap_uses_the_standard_library_only() -> None:
    own = {path.stem for path in BOOTSTRAP.parent.glob("*.py")}
    program = f"import sys; sys.path.insert(0, {str(BOOTSTRAP.parent)!r}); import commands; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=True)
    names = {name.partition(".")[0] for name in done.stdout.split()}
    assert names - own - set(sys.stdlib_module_names) <= {"__main__"}


def test_the_stamp_is_readable(here: Checkout) -> None:
    computer = Computer(set(), does=makes_python(here))
    checkout.ensure(here, frozenset({"test"}), computer.machine())
    assert json.loads(here.stamp.read_text("utf-8"))["extras"] == ["test"]


# --- the private X server


def test_two_displays_are_two_servers_and_end_with_their_blocks() -> None:
    with xvfb.display() as one, xvfb.display("800x600") as two:
        assert one != two
        sockets = [Path("/tmp/.X11-unix") / f"X{name[1:]}" for name in (one, two)]
        assert all(socket.exists() for socket in sockets)
    assert not any(socket.exists() for socket in sockets)
