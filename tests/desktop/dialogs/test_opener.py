"""The seam: every `_requested` signal opens its dialog; click budgets; no key is ever spoken, shown or kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.dialogs.conftest import Hands, spoken
from desktop.dialogs.replies import KEY, fresh
from desktop.sample import DEEPSEEK, EZROUTER, changed_outside, foreign
from ezswitch.desktop.dialogs.history import HistorySheet
from ezswitch.desktop.dialogs.importing import ImportSheet
from ezswitch.desktop.dialogs.keys import KeysSheet
from ezswitch.desktop.dialogs.preview import PreviewSheet
from ezswitch.desktop.dialogs.profile_editor import ProfileEditor
from ezswitch.desktop.dialogs.remove_profile import RemoveSheet
from ezswitch.desktop.dialogs.sharing import ShareSheet
from ezswitch.domain.offer import Offer, Offered, Source
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.usecases.drift import Drift

Make = Callable[..., Hands]


@pytest.mark.parametrize(
    ("signal", "arguments", "kind"),
    [
        ("add_requested", ("",), ProfileEditor),
        ("add_requested", ("ezrouter",), ProfileEditor),
        ("edit_requested", ("ezrouter",), ProfileEditor),
        ("remove_requested", ("ezrouter",), RemoveSheet),
        ("preview_requested", ("claude-code", "deepseek"), PreviewSheet),
        ("preview_requested", ("*", "deepseek"), PreviewSheet),
        ("history_requested", ("",), HistorySheet),
        ("history_requested", ("*",), HistorySheet),
        ("keys_requested", (), KeysSheet),
        ("import_requested", ("",), ImportSheet),
        ("import_requested", ("live",), ImportSheet),
        ("link_requested", ("ezswitch://import?preset=ezrouter",), ImportSheet),
        ("share_requested", (("ezrouter",),), ShareSheet),
        ("share_requested", ((),), ShareSheet),
    ],
)
def test_every_request_opens_its_dialog(hands: Make, signal: str, arguments: tuple[Any, ...], kind: type) -> None:
    she = hands()
    getattr(she.program.controller, signal).emit(*arguments)
    assert isinstance(she.sheet(), kind)
    assert she.sheet().isModal()


@pytest.mark.parametrize("signal", ["edit_requested", "remove_requested"])
def test_what_is_gone_opens_nothing(hands: Make, signal: str) -> None:
    she = hands()
    getattr(she.program.controller, signal).emit("no-such-profile")
    she.gone()


def test_an_address_that_is_no_profile_can_be_saved_as_one(hands: Make) -> None:
    she = hands(foreign())
    she.program.controller.adopt_requested.emit("claude-code")
    editor = she.active(she.sheet())
    assert editor.form.addresses.typed() == {Surface.ANTHROPIC: "https://api.foo.com/anthropic"}
    assert editor.form.name.text() == "api.foo.com"
    assert QApplication.focusWidget() is editor.form.key.secret.line
    she.paste(KEY)
    she.click(editor.only)
    profile, _, _ = she.answers.calls("add")[0]
    assert (profile.id, profile.key) == ("api.foo.com", "api.foo.com")


def test_what_an_agent_uses_is_saved_with_the_key_that_was_found(hands: Make) -> None:
    mine = Offered(EZROUTER, Secret(KEY), agents=("claude-code",), found_in=("~/.claude/settings.json",))
    other = Offered(DEEPSEEK, Secret(KEY), agents=("opencode",))
    she = hands(foreign(), offer_from=Offer(Source.LIVE, "What your agents use today", (other, mine)))
    she.program.controller.adopt_requested.emit("claude-code")
    sheet = she.active(she.sheet())
    assert [card.ticked for card in sheet.cards] == [False, True], "only what it was asked for"
    assert "Found, goes into your keychain: sk-ez-••••1f" in she.texts()
    assert sheet.primary.accessibleName() == "Import and use in Claude Code"
    assert she.answers.calls("take") == []


def test_only_a_foreign_address_can_be_adopted(hands: Make) -> None:
    she = hands()
    she.program.controller.adopt_requested.emit("claude-code")
    she.gone()


def test_what_was_changed_outside_is_shown_and_nothing_is_done(hands: Make) -> None:
    she = hands(changed_outside(), drift=Drift("claude-code", "ezrouter", ()))
    she.program.controller.difference_requested.emit("claude-code")
    assert she.answers.calls("drift") == [("claude-code",)]
    assert she.answers.calls("use") == []


def test_before_the_first_look_nothing_opens(hands: Make) -> None:
    she = hands()
    she.program.controller.look = None
    for name in ("add_profile", "keys", "history"):
        assert getattr(she.dialogs, name)() is None
    assert she.dialogs.edit_profile("ezrouter") is None
    assert she.dialogs.preview("ezrouter", ("claude-code",)) is None


# click budgets of design.md section 6 ------------------------------------------------------------------------------


def test_first_use_is_paste_and_two_clicks(hands: Make) -> None:
    she = hands(fresh())
    she.program.controller.add_requested.emit("ezrouter")  # click 1: "Add ezrouter" on the empty page
    editor = she.active(she.sheet())
    she.paste(KEY)
    she.click(editor.primary)
    assert she.clicks + 1 == 2
    assert she.answers.calls("use")[0][0] == "ezrouter"


def test_a_second_profile_with_the_same_key_is_three_clicks(hands: Make) -> None:
    she = hands()
    she.click(she.window.header.add)
    editor = she.active(she.sheet())
    she.click(editor.tiles.tiles[0])
    she.click(editor.primary)
    assert she.clicks == 3
    assert she.answers.calls("add")[0][0].key == "ezrouter"


def test_rotating_a_key_is_paste_and_two_clicks_from_the_list_of_keys(hands: Make) -> None:
    she = hands()
    she.open("keys")
    she.click(she.button("Replace the key ezrouter"))
    replace = she.active(she.sheet())
    she.paste(KEY)
    she.click(replace.go_on)
    assert she.clicks == 2
    assert len(she.answers.calls("rotate")) == 1


def test_back_to_own_sign_in_is_two_clicks_by_removing(hands: Make) -> None:
    she = hands()
    she.program.controller.remove_requested.emit("ezrouter")  # click 1: Remove in the card's menu
    sheet = she.active(she.sheet())
    she.click(sheet.go_on)
    assert she.clicks + 1 == 2
    assert she.answers.calls("remove") == [("ezrouter", "own-sign-in")]


# a key is never spoken, shown or kept ------------------------------------------------------------------------------


def test_no_key_is_in_any_name_tooltip_title_or_repr(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    she.paste(KEY)
    assert editor.form.key.secret.line.text() == KEY
    for root in (editor, she.window.window()):
        assert KEY not in spoken(root)
    assert KEY not in repr(vars(editor))
    assert KEY not in repr(she.answers.asked)
    she.click(editor.primary)
    assert KEY not in spoken(she.window.window())


def test_no_replaced_key_is_in_any_name_tooltip_title_or_repr(hands: Make) -> None:
    she = hands()
    sheet = she.open("replace_key", "ezrouter")
    she.paste(KEY)
    assert KEY not in spoken(sheet)
    assert KEY not in repr(vars(sheet))
    she.click(sheet.go_on)
    assert KEY not in spoken(sheet)
