"""The shelf: every write is the safe write, and a hand edit in between wins."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from ezswitch.domain.errors import BadInput, CannotRead, Moved, WriteFailed
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Surface
from ezswitch.profiles.shelf import Profiles, chosen
from fakes import Faults, MemoryFiles

PATH = Path("/home/user/.config/ezswitch/profiles.toml")
TEAM = Profile(id="team", name="Team", key="team", base_url={Surface.OPENAI: "https://gateway.example/v1"})
WORK = dataclasses.replace(TEAM, id="work", name="Work")


def test_the_first_profile_makes_folder_and_file() -> None:
    files = MemoryFiles()
    shelf = Profiles(files, PATH)
    assert shelf.all() == ()
    shelf.save(TEAM)
    assert shelf.all() == (TEAM,)
    assert files.mode_of(PATH) == 0o644
    assert [call.split()[0] for call in files.calls][-3:] == ["stage", "commit", "sync_directory"]


def test_several_are_saved_by_one_write_or_not_at_all() -> None:
    files = MemoryFiles()
    Profiles(files, PATH).save_all((TEAM, WORK))
    assert [call.split()[0] for call in files.calls].count("commit") == 1
    assert Profiles(files, PATH).all() == (TEAM, WORK)
    before = files.snapshot()
    with pytest.raises(BadInput):
        Profiles(files, PATH).save_all((dataclasses.replace(TEAM, id="good"), dataclasses.replace(TEAM, id="../bad")))
    Profiles(files, PATH).save_all(())
    assert files.snapshot() == before


def test_saving_what_is_there_writes_nothing() -> None:
    files = MemoryFiles()
    Profiles(files, PATH).save(TEAM)
    count = len(files.calls)
    Profiles(files, PATH).save(TEAM)
    assert len(files.calls) == count


def test_the_mode_of_the_users_file_is_kept() -> None:
    files = MemoryFiles()
    files.put(PATH, b"# mine\nversion = 1\n", mode=0o600)
    Profiles(files, PATH).save(TEAM)
    assert files.mode_of(PATH) == 0o600
    assert (files.bytes_of(PATH) or b"").startswith(b"# mine\nversion = 1\n\n[profiles.team]\n")


def test_a_symlink_into_a_dotfiles_repository_stays_a_link() -> None:
    files = MemoryFiles()
    target = Path("/home/user/dotfiles/profiles.toml")
    files.put(target, b"version = 1\n")
    files.link(PATH, target)
    Profiles(files, PATH).save(TEAM)
    assert b"[profiles.team]" in (files.bytes_of(target) or b"")
    assert files.nodes[PATH].target == target


def test_delete_gives_back_the_bytes() -> None:
    files = MemoryFiles()
    shelf = Profiles(files, PATH)
    shelf.save(TEAM)
    before = files.bytes_of(PATH)
    shelf.save(WORK)
    shelf.delete("work")
    assert files.bytes_of(PATH) == before


def test_an_unknown_id_lists_what_comes_near() -> None:
    shelf = Profiles(MemoryFiles(), PATH)
    with pytest.raises(BadInput) as caught:
        shelf.get("team")
    assert "ezswitch add" in caught.value.hint
    shelf.save(TEAM)
    with pytest.raises(BadInput) as caught:
        shelf.get("taem")
    assert caught.value.hint == "Did you mean team?"
    with pytest.raises(BadInput) as caught:
        shelf.delete("zzz")
    assert caught.value.hint == "There are: team."
    assert shelf.get("team") == TEAM


def test_a_broken_file_is_named_and_never_overwritten() -> None:
    broken = b"version = 1\n[profiles.team\n"
    files = MemoryFiles({PATH: broken})
    shelf = Profiles(files, PATH)
    for call in (shelf.all, lambda: shelf.save(TEAM), lambda: shelf.delete("team")):
        with pytest.raises(CannotRead, match=r"profiles\.toml:2:15") as caught:
            call()
        assert caught.value.path == str(PATH)
    assert files.bytes_of(PATH) == broken
    assert files.calls == []


def test_bytes_that_are_no_text_are_named_by_place() -> None:
    with pytest.raises(CannotRead) as caught:
        Profiles(MemoryFiles({PATH: b"a = 1\nb = '\xff'\n"}), PATH).all()
    assert (caught.value.line, caught.value.column) == (2, 6)


def test_a_hand_edit_between_reading_and_writing_wins() -> None:
    files = MemoryFiles({PATH: b"version = 1\n"})
    files.faults.hooks[1] = lambda: files.put(PATH, b"version = 1\n# by hand\n")
    before = set(files.nodes)
    with pytest.raises(Moved, match="changed by somebody else"):
        Profiles(files, PATH).save(TEAM)
    assert files.bytes_of(PATH) == b"version = 1\n# by hand\n"
    assert set(files.nodes) == before


def test_several_are_removed_by_one_write_and_those_that_are_not_there_are_no_matter() -> None:
    files = MemoryFiles()
    shelf = Profiles(files, PATH)
    shelf.save_all((TEAM, dataclasses.replace(TEAM, id="second"), dataclasses.replace(TEAM, id="third")))
    files.calls.clear()
    shelf.delete_all(("third", "not-there", TEAM.id))
    assert [one.id for one in shelf.all()] == ["second"]
    assert [call.split()[0] for call in files.calls] == ["stage", "commit", "sync_directory"]
    shelf.delete_all(("not-there",))
    assert len(files.calls) == 3


def work_of(call: Callable[[], None]) -> int:
    """Return how many of our own functions a call runs: the work that it is, the same on every machine."""
    count = 0

    def seen(frame: FrameType, event: str, _: object) -> None:
        nonlocal count
        count += event == "call" and "ezswitch" in frame.f_code.co_filename

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        call()
    finally:
        sys.setprofile(before)
    return count


def many(count: int) -> tuple[Profile, ...]:
    return tuple(dataclasses.replace(TEAM, id=f"team-{number}", models={"main": "m"}) for number in range(count))


def test_twice_as_many_profiles_are_twice_the_work() -> None:
    at_once = [work_of(lambda: Profiles(MemoryFiles(), PATH).save_all(many(count))) for count in (40, 80)]  # noqa: B023
    assert at_once[1] < 2.4 * at_once[0]
    one_more = []
    for count in (40, 80):
        shelf = Profiles(MemoryFiles(), PATH)
        shelf.save_all(many(count))
        one_more.append(work_of(lambda: shelf.save(TEAM)))  # noqa: B023
        assert shelf.all() == (*many(count), TEAM)
    assert one_more[1] < 2.4 * one_more[0]
    assert one_more[1] < 2 * at_once[1]


@pytest.mark.parametrize("step", [1, 2, 3])
@pytest.mark.parametrize("error", [None, KeyboardInterrupt()])
def test_a_fault_leaves_the_file_and_no_temp(step: int, error: BaseException | None) -> None:
    files = MemoryFiles({PATH: b"version = 1\n"}, faults=Faults(step, error))
    before = files.snapshot()
    with pytest.raises(type(error) if error else WriteFailed):
        Profiles(files, PATH).save(TEAM)
    assert files.snapshot() == before


def test_what_comes_near_is_named_as_a_choice() -> None:
    ids = ("team", "tema", "teams")
    with pytest.raises(BadInput) as near:
        chosen(tuple(dataclasses.replace(TEAM, id=one) for one in ids), "tea")
    assert near.value.hint.template == "Did you mean {profiles}?"
    assert near.value.hint.removeprefix("Did you mean ").removesuffix("?").split(" or ") == ["tema", "team", "teams"]
    with pytest.raises(BadInput) as far:
        chosen((TEAM, WORK), "xxxxxxxx")
    assert far.value.hint == "There are: team, work."
