"""The window in a longer language and in little room: nothing lies over anything else, and no line is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from compiled import FOLDER, lrelease
from desktop import sample
from desktop.conftest import Opened
from desktop.dialogs.conftest import Hands, hands
from desktop.dialogs.offers import LINK, bundle
from desktop.dialogs.replies import keys
from ezswitch.desktop.languages import Speech
from ezswitch.desktop.theme import Appearance, grid
from ezswitch.desktop.widgets import ElidedLabel
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import say
from ezswitch.usecases.values import Look
from version import ROOT

Open = Callable[..., Opened]
Make = Callable[..., Hands]
__all__ = ["hands"]
SMALLEST = (720, 480)


@pytest.fixture(scope="module")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("german")
    source = ROOT / FOLDER / "ezswitch_de.ts"
    assert lrelease(["-silent", str(source), "-qm", str(folder / "ezswitch_de.qm")]) == 0
    return folder


@pytest.fixture(autouse=True)
def _german(qapp: QApplication, translations: Path) -> Iterator[None]:
    speech = Speech(qapp, translations, lambda: QLocale("de_DE"))
    speech.speak("de")
    assert speech.language == "de"
    yield
    speech.stop()
    speech.deleteLater()


def without_key() -> Look:
    """Return a look with two notices, one of them long."""
    shown = sample.foreign()
    what = say("{file} names an address, and no key for it.", file="settings.json")
    why = say("The token of a claude.ai sign-in is sent to that address then, and so is a key from your shell.")
    remedy = say("Put it on a profile, or on its own sign-in.")
    found = Finding("no-key", Severity.WARNS, what, why, remedy, "/home/you/.claude/settings.json", 1)
    return replace(shown, agents=(replace(shown.agents[0], conflicts=(found,)), *shown.agents[1:]))


def crowded() -> Look:
    """Return a look with more to say than a small window has room for."""
    one = without_key().agents[0]
    many = tuple(replace(one.conflicts[0], id=f"no-key-{number}") for number in range(4))
    return replace(without_key(), agents=(replace(one, conflicts=many), *without_key().agents[1:]))


def is_whole(part: QWidget) -> None:
    """Assert that nothing in it is cut or lies over something else."""
    for words in part.findChildren(QLabel):
        if words.isVisible() and words.wordWrap():
            assert words.height() >= words.heightForWidth(words.width()), words.text()
        elif words.isVisible() and not isinstance(words, ElidedLabel):
            assert words.width() >= words.sizeHint().width(), words.text()
    for outer in (part, *part.findChildren(QWidget)):
        inner = [one for one in outer.children() if isinstance(one, QWidget) and one.isVisible() and one.width()]
        for one, other in combinations(inner, 2):
            assert not one.geometry().intersects(other.geometry()), (outer, one, other)


def notices_of(she: Opened, look: Look, text: int = 100) -> Any:
    program = she.window
    program.theme.wear(Appearance(text=text))
    program.controller.choose(look.agents[0].agent.id)
    she.bot.waitUntil(program.notices.isVisible)
    she.bot.waitUntil(lambda: is_whole(program.notices))
    return program.notices


@pytest.mark.parametrize("text", [100, 150])
@pytest.mark.parametrize("look", [without_key, sample.changed_outside, crowded])
def test_notices_are_read_whole_in_the_smallest_window(opened: Open, look: Callable[[], Look], text: int) -> None:
    she = opened(look(), size=SMALLEST)
    shown = notices_of(she, look(), text)
    assert she.window.view.height() >= grid(12), "a card has room below"
    she.bot.waitUntil(lambda: she.window.status.height() >= she.window.status.sizeHint().height())
    bar = shown.verticalScrollBar()
    reached = shown.viewport().height() + bar.maximum()
    assert reached >= shown.widget().height(), "all of them can be scrolled to"
    she.window.theme.wear(Appearance())


def test_two_buttons_stand_below_the_words_before_these_become_a_column(opened: Open) -> None:
    she = opened(sample.changed_outside(), size=SMALLEST)
    shown = notices_of(she, sample.changed_outside())
    first, second = shown.findChildren(QPushButton)
    said = [one for one in shown.findChildren(QLabel) if one.text()]
    lines = said[-1].height() // said[-1].fontMetrics().height()
    assert lines <= 3
    for one in (first, second):
        assert one.mapTo(shown, one.rect().topLeft()).y() > said[-1].mapTo(shown, said[-1].rect().bottomLeft()).y()
    she.window.window().resize(1184, 752)
    she.bot.waitUntil(lambda: first.mapTo(shown, first.pos()).x() > said[-1].geometry().right())


def test_head_and_status_of_the_smallest_window_say_first_what_matters(opened: Open) -> None:
    she = opened(size=SMALLEST)
    window = she.window
    window.controller.choose("claude-code")
    is_whole(window.header)
    effect = window.header._effect
    assert effect.isVisible()
    assert "…" not in effect.text()
    health = window.status._health
    whole = health.accessibleName()
    shown = health.text().removesuffix("…")
    assert whole.startswith(shown), "the end is cut, not the middle"
    assert "Profilen" in shown
    assert health.toolTip() == ("" if shown == whole else whole)


def test_a_page_without_agents_promises_no_click(opened: Open) -> None:
    she = opened(sample.nothing_installed(), size=SMALLEST)
    assert she.window.header._about.text() == "Hier ist kein Agent installiert."


def test_the_state_of_a_key_keeps_away_from_its_buttons(hands: Make) -> None:
    she = hands(keys=tuple(replace(one, name=f"{one.name}-for-the-whole-of-the-platform-team") for one in keys()))
    sheet = she.open("keys")
    is_whole(sheet.inside)
    for words in (one for one in sheet.inside.findChildren(QLabel) if "Revision" in one.text()):
        end = words.mapTo(sheet, words.contentsRect().topLeft()).x() + words.fontMetrics().horizontalAdvance(
            words.text()
        )
        ends = list(words.parentWidget().findChildren(QPushButton))
        assert ends
        assert all(one.mapTo(sheet, one.rect().topLeft()).x() >= end + grid(3) for one in ends), words.text()


def test_a_link_to_get_a_key_does_not_break_the_name_of_a_host(hands: Make) -> None:
    she = hands(offer_text=bundle())
    she.program.controller.link_requested.emit(LINK)
    sheet = she.active(she.sheet())
    is_whole(sheet.inside)
    said = next(one for one in sheet.inside.findChildren(QLabel) if one.text().startswith("Er geht nur"))
    assert said.heightForWidth(said.width()) < 2 * said.fontMetrics().height(), "one line"
