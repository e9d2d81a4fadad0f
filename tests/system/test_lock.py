"""The switch lock between real processes."""

from __future__ import annotations

import os
import stat
import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest

import children
from ezswitch.domain.errors import Busy, WriteFailed
from ezswitch.system.lock import FileLock
from fakes import FreeLock, StillClock

HOLD = """
import sys
from pathlib import Path
from ezswitch.system.lock import FileLock
with FileLock(Path(sys.argv[1])).hold():
    print("held", flush=True)
    sys.stdin.readline()
"""

COUNT = """
import sys
from pathlib import Path
from ezswitch.system.lock import FileLock
lock, counter = FileLock(Path(sys.argv[1]), deadline=60, wait=lambda seconds: None), Path(sys.argv[2])
for _ in range(100):
    with lock.hold():
        counter.write_text(str(int(counter.read_text()) + 1))
"""


def patient(path: Path, clock: StillClock) -> FileLock:
    return FileLock(path, wait=clock.wait, monotonic=clock.monotonic)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "switch.lock"


def test_a_lock_is_held_and_released_and_its_folder_is_ours_alone(path: Path) -> None:
    lock = FileLock(path)
    for _ in range(2):
        with lock.hold():
            assert path.read_text().startswith(f"{os.getpid()} ")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_holding_it_twice_is_a_mistake_of_ours(path: Path) -> None:
    for lock in (FileLock(path), FreeLock()):
        with lock.hold(), pytest.raises(RuntimeError), lock.hold():
            pass
        with lock.hold():
            pass


def test_an_error_inside_releases_it(path: Path) -> None:
    lock = FileLock(path)
    with pytest.raises(KeyboardInterrupt), lock.hold():
        raise KeyboardInterrupt
    with lock.hold():
        pass


def test_another_process_is_named_after_ten_seconds(path: Path) -> None:
    holder = children.start(HOLD, path)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    clock = StillClock()
    with pytest.raises(Busy, match=f"Process {holder.pid}") as caught, patient(path, clock).hold():
        pass
    assert 10.0 <= sum(clock.waited) < 10.2
    assert caught.value.path == str(path)
    holder.communicate("done\n")
    with patient(path, clock).hold():
        assert path.read_text().startswith(f"{os.getpid()} ")


def test_the_kernel_frees_the_lock_of_a_killed_process(path: Path) -> None:
    holder = children.start(HOLD, path)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    holder.kill()
    holder.communicate()
    clock = StillClock()
    with patient(path, clock).hold():
        assert clock.waited == []


def test_two_processes_never_hold_it_at_once(path: Path, tmp_path: Path) -> None:
    counter = tmp_path / "counter"
    counter.write_text("0")
    both = [children.start(COUNT, path, counter) for _ in range(2)]
    for each in both:
        _, errors = each.communicate(timeout=60)
        assert (each.returncode, errors) == (0, "")
    assert counter.read_text() == "200"


def test_another_thread_waits_for_its_turn(path: Path) -> None:
    lock = FileLock(path)
    order: list[str] = []

    def second() -> None:
        with lock.hold():
            order.append("second")

    thread = threading.Thread(target=second)
    with lock.hold():
        thread.start()
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_a_holder_that_cannot_be_named_is_another_ezswitch(path: Path) -> None:
    holder = children.start(HOLD, path)
    assert holder.stdout is not None
    holder.stdout.readline()
    path.write_text("")
    with pytest.raises(Busy, match="Another ezswitch"), patient(path, StillClock()).hold():
        pass
    holder.communicate("done\n")


def test_a_state_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    with pytest.raises(WriteFailed, match=r"switch\.lock"), FileLock(tmp_path / "state" / "switch.lock").hold():
        pass


def test_a_file_system_without_locks_is_said(path: Path) -> None:
    code = HOLD.replace("with ", "from ezswitch.domain.errors import WriteFailed\ntry:\n  with ", 1)
    code = code.replace("    print", "      print").replace("    sys.stdin", "      sys.stdin")
    code += "except WriteFailed as error:\n  print(error)\n"
    done = children.run(code, path, inject=("flock:error=ENOLCK:when=1",))
    assert "Cannot lock" in done.stdout
    assert done.stderr == ""


class Msvcrt(ModuleType):
    """Windows' own locking, as far as we use it."""

    LK_NBLCK = 2

    def __init__(self, refusals: int) -> None:
        super().__init__("msvcrt")
        self.refusals = refusals
        self.asked: list[tuple[int, int, int]] = []

    def locking(self, descriptor: int, mode: int, size: int) -> None:
        self.asked.append((os.lseek(descriptor, 0, os.SEEK_CUR), mode, size))
        if len(self.asked) <= self.refusals:
            raise PermissionError(13, "Permission denied")


def test_windows_locks_a_byte_beyond_the_holders_name(path: Path) -> None:
    windows, clock = Msvcrt(refusals=2), StillClock()
    sys.modules["msvcrt"] = windows
    try:
        with FileLock(path, platform="win32", wait=clock.wait, monotonic=clock.monotonic).hold():
            assert path.read_text().startswith(f"{os.getpid()} ")
    finally:
        del sys.modules["msvcrt"]
    assert windows.asked == [(1 << 20, 2, 1)] * 3
    assert clock.waited == [0.05, 0.05]
