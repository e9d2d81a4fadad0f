"""The workers: results come home, writes in order, nothing that hangs delays quitting."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from ezswitch.desktop.background import NETWORK_WORKERS, Background
from ezswitch.domain.errors import EzswitchError, KeychainHung
from fakes import InlineWork

DEADLINE = 10.0


@pytest.fixture
def work() -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()
    shiboken6.delete(made)


@pytest.mark.parametrize("lane", ["write", "read", "network"])
def test_a_value_comes_home_to_the_ui_thread(work: Background, qtbot: QtBot, lane: str) -> None:
    seen: list[tuple[object, bool, int]] = []
    here = threading.get_ident()
    getattr(work, lane)(
        threading.get_ident, lambda value: seen.append((value, QThread.isMainThread(), threading.get_ident()))
    )
    qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    worker, main, thread = seen[0]
    assert worker != here
    assert main
    assert thread == here


def test_our_own_errors_come_home_as_values(work: Background, qtbot: QtBot) -> None:
    seen: list[object] = []

    def refuse() -> None:
        raise KeychainHung("no answer", "The keychain did not answer.")

    work.read(refuse, seen.append)
    qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    assert isinstance(seen[0], EzswitchError)


def test_a_mistake_of_ours_is_raised_at_home(work: Background, qtbot: QtBot) -> None:
    heard: list[object] = []
    with qtbot.captureExceptions() as raised:
        work.read(lambda: {}["missing"], heard.append)
        qtbot.waitUntil(lambda: bool(raised), timeout=30_000)
    assert raised[0][0] is KeyError
    assert heard == []


def test_writes_run_one_after_the_other_in_order(work: Background, qtbot: QtBot) -> None:
    running, seen = threading.Lock(), []

    def one(number: int) -> int:
        assert running.acquire(blocking=False), "two writes at once"
        running.release()
        return number

    for number in range(20):
        work.write(lambda number=number: one(number), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20, timeout=30_000)
    assert seen == list(range(20))


def test_the_network_has_four_workers(work: Background, qtbot: QtBot) -> None:
    meet, seen = threading.Barrier(NETWORK_WORKERS), []
    for _ in range(NETWORK_WORKERS):
        work.network(lambda: meet.wait(DEADLINE), seen.append)
    qtbot.waitUntil(lambda: len(seen) == NETWORK_WORKERS, timeout=30_000)


def test_a_cancelled_job_says_nothing(work: Background, qtbot: QtBot) -> None:
    gate, seen = threading.Event(), []
    work.write(lambda: gate.wait(DEADLINE), lambda _value: seen.append("first"))
    begun: list[int] = []
    job = work.write(lambda: begun.append(1), lambda _value: seen.append("cancelled"))
    job.cancel()
    work.write(lambda: None, lambda _value: seen.append("last"))
    gate.set()
    qtbot.waitUntil(lambda: "last" in seen, timeout=30_000)
    assert seen == ["first", "last"]
    assert begun == []


def test_interim_values_come_home_before_the_result(work: Background, qtbot: QtBot) -> None:
    seen: list[object] = []

    def stream() -> str:
        for number in range(3):
            work.home(seen.append, number)
        return "done"

    work.network(stream, seen.append)
    qtbot.waitUntil(lambda: "done" in seen, timeout=30_000)
    assert seen == [0, 1, 2, "done"]


@pytest.mark.usefixtures("qapp")
def test_stopping_waits_for_the_write_that_is_under_way() -> None:
    work, begun, done = Background(), threading.Event(), []
    gate = threading.Event()

    def slow() -> None:
        begun.set()
        gate.wait(DEADLINE)
        done.append("written")

    work.write(slow, lambda _value: None)
    work.write(lambda: done.append("never begun"), lambda _value: None)
    assert begun.wait(DEADLINE)
    threading.Timer(0.05, gate.set).start()
    work.stop()
    assert done == ["written"]
    shiboken6.delete(work)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("lane", ["read", "network"])
def test_stopping_gives_what_is_about_to_end_the_time_for_it(lane: str) -> None:
    work, begun, gate, done = Background(moment=DEADLINE), threading.Event(), threading.Event(), []

    def look() -> None:
        begun.set()
        gate.wait(DEADLINE)
        done.append("stored")

    getattr(work, lane)(look, lambda _value: None)
    assert begun.wait(DEADLINE)
    threading.Timer(0.05, gate.set).start()
    work.stop()
    assert done == ["stored"]
    shiboken6.delete(work)


@pytest.mark.usefixtures("qapp")
def test_stopping_gives_everything_else_a_moment_and_no_more() -> None:
    work, hung, begun = Background(), threading.Event(), threading.Event()
    heard: list[object] = []

    def keychain() -> None:
        begun.set()
        hung.wait(DEADLINE)

    work.read(keychain, heard.append)
    assert begun.wait(DEADLINE)
    work.stop()
    assert not hung.is_set(), "it came back while the keychain still hung"
    hung.set()
    assert heard == []
    for thread in threading.enumerate():
        if thread.name.startswith("read-"):
            assert thread.daemon
            thread.join(DEADLINE)
    shiboken6.delete(work)


def test_the_inline_work_of_tests_behaves_alike() -> None:
    work, seen = InlineWork(held=True), []

    def refuse() -> Any:
        raise KeychainHung("no answer", "The keychain did not answer.")

    work.write(lambda: 1, seen.append)
    work.read(refuse, seen.append)
    assert seen == []
    work.release()
    assert seen[0] == 1
    assert isinstance(seen[1], KeychainHung)
