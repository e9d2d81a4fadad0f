"""A database that is led forward, that only seemed damaged, or whose old images go: what every file of ours needs."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

import children
from contracts.store import a_switch
from ezswitch.domain.errors import StoreError
from ezswitch.domain.plan import FileRecord, Image, digest_of
from ezswitch.system.store import SqliteStore
from ezswitch.system.store.database import Database, Schema
from ezswitch.system.store.history import KEPT_IMAGES

OLD = Schema(1, durable=True, statements=("CREATE TABLE word (said TEXT)",))
NEW = Schema(
    3,
    durable=True,
    statements=("CREATE TABLE word (said TEXT, loud INTEGER, since TEXT)",),
    steps={
        1: ("ALTER TABLE word ADD COLUMN loud INTEGER",),
        2: ("ALTER TABLE word ADD COLUMN since TEXT", "UPDATE word SET since = 'then'"),
    },
)


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """Return a file of the old format that says "a"."""
    path = tmp_path / "words.db"
    with closing(Database(path, OLD)) as old, old.writing() as at:
        at.execute("INSERT INTO word VALUES ('a')")
    return path


def rows(path: Path, schema: Schema) -> list[tuple[object, ...]]:
    with closing(Database(path, schema)) as database, database.reading() as at:
        return list(at.execute("SELECT * FROM word"))


def test_an_older_format_is_led_forward_and_kept_beside_it(path: Path) -> None:
    assert rows(path, NEW) == [("a", None, "then")]
    kept = path.with_name("words.db.format-1")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert rows(kept, OLD) == [("a",)]
    assert rows(path, NEW) == [("a", None, "then")], "once is enough"
    assert sorted(each.name for each in path.parent.iterdir()) == ["words.db", "words.db.format-1"]


def test_what_stood_in_the_log_is_in_the_copy_too(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("INSERT INTO word VALUES ('b')")
        assert path.with_name("words.db-wal").stat().st_size > 0
        assert len(rows(path, NEW)) == 2
    assert rows(path.with_name("words.db.format-1"), OLD) == [("a",), ("b",)]


def test_a_step_that_fails_leaves_the_old_format_as_it_was(path: Path) -> None:
    broken = Schema(3, durable=True, statements=(), steps={1: NEW.steps[1], 2: ("UPDATE absent SET x = 1",)})
    with pytest.raises(StoreError, match="no such table"):
        rows(path, broken)
    assert rows(path, OLD) == [("a",)]
    assert rows(path, NEW) == [("a", None, "then")]


LEAD = """
import sys; from pathlib import Path
from system.store.test_database import NEW, rows
rows(Path(sys.argv[1]), NEW)
"""


@pytest.mark.parametrize("call", ["pwrite64", "rename", "fdatasync", "fsync", "ftruncate"])
@pytest.mark.parametrize("number", [1, 2, 4])
def test_a_kill_while_it_is_led_forward_loses_nothing(path: Path, call: str, number: int) -> None:
    children.run(LEAD, path, inject=(f"/^{call}:signal=SIGKILL:when={number}",))
    assert rows(path, NEW) == [("a", None, "then")]


def test_no_room_for_the_copy_is_no_reason_to_go_on_without(path: Path) -> None:
    done = children.run(
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n" + LEAD, path, inject=()
    )
    assert done.returncode == 1
    assert "StoreError" in done.stderr
    assert rows(path, OLD) == [("a",)]


def test_an_older_program_that_meets_the_newer_format_reads_and_does_not_write(path: Path) -> None:
    rows(path, NEW)
    with closing(Database(path, OLD)) as old:
        with old.reading() as at:
            assert at.execute("SELECT said FROM word").fetchall() == [("a",)]
        with pytest.raises(StoreError, match="newer ezswitch"):
            old.writable()


def test_who_was_overtaken_by_a_newer_program_does_not_write(path: Path) -> None:
    late = Database(path, Schema(2, durable=True, statements=(), steps={1: NEW.steps[1]}))
    rows(path, NEW)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        late._prepare(connection)  # as if it had looked at the version before the newer one was at it
    assert late.newer


def test_a_cache_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "cache.db"
    old, new = (Schema(one.version, durable=False, statements=one.statements, steps=one.steps) for one in (OLD, NEW))
    with closing(Database(path, old)) as database, database.writing() as at:
        at.execute("INSERT INTO word VALUES ('a')")
    assert rows(path, new) == [], "what an older program kept is asked for again"
    assert [each.name for each in tmp_path.iterdir()] == ["cache.db"], "no copy of what is worth nothing"


def test_a_disk_that_fails_to_read_once_is_no_damage(path: Path) -> None:
    """SQLite calls an input/output error a malformed image; setting the file aside would hide the whole history."""
    said = sqlite3.DatabaseError("database disk image is malformed")
    said.sqlite_errorname = "SQLITE_CORRUPT"
    with closing(Database(path, OLD)) as database:
        for lend in (database.reading, database.writing):
            with pytest.raises(StoreError, match="malformed"), lend():
                raise said
        assert database.notice == ""
    assert rows(path, OLD) == [("a",)]


def a_file(body: bytes) -> FileRecord:
    return FileRecord("a", "/s", "/s", Image(None), Image(digest_of(body), str(digest_of(body))))


def test_images_out_of_reach_of_any_undo_go_and_those_within_stay(tmp_path: Path) -> None:
    path, total = tmp_path / "history.db", KEPT_IMAGES + 100
    with closing(SqliteStore(path)) as store:
        for number in range(total):
            body = b"body %d" % number
            store.record(replace(a_switch(f"s{number}"), files=(a_file(body),)), {str(digest_of(body)): body})
        for number in range(total - KEPT_IMAGES, total):
            assert store.image(str(digest_of(b"body %d" % number)))
        for number in range(total - KEPT_IMAGES):
            with pytest.raises(StoreError, match="missing"):
                store.image(str(digest_of(b"body %d" % number)))
        assert len(store.history(limit=10_000)) == total, "what was done is still told"


def test_an_image_that_an_old_and_a_new_switch_share_stays(tmp_path: Path) -> None:
    body = b"the same again and again"
    with closing(SqliteStore(tmp_path / "history.db")) as store:
        for number in range(KEPT_IMAGES + 50):
            store.record(replace(a_switch(f"s{number}"), files=(a_file(body),)), {str(digest_of(body)): body})
        assert store.image(str(digest_of(body))) == body
