"""Replacing a key: paste, see the verdict, Enter; who was refreshed; nothing goes to a host that is not approved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import BOTH, KEY, KEY_FILE, keys
from desktop.sample import checked
from ezswitch.domain.errors import ConsentNeeded
from ezswitch.domain.plan import Outcome
from ezswitch.domain.secret import Secret
from ezswitch.domain.verdict import Verdict

Make = Callable[..., Hands]


def test_paste_and_enter_replaces_it_and_says_who_was_refreshed(hands: Make) -> None:
    she = hands()
    sheet = she.open("replace_key", "ezrouter")
    she.paste(f" {KEY} ")
    assert "Works · 182 ms" in she.texts()
    assert "Blanks around the key were removed." in she.texts()
    assert sheet.go_on.accessibleName() == "Store and refresh Claude Code, OpenCode"
    she.key(Qt.Key.Key_Return)
    assert she.answers.calls("rotate") == [("ezrouter", Secret(KEY), frozenset())]
    assert "Refreshed: Claude Code and OpenCode." in she.texts()
    assert KEY_FILE in she.texts()
    assert sheet.field.line.text() == ""
    she.key(Qt.Key.Key_Return)
    she.gone()


def test_it_is_tried_at_approved_hosts_alone(hands: Make) -> None:
    she = hands()
    she.open("replace_key", "ezrouter")
    assert "The key goes to www.ezrouter.dev only." in she.texts()
    she.paste(KEY)
    hosts = {origin.host for profile, _ in she.answers.calls("check_draft") for origin in profile.origins()}
    assert hosts == {"www.ezrouter.dev"}


def test_while_the_keychain_is_locked_nothing_is_sent_before_it_is_stored(hands: Make) -> None:
    she = hands(keys=())
    she.open("replace_key", "ezrouter")
    assert "It is checked when it is stored" in she.texts()
    she.paste(KEY)
    assert she.answers.calls("check_draft") == []


def test_a_key_that_is_pasted_before_the_keychain_answers_is_checked_then(hands: Make) -> None:
    she = hands()
    she.work.held = True
    she.open("replace_key", "ezrouter")
    she.paste(KEY)
    assert she.answers.calls("check_draft") == []
    she.work.release()
    assert len(she.answers.calls("check_draft")) == 1


def test_a_rejected_key_needs_a_consent(hands: Make) -> None:
    asks = ConsentNeeded("rejected-key", "the new key was rejected", "ezrouter does not accept the new key.")
    bad = checked("ezrouter", Verdict.KEY_REJECTED, 90.0, 0)
    she = hands(check_draft=bad, rotate=[asks, Outcome()])
    sheet = she.open("replace_key", "ezrouter")
    she.paste(KEY)
    assert "Key rejected" in she.texts()
    she.click(sheet.go_on)
    assert "does not accept the new key" in she.texts()
    assert sheet.problem.consent.text() == "Store the rejected key all the same"
    she.click(sheet.problem.consent)
    she.click(sheet.go_on)
    assert she.answers.calls("rotate")[1][2] == frozenset({"rejected-key"})
    assert "No agent uses it now" in she.texts()


def test_an_empty_field_stores_nothing(hands: Make) -> None:
    she = hands()
    sheet = she.open("replace_key", "ezrouter")
    she.click(sheet.go_on)
    assert "This cannot be a key: it is empty." in she.texts()
    assert she.answers.calls("rotate") == []


def test_the_agents_in_the_sample_are_both_refreshed() -> None:
    assert next(key.agents for key in keys() if key.name == "ezrouter") == BOTH
