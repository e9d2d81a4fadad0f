"""What a keychain's failures tell people to do: the part for the command line can be left out by a window."""

from __future__ import annotations

import pytest

from ezswitch.domain.errors import KeychainError
from ezswitch.domain.phrase import Phrase
from ezswitch.system.keychain import failures
from ezswitch.system.keychain.approved import approved_only

FOR_THE_WINDOW = [
    (failures.died(), "Try again; if it stays so, log out and in."),
    (failures.locked(), "Unlock it in your desktop session, then try again."),
    (failures.denied(), "Try again and allow it."),
    (failures.hung(1.5), "Restart it, or log out and in."),
    (failures.not_kept("team"), "Look into its own settings (a KeePassXC database must be exposed and unlocked)."),
]


@pytest.mark.parametrize(("error", "first"), FOR_THE_WINDOW, ids=[type(error).__name__ for error, _ in FOR_THE_WINDOW])
def test_what_only_the_command_line_can_do_is_a_phrase_of_its_own(error: KeychainError, first: str) -> None:
    parts = error.hint.parameters
    assert (error.hint.template, parts["first"]) == ("{first} {second}", first)
    assert isinstance(parts["second"], Phrase)
    assert "--accept key-file" in parts["second"].template


_ELSEWHERE = (
    "Something set another address (a project's settings, a variable). If it may be: ezswitch keys approve team "
)
_NOWHERE = "Its settings name no address any more: put it on its profile again, or on its own sign-in."


@pytest.mark.parametrize(
    ("address", "words", "hint"),
    [
        ("https://new.example/v1", "send it to https://new.example,", f"{_ELSEWHERE}https://new.example"),
        ("", "send it to its own provider,", _NOWHERE),
        ("nonsense", "send it to an address that is none,", f"{_ELSEWHERE}ADDRESS"),
    ],
)
def test_a_host_that_nobody_approved_is_named_in_a_whole_sentence(address: str, words: str, hint: str) -> None:
    with pytest.raises(KeychainError) as raised:
        approved_only("team", (address,), frozenset())
    assert words in raised.value.message
    assert raised.value.message.parameters["key"] == "team"
    assert raised.value.hint == hint
