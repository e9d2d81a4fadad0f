"""Our own TOML files on disk: read with a place for every fault, written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.domain.errors import CannotRead, Moved, WriteFailed
from ezswitch.profiles.own_file import OwnFile
from fakes import Faults, MemoryFiles

PATH = Path("/home/user/.config/ezswitch/settings.toml")


def test_a_missing_file_is_none_and_is_made_with_its_folders() -> None:
    files = MemoryFiles()
    own = OwnFile(files, PATH)
    assert own.read(lambda text: text) is None
    own.change(lambda text: "made = true\n" if text is None else text)
    assert files.bytes_of(PATH) == b"made = true\n"
    assert own.read(lambda text: text) == "made = true\n"


def test_what_is_the_same_is_not_written() -> None:
    files = MemoryFiles({PATH: b"a = 1\n"})
    OwnFile(files, PATH).change(lambda text: text or "")
    assert files.calls == []


def test_a_file_that_is_not_text_says_where() -> None:
    with pytest.raises(CannotRead) as caught:
        OwnFile(MemoryFiles({PATH: b"a = 1\nb = \xff"}), PATH).read(str)
    assert (caught.value.line, caught.value.column) == (2, 5)
    assert caught.value.path == str(PATH)


def test_what_understanding_says_gets_the_path() -> None:
    def no(_text: str | None) -> str:
        raise CannotRead("it is odd.", line=3, column=4)

    with pytest.raises(CannotRead, match=r"settings\.toml:3:4: it is odd\.") as caught:
        OwnFile(MemoryFiles({PATH: b""}), PATH).read(no)
    assert "left as it is" in caught.value.hint


def test_somebody_elses_write_in_between_is_not_overwritten() -> None:
    files = MemoryFiles({PATH: b"a = 1\n"})

    def edit(_text: str | None) -> str:
        files.put(PATH, b"theirs = 1\n")
        return "ours = 1\n"

    with pytest.raises(Moved, match="settings"):
        OwnFile(files, PATH).change(edit)
    assert files.bytes_of(PATH) == b"theirs = 1\n"
    assert files.temps_of(PATH) == ()


@pytest.mark.parametrize("before", [b"a = 1\n", None], ids=["there", "new"])
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("error", [None, KeyboardInterrupt()], ids=["failure", "ctrl-c"])
@pytest.mark.parametrize("step", ["stage", "commit", "sync_directory"])
def test_a_write_that_fails_leaves_the_file_and_no_temp(
    step: str, error: BaseException | None, after: bool, before: bytes | None
) -> None:
    probe = _files(before)
    OwnFile(probe, PATH).change(lambda _text: "b = 2\n")
    number = next(place for place, call in enumerate(probe.calls, 1) if call.startswith(step))
    files = _files(before, Faults(number, error, after=after))
    with pytest.raises((WriteFailed, KeyboardInterrupt)):
        OwnFile(files, PATH).change(lambda _text: "b = 2\n")
    assert files.bytes_of(PATH) == before
    assert files.temps_of(PATH) == () or (step, after) == ("stage", True)


def _files(before: bytes | None, faults: Faults | None = None) -> MemoryFiles:
    return MemoryFiles({} if before is None else {PATH: before}, faults=faults)


def test_what_somebody_else_wrote_after_a_failed_write_stays() -> None:
    files = MemoryFiles({PATH: b"a = 1\n"}, fail_at=3)
    files.faults.hooks[3] = lambda: files.put(PATH, b"theirs = 1\n")
    with pytest.raises(WriteFailed):
        OwnFile(files, PATH).change(lambda _text: "b = 2\n")
    assert files.bytes_of(PATH) == b"theirs = 1\n"


def test_what_a_dead_process_left_beside_it_goes_with_the_next_save() -> None:
    files = MemoryFiles({PATH: b"a = 1\n"})
    left = PATH.with_name(".settings.toml.ezswitch-00000001")
    files.put(left, b"half")
    files.forsaken = {left}
    OwnFile(files, PATH).change(lambda _text: "b = 2\n")
    assert (files.bytes_of(left), files.bytes_of(PATH)) == (None, b"b = 2\n")
