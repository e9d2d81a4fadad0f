"""Checks: a key goes to approved hosts alone, four at a time, and every result is kept and heard."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial

import pytest

from ezswitch.connect.turns import Turns
from ezswitch.domain.errors import BadInput
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.ports import Answer
from ezswitch.domain.secret import Secret
from ezswitch.domain.stopping import Stopping
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.usecases.checking import AT_ONCE, check, check_draft
from ezswitch.usecases.deep_checking import deep_check
from ezswitch.usecases.keys import rotate
from ezswitch.usecases.running import shelf_of
from fakes import answered
from memory_house import KEY_ONE, KEY_TWO, ONE, House, profile

LIST = answered({"data": [{"id": "claude-opus-4-7"}, {"id": "claude-haiku-4-5"}, {"id": "claude-sonnet-4-6"}]})


def proving(headers: Mapping[str, str]) -> Answer:
    """A list that is given only with a key."""
    known = any(KEY_ONE in value or KEY_TWO in value for value in headers.values())
    return LIST if known else answered({"error": {"message": "no key"}}, 401)


def working() -> House:
    house = House()
    house.web.otherwise = proving
    return house


def test_every_profile_is_checked_in_order_kept_and_heard_of() -> None:
    house = working()
    heard: list[Check] = []
    done = check(house.ports, each=heard.append)
    assert [one.profile for one in done] == ["one", "two", "chat"]
    assert {one.verdict for one in done} == {Verdict.OK}
    assert sorted(heard, key=repr) == sorted(done, key=repr)
    assert house.checks.last() == {one.profile: one for one in done}
    assert len(house.checks.catalogue("one")[0]) == 3


def test_what_comes_home_after_all_was_removed_is_heard_and_not_kept() -> None:
    """A window that stays open would make the cache anew."""
    house = working()

    def removing(headers: Mapping[str, str]) -> Answer:
        house.files.remove(house.ports.places.profiles)
        house.web.otherwise = proving
        return proving(headers)

    house.web.otherwise = removing
    heard: list[Check] = []
    check(house.ports, ("one",), each=heard.append)
    assert [one.profile for one in heard] == ["one"]
    assert house.checks.last() == {}


def test_only_those_named_are_checked_and_an_unknown_one_sends_nothing() -> None:
    house = working()
    assert [one.profile for one in check(house.ports, ("two",))] == ["two"]
    assert all("two.example" in sent.url for sent in house.web.sent)
    house.web.sent.clear()
    with pytest.raises(BadInput):
        check(house.ports, ("one", "nobody"))
    assert house.web.sent == []


def test_without_a_key_nothing_is_sent() -> None:
    house = working()
    house.keychain.records.clear()
    assert {one.verdict for one in check(house.ports)} == {Verdict.NO_KEY}
    assert house.web.sent == []


@pytest.mark.parametrize("mood", ["locked", "none", "denied", "hung"])
def test_a_keychain_that_does_not_answer_is_a_verdict_and_nothing_is_sent(mood: str) -> None:
    house = working()
    house.keychain.mood = mood
    (one,) = check(house.ports, ("one",), prompt=False)
    assert one.verdict is Verdict.LOCKED
    assert one.message
    assert house.keychain.prompts == 0
    assert house.web.sent == []


def test_a_prompt_comes_only_where_somebody_asked_for_the_check() -> None:
    house = working()
    house.keychain.mood, house.keychain.unlocks = "locked", True
    assert check(house.ports, ("one",))[0].verdict is Verdict.OK
    assert house.keychain.prompts == 1


def test_a_command_is_not_run_in_the_background() -> None:
    house = working()
    command = ("pass", "show", "one")
    house.keychain.records["one"] = KeyRecord(None, command, house.keychain.records["one"].origins)
    house.keychain.command_output[command] = KEY_ONE
    assert check(house.ports, ("one",), prompt=False)[0].verdict is Verdict.LOCKED
    assert house.web.sent == []
    assert check(house.ports, ("one",))[0].verdict is Verdict.OK


def test_a_host_that_its_owner_never_approved_gets_no_key() -> None:
    house = working()
    mixed = {Surface.OPENAI: "https://one.example/v1", Surface.ANTHROPIC: "https://evil.example"}
    shelf_of(house.ports).save(replace(ONE, base_url=mixed))
    (one,) = check(house.ports, ("one",))
    assert not one.verdict.good
    assert "https://evil.example" in one.message
    assert "keys approve one https://evil.example" in one.hint
    assert house.web.sent == []


def test_a_draft_is_checked_with_the_key_just_pasted_and_nothing_is_kept() -> None:
    house = working()
    before = house.state()
    draft = profile("draft", "draft.example")
    assert check_draft(house.ports, draft, Secret(KEY_TWO)).verdict is Verdict.OK
    assert house.state() == before
    assert house.checks.last() == {}
    house.web.sent.clear()
    assert check_draft(house.ports, replace(draft, key="one"), None).verdict is Verdict.NO_KEY
    house.keychain.mood = "locked"
    assert check_draft(house.ports, ONE, None).verdict is Verdict.LOCKED
    assert (house.web.sent, house.keychain.prompts) == ([], 0)


def crowded(*names: str) -> House:
    """Have profiles of these names, each with an address of its own."""
    house = House()
    for name in names:
        address = {Surface.OPENAI: f"https://one.example/{name}/v1"}
        shelf_of(house.ports).save(profile(name, "x", key="one", base_url=address, models={}))
    return house


def test_four_are_under_way_at_once_and_never_a_fifth() -> None:
    names = tuple(f"p{number}" for number in range(3 * AT_ONCE))
    house = crowded(*names)
    # The barrier opens when four wait in it together: with fewer at once it would break.
    together, guard = threading.Barrier(AT_ONCE, timeout=10), threading.Lock()
    here, most = 0, 0

    def react(headers: Mapping[str, str]) -> Answer:
        nonlocal here, most
        if not any(KEY_ONE in value for value in headers.values()):
            return answered({"error": {"message": "no key"}}, 401)
        with guard:
            here += 1
            most = max(most, here)
        together.wait()
        with guard:
            here -= 1
        return LIST

    house.web.otherwise = react
    threads: set[str] = set()
    done = check(house.ports, names, each=lambda _: threads.add(_name()))
    assert {one.verdict for one in done} == {Verdict.OK}
    assert most == AT_ONCE
    assert threads == {_name()}, "results are heard on the thread that asked"
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("check")]


class Line(Turns):
    """Turns that say whenever something that a person waits for stands in line."""

    def __init__(self) -> None:
        super().__init__()
        self.standing = threading.Semaphore(0)

    def one(self, *, first: bool = True, stopping: Stopping | None = None) -> AbstractContextManager[None]:
        seen = stopping or Seen(self.standing if first else threading.Semaphore(0))
        return super().one(first=first, stopping=seen)


class Seen(Stopping):
    """Says when somebody stands in line with it."""

    def __init__(self, standing: threading.Semaphore) -> None:
        super().__init__()
        self._standing = standing

    def when(self, then: Callable[[], None]) -> Callable[[], None]:
        forget = super().when(then)
        self._standing.release()
        return forget


def _asked_for(house: House) -> tuple[Callable[[], object], ...]:
    ports = house.ports
    return (
        partial(check, ports, tuple(f"asked{number}" for number in range(AT_ONCE))),
        partial(check_draft, ports, profile("draft", "one.example"), Secret(KEY_ONE)),
        partial(check_draft, ports, ONE, None),
        partial(deep_check, ports, "one"),
        partial(rotate, ports, "two", Secret(KEY_TWO)),
    )


def test_what_is_asked_for_beside_checks_that_hang_never_makes_it_more_than_four() -> None:
    """Each kind brought a pool of its own: eight were asked at once, and more."""
    live = tuple(f"live{number}" for number in range(AT_ONCE))
    house = crowded(*live, *(f"asked{number}" for number in range(AT_ONCE)))
    turns = Line()
    house.ports = replace(house.ports, turns=turns)
    hang, hanging = threading.Event(), threading.Barrier(AT_ONCE + 1, timeout=60)
    guard, here, most = threading.Lock(), 0, 0

    def react(headers: Mapping[str, str]) -> Answer:
        nonlocal here, most
        with guard:
            here += 1
            most = max(most, here)
        if threading.current_thread().name.startswith("check") and not hang.is_set():
            hanging.wait()
            assert hang.wait(60)
        with guard:
            here -= 1
        return proving(headers)

    house.web.otherwise = react
    kinds = _asked_for(house)
    by_itself = threading.Thread(target=check, args=(house.ports, live), kwargs={"prompt": False})
    by_itself.start()
    hanging.wait()
    asked = [threading.Thread(target=kind) for kind in kinds]
    for one in asked:
        one.start()
    for _ in range(AT_ONCE + len(kinds) - 1):
        assert turns.standing.acquire(timeout=60)
    hang.set()
    for one in (by_itself, *asked):
        one.join(60)
    assert (here, most) == (0, AT_ONCE)


def _name() -> str:
    return threading.current_thread().name
