"""The first start by keyboard: Tab reaches every control of every screen, in reading order, in sight."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from desktop.dialogs.replies import KEY
from desktop.dialogs.test_by_keyboard import begin, controls, picture, reached, round_trip
from desktop.onboarding import welcomed
from desktop.onboarding.conftest import Hands
from desktop.onboarding.welcomed import no_agents
from desktop.sample import checked
from ezswitch.desktop.onboarding.welcome import Step, WelcomeSheet
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.prospects import Prospects

Make = Callable[..., Hands]


def connect(hands: Make) -> Hands:
    return hands()


def pasted(hands: Make) -> Hands:
    she = hands(check_draft=checked("draft", Verdict.KEY_REJECTED))
    she.paste(KEY)
    return she


def brought(hands: Make) -> Hands:
    return hands(prospects=Prospects(rival=welcomed.rival(), live=welcomed.live(), keychain="no_keychain"))


def absent(hands: Make) -> Hands:
    return hands(no_agents())


def change(hands: Make) -> Hands:
    she = hands()
    she.paste(KEY)
    she.click(she.welcome.primary)
    assert she.welcome.step is Step.CHANGE
    return she


def proof(hands: Make) -> Hands:
    she = change(hands)
    she.click(she.welcome.primary)
    assert she.welcome.step is Step.PROOF
    return she


@pytest.fixture(params=[connect, pasted, brought, absent, change, proof], ids=lambda screen: screen.__name__)
def shown(request: Any, hands: Make) -> tuple[Hands, WelcomeSheet]:
    she = request.param(hands)
    she.active(she.welcome)
    begin(she.welcome)
    return she, she.welcome


def test_tab_reaches_every_control(shown: tuple[Hands, WelcomeSheet]) -> None:
    she, sheet = shown
    seen = round_trip(she, sheet)
    missed = [one for one in controls(sheet) if not reached(one, seen)]
    assert not missed, [(type(one).__name__, one.accessibleName()) for one in missed]


def test_tab_goes_as_one_reads(shown: tuple[Hands, WelcomeSheet]) -> None:
    she, sheet = shown
    places = [place(sheet, one) for one in round_trip(she, sheet)]
    inside = [one for one in places if one is not None]
    backwards = [(a, b) for a, b in pairwise(inside) if b[0] < a[0] - 24]
    assert len(backwards) <= 1, f"only the way back to the first goes up: {backwards}"


def place(sheet: WelcomeSheet, one: QWidget) -> tuple[int, str] | None:
    if not sheet.inside.isAncestorOf(one):
        return None
    return one.mapTo(sheet.inside, QPoint()).y() + one.height() // 2, one.accessibleName()


def test_the_focus_can_be_seen_and_every_control_has_a_name(shown: tuple[Hands, WelcomeSheet]) -> None:
    she, sheet = shown
    for one in round_trip(she, sheet):
        assert one.accessibleName() or getattr(one, "text", str)(), type(one).__name__
        one.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = picture(sheet, one)
        one.clearFocus()
        assert picture(sheet, one) != with_focus, (type(one).__name__, one.accessibleName())
