"""Programs are found as installers leave them, and nothing is run."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from ezswitch.domain.environment import Environment
from ezswitch.domain.ports import Installed
from ezswitch.system.processes import by_library, processes
from ezswitch.system.programs import RealPrograms

PACKAGE = "@anthropic-ai/claude-code"


def programs(home: Path, platform: str = "linux", **variables: str) -> RealPrograms:
    """Return what looks for programs in this home alone."""
    return RealPrograms(Environment(home, variables, platform), machine=(home / "machine",), processes=home / "proc")


def program(path: Path) -> Path:
    """Write a program that would leave a trace if it were run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\ntouch {path.parent}/was-run\n")
    path.chmod(0o755)
    return path


def manifest(folder: Path, name: str = PACKAGE, version: object = "2.1.330") -> None:
    """Write a package.json."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text(json.dumps({"name": name, "version": version}))


def linked(link: Path, target: Path) -> Path:
    """Make a link with its folder."""
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(os.path.relpath(target, link.parent))
    return link


def test_nothing_is_found_where_nothing_is(home: Path) -> None:
    (home / "bin" / "claude").mkdir(parents=True)
    (home / "machine").mkdir()
    (home / "machine" / "claude").write_text("no program")
    assert programs(home, PATH=f"{home}/bin:{home}/none").find(("claude",), PACKAGE) is None


def test_the_first_folder_of_path_wins_and_the_usual_ones_come_last(home: Path) -> None:
    for folder in ("b", "a", ".local/bin", "machine"):
        program(home / folder / "claude")
    for path, folder in ((f"{home}/a:{home}/b", "a"), (f"{home}/b", "b"), ("", ".local/bin")):
        assert programs(home, PATH=path).find(("claude",), PACKAGE) == Installed(home / folder / "claude", "")


def test_the_shells_path_counts_before_the_processs(home: Path) -> None:
    program(home / "shell" / "claude")
    program(home / "process" / "claude")
    both = Environment(home, {"PATH": f"{home}/process"}, "linux", {"PATH": f"{home}/shell"})
    found = RealPrograms(both, machine=()).find(("claude",), PACKAGE)
    assert found == Installed(home / "shell" / "claude", "")


def test_names_are_tried_in_their_order(home: Path) -> None:
    program(home / "bin" / "second")
    found = programs(home, PATH=f"{home}/bin").find(("first", "second"), PACKAGE)
    assert found == Installed(home / "bin" / "second", "")


@pytest.mark.parametrize(
    "folder",
    [
        ".local/bin",
        ".npm-global/bin",
        ".bun/bin",
        ".volta/bin",
        ".claude/bin",
        ".claude/local",
        "machine",
        ".nvm/versions/node/v22.23.3/bin",
    ],
)
def test_the_usual_folders(home: Path, folder: str) -> None:
    program(home / folder / "claude")
    assert programs(home).find(("claude",), PACKAGE) == Installed(home / folder / "claude", "")


def test_the_newest_node_of_nvm_comes_first(home: Path) -> None:
    for version in ("v9.1.0", "v22.3.0", "v22.20.0"):
        program(home / ".nvm" / "versions" / "node" / version / "bin" / "claude")
    found = programs(home).find(("claude",), PACKAGE)
    assert found == Installed(home / ".nvm" / "versions" / "node" / "v22.20.0" / "bin" / "claude", "")


def test_npm_links_into_the_package(home: Path) -> None:
    package = home / "npm" / "lib" / "node_modules" / PACKAGE
    real = program(package / "bin" / "claude.exe")
    manifest(package)
    manifest(package / "bin", name="something-inside", version="9.9.9")
    linked(home / "npm" / "bin" / "claude", real)
    assert programs(home, PATH=f"{home}/npm/bin").find(("claude",), PACKAGE) == Installed(real, "2.1.330")


def test_a_program_in_the_package_for_its_platform_has_the_version_of_the_one_installed_by_name(home: Path) -> None:
    modules = home / "p" / "node_modules"
    real = program(modules / "opencode-linux-x64" / "bin" / "opencode")
    manifest(modules / "opencode-linux-x64", name="opencode-linux-x64", version="1.0.0")
    manifest(modules / "opencode-ai", name="opencode-ai", version="1.18.33")
    linked(home / "bin" / "opencode", real)
    assert programs(home, PATH=f"{home}/bin").find(("opencode",), "opencode-ai") == Installed(real, "1.18.33")


@pytest.mark.parametrize(
    ("wrapper", "package"),
    [
        ("node_modules/.bin/claude", "node_modules"),
        ("prefix/bin/claude", "prefix/lib/node_modules"),
        ("pnpm/claude", "pnpm/global/5/node_modules"),
        (".volta/bin/claude", f".volta/tools/image/packages/{PACKAGE}/lib/node_modules"),
    ],
)
def test_a_wrapper_script_is_known_by_the_package_it_was_installed_with(home: Path, wrapper: str, package: str) -> None:
    real = program(home / wrapper)
    manifest(home / package / PACKAGE)
    found = programs(home, PATH=str(real.parent)).find(("claude",), PACKAGE)
    assert found == Installed(real, "2.1.330")


def test_windows_looks_for_its_endings_and_in_npms_folder(home: Path) -> None:
    npm = home / "AppData" / "Roaming" / "npm"
    program(npm / "claude")
    real = program(npm / "claude.cmd")
    real.chmod(0o644)
    manifest(npm / "node_modules" / PACKAGE)
    found = programs(home, "win32", APPDATA=str(npm.parent)).find(("claude",), PACKAGE)
    assert found == Installed(real, "2.1.330")
    assert programs(home, "win32").find(("claude",), PACKAGE) == found, "its usual place where no variable names it"


@pytest.mark.parametrize(
    ("path", "version"),
    [
        (".local/share/claude/versions/2.1.330", "2.1.330"),
        ("Cellar/opencode/1.18.33_1/bin/opencode", ""),
        ("Cellar/opencode/1.18.33/bin/opencode", "1.18.33"),
        ("apps/v3.0.0-beta.2/tool", "3.0.0-beta.2"),
        ("apps/12/tool", ""),
        (".nvm/versions/node/v22.23.3/bin/tool", ""),
        ("asdf/installs/nodejs/22.1.0/bin/tool", ""),
    ],
)
def test_a_native_program_has_its_version_in_its_path(home: Path, path: str, version: str) -> None:
    real = program(home / path)
    linked(home / "bin" / "claude", real)
    found = programs(home, PATH=f"{home}/bin").find(("claude",), PACKAGE)
    assert found == Installed(real, version)


@pytest.mark.parametrize("content", ["", "[]", "{", '{"name": "other", "version": "1.0.0"}', "\x00\x01"])
def test_a_package_that_says_nothing_useful_gives_no_version(home: Path, content: str) -> None:
    real = program(home / "package" / "claude")
    (home / "package" / "package.json").write_text(content)
    assert programs(home, PATH=f"{home}/package").find(("claude",), PACKAGE) == Installed(real, "")
    manifest(home / "package", version=330)
    assert programs(home, PATH=f"{home}/package").find(("claude",), PACKAGE) == Installed(real, "")


def test_finding_runs_nothing(home: Path) -> None:
    program(home / "bin" / "claude")
    assert programs(home, PATH=f"{home}/bin").find(("claude",), PACKAGE) is not None
    assert [each.name for each in (home / "bin").iterdir()] == ["claude"]


def process(home: Path, number: str, title: str, *arguments: str) -> None:
    """Describe a process as /proc does."""
    folder = home / "proc" / number
    folder.mkdir(parents=True)
    (folder / "comm").write_text(f"{title}\n")
    (folder / "cmdline").write_text("".join(f"{argument}\0" for argument in arguments))


def test_running_programs_are_known_by_title_program_or_script(home: Path) -> None:
    process(home, "10", "claude", "claude", "--resume")
    process(home, "11", "MainThread", "/usr/bin/node", "/opt/bin/gemini.js")
    process(home, "12", "x", "/opt/opencode", "serve")
    process(home, "13", "grep", "grep", "codex")
    process(home, "14", "kworker")
    (home / "proc" / "15").mkdir()
    (home / "proc" / "sys").mkdir()
    found = {name: programs(home).running((name,)) for name in ("claude", "gemini", "opencode", "codex", "serve")}
    assert found == {"claude": True, "gemini": True, "opencode": True, "codex": False, "serve": False}
    assert programs(home).running(("none", "claude"))


def test_the_real_list_of_processes_has_this_one(home: Path) -> None:
    ours = Path("/proc/self/comm").read_text().strip()
    assert RealPrograms(Environment(home, {})).running((ours,))
    assert not RealPrograms(Environment(home, {})).running(("ezswitch-has-no-such-program",))


def test_elsewhere_the_library_tells_what_runs(home: Path) -> None:
    ours = Path(sys.executable).resolve().name
    assert programs(home, "darwin").running((ours, Path(sys.executable).name))
    assert not programs(home, "darwin").running(("ezswitch-has-no-such-program",))


def test_both_ways_tell_the_same_of_this_process() -> None:
    mine = {one.pid: one for one in processes("linux")}[os.getpid()]
    theirs = {one.pid: one for one in by_library()}[os.getpid()]
    assert (theirs.parent, theirs.names) == (mine.parent, mine.names)
    assert abs(theirs.started - mine.started) < 1.5  # /proc counts whole seconds since the machine began


def test_sessions_come_with_their_start_and_a_launcher_counts_once(home: Path) -> None:
    (home / "proc").mkdir()
    (home / "proc" / "stat").write_text("cpu 1 2\nbtime 1000\n")
    ticks = os.sysconf("SC_CLK_TCK")
    for number, parent, title, start in ((20, 1, "codex (x) y", 50), (21, 20, "codex", 51), (9, 1, "codex", 7)):
        process(home, str(number), title, "codex")
        rest = " ".join(["S", str(parent), *["0"] * 17, str(start * ticks), "0"])
        (home / "proc" / str(number) / "stat").write_text(f"{number} ({title}) {rest}\n")
    found = programs(home).sessions(("codex",))
    assert [(one.pid, one.started.timestamp()) for one in found] == [(9, 1007.0), (20, 1050.0)]
