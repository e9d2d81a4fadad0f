"""Stopping: asked once, from any thread, and whoever waits is told at that moment."""

from __future__ import annotations

from ezswitch.domain.stopping import Stopping


def test_it_is_told_once_and_at_once_where_it_was_asked_already() -> None:
    told: list[str] = []
    stop = Stopping()
    stop.when(lambda: told.append("a"))
    assert (stop.asked, told) == (False, [])
    stop.ask()
    stop.ask()
    stop.when(lambda: told.append("b"))
    assert (stop.asked, told) == (True, ["a", "b"])


def test_what_was_taken_back_is_not_told() -> None:
    told: list[str] = []
    stop = Stopping()
    forget = stop.when(lambda: told.append("a"))
    stop.when(lambda: told.append("b"))
    forget()
    stop.ask()
    forget()
    assert told == ["b"]
