"""The network as the platform tells it, and sleep as a late timer tells it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject

from ezswitch.desktop.surroundings import ASLEEP, Network, Waking


@pytest.fixture
def owner(qapp: Any) -> Iterator[QObject]:  # noqa: ARG001  timers need an application
    result = QObject()
    yield result
    shiboken6.delete(result)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ((True, False), (False, False), True),
        ((False, True), (False, False), True),
        ((False, False), (True, False), False),
        ((False, False), (False, True), False),
        ((True, False), (False, True), True),
        ((False, False), (False, False), False),
    ],
)
def test_only_what_became_better_is_news(
    owner: QObject, before: tuple[bool, bool], after: tuple[bool, bool], told: bool
) -> None:
    network, heard = Network(owner), list[str]()
    network.hear(offline=before[0], metered=before[1])
    network.changed.connect(lambda: heard.append("changed"))
    network.hear(offline=after[0], metered=after[1])
    assert bool(heard) is told
    assert (network.offline, network.metered) == after


def test_what_this_machine_tells_can_be_heard(owner: QObject) -> None:
    network = Network(owner)
    network.start()
    assert network.metered in (True, False)
    assert network.offline in (True, False)


def test_a_late_beat_is_a_sleep(owner: QObject, qtbot: Any) -> None:
    beats = iter([0.0, 1.0, 2.0, 3.0 + ASLEEP, 4.0 + ASLEEP, *(5.0 + ASLEEP for _ in range(10_000))])
    seen: list[float] = []

    def clock() -> float:
        seen.append(next(beats))
        return seen[-1]

    waking, woken = Waking(owner, clock, beat=1), list[float]()
    waking.woken.connect(lambda: woken.append(seen[-1]))
    qtbot.waitUntil(lambda: len(seen) > 6)
    assert woken == [3.0 + ASLEEP]
