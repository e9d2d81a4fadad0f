"""Our folders, removed: whole, with what is empty above them, and nothing of anybody else's."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ezswitch.domain.ports import Places
from ezswitch.system.traces import RealTraces


def places(home: Path) -> Places:
    folders = [home / ".config", home / ".local/state", home / ".local/share", home / ".cache"]
    return Places(*(folder / "ezswitch" for folder in folders))


def write(*files: Path) -> None:
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")


def fill(there: Places) -> None:
    """Write something of every kind that this program writes."""
    write(there.cache / "checks.db", there.cache / "checks.db-wal", there.cache / "shared-setups-asked")
    write(there.profiles, there.settings, there.config / "subscriptions.toml", there.agents / "mine.toml")
    write(there.data / "bin/ezswitch-key", there.data / "bin/ezswitch-restore", there.data / "bin/ezswitch-restore.pyz")
    write(there.state / "journal/intent", there.state / "journal/originals/opencode.original", there.key_file("one"))
    write(there.state / "history.db", there.state / "history.db.damaged-1", there.state / "window.json")
    write(there.state / "journal/originals/.opencode.original.ezswitch-0123abcd", there.state / "switch.lock")
    write(there.crash_reports / "crash-20260101-000000-1-1.txt", there.crash_reports / "native-1.log")


def test_a_home_that_had_none_of_it_is_empty_again(tmp_path: Path) -> None:
    there = places(tmp_path)
    fill(there)
    assert RealTraces(there, tmp_path).remove() == ()
    assert list(tmp_path.iterdir()) == []
    assert RealTraces(there, tmp_path).remove() == (), "twice is once"


def test_what_others_keep_beside_it_stays(tmp_path: Path) -> None:
    there = places(tmp_path)
    fill(there)
    write(tmp_path / ".config/other/deep/file")
    assert RealTraces(there, tmp_path).remove() == ()
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")) == [
        ".config",
        ".config/other",
        ".config/other/deep",
        ".config/other/deep/file",
    ]


@pytest.mark.parametrize("shared", [False, True], ids=["four folders", "one folder"])
def test_a_folder_that_others_use_too_loses_only_what_is_ours(tmp_path: Path, *, shared: bool) -> None:
    """EZSWITCH_HOME may be somebody's home or work folder, with a data/ and a config/ of their own."""
    names = ("ours",) * 4 if shared else ("config", "state", "data", "cache")
    there = Places(*(tmp_path / "work" / name for name in names))
    fill(there)
    theirs = [there.data / "thesis.csv", there.data / "bin/deploy", there.config / "agents/notes.txt"]
    theirs += [there.cache / "deep/file", there.state / "journal/2026-01-01.md", there.state / ".git/config"]
    write(*theirs)
    said = RealTraces(there, tmp_path).remove()
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == sorted(theirs)
    assert len(said) == len(set(names))
    assert all("what ezswitch did not write" in line for line in said)
    assert any("thesis.csv" in line or "and 3 more" in line for line in said)


def test_a_link_into_somebodys_dotfiles_goes_and_they_stay(tmp_path: Path) -> None:
    there, dotfiles = places(tmp_path), tmp_path / "dotfiles" / "ezswitch"
    write(dotfiles / "profiles.toml", dotfiles / "intent", dotfiles / "opencode.original")
    there.config.parent.mkdir()
    there.config.symlink_to(dotfiles)
    for inner in (there.state / "journal", there.key_file("one"), there.state / "crashes"):
        inner.parent.mkdir(parents=True, exist_ok=True)
        inner.symlink_to(dotfiles)
    (said,) = RealTraces(there, tmp_path).remove()
    assert said.startswith(f"{there.config} led to {dotfiles}.")
    assert len(list(dotfiles.iterdir())) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dotfiles"]


def test_the_home_itself_and_what_lies_outside_of_it_are_never_touched(tmp_path: Path) -> None:
    home, outside = tmp_path / "home", tmp_path / "outside" / "ours"
    home.mkdir()
    write(outside / "bin/ezswitch-key")
    RealTraces(Places(home / "a", home / "b", outside, home / "c"), home).remove()
    assert home.exists()
    assert not outside.exists()
    assert outside.parent.exists()


@contextmanager
def a_window(state: Path, process: int) -> Iterator[None]:
    """Have what a window is found by, with the kernel's lock on it."""
    write(state / "window.socket")
    with (state / "window.lock").open("w") as lock:
        lock.write(f"{process}\nezswitch\nhere\n")
        lock.flush()
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def left(home: Path) -> list[str]:
    return sorted(path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file())


def test_what_an_open_window_is_found_by_stays_until_it_is_closed(tmp_path: Path) -> None:
    there = places(tmp_path)
    fill(there)
    traces = RealTraces(there, tmp_path)
    with a_window(there.state, os.getppid()):
        (said,) = traces.remove()
        assert said == f"A window of ezswitch is open. When it is closed, {there.state} goes as well."
        assert left(tmp_path) == [".local/state/ezswitch/window.lock", ".local/state/ezswitch/window.socket"]
    assert traces.remove() == (), "nobody holds it any more"
    assert list(tmp_path.iterdir()) == []


def test_its_own_window_says_nothing_of_itself_and_takes_the_empty_folders_along(tmp_path: Path) -> None:
    there = places(tmp_path)
    fill(there)
    traces = RealTraces(there, tmp_path)
    with a_window(there.state, os.getpid()):
        assert traces.remove() == ()
        assert len(left(tmp_path)) == 2
        for name in ("window.lock", "window.socket"):
            (there.state / name).unlink()
    traces.fold()
    assert list(tmp_path.iterdir()) == []


def test_the_folders_of_somebody_who_began_anew_stay(tmp_path: Path) -> None:
    there = places(tmp_path)
    write(there.profiles)
    there.state.mkdir(parents=True)
    RealTraces(there, tmp_path).fold()
    assert sorted(path.name for path in tmp_path.rglob("*")) == [".config", "ezswitch", "profiles.toml"]


def test_what_cannot_be_removed_is_said(tmp_path: Path) -> None:
    there = places(tmp_path)
    write(there.state / "switch.lock")
    there.cache.parent.write_text("a file where a folder should be")
    (said,) = RealTraces(there, tmp_path).remove()
    assert said.startswith(f"{there.cache} could not be removed: ")
    assert not there.state.exists()


def test_folders_that_others_can_look_into_are_named_and_closed(tmp_path: Path) -> None:
    there = places(tmp_path)
    keys = there.state / "keys"
    keys.mkdir(parents=True)
    there.state.chmod(0o755)
    keys.chmod(0o710)
    traces = RealTraces(there, tmp_path)
    assert traces.open_folders() == (there.state, keys)
    traces.close_folders()
    assert traces.open_folders() == ()
    assert keys.stat().st_mode & 0o777 == 0o700
