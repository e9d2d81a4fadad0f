"""The program's doors: each imports what it needs and no more, and says in a sentence when it cannot open."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import children
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import Secret
from ezswitch.system.environment import current
from ezswitch.system.files import RealFiles
from ezswitch.system.keychain.file_keys import FileKeys
from ezswitch.system.paths import places

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
HEAVY = {"PySide6", "httpx", "tomlkit", "sqlite3", "hypothesis"}


def ezswitch(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m ezswitch` with every import told on stderr."""
    return subprocess.run(
        [sys.executable, "-B", "-X", "importtime", "-m", "ezswitch", *arguments],
        env={**children.environment(), **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def imported(done: subprocess.CompletedProcess[str]) -> set[str]:
    lines = (line for line in done.stderr.splitlines() if line.startswith("import time:"))
    return {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in lines}


def said(done: subprocess.CompletedProcess[str]) -> str:
    return "\n".join(line for line in done.stderr.splitlines() if not line.startswith("import time:"))


@pytest.mark.parametrize("arguments", [(), ("--demo",)], ids=["window", "demo"])
def test_without_a_display_it_says_so_names_the_command_line_and_imports_no_qt(arguments: tuple[str, ...]) -> None:
    done = ezswitch(*arguments, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert done.stdout == ""
    assert said(done).startswith("ezswitch: There is no display")
    assert "ezswitch status" in said(done)
    assert "Traceback" not in done.stderr
    assert not imported(done) & HEAVY


@pytest.mark.parametrize("words", [(), ("--demo",), ("--minimised",), ("--demo", "--minimised")], ids=" ".join)
def test_without_a_display_a_link_can_still_be_imported_from_a_paste(words: tuple[str, ...]) -> None:
    done = ezswitch(*words, "ezswitch://import?preset=ezrouter", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (done.returncode, done.stdout) == (1, "")
    assert "ezswitch import -" in said(done)
    assert not imported(done) & HEAVY


def test_a_link_of_another_program_is_not_taken_from_an_argument_nor_repeated() -> None:
    done = ezswitch(f"CCSwitch://v1/import?resource=provider&apiKey={KEY}", DISPLAY=":4242")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(said(done).splitlines()) == 1
    assert "ezswitch import -" in said(done)
    assert KEY not in said(done)
    assert not imported(done) & HEAVY


@pytest.mark.parametrize(
    "words",
    [
        (f"ezswitch://import?key={KEY}", "more"),
        (f"ezswitch://import?key={KEY}\n",),
        ("--minimised", f"https://one.example/?key={KEY}"),
        ("ezswitch://" + KEY * 200,),
    ],
    ids=["two words", "two lines", "another scheme", "too long"],
)
def test_what_is_no_link_is_wrong_usage_and_is_not_repeated(words: tuple[str, ...]) -> None:
    done = ezswitch(*words, DISPLAY=":4242")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(said(done).splitlines()) == 1
    assert KEY not in said(done)


def test_a_display_that_does_not_answer_is_named() -> None:
    done = ezswitch(DISPLAY=":4242", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert ":4242" in said(done)
    assert "PySide6" not in imported(done)


def test_the_key_comes_alone_on_its_line_and_without_anything_heavy(home: Path) -> None:
    FileKeys(places(current()).state, RealFiles()).write("team", KeyRecord(Secret(KEY)))
    done = ezswitch("key", "team")
    assert (done.returncode, done.stdout, said(done)) == (0, f"{KEY}\n", "")
    assert not imported(done) & HEAVY
    assert str(home) in str(places(current()).state)


def test_without_a_key_the_helper_fails_in_one_line() -> None:
    done = ezswitch("key", "nobody")
    assert (done.returncode, done.stdout) == (1, "")
    assert len(said(done).splitlines()) == 1
    assert not imported(done) & HEAVY


def test_a_command_imports_no_qt() -> None:
    done = ezswitch("status")
    assert done.returncode == 0
    assert "PySide6" not in imported(done)


def test_the_demos_status_shows_its_agents_and_touches_nothing_of_the_users(home: Path) -> None:
    before = sorted(str(path.relative_to(home)) for path in home.rglob("*"))
    done = ezswitch("--demo", "status", "--json")
    assert (done.returncode, said(done)) == (0, "")
    assert "claude-code" in json.dumps(json.loads(done.stdout))
    assert sorted(str(path.relative_to(home)) for path in home.rglob("*")) == before
    assert "PySide6" not in imported(done)


def test_wrong_usage_is_status_two_and_nothing_on_stdout() -> None:
    done = ezswitch("no-such-command")
    assert (done.returncode, done.stdout) == (2, "")
    assert said(done)
    assert "Traceback" not in done.stderr
