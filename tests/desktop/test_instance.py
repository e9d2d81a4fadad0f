"""Who is first: real lock files, a first one in another thread's or process's hands, and messages from outside."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

import children
from ezswitch.desktop.instance import LONGEST, NOT_UNDERSTOOD, Call, Instance, Unreachable, folder
from ezswitch.desktop.instance import understood as read
from ezswitch.desktop.instance import written as line_of
from ezswitch.desktop.listening import Listening
from ezswitch.domain.link import LONGEST as LONGEST_LINK

LINK = "ezswitch://import?preset=ezrouter&note=$(touch pwned)%20'\"\\日本"
HOLDER = """
import sys
from ezswitch.desktop.instance import Call, Instance
mine = Instance(sys.argv[1])
print(mine.meet(Call()), flush=True)
sys.stdin.read()
"""
SECOND = """
import sys
from ezswitch.desktop.instance import Call, Instance, Unreachable
try:
    print(Instance(sys.argv[1]).meet(Call(sys.argv[2]), int(sys.argv[3])))
except Unreachable as error:
    print(error)
"""
MODULES = """
import sys
from ezswitch.desktop.instance import Call, Instance
Instance(sys.argv[1]).meet(Call())
print(*sys.modules)
"""


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "a" / "b")  # short: a socket's path may have 107 bytes


@pytest.fixture
def first(place: str, qtbot: QtBot) -> Iterator[Listening]:
    """Be the first one here, and listen."""
    instance = Instance(place)
    assert instance.meet(Call())
    assert qtbot
    listening = Listening(instance.address)
    yield listening
    listening.stop()
    instance.leave()
    shiboken6.delete(listening)


@pytest.fixture
def start_second(place: str) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Return a function that starts a later one in a process of its own."""
    started: list[subprocess.Popen[str]] = []

    def start(link: str = "", milliseconds: int = 20_000) -> subprocess.Popen[str]:
        started.append(children.start(SECOND, place, link, milliseconds))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def address_of(place: str) -> str:
    return Instance(place).address


def test_the_first_one_gets_the_lock_in_a_private_folder(place: str) -> None:
    instance = Instance(place)
    assert instance.meet(Call())
    assert stat.S_IMODE(Path(place).stat().st_mode) == 0o700
    instance.leave()
    assert list(Path(place).iterdir()) == []


def test_a_folder_with_a_long_name_is_listened_for_as_well(tmp_path: Path, qtbot: QtBot) -> None:
    place = str(tmp_path / ("deep" * 30))
    instance = Instance(place)
    assert instance.meet(Call())
    listening = Listening(instance.address)
    with qtbot.waitSignal(listening.called, timeout=30_000), children.start(SECOND, place, LINK, 20_000) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
        assert second.communicate() == ("False\n", "")
    listening.stop()
    instance.leave()
    shiboken6.delete(listening)


def test_two_folders_are_two_firsts(tmp_path: Path) -> None:
    one, other = Instance(str(tmp_path / "one")), Instance(str(tmp_path / "other"))
    assert one.meet(Call())
    assert other.meet(Call())
    one.leave()
    other.leave()


def test_a_later_one_is_heard_byte_for_byte_and_goes(
    first: Listening, start_second: Callable[..., subprocess.Popen[str]], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(first.called, timeout=30_000) as heard:
        second = start_second(LINK)
    assert heard.args == [Call(LINK)]
    said, errors = second.communicate(timeout=60)
    assert (said, errors) == ("False\n", "")


def test_the_socket_is_for_this_user_alone(first: Listening, place: str) -> None:
    assert first is not None
    assert stat.S_IMODE(Path(address_of(place)).stat().st_mode) == 0o700


def test_the_lock_of_a_dead_one_is_taken_over_and_its_socket_too(place: str, qtbot: QtBot) -> None:
    with children.start(HOLDER, place) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        with socket.socket(socket.AF_UNIX) as left:
            left.bind(address_of(place))
        holder.kill()
        holder.communicate()
    instance = Instance(place)
    assert instance.meet(Call())
    listening = Listening(instance.address)
    with qtbot.waitSignal(listening.called, timeout=30_000), children.start(SECOND, place, "", 20_000) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    listening.stop()
    instance.leave()
    shiboken6.delete(listening)


@pytest.mark.parametrize("content", ["", "1\npython3\nsomewhere\n", "{pid}\npython\n{host}\n"], ids=["", "old", "mine"])
def test_a_lock_that_nobody_holds_is_taken_whatever_it_says(place: str, content: str) -> None:
    """A power cut leaves an empty file; a number in it may be another program's by now."""
    Path(place).mkdir(parents=True)
    Path(place, "window.lock").write_text(content.format(pid=os.getpid(), host=os.uname().nodename), "utf-8")
    instance = Instance(place)
    assert instance.meet(Call(), 20_000)
    instance.leave()


def test_one_that_does_not_listen_is_named_after_a_deadline(place: str) -> None:
    with children.start(HOLDER, place) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        with pytest.raises(Unreachable, match=rf"process {holder.pid}, which has not opened its window yet.*End that"):
            Instance(place).meet(Call(), 50)
        holder.kill()
        holder.communicate()


def test_one_that_hears_and_does_not_answer_is_named_after_a_deadline(place: str) -> None:
    with children.start(HOLDER, place) as holder, socket.socket(socket.AF_UNIX) as silent:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        silent.bind(address_of(place))
        silent.listen()
        with pytest.raises(Unreachable, match=rf"process {holder.pid}, which does not answer.*ezswitch status"):
            Instance(place).meet(Call(LINK), 50)
        taken, _ = silent.accept()
        with taken:
            assert json.loads(taken.recv(LONGEST))["link"] == LINK
        holder.kill()
        holder.communicate()


def test_a_later_one_waits_for_one_that_is_quitting_and_is_first_then(
    place: str, start_second: Callable[..., subprocess.Popen[str]]
) -> None:
    with children.start(HOLDER, place) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        second = start_second()
        holder.communicate()
    said, _ = second.communicate(timeout=60)
    assert said == "True\n"


def test_another_version_is_told_apart(place: str, start_second: Callable[..., subprocess.Popen[str]]) -> None:
    with children.start(HOLDER, place) as holder, socket.socket(socket.AF_UNIX) as older:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        older.bind(address_of(place))
        older.listen()
        second = start_second()
        taken, _ = older.accept()
        with taken:
            taken.recv(LONGEST)
            taken.sendall(NOT_UNDERSTOOD)
            said, _ = second.communicate(timeout=60)
        assert "a version that does not understand this one" in said
        holder.kill()
        holder.communicate()


def test_without_a_place_for_the_lock_the_window_opens(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert Instance(str(tmp_path / "file" / "state")).meet(Call())


def test_a_long_folder_has_a_short_address_of_its_own(tmp_path: Path) -> None:
    long = str(tmp_path / ("deep" * 20) / ("deeper" * 20))
    assert address_of(long) == address_of(long)
    assert address_of(long) != address_of(long + "er")
    assert len(address_of(long)) < 60


def test_the_folder_is_our_state_folder(home: Path) -> None:
    """Found by Qt before the first paint, and by system.paths for everything else: they must agree."""
    from ezswitch.system.environment import current
    from ezswitch.system.paths import places

    assert folder(os.environ) == str(places(current()).state)
    assert folder(os.environ).startswith(str(home))


@pytest.mark.parametrize("where", ["{home}/elsewhere", "~/elsewhere", "relative"])
def test_each_ezswitch_home_has_a_window_of_its_own(
    where: str, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from ezswitch.system.environment import current
    from ezswitch.system.paths import places

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EZSWITCH_HOME", where.format(home=home))
    assert folder(os.environ) == str(places(current()).state)


# messages -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("call", [Call(), Call(LINK, "token-1"), Call(raised=False)])
def test_a_call_comes_back_from_its_line(call: Call) -> None:
    assert read(line_of(call)) == call
    assert line_of(call).count(b"\n") == 1


def test_the_longest_link_fits_into_a_message() -> None:
    link = ("ezswitch://" + '"' * LONGEST_LINK)[:LONGEST_LINK]
    assert len(line_of(Call(link, "t" * 512))) <= LONGEST
    assert read(line_of(Call(link))) == Call(link)


@pytest.mark.parametrize("token", ["t" * 513, "日本"])
def test_a_token_that_is_none_is_left_out(token: str) -> None:
    assert read(line_of(Call(LINK, token))) == Call(LINK)


GOOD = {"ezswitch": 1, "link": "", "token": "", "raised": True}
MALFORMED = [
    b"",
    b"\n",
    b"raise\n",
    b"null\n",
    b"[]\n",
    b"\xff\xfe\n",
    b"[" * 10_000 + b"\n",
    *(
        json.dumps({**GOOD, **change}).encode() + b"\n"
        for change in (
            {"ezswitch": 2},
            {"ezswitch": "1"},
            {"link": 7},
            {"link": ["ezswitch://import"]},
            {"link": "ccswitch://v1/import"},
            {"link": "https://one.example"},
            {"link": "ezswitch://import\n"},
            {"link": "ezswitch://" + "a" * LONGEST_LINK},
            {"token": None},
            {"raised": "yes"},
        )
    ),
]


@pytest.mark.parametrize("line", MALFORMED, ids=range(len(MALFORMED)))
def test_what_is_malformed_is_understood_by_nobody(line: bytes) -> None:
    assert read(line) is None


def test_a_first_one_imports_no_network(place: str) -> None:
    modules = children.run(MODULES, place).stdout.split()
    assert "ezswitch.desktop.instance" in modules
    assert not {"PySide6.QtNetwork", "PySide6.QtWidgets", "ezswitch.system"} & set(modules)


def test_a_later_one_imports_no_widgets(place: str, first: Listening, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.called, timeout=30_000), children.start(MODULES, place) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
        modules = second.communicate()[0].split()
    assert "PySide6.QtNetwork" in modules
    assert not {"PySide6.QtGui", "PySide6.QtWidgets", "ezswitch.system"} & set(modules)
