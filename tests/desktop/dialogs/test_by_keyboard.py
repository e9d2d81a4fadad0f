"""Everything by keyboard: Tab reaches every control of the window and of every dialog, in reading order, in sight."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextBrowser,
    QWidget,
)

from desktop.dialogs.conftest import Hands
from desktop.dialogs.offers import from_rival
from desktop.dialogs.replies import look
from desktop.dialogs.test_details import OFFER
from desktop.dialogs.test_diagnosing import diagnosis
from desktop.dialogs.test_difference import DRIFT
from desktop.dialogs.test_updates import told
from ezswitch.domain.diagnosis import Act
from ezswitch.usecases.removing import Removed

Make = Callable[..., Hands]
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
DIALOGS: dict[str, tuple[str, tuple[Any, ...]]] = {
    "add": ("add_profile", ()),
    "edit": ("edit_profile", ("ezrouter",)),
    "remove": ("remove_profile", ("ezrouter",)),
    "preview": ("preview", ("deepseek", ("claude-code",))),
    "history": ("history", ()),
    "keys": ("keys", ()),
    "settings": ("settings", ()),
    "doctor": ("doctor", ()),
    "replace key": ("replace_key", ("ezrouter",)),
    "import": ("import_profiles", ()),
    "share": ("share", ((),)),
    "details": ("details", ("ezrouter",)),
    "details of a failed check": ("details", ("deepseek",)),
    "details with a deep check": ("details", ("ezrouter", True)),
    "diagnose": ("diagnose", ("claude-code",)),
    "difference": ("difference", ("claude-code",)),
    "remove all": ("remove_all", ()),
    "help": ("help", ()),
    "mistake": ("mistake", ("What happened.", "/home/you/report.txt")),
}
REPLIES: dict[str, Any] = {
    "offer_text": from_rival(),
    "drift": DRIFT,
    "diagnose": diagnosis(Act.STORE_KEY),
    "what_goes": Removed(("Claude Code",), ("ezrouter",)),
    "doctor": (),
    "offer_deep": OFFER,
}


def controls(root: QWidget) -> list[QWidget]:
    """Return what can be worked with here: visible, enabled, and no part of another control."""
    found = [one for kind in CONTROLS for one in root.findChildren(kind)]
    return [one for one in found if one.isVisible() and one.isEnabled() and not _within(one, root)]


def _within(one: QWidget, root: QWidget) -> bool:
    """Tell whether a control belongs to a larger one, as the field of a box and the button in a field do."""
    parent = one.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, CONTROLS):
            return True
        parent = parent.parentWidget()
    return False


def round_trip(person: Hands, root: QWidget) -> list[QWidget]:
    """Press Tab until the focus is where it began; return where it was."""
    seen: list[QWidget] = []
    for _ in range(200):
        now = QApplication.focusWidget()
        assert now is not None
        assert root.isAncestorOf(now), f"Tab left the dialog for {now}"
        link = bool(seen) and now is seen[-1] and isinstance(now, QTextBrowser)  # Tab stops at each link in it
        if now in seen and not link:
            return seen
        seen += [] if link else [now]
        person.bot.keyClick(now, Qt.Key.Key_Tab)
    raise AssertionError("Tab never comes back")


def begin(root: QWidget) -> None:
    first = root.nextInFocusChain()
    while not (first.isVisible() and first.focusPolicy() & Qt.FocusPolicy.TabFocus and root.isAncestorOf(first)):
        first = first.nextInFocusChain()
    first.setFocus(Qt.FocusReason.TabFocusReason)


def reached(one: QWidget, seen: list[QWidget]) -> bool:
    """Tell whether a control had the focus, or the chosen one of its group of radio buttons or tiles had."""
    group = getattr(one, "group", lambda: None)()
    exclusive = group is not None or (isinstance(one, QRadioButton) and one.autoExclusive())
    beside = [other for other in seen if other.parentWidget() is one.parentWidget()] if exclusive else []
    return one in seen or bool(beside)


@pytest.fixture
def opened(hands: Make) -> Callable[[str], tuple[Hands, QWidget]]:
    def make(name: str) -> tuple[Hands, QWidget]:
        person = hands(look(), share_text="ezswitch_bundle = 1\n", rival_there=True, **REPLIES)
        method, arguments = DIALOGS[name]
        return person, person.open(method, *arguments)

    return make


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_reaches_every_control_of_every_dialog(opened: Any, name: str) -> None:
    person, sheet = opened(name)
    begin(sheet)
    seen = round_trip(person, sheet)
    missed = [one for one in controls(sheet) if not reached(one, seen)]
    assert not missed, [(type(one).__name__, one.accessibleName()) for one in missed]


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_goes_as_one_reads_and_scrolls_into_sight(opened: Any, name: str) -> None:
    person, sheet = opened(name)
    begin(sheet)
    places = []
    for one in round_trip(person, sheet):
        one.setFocus(Qt.FocusReason.TabFocusReason)
        corner = one.mapTo(sheet.inside, QPoint()) if sheet.inside.isAncestorOf(one) else None
        if corner is not None:
            places.append((corner.y() + one.height() // 2, one.accessibleName()))
    backwards = [(a, b) for a, b in pairwise(places) if b[0] < a[0] - 24]
    assert len(backwards) <= 1, f"only the way back to the first goes up: {backwards}"


@pytest.mark.parametrize("name", DIALOGS)
def test_the_focus_can_be_seen_on_every_control(opened: Any, name: str) -> None:
    person, sheet = opened(name)
    begin(sheet)
    for one in round_trip(person, sheet):
        one.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = picture(sheet, one)
        one.clearFocus()
        assert picture(sheet, one) != with_focus, (type(one).__name__, one.accessibleName())


def picture(sheet: QWidget, one: QWidget) -> QImage:
    return sheet.grab(one.rect().translated(one.mapTo(sheet, QPoint()))).toImage()


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_every_dialog_has_a_name(opened: Any, name: str) -> None:
    _, sheet = opened(name)
    nameless = [one for one in controls(sheet) if not one.accessibleName()]
    assert not nameless, [(type(one).__name__, getattr(one, "text", str)()) for one in nameless]


def test_tab_reaches_every_control_of_the_window(hands: Make) -> None:
    person = hands()
    shell = person.window.window()
    begin(shell)
    seen = round_trip(person, shell)
    missed = [one for one in controls(shell) if one not in seen]
    assert not missed, [(type(one).__name__, one.accessibleName()) for one in missed]
    assert all(one.accessibleName() for one in controls(shell))


@pytest.mark.parametrize("name", DIALOGS)
def test_every_underlined_letter_means_one_thing(hands: Make, name: str) -> None:
    door, arguments = DIALOGS[name]
    she = hands(offer_from=from_rival(), rival_there=True, share_text="text", **REPLIES)
    sheet = she.open(door, *arguments)
    marked = [*sheet.findChildren(QAbstractButton), *sheet.findChildren(QLabel)]
    texts = [one.text() for one in marked if one.isVisible() and (isinstance(one, QAbstractButton) or one.buddy())]
    letters = [QKeySequence.mnemonic(text).toString() for text in texts]
    twice = [text for text, letter in zip(texts, letters, strict=True) if letter and letters.count(letter) > 1]
    assert not twice


def test_tab_reaches_every_control_of_what_changed_in_a_shared_setup(hands: Make) -> None:
    person, sheet = told(hands)
    begin(sheet)
    seen = round_trip(person, sheet)
    missed = [one for one in controls(sheet) if not reached(one, seen)]
    assert not missed, [(type(one).__name__, one.accessibleName()) for one in missed]
    assert all(one.accessibleName() for one in controls(sheet))
