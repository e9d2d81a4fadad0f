"""Leaving for good in the window: everything that goes is named, a box is ticked, and the program ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from desktop.dialogs.conftest import Hands
from ezswitch.domain.errors import Conflict
from ezswitch.usecases.removing import Removed

Make = Callable[..., Hands]
GOES = Removed(("Claude Code", "OpenCode"), ("ezrouter", "deepseek"))


def sheet(hands: Make, **more: Any) -> tuple[Hands, Any]:
    she = hands(what_goes=GOES, **more)
    return she, she.open("remove_all")


def test_nothing_can_be_pressed_before_what_goes_was_said_and_agreed_to(hands: Make) -> None:
    she, made = sheet(hands)
    assert "Claude Code and OpenCode" in she.texts()
    assert "ezrouter and deepseek" in she.texts()
    assert not made.go_on.isEnabled()
    she.click(made.sure)
    assert made.go_on.isEnabled()
    she.click(made.sure)
    assert not made.go_on.isEnabled()
    assert she.answers.calls("remove_all") == []


@pytest.mark.parametrize("by", ["button", "escape"])
def test_afterwards_the_program_ends(hands: Make, qtbot: QtBot, by: str) -> None:
    she, made = sheet(hands, remove_all=Removed(GOES.agents, GOES.keys, ("A key stays.",)))
    she.click(made.sure)
    she.click(made.go_on)
    assert she.answers.calls("remove_all") == [(frozenset({"remove-all"}),)]
    assert "A key stays." in she.texts()
    assert ground(made) == made.desk.theme.colours.warn_soft, "something is left to be looked at"
    assert made.go_on.accessibleName() == "Quit ezswitch"
    with qtbot.waitSignal(she.window.controller.leave_requested):
        she.click(made.go_on) if by == "button" else made.reject()
    she.gone()


def ground(made: Any) -> str:
    panel = made.panel
    return str(made.grab().toImage().pixelColor(panel.mapTo(made, panel.rect().center() * 2 - QPoint(9, 9))).name())


def test_that_all_is_gone_is_no_warning(hands: Make) -> None:
    she, made = sheet(hands, remove_all=Removed(GOES.agents, GOES.keys))
    assert ground(made) == made.desk.theme.colours.warn_soft
    she.click(made.sure)
    she.click(made.go_on)
    assert "as they were before ezswitch" in she.texts()
    assert ground(made) == made.desk.theme.colours.good_soft
    made.accept()


def test_a_change_of_somebody_elses_is_asked_about_and_nothing_is_gone(hands: Make) -> None:
    conflict = Conflict("changed", "It was changed.", hint="Nothing was written. --accept overwrite-changes")
    she, made = sheet(hands, remove_all=[conflict, GOES])
    she.click(made.sure)
    she.click(made.go_on)
    assert "It was changed." in she.texts()
    assert made.go_on.accessibleName() == "Restore and remove"
    she.click(made.problem.consent)
    she.click(made.go_on)
    assert she.answers.calls("remove_all")[1] == (frozenset({"remove-all", "overwrite-changes"}),)


def test_doctor_leads_there(hands: Make) -> None:
    she = hands(what_goes=GOES, doctor=())
    doctor = she.open("doctor")
    she.click(doctor.remove)
    assert she.sheet().windowTitle() == "Restore everything and remove ezswitch's traces"
