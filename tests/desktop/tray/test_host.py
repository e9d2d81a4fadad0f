"""Is there a tray: it comes, goes, comes late and is a new one. The real buses are in tests/e2e/test_tray.py."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ezswitch.desktop.tray.host import QUICK_LOOKS, QUICK_MS, SLOW_MS, Host


class Tray:
    """A tray that is there or not, and what was told of it."""

    def __init__(self) -> None:
        self.there = False
        self.told: list[str] = []
        self.host = Host(None, lambda: self.there)
        self.host.came.connect(lambda: self.told.append("came"))
        self.host.gone.connect(lambda: self.told.append("gone"))


@pytest.fixture
def tray(qapp: object) -> Iterator[Tray]:
    assert qapp is not None
    made = Tray()
    yield made
    made.host.stop()


def test_one_that_is_there_is_told_once(tray: Tray) -> None:
    tray.there = True
    tray.host.start()
    assert tray.host.look()
    assert tray.told == ["came"]
    assert tray.host.there


def test_one_that_comes_late_and_goes(tray: Tray) -> None:
    tray.host.start()
    assert tray.told == []
    assert tray.host._timer.interval() == SLOW_MS
    tray.there = True
    tray.host.look()
    tray.there = False
    tray.host.look()
    assert tray.told == ["came", "gone"]
    assert not tray.host.there


def test_a_new_owner_is_a_new_tray_although_one_was_there(tray: Tray) -> None:
    tray.there = True
    tray.host.start()
    tray.host._owner_changed("", "", ":1.7")
    assert tray.told == ["came", "came"]


def test_a_panel_that_just_appeared_is_asked_again_soon(tray: Tray) -> None:
    tray.host.start()
    tray.host._owner_changed("", "", ":1.7")
    assert tray.host._timer.interval() == QUICK_MS
    for _ in range(QUICK_LOOKS):
        tray.host.look()
    assert tray.host._timer.interval() == SLOW_MS
    tray.there = True
    tray.host.look()
    assert tray.told == ["came"]


def test_an_owner_that_leaves_is_a_tray_that_goes(tray: Tray) -> None:
    tray.there = True
    tray.host.start()
    tray.there = False
    tray.host._owner_changed("", ":1.7", "")
    assert tray.told == ["came", "gone"]


def test_over_the_bus_nothing_is_asked_again_and_again(tray: Tray) -> None:
    tray.there = True
    tray.host.start()
    tray.host.over_bus = True
    tray.host.look()
    assert not tray.host._timer.isActive()
