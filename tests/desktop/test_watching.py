"""Watching real files: renames, writes in place, files that come later; and the change counter."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from ezswitch.desktop.watching import COUNTER_MS, GRAIN_NS, REMOTE, Wanted, Watching, is_remote, stamps, wanted
from ezswitch.domain.errors import StoreError
from fakes import InlineWork


@pytest.fixture
def watching() -> Iterator[Watching]:
    made = Watching(InlineWork())
    yield made
    made.stop()
    shiboken6.delete(made)


def replace_file(path: Path, text: str) -> None:
    temp = path.with_name(path.name + ".new")
    temp.write_text(text, "utf-8")
    temp.replace(path)


def test_files_and_the_nearest_folder_are_watched(tmp_path: Path) -> None:
    there = tmp_path / "a.json"
    there.write_text("{}", "utf-8")
    later = tmp_path / "not" / "yet" / "b.json"
    assert wanted((there, later), lambda _: False) == Wanted(frozenset({str(there), str(tmp_path)}))
    assert wanted((there, later), lambda _: True) == Wanted(frozenset(), (there, later))


def test_every_atomic_rename_is_noticed_not_only_the_first(watching: Watching, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{}", "utf-8")
    watching.watch((path,))
    for number in range(3):
        with qtbot.waitSignal(watching.changed, timeout=30_000):
            replace_file(path, str(number))


def test_a_write_in_place_is_noticed_again_and_again(watching: Watching, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{}", "utf-8")
    watching.watch((path,))
    for number in range(2):
        with qtbot.waitSignal(watching.changed, timeout=30_000):
            path.write_text(f"{number}", "utf-8")


def test_a_file_that_comes_later_is_noticed_and_watched_then(watching: Watching, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    watching.watch((path,))
    with qtbot.waitSignal(watching.changed, timeout=30_000):
        path.parent.mkdir()
    with qtbot.waitSignal(watching.changed, timeout=30_000):
        path.write_text("{}", "utf-8")
    with qtbot.waitSignal(watching.changed, timeout=30_000):
        path.write_text('{"a": 1}', "utf-8")


def test_a_burst_is_one_change(watching: Watching, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{}", "utf-8")
    watching.watch((path,))
    heard: list[int] = []
    watching.changed.connect(lambda: heard.append(1))
    with qtbot.waitSignal(watching.changed, timeout=30_000):
        for number in range(10):
            replace_file(path, str(number))
    assert heard == [1]


def test_what_is_no_longer_wanted_is_not_watched(watching: Watching, tmp_path: Path) -> None:
    one, other = tmp_path / "one" / "a", tmp_path / "other" / "b"
    for path in (one, other):
        path.parent.mkdir()
        path.write_text("x", "utf-8")
    watching.watch((one,))
    watching.watch((other,))
    assert watching._watcher.files() == [str(other)]
    assert watching._watcher.directories() == [str(other.parent)]
    watching.stop()
    assert watching._watcher.files() == []


def test_a_counter_that_grew_is_a_change_and_one_that_did_not_is_none(watching: Watching, qtbot: QtBot) -> None:
    counter = {"now": 4}
    watching.follow(lambda: counter["now"], 4)
    heard: list[int] = []
    watching.changed.connect(lambda: heard.append(counter["now"]))
    watching._ask()
    assert heard == []
    counter["now"] = 5
    with qtbot.waitSignal(watching.changed, timeout=COUNTER_MS * 3):
        pass
    assert heard == [5]
    watching._ask()
    assert heard == [5]


def test_a_counter_that_cannot_be_read_is_asked_again(watching: Watching) -> None:
    answers: list[object] = [StoreError("no", "The record cannot be read."), 9]

    def counter() -> int:
        answer = answers.pop(0)
        if isinstance(answer, StoreError):
            raise answer
        assert isinstance(answer, int)
        return answer

    heard: list[int] = []
    watching.changed.connect(lambda: heard.append(1))
    watching.follow(counter, 4)
    watching._ask()
    watching._ask()
    assert heard == [1]


def test_what_changed_between_the_look_and_its_watch_is_a_change(watching: Watching, tmp_path: Path) -> None:
    """Nobody tells of it: a switch that was written while the window was looking was never shown."""
    path, later = tmp_path / "settings.json", tmp_path / "later.json"
    path.write_text("{}", "utf-8")
    looked = path.stat().st_mtime_ns + GRAIN_NS
    watching.watch((path,), looked)
    assert not watching._gather.isActive()
    watching.stop()
    os.utime(path, ns=(looked + 1, looked + 1))
    watching.watch((path,), looked)
    assert watching._gather.isActive()
    watching.stop()
    os.utime(tmp_path, ns=(looked + 1, looked + 1))
    watching.watch((later,), looked)
    assert watching._gather.isActive(), "a file came or went: its folder says so"


def test_a_change_before_a_look_on_a_disk_that_tells_nothing_is_asked_about_too(far: Watching, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{}", "utf-8")
    far.watch((path,), path.stat().st_mtime_ns - 1)
    assert far._gather.isActive()


def test_a_time_to_come_is_no_change_again_and_again(watching: Watching, tmp_path: Path) -> None:
    """A file may be dated tomorrow: it is asked about once, when its watch begins."""
    path = tmp_path / "settings.json"
    path.write_text("{}", "utf-8")
    os.utime(path, ns=(1 << 62, 1 << 62))
    watching.watch((path,))
    assert watching._gather.isActive()
    watching._gather.stop()
    watching.watch((path,))
    assert not watching._gather.isActive()


@pytest.fixture
def far() -> Iterator[Watching]:
    """Watch files on a disk that tells nothing."""
    made = Watching(InlineWork(), remote=lambda _: True)
    yield made
    made.stop()
    shiboken6.delete(made)


def test_a_network_disk_is_asked_again_and_again(far: Watching, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    far.watch((path,))
    assert far._watcher.files() == far._watcher.directories() == []
    with qtbot.waitSignal(far.changed, timeout=30_000):
        path.write_text("{}", "utf-8")
    with qtbot.waitSignal(far.changed, timeout=30_000):
        replace_file(path, "{ }")
    with qtbot.waitSignal(far.changed, timeout=30_000):
        path.unlink()


def test_it_says_nothing_while_nothing_changes_and_stops_when_told(far: Watching, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{}", "utf-8")
    heard: list[int] = []
    far.changed.connect(lambda: heard.append(1))
    far.watch((path,))
    far._look_at_stamps()
    assert heard == []
    assert far._stamp.isActive()
    far.stop()
    assert not far._stamp.isActive()


def test_a_stamp_tells_one_file_from_the_next(tmp_path: Path) -> None:
    path = tmp_path / "a"
    assert stamps((path,)) == {}
    path.write_text("x")
    before = stamps((path,))
    replace_file(path, "y")
    assert stamps((path,)) != before


def test_what_the_system_will_not_watch_is_polled(watching: Watching, tmp_path: Path) -> None:
    watching._paths = (tmp_path / "gone" / "a",)
    watching._add(0, Wanted(frozenset({str(tmp_path / "gone")})))
    assert watching._polled == watching._paths


def test_this_disk_is_near_and_a_share_is_not(tmp_path: Path) -> None:
    assert not is_remote(tmp_path)
    assert is_remote(Path("//server/share".replace("/", "\\")))
    assert "nfs4".startswith(REMOTE)
    assert not "ext4".startswith(REMOTE)
