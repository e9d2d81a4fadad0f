"""keys/NAME is there exactly while an agent refers to it, through every detour."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ezswitch.domain.consents import REJECTED_KEY
from ezswitch.domain.environment import Environment
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.secret import Secret
from ezswitch.usecases import keys, switch
from memory_house import HOME, KEY_ONE, OPENCODE, OPENCODE_TEXT, PLACES, House

CUSTOM = Path("/home/user/work/opencode.json")
KEY_FILE = PLACES.key_file("one")


def at(house: House, **variables: str) -> None:
    """Let every later call see these variables."""
    house.ports = replace(house.ports, environment=Environment(HOME, variables))


def test_a_revert_takes_the_key_file_of_a_configuration_that_is_not_named_any_more() -> None:
    house = House()
    at(house, OPENCODE_CONFIG=str(CUSTOM))
    switch.use(house.ports, "one", ("opencode",))
    assert house.files.bytes_of(CUSTOM)
    at(house)
    switch.revert(house.ports, ())
    assert house.files.bytes_of(CUSTOM) is None
    assert house.files.bytes_of(KEY_FILE) is None


def test_a_key_file_stays_while_a_configuration_that_is_not_named_any_more_refers_to_it() -> None:
    house = House()
    at(house, OPENCODE_CONFIG=str(CUSTOM))
    switch.use(house.ports, "one", ("opencode",))
    at(house)
    switch.use(house.ports, "one", ("opencode",))
    switch.use(house.ports, OWN_SIGN_IN, ("opencode",))
    assert b"keys/one" in (house.files.bytes_of(CUSTOM) or b"")
    assert house.files.bytes_of(KEY_FILE) == f"{KEY_ONE}\n".encode()
    switch.revert(house.ports, ())
    assert house.files.bytes_of(KEY_FILE) is None


def test_a_key_file_goes_with_the_next_action_once_somebody_took_the_reference_out_by_hand() -> None:
    for back in (
        lambda house: switch.revert(house.ports, ()),
        lambda house: switch.use(house.ports, OWN_SIGN_IN, ("opencode",)),
        lambda house: switch.use(house.ports, "two", ("opencode",)),
    ):
        house = House()
        switch.use(house.ports, "one", ("opencode",))
        house.files.put(OPENCODE, OPENCODE_TEXT)
        back(house)
        assert house.files.bytes_of(KEY_FILE) is None


def test_a_lost_key_file_is_written_again_by_the_next_action_that_leads_to_it() -> None:
    house = House()
    switch.use(house.ports, "one", ("opencode",))
    switch.use(house.ports, "two", ("opencode",))
    switch.use(house.ports, "one", ("opencode",))
    house.files.delete(KEY_FILE)
    switch.undo(house.ports)
    switch.redo(house.ports)
    assert house.files.bytes_of(KEY_FILE) == f"{KEY_ONE}\n".encode()


def test_a_key_that_its_owner_keeps_in_a_file_is_never_touched_by_a_switch() -> None:
    house = House()
    house.keychain.in_files.add("one")
    house.files.put(KEY_FILE, f"{KEY_ONE}\n".encode(), 0o600)
    steps = (
        lambda: switch.use(house.ports, "one", ("opencode",)),
        lambda: switch.use(house.ports, "two", ("opencode",)),
        lambda: switch.undo(house.ports),
        lambda: switch.use(house.ports, OWN_SIGN_IN, ("opencode",)),
        lambda: switch.undo(house.ports),
        lambda: switch.revert(house.ports, ()),
    )
    for step in steps:
        step()
        assert house.files.bytes_of(KEY_FILE) == f"{KEY_ONE}\n".encode()


def test_a_command_that_prints_the_key_gives_the_file_its_bytes() -> None:
    house = House()
    command = ("pass", "show", "one")
    house.keychain.records["one"] = KeyRecord(None, command, house.keychain.records["one"].origins)
    house.keychain.command_output[command] = KEY_ONE
    switch.use(house.ports, "one", ("opencode",))
    assert house.files.bytes_of(KEY_FILE) == f"{KEY_ONE}\n".encode()
    switch.undo(house.ports)
    assert house.files.bytes_of(KEY_FILE) is None


def test_a_rotation_rewrites_the_file_that_an_older_reference_still_names() -> None:
    house = House()
    at(house, OPENCODE_CONFIG=str(CUSTOM))
    switch.use(house.ports, "one", ("opencode",))
    at(house)
    new = Secret("sk-ez-EXAMPLE77777777777777777777777")
    keys.rotate(house.ports, "one", new, frozenset({REJECTED_KEY}))
    assert house.files.bytes_of(KEY_FILE) == f"{new.reveal()}\n".encode()
