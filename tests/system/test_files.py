"""The safe write on a real disk, with the real system saying no."""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

import children
from contracts.files import NEW, OLD, FilesContract
from ezswitch.domain.errors import Busy, CannotRead, WriteFailed
from ezswitch.system.files import RealFiles
from fakes import NOW, MemoryFiles, StillClock


class DiskScene:
    """A real folder; the clock for stale locks stands still."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.now = NOW
        self.clock = StillClock()
        self.files = RealFiles(
            now=lambda: float(self.now), wait=self.clock.wait, monotonic=self.clock.monotonic, platform="linux"
        )

    def put(self, path: Path, data: bytes, mode: int = 0o644) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        path.chmod(mode)

    def link(self, path: Path, target: Path) -> None:
        path.symlink_to(target)

    def folder(self, path: Path) -> None:
        path.mkdir(parents=True)

    def folder_time(self, path: Path, stamp: int) -> None:
        os.utime(path, (stamp, stamp))

    def bytes_of(self, path: Path) -> bytes | None:
        return path.read_bytes() if path.exists() else None

    def mode_of(self, path: Path) -> int:
        return stat.S_IMODE(path.stat().st_mode)

    def names(self, folder: Path) -> list[str]:
        return sorted(each.name for each in folder.iterdir())


class MemoryScene:
    """The same scene in memory."""

    def __init__(self) -> None:
        self.files = MemoryFiles()
        self.root = Path("/home/user")
        self.now = self.files.now
        self.files.folder(self.root)
        self.put, self.link, self.folder = self.files.put, self.files.link, self.files.folder
        self.bytes_of, self.mode_of = self.files.bytes_of, self.files.mode_of

    def folder_time(self, path: Path, stamp: int) -> None:
        self.files.folders[path] = stamp

    def names(self, folder: Path) -> list[str]:
        return sorted(each.name for each in (*self.files.nodes, *self.files.folders) if each.parent == folder)


@pytest.fixture(autouse=True)
def _umask() -> Iterator[None]:
    old = os.umask(0o022)
    yield
    os.umask(old)


class TestRealFiles(FilesContract):
    @pytest.fixture
    def scene(self, tmp_path: Path) -> DiskScene:
        return DiskScene(tmp_path)


class TestMemoryFiles(FilesContract):
    @pytest.fixture
    def scene(self) -> MemoryScene:
        return MemoryScene()


@pytest.fixture
def scene(tmp_path: Path) -> DiskScene:
    return DiskScene(tmp_path)


def test_a_new_private_file_is_never_open_wider_than_0600(scene: DiskScene) -> None:
    os.umask(0)
    temp = RealFiles().stage(scene.root / "keys", NEW, private=True)
    assert scene.mode_of(temp) == 0o600


def test_new_folders_are_ours_alone(scene: DiskScene) -> None:
    scene.files.make_directory(scene.root / "state")
    assert scene.mode_of(scene.root / "state") == 0o700


def test_the_umask_decides_about_new_files_without_a_key(tmp_path: Path) -> None:
    os.umask(0o027)
    files = RealFiles()
    assert os.umask(0o027) == 0o027
    temp = files.stage(tmp_path / "s.json", NEW, private=False)
    assert stat.S_IMODE(temp.stat().st_mode) == 0o640


def test_a_pipe_is_refused_without_waiting_for_a_writer(scene: DiskScene) -> None:
    os.mkfifo(scene.root / "s.json")
    with pytest.raises(CannotRead, match="pipe or a device"):
        scene.files.read(scene.root / "s.json")
    with pytest.raises(WriteFailed, match="not a plain file"):
        scene.files.stage(scene.root / "s.json", NEW, private=False)


def test_devices_and_sockets_are_refused(scene: DiskScene) -> None:
    with pytest.raises(CannotRead, match="pipe or a device"):
        scene.files.read(Path("/dev/zero"))
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(scene.root / "sock"))
        with pytest.raises(CannotRead, match="pipe or a device"):
            scene.files.read(scene.root / "sock")


def test_a_file_of_50_mb_is_refused_unread(scene: DiskScene) -> None:
    with (scene.root / "s.json").open("wb") as large:
        large.truncate(50 * 1024 * 1024)
    with pytest.raises(CannotRead, match="larger than 16 MB") as caught:
        scene.files.read(scene.root / "s.json")
    assert caught.value.path.endswith("s.json")


def test_the_limit_itself_is_still_read(scene: DiskScene) -> None:
    (scene.root / "s.json").write_bytes(b" " * (16 * 1024 * 1024))
    data = scene.files.read(scene.root / "s.json").data
    assert data is not None
    assert len(data) == 16 * 1024 * 1024


def test_a_file_whose_size_says_nothing_is_read_to_its_end(scene: DiskScene) -> None:
    # /proc files have size 0 and content.
    reading = scene.files.read(Path("/proc/self/status"))
    assert reading.data is not None
    assert reading.data.startswith(b"Name:")


def test_a_file_that_goes_on_beyond_what_it_promised_is_cut_off(scene: DiskScene) -> None:
    # A plain file of size 0 that reads as gigabytes: the limit holds for what comes, not for what was promised.
    with pytest.raises(CannotRead, match="larger than 16 MB"):
        scene.files.read(Path("/proc/self/pagemap"))


def test_binary_and_empty_files_are_bytes_like_any(scene: DiskScene) -> None:
    for data in (b"", bytes(range(256)) * 40):
        scene.put(scene.root / "s.json", data)
        assert scene.files.read(scene.root / "s.json").data == data


def test_a_path_through_a_file_is_refused_not_taken_for_missing(scene: DiskScene) -> None:
    scene.put(scene.root / "a", OLD)
    with pytest.raises(CannotRead, match="a part of its path is a file"):
        scene.files.read(scene.root / "a" / "s.json")
    with pytest.raises(WriteFailed, match="a part of its path is a file"):
        scene.files.stage(scene.root / "a" / "s.json", NEW, private=False)
    assert scene.files.temps_of(scene.root / "a" / "s.json") == ()


def test_a_name_that_is_too_long_is_said(scene: DiskScene) -> None:
    with pytest.raises(WriteFailed, match="name is too long"):
        scene.files.stage(scene.root / ("n" * 250), NEW, private=False)


def test_a_link_put_in_the_files_place_meanwhile_is_not_followed(scene: DiskScene) -> None:
    scene.put(scene.root / "victim", OLD)
    scene.link(scene.root / "s.json", scene.root / "victim")
    with pytest.raises(WriteFailed, match="not a plain file"):
        scene.files.stage(scene.root / "s.json", NEW, private=False)
    assert scene.bytes_of(scene.root / "victim") == OLD


def test_an_access_list_travels_with_the_file(scene: DiskScene) -> None:
    # user::rw-, user 65534:r--, group::---, mask::r--, other::--- : the mode reads 0640, yet no group may read.
    entries = [(1, 6, 0xFFFFFFFF), (2, 4, 65534), (4, 0, 0xFFFFFFFF), (0x10, 4, 0xFFFFFFFF), (0x20, 0, 0xFFFFFFFF)]
    acl = (2).to_bytes(4, "little") + b"".join(
        tag.to_bytes(2, "little") + rights.to_bytes(2, "little") + who.to_bytes(4, "little")
        for tag, rights, who in entries
    )
    real = scene.root / "s.json"
    scene.put(real, OLD)
    os.setxattr(real, "system.posix_acl_access", acl)
    assert scene.mode_of(real) == 0o640
    scene.files.commit(scene.files.stage(real, NEW, private=False), real)
    assert os.getxattr(real, "system.posix_acl_access") == acl
    temp = scene.files.stage(real, NEW, private=True)
    assert scene.mode_of(temp) == 0o600


def test_ctrl_c_while_writing_leaves_no_temp(scene: DiskScene) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    files = RealFiles(platform="win32", run=interrupted)
    with pytest.raises(KeyboardInterrupt):
        files.stage(scene.root / "s.json", NEW, private=True)
    assert scene.names(scene.root) == []


def test_waiting_for_an_agents_lock_ends_when_it_is_released(scene: DiskScene) -> None:
    lock = scene.root / "s.json.lock"
    lock.mkdir()
    os.utime(lock, (NOW, NOW))
    polls: list[float] = []

    def wait(seconds: float) -> None:
        polls.append(seconds)
        if len(polls) == 3:
            lock.rmdir()

    files = RealFiles(now=lambda: float(NOW), wait=wait)
    files.take_directory_lock(lock, 10.0, NOW)
    assert len(polls) == 3
    assert lock.stat().st_mtime_ns == NOW * 1_000_000_000


def test_the_wait_for_an_agents_lock_lasts_about_five_seconds(scene: DiskScene) -> None:
    lock = scene.root / "s.json.lock"
    lock.mkdir()
    os.utime(lock, (NOW, NOW))
    with pytest.raises(Busy) as caught:
        scene.files.take_directory_lock(lock, 10.0, NOW)
    assert 4.9 < sum(scene.clock.waited) < 5.2
    assert caught.value.path == str(lock)


def test_a_lock_that_cannot_be_made_or_taken_over_is_a_failed_write(scene: DiskScene) -> None:
    with pytest.raises(WriteFailed, match="lock"):
        scene.files.take_directory_lock(scene.root / "none" / "s.json.lock", 10.0, NOW)
    lock = scene.root / "s.json.lock"
    (lock / "not-empty").mkdir(parents=True)
    os.utime(lock, (NOW - 60, NOW - 60))
    with pytest.raises(WriteFailed, match="unlock"):
        scene.files.take_directory_lock(lock, 10.0, NOW)


def test_a_lock_folder_whose_maker_was_killed_before_it_was_stamped_is_known_by_its_mode(scene: DiskScene) -> None:
    lock, foreign = scene.root / "s.json.lock", scene.root / "t.json.lock"
    lock.mkdir(0o500)
    foreign.mkdir(0o700)
    for path in (lock, foreign):
        os.utime(path, ns=(0, NOW * 1_000_000_000 + 5))
        scene.files.release_directory_lock(path, NOW - 20)
    assert scene.names(scene.root) == ["t.json.lock"]


def test_tags_of_programs_travel_with_the_file(scene: DiskScene) -> None:
    real = scene.root / "s.json"
    scene.put(real, OLD)
    os.setxattr(real, "user.xdg.origin.url", b"https://example.org")
    os.setxattr(real, "user.empty", b"")
    if os.getuid() == 0:
        os.setxattr(real, "trusted.ours_not", b"what only the system may say")
    scene.files.commit(scene.files.stage(real, NEW, private=False), real)
    assert {name: os.getxattr(real, name) for name in os.listxattr(real)} == {
        "user.xdg.origin.url": b"https://example.org",
        "user.empty": b"",
    }


def test_a_temp_that_nobody_can_still_need_is_a_minute_old(scene: DiskScene) -> None:
    real = scene.root / "s.json"
    old, young = (scene.files.stage(real, NEW, private=False) for _ in range(2))
    scene.put(scene.root / ".s.json.swp", OLD)
    for path, age in ((old, 61), (young, 59), (scene.root / ".s.json.swp", 1000)):
        scene.folder_time(path, scene.now - age)
    assert scene.files.abandoned(scene.root) == (old,)
    assert scene.files.abandoned(scene.root / "none") == ()


def test_a_folder_that_may_not_be_listed_is_said_and_has_nothing_abandoned(open_root: Path) -> None:
    (open_root / "closed").mkdir(mode=0o700)
    children.give_away(open_root, open_root / "closed")
    (open_root / "closed").chmod(0o300)
    done = children.run(LIST, open_root / "closed")
    assert done.stdout.splitlines() == ["permission denied", "()"], done.stderr


LIST = """
import sys
from pathlib import Path
from children import powerless
from ezswitch.domain.errors import CannotRead
from ezswitch.system.files import RealFiles
files, folder = RealFiles(), Path(sys.argv[1])
powerless()
try:
    files.temps_of(folder / "s.json")
except CannotRead as error:
    print("permission denied" if "permission denied" in str(error) else error)
print(files.abandoned(folder))
"""
