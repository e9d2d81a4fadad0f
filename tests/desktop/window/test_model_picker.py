"""The model picker: narrowed by typing, moved by arrows, taken by Enter, free for names that are in no list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ezswitch.desktop.theme import Appearance, Theme
from ezswitch.desktop.window.catalogue import Catalogue
from ezswitch.desktop.window.model_lines import note_mark
from ezswitch.desktop.window.model_picker import ModelPicker
from ezswitch.desktop.window.rows import Level
from ezswitch.domain.model_notes import Better, Concern, Doubt, Feature, ModelNote, ModelRow
from ezswitch.domain.surface import Surface

MODELS = ("claude-opus-4-7", "claude-haiku-4-5", "deepseek-v4", "glm-5")
ROWS = tuple(ModelRow(name) for name in MODELS)


def catalogue(current: str = "", **more: Any) -> Catalogue:
    return Catalogue("ezrouter", more.pop("rows", ROWS), current, **more)


@pytest.fixture
def picker(qtbot: QtBot, theme: Theme) -> Iterator[ModelPicker]:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    made = ModelPicker(theme, owner)
    yield made
    made.hide()


@pytest.fixture
def german_dates() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def shown(picker: ModelPicker) -> list[str]:
    return [picker.list.item(number).text() for number in range(picker.list.count())]


def test_it_offers_the_catalogue_with_the_current_one_chosen(picker: ModelPicker) -> None:
    picker.ask(catalogue("deepseek-v4"), QPoint(10, 10))
    assert shown(picker) == list(MODELS)
    assert picker.list.currentItem().text() == "deepseek-v4"
    assert picker.field.hasFocus() or not picker.isActiveWindow()


def test_typing_narrows_and_enter_takes(picker: ModelPicker, qtbot: QtBot) -> None:
    picker.ask(catalogue("glm-5"), QPoint(10, 10))
    qtbot.keyClicks(picker.field, "claude 4-5")
    assert shown(picker) == ["claude-haiku-4-5", "claude 4-5"]
    with qtbot.waitSignal(picker.picked) as heard:
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert heard.args == ["ezrouter", "claude-haiku-4-5"]
    assert not picker.isVisible()


def test_arrows_move_while_the_field_is_typed_into(picker: ModelPicker, qtbot: QtBot) -> None:
    picker.ask(catalogue(MODELS[0]), QPoint(10, 10))
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    qtbot.keyClick(picker.field, Qt.Key.Key_Up)
    with qtbot.waitSignal(picker.picked) as heard:
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert heard.args == ["ezrouter", MODELS[1]]


def test_a_name_that_is_in_no_list_can_be_used(picker: ModelPicker, qtbot: QtBot) -> None:
    picker.ask(catalogue(rows=()), QPoint(10, 10))
    qtbot.keyClicks(picker.field, "my-own-model")
    with qtbot.waitSignal(picker.picked) as heard:
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert heard.args == ["ezrouter", "my-own-model"]


def test_nothing_typed_and_nothing_chosen_is_nothing_taken(picker: ModelPicker, qtbot: QtBot) -> None:
    picker.ask(catalogue(rows=()), QPoint(10, 10))
    with qtbot.assertNotEmitted(picker.picked):
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)


def test_it_stays_on_the_screen(picker: ModelPicker) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    picker.ask(catalogue(), room.bottomRight())
    assert room.contains(picker.frameGeometry().center())
    assert picker.geometry().right() <= room.right() + 1


def note(surface: Surface, feature: Feature, reliable: bool | None) -> ModelNote:
    return ModelNote("ezrouter", "glm-5", surface, feature, reliable, date(2026, 5, 27), "It never arrives (GW-001).")


TOOLS = note(Surface.OPENAI, Feature.TOOLS, reliable=False)
NOTED = ModelRow("glm-5", (Surface.OPENAI,), (note(Surface.OPENAI, Feature.JSON, reliable=True), TOOLS))


@pytest.mark.usefixtures("german_dates")
@pytest.mark.parametrize(
    ("row", "surface", "words", "level"),
    [
        (NOTED, Surface.OPENAI, "tool calls not reliable here · 27.05.26", Level.WARN),
        (NOTED, Surface.ANTHROPIC, "not on the Anthropic address", Level.WARN),
        (NOTED, None, "OpenAI: tool calls not reliable · 27.05.26", Level.WARN),
        (ModelRow("x", listed=False), Surface.OPENAI, "not in the list of this profile", Level.WARN),
        (ModelRow("x"), Surface.OPENAI, "", Level.QUIET),
        (
            ModelRow("x", (), (note(Surface.ANTHROPIC, Feature.TOOLS, reliable=True),)),
            Surface.ANTHROPIC,
            "tool calls reliable here · 27.05.26",
            Level.GOOD,
        ),
        (
            ModelRow("x", (), (note(Surface.ANTHROPIC, Feature.PREFIX, reliable=None),)),
            Surface.ANTHROPIC,
            "prefix completion not verified · 27.05.26",
            Level.QUIET,
        ),
    ],
)
def test_what_is_known_of_a_model_is_said_with_its_date(
    row: ModelRow, surface: Surface | None, words: str, level: Level
) -> None:
    mark = note_mark(row, surface)
    assert (mark.text, mark.level) == (words, level)


@pytest.mark.usefixtures("german_dates")
def test_an_entry_says_everything_to_a_screen_reader_and_in_its_tooltip(picker: ModelPicker) -> None:
    picker.ask(catalogue(rows=(NOTED, ModelRow("plain")), surface=Surface.OPENAI), QPoint(10, 10))
    item = picker.list.item(0)
    said = item.data(Qt.ItemDataRole.AccessibleTextRole)
    for words in ("glm-5", "OpenAI", "tool calls not reliable here · 27.05.26", "JSON mode reliable", "GW-001"):
        assert words in said
        assert words in item.toolTip()
    two, one = (picker.list.visualItemRect(picker.list.item(n)).height() for n in (0, 1))
    assert two > one, "what is known stands on a line of its own"
    picker.ask(catalogue(rows=(ModelRow('<img src="//evil.example/a">'),)), QPoint(10, 10))
    assert "<img" not in picker.list.item(0).toolTip(), "a list names its models as it likes"


def test_a_better_choice_is_one_click_away(picker: ModelPicker, qtbot: QtBot) -> None:
    ways = (Better("Use the Anthropic-compatible address", "", Surface.ANTHROPIC), Better("Use claude-opus-4-7", ""))
    concern = Concern(Doubt.NO_TOOLS, "opencode", "ezrouter", "main", "glm-5", Surface.OPENAI, "No tools.", "", ways)
    picker.ask(catalogue("glm-5", concern=concern), QPoint(10, 10))
    assert picker.concern.text() == "No tools."
    assert [one.text() for one in picker._ways] == [one.words for one in ways]
    with qtbot.waitSignal(picker.better) as heard:
        qtbot.mouseClick(picker._ways[1], Qt.MouseButton.LeftButton)
    assert heard.args == [concern, 1]
    assert not picker.isVisible()
    picker.ask(catalogue("glm-5"), QPoint(10, 10))
    assert not picker._ways
    assert picker.concern.isHidden()


def hover(picker: ModelPicker, bot: QtBot, place: int) -> None:
    """Come from another row, as often as it takes: where the pointer already is, nothing is told of a move."""

    def pointed() -> bool:
        for row in (place - 1, place):
            bot.mouseMove(picker.list.viewport(), picker.list.visualItemRect(picker.list.item(row)).center())
        return picker._lines.eased._wanted == {place}

    bot.waitUntil(pointed)


def on_its_way(picker: ModelPicker, place: int) -> str:
    """Return the colour of a row soon after the pointer came to it."""
    eased = picker._lines.eased
    eased.mark()
    eased.want(place)
    eased._animation.pause()
    eased._animation.setCurrentTime(40)
    seen = ground(picker, place)
    eased._animation.resume()
    return seen


def ground(picker: ModelPicker, place: int) -> str:
    rect = picker.list.visualItemRect(picker.list.item(place))
    at = picker.list.viewport().mapTo(picker, QPoint(rect.left() + 2, rect.center().y()))
    return picker.grab().toImage().pixelColor(at).name()


def test_the_model_under_the_pointer_strengthens_eased_and_only_its_row_is_drawn_anew(
    picker: ModelPicker, theme: Theme, qtbot: QtBot
) -> None:
    many = tuple(ModelRow(f"model-{number}") for number in range(1000))
    picker.ask(catalogue("model-0", rows=many), QPoint(10, 10))
    eased, colours = picker._lines.eased, theme.colours
    moved: list[frozenset[int]] = []
    eased.moved.connect(moved.append)
    hover(picker, qtbot, 3)
    assert on_its_way(picker, 3) not in (colours.card, colours.raised)
    assert 120 <= eased._animation.duration() <= 180
    qtbot.waitUntil(lambda: not eased.moving)
    assert (ground(picker, 3), ground(picker, 2)) == (colours.raised, colours.card)
    assert ground(picker, 0) == colours.accent_soft
    assert set().union(*moved) <= {2, 3}
    qtbot.keyClicks(picker.field, "99")
    assert ground(picker, 3) == colours.card, "another model is there now"


def test_nothing_eases_in_it_where_motion_is_reduced(picker: ModelPicker, theme: Theme, qtbot: QtBot) -> None:
    theme.wear(Appearance(still=True))
    picker.ask(catalogue("glm-5"), QPoint(10, 10))
    hover(picker, qtbot, 1)
    assert not picker._lines.eased.moving
    assert ground(picker, 1) == theme.colours.raised
    theme.wear(Appearance())


def test_a_name_that_is_in_no_list_strengthens_like_the_others(picker: ModelPicker, theme: Theme, qtbot: QtBot) -> None:
    picker.ask(catalogue(), QPoint(10, 10))
    qtbot.keyClicks(picker.field, "4")
    last = picker.list.count() - 1
    assert picker.list.item(last).text() == "4"
    assert ground(picker, last) == theme.colours.card
    hover(picker, qtbot, last)
    assert on_its_way(picker, last) not in (theme.colours.card, theme.colours.raised)
    qtbot.waitUntil(lambda: not picker._lines.eased.moving)
    assert ground(picker, last) == theme.colours.raised
