"""What every Files keeps to, real or in memory: a suite to inherit. The subclass says how to set the scene."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import pytest

from ezswitch.domain.errors import Busy, CannotRead, Moved, WriteFailed
from ezswitch.domain.ports import Files

OLD, NEW = b'{"a": 1}\r\n', b"\xef\xbb\xbf// \xc3\xa9\r\n{\r\n}\x00\xff"


class Scene(Protocol):
    """A place with files in it: how a test puts them there, and looks at them without the port."""

    files: Files
    root: Path
    now: int

    def put(self, path: Path, data: bytes, mode: int = 0o644) -> None: ...
    def link(self, path: Path, target: Path) -> None: ...
    def folder(self, path: Path) -> None: ...
    def folder_time(self, path: Path, stamp: int) -> None: ...
    def bytes_of(self, path: Path) -> bytes | None: ...
    def mode_of(self, path: Path) -> int: ...
    def names(self, folder: Path) -> list[str]: ...


class FilesContract:
    """Inherit it and give a `scene` fixture."""

    def test_a_file_is_read_with_its_bytes_mode_and_fingerprint(self, scene: Scene) -> None:
        scene.put(scene.root / "s.json", OLD, 0o640)
        reading = scene.files.read(scene.root / "s.json")
        assert (reading.data, reading.mode, reading.real) == (OLD, 0o640, scene.root / "s.json")
        assert reading.digest is not None

    def test_a_missing_file_and_a_missing_folder_read_as_nothing(self, scene: Scene) -> None:
        for path in (scene.root / "none.json", scene.root / "a" / "b" / "none.json"):
            reading = scene.files.read(path)
            assert (reading.data, reading.digest, reading.real) == (None, None, path)

    def test_what_exists_is_a_file_however_it_is_reached(self, scene: Scene) -> None:
        real, path, loop, back = (scene.root / name for name in ("real.json", "s.json", "loop", "back"))
        scene.put(real, OLD, 0o000)
        scene.link(path, real)
        scene.link(loop, back)
        scene.link(back, loop)
        scene.folder(scene.root / "folder")
        found = [scene.files.exists(one) for one in (real, path, loop, scene.root / "folder", scene.root / "none")]
        assert found == [True, True, False, False, False]

    def test_a_folder_is_refused_by_name(self, scene: Scene) -> None:
        scene.folder(scene.root / "s.json")
        with pytest.raises(CannotRead, match="folder") as caught:
            scene.files.read(scene.root / "s.json")
        assert caught.value.path == str(scene.root / "s.json")

    def test_a_link_is_followed_along_a_chain_and_stays_a_link(self, scene: Scene) -> None:
        real, middle, path = scene.root / "dots" / "real.json", scene.root / "middle", scene.root / "s.json"
        scene.put(real, OLD)
        scene.link(middle, Path("dots/real.json"))
        scene.link(path, middle)
        reading = scene.files.read(path)
        assert (reading.path, reading.real, reading.data) == (path, real, OLD)
        _write(scene.files, reading.real, NEW)
        assert scene.bytes_of(path) == scene.bytes_of(real) == NEW
        assert scene.files.read(path).real == real

    def test_a_dangling_link_names_the_file_that_will_be_made(self, scene: Scene) -> None:
        real, path = scene.root / "dots" / "deep" / "real.json", scene.root / "s.json"
        scene.link(path, real)
        reading = scene.files.read(path)
        assert (reading.real, reading.data) == (real, None)
        assert scene.files.missing_directories(path) == (real.parent.parent, real.parent)

    def test_a_folder_may_be_a_link_too(self, scene: Scene) -> None:
        scene.put(scene.root / "dots" / "s.json", OLD)
        scene.link(scene.root / "config", scene.root / "dots")
        assert scene.files.read(scene.root / "config" / "s.json").real == scene.root / "dots" / "s.json"
        assert scene.files.missing_directories(scene.root / "config" / "s.json") == ()

    def test_a_link_that_leads_to_itself_is_refused(self, scene: Scene) -> None:
        scene.link(scene.root / "a", scene.root / "b")
        scene.link(scene.root / "b", scene.root / "a")
        for ask in (scene.files.read, scene.files.missing_directories):
            with pytest.raises(CannotRead, match="leads to itself"):
                ask(scene.root / "a")

    def test_stage_touches_nothing_but_a_temp_beside_the_file(self, scene: Scene) -> None:
        real = scene.root / "s.json"
        scene.put(real, OLD, 0o640)
        temp = scene.files.stage(real, NEW, private=False)
        assert scene.bytes_of(real) == OLD
        assert (scene.bytes_of(temp), scene.mode_of(temp), temp.parent) == (NEW, 0o640, real.parent)
        assert scene.files.temps_of(real) == (temp,)

    @pytest.mark.parametrize(
        ("old", "private", "mode", "expected"),
        [
            (0o640, False, None, 0o640),
            (0o600, False, None, 0o600),
            (0o755, False, None, 0o755),
            (0o644, True, None, 0o600),
            (0o600, False, 0o644, 0o644),
            (None, True, None, 0o600),
            (None, False, None, 0o644),
            (None, False, 0o640, 0o640),
        ],
    )
    def test_the_mode_is_the_files_own_or_the_given_or_private(
        self, scene: Scene, old: int | None, private: bool, mode: int | None, expected: int
    ) -> None:
        real = scene.root / "s.json"
        if old is not None:
            scene.put(real, OLD, old)
        temp = scene.files.stage(real, NEW, private=private, mode=mode)
        assert scene.mode_of(temp) == expected
        scene.files.commit(temp, real)
        assert (scene.bytes_of(real), scene.mode_of(real)) == (NEW, expected)
        assert scene.names(scene.root) == ["s.json"]

    @pytest.mark.parametrize("data", [b"", b"x", NEW, b"\n" * 100_000])
    def test_every_byte_arrives(self, scene: Scene, data: bytes) -> None:
        _write(scene.files, scene.root / "s.json", data)
        assert scene.files.read(scene.root / "s.json").data == data

    def test_a_discarded_temp_is_gone_and_discarding_twice_is_fine(self, scene: Scene) -> None:
        temp = scene.files.stage(scene.root / "s.json", NEW, private=True)
        scene.files.discard(temp)
        scene.files.discard(temp)
        assert scene.names(scene.root) == []

    def test_a_read_only_file_is_refused_and_stays(self, scene: Scene) -> None:
        scene.put(scene.root / "s.json", OLD, 0o444)
        with pytest.raises(WriteFailed, match="read-only"):
            scene.files.stage(scene.root / "s.json", NEW, private=False)
        assert scene.bytes_of(scene.root / "s.json") == OLD
        assert scene.names(scene.root) == ["s.json"]

    def test_a_folder_in_its_place_is_refused(self, scene: Scene) -> None:
        scene.folder(scene.root / "s.json")
        with pytest.raises(WriteFailed):
            scene.files.stage(scene.root / "s.json", NEW, private=False)
        with pytest.raises(WriteFailed):
            scene.files.remove(scene.root / "s.json")
        assert scene.names(scene.root) == ["s.json"]

    def test_a_missing_folder_is_a_failed_write_that_names_the_file(self, scene: Scene) -> None:
        with pytest.raises(WriteFailed) as caught:
            scene.files.stage(scene.root / "none" / "s.json", NEW, private=False)
        assert str(scene.root / "none") in str(caught.value)

    def test_committing_a_temp_that_is_gone_fails(self, scene: Scene) -> None:
        temp = scene.files.stage(scene.root / "s.json", NEW, private=False)
        scene.files.discard(temp)
        with pytest.raises(WriteFailed):
            scene.files.commit(temp, scene.root / "s.json")

    def test_remove_takes_a_file_away_and_a_missing_one_is_fine(self, scene: Scene) -> None:
        scene.put(scene.root / "s.json", OLD)
        scene.files.remove(scene.root / "s.json")
        scene.files.remove(scene.root / "s.json")
        assert scene.names(scene.root) == []

    @pytest.mark.parametrize("theirs", [NEW, None], ids=["written", "removed"])
    @pytest.mark.parametrize("before", [OLD, None], ids=["there", "not there"])
    def test_what_somebody_else_did_since_the_last_look_is_neither_replaced_nor_removed(
        self, scene: Scene, before: bytes | None, theirs: bytes | None
    ) -> None:
        real = scene.root / "s.json"
        if before is not None:
            scene.put(real, before)
        seen, temp = scene.files.read(real), scene.files.stage(real, b"ours", private=False)
        scene.files.remove(real)
        if theirs is not None:
            scene.put(real, theirs)
        if theirs == before:
            scene.files.commit(temp, real, seen)
            assert scene.bytes_of(real) == b"ours"
            return
        for write in (lambda: scene.files.commit(temp, real, seen), lambda: scene.files.remove(real, seen)):
            with pytest.raises(Moved) as caught:
                write()
            assert caught.value.path == str(real)
        assert (scene.bytes_of(real), scene.bytes_of(temp)) == (theirs, b"ours")

    def test_what_is_as_it_was_is_replaced_and_removed(self, scene: Scene) -> None:
        real = scene.root / "s.json"
        scene.put(real, OLD)
        scene.files.commit(scene.files.stage(real, NEW, private=False), real, scene.files.read(real))
        assert scene.bytes_of(real) == NEW
        scene.files.remove(real, scene.files.read(real))
        assert scene.names(scene.root) == []

    def test_folders_are_made_one_by_one_and_removed_when_empty(self, scene: Scene) -> None:
        path = scene.root / "a" / "b" / "s.json"
        missing = scene.files.missing_directories(path)
        assert missing == (scene.root / "a", scene.root / "a" / "b")
        for folder in (*missing, *missing):
            scene.files.make_directory(folder)
        scene.files.sync_directory(scene.root / "a")
        assert scene.files.missing_directories(path) == ()
        scene.files.remove_directory(scene.root / "a")
        assert scene.names(scene.root) == ["a"]
        for folder in (*reversed(missing), *missing):
            scene.files.remove_directory(folder)
        assert scene.names(scene.root) == []

    def test_a_folder_is_not_made_where_a_file_stands(self, scene: Scene) -> None:
        scene.put(scene.root / "a", OLD)
        with pytest.raises(WriteFailed):
            scene.files.make_directory(scene.root / "a")

    def test_temps_are_known_by_name_and_others_are_left_alone(self, scene: Scene) -> None:
        real = scene.root / "s.json"
        for name in ("s.json", "s.json.tmp", ".s.json.swp", "xs.json.ezswitch-0123abcd", ".other.ezswitch-0123abcd"):
            scene.put(scene.root / name, OLD)
        assert scene.files.temps_of(real) == ()
        temps = {scene.files.stage(real, NEW, private=False) for _ in range(3)}
        assert set(scene.files.temps_of(real)) == temps
        assert scene.files.temps_of(scene.root / "none" / "s.json") == ()

    def test_a_lock_folder_is_taken_and_released_by_its_stamp(self, scene: Scene) -> None:
        lock = scene.root / "s.json.lock"
        scene.files.take_directory_lock(lock, 10.0, scene.now)
        assert scene.names(scene.root) == ["s.json.lock"]
        scene.files.release_directory_lock(lock, scene.now - 1)
        assert scene.names(scene.root) == ["s.json.lock"]
        scene.files.release_directory_lock(lock, scene.now)
        scene.files.release_directory_lock(lock, scene.now)
        assert scene.names(scene.root) == []

    def test_somebody_elses_lock_folder_is_waited_for_and_left(self, scene: Scene) -> None:
        lock = scene.root / "s.json.lock"
        scene.folder(lock)
        scene.folder_time(lock, scene.now - 5)
        with pytest.raises(Busy, match=r"s\.json\.lock"):
            scene.files.take_directory_lock(lock, 60.0, scene.now)
        assert scene.names(scene.root) == ["s.json.lock"]

    def test_a_stale_lock_folder_is_taken_over(self, scene: Scene) -> None:
        lock = scene.root / "s.json.lock"
        scene.folder(lock)
        scene.folder_time(lock, scene.now - 11)
        scene.files.take_directory_lock(lock, 10.0, scene.now)
        scene.files.release_directory_lock(lock, scene.now)
        assert scene.names(scene.root) == []


def _write(files: Files, real: Path, data: bytes) -> None:
    files.commit(files.stage(real, data, private=False), real)
    files.sync_directory(real.parent)
