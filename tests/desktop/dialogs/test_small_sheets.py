"""Consent, failure and removal: each says what it is about, and none is without a next step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import SETTINGS, look, switched
from ezswitch.domain.errors import (
    BadInput,
    Busy,
    CannotRead,
    ConsentNeeded,
    EzswitchError,
    NoKey,
    Refused,
    WriteFailed,
)

Make = Callable[..., Hands]
ASKS = ConsentNeeded("new-origin", "a new host for this key", "It was never sent to https://x.example.com.")


def test_a_consent_gives_its_name_back(hands: Make) -> None:
    she = hands()
    heard: list[str] = []
    sheet = she.open("consent", ASKS, heard.append)
    assert sheet.windowTitle() == "A new host for this key"
    assert "--accept" not in she.texts()
    she.click(she.button("Send the key there too"))
    assert heard == ["new-origin"]
    she.gone()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_a_consent_is_no_by_default(hands: Make, key: Qt.Key) -> None:
    she = hands()
    heard: list[str] = []
    sheet = she.open("consent", ASKS, heard.append)
    assert QApplication.focusWidget() is sheet.cancel
    she.key(key)
    assert heard == []
    she.gone()


def test_the_windows_own_switch_goes_on_after_the_consent(hands: Make) -> None:
    she = hands(use=[ASKS, switched("claude-code", profile="deepseek")])
    she.program.controller.use("deepseek")
    she.active(she.sheet())
    she.click(she.button("Send the key there too"))
    assert she.answers.calls("use")[1] == ("deepseek", ("claude-code",), frozenset({"new-origin"}))
    assert she.toast.startswith("Claude Code now uses DeepSeek")


ERRORS = (
    CannotRead("a comma is missing", line=4, column=12).at(SETTINGS),
    BadInput("id is taken", "There is a profile x already.", hint="Choose another id, or edit it."),
    NoKey("no key", "There is no key x.", hint="Store it: ezswitch keys set x"),
    Refused("nothing to undo", "There is no switch to take back.", hint="See `ezswitch history`."),
    Busy("busy", "Another ezswitch is switching.", hint="Try again in a moment."),
    WriteFailed("disk full", "There is no room.", hint="", path=SETTINGS),
)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.id + error.title)
def test_a_failure_always_has_a_next_step(hands: Make, error: EzswitchError) -> None:
    she = hands()
    sheet = she.open("failure", error)
    assert error.message in she.texts()
    assert len(sheet.step.text()) > 10
    assert "--" not in sheet.step.text()
    assert "ezswitch keys" not in sheet.step.text()
    she.click(sheet.copy)
    assert error.message in QApplication.clipboard().text()
    if error.path:
        she.click(she.button("Open folder"))
        assert she.opened_urls == ["file:///home/you/.claude"]
    she.key(Qt.Key.Key_Escape)
    she.gone()


def test_removing_a_profile_in_use_asks_where_its_agents_go(hands: Make) -> None:
    she = hands(remove=switched("claude-code", "opencode", profile=None))
    sheet = she.open("remove_profile", "ezrouter")
    assert "Claude Code and OpenCode would be switched first." in she.texts()
    assert "Its key ezrouter stays: other profiles use it." in she.texts()
    targets = [sheet.target.itemData(number) for number in range(sheet.target.count())]
    assert targets[0] == "own-sign-in"
    assert "openai" not in targets, "it does not fit every agent that must go"
    assert "ezrouter" not in targets
    sheet.target.setCurrentIndex(targets.index("deepseek"))
    she.click(sheet.go_on)
    assert she.answers.calls("remove") == [("ezrouter", "deepseek")]
    assert she.toast.startswith("ezrouter removed")
    she.gone()


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("file", "The file with its key deepseek is removed too: no other profile uses it."),
        ("command", "The command that prints its key deepseek is forgotten too: no other profile uses it."),
    ],
)
def test_a_key_elsewhere_is_not_said_to_be_in_the_keychain(hands: Make, place: str, said: str) -> None:
    usual = look()
    rows = [
        replace(row, key=replace(row.key, place=place)) if row.profile.id == "deepseek" else row
        for row in usual.profiles
    ]
    she = hands(replace(usual, profiles=tuple(rows)))
    she.open("remove_profile", "deepseek")
    assert said in she.texts()


def test_removing_an_unused_one_says_what_becomes_of_its_key(hands: Make) -> None:
    she = hands()
    sheet = she.open("remove_profile", "deepseek")
    assert "Its key deepseek is removed from the keychain too" in she.texts()
    assert not sheet.target.isVisible()
    she.click(sheet.go_on)
    assert she.answers.calls("remove") == [("deepseek", None)]


def test_a_removal_that_is_refused_is_said(hands: Make) -> None:
    she = hands(remove=Refused("in use", "They cannot use it.", hint="Choose another profile for them."))
    sheet = she.open("remove_profile", "ezrouter")
    she.click(sheet.go_on)
    assert "Choose another profile for them." in she.texts()
    assert she.sheet() is sheet
