"""Our folders, removed: whole, with what is empty above them, and nothing of anybody else's."""

from __future__ import annotations

from pathlib import Path

from ezswitch.domain.ports import Places
from ezswitch.system.traces import RealTraces


def places(home: Path) -> Places:
    folders = [home / ".config", home / ".local/state", home / ".local/share", home / ".cache"]
    return Places(*(folder / "ezswitch" for folder in folders))


def fill(*folders: Path) -> None:
    for folder in folders:
        (folder / "deep").mkdir(parents=True)
        (folder / "deep" / "file").write_text("x")


def test_a_home_that_had_none_of_it_is_empty_again(tmp_path: Path) -> None:
    there = places(tmp_path)
    fill(there.config, there.state, there.data, there.cache)
    assert RealTraces(there, tmp_path).remove() == ()
    assert list(tmp_path.iterdir()) == []
    assert RealTraces(there, tmp_path).remove() == (), "twice is once"


def test_what_others_keep_beside_it_stays(tmp_path: Path) -> None:
    there = places(tmp_path)
    other = tmp_path / ".config" / "other"
    fill(there.config, there.state, other)
    RealTraces(there, tmp_path).remove()
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")) == [
        ".config",
        ".config/other",
        ".config/other/deep",
        ".config/other/deep/file",
    ]


def test_a_link_into_somebodys_dotfiles_goes_and_they_stay(tmp_path: Path) -> None:
    there, dotfiles = places(tmp_path), tmp_path / "dotfiles" / "ezswitch"
    fill(dotfiles)
    there.config.parent.mkdir()
    there.config.symlink_to(dotfiles)
    inner = there.state / "link"
    inner.parent.mkdir(parents=True)
    inner.symlink_to(tmp_path / "dotfiles")
    RealTraces(there, tmp_path).remove()
    assert (dotfiles / "deep" / "file").read_text() == "x"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dotfiles"]


def test_the_home_itself_and_what_lies_outside_of_it_are_never_touched(tmp_path: Path) -> None:
    home, outside = tmp_path / "home", tmp_path / "outside" / "ours"
    home.mkdir()
    fill(outside)
    RealTraces(Places(home / "a", home / "b", outside, home / "c"), home).remove()
    assert home.exists()
    assert not outside.exists()
    assert outside.parent.exists()


def test_what_cannot_be_removed_is_said(tmp_path: Path) -> None:
    there = places(tmp_path)
    fill(there.state)
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
