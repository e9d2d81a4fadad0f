"""Killed before any system call, or refused at any of them: afterwards all files are as before, or all as after."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from e2e.crash_cases import CASES
from e2e.crash_home import State, state_of
from e2e.crash_scene import DISKS, Scene, chosen, place_on
from e2e.crash_victim import LOOKS, End, Point, victim
from tally import Tried

HALFWAY = "use another profile"
ACTIONS = [name for name in CASES if name != "recover"]
SWITCHES = [name for name in ACTIONS if not CASES[name].saves and not CASES[name].steps]
NEEDS_ROOM = frozenset(
    {"openat", "write", "pwrite64", "ftruncate", "fallocate", "fsync", "fdatasync", "rename", "mkdir"}
)
KILL = "signal=SIGKILL"


@pytest.fixture(params=DISKS)
def disk(request: pytest.FixtureRequest) -> str:
    """Name a kind of file system."""
    return str(request.param)


@pytest.fixture
def place(tmp_path: Path, disk: str) -> Iterator[Path]:
    """Give a folder on that disk."""
    with place_on(disk, tmp_path) as folder:
        yield folder


def about(tried: list[Tried], fault: str, disk: str, scene: Scene) -> Tried:
    """Begin a line of the table and return it."""
    tried.append(Tried(fault, disk, {scene.name}, scene.files))
    return tried[-1]


@pytest.mark.parametrize("name", ACTIONS)
def test_killed_before_any_system_call(name: str, place: Path, disk: str, tried: list[Tried]) -> None:
    scene = Scene(place, name)
    with victim(scene.home) as one:
        points = scene.begin(one)
        row = about(tried, "kill -9", disk, scene)
        for point in chosen(points, 2 if disk == "tmpfs" else 6, f"{name} {disk}"):
            scene.again()
            assert one.run(name, point.fault(KILL)) == End("killed"), point
            now = scene.settled()
            row.check(point, scene.wrong(now) or (scene.finish() if now != scene.after else ""))
    assert len(points) > (5 if CASES[name].saves else 20)


@pytest.mark.parametrize("share", range(2))
def test_killed_in_the_middle_of_recovering(share: int, tmp_path: Path, tried: list[Tried]) -> None:
    """Kill a switch, kill the recovery from it at every call, and recover from that."""
    with place_on(DISKS[0], tmp_path) as place, victim(place / "home") as one:
        scene = Scene(place, HALFWAY)
        points = scene.begin(one)
        row = about(tried, "kill -9, then kill -9 while recovering", DISKS[0], scene)
        renames = [point for point in points if point.name.startswith(("rename", "unlink"))]
        # The intent's own rename, the files', and the unlinking of what the switch leaves behind.
        for first in renames[share::2]:
            scene.again()
            assert one.run(HALFWAY, first.fault(KILL)) == End("killed")
            shutil.copytree(scene.home, place / "half", symlinks=True)
            for second in chosen(one.points("recover"), 2, f"{first.name}{first.number}"):
                shutil.rmtree(scene.home)
                shutil.copytree(place / "half", scene.home, symlinks=True)
                assert one.run("recover", second.fault(KILL)) == End("killed"), (first, second)
                row.check((first, second), scene.wrong(scene.settled()))
            shutil.rmtree(place / "half")
    assert tried[0].points > 20


@pytest.mark.parametrize("name", ACTIONS)
def test_refused_at_any_system_call(name: str, tmp_path: Path, tried: list[Tried]) -> None:
    with place_on(DISKS[0], tmp_path) as place, victim(place / "home") as one:
        scene = Scene(place, name)
        every = scene.begin(one)
        for error in ("EIO", "ENOSPC", "EACCES", "EROFS"):
            points = [point for point in every if error != "ENOSPC" or point.name in NEEDS_ROOM]
            row = about(tried, error, DISKS[0], scene)
            for point in chosen(points, 6, f"{name} {error}"):
                scene.again()
                row.check(point, refused(scene, one.run(name, point.fault(f"error={error}"))))


def refused(scene: Scene, end: End) -> str:
    """Say what is wrong after an action that met one fault: an error and all as before, or done after all."""
    now = state_of(scene.home)
    if end.how == "bug":
        return str(end)
    if end.how == "partly":  # each agent stands before or after; our own records differ, they tell of fewer agents
        torn = [name for name in scene.torn(now) if not name.startswith("ours/state/journal")]
        return f"{end} {torn}" if torn or now.intent else ""
    expected = scene.before if end.how == "error" else scene.after
    if scene.case.steps:
        return scene.wrong(now)
    if scene.name.startswith("revert") and end.how == "done":  # it needs no history, so it goes on without one
        expected = replace(expected, history=now.history)
    if end.how == "done":  # a folder of the agent's that could not be removed stays, empty: that is no error
        now = now.without_folders(but=expected)
    return "" if now == expected else f"{end}, and then {now.difference(expected)}"


@pytest.mark.parametrize("name", ["use, three files", "undo", "save a profile", "rotate, a key in a file"])
@pytest.mark.parametrize("error", ["ENOSPC", "EROFS"])
def test_a_disk_that_refuses_from_one_call_on_until_it_is_well_again(
    name: str, error: str, tmp_path: Path, tried: list[Tried]
) -> None:
    with place_on(DISKS[0], tmp_path) as place, victim(place / "home") as one:
        scene = Scene(place, name)
        points = [point for point in scene.begin(one) if point.name in NEEDS_ROOM]
        row = about(tried, f"{error} from a call on", DISKS[0], scene)
        for point in chosen(points, 3, f"{name} {error}"):
            scene.again()
            end = one.run(name, point.fault(f"error={error}") + "+")
            now = scene.settled()
            lied = f"{end.how}: {end.said}" if end.how == "bug" or (end.how == "done" and now != scene.after) else ""
            row.check(point, lied or scene.wrong(now))


@pytest.mark.parametrize("name", ["use, four files, a key in one", "undo", "revert", "save a profile"])
def test_a_disk_that_cannot_be_read_at_any_call(name: str, tmp_path: Path, tried: list[Tried]) -> None:
    """EIO where it looks: at a folder, a file, a page of the database."""
    with place_on(DISKS[0], tmp_path) as place, victim(place / "home") as one:
        scene = Scene(place, name)
        scene.begin(one)
        scene.again()
        row = about(tried, "EIO when reading", DISKS[0], scene)
        for point in chosen(one.points(name, LOOKS), 3, name):
            scene.again()
            row.check(point, refused(scene, one.run(name, point.fault("error=EIO"))))


@pytest.mark.parametrize("name", ["use, four files, a key in one", "undo", "revert", "rotate", "save a profile"])
def test_short_reads_and_writes_and_files_that_may_not_grow(name: str, tmp_path: Path, tried: list[Tried]) -> None:
    with place_on(DISKS[0], tmp_path) as place, victim(place / "home") as one:
        scene = Scene(place, name)
        scene.begin(one)
        row = about(tried, "short reads and writes", DISKS[0], scene)
        for call, numbers in (
            ("write", range(1, 13)),
            ("read", range(1, 25, 2)),
            ("room", (0, 1, 90, 700, 2000, 9000)),
        ):
            for number in numbers:
                scene.again()
                end = one.run_short(name, call, number)
                lied = f"{end} for a short {call}" if call != "room" and end != End("done") else ""
                row.check(f"{call} {number}", lied or refused(scene, end))


def test_the_table_knows_a_point_that_failed(tmp_path: Path) -> None:
    """A home that is neither before nor after is seen: half of the files, another history, a lost key."""
    with place_on(DISKS[0], tmp_path) as place, victim(place / "home") as one:
        scene = Scene(place, HALFWAY)
        scene.begin(one)
        half = State(
            scene.before.files | {name: scene.after.files[name] for name in list(scene.after.files)[:1]},
            scene.after.history,
            scene.before.keychain,
            intent=False,
        )
    assert scene.wrong(scene.before) == scene.wrong(scene.after) == ""
    assert "history" in scene.wrong(half)
    assert Point("write", 1, "").fault(KILL) == "write:signal=SIGKILL:when=1"
