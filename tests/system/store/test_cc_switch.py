"""CC Switch's database: read as far as it goes, whatever its version, and left exactly as it was."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import children
from cc_switch_world import COLUMNS, KEYS, World, claude, everything
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.system.store import CcSwitch


def rival(home: Path, platform: str = "linux", **variables: str) -> CcSwitch:
    return CcSwitch(Environment(home, variables, platform), patience=0.0)


def everything_in(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Return every file with its bytes, modification time and mode; folders count by their own times."""
    found = {}
    for path in (folder, *sorted(folder.rglob("*"))):
        about = path.stat()
        found[str(path)] = (path.read_bytes() if path.is_file() else b"", about.st_mtime_ns, about.st_mode)
    return found


def one_row(home: Path) -> World:
    return World(home).add("claude", "Relay", claude("https://relay.example", KEYS["relay"]), is_current=1)


def test_every_row_comes_in_its_own_order_and_nothing_is_touched(tmp_path: Path) -> None:
    world = everything(tmp_path).build()
    os.utime(world.database, ns=(1, 1))
    before = everything_in(tmp_path)
    rows = rival(tmp_path).rows()
    assert everything_in(tmp_path) == before
    assert [row.id for row in rows if row.app == "claude"] == [r["id"] for r in world.rows if r["app_type"] == "claude"]
    assert {row.app for row in rows} == {row["app_type"] for row in world.rows}
    assert len(rows) == len(world.rows)


def test_a_row_never_prints_what_may_be_a_key(tmp_path: Path) -> None:
    world = World(tmp_path).add(
        "claude",
        "Relay",
        claude("https://relay.example", KEYS["relay"]),
        notes=KEYS["acme"],
        meta=f'{{"{KEYS["pi"]}":1}}',
    )
    world.build()
    (row,) = rival(tmp_path).rows()
    assert row.notes == KEYS["acme"]
    assert "EXAMPLE" not in repr(row)


def test_there_says_whether_it_is_worth_asking(tmp_path: Path) -> None:
    assert not rival(tmp_path).there()
    with pytest.raises(CannotRead, match="has no database there") as caught:
        rival(tmp_path).rows()
    assert caught.value.hint
    one_row(tmp_path).build()
    assert rival(tmp_path).there()


def test_making_it_and_asking_whether_it_is_there_does_not_import_sqlite3(tmp_path: Path) -> None:
    one_row(tmp_path).build()
    code = (
        "import sys; from pathlib import Path; from ezswitch.domain.environment import Environment\n"
        "from ezswitch.system.store import CcSwitch\n"
        f"rival = CcSwitch(Environment(Path({str(tmp_path)!r}), {{}}))\n"
        "print(rival.there(), 'sqlite3' in sys.modules); rival.rows(); print('sqlite3' in sys.modules)\n"
    )
    assert children.run(code).stdout.split() == ["True", "False", "True"]


OLD = "id TEXT, app_type TEXT, name TEXT, settings_config TEXT, website_url TEXT, is_current BOOLEAN"


@pytest.mark.parametrize(
    ("version", "columns"),
    [(1, OLD), (6, f"{OLD}, created_at INTEGER, notes TEXT"), (17, COLUMNS), (31, f"{COLUMNS}, moon TEXT DEFAULT 'x'")],
)
def test_older_and_newer_versions_are_read_as_far_as_they_go(tmp_path: Path, version: int, columns: str) -> None:
    one_row(tmp_path).add("codex", "Second", {}).build(version, columns)
    first, second = rival(tmp_path).rows()
    assert (first.app, first.name, first.current) == ("claude", "Relay", True)
    assert (second.app, second.current, second.category) == ("codex", False, "")
    assert KEYS["relay"] in first.settings


def test_a_database_without_providers_is_said(tmp_path: Path) -> None:
    path = World(tmp_path).database
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as at:
        at.execute("CREATE TABLE other (id TEXT)")
    with pytest.raises(CannotRead, match="it has no id of providers") as caught:
        rival(tmp_path).rows()
    assert "Update CC Switch" in caught.value.hint


def test_a_writer_at_work_is_named(tmp_path: Path) -> None:
    world = one_row(tmp_path).build()
    with closing(sqlite3.connect(world.database, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CannotRead, match="CC Switch is writing to it") as caught:
            rival(tmp_path).rows()
        writer.execute("ROLLBACK")
    assert "Try again" in caught.value.hint
    assert len(rival(tmp_path).rows()) == 1


def test_a_reader_at_work_stops_nobody(tmp_path: Path) -> None:
    world = one_row(tmp_path).build()
    with closing(sqlite3.connect(world.database, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM providers").fetchone()
        assert len(rival(tmp_path).rows()) == 1


@pytest.mark.parametrize("damage", ["cut", "garbage", "empty"])
def test_a_damaged_database_is_named_and_left_alone(tmp_path: Path, damage: str) -> None:
    world = everything(tmp_path).build()
    whole = world.database.read_bytes()
    broken = {"cut": whole[: len(whole) // 2], "garbage": b"not a database" * 500, "empty": b""}[damage]
    world.database.write_bytes(broken)
    before = everything_in(tmp_path)
    with pytest.raises(CannotRead) as caught:
        rival(tmp_path).rows()
    assert caught.value.path == str(world.database)
    assert caught.value.hint
    assert everything_in(tmp_path) == before


def test_a_folder_in_its_place_is_none(tmp_path: Path) -> None:
    World(tmp_path).database.mkdir(parents=True)
    assert not rival(tmp_path).there()


class TestWriteAheadLog:
    """CC Switch sets none, but whoever switched it on once has it for good."""

    def with_log(self, home: Path) -> World:
        world = one_row(home).build()
        with closing(sqlite3.connect(world.database)) as at:
            at.execute("PRAGMA journal_mode = WAL")
        return world

    def test_at_rest_nothing_is_made_beside_it(self, tmp_path: Path) -> None:
        self.with_log(tmp_path)
        before = everything_in(tmp_path)
        assert len(rival(tmp_path).rows()) == 1
        assert everything_in(tmp_path) == before

    def test_what_is_only_in_the_log_of_a_running_one_is_read(self, tmp_path: Path) -> None:
        world = self.with_log(tmp_path)
        with closing(sqlite3.connect(world.database, isolation_level=None)) as running:
            running.execute("UPDATE providers SET name = 'Renamed'")
            names = sorted(path.name for path in world.database.parent.iterdir())
            assert [row.name for row in rival(tmp_path).rows()] == ["Renamed"]
            assert sorted(path.name for path in world.database.parent.iterdir()) == names

    def test_a_log_that_was_left_behind_is_not_passed_over(self, tmp_path: Path) -> None:
        world = self.with_log(tmp_path)
        with closing(sqlite3.connect(world.database, isolation_level=None)) as running:
            running.execute("UPDATE providers SET name = 'Renamed'")
            log = world.database.with_name("cc-switch.db-wal").read_bytes()
        world.database.with_name("cc-switch.db-wal").write_bytes(log)
        before = everything_in(tmp_path)
        with pytest.raises(CannotRead, match="did not end properly") as caught:
            rival(tmp_path).rows()
        assert "Start CC Switch" in caught.value.hint
        assert everything_in(tmp_path) == before


class TestCurrent:
    def test_its_settings_say_it_first(self, tmp_path: Path) -> None:
        world = one_row(tmp_path).add("claude", "Other", {}).add("claude-desktop", "Desk", {}).build()
        world.settings(currentProviderClaude="claude-1", currentProviderClaudeDesktop="claude-desktop-2")
        assert [row.name for row in rival(tmp_path).rows() if row.current] == ["Other", "Desk"]

    @pytest.mark.parametrize("chosen", ["gone", "", None, 5])
    def test_a_choice_that_is_not_there_leaves_the_databases(self, tmp_path: Path, chosen: object) -> None:
        one_row(tmp_path).add("claude", "Other", {}).build().settings(currentProviderClaude=chosen)
        assert [row.name for row in rival(tmp_path).rows() if row.current] == ["Relay"]

    def test_settings_that_cannot_be_read_stop_nothing(self, tmp_path: Path) -> None:
        one_row(tmp_path).build()
        (tmp_path / ".cc-switch/settings.json").write_text("{,", encoding="utf-8")
        assert [row.current for row in rival(tmp_path).rows()] == [True]
        assert rival(tmp_path).folders() == {}


PLACES = [
    ("linux", {}, ".local/share"),
    ("linux", {}, ".config"),
    ("linux", {"XDG_DATA_HOME": "~/xdg"}, "xdg"),
    ("darwin", {}, "Library/Application Support"),
    ("win32", {"APPDATA": "~/roaming"}, "roaming"),
    ("win32", {}, "AppData/Roaming"),
]


class TestFolders:
    @pytest.mark.parametrize(("platform", "variables", "place"), PLACES)
    def test_the_folder_that_its_user_chose_counts(
        self, tmp_path: Path, platform: str, variables: dict[str, str], place: str
    ) -> None:
        one_row(tmp_path).build()
        chosen = World(tmp_path, tmp_path / "cloud folder #1?").add("claude", "Chosen", {}).build()
        store = tmp_path / place / "com.ccswitch.desktop" / "app_paths.json"
        store.parent.mkdir(parents=True)
        store.write_text('{"app_config_dir_override": "~/cloud folder #1?"}', encoding="utf-8")
        found = rival(tmp_path, platform, **variables)
        assert found.database == chosen.database
        assert [row.name for row in found.rows()] == ["Chosen"]

    @pytest.mark.parametrize(
        "said", ["{", "[]", '{"app_config_dir_override": "/gone"}', '{"app_config_dir_override": 5}']
    )
    def test_a_choice_that_leads_nowhere_leaves_the_default(self, tmp_path: Path, said: str) -> None:
        world = one_row(tmp_path).build()
        store = tmp_path / ".local/share/com.ccswitch.desktop/app_paths.json"
        store.parent.mkdir(parents=True)
        store.write_text(said, encoding="utf-8")
        assert rival(tmp_path).database == world.database

    def test_settings_stay_in_the_default_place(self, tmp_path: Path) -> None:
        World(tmp_path, tmp_path / "cloud").add("claude", "A", {}).add("claude", "B", {}).build()
        store = tmp_path / ".config/com.ccswitch.desktop/app_paths.json"
        store.parent.mkdir(parents=True)
        store.write_text(f'{{"app_config_dir_override": "{tmp_path}/cloud"}}', encoding="utf-8")
        World(tmp_path).settings(currentProviderClaude="claude-1")
        assert [row.name for row in rival(tmp_path).rows() if row.current] == ["B"]

    def test_windows_knows_an_older_place(self, tmp_path: Path) -> None:
        old = World(tmp_path / "old").add("claude", "Old", {}).build()
        assert rival(tmp_path, "win32", HOME=str(tmp_path / "old")).database == old.database

    def test_folders_of_agents_that_its_user_moved(self, tmp_path: Path) -> None:
        World(tmp_path).settings(
            claudeConfigDir="~/wsl/.claude", grokConfigDir="/srv/grok", piConfigDir=" ", codexConfigDir=5, language="en"
        )
        assert rival(tmp_path).folders() == {"claude": tmp_path / "wsl/.claude", "grokbuild": Path("/srv/grok")}
