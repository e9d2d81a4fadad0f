"""Windows' ways, tried here by saying that the platform is win32."""

from __future__ import annotations

import getpass
import stat
from collections.abc import Sequence
from pathlib import Path

import pytest

import children
from ezswitch.domain.errors import WriteFailed
from ezswitch.system.files import RealFiles
from ezswitch.system.windows import owner_only, patiently, run_quietly
from fakes import StillClock


class Scanner:
    """A virus scanner that keeps a file open for so many tries; `winerror` is what Windows then says."""

    def __init__(self, tries: int, winerror: int = 32) -> None:
        self.tries, self.winerror, self.asked = tries, winerror, 0

    def rename(self) -> None:
        self.asked += 1
        if self.asked <= self.tries:
            error = PermissionError(13, "The process cannot access the file")
            error.winerror = self.winerror  # type: ignore[attr-defined]
            raise error


def test_a_file_in_use_is_tried_again_with_growing_pauses() -> None:
    clock, scanner = StillClock(), Scanner(4)
    patiently(scanner.rename, platform="win32", wait=clock.wait, monotonic=clock.monotonic)
    assert scanner.asked == 5
    assert clock.waited == [0.01, 0.02, 0.04, 0.08]


@pytest.mark.parametrize("winerror", [5, 32])
def test_patience_ends_after_about_ten_seconds(winerror: int) -> None:
    clock, scanner = StillClock(), Scanner(10_000, winerror)
    with pytest.raises(PermissionError):
        patiently(scanner.rename, platform="win32", wait=clock.wait, monotonic=clock.monotonic)
    assert 10.0 <= sum(clock.waited) < 10.6


def test_other_errors_and_other_platforms_are_told_at_once() -> None:
    clock = StillClock()
    for platform, scanner in (("linux", Scanner(1)), ("win32", Scanner(1, winerror=1314))):
        with pytest.raises(PermissionError):
            patiently(scanner.rename, platform=platform, wait=clock.wait, monotonic=clock.monotonic)
        assert scanner.asked == 1
    assert clock.waited == []


RENAME_AS_NOBODY = """
import os, sys
from pathlib import Path
from children import powerless
from ezswitch.domain.errors import WriteFailed
from ezswitch.system.files import RealFiles
root, opens_at = Path(sys.argv[1]), int(sys.argv[2])
powerless()
waited = []
def wait(seconds):
    waited.append(seconds)
    if len(waited) == opens_at:
        root.chmod(0o755)
files = RealFiles(platform="win32", wait=wait, monotonic=lambda: sum(waited))
temp = files.stage(root / "s.json", b"new", private=False)
root.chmod(0o555)
try:
    files.commit(temp, root / "s.json")
    print("done", len(waited), (root / "s.json").read_bytes())
except WriteFailed as error:
    print("failed", round(sum(waited)), error.id)
root.chmod(0o755)
files.discard(temp)
"""


@pytest.mark.parametrize(("opens_at", "said"), [(3, "done 3 b'new'"), (100_000, "failed 10 write_failed")])
def test_a_rename_that_is_refused_is_tried_again_to_the_deadline(open_root: Path, opens_at: int, said: str) -> None:
    children.give_away(open_root)
    done = children.run(RENAME_AS_NOBODY, open_root, opens_at)
    assert (done.stdout.strip(), done.stderr) == (said, "")


def test_a_key_is_closed_to_others_before_its_first_byte(tmp_path: Path) -> None:
    seen: list[tuple[Sequence[str], int]] = []

    def run(command: Sequence[str]) -> int:
        seen.append((command, Path(command[1]).stat().st_size))
        return 0

    temp = RealFiles(platform="win32", run=run).stage(tmp_path / "key", b"secret", private=True)
    assert seen == [(["icacls", str(temp), "/inheritance:r", "/grant:r", f"{getpass.getuser()}:F"], 0)]
    assert temp.read_bytes() == b"secret"


def test_a_file_without_a_key_keeps_the_access_of_its_folder(tmp_path: Path) -> None:
    def run(command: Sequence[str]) -> int:
        raise AssertionError(command)

    files = RealFiles(platform="win32", run=run)
    files.commit(files.stage(tmp_path / "s.json", b"{}", private=False), tmp_path / "s.json")
    assert (tmp_path / "s.json").read_bytes() == b"{}"


def test_a_key_is_not_written_where_others_could_read_it(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed, match="closed to other users"):
        RealFiles(platform="win32", run=lambda _: 5).stage(tmp_path / "key", b"secret", private=True)
    assert list(tmp_path.iterdir()) == []


def test_no_folder_is_synced_on_windows(tmp_path: Path) -> None:
    RealFiles(platform="win32").sync_directory(tmp_path / "not-there")
    with pytest.raises(WriteFailed):
        RealFiles(platform="linux").sync_directory(tmp_path / "not-there")


def test_the_systems_own_programs_are_run_without_a_shell(tmp_path: Path) -> None:
    assert run_quietly(["sh", "-c", "exit 3"]) == 3
    owner_only(tmp_path, lambda command: 0 if "/inheritance:r" in command else 1)
    assert stat.S_ISDIR(tmp_path.stat().st_mode)
