"""The keychain in memory keeps the contract, and can be in every mood."""

from __future__ import annotations

import pytest

from contracts.keychain import KEY, RECORD, KeychainContract
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.errors import KeychainDenied, KeychainHung, KeychainLocked, NoKeychain
from ezswitch.domain.key import KeyRecord


class TestMemoryKeychain(KeychainContract):
    @pytest.fixture
    def keychain(self) -> MemoryKeychain:
        return MemoryKeychain()


@pytest.mark.parametrize(
    ("mood", "error", "state"),
    [
        ("locked", KeychainLocked, "locked"),
        ("hung", KeychainHung, "no_keychain"),
        ("denied", KeychainDenied, "no_keychain"),
        ("none", NoKeychain, "no_keychain"),
    ],
)
def test_each_mood_is_its_own_error(mood: str, error: type[Exception], state: str) -> None:
    keychain = MemoryKeychain({"team": RECORD}, mood=mood)
    for prompt in (False, True):
        with pytest.raises(error):
            keychain.read("team", prompt=prompt)
    assert keychain.state("team").state == state


def test_a_prompt_unlocks_where_it_should_and_is_counted() -> None:
    keychain = MemoryKeychain({"team": RECORD}, mood="locked", unlocks=True)
    with pytest.raises(KeychainLocked):
        keychain.secret_of("team", prompt=False)
    assert keychain.prompts == 0
    assert keychain.secret_of("team", prompt=True)[0] == KEY
    assert keychain.prompts == 1
    assert keychain.read("team", prompt=False) == RECORD


def test_a_key_in_a_file_needs_no_keychain() -> None:
    keychain = MemoryKeychain(mood="none")
    with pytest.raises(NoKeychain):
        keychain.write("team", RECORD)
    keychain.write("team", RECORD, in_file=True)
    assert keychain.read("team", prompt=False) == RECORD
    assert keychain.state("team").place == "file"


def test_a_command_gives_what_the_test_said() -> None:
    record = KeyRecord(None, ("pass", "show"))
    keychain = MemoryKeychain({"team": record})
    keychain.command_output["pass", "show"] = KEY
    assert keychain.secret_of("team", prompt=True) == (KEY, record)


def test_put_makes_a_record_without_approved_origins() -> None:
    keychain = MemoryKeychain()
    keychain.put("team", KEY)
    assert keychain.read("team", prompt=False).origins == frozenset()
