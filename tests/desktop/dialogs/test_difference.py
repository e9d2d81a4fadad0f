"""What was changed outside ezswitch: shown before anything is pressed, and three answers that each do one thing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import SETTINGS, look, switched
from desktop.sample import EZROUTER
from ezswitch.domain.errors import ConsentNeeded, StoreError
from ezswitch.switching.drift import Difference
from ezswitch.usecases.drift import Drift

Make = Callable[..., Hands]
CHANGED = (
    Difference(SETTINGS, "env.ANTHROPIC_BASE_URL", "https://www.ezrouter.dev/anthropic", "https://other.example"),
    Difference(SETTINGS, "apiKeyHelper", "ezswitch-key ezrouter", ""),
)
DRIFT = Drift("claude-code", "ezrouter", CHANGED, EZROUTER)


def sheet(hands: Make, drift: Any = DRIFT, **more: Any) -> tuple[Hands, Any]:
    she = hands(drift=drift, **more)
    return she, she.open("difference", "claude-code")


def test_every_setting_is_shown_as_it_was_and_as_it_is(hands: Make) -> None:
    she, made = sheet(hands)
    text = made.findChild(QPlainTextEdit).toPlainText()
    assert text.splitlines() == [
        "- env.ANTHROPIC_BASE_URL: https://www.ezrouter.dev/anthropic",
        "+ env.ANTHROPIC_BASE_URL: https://other.example",
        "- apiKeyHelper: ezswitch-key ezrouter",
        "+ apiKeyHelper: (nothing)",
    ]
    assert "Claude Code's file" in she.texts()
    assert she.answers.calls("use") == she.answers.calls("adopt_drift") == she.answers.calls("leave_drift") == []


def test_applying_again_uses_the_profile(hands: Make) -> None:
    she, made = sheet(hands)
    assert made.again.accessibleName() == "Apply ezrouter again"
    she.click(made.again)
    assert she.answers.calls("use") == [("ezrouter", ("claude-code",), frozenset())]
    she.gone()


def test_adopting_asks_for_the_host_by_name_first(hands: Make) -> None:
    asked = ConsentNeeded("new-origin", "a new host for this key", "The key was never sent to https://other.example.")
    she, made = sheet(hands, adopt_drift=[asked, switched("claude-code")])
    she.click(made.adopt)
    assert "https://other.example" in made.problem.accessibleName() + she.texts()
    she.click(made.problem.consent)
    she.click(made.adopt)
    assert she.answers.calls("adopt_drift") == [
        ("claude-code", frozenset()),
        ("claude-code", frozenset({"new-origin"})),
    ]
    she.gone()


def test_leaving_it_leaves_it(hands: Make) -> None:
    she, made = sheet(hands, leave_drift=None)
    she.click(made.leave)
    assert she.answers.calls("leave_drift") == [("claude-code",)]
    she.gone()


def test_what_cannot_be_adopted_says_why(hands: Make) -> None:
    _, made = sheet(hands, Drift("claude-code", "ezrouter", CHANGED))
    assert not made.adopt.isEnabled()
    assert "no address and no model" in made.adopt.toolTip()
    assert made.again.isEnabled()


def test_nothing_left_has_no_answers(hands: Make) -> None:
    she, made = sheet(hands, Drift("claude-code", "ezrouter", ()))
    assert "Nothing differs any more." in she.texts()
    assert [one.isEnabled() for one in (made.again, made.adopt, made.leave)] == [False, False, False]


def test_a_record_that_cannot_be_read_is_said(hands: Make) -> None:
    she, made = sheet(hands, StoreError("damaged", "The record cannot be read."))
    assert "The record cannot be read." in she.texts()
    assert not made.again.isEnabled()


def test_the_notice_of_a_changed_agent_opens_it(hands: Make) -> None:
    she = hands(drift=DRIFT)
    she.window.controller.difference_requested.emit("claude-code")
    assert she.sheet().windowTitle() == "Changed outside ezswitch"


def test_each_answer_has_a_letter_of_its_own_and_a_name_is_said_whole(hands: Make) -> None:
    rows = tuple(
        replace(row, profile=replace(row.profile, name="R&D")) if row.profile.id == "ezrouter" else row
        for row in look().profiles
    )
    she = hands(replace(look(), profiles=rows), drift=DRIFT)
    made = she.open("difference", "claude-code")
    assert made.again.accessibleName() == "Apply R&D again"
    letters = [QKeySequence.mnemonic(one.text()).toString() for one in (made.again, made.adopt, made.leave)]
    assert letters == ["Alt+G", "Alt+A", "Alt+L"]


def test_a_file_that_is_changed_once_more_is_shown_as_it_is_now(hands: Make) -> None:
    later = Drift("claude-code", "ezrouter", CHANGED[1:])
    she, made = sheet(hands, [DRIFT, later, later], leave_drift=None)
    made.leave.setFocus()
    she.program.controller.refresh()
    she.program.controller.refresh()
    shown = [one for one in made.findChildren(QPlainTextEdit) if not one.isHidden() and one.isVisible()]
    assert [one.toPlainText().count("env.ANTHROPIC_BASE_URL") for one in shown] == [0]
    assert made.focusWidget() is made.leave
    assert not made.adopt.isEnabled()
