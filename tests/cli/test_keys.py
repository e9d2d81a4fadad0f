"""keys: names only, rotation that refreshes agents, hosts that are approved, programs that print a key."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli_door import Door
from ezswitch.domain.secret import Secret

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
NEW_KEY = "sk-ez-EXAMPLEffffffffffffffffffffffff"
KEY_FILE = Path("/home/user/.local/state/ezswitch/keys/ezrouter")


def test_keys_for_people(door: Door) -> None:
    assert door("keys").out == "No keys yet. A profile brings its own: ezswitch add ezrouter\n"
    door.added()("use", "ezrouter", "opencode")
    assert door("keys").out == (
        "KEY       STATE   PROFILES  AGENTS    MAY GO TO\n"
        "ezrouter  stored  ezrouter  opencode  https://www.ezrouter.dev\n"
    )
    door.keychain.mood = "locked"
    assert "keychain locked" in door("keys").out
    assert "(locked)" in door("keys").out


def test_a_rotation_refreshes_every_agent(door: Door) -> None:
    door.added()("use", "ezrouter", "--all")
    door.web.keys.add(NEW_KEY)
    said = door("keys", "set", "ezrouter", typed=NEW_KEY + "\n")
    assert said.status == 0
    assert said.out.startswith("The key 'ezrouter' is stored.\n")
    assert "Claude Code uses ezrouter" in said.out
    assert "OpenCode uses ezrouter" in said.out
    assert door.files.bytes_of(KEY_FILE) == f"{NEW_KEY}\n".encode()
    assert NEW_KEY not in said.out + said.err


def test_a_rejected_key_leaves_everything(door: Door) -> None:
    door.added()("use", "ezrouter", "--all")
    before = door.files.snapshot()
    said = door("keys", "set", "ezrouter", hidden=NEW_KEY)
    assert said.status == 1
    assert "--accept rejected-key" in said.err
    assert door.files.snapshot() == before
    assert door.keychain.records["ezrouter"].secret == Secret(KEY)
    assert door("keys", "set", "ezrouter", "--accept", "rejected-key", hidden=NEW_KEY).status == 0


def test_a_new_name_is_stored_too(door: Door) -> None:
    said = door("keys", "set", "team", hidden=KEY)
    assert said.status == 0
    assert door.asked == ["Key 'team' (it is not shown): "]
    assert door.keychain.records["team"].secret == Secret(KEY)


def test_nothing_on_standard_input_is_refused(door: Door) -> None:
    said = door("keys", "set", "team", typed="")
    assert said.status == 1
    assert "it is empty" in said.err
    assert door.keychain.records == {}


def test_a_program_may_print_the_key_after_a_consent(door: Door) -> None:
    door.keychain.command_output[("pass", "show", "ez")] = KEY
    said = door("keys", "set", "team", "--command", "pass", "show", "ez")
    assert said.status == 1
    assert "pass show ez" in said.err
    assert "--accept key-command" in said.err
    assert door("keys", "set", "team", "--accept", "key-command", "--command", "pass", "show", "ez").status == 0
    assert door.keychain.records["team"].command == ("pass", "show", "ez")


def test_a_program_without_a_name_is_refused(door: Door) -> None:
    said = door("keys", "set", "team", "--command")
    assert said.status == 1
    assert "--command needs a program" in said.err


def test_approve_names_more_hosts(door: Door) -> None:
    said = door.added()("keys", "approve", "ezrouter", "https://eu.ezrouter.dev/v1", "https://b.example:8443/x")
    assert said.status == 0
    assert "https://eu.ezrouter.dev" in said.out
    (row,) = door("keys", "--json").document["keys"]
    assert row["origins"] == ["https://b.example:8443", "https://eu.ezrouter.dev", "https://www.ezrouter.dev"]


def test_approving_what_is_no_address_is_refused(door: Door) -> None:
    assert door.added()("keys", "approve", "ezrouter", "nowhere").status == 1
    assert door("keys", "approve", "nobody", "https://a.example").status == 1


def test_plain_http_is_approved_only_with_its_consent(door: Door) -> None:
    said = door.added()("keys", "approve", "ezrouter", "http://gw.example/v1")
    assert said.status == 1
    assert "--accept plain-http" in said.err
    assert door("keys", "approve", "ezrouter", "http://gw.example/v1", "--accept", "plain-http").status == 0


def test_a_key_in_use_stays(door: Door) -> None:
    door.added()("use", "ezrouter", "claude-code")
    said = door("keys", "remove", "ezrouter")
    assert said.status == 1
    assert "claude-code" in said.err
    door("revert", "--all")
    assert door("keys", "remove", "ezrouter").out == "The key 'ezrouter' is gone.\n"
    assert door.keychain.records == {}


@pytest.mark.parametrize("mood", ["none", "hung", "denied", "locked"])
def test_every_mood_of_a_keychain_is_one_line(door: Door, mood: str) -> None:
    door.keychain.mood = mood
    said = door("keys", "set", "team", hidden=KEY)
    assert said.status == 1
    assert said.err.count("\n") == 1
    assert KEY not in said.err
    assert door("keys").status == 0
