"""Leaving for good: a consent, everything back first, and what cannot be removed is said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import pytest

from ezswitch.domain.errors import Conflict, ConsentNeeded, KeychainDenied, Refused
from ezswitch.domain.ports import Places
from ezswitch.usecases import switch
from ezswitch.usecases.removing import remove_all, what_goes
from memory_house import BOTH, CLAUDE_TEXT, HOME, OPENCODE_TEXT, PLACES, SETTINGS, House

ALL = frozenset({"remove-all"})


@dataclass
class Traces:
    """Remembers how often our folders were to be removed."""

    removed: int = 0
    stays: tuple[str, ...] = ()
    seen: list[tuple[bytes | None, ...]] = field(default_factory=list)
    house: House | None = None

    def remove(self) -> tuple[str, ...]:
        self.removed += 1
        assert self.house is not None
        self.seen.append(self.house.bytes_of_agents())
        return self.stays


class Starts:
    """An entry that starts ezswitch at login."""

    on = True

    def enabled(self) -> bool:
        return self.on

    def set(self, *, on: bool) -> None:
        self.on = on


@pytest.fixture
def traces() -> Traces:
    return Traces()


@pytest.fixture
def house(traces: Traces) -> House:
    made = House()
    traces.house = made
    made.ports = replace(made.ports, traces=traces)
    switch.use(made.ports, "one", BOTH)
    return made


def test_nothing_happens_without_the_consent_which_says_what_goes(house: House, traces: Traces) -> None:
    before = house.state()
    with pytest.raises(ConsentNeeded) as asked:
        remove_all(house.ports)
    assert asked.value.consent == "remove-all"
    assert "Claude Code, OpenCode would be as before ezswitch" in asked.value.message
    assert "chat, one, two" in asked.value.message
    assert (house.state(), traces.removed) == (before, 0)
    assert what_goes(house.ports).keys == ("chat", "one", "two")


def test_agents_go_back_before_anything_is_removed(house: House, traces: Traces) -> None:
    gone = remove_all(house.ports, ALL)
    assert (gone.agents, gone.keys, gone.stays) == (("Claude Code", "OpenCode"), ("chat", "one", "two"), ())
    assert traces.seen == [(CLAUDE_TEXT, OPENCODE_TEXT, None, None)]
    assert house.keychain.records == {}


def test_a_change_of_somebody_elses_stops_it_whole(house: House, traces: Traces) -> None:
    text = house.files.bytes_of(SETTINGS)
    assert text is not None
    house.files.put(SETTINGS, text.replace(b"one.example", b"other.example"))
    with pytest.raises(Conflict):
        remove_all(house.ports, ALL)
    assert traces.removed == 0
    assert set(house.keychain.records) == {"one", "two", "chat"}
    remove_all(house.ports, ALL | {"overwrite-changes"})
    assert traces.seen[0][0] == CLAUDE_TEXT


def test_an_agent_whose_definition_is_gone_stops_it(house: House, traces: Traces) -> None:
    house.ports = replace(house.ports, supported=house.ports.supported[1:])
    with pytest.raises(Refused, match="put back"):
        remove_all(house.ports, ALL)
    assert traces.removed == 0
    assert "one" in house.keychain.records


def test_an_agent_whose_original_is_lost_goes_to_its_own_sign_in(house: House, traces: Traces) -> None:
    house.journal.kept.clear()
    gone = remove_all(house.ports, ALL)
    assert gone.agents == ("Claude Code", "OpenCode")
    assert b"one.example" not in (traces.seen[0][0] or b"") + (traces.seen[0][1] or b"")
    assert house.journal.kept == {}


def test_what_stays_is_said(house: House, traces: Traces) -> None:
    traces.stays = ("/x could not be removed: permission denied",)

    def denied(name: str) -> None:
        raise KeychainDenied("denied", f"The removal of {name} was cancelled.")

    house.keychain.remove = denied  # type: ignore[method-assign]
    stays = remove_all(house.ports, ALL).stays
    assert [line.split(" may")[0] for line in stays[:3]] == ["The key chat", "The key one", "The key two"]
    assert stays[3:] == traces.stays


def test_a_switch_in_between_is_noticed_before_a_key_goes(house: House, traces: Traces) -> None:
    class Lock:
        @contextmanager
        def hold(self) -> Iterator[None]:
            if not house.journal.kept:  # the agents are back: this is the last time
                house.journal.kept["claude-code"] = "of another process"
            with house.lock.hold():
                yield

    house.ports = replace(house.ports, lock=Lock())
    with pytest.raises(Refused, match="switched"):
        remove_all(house.ports, ALL)
    assert traces.removed == 0
    assert set(house.keychain.records) == {"one", "two", "chat"}


def test_with_a_home_of_its_own_the_keys_of_another_ezswitch_stay(house: House) -> None:
    apart = Places(*(HOME / "trial" / name for name in ("config", "state", "data", "cache")))
    assert (PLACES.apart, apart.apart) == (False, True)
    house.keychain.write("theirs", replace(house.keychain.records["one"], revision=1))
    assert "theirs" in what_goes(house.ports).keys
    house.files.put(apart.profiles, house.files.bytes_of(PLACES.profiles) or b"")
    house.ports = replace(house.ports, places=apart, autostart=Starts())
    assert what_goes(house.ports).keys == ("chat", "one", "two")
    remove_all(house.ports, ALL)
    assert house.ports.autostart.enabled(), "it starts the other one"
    assert set(house.keychain.records) == {"theirs"}
