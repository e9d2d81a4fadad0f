"""The history in SQLite: the contract, and every way in which a database can fail."""

from __future__ import annotations

import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import children
from contracts.store import BODY, NAME, StoreContract, a_switch
from ezswitch.domain.errors import StoreError
from ezswitch.system.store import SqliteStore
from ezswitch.system.store.database import Database
from ezswitch.system.store.history import HISTORY
from fakes import Faults, MemoryStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "history.db"


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(path, patience=0.05)) as store:
        yield store


class TestSqliteStore(StoreContract):
    @pytest.fixture(name="store")
    def _store(self, store: SqliteStore) -> SqliteStore:
        return store


class TestMemoryStore(StoreContract):
    @pytest.fixture
    def store(self) -> MemoryStore:
        return MemoryStore()


def test_a_fault_of_the_memory_store_is_a_store_error() -> None:
    store = MemoryStore(Faults(fail_at=2))
    store.record(a_switch("s1"), {})
    with pytest.raises(StoreError):
        store.touch()
    store.problem = StoreError("newer", "A newer one.")
    with pytest.raises(StoreError):
        store.record(a_switch("s2"), {})


def test_one_that_was_removed_while_it_is_open_is_gone_and_the_next_one_is_another(
    store: SqliteStore, path: Path
) -> None:
    """A window that stayed open went on showing what somebody had removed, and wrote where nobody would read it."""
    store.record(a_switch("s1"), {NAME: BODY})
    assert store.change_counter() == 1
    for part in path.parent.iterdir():
        part.unlink()
    assert (store.history(), store.change_counter()) == ((), 0)
    assert not path.exists(), "looking makes none"
    with closing(SqliteStore(path)) as other:
        other.record(a_switch("s2"), {})
        assert [one.id for one in store.history()] == ["s2"]
        path.rename(path.with_name("away"))
        store.record(a_switch("s3"), {})
        assert [one.id for one in other.history()] == ["s3"]


def test_looking_makes_no_file(store: SqliteStore, path: Path) -> None:
    assert (store.history(), store.change_counter()) == ((), 0)
    store.usable_for_switching()
    assert not path.parent.exists()


def test_the_files_are_ours_alone(store: SqliteStore, path: Path) -> None:
    store.touch()
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    assert modes == {"history.db": 0o600, "history.db-wal": 0o600, "history.db-shm": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_commits_survive_a_power_cut_by_way_of_a_log(store: SqliteStore) -> None:
    store.touch()
    with store._database.reading() as at:
        assert at.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert at.execute("PRAGMA synchronous").fetchone() == (2,)
        assert at.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_another_program_sees_what_was_recorded(store: SqliteStore, path: Path) -> None:
    store.record(a_switch("s1"), {NAME: BODY})
    with closing(SqliteStore(path)) as other:
        assert other.history() == (a_switch("s1"),)
        other.touch()
    assert store.change_counter() == 2


def test_what_was_recorded_is_there_after_kill_9(path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from contracts.store import a_switch\n"
        "from ezswitch.system.store import SqliteStore\n"
        "SqliteStore(Path(sys.argv[1])).record(a_switch('s1'), {}); os.kill(os.getpid(), 9)\n"
    )
    assert children.run(code, path).returncode == -9
    with closing(SqliteStore(path)) as store:
        assert store.history() == (a_switch("s1"),)


def test_first_use_by_two_processes_at_once_makes_one_history(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from contracts.store import a_switch\n"
        "from ezswitch.system.store import SqliteStore\n"
        "sys.stdin.readline()\n"
        "store = SqliteStore(Path(sys.argv[1]))\n"
        "for number in range(20): store.record(a_switch(f'{sys.argv[2]}{number}'), {})\n"
    )
    both = [children.start(code, path, name) for name in "ab"]
    for each in both:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    for each in both:
        assert (each.communicate(timeout=60)[1], each.returncode) == ("", 0)
    with closing(SqliteStore(path)) as store:
        assert len(store.history()) == 40
        assert store.change_counter() == 40


def test_who_comes_second_finds_the_tables_made(store: SqliteStore, path: Path) -> None:
    store.touch()
    late = Database(path, HISTORY)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # As if the other process had made them between our first look and our turn.
        late._prepare(connection)
    assert store.change_counter() == 1


def test_threads_take_turns(store: SqliteStore) -> None:
    def work(name: str) -> None:
        for number in range(20):
            store.record(a_switch(f"{name}{number}"), {})
            store.history()

    threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.change_counter() == 60


@pytest.mark.parametrize("content", [b"this is no database, but a text of some length" * 100, b"\x00" * 8192])
def test_a_damaged_file_is_set_aside_and_a_new_one_started(store: SqliteStore, path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    (path.parent / "history.db.damaged-1").write_bytes(b"an older one")
    store.record(a_switch("s1"), {})
    assert store.history() == (a_switch("s1"),)
    assert (path.parent / "history.db.damaged-2").read_bytes() == content
    assert (path.parent / "history.db.damaged-1").read_bytes() == b"an older one"
    assert "damaged-2" in store.notice
    assert SqliteStore(path).notice == ""


def test_damage_found_while_reading_is_said_and_set_aside(store: SqliteStore, path: Path) -> None:
    for number in range(200):
        store.record(a_switch(f"s{number}"), {})
    store.close()
    data = path.read_bytes()
    path.write_bytes(data[:8192] + b"\xa5" * (len(data) - 8192))
    with pytest.raises(StoreError, match="a new one was started"):
        store.history()
    assert store.history() == ()
    store.record(a_switch("s1"), {})
    assert store.history() == (a_switch("s1"),)
    assert path.with_name("history.db.damaged-1").exists()


def test_a_newer_format_is_readable_and_refuses_switches(store: SqliteStore, path: Path) -> None:
    store.record(a_switch("s1"), {NAME: BODY})
    store.close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 7")
    before = path.read_bytes()
    for write in (store.usable_for_switching, store.touch, lambda: store.record(a_switch("s2"), {})):
        with pytest.raises(StoreError, match="newer ezswitch") as caught:
            write()
        assert "Update ezswitch" in caught.value.hint
    assert store.history() == (a_switch("s1"),)
    assert store.image(NAME) == BODY
    store.close()
    assert path.read_bytes() == before


def test_a_record_of_another_shape_is_said(store: SqliteStore, path: Path) -> None:
    store.record(a_switch("s1"), {})
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("""UPDATE switch SET record = '{"id": 1}'""")
    with pytest.raises(StoreError, match="cannot be understood"):
        store.history()


def test_a_database_that_another_program_keeps_locked_is_said(store: SqliteStore, path: Path) -> None:
    store.touch()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked") as caught:
            store.touch()
        assert "Try again" in caught.value.hint
        assert store.change_counter() == 1
    store.touch()
    assert store.change_counter() == 2


def test_a_folder_in_the_place_of_the_file_is_said(store: SqliteStore, path: Path) -> None:
    path.mkdir(parents=True)
    for ask in (store.history, store.touch, store.usable_for_switching):
        with pytest.raises(StoreError) as caught:
            ask()
        assert caught.value.path == str(path)


def test_a_state_folder_that_cannot_be_made_is_said(store: SqliteStore, path: Path) -> None:
    path.parent.write_bytes(b"")
    with pytest.raises(StoreError):
        store.touch()


RECORD_LARGE = """
import json, resource, sqlite3, sys
from pathlib import Path
from children import powerless
from contracts.store import a_switch
from ezswitch.domain.errors import StoreError
from ezswitch.domain.plan import digest_of
from ezswitch.system.store import SqliteStore
store = SqliteStore(Path(sys.argv[1]))
if sys.argv[2] == "nobody":
    powerless()
else:
    store.record(a_switch("s1"), {})
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
body = b"x" * 500_000
for _ in range(2):
    try:
        store.record(a_switch("s2"), {digest_of(body): body})
        print("recorded")
    except StoreError as error:
        print(error.id, error.title)
print([each.id for each in store.history()])
"""


def test_a_switch_that_does_not_fit_on_the_disk_is_not_recorded_at_all(path: Path) -> None:
    done = children.run(RECORD_LARGE, path, "full")
    assert done.stdout.splitlines() == ["store history not available"] * 2 + ["['s1']"]
    assert done.stderr == ""
    with closing(SqliteStore(path)) as store:
        assert store.history() == (a_switch("s1"),)


def test_a_history_that_may_not_be_written_can_still_be_read(open_root: Path) -> None:
    path = open_root / "history.db"
    with closing(SqliteStore(path)) as store:
        store.record(a_switch("s1"), {})
    children.give_away(open_root, path)
    path.chmod(0o400)
    done = children.run(RECORD_LARGE, path, "nobody")
    assert done.stdout.splitlines() == ["store history not available"] * 2 + ["['s1']"]
    assert done.stderr == ""
