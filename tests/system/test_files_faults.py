"""The safe write when the real system says no: full disk, no rights, input/output errors, kill -9 at every call."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

import pytest

import children
from ezswitch.system.files import RealFiles

OLD, NEW = b"o" * 5000, b"n" * 9000

WRITE = """
import resource, sys
from pathlib import Path
from children import powerless
from ezswitch.domain.errors import EzswitchError
from ezswitch.system.files import RealFiles
path, how = Path(sys.argv[1]), sys.argv[2]
files = RealFiles()
if how == "small":
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
if how == "nobody":
    powerless()
try:
    temp = files.stage(path, b"n" * 9000, private=False)
    try:
        files.commit(temp, path)
    except EzswitchError:
        files.discard(temp)
        raise
    files.sync_directory(path.parent)
    files.read(path)
except EzswitchError as error:
    print(error.id, error)
    sys.exit(3)
"""


@pytest.fixture
def target(open_root: Path) -> Path:
    target = open_root / "s.json"
    target.write_bytes(OLD)
    target.chmod(0o640)
    return target


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("write:error=ENOSPC:when=1", "no space left on the disk"),
        ("write:error=EDQUOT:when=1", "the disk quota is used up"),
        ("write:error=EIO:when=1", "input/output error"),
        ("fsync:error=EIO:when=1", "input/output error"),
        ("fchmod:error=EPERM:when=1", "the system does not permit it"),
        ("/^rename:error=EIO:when=1", "input/output error"),
        ("/^rename:error=EROFS:when=1", "the file system is read-only"),
        ("/^rename:error=ENOSPC:when=1", "no space left on the disk"),
    ],
)
def test_a_fault_of_the_disk_leaves_the_file_and_no_temp(target: Path, fault: str, said: str) -> None:
    done = children.run(WRITE, target, "", inject=(fault,))
    assert (done.returncode, done.stderr) == (3, "")
    assert done.stdout.startswith("write_failed")
    assert said in done.stdout
    assert str(target) in done.stdout
    assert target.read_bytes() == OLD
    assert [each.name for each in target.parent.iterdir()] == ["s.json"]


def test_a_folder_that_cannot_be_made_durable_is_said(target: Path) -> None:
    done = children.run(WRITE, target, "", inject=("fsync:error=EIO:when=2",))
    assert done.returncode == 3
    assert re.search("Cannot make .* durable: the disk reported", done.stdout)


def test_a_file_system_that_cannot_sync_folders_is_good_enough(target: Path) -> None:
    done = children.run(WRITE, target, "", inject=("fsync:error=EINVAL:when=2",))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert target.read_bytes() == NEW


def test_a_short_write_is_followed_by_the_rest(target: Path) -> None:
    # strace reports 4000 bytes as written without writing them: what arrives is the rest, from the right place on.
    done = children.run(WRITE, target, "", inject=("write:retval=4000:when=1",))
    assert (done.returncode, done.stderr) == (0, "")
    assert target.read_bytes() == NEW[4000:]


def test_a_short_write_at_a_size_limit_is_never_taken_for_the_whole(target: Path) -> None:
    done = children.run(WRITE, target, "small")
    assert done.returncode == 3
    assert "larger than the system allows" in done.stdout
    assert target.read_bytes() == OLD
    assert [each.name for each in target.parent.iterdir()] == ["s.json"]


@pytest.mark.parametrize(
    ("call", "renamed"),
    [
        ("fchmod:when=1", False),
        ("write:when=1", False),
        ("fsync:when=1", False),
        ("/^rename:when=1", False),
        ("fsync:when=2", True),
    ],
)
def test_kill_9_at_any_call_leaves_one_whole_file(target: Path, call: str, renamed: bool) -> None:
    done = children.run(WRITE, target, "", inject=(f"{call}:signal=SIGKILL",))
    assert done.returncode == -9
    assert target.read_bytes() == (NEW if renamed else OLD)
    temps = RealFiles().temps_of(target)
    assert len(temps) == (0 if renamed else 1)
    for temp in temps:
        assert stat.S_IMODE(temp.stat().st_mode) in (0o600, 0o640)
        RealFiles().discard(temp)
    assert [each.name for each in target.parent.iterdir()] == ["s.json"]


def test_a_folder_without_the_right_to_write_is_said(target: Path) -> None:
    children.give_away(target.parent, target)
    target.parent.chmod(0o555)
    done = children.run(WRITE, target, "nobody")
    target.parent.chmod(0o755)
    assert done.returncode == 3
    assert "permission denied" in done.stdout
    assert target.read_bytes() == OLD


def test_a_file_without_the_right_to_read_is_said(target: Path) -> None:
    children.give_away(target.parent, target)
    target.chmod(0o200)
    code = WRITE.replace("temp = files.stage", "files.read(path); temp = files.stage")
    done = children.run(code, target, "nobody")
    assert done.returncode == 3
    assert done.stdout.startswith("cannot_read")
    assert "permission denied" in done.stdout
    assert target.read_bytes() == OLD


def test_a_file_of_another_user_is_not_taken_over(target: Path) -> None:
    """As root the file is root's and nobody writes; otherwise the write succeeds, as its owner's."""
    children.give_away(target.parent)
    target.chmod(0o666)
    done = children.run(WRITE, target, "nobody")
    if children.is_root():
        assert done.returncode == 3
        assert "belongs to another user" in done.stdout
        assert [each.name for each in target.parent.iterdir()] == ["s.json"]
    assert (target.stat().st_uid, target.read_bytes()) == (os.getuid(), OLD if children.is_root() else NEW)


def test_root_leaves_a_file_with_its_owner(target: Path) -> None:
    children.give_away(target)
    before = target.stat()
    files = RealFiles()
    files.commit(files.stage(target, NEW, private=True), target)
    after = target.stat()
    assert (after.st_uid, after.st_gid, stat.S_IMODE(after.st_mode)) == (before.st_uid, before.st_gid, 0o600)
    assert target.read_bytes() == NEW


def test_a_temp_has_its_owner_and_mode_before_its_first_byte(target: Path) -> None:
    children.give_away(target)
    done = children.run(WRITE, target, "", inject=("write:signal=SIGKILL:when=1",))
    assert done.returncode == -9
    (temp,) = RealFiles().temps_of(target)
    found = temp.stat()
    assert (found.st_size, found.st_uid, stat.S_IMODE(found.st_mode)) == (0, target.stat().st_uid, 0o640)
