"""Turns: never more than there are, those first that a person waits for, and nobody waits who was asked to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from ezswitch.connect.turns import Turns
from ezswitch.domain.stopping import Stopping

PATIENCE = 60.0


class Seen(Stopping):
    """Says when somebody stands in line with it: whoever gives a turn back after that finds it there."""

    def __init__(self) -> None:
        super().__init__()
        self.standing = threading.Event()

    def when(self, then: Callable[[], None]) -> Callable[[], None]:
        forget = super().when(then)
        self.standing.set()
        return forget


class Errand:
    """A thread that wants a turn, notes its name once it has one, and keeps it until it is told to end."""

    def __init__(self, turns: Turns, name: str, notes: list[str], *, first: bool = True) -> None:
        self.stopping, self.may_end = Seen(), threading.Event()
        self._turns, self._name, self._notes, self._first = turns, name, notes, first
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        assert self.stopping.standing.wait(PATIENCE)

    def _run(self) -> None:
        with self._turns.one(first=self._first, stopping=self.stopping):
            self._notes.append(self._name)
            assert self.may_end.wait(PATIENCE)

    def end(self) -> None:
        self.may_end.set()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()


def test_one_more_than_there_are_waits_until_one_is_given_back() -> None:
    turns, notes = Turns(2), list[str]()
    with turns.one():
        with turns.one():
            third = Errand(turns, "third", notes)
            assert notes == []
        third.end()
    assert notes == ["third"]


def test_what_a_person_waits_for_goes_before_what_waits_longer() -> None:
    turns, notes = Turns(1), list[str]()
    with turns.one():
        by_itself = [Errand(turns, "by itself", notes, first=False) for _ in range(2)]
        asked = [Errand(turns, "asked for", notes) for _ in range(2)]
        for errand in (*by_itself, *asked):
            errand.may_end.set()
    for errand in (*by_itself, *asked):
        errand.end()
    assert notes == [*["asked for"] * 2, *["by itself"] * 2]


def test_asked_to_stop_it_waits_no_longer_and_takes_nothing_away() -> None:
    turns, notes = Turns(1), list[str]()
    with turns.one():
        stopped = Errand(turns, "stopped", notes)
        behind = Errand(turns, "behind", notes, first=False)
        stopped.stopping.ask()
        stopped.end()
        assert notes == ["stopped"], "it goes on, to say that it was stopped"
    behind.end()
    with turns.one():
        late = Errand(turns, "late", notes)
        assert "late" not in notes, "there is still one turn, not two"
    late.end()


def test_a_turn_comes_back_also_from_what_failed() -> None:
    turns = Turns(1)
    with pytest.raises(ValueError, match="a fault"), turns.one():
        raise ValueError("a fault")
    with turns.one():
        pass
