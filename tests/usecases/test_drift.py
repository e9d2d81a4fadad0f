"""Drift and its three answers: apply again, adopt, leave; nothing goes into a profile without being asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.domain.errors import CannotRead, ConsentNeeded, NoKey, Refused
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.switching.survey import AgentRow, State, survey
from ezswitch.usecases import switch
from ezswitch.usecases.drift import adopt, drift_of, leave
from ezswitch.usecases.running import shelf_of, surveyor_of
from memory_house import BOTH, KEY_ONE, OPENCODE, PLACES, SETTINGS, House

CLAUDE = "claude-code"
NEW_ORIGIN = frozenset({"new-origin"})


@pytest.fixture
def house() -> House:
    made = House()
    switch.use(made.ports, "one", BOTH)
    return made


def change(house: House, old: bytes, new: bytes, path: Path = SETTINGS) -> None:
    text = house.files.bytes_of(path)
    assert text is not None
    assert old in text
    house.files.put(path, text.replace(old, new))


def row(house: House, agent: str = CLAUDE) -> AgentRow:
    chosen = next(one for one in house.ports.agents if one.id == agent)
    return survey(chosen, surveyor_of(house.ports))


def test_nothing_has_drifted_after_a_switch_nor_after_an_edit_elsewhere(house: House) -> None:
    assert drift_of(house.ports, CLAUDE).differences == ()
    change(house, b'"DISABLE_TELEMETRY": "1"', b'"DISABLE_TELEMETRY": "0"')
    assert drift_of(house.ports, CLAUDE).differences == ()
    assert (row(house).drift, row(house).drift_mark) == (False, "")


def test_what_differs_is_named_setting_by_setting_and_nothing_is_written(house: House) -> None:
    change(house, b"https://one.example", b"https://other.example")
    before = house.state()
    (one,) = drift_of(house.ports, CLAUDE).differences
    assert (one.file, one.setting) == (str(SETTINGS), "env.ANTHROPIC_BASE_URL")
    assert (one.was, one.now) == ("https://one.example/anthropic", "https://other.example/anthropic")
    assert house.state() == before


def test_a_setting_inside_of_an_entry_is_named_too(house: House) -> None:
    change(house, b'"model": "ezswitch/claude-opus-4-7"', b'"model": "ezswitch/claude-haiku-4-5"', OPENCODE)
    assert [one.setting for one in drift_of(house.ports, "opencode").differences] == ["model"]
    change(house, b"one.example", b"two.example", OPENCODE)
    assert [one.setting for one in drift_of(house.ports, "opencode").differences] == [
        "provider.ezswitch.api",
        "provider.ezswitch.options.baseURL",
        "model",
    ]


def test_a_key_that_was_put_there_is_masked(house: House) -> None:
    change(house, b'"ANTHROPIC_AUTH_TOKEN": ""', f'"ANTHROPIC_AUTH_TOKEN": "{KEY_ONE}"'.encode())
    drift = drift_of(house.ports, CLAUDE)
    assert KEY_ONE not in repr(drift)
    (one,) = drift.differences
    assert (one.was, "•••" in one.now) == ('""', True)
    assert drift.adopts is None


def test_applying_again_is_a_switch(house: House) -> None:
    change(house, b"https://one.example", b"https://other.example")
    assert row(house).state is State.MODIFIED
    switch.use(house.ports, drift_of(house.ports, CLAUDE).profile, (CLAUDE,))
    assert (row(house).state, row(house).drift) == (State.PROFILE, False)


def test_a_model_is_adopted_for_this_agent_alone(house: House) -> None:
    change(house, b'"claude-opus-4-7"', b'"claude-sonnet-4-6"')
    drift = drift_of(house.ports, CLAUDE)
    assert drift.adopts is not None
    adopt(house.ports, CLAUDE)
    kept = shelf_of(house.ports).get("one")
    assert kept.models_for(CLAUDE)["main"] == "claude-sonnet-4-6"
    assert kept.models_for("opencode")["main"] == "claude-opus-4-7"
    assert (row(house).state, row(house).drift) == (State.PROFILE, False)
    assert row(house, "opencode").drift is False


def test_an_address_is_adopted_only_with_the_consent_for_its_host(house: House) -> None:
    change(house, b"https://one.example", b"https://other.example")
    before = house.files.bytes_of(PLACES.profiles)
    with pytest.raises(ConsentNeeded) as asked:
        adopt(house.ports, CLAUDE)
    assert (asked.value.consent, "https://other.example" in asked.value.message) == ("new-origin", True)
    assert house.files.bytes_of(PLACES.profiles) == before
    adopt(house.ports, CLAUDE, NEW_ORIGIN)
    kept = shelf_of(house.ports).get("one").base_url
    assert kept[Surface.ANTHROPIC] == "https://other.example/anthropic"
    assert kept[Surface.OPENAI] == "https://one.example/v1"
    assert (row(house).drift, row(house).profile) == (False, "one")


def test_an_agents_own_form_of_an_address_is_undone(house: House) -> None:
    """OpenCode's Anthropic address ends in /v1; the profile's does not."""
    house.keychain.records["one"] = KeyRecord(
        Secret(KEY_ONE), origins=frozenset(map(origin_of, ("https://one.example", "https://other.example")))
    )
    change(house, b"one.example", b"other.example", OPENCODE)
    adopt(house.ports, "opencode")
    kept = shelf_of(house.ports).get("one").base_url
    assert "https://other.example/anthropic" in kept.values() or "https://other.example/v1" in kept.values()
    assert row(house, "opencode").drift is False


def test_a_profile_is_put_back_where_the_switch_fails(house: House) -> None:
    change(house, b'"claude-opus-4-7"', b'"claude-sonnet-4-6"')
    before = house.files.bytes_of(PLACES.profiles)
    del house.keychain.records["one"]
    with pytest.raises(NoKey):
        adopt(house.ports, CLAUDE)
    assert house.files.bytes_of(PLACES.profiles) == before


def test_what_is_no_part_of_a_profile_is_not_adopted(house: House) -> None:
    change(house, b'"ANTHROPIC_CUSTOM_HEADERS": ""', b'"ANTHROPIC_CUSTOM_HEADERS": "x: y"')
    with pytest.raises(Refused, match="no address and no model"):
        adopt(house.ports, CLAUDE)


def test_an_address_that_is_none_can_be_left_and_not_adopted(house: House) -> None:
    change(house, b"https://one.example/anthropic", b"not an address")
    drift = drift_of(house.ports, CLAUDE)
    assert (len(drift.differences), drift.adopts) == (1, None)


def test_leaving_it_holds_until_one_of_those_settings_changes_again(house: House) -> None:
    change(house, b'"claude-opus-4-7"', b'"claude-sonnet-4-6"')
    assert (row(house).drift, row(house).state) == (True, State.MODIFIED)
    leave(house.ports, CLAUDE)
    assert (row(house).drift, row(house).left, row(house).state) == (False, True, State.PROFILE)
    change(house, b'"DISABLE_TELEMETRY": "1"', b'"DISABLE_TELEMETRY": "0"')
    assert row(house).drift is False, "an edit elsewhere is no change of it"
    change(house, b'"claude-sonnet-4-6"', b'"claude-haiku-4-5"')
    assert (row(house).drift, row(house).left) == (True, False)


def test_leaving_writes_nothing_but_a_mark(house: House) -> None:
    change(house, b"https://one.example", b"https://other.example")
    before = house.files.snapshot()
    leave(house.ports, CLAUDE)
    after = house.files.snapshot()
    assert set(after) - set(before) == {str(PLACES.state / "left.json")}
    assert {path: after[path] for path in before} == before


def test_an_address_of_somebody_elses_names_the_profile_that_was_there(house: House) -> None:
    house.files.put(SETTINGS, b'{"env": {"ANTHROPIC_BASE_URL": "https://x.example", "ANTHROPIC_AUTH_TOKEN": "t"}}')
    drift = drift_of(house.ports, CLAUDE)
    assert (drift.profile, drift.adopts) == ("one", None)
    assert "apiKeyHelper" in {one.setting for one in drift.differences}


def test_a_file_that_does_not_parse_is_said(house: House) -> None:
    house.files.put(SETTINGS, b"{,")
    with pytest.raises(CannotRead):
        drift_of(house.ports, CLAUDE)


def test_a_damaged_mark_is_no_mark(house: House) -> None:
    change(house, b'"claude-opus-4-7"', b'"claude-sonnet-4-6"')
    leave(house.ports, CLAUDE)
    house.files.put(PLACES.state / "left.json", b"[]")
    assert row(house).drift is True
    house.files.put(PLACES.state / "left.json", b"{")
    assert row(house).drift is True
