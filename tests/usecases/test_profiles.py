"""Add, edit, duplicate, remove: done wholly, or profiles, keys and agents are as they were."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from ezswitch.domain.errors import BadInput, CannotRead, ConsentNeeded, EzswitchError, KeychainError, NoKey, Refused
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.usecases import profiles, switch
from ezswitch.usecases.look import look
from memory_house import BOTH, CLAUDE_TEXT, KEY_ONE, KEY_TWO, ONE, PLACES, TWO, House, profile

NEW = profile("new", "new.example")
KEY = Secret("sk-ez-EXAMPLE77777777777777777777777")
KEY_FILE = frozenset({"key-file"})

Action = Callable[[House], object]


def ids(house: House) -> list[str]:
    return [one.id for one in profiles.profiles(house.ports)]


def test_a_new_profile_brings_its_key_approved_for_its_own_hosts() -> None:
    house = House()
    made = profiles.add(house.ports, NEW, KEY)
    assert made == NEW
    assert profiles.profiles(house.ports)[-1] == NEW
    record = house.keychain.records["new"]
    assert (record.secret, record.revision) == (KEY, 1)
    assert record.origins == {origin_of("https://new.example")}
    assert KEY.reveal().encode() not in (house.files.bytes_of(PLACES.profiles) or b"")
    assert house.store.counter == 1


def test_addresses_are_tidied_and_empty_ones_left_out() -> None:
    house = House()
    urls = {Surface.OPENAI: " https://new.example/v1/ \n", Surface.ANTHROPIC: "  "}
    made = profiles.add(house.ports, replace(NEW, base_url=urls), KEY)
    assert made.base_url == {Surface.OPENAI: "https://new.example/v1"}
    assert profiles.profiles(house.ports)[-1] == made


REFUSED: dict[str, tuple[Action, type[EzswitchError]]] = {
    "add: id taken": (lambda h: profiles.add(h.ports, profile("one", "x.example", key="x"), KEY), BadInput),
    "add: reserved id": (lambda h: profiles.add(h.ports, replace(NEW, id=OWN_SIGN_IN), KEY), BadInput),
    "add: bad id": (lambda h: profiles.add(h.ports, replace(NEW, id="../x"), KEY), BadInput),
    "add: bad key name": (lambda h: profiles.add(h.ports, replace(NEW, key="a b"), KEY), BadInput),
    "add: no address": (lambda h: profiles.add(h.ports, replace(NEW, base_url={}), KEY), BadInput),
    "add: blank address": (
        lambda h: profiles.add(h.ports, replace(NEW, base_url={Surface.OPENAI: " "}), KEY),
        BadInput,
    ),
    "add: no scheme": (
        lambda h: profiles.add(h.ports, replace(NEW, base_url={Surface.OPENAI: "new.example"}), KEY),
        BadInput,
    ),
    "add: no key": (lambda h: profiles.add(h.ports, NEW, None), NoKey),
    "add: another key of that name": (lambda h: profiles.add(h.ports, replace(NEW, key="one"), KEY), BadInput),
    "add: key of another host": (lambda h: profiles.add(h.ports, replace(NEW, key="one"), None), ConsentNeeded),
    "add: plain http": (
        lambda h: profiles.add(h.ports, replace(NEW, base_url={Surface.OPENAI: "http://new.example"}), KEY),
        ConsentNeeded,
    ),
    "edit: unknown": (lambda h: profiles.edit(h.ports, NEW), BadInput),
    "edit: no address": (lambda h: profiles.edit(h.ports, replace(ONE, base_url={})), BadInput),
    "edit: another key": (lambda h: profiles.edit(h.ports, ONE, KEY), BadInput),
    "edit: new host": (lambda h: profiles.edit(h.ports, profile("one", "evil.example")), ConsentNeeded),
    "edit: plain http": (
        lambda h: profiles.edit(h.ports, replace(ONE, base_url={Surface.OPENAI: "http://one.example"})),
        ConsentNeeded,
    ),
    "edit: key name without a key": (lambda h: profiles.edit(h.ports, replace(ONE, key="nobody")), NoKey),
    "duplicate: unknown": (lambda h: profiles.duplicate(h.ports, "nobody", "x"), BadInput),
    "duplicate: id taken": (lambda h: profiles.duplicate(h.ports, "one", "two"), BadInput),
    "duplicate: reserved id": (lambda h: profiles.duplicate(h.ports, "one", OWN_SIGN_IN), BadInput),
    "duplicate: bad id": (lambda h: profiles.duplicate(h.ports, "one", "A"), BadInput),
    "remove: unknown": (lambda h: profiles.remove(h.ports, "nobody"), BadInput),
    "remove: in use": (lambda h: profiles.remove(h.ports, "one"), Refused),
    "remove: to one that does not fit": (lambda h: profiles.remove(h.ports, "one", "chat"), Refused),
    "remove: to itself": (lambda h: profiles.remove(h.ports, "one", "one"), Refused),
    "remove: to nobody": (lambda h: profiles.remove(h.ports, "one", "nobody"), BadInput),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_changes_nothing_and_says_what_to_do(name: str) -> None:
    action, kind = REFUSED[name]
    house = House()
    switch.use(house.ports, "one", ("claude-code",))
    before = house.state()
    with pytest.raises(kind) as raised:
        action(house)
    assert raised.value.hint
    assert house.state() == before
    assert KEY.reveal() not in str(raised.value)


ACTIONS: dict[str, Action] = {
    "add": lambda h: profiles.add(h.ports, NEW, KEY),
    "add with a known key": lambda h: profiles.add(h.ports, replace(NEW, key="one"), None, frozenset({"new-origin"})),
    "edit": lambda h: profiles.edit(h.ports, profile("one", "more.example"), None, frozenset({"new-origin"})),
    "duplicate": lambda h: profiles.duplicate(h.ports, "one", "copy"),
}


def _needs_keychain(name: str) -> bool:
    return name != "duplicate"


@pytest.mark.parametrize("name", [name for name in ACTIONS if _needs_keychain(name)])
@pytest.mark.parametrize("mood", ["locked", "none", "denied", "hung"])
def test_a_keychain_that_does_not_answer_stops_it_before_anything_changes(mood: str, name: str) -> None:
    house = House()
    house.keychain.mood = mood
    before = house.state()
    with pytest.raises(KeychainError):
        ACTIONS[name](house)
    assert house.state() == before


@pytest.mark.parametrize("name", ACTIONS)
@pytest.mark.parametrize("error", [None, KeyboardInterrupt()], ids=["disk", "ctrl-c"])
def test_a_fault_while_the_profile_is_saved_leaves_no_key_behind(name: str, error: BaseException | None) -> None:
    probe = House()
    ACTIONS[name](probe)
    commit = 1 + probe.faults.calls.index(f"commit {PLACES.profiles}")
    for number in range(1, commit + 1):
        house = House()
        before = house.state()
        house.faults.fail_at, house.faults.error = number, error
        with pytest.raises((EzswitchError, KeyboardInterrupt)):
            ACTIONS[name](house)
        assert house.state() == before, probe.faults.calls[number - 1]


@pytest.mark.parametrize("name", [*ACTIONS, "remove"])
def test_a_broken_profiles_file_is_never_overwritten(name: str) -> None:
    house = House()
    house.files.put(PLACES.profiles, b'version = 1\n[profiles.one]\nname = "half\n')
    before = house.state()
    with pytest.raises(CannotRead) as raised:
        {**ACTIONS, "remove": lambda h: profiles.remove(h.ports, "one")}[name](house)
    assert f"{PLACES.profiles}:3" in raised.value.message
    assert house.state() == before


def test_a_new_host_of_a_known_key_is_named_and_approved_with_the_owners_word() -> None:
    house = House()
    with pytest.raises(ConsentNeeded, match=r"https://new\.example") as raised:
        profiles.add(house.ports, replace(NEW, key="one"), None)
    assert raised.value.consent == "new-origin"
    profiles.add(house.ports, replace(NEW, key="one"), None, frozenset({"new-origin"}))
    hosts = {origin.host for origin in house.keychain.records["one"].origins}
    assert hosts == {"one.example", "new.example"}
    assert house.keychain.records["one"].revision == 1


def test_plain_http_is_asked_for_and_loopback_is_not() -> None:
    house = House()
    plain = replace(NEW, base_url={Surface.OPENAI: "http://new.example/v1"})
    with pytest.raises(ConsentNeeded, match="not encrypted") as raised:
        profiles.add(house.ports, plain, KEY)
    assert raised.value.consent == "plain-http"
    profiles.add(house.ports, plain, KEY, frozenset({"plain-http"}))
    local = profile("local", "x", base_url={Surface.OPENAI: "http://127.0.0.1:11434/v1"})
    profiles.add(house.ports, local, KEY)
    assert ids(house)[-2:] == ["new", "local"]


def test_without_a_keychain_a_key_goes_to_a_file_only_by_consent() -> None:
    house = House()
    house.keychain.mood = "none"
    with pytest.raises(EzswitchError) as raised:
        profiles.add(house.ports, NEW, KEY)
    assert raised.value.id == "no_keychain"
    profiles.add(house.ports, NEW, KEY, KEY_FILE)
    assert house.keychain.in_files == {"new"}
    row = next(row for row in look(house.ports).profiles if row.profile.id == "new")
    assert (row.key.state, row.key.place) == ("present", "file")


def test_without_a_keychain_a_failure_takes_the_key_file_away_again() -> None:
    probe = House()
    profiles.add(probe.ports, NEW, KEY)
    house = House()
    house.keychain.mood = "none"
    house.faults.fail_at = 1 + probe.faults.calls.index(f"commit {PLACES.profiles}")
    with pytest.raises(EzswitchError):
        profiles.add(house.ports, NEW, KEY, KEY_FILE)
    assert "new" not in house.keychain.records
    assert house.keychain.in_files == set()
    assert "new" not in ids(house)


def test_a_profile_that_never_had_its_key_gets_it_by_edit_and_the_same_key_again_is_fine() -> None:
    house = House()
    del house.keychain.records["one"]
    profiles.edit(house.ports, ONE, Secret(KEY_ONE))
    profiles.edit(house.ports, replace(ONE, name="Renamed"), Secret(KEY_ONE))
    assert house.keychain.records["one"].secret == Secret(KEY_ONE)
    assert profiles.profiles(house.ports)[0].name == "Renamed"


def test_an_edit_touches_no_agent() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    before = house.bytes_of_agents()
    profiles.edit(house.ports, replace(ONE, models={"main": "other"}))
    assert house.bytes_of_agents() == before


def test_a_copy_shares_the_key_and_removing_one_of_them_keeps_it() -> None:
    house = House()
    copy = profiles.duplicate(house.ports, "one", "one-b")
    assert (copy.key, copy.name, copy.base_url) == ("one", "One (copy)", ONE.base_url)
    assert profiles.duplicate(house.ports, "one", "one-c", "Third").name == "Third"
    profiles.remove(house.ports, "one")
    assert "one" in house.keychain.records
    profiles.remove(house.ports, "one-b")
    profiles.remove(house.ports, "one-c")
    assert "one" not in house.keychain.records
    assert ids(house) == ["two", "chat"]


def test_removing_moves_its_agents_first_and_drops_key_and_checks() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    outcome = profiles.remove(house.ports, "one", "two")
    assert [one.profile for one in outcome.switches] == ["two", "two"]
    assert [row.profile for row in look(house.ports).agents] == ["two", "two"]
    assert house.files.bytes_of(PLACES.key_file("one")) is None
    assert set(house.keychain.records) == {"two", "chat"}
    profiles.remove(house.ports, "two", OWN_SIGN_IN)
    assert house.bytes_of_agents()[0] == CLAUDE_TEXT


@pytest.mark.parametrize("mood", ["locked", "denied", "hung"])
def test_a_keychain_that_keeps_the_key_stops_a_removal_before_anything_changes(mood: str) -> None:
    house = House()
    switch.use(house.ports, "one", ("claude-code",))
    house.keychain.mood = mood
    before = house.state()
    for name, target in (("two", None), ("one", OWN_SIGN_IN)):
        with pytest.raises(KeychainError):
            profiles.remove(house.ports, name, target)
        assert house.state() == before


def test_without_a_keychain_and_without_its_key_a_profile_can_still_be_removed() -> None:
    house = House()
    house.keychain.mood = "none"
    profiles.remove(house.ports, "two")
    house.keychain.mood = "well"
    del house.keychain.records["one"]
    profiles.remove(house.ports, "one")
    assert ids(house) == ["chat"]
    assert house.keychain.records["two"].secret == Secret(KEY_TWO), "it could not be reached"


def test_comments_and_other_profiles_stay_as_they_are() -> None:
    house = House()
    path = PLACES.profiles
    text = (house.files.bytes_of(path) or b"").replace(b"[profiles.two]", b"# mine\n[profiles.two]")
    house.files.put(path, text)
    profiles.add(house.ports, NEW, KEY)
    profiles.remove(house.ports, "new")
    assert b"# mine\n[profiles.two]" in (house.files.bytes_of(path) or b"")
    assert profiles.profiles(house.ports)[1] == TWO


def test_a_profile_is_put_before_or_after_another_one_everywhere() -> None:
    house = House()
    profiles.add(house.ports, NEW, KEY)
    before = ids(house)
    counter = house.store.counter
    assert profiles.place(house.ports, "new", before[0])[0].id == "new"
    assert ids(house) == ["new", *before[:-1]]
    assert [row.profile.id for row in look(house.ports).profiles] == ids(house)
    profiles.place(house.ports, "new", before[-2], after=True)
    assert ids(house) == before
    assert house.store.counter == counter + 2


def test_a_profile_beside_itself_or_a_stranger_moves_nothing() -> None:
    house = House()
    state = house.state()
    profiles.place(house.ports, "one", "one")
    with pytest.raises(BadInput):
        profiles.place(house.ports, "one", "nobody")
    assert house.state() == state
