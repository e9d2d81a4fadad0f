"""Every error says what, where and what to do, in one line, under an id that never changes."""

from __future__ import annotations

import pytest

from ezswitch.domain import errors
from ezswitch.domain.errors import BadInput, CannotRead, ConsentNeeded, EzswitchError
from ezswitch.domain.phrase import Phrase, say

EVERY = {
    value.__name__: value
    for value in vars(errors).values()
    if isinstance(value, type) and issubclass(value, EzswitchError)
}


def test_ids_are_stable_and_no_two_errors_share_one() -> None:
    assert {name: each.id for name, each in EVERY.items()} == {
        "EzswitchError": "error",
        "BadInput": "bad_input",
        "CannotRead": "cannot_read",
        "ConsentNeeded": "consent_needed",
        "Refused": "refused",
        "Moved": "moved",
        "Conflict": "conflict",
        "Busy": "busy",
        "WriteFailed": "write_failed",
        "KeychainError": "keychain",
        "NoKeychain": "no_keychain",
        "KeychainLocked": "locked",
        "KeychainDenied": "denied",
        "KeychainHung": "hung",
        "NoKey": "no_key",
        "StoreError": "store",
    }


def test_every_error_stands_in_the_tree_that_the_module_shows() -> None:
    assert errors.__doc__
    assert [name for name in EVERY if name not in errors.__doc__] == []


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (EzswitchError("t", "It broke."), "It broke."),
        (EzswitchError("t", "It broke.", hint="Mend it."), "It broke. Mend it."),
        (EzswitchError("t", "It broke.", hint="Mend it.", path="/x"), "It broke. (/x) Mend it."),
        (EzswitchError("t", "a comma is missing", hint="Mend it."), "a comma is missing. Mend it."),
        (EzswitchError("t", "/x broke.", hint="Mend it.", path="/x"), "/x broke. Mend it."),
    ],
)
def test_it_says_what_where_and_what_to_do_and_the_path_once(error: EzswitchError, line: str) -> None:
    assert str(error) == line


def test_what_to_do_stays_a_part_of_its_own_so_that_a_door_can_leave_it_out() -> None:
    error = BadInput(say("t"), say("{file} broke.", file="x"), hint=say("Mend it."), path="/y")
    assert error.words.template == "{first} {second}"
    said, hint = error.words.parameters["first"], error.words.parameters["second"]
    assert isinstance(said, Phrase)
    assert (said.template, said.parameters["path"], hint) == ("{message} ({path})", "/y", "Mend it.")


def test_a_consent_is_named_as_the_command_line_takes_it() -> None:
    error = ConsentNeeded("plain-http", "not encrypted", "It could be read.")
    assert error.consent == "plain-http"
    assert str(error) == "It could be read. If you want that: --accept plain-http"


def test_an_unreadable_file_gets_its_path_line_and_column_once() -> None:
    error = CannotRead("a comma is missing", line=3, column=7).at("/home/user/x.json")
    assert (error.path, error.line, error.column) == ("/home/user/x.json", 3, 7)
    assert error.message == "/home/user/x.json:3:7: a comma is missing"
    assert "left as it is" in error.hint
    assert error.at("/other") is error


def test_without_a_line_only_the_path_is_said_and_an_own_hint_stays() -> None:
    error = CannotRead("too large", hint="Make it smaller.").at("/x")
    assert (error.message, error.hint) == ("/x: too large", "Make it smaller.")
