"""Begin: planned before anything is stored, then stored as planned, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ezswitch.domain.consents import KEY_COMMAND, KEY_FILE
from ezswitch.domain.errors import ConsentNeeded, KeychainLocked, Moved, NoKeychain, StoreError, WriteFailed
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.usecases import switch
from ezswitch.usecases.beginning import Beginning, NewProfile, Part, begin, preview_beginning
from ezswitch.usecases.running import recover_first, shelf_of
from memory_house import BOTH, CLAUDE_TEXT, OPENCODE, PLACES, SETTINGS, House, profile

NEW = profile("new", "new.example")
KEY = Secret("sk-ez-EXAMPLE9z8y7x6w5v4u3t2s1r0q9p8o")
OLD = Secret("sk-old-EXAMPLE4b5c6d7e8f9a0b1c2d3e4f50")
COMMAND = ("pass", "show", "api/new")
WANTED = Beginning((NewProfile(NEW, KEY),), uses=(("new", BOTH),))


def live(secret: Secret | None = OLD) -> Offer:
    gateway = Profile("foo", "api.foo.com", "foo", {Surface.ANTHROPIC: "https://api.foo.com/anthropic"})
    row = Offered(gateway, secret, agents=("claude-code",))
    return Offer(Source.LIVE, "What your agents use today", (row,), (NotOffered("OpenCode", "It names no address."),))


def ids(house: House) -> list[str]:
    return [one.id for one in shelf_of(house.ports).all()]


def test_the_plan_is_made_before_anything_is_stored() -> None:
    house = House()
    before = house.state()
    shown = preview_beginning(house.ports, WANTED)
    assert house.state() == before
    assert [change.agent for change in shown.plan.changes] == list(BOTH)
    assert {file.path for file in shown.files} >= {str(SETTINGS), str(OPENCODE)}
    assert KEY.reveal() not in "".join(file.diff for file in shown.files)
    assert "https://new.example/anthropic" in "".join(file.diff for file in shown.files)


def test_exactly_the_plan_that_was_shown_runs() -> None:
    house = House()
    shown = preview_beginning(house.ports, WANTED)
    begun = begin(house.ports, WANTED, shown)
    assert [one.id for one in begun.profiles] == ["new"]
    assert [(one.agent, one.profile) for one in begun.outcome.switches] == [(agent, "new") for agent in BOTH]
    for step in shown.plan.steps:
        assert house.files.bytes_of(step.before.real) == step.after
    assert house.keychain.records["new"] == KeyRecord(KEY, origins=NEW.origins())
    assert KEY.reveal().encode() not in (house.files.bytes_of(SETTINGS) or b"")
    assert house.files.bytes_of(PLACES.key_file("new")) == KEY.reveal().encode() + b"\n", "one agent needs a reference"


def test_the_plan_is_the_one_that_use_would_make_of_stored_profiles() -> None:
    imagined, stored = House(), House()
    shown = preview_beginning(imagined.ports, WANTED)
    begin(stored.ports, replace(WANTED, uses=()), preview_beginning(stored.ports, replace(WANTED, uses=())))
    assert shown.files == switch.preview(stored.ports, "new", BOTH).files


def test_one_undo_takes_every_agent_back() -> None:
    house = House()
    before = house.bytes_of_agents()
    begin(house.ports, WANTED, preview_beginning(house.ports, WANTED))
    switch.undo(house.ports)
    assert house.bytes_of_agents() == before
    assert "new" in ids(house)


def test_a_file_that_changed_since_stops_it_and_nothing_is_left() -> None:
    house = House()
    shown = preview_beginning(house.ports, WANTED)
    house.files.put(SETTINGS, CLAUDE_TEXT + b"\n")
    before = house.state()
    with pytest.raises(Moved):
        begin(house.ports, WANTED, shown)
    assert house.state() == before


def test_whatever_step_fails_nothing_is_left() -> None:
    steps = 1
    while True:
        house = House()
        shown = preview_beginning(house.ports, WANTED)
        before = house.bytes_of_agents(), dict(house.keychain.records), dict(house.journal.kept), ids(house)
        house.faults.calls.clear()
        house.faults.fail_at = steps
        try:
            begin(house.ports, WANTED, shown)
        except (WriteFailed, StoreError):
            house.faults.revive()
            recover_first(house.ports)
            after = house.bytes_of_agents(), dict(house.keychain.records), dict(house.journal.kept), ids(house)
            assert after == before, house.faults.calls[steps - 1]
            steps += 1
            continue
        if not house.faults.fired:
            break
        assert "new" in ids(house), "a step that only tells others may fail"
        steps += 1
    assert steps > len(BOTH) * 4


def test_a_keychain_that_stays_locked_stops_it_and_nothing_is_left() -> None:
    house = House()
    house.keychain.mood = "locked"
    before = house.state()
    shown = preview_beginning(house.ports, WANTED)
    assert house.keychain.prompts == 0, "a preview asks for no password"
    with pytest.raises(KeychainLocked):
        begin(house.ports, WANTED, shown)
    assert house.state() == before


def test_without_a_keychain_the_way_out_is_asked_for_first() -> None:
    house = House()
    house.keychain.mood = "none"
    with pytest.raises(NoKeychain) as caught:
        preview_beginning(house.ports, WANTED)
    assert KEY.reveal() not in str(caught.value)
    agreed = replace(WANTED, accept=frozenset({KEY_FILE}))
    shown = preview_beginning(house.ports, agreed)
    begin(house.ports, agreed, shown)
    assert house.keychain.state("new").place == "file"


def test_a_program_prints_the_key_once_it_was_agreed_to() -> None:
    house = House()
    house.keychain.command_output[COMMAND] = KEY.reveal()
    wanted = Beginning((NewProfile(NEW, command=COMMAND),), uses=(("new", BOTH),))
    with pytest.raises(ConsentNeeded) as caught:
        preview_beginning(house.ports, wanted)
    assert caught.value.consent == KEY_COMMAND
    agreed = replace(wanted, accept=frozenset({KEY_COMMAND}))
    before = house.state()
    shown = preview_beginning(house.ports, agreed)
    assert house.state() == before, "it was stored for the moment in which it ran"
    begin(house.ports, agreed, shown)
    assert house.keychain.records["new"] == KeyRecord(None, COMMAND, NEW.origins())


def test_a_program_without_an_agent_is_not_run_by_the_preview() -> None:
    house = House()
    wanted = Beginning((NewProfile(NEW, command=COMMAND),), accept=frozenset({KEY_COMMAND}))
    shown = preview_beginning(house.ports, wanted)
    assert shown.plan.steps == ()


def test_what_an_agent_uses_today_becomes_a_profile_and_its_key_moves_into_the_keychain() -> None:
    house = House()
    text = b'{"env": {"ANTHROPIC_BASE_URL": "https://api.foo.com/anthropic", "ANTHROPIC_AUTH_TOKEN": "%s"}}'
    house.files.put(SETTINGS, text % OLD.reveal().encode())
    wanted = Beginning(parts=(Part(live(), ("foo",)),), uses=(("foo", ("claude-code",)),))
    begun = begin(house.ports, wanted, preview_beginning(house.ports, wanted))
    after = house.files.bytes_of(SETTINGS) or b""
    assert OLD.reveal().encode() not in after
    assert b"https://api.foo.com/anthropic" in after
    assert house.keychain.records["foo"].secret == OLD
    assert begun.skipped == (NotOffered("OpenCode", "It names no address."),)
    switch.undo(house.ports)
    assert house.files.bytes_of(SETTINGS) == text % OLD.reveal().encode(), "what was there comes back"


def test_a_key_typed_for_an_offered_profile_is_its_key() -> None:
    house = House()
    wanted = Beginning(parts=(Part(live(None), ("foo",), {"foo": KEY}),), uses=(("foo", ("claude-code",)),))
    begin(house.ports, wanted, preview_beginning(house.ports, wanted))
    assert house.keychain.records["foo"].secret == KEY


def test_two_profiles_are_one_batch() -> None:
    house = House()
    other = profile("other", "other.example")
    new = (NewProfile(NEW, KEY), NewProfile(other, OLD))
    wanted = Beginning(new, uses=(("new", ("claude-code",)), ("other", ("opencode",))))
    begun = begin(house.ports, wanted, preview_beginning(house.ports, wanted))
    assert {one.agent: one.profile for one in begun.outcome.switches} == {"claude-code": "new", "opencode": "other"}
    assert len(house.store.records) == 1


def test_a_stored_profile_needs_no_key() -> None:
    house = House()
    wanted = Beginning(uses=(("one", ("claude-code",)),))
    begun = begin(house.ports, wanted, preview_beginning(house.ports, wanted))
    assert begun.profiles == ()
    assert [one.profile for one in begun.outcome.switches] == ["one"]
