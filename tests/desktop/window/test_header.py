"""The head of the page in every width: the name first, the file and the effect whole, buttons by word or by icon."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.conftest import Opened
from ezswitch.desktop.theme import Appearance, Theme
from ezswitch.desktop.widgets import ElidedLabel
from ezswitch.desktop.window.header import PageHeader
from ezswitch.desktop.window.rows import Header

Open = Callable[..., Opened]
LONG = Header(
    "Claude Code", "2.1.330", "", "~/.claude/settings.json", "key, address and model at once, model next session"
)


def shown(theme: Theme, bot: QtBot, width: int, what: Header = LONG) -> PageHeader:
    header = PageHeader(theme)
    bot.addWidget(header)
    header.show_header(what)
    header.resize(width, header.sizeHint().height())
    header.show()
    header.fit(width)
    return header


def said(header: PageHeader) -> list[str]:
    effect = [header._effect.text()] if header._effect.isVisible() else []
    return [*(label.text() for label in header.findChildren(ElidedLabel) if label.isVisible()), *effect]


def test_there_is_room_for_everything_in_a_wide_window(theme: Theme, qtbot: QtBot) -> None:
    header = shown(theme, qtbot, 900)
    assert said(header) == ["Claude Code", f"{LONG.about} · {LONG.effect}"]
    assert (header.history.text(), header._version.isVisible()) == ("History", True)


def test_file_and_effect_stand_on_two_lines_before_one_is_cut(theme: Theme, qtbot: QtBot) -> None:
    header = shown(theme, qtbot, 464)
    assert said(header) == ["Claude Code", LONG.about, LONG.effect]
    assert header.history.text() == ""
    assert header.add.text() == "Add"
    assert not header._version.isVisible(), "the name goes first"
    header.resize(900, header.height())
    header.fit(900)
    assert said(header)[1] == f"{LONG.about} · {LONG.effect}"
    assert header._version.isVisible()


def test_the_name_is_whole_in_the_smallest_window_and_history_goes_to_the_menu(theme: Theme, qtbot: QtBot) -> None:
    header = shown(theme, qtbot, 496)  # the pane of a window of 720
    qtbot.waitUntil(lambda: said(header)[0] == "Claude Code")
    assert not header._version.isVisible()
    assert header.check.isVisible()
    header.fit(1200)
    assert header.history.isVisible()


def test_what_cannot_be_shown_whole_is_shortened_in_the_middle_and_in_the_tooltip(theme: Theme, qtbot: QtBot) -> None:
    name = "An agent of my own with a very long name indeed"
    header = shown(theme, qtbot, 700, Header(name, "1.0", "", "~/" + "folder/" * 20 + "settings.json"))
    for text, whole in zip(said(header), (name, header._what.about), strict=True):
        assert "…" in text
        assert text.endswith(whole[-3:])
    assert header._name.toolTip() == name


def test_when_it_takes_effect_is_never_cut_and_wraps_in_longer_languages(theme: Theme, qtbot: QtBot) -> None:
    effect = "Schlüssel, Adresse und Modell sofort, Standardmodell ab der nächsten Sitzung"
    header = shown(theme, qtbot, 464, replace(LONG, effect=effect))
    said_of = header._effect
    assert said_of.text() == effect
    header.resize(464, header.sizeHint().height())  # its buttons were words before
    qtbot.waitUntil(lambda: said_of.width() < said_of.fontMetrics().horizontalAdvance(effect))
    assert said_of.height() >= said_of.heightForWidth(said_of.width())
    header.show_header(replace(LONG, effect="at once, " * 4))
    assert said_of.height() < 2 * said_of.fontMetrics().height(), "it gives back what it does not need"


@pytest.mark.parametrize("text", [100, 200])
def test_nothing_in_the_head_overlaps(theme: Theme, qtbot: QtBot, text: int) -> None:
    theme.wear(Appearance(text=text))
    for width in (400, 600, 900, 1400):
        header = shown(theme, qtbot, width)
        parts: list[QWidget] = [one for one in header.findChildren(QWidget) if one.isVisible() and one.width()]
        for number, one in enumerate(parts):
            assert header.rect().contains(one.geometry()), (width, one)
            assert not [other for other in parts[number + 1 :] if other.geometry().intersects(one.geometry())], width
    theme.wear(Appearance())


@pytest.mark.parametrize("width", range(440, 620, 6))
def test_the_name_of_an_agent_without_a_version_is_whole_in_every_width(theme: Theme, qtbot: QtBot, width: int) -> None:
    header = shown(theme, qtbot, width, replace(LONG, version=""))
    qtbot.waitUntil(lambda: said(header)[0] == "Claude Code")
    assert header._version.isHidden(), "an empty word takes room all the same"
