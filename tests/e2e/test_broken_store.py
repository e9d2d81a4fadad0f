"""The history is damaged, gone, locked, newer or may not be written: the program starts, says so, and revert works."""

from __future__ import annotations

import io
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import children
from e2e.crash_home import KEYCHAIN, OPENCODE, SETTINGS, close, furnish, ports_of
from ezswitch.cli import main as cli
from ezswitch.system.store import SqliteStore
from ezswitch.usecases import switch
from memory_house import BOTH, CLAUDE_TEXT, KEY_ONE, OPENCODE_TEXT

DATABASE = Path("ours/state/history.db")
Break = Callable[[Path], object]


@dataclass(frozen=True)
class Said:
    """How a command ended, and what it printed."""

    status: int
    out: Any
    err: str


@pytest.fixture
def place(open_root: Path) -> Path:
    """Return a home in which both agents were switched twice, and every process has ended."""
    place = open_root / "home"
    place.mkdir()
    furnish(place)
    ports = ports_of(place)
    for profile in ("one", "two"):
        switch.use(ports, profile, BOTH)
    close(ports)
    return place


def command(place: Path, *words: str) -> Said:
    """Be a new process that runs one command."""
    ports, out, err = ports_of(place), io.StringIO(), io.StringIO()
    object.__setattr__(ports, "store", SqliteStore(place / DATABASE, patience=0.05))
    status = cli.run([*words, "--json"], lambda: ports, out, err, io.StringIO(), variables={})
    close(ports)
    return Said(status, json.loads(out.getvalue()), err.getvalue())


def active(said: Said) -> dict[str, str]:
    """Return who uses what, by a status document."""
    return {row["id"]: row["active"] for row in said.out["agents"] if row["active"]}


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def zeroed(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def garbage(path: Path) -> None:
    path.write_bytes(b"\xa5" * path.stat().st_size)


def deleted(path: Path) -> None:
    path.unlink()


LOST = (truncated, emptied, zeroed, garbage, deleted)


@pytest.mark.parametrize("how", LOST, ids=lambda how: how.__name__)
def test_a_history_that_is_lost_is_said_and_everything_else_goes_on(how: Break, place: Path) -> None:
    before = (place / DATABASE).read_bytes()
    how(place / DATABASE)
    broken = (place / DATABASE).read_bytes() if how is not deleted else b""
    seen = command(place, "status")
    assert seen.status == 0
    assert active(seen) == {"claude-code": "two", "opencode": "two"}
    assert "revert still goes back to what was there before ezswitch" in seen.err
    kept = list((place / DATABASE).parent.glob("history.db.damaged-*"))
    assert [each.read_bytes() for each in kept] == ([broken] if how in (truncated, zeroed, garbage) else [])
    assert [one["id"] for one in command(place, "profiles").out["profiles"]] == ["one", "two"]
    assert KEY_ONE in (place / KEYCHAIN).read_text()
    assert command(place, "use", "one", "opencode").status == 0
    assert command(place, "undo").status == 0
    assert command(place, "revert", "--all").status == 0
    assert ((place / SETTINGS).read_bytes(), (place / OPENCODE).read_bytes()) == (CLAUDE_TEXT, OPENCODE_TEXT)
    assert before


@pytest.fixture
def locked(place: Path) -> Iterator[Path]:
    with closing(sqlite3.connect(place / DATABASE, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("UPDATE counter SET value = value + 1")
        yield place


def test_a_history_that_another_program_locks_refuses_a_switch_and_nothing_else(locked: Path) -> None:
    texts = [(locked / path).read_bytes() for path in (SETTINGS, OPENCODE)]
    refused = command(locked, "use", "one")
    assert (refused.status, refused.out["error"]["id"]) == (1, "store")
    assert "locked" in refused.out["error"]["message"]
    assert [(locked / path).read_bytes() for path in (SETTINGS, OPENCODE)] == texts
    status = command(locked, "status")
    assert (status.status, "locked" in status.err) == (1, True)
    assert active(status) == {"claude-code": "two", "opencode": "two"}
    assert command(locked, "profiles").status == 0
    assert command(locked, "revert", "--all").status == 0
    assert (locked / SETTINGS).read_bytes() == CLAUDE_TEXT
    assert not list((locked / DATABASE).parent.glob("history.db.damaged-*")), "it is whole"


def test_a_newer_history_refuses_a_switch_says_so_and_reverts(place: Path) -> None:
    with closing(sqlite3.connect(place / DATABASE)) as newer:
        newer.execute("PRAGMA user_version = 9")
    before = (place / DATABASE).read_bytes()
    refused = command(place, "use", "one")
    assert (refused.status, refused.out["error"]["id"]) == (1, "store")
    assert "Update ezswitch" in refused.out["error"]["hint"]
    assert {one["profile"] for one in command(place, "history").out["switches"]} == {"one", "two"}, (
        "reading does no harm"
    )
    assert command(place, "revert", "--all").status == 0
    assert ((place / SETTINGS).read_bytes(), (place / OPENCODE).read_bytes()) == (CLAUDE_TEXT, OPENCODE_TEXT)
    assert (place / DATABASE).read_bytes() == before


NOBODY = """
import sys
from pathlib import Path
from children import powerless
from e2e.test_broken_store import command
for words in sys.argv[3:]:
    command(Path(sys.argv[2]), *words.split())  # so that whatever it imports is there: root's Python is not nobody's
powerless()
for words in sys.argv[3:]:
    said = command(Path(sys.argv[1]), *words.split())
    print(said.status, said.out.get("error", {}).get("title", ""))
"""


def _given_away(place: Path) -> Path:
    """Give the home to nobody, and return a copy that is still ours."""
    warm = place.with_name("warm")
    shutil.copytree(place, warm)
    children.give_away(place, *place.rglob("*"))
    return warm


def test_a_history_that_may_only_be_read_refuses_a_switch_and_reverts(place: Path) -> None:
    warm = _given_away(place)
    (place / DATABASE).chmod(0o400)
    done = children.run(NOBODY, place, warm, "use one claude-code", "history", "revert --all")
    assert done.stdout.splitlines() == ["1 history not available", "0 ", "0 "], done.stderr
    assert (place / SETTINGS).read_bytes() == CLAUDE_TEXT


def test_a_state_folder_that_may_not_be_written_refuses_and_the_program_starts(place: Path) -> None:
    warm = _given_away(place)
    for folder in ((place / DATABASE).parent, *(path for path in (place / "ours/state").rglob("*") if path.is_dir())):
        folder.chmod(0o500)
    done = children.run(NOBODY, place, warm, "status", "profiles", "use one claude-code")
    assert done.stdout.splitlines() == ["1 ", "0 ", "1 history not available"], done.stdout + done.stderr
    for folder in (place / "ours/state").rglob("*"):
        folder.chmod(0o700 if folder.is_dir() else 0o600)
    (place / DATABASE).parent.chmod(0o700)
    assert command(place, "revert", "--all").status == 0
    assert (place / SETTINGS).read_bytes() == CLAUDE_TEXT


SWITCH = """
import sys
from pathlib import Path
from e2e.crash_home import ports_of
from ezswitch.domain.errors import EzswitchError
from ezswitch.usecases import switch
from memory_house import BOTH
try:
    switch.use(ports_of(Path(sys.argv[1])), "one", BOTH)
    print("done")
except EzswitchError as error:
    print(error.title)
"""


@pytest.mark.parametrize("call", ["fsync", "fdatasync"])
def test_a_file_system_without_fsync_refuses_a_switch_and_takes_nothing(call: str, place: Path) -> None:
    """It says EINVAL to every fsync of a file: what cannot be made durable is not switched."""
    before = [(place / path).read_bytes() for path in (SETTINGS, OPENCODE)]
    done = children.run(SWITCH, place, inject=(f"{call}:error=EINVAL",))
    assert done.stderr == ""
    assert done.stdout.strip() in ("file not written", "history not available", "half done")
    assert command(place, "status").status == 0
    assert [(place / path).read_bytes() for path in (SETTINGS, OPENCODE)] == before


def test_a_file_system_without_locks_refuses_a_switch_and_takes_nothing(place: Path) -> None:
    before = [(place / path).read_bytes() for path in (SETTINGS, OPENCODE)]
    done = children.run(SWITCH, place, inject=("flock:error=ENOLCK",))
    assert (done.stdout.strip(), done.stderr) == ("file not written", "")
    assert [(place / path).read_bytes() for path in (SETTINGS, OPENCODE)] == before
