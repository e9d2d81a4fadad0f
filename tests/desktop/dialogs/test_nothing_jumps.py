"""Whatever a check brings home, the buttons of a dialog stay where they are, and so does what is below its verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import look
from desktop.sample import checked
from ezswitch.desktop.dialogs.room import Room
from ezswitch.desktop.theme import Appearance
from ezswitch.desktop.widgets import label
from ezswitch.domain.phrase import say
from ezswitch.domain.verdict import Check, Layer, Verdict

Make = Callable[..., Hands]
NAMES = ("dns", "tcp", "tls", "http", "api", "key", "catalogue", "models", "surfaces")
EVERY = tuple(Layer(name, ok=True, ms=3.0) for name in NAMES)


def found(verdict: Verdict, layers: tuple[Layer, ...] = EVERY) -> Check:
    check = replace(checked("ezrouter", verdict, 182.0), layers=layers)
    said = say("www.ezrouter.dev does not accept the key (401).") if not verdict.good else check.message
    hint = say("The key expired, or it belongs to another host.") if not verdict.good else check.hint
    return replace(check, message=said, hint=hint)


RESULTS = [
    found(Verdict.OK),
    found(Verdict.KEY_REJECTED, EVERY[:6]),
    found(Verdict.DNS_FAILURE, EVERY[:1]),
    found(Verdict.LOCKED, ()),
]


def places(sheet: Any) -> dict[str, tuple[QPoint, QPoint]]:
    """Return where the buttons at the bottom are on the screen."""
    row = [sheet.buttons.itemAt(place).widget() for place in range(sheet.buttons.count())]
    shown = [one for one in row if isinstance(one, QPushButton) and one.isVisible()]
    corners = (lambda one: one.mapToGlobal(one.rect().topLeft()), lambda one: one.mapToGlobal(one.rect().bottomRight()))
    return {str(number): (corners[0](one), corners[1](one)) for number, one in enumerate(shown)}


def at_rest(she: Hands, sheet: Any) -> None:
    she.bot.waitUntil(lambda: sheet._steady)
    she.bot.wait(1)
    sheet.layout().activate()


@pytest.mark.parametrize("first", RESULTS, ids=lambda one: one.verdict.value)
def test_details_keep_their_buttons_when_another_check_comes(hands: Make, first: Check) -> None:
    known = look()
    she = hands(replace(known, profiles=(replace(known.profiles[0], check=first), *known.profiles[1:])))
    sheet = she.open("details", "ezrouter")
    at_rest(she, sheet)
    before, deep = places(sheet), sheet.deep.mapToGlobal(QPoint())
    for check in (*RESULTS, first):
        she.work.held = True
        she.click(sheet.again)
        at_rest(she, sheet)
        assert places(sheet) == before
        she.program.controller._checked(check)
        she.program.controller.show_page()
        she.work.waiting.clear()
        she.work.jobs.clear()
        at_rest(she, sheet)
        assert (places(sheet), sheet.deep.mapToGlobal(QPoint())) == (before, deep), check.verdict
    she.work.held = False


@pytest.mark.parametrize("door", [("add_profile", ()), ("edit_profile", ("ezrouter",)), ("replace_key", ("ezrouter",))])
def test_a_form_keeps_its_buttons_when_its_key_is_checked(hands: Make, door: tuple[str, tuple[str, ...]]) -> None:
    she = hands()
    sheet = she.open(door[0], *door[1])
    at_rest(she, sheet)
    before, verdict = places(sheet), sheet.verdict if hasattr(sheet, "verdict") else sheet.form.verdict
    verdict.show_checking("www.ezrouter.dev")
    at_rest(she, sheet)
    below = bottom(verdict)
    for check in RESULTS:
        verdict.show_check(check)
        at_rest(she, sheet)
        assert (places(sheet), bottom(verdict)) == (before, below), check.verdict
    verdict.clear()
    at_rest(she, sheet)
    assert places(sheet) == before


def bottom(verdict: QWidget) -> int:
    room = verdict.parentWidget()
    return room.mapToGlobal(room.rect().bottomLeft()).y()


def test_a_room_is_measured_anew_in_another_width_and_size_of_text(hands: Make) -> None:
    she = hands()
    theme = she.window.theme
    pane = QWidget()
    she.bot.addWidget(pane)
    room = Room(lambda: 40, pane, gap=2)
    assert room.pending == 56
    words = label("A sentence that is so long that it wraps where there is little room for it.", wrap=True, parent=pane)
    words.show()
    room.hold(words)
    pane.show()
    room.resize(120, 300)
    narrow = room.minimumHeight()
    room.resize(900, 300)
    assert room.pending == 0
    assert 40 == room.minimumHeight() < narrow
    room.resize(120, 300)
    theme.wear(Appearance(text=200))
    she.bot.waitUntil(lambda: room.minimumHeight() > narrow)
    theme.wear(Appearance())
    words.hide()
    assert (room.isHidden(), room.pending) == (True, 56)
