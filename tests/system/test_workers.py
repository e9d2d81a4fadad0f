"""Threads that are kept for a moment: used again when idle, never waited for when they hang, gone when closed."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from ezswitch.system.workers import Workers

LONG = 30.0


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers("a worker")
    yield made
    made.close(LONG)


def ident(workers: Workers) -> int:
    found, done = list[int](), threading.Event()
    assert workers.run(lambda: (found.append(threading.get_ident()), done.set())[0])
    assert done.wait(LONG)
    return found[0]


def test_a_thread_is_used_again(workers: Workers) -> None:
    seen = set[int]()
    for _ in range(2000):  # a thread is idle a blink after its work is done, so the first try may come too early
        one = ident(workers)
        if one in seen:
            return
        seen.add(one)
    pytest.fail(f"{len(seen)} threads, and none was used twice")


def test_one_that_hangs_holds_up_nobody(workers: Workers) -> None:
    hanging, let_go = threading.Event(), threading.Event()
    workers.run(lambda: (hanging.set(), let_go.wait(LONG))[0])
    assert hanging.wait(LONG)
    assert ident(workers)
    let_go.set()


def test_without_work_a_thread_goes_and_another_comes() -> None:
    workers = Workers("a short one", kept=0.01)
    assert ident(workers)
    for thread in [one for one in threading.enumerate() if one.name == "a short one"]:
        thread.join(LONG)
    assert ident(workers)
    workers.close(LONG)


def test_closed_it_begins_nothing_and_leaves_no_thread() -> None:
    workers = Workers("a closed one")
    assert ident(workers)
    workers.close(LONG)
    assert not workers.run(lambda: None)
    assert [one for one in threading.enumerate() if one.name == "a closed one"] == []
