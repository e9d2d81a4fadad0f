"""A half-written file is not finished yet: it is looked at again before anybody sees an error or a drift."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from ezswitch.switching.survey import State
from ezswitch.usecases import switch
from ezswitch.usecases.settling import MOMENT, MOST, Settled
from fakes import StillClock
from memory_house import BOTH, SETTINGS, House


@dataclass
class BusyClock(StillClock):
    """Time in which somebody else works on: each wait runs the next of `then`."""

    then: list[Callable[[], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        StillClock.__init__(self)

    def wait(self, seconds: float) -> None:
        super().wait(seconds)
        if self.then:
            self.then.pop(0)()


@pytest.fixture
def house() -> House:
    made = House()
    switch.use(made.ports, "one", BOTH)
    made.clock = BusyClock()
    made.ports = replace(made.ports, clock=made.clock)
    return made


def clock(house: House) -> BusyClock:
    assert isinstance(house.clock, BusyClock)
    return house.clock


def whole(house: House) -> bytes:
    text = house.files.bytes_of(SETTINGS)
    assert text is not None
    return text


def state(look: Settled) -> tuple[State, bool]:
    row = next(row for row in look().agents if row.agent.id == "claude-code")
    return row.state, row.drift


def test_what_is_well_is_shown_at_once(house: House) -> None:
    assert state(Settled(house.ports)) == (State.PROFILE, False)
    assert house.clock.waited == []


@pytest.mark.parametrize("half", [b"", b'{\n  "hooks": {"St', b'{"env": {}}'])
def test_a_file_that_is_being_written_is_waited_for(house: House, half: bytes) -> None:
    text, look = whole(house), Settled(house.ports)
    house.files.put(SETTINGS, half)
    clock(house).then = [lambda: house.files.put(SETTINGS, text)]
    assert state(look) == (State.PROFILE, False)
    assert house.clock.waited == [MOMENT]


def test_one_that_comes_in_pieces_is_waited_for_too(house: House) -> None:
    text, look = whole(house), Settled(house.ports)
    house.files.put(SETTINGS, b"")
    clock(house).then = [
        lambda: house.files.put(SETTINGS, text[:20]),
        lambda: house.files.put(SETTINGS, text),
    ]
    assert state(look) == (State.PROFILE, False)


def test_what_stays_broken_is_shown_and_not_waited_for_again(house: House) -> None:
    look = Settled(house.ports)
    house.files.put(SETTINGS, b"{,")
    assert state(look) == (State.UNREADABLE, False)
    assert house.clock.waited == [MOMENT]
    assert state(look) == (State.UNREADABLE, False)
    assert house.clock.waited == [MOMENT], "it is known by now"


def test_what_differs_for_good_is_shown_after_one_moment(house: House) -> None:
    look = Settled(house.ports)
    house.files.put(SETTINGS, whole(house).replace(b"one.example", b"other.example"))
    assert state(look) == (State.MODIFIED, True)
    assert house.clock.waited == [MOMENT]


def test_a_file_that_never_rests_is_shown_all_the_same(house: House) -> None:
    text, look = whole(house), Settled(house.ports)
    house.files.put(SETTINGS, text.replace(b"one.example", b"a.example"))
    clock(house).then = [
        lambda name=name: house.files.put(SETTINGS, text.replace(b"one.example", name))  # type: ignore[misc]
        for name in (b"b.example", b"c.example", b"d.example", b"e.example")
    ]
    assert state(look) == (State.MODIFIED, True)
    assert len(house.clock.waited) == MOST
