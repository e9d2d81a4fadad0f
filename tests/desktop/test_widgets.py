"""The base widgets: named for screen readers, shortened in the middle, tinted again when the look changes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ezswitch.desktop.theme import Scheme, Theme
from ezswitch.desktop.widgets import ElidedLabel, Tile, button, frame, icon_button, keep_icon, label, letters, tip


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ezrouter", "ez"),
        ("My Team", "MT"),
        ("OpenAI", "OA"),
        ("OpenRouter", "OR"),
        ("DeepSeek", "DS"),
        ("Anthropic", "An"),
        ("team-gateway", "TG"),
        ("a", "a"),
        ("", "?"),
        ("···", "?"),
        ("(beta) Proxy", "Pr"),
        ("三 四", "三四"),
    ],
)
def test_letters_stand_for_a_name(name: str, expected: str) -> None:
    assert letters(name) == expected


def test_a_tooltip_shows_what_it_is_given_and_no_picture_of_anybodys(qtbot: QtBot) -> None:
    """A gateway names its models: one that is HTML would have Windows ask the attacker's machine for a picture."""
    evil = '<img src="//evil.example/a.png">\ntwo'
    assert tip("two\nlines & more") == "two\nlines & more"
    page = QTextDocument()
    page.setHtml(tip(evil))
    assert page.toPlainText() == evil
    shown = ElidedLabel()
    qtbot.addWidget(shown)
    shown.resize(10, 20)
    shown.set_whole(evil)
    assert "<img" not in shown.toolTip()
    assert "<img" not in button("", name=evil, parent=shown).toolTip()


@pytest.mark.parametrize(
    ("words", "read"), [("&Save", "Save"), ("保存(&S)", "保存"), ("Stop (&T)…", "Stop…"), ("A && B (&C)", "A & B")]
)
def test_a_button_is_read_out_without_the_letter_that_presses_it(qtbot: QtBot, words: str, read: str) -> None:
    made = button(words)
    qtbot.addWidget(made)
    assert made.accessibleName() == read


def test_an_icon_button_says_what_it_is(qtbot: QtBot, theme: Theme) -> None:
    made = icon_button(theme, "more", "More")
    qtbot.addWidget(made)
    assert made.accessibleName() == "More"
    assert made.toolTip() == "More"
    assert not made.icon().isNull()


def test_a_button_is_named_by_its_text(qtbot: QtBot) -> None:
    made = button("&Use", "tonal")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Use"
    assert made.property("kind") == "tonal"
    assert not made.autoDefault()


def test_a_kept_icon_is_tinted_again(qtbot: QtBot, theme: Theme) -> None:
    theme.force(Scheme.LIGHT)
    made = QPushButton()
    qtbot.addWidget(made)
    keep_icon(theme, made, "add", "text")
    before = made.icon().cacheKey()
    theme.force(Scheme.DARK)
    assert made.icon().cacheKey() != before


def test_a_long_text_is_shortened_in_the_middle_and_said_whole(qtbot: QtBot) -> None:
    made = ElidedLabel()
    qtbot.addWidget(made)
    made.resize(120, 20)
    made.show()
    path = "~/.config/a-very-long-folder-name/and-another-one/settings.json"
    made.set_whole(path)
    assert "…" in made.text()
    assert made.text().startswith("~/")
    assert made.text().endswith("son")
    assert made.toolTip() == path
    assert made.accessibleName() == path
    made.resize(2000, 20)
    assert made.text() == path
    assert made.toolTip() == ""


def test_a_label_never_reads_html(qtbot: QtBot) -> None:
    made = label("<b>x</b>")
    qtbot.addWidget(made)
    assert made.textFormat().name == "PlainText"


@pytest.mark.parametrize("icon", ["", "own-sign-in", "agents/no-such-agent", "agents/../icons/ezswitch"])
def test_a_tile_is_painted(qtbot: QtBot, theme: Theme, icon: str) -> None:
    made = Tile(theme)
    qtbot.addWidget(made)
    made.show_tile("ezrouter", icon)
    image = made.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(colours) > 1


def test_a_frame_is_filled_by_the_style_sheet(qtbot: QtBot) -> None:
    made: QWidget = frame("card")
    qtbot.addWidget(made)
    assert made.property("ground") == "card"


def test_a_tail_is_never_shortened_while_the_text_before_it_can_be(qtbot: QtBot) -> None:
    made = ElidedLabel()
    qtbot.addWidget(made)
    made.show()
    path, tail = "~/.config/a-very-long-folder-name/and-another-one/settings.json", " · after a restart"
    made.resize(made.fontMetrics().horizontalAdvance(tail) + 80, 20)
    made.set_whole(path, tail)
    assert made.text().startswith("~")
    assert "…" in made.text()
    assert made.text().endswith(tail)
    assert made.toolTip() == made.accessibleName() == path + tail
    made.resize(made.fontMetrics().horizontalAdvance(tail), 20)
    assert made.text() == "after a restart"
    made.resize(40, 20)
    assert made.text().endswith("…")
