"""Keys by name: rotated as one step, approved by their owner's word, and never taken from under an agent."""

from __future__ import annotations

import pytest

from ezswitch.domain.consents import KEY_COMMAND, REJECTED_KEY
from ezswitch.domain.errors import BadInput, ConsentNeeded, EzswitchError, NoKey, NoKeychain, Refused
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.usecases import keys, profiles, switch
from ezswitch.usecases.running import shelf_of
from fakes import answered
from memory_house import BOTH, KEY_ONE, PLACES, SETTINGS, House, profile

NEW = "sk-ez-EXAMPLE77777777777777777777777"
REJECTED = frozenset({REJECTED_KEY})
NO = answered({"error": {"code": "invalid_api_key", "message": "Invalid API key"}}, 401)


def on_one() -> House:
    house = House()
    switch.use(house.ports, "one", BOTH)
    house.faults.calls.clear()
    return house


def test_the_list_says_who_uses_what_and_shows_no_key() -> None:
    house = on_one()
    profiles.duplicate(house.ports, "one", "one-b")
    house.keychain.put("stray", NEW)
    rows = {row.name: row for row in keys.keys(house.ports)}
    assert list(rows) == ["chat", "one", "stray", "two"]
    assert (rows["one"].profiles, rows["one"].agents, rows["one"].revision) == (("one", "one-b"), BOTH, 1)
    assert rows["one"].origins == ("https://one.example",)
    assert (rows["stray"].profiles, rows["stray"].origins) == ((), ())
    assert KEY_ONE not in repr(rows)
    assert NEW not in repr(rows)


def test_the_list_asks_nobody_when_the_keychain_is_locked() -> None:
    house = on_one()
    house.keychain.mood = "locked"
    rows = {row.name: row for row in keys.keys(house.ports)}
    assert house.keychain.prompts == 0
    assert (rows["one"].state.state, rows["one"].origins, rows["one"].revision) == ("locked", None, None)
    assert rows["one"].agents == BOTH
    keys.keys(house.ports, prompt=True)
    assert house.keychain.prompts > 0


def test_a_rotation_refreshes_every_agent_in_one_recorded_step() -> None:
    house = on_one()
    outcome = keys.rotate(house.ports, "one", Secret(NEW), REJECTED)
    assert [one.agent for one in outcome.switches] == list(BOTH)
    assert house.keychain.records["one"].secret == Secret(NEW)
    assert house.keychain.records["one"].revision == 2
    assert b"--rev 2" in (house.files.bytes_of(SETTINGS) or b"")
    assert house.files.bytes_of(PLACES.key_file("one")) == f"{NEW}\n".encode()
    assert [record.kind.value for record in switch.history(house.ports)] == ["rotate", "use"]
    assert house.keychain.records["one"].origins == {origin_of("https://one.example")}


def test_the_new_key_is_tried_first_and_a_rejected_one_asks() -> None:
    house = on_one()
    house.web.otherwise = NO
    before = house.state()
    with pytest.raises(ConsentNeeded, match="does not accept the new key") as raised:
        keys.rotate(house.ports, "one", Secret(NEW))
    assert raised.value.consent == REJECTED_KEY
    assert NEW not in str(raised.value)
    assert house.state() == before
    assert {origin_of(sent.url).host for sent in house.web.sent} == {"one.example"}
    house.web.sent.clear()
    keys.rotate(house.ports, "one", Secret(NEW), REJECTED)
    assert house.web.sent == []
    assert house.keychain.records["one"].secret == Secret(NEW)


def test_no_answer_is_no_rejection() -> None:
    house = on_one()
    keys.rotate(house.ports, "one", Secret(NEW))
    assert house.web.sent
    assert house.keychain.records["one"].secret == Secret(NEW)


def test_a_new_key_is_not_tried_at_a_host_that_was_never_approved() -> None:
    house = House()
    evil = profile("evil", "evil.example", key="one")
    profiles.add(house.ports, evil, None, frozenset({"new-origin"}))
    keys.approve(house.ports, "one", ())
    record = house.keychain.records["one"]
    house.keychain.records["one"] = type(record)(record.secret, origins=frozenset({origin_of("https://one.example")}))
    keys.rotate(house.ports, "one", Secret(NEW))
    assert {origin_of(sent.url).host for sent in house.web.sent} == {"one.example"}


@pytest.mark.parametrize("error", [None, KeyboardInterrupt()], ids=["disk", "ctrl-c"])
def test_where_an_agent_cannot_be_refreshed_the_old_key_is_put_back(error: BaseException | None) -> None:
    probe = on_one()
    keys.rotate(probe.ports, "one", Secret(NEW), REJECTED)
    for number in range(1, 1 + probe.faults.calls.index("store.record")):
        house = on_one()
        before = house.state()
        house.faults.fail_at, house.faults.error = number, error
        with pytest.raises((EzswitchError, KeyboardInterrupt)):
            keys.rotate(house.ports, "one", Secret(NEW), REJECTED)
        assert house.state() == before, probe.faults.calls[number - 1]


def test_a_key_under_a_new_name_is_simply_stored() -> None:
    house = House()
    outcome = keys.rotate(house.ports, "fresh", Secret(NEW))
    assert outcome.switches == ()
    record = house.keychain.records["fresh"]
    assert (record.secret, record.revision, record.origins) == (Secret(NEW), 1, frozenset())
    assert house.web.sent == []
    assert house.store.counter == 1


@pytest.mark.parametrize("door", ["rotate", "set_command"])
def test_a_name_that_a_profile_brought_is_approved_for_its_hosts_only_when_asked(door: str) -> None:
    house = House()
    shelf_of(house.ports).save(profile("brought", "evil.example", key="fresh"))

    def store(*consents: str) -> None:
        accept = frozenset({KEY_COMMAND, *consents})
        if door == "rotate":
            keys.rotate(house.ports, "fresh", Secret(NEW), accept)
        else:
            keys.set_command(house.ports, "fresh", ("pass", "show", "x"), accept)

    with pytest.raises(ConsentNeeded, match=r"never sent to https://evil\.example") as asked:
        store()
    assert (asked.value.consent, "fresh" in house.keychain.records, house.web.sent) == ("new-origin", False, [])
    house.keychain.command_output[("pass", "show", "x")] = NEW
    store("new-origin", "rejected-key")
    assert {str(origin) for origin in house.keychain.records["fresh"].origins} == {"https://evil.example"}


def test_a_bad_name_is_refused_at_every_entrance() -> None:
    house = House()
    before = house.state()
    for call in (
        lambda: keys.rotate(house.ports, "../one", Secret(NEW)),
        lambda: keys.remove_key(house.ports, "../one"),
        lambda: keys.set_command(house.ports, "a b", ("pass",), frozenset({KEY_COMMAND})),
    ):
        with pytest.raises(BadInput):
            call()
    assert house.state() == before


def test_without_a_keychain_a_key_goes_to_a_file_by_consent_alone() -> None:
    house = House()
    house.keychain.mood = "none"
    with pytest.raises(NoKeychain) as raised:
        keys.rotate(house.ports, "fresh", Secret(NEW))
    assert "key-file" in raised.value.hint
    assert "fresh" not in house.keychain.records
    keys.rotate(house.ports, "fresh", Secret(NEW), frozenset({"key-file"}))
    assert house.keychain.in_files == {"fresh"}


def test_a_long_command_is_shown_to_its_end_and_word_by_word() -> None:
    command = ("sh", "-c", f"pass show {'x' * 300}; id")
    with pytest.raises(ConsentNeeded) as asked:
        keys.set_command(House().ports, "one", command)
    assert asked.value.message.endswith("x; id'")


def test_a_command_is_shown_and_asked_for_and_its_answer_must_be_a_key() -> None:
    house = on_one()
    command = ("pass", "show", "one")
    house.keychain.command_output[command] = NEW
    before = house.state()
    with pytest.raises(ConsentNeeded, match="pass show one"):
        keys.set_command(house.ports, "one", command)
    assert house.state() == before
    keys.set_command(house.ports, "one", command, frozenset({KEY_COMMAND}))
    record = house.keychain.records["one"]
    assert (record.secret, record.command, record.revision) == (None, command, 2)
    assert house.files.bytes_of(PLACES.key_file("one")) == f"{NEW}\n".encode()
    before = house.state()
    bad = ("pass", "show", "notes")
    house.keychain.command_output[bad] = "two\nlines"
    with pytest.raises(BadInput, match="more than one line"):
        keys.set_command(house.ports, "one", bad, frozenset({KEY_COMMAND}))
    assert house.state() == before


def test_a_host_is_approved_once_and_other_windows_hear_of_it() -> None:
    house = House()
    keys.approve(house.ports, "one", ("https://more.example/v1",))
    hosts = {origin.host for origin in house.keychain.records["one"].origins}
    assert hosts == {"one.example", "more.example"}
    assert house.store.counter == 1
    keys.approve(house.ports, "one", ("https://more.example",))
    assert house.store.counter == 1
    before = house.state()
    with pytest.raises(BadInput):
        keys.approve(house.ports, "one", ("https://good.example", "more.example"))
    with pytest.raises(NoKey):
        keys.approve(house.ports, "nobody", ("https://more.example",))
    assert house.state() == before


def test_a_key_in_use_is_not_removed_and_its_agents_are_named() -> None:
    house = on_one()
    before = house.state()
    with pytest.raises(Refused) as raised:
        keys.remove_key(house.ports, "one")
    assert "claude-code, opencode" in raised.value.message
    assert raised.value.hint
    assert house.state() == before
    switch.revert(house.ports, ())
    keys.remove_key(house.ports, "one")
    assert "one" not in house.keychain.records
    with pytest.raises(NoKey):
        keys.remove_key(house.ports, "one")


def test_an_edited_profile_never_carries_a_rotated_key_to_a_new_host() -> None:
    house = on_one()
    shelf_of(house.ports).save(profile("one", "x", base_url={Surface.ANTHROPIC: "https://evil.example"}))
    before = house.state()
    with pytest.raises(Refused, match=r"https://evil\.example"):
        keys.rotate(house.ports, "one", Secret(NEW), REJECTED)
    assert house.state() == before
    assert house.web.sent == []
