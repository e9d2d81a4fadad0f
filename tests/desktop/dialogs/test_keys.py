"""The keys: what is said of each, replacing, removing and approving; never a prompt that nobody asked for."""

from __future__ import annotations

from collections.abc import Callable

from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import keys
from ezswitch.domain.errors import KeychainDenied, Refused

Make = Callable[..., Hands]


def test_each_key_says_who_uses_it_and_where_it_goes(hands: Make) -> None:
    she = hands()
    she.open("keys")
    text = she.texts()
    assert "Kept in GNOME Keyring via Secret Service." in text
    assert "Used by ezrouter and ezrouter EU, in Claude Code and OpenCode: it cannot be removed now." in text
    assert "Goes to www.ezrouter.dev only." in text
    assert "revision 3" in text
    assert "It also stands in" in text
    assert she.answers.calls("keys")[-1] == (False,), "the first look raises no prompt"


def test_unlock_is_the_one_door_to_a_prompt(hands: Make) -> None:
    she = hands()
    sheet = she.open("keys")
    assert "known once the keychain is unlocked" in she.texts()
    she.click(sheet.unlock)
    assert she.answers.calls("keys")[-1] == (True,)


def test_a_key_in_use_cannot_be_removed_and_says_why(hands: Make) -> None:
    she = hands()
    she.open("keys")
    used = she.button("Remove the key ezrouter")
    assert not used.isEnabled()
    assert "Claude Code and OpenCode" in used.accessibleDescription()
    spare = she.button("Remove the key deepseek")
    she.click(spare)
    assert spare.text() == "Remove now"
    assert she.answers.calls("remove_key") == []
    she.click(spare)
    assert she.answers.calls("remove_key") == [("deepseek",)]


def test_what_cannot_be_removed_is_said(hands: Make) -> None:
    she = hands(remove_key=Refused("in use", "It is used after all.", hint="Switch first."))
    she.open("keys")
    she.click(she.button("Remove the key deepseek"))
    she.click(she.button("Remove the key deepseek"))
    assert "It is used after all." in she.texts()
    assert "Switch first." in she.texts()


def test_a_host_that_is_not_approved_can_be(hands: Make) -> None:
    she = hands()
    she.open("keys")
    assert "A profile wants to send it to api.anthropic.com" in she.texts()
    she.click(she.button("Approve api.anthropic.com for ezrouter"))
    assert she.answers.calls("approve") == [("ezrouter", ("https://api.anthropic.com",))]


def test_replace_opens_over_it_and_the_list_is_read_again(hands: Make) -> None:
    she = hands()
    she.open("keys")
    she.click(she.button("Replace the key deepseek"))
    replace = she.active(she.sheet())
    assert replace.windowTitle() == "Replace the key deepseek"
    before = len(she.answers.calls("keys"))
    she.paste("sk-ez-EXAMPLEnew0a1b2c3d4e5f6a7b8c9d")
    she.click(replace.go_on)
    assert len(she.answers.calls("keys")) > before


def test_no_keys_and_no_keychain_are_designed_states(hands: Make) -> None:
    she = hands(keys=())
    she.open("keys")
    assert "No keys yet." in she.texts()
    said = KeychainDenied("keychain refused", "The keychain refused the access.", hint="Try again and allow it.")
    he = hands(keys=said)
    he.open("keys")
    assert "Try again and allow it." in he.texts()


def test_the_sample_has_a_key_of_every_kind() -> None:
    assert {key.state.state for key in keys()} == {"present", "locked"}
