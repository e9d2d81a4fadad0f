"""Shared setups that changed: a notice, a diff per profile, and nothing applied before it is said so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.dialogs.conftest import Hands
from desktop.dialogs.offers import ACME, ACME_EU, ADDED, CHANGED, REMOVED, refused, update
from ezswitch.desktop.dialogs.diff_view import DiffView
from ezswitch.desktop.dialogs.following import short
from ezswitch.desktop.dialogs.updates import UpdatesSheet, title_of, whose
from ezswitch.desktop.window.rows import Act, Button, Level, Notice
from ezswitch.domain.errors import ConsentNeeded, StoreError
from ezswitch.usecases.subscriptions import Update

Make = Callable[..., Hands]
NEW_HOST = ConsentNeeded("new-origin", "a new host for this key", "It was never sent to gateway.acme.example.")


def notices(she: Hands) -> list[Notice]:
    """Return the notices about shared setups."""
    shown: tuple[Notice, ...] = she.window.page.notices
    return [one for one in shown if one.buttons and one.buttons[0].act is Act.UPDATES]


def press(she: Hands, words: str) -> None:
    """Press a button of the notices above the cards."""
    found = [one for one in she.window.notices.findChildren(QPushButton) if one.text() == words and one.isVisible()]
    she.click(found[0])


def told(hands: Make, *updates: Update, **replies: Any) -> tuple[Hands, Any]:
    """Return a person before the sheet with these updates."""
    she = hands(refresh_subscriptions=updates or (update(),), **replies)
    press(she, "Show")
    return she, she.active(she.sheet())


# the notice -----------------------------------------------------------------------------------------------------------


def test_on_start_it_is_asked_once_and_no_change_is_no_notice(hands: Make) -> None:
    she = hands(refresh_subscriptions=())
    she.program.controller.refresh()
    assert she.answers.calls("refresh_subscriptions") == [()]
    assert notices(she) == []


def test_a_change_is_a_notice_with_two_buttons(hands: Make) -> None:
    she = hands(refresh_subscriptions=(update(),))
    (notice,) = notices(she)
    assert notice.level is Level.NOTE
    assert notice.title == "Acme changed 2 profiles"
    assert notice.text == "Acme gateway, Acme gateway EU: nothing changes here before you have seen it."
    assert [one.label for one in notice.buttons] == ["Show", "Not now"]
    assert she.answers.calls("apply_update") == []


def test_not_now_is_heard_of_again_at_the_next_look(hands: Make) -> None:
    she = hands(refresh_subscriptions=(update(),), subscriptions_due=True)
    press(she, "Not now")
    assert notices(she) == []
    assert she.sheets() == []
    she.dialogs.following.ask_if_due()
    assert len(notices(she)) == 1


@pytest.mark.parametrize("due", [True, False])
def test_it_is_asked_again_only_when_a_day_has_gone_by(hands: Make, due: bool) -> None:
    she = hands(refresh_subscriptions=[(), (update(),)], subscriptions_due=due)
    she.dialogs.following.ask_if_due()
    assert len(she.answers.calls("refresh_subscriptions")) == (2 if due else 1)
    assert len(notices(she)) == (1 if due else 0)


def test_a_notice_stays_while_nothing_new_is_due(hands: Make) -> None:
    she = hands(refresh_subscriptions=(update(),), subscriptions_due=False)
    she.dialogs.following.ask_if_due()
    assert len(notices(she)) == 1


def test_a_wrong_signature_is_told_loudly(hands: Make) -> None:
    she, sheet = told(hands, refused())
    (notice,) = notices(she)
    assert notice.level is Level.BAD
    assert notice.title == "The shared setup of evil.example was refused"
    assert notice.text == "The shared setup is signed with another key."
    assert "Ask who keeps it." in she.texts()
    assert not sheet.go_on.isVisible(), "there is nothing to apply"
    assert QApplication.focusWidget() is sheet.later


def test_what_cannot_be_read_is_an_error_and_no_notice(hands: Make) -> None:
    she = hands(refresh_subscriptions=StoreError("cannot read", "subscriptions.toml is damaged."))
    assert "subscriptions.toml is damaged." in she.toast
    assert notices(she) == []


def test_a_button_that_came_too_late_does_nothing(hands: Make) -> None:
    she = hands(refresh_subscriptions=())
    she.program.controller.do(Act.UPDATES)
    assert she.sheets() == []


def test_many_names_are_the_first_few() -> None:
    assert short(["A", "B", "C"]) == "A, B, C"
    assert short(["A", "B", "C", "D", "E"]) == "A, B, C + 2 profiles"
    assert Button(Act.UPDATES, "Show").argument == ""


# the sheet ------------------------------------------------------------------------------------------------------------


def test_every_profile_has_its_diff_and_own_fields_are_shown_as_kept(hands: Make) -> None:
    she, sheet = told(hands)
    assert sheet.windowTitle() == "Acme changed 2 profiles"
    changed, added = (card for _, cards in sheet.cards for card in cards)
    diff = changed.findChild(DiffView).toPlainText()
    assert "- base_url.anthropic: https://old.acme.example/a" in diff
    assert "+ base_url.anthropic: https://gateway.acme.example/anthropic" in diff
    assert "models.main" not in diff
    kept = "models.main stays my-own-model, as you set it. The shared setup says claude-opus-4-7."
    assert kept in she.texts()
    assert "What you changed yourself stays (1 field)." in she.texts()
    assert "Its key would go to another host: gateway.acme.example." in she.texts().replace("\u200b", "")
    assert "New. It comes without a key." in she.texts()
    assert "+ name: Acme gateway EU" in added.findChild(DiffView).toPlainText()
    assert "https://acme.example/setup.toml" in she.texts().replace("\u200b", "")


def test_apply_stores_what_is_ticked_and_checks_it(hands: Make) -> None:
    she, sheet = told(hands, apply_update=(ACME,))
    ((_, cards),) = sheet.cards
    cards[1].box.setChecked(False)
    she.click(she.button("Apply 1 change"))
    (call,) = she.answers.calls("apply_update")
    assert call == (sheet.updates[0], frozenset(), frozenset({"acme"}))
    assert she.toast == "1 profile updated."
    assert she.answers.calls("check")[0][0] == ("acme",)
    assert notices(she) == []
    assert she.answers.calls("use") == [], "agents keep what they have"
    she.gone()


def test_another_host_for_a_key_is_asked_for_inline(hands: Make) -> None:
    she, sheet = told(hands, apply_update=[NEW_HOST, (ACME, ACME_EU)])
    she.click(she.button("Apply 2 changes"))
    assert "A new host for this key" in she.texts()
    assert len(notices(she)) == 1
    sheet.problem.consent.setChecked(True)
    she.click(she.button("Apply 2 changes"))
    assert she.answers.calls("apply_update")[1][1] == frozenset({"new-origin"})
    assert she.toast == "2 profiles updated."


def test_not_now_in_the_sheet_takes_the_notice_away_and_stores_nothing(hands: Make) -> None:
    she, _ = told(hands)
    she.click(she.button("Not now"))
    assert notices(she) == []
    assert she.answers.calls("apply_update") == []
    she.gone()


def test_escape_leaves_the_notice(hands: Make) -> None:
    she, _ = told(hands)
    she.key(Qt.Key.Key_Escape)
    assert len(notices(she)) == 1
    she.gone()


def test_what_was_taken_out_is_told_and_stays(hands: Make) -> None:
    she, sheet = told(hands, update(REMOVED), apply_update=())
    assert "Acme staging was taken out of the shared setup. It stays here as it is." in she.texts()
    assert not sheet.cards[0][1][0].box.isVisible()
    she.click(she.button("Understood"))
    assert she.answers.calls("apply_update")[0][2] == frozenset()
    assert she.toast == ""


def test_several_setups_are_one_sheet_and_a_refused_one_does_not_hold_up_the_rest(hands: Make) -> None:
    she, _ = told(hands, update(CHANGED), refused(), update(ADDED), apply_update=[(ACME,), (ACME_EU,)])
    assert she.sheet().windowTitle() == "Your shared setups changed"
    assert "evil.example was refused" in she.texts()
    she.click(she.button("Apply 2 changes"))
    assert len(she.answers.calls("apply_update")) == 2
    assert she.toast == "2 profiles updated."


def test_nothing_ticked_is_nothing_to_apply(hands: Make) -> None:
    _, sheet = told(hands, update(CHANGED))
    sheet.cards[0][1][0].box.setChecked(False)
    assert not sheet.go_on.isEnabled()


def test_closed_meanwhile_the_window_says_what_was_stored(hands: Make) -> None:
    she, sheet = told(hands, apply_update=(ACME,))
    she.work.held = True
    she.click(sheet.go_on)
    she.key(Qt.Key.Key_Escape)
    she.work.held = False
    she.work.release()
    assert she.toast == "1 profile updated."


def test_names_from_elsewhere_are_made_plain() -> None:
    odd = replace(update(), subscription=replace(update().subscription, name="Ac\u202eme\n"))
    assert whose(odd) == "Acme"
    assert title_of(odd) == "Acme changed 2 profiles"
    assert whose(refused()) == "evil.example"


def test_tab_goes_through_the_profiles_then_to_the_buttons(hands: Make) -> None:
    she, sheet = told(hands)
    assert isinstance(sheet, UpdatesSheet)
    sheet.cards[0][1][0].box.setFocus(Qt.FocusReason.TabFocusReason)
    names = []
    for _ in range(6):
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
        she.key(Qt.Key.Key_Tab)
    assert names == [
        "Acme gateway",
        "Changed lines",
        "Acme gateway EU",
        "Changed lines",
        "Not now",
        "Apply 2 changes",
    ]
