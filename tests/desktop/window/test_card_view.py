"""The cards by pointer and by key: every action, each with its equivalent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop import sample
from desktop.conftest import Opened
from ezswitch.desktop.theme import DARK, LIGHT, Appearance, Scheme
from ezswitch.desktop.window.card_layout import Zone
from ezswitch.desktop.window.rows import MISFITS, SETTINGS, Kind
from ezswitch.domain.balance import Balance
from ezswitch.domain.model_notes import Better, Concern, Doubt
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict

Open = Callable[..., Opened]
NO = Qt.KeyboardModifier.NoModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def by_screen_reader(opened: Opened, card: str) -> None:
    """Do what the accessible action "Toggle" of a list item does: Qt offers no other one."""
    view = opened.window.view
    view.selectionModel().select(opened.window.cards.index_of(card), QItemSelectionModel.SelectionFlag.Select)


def by_pointer(zone: Zone) -> Callable[[Opened, str], None]:
    return lambda opened, key: opened.press(key, zone)


def by_key(key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> Callable[[Opened, str], None]:
    def act(opened: Opened, card: str) -> None:
        opened.focus_card(card)
        opened.key(key, modifier)

    return act


@pytest.mark.parametrize(
    ("card", "signal", "act"),
    [
        ("deepseek", "used", by_pointer(Zone.USE)),
        ("deepseek", "used", by_screen_reader),
        ("deepseek", "used", by_key(Qt.Key.Key_Return)),
        ("deepseek", "used", by_key(Qt.Key.Key_Enter)),
        ("deepseek", "used", by_key(Qt.Key.Key_Space)),
        ("own-sign-in", "used", by_pointer(Zone.USE)),
        ("own-sign-in", "used", by_key(Qt.Key.Key_Return)),
        ("deepseek", "edit_asked", by_key(Qt.Key.Key_F2)),
        ("deepseek", "remove_asked", by_key(Qt.Key.Key_Delete)),
        ("deepseek", "model_asked", by_pointer(Zone.MODEL)),
        ("deepseek", "model_asked", by_key(Qt.Key.Key_F4)),
        ("deepseek", "more_asked", by_pointer(Zone.MORE)),
        ("deepseek", "more_asked", by_key(Qt.Key.Key_Menu)),
        ("deepseek", "more_asked", by_key(Qt.Key.Key_F10, SHIFT)),
        (MISFITS, "opened", by_screen_reader),
        (MISFITS, "opened", by_pointer(Zone.CARD)),
        (MISFITS, "opened", by_key(Qt.Key.Key_Return)),
    ],
)
def test_every_action(opened: Open, qtbot: QtBot, card: str, signal: str, act: Callable[[Opened, str], None]) -> None:
    program = opened(held=True)
    with qtbot.waitSignal(getattr(program.window.view, signal)) as heard:
        act(program, card)
    assert heard.args[0] == card
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def test_the_card_in_use_has_nothing_to_use(opened: Open, qtbot: QtBot) -> None:
    program = opened(held=True)
    program.focus_card("ezrouter")
    with qtbot.assertNotEmitted(program.window.view.used):
        program.key(Qt.Key.Key_Return)
    assert program.window.view.layout_of("ezrouter").use.isEmpty()


def test_a_busy_card_does_nothing_more(opened: Open, qtbot: QtBot) -> None:
    program = opened(held=True)
    program.press("deepseek", Zone.USE)
    assert program.card("deepseek").busy == "Switching…"
    with qtbot.assertNotEmitted(program.window.view.used):
        program.press("deepseek", Zone.USE)


def test_letting_go_elsewhere_is_no_press(opened: Open, qtbot: QtBot) -> None:
    program = opened(held=True)
    view = program.window.view
    layout = view.layout_of("deepseek")
    with qtbot.assertNotEmitted(view.used):
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=layout.use.center())
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=layout.tile.center())


def test_own_sign_in_cannot_be_edited_or_removed(opened: Open, qtbot: QtBot) -> None:
    program = opened(held=True)
    program.focus_card("own-sign-in")
    view = program.window.view
    with qtbot.assertNotEmitted(view.edit_asked), qtbot.assertNotEmitted(view.remove_asked):
        program.key(Qt.Key.Key_F2)
        program.key(Qt.Key.Key_Delete)


def test_what_does_not_fit_is_edited_instead(opened: Open, qtbot: QtBot) -> None:
    program = opened(held=True)
    program.window.controller.open(MISFITS)
    with qtbot.waitSignal(program.window.controller.edit_requested) as heard:
        program.press("openai", Zone.USE)
    assert heard.args == ["openai"]


def test_the_pointer_strengthens_and_leaves(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    view = program.window.view
    qtbot.mouseMove(view.viewport(), view.layout_of("deepseek").use.center())
    qtbot.waitUntil(lambda: view._cards.pointer.over("deepseek", Zone.USE))
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view._cards.pointer.key == ""


def test_the_ring_shows_for_the_keyboard_alone(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    view = program.window.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.layout_of("deepseek").tile.center())
    plain = view.grab().toImage()
    assert not view._cards.ring
    program.key(Qt.Key.Key_Down)
    assert view._cards.ring
    assert view.currentIndex().data() == "Anthropic"
    assert view.grab().toImage() != plain


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("model", "Choose a model: claude-opus-4-7"),
        ("address", "https://www.ezrouter.dev/anthropic\nkey in keychain"),
        ("figures", "182 ms · 9 models"),
        ("more", "More"),
    ],
)
def test_a_tooltip_says_the_whole(opened: Open, part: str, said: str) -> None:
    program = opened()
    view = program.window.view
    at: QPoint = getattr(view.layout_of("ezrouter"), part).center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at)))
    assert QToolTip.text() == said
    QToolTip.hideText()


def test_the_tooltip_of_an_address_says_the_tags_too(opened: Open) -> None:
    known = sample.full()
    row = replace(known.profiles[0], profile=replace(known.profiles[0].profile, tags=("work", "eu")))
    program = opened(replace(known, profiles=(row, *known.profiles[1:])))
    view = program.window.view
    card, layout = program.card("ezrouter"), view.layout_of("ezrouter")
    assert view._tip(card, layout.address.center()).endswith("\nkey in keychain\n#work · #eu")
    print("DBG", layout)
    assert view._tip(card, layout.tags.center()) == view._tip(card, layout.address.center())


def test_a_right_click_opens_the_cards_menu(opened: Open, qtbot: QtBot) -> None:
    program = opened(held=True)
    view = program.window.view
    view.more_asked.disconnect()
    at = view.layout_of("deepseek").name.center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    with qtbot.waitSignal(view.more_asked) as heard:
        QApplication.sendEvent(view.viewport(), event)
    assert heard.args[0] == "deepseek"


def test_qt_finds_no_fault_with_the_models(opened: Open, qtmodeltester: ModelTester) -> None:
    program = opened()
    qtmodeltester.check(program.window.cards, force_py=True)
    qtmodeltester.check(program.window.rail.model, force_py=True)


def test_every_card_reads_as_a_sentence(opened: Open) -> None:
    program = opened()
    program.window.controller.open(SETTINGS)
    for number, row in enumerate(program.window.cards.rows):
        spoken = program.window.cards.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert row.name.split(" ")[0] in spoken
        assert len(spoken) > len(row.name)
    assert {row.kind for row in program.window.cards.rows} >= {Kind.OWN, Kind.PROFILE, Kind.SECTION, Kind.SETTING}


def test_pointer_and_keys_never_select_a_card_so_only_a_screen_reader_acts_by_selecting(
    opened: Open, qtbot: QtBot
) -> None:
    program = opened(held=True)
    program.press("deepseek", Zone.CARD)
    program.focus_card("ezrouter")
    program.key(Qt.Key.Key_Down)
    assert not program.window.view.selectionModel().hasSelection()
    assert program.answers.asked == []
    by_screen_reader(program, "openrouter")
    qtbot.waitUntil(lambda: not program.window.view.selectionModel().hasSelection())
    assert program.card("openrouter").busy
    by_screen_reader(program, "own-sign-in")
    assert program.card("own-sign-in").busy, "each act is heard, also after another"


def test_a_screen_reader_chooses_an_agent(opened: Open) -> None:
    program = opened()
    rail = program.window.rail
    rail.list.selectionModel().select(rail.model.index_of("opencode"), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert program.window.page is not None
    assert program.window.page.agent == "opencode"
    assert rail.list.currentIndex() == rail.model.index_of("opencode")


@pytest.mark.parametrize("act", [by_pointer(Zone.USE), by_screen_reader, by_key(Qt.Key.Key_Return)])
def test_a_card_that_cannot_be_used_now_does_nothing_and_says_why(
    opened: Open, act: Callable[[Opened, str], None]
) -> None:
    program = opened(sample.unreadable_agent())
    heard: list[str] = []
    program.window.view.used.connect(heard.append)
    act(program, "deepseek")
    act(program, "own-sign-in")
    assert heard == []
    view = program.window.view
    point = view.layout_of("deepseek").use.center()
    row = program.window.cards.row_at(program.window.cards.index_of("deepseek"))
    assert row is not None
    assert view._tip(row, point) == "Claude Code's settings cannot be read: correct the file first."


def test_the_badge_of_a_key_in_a_file_says_which(opened: Open) -> None:
    program = opened()
    program.program.controller.choose("opencode")
    view = program.window.view
    row = program.window.cards.row_at(program.window.cards.index_of("ezrouter"))
    assert row is not None
    tip = view._tip(row, view.layout_of("ezrouter").place.center())
    assert "key in file: /home/you/.local/state/ezswitch/keys/ezrouter, which only you can read" in tip


def shown_order(opened: Opened) -> list[str]:
    return [row.key for row in opened.window.cards.rows if row.kind is Kind.PROFILE]


def drag(opened: Opened, key: str, to: QPoint, bot: QtBot) -> None:
    view = opened.window.view
    start = view.layout_of(key).name.center()
    bot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for point in (start + QPoint(0, 30), to):
        bot.mouseMove(view.viewport(), point)
        QApplication.sendEvent(
            view.viewport(),
            QMouseEvent(
                QEvent.Type.MouseMove,
                point.toPointF(),
                view.viewport().mapToGlobal(point).toPointF(),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                NO,
            ),
        )


def test_a_card_that_is_dragged_lands_where_the_line_is(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    view, order = program.window.view, shown_order(program)
    target = view.layout_of(order[0]).card
    drag(program, order[2], target.topLeft() + QPoint(40, 4), qtbot)
    assert view.viewport().cursor().shape() is Qt.CursorShape.ClosedHandCursor
    plain = view.grab().toImage()
    with qtbot.assertNotEmitted(view.used):
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=target.topLeft() + QPoint(40, 4))
    assert program.answers.asked[-1] == ("place", order[2], order[0], False)
    assert view.grab().toImage() != plain
    assert program.window.cards.row_at(view.currentIndex()).key == order[2], "keys are for what was dragged"


def test_a_drag_that_ends_where_it_began_or_is_escaped_moves_nothing(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    view, order = program.window.view, shown_order(program)
    for escape in (False, True):
        drag(program, order[1], view.layout_of(order[1] if not escape else order[0]).card.center(), qtbot)
        if escape:
            qtbot.keyClick(view, Qt.Key.Key_Escape)
        with qtbot.assertNotEmitted(view.placed):
            qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=view.layout_of(order[0]).card.center())


@pytest.mark.parametrize(("key", "place", "asked"), [(Qt.Key.Key_Up, 1, (0, False)), (Qt.Key.Key_Down, 0, (1, True))])
def test_alt_and_arrows_move_a_card(opened: Open, key: Qt.Key, place: int, asked: tuple[int, bool]) -> None:
    program = opened()
    order = shown_order(program)
    program.focus_card(order[place])
    program.key(key, ALT)
    assert program.answers.asked[-1] == ("place", order[place], order[asked[0]], asked[1])


def test_the_ends_and_own_sign_in_stay_where_they_are(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    order = shown_order(program)
    with qtbot.assertNotEmitted(program.window.view.placed):
        for card, key in ((order[0], Qt.Key.Key_Up), (order[-1], Qt.Key.Key_Down), ("own-sign-in", Qt.Key.Key_Down)):
            program.focus_card(card)
            program.key(key, ALT)


def test_a_word_that_changes_on_a_card_moves_nothing(opened: Open) -> None:
    program = opened(sample.many(60))
    program.window.view.executeDelayedItemsLayout()
    asked: list[int] = []
    measured = program.window.view._cards.sizeHint
    program.window.view._cards.sizeHint = lambda *at: asked.append(at[1].row()) or measured(*at)  # type: ignore[method-assign]
    program.program.controller._checked(sample.checked("p7", Verdict.TIMEOUT, None, 0))
    program.program.controller.show_page()
    program.window.view.executeDelayedItemsLayout()
    assert program.card("p7").verdict.text == "no answer"
    here = program.window.cards.index_of("p7").row()
    assert set(asked) <= {here, here + 1}, "no other card was measured again"


def test_a_card_of_another_kind_has_another_height(opened: Open) -> None:
    program = opened(size=(900, 700))
    view, cards = program.window.view, program.window.cards
    before = view.visualRect(cards.index_of("deepseek")).height()
    rows = tuple(replace(row, kind=Kind.MISFIT) if row.key == "deepseek" else row for row in cards.rows)
    below = view.visualRect(cards.index_of("anthropic")).top()
    cards.set_rows(rows)
    program.bot.waitUntil(lambda: view.visualRect(cards.index_of("deepseek")).height() < before)
    assert view.visualRect(cards.index_of("anthropic")).top() < below


def test_grounds_are_drawn_anew_in_another_look(opened: Open) -> None:
    program = opened()
    middle = program.window.view.layout_of("deepseek").spark.topLeft() - QPoint(4, 12)
    seen = {}
    for scheme, colours in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)):
        program.program.theme.force(scheme)
        seen[scheme] = program.window.view.viewport().grab().toImage().pixelColor(middle).name()
        assert seen[scheme] == colours.card


def checked_card(opened: Open, **changes: Any) -> Opened:
    """Open a window whose first profile has this besides, and catch what is asked of the dialogs."""
    known = sample.full()
    row = replace(known.profiles[0], **changes)
    return opened(replace(known, profiles=(row, *known.profiles[1:])))


@pytest.mark.parametrize("act", [by_pointer(Zone.VERDICT), by_key(Qt.Key.Key_Return, ALT)])
@pytest.mark.parametrize(
    ("card", "verdict", "asked"),
    [
        ("ezrouter", Verdict.OK, ("details", "ezrouter", False)),
        ("ezrouter", Verdict.KEY_REJECTED, ("diagnose", "claude-code")),
        ("deepseek", Verdict.OK, ("details", "deepseek", False)),
    ],
)
def test_a_verdict_leads_to_what_is_behind_it(
    opened: Open, act: Callable[[Opened, str], None], card: str, verdict: Verdict, asked: tuple[Any, ...]
) -> None:
    program, heard = checked_card(opened, check=sample.checked("ezrouter", verdict)), list[tuple[Any, ...]]()
    controller = program.program.controller
    controller.details_requested.connect(lambda *what: heard.append(("details", *what)))
    controller.diagnose_requested.connect(lambda *what: heard.append(("diagnose", *what)))
    act(program, card)
    assert heard == [asked]


def test_the_better_choice_is_one_click(opened: Open) -> None:
    way = Better("Use claude-opus-4-7", "", role="main", model="claude-opus-4-7")
    concern = Concern(
        Doubt.NO_TOOLS, "claude-code", "ezrouter", "main", "x", Surface.ANTHROPIC, "No tools.", "", (way,)
    )
    program = checked_card(opened, concerns={"claude-code": (concern,)})
    program.press("ezrouter", Zone.BETTER)
    assert program.answers.asked == [("take_better", "ezrouter", "claude-code", way, frozenset())]
    assert program.window.toasts.text.startswith("Claude Code now uses claude-opus-4-7: model next session.")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Balance("ezrouter", sample.NOW, "9.00", "USD", "/x"), "9.00 USD left."),
        (None, "ezrouter does not tell what is left on the account."),
    ],
)
def test_what_is_left_is_asked_again_with_its_button_and_never_by_itself(
    opened: Open, answer: Balance | None, said: str
) -> None:
    program = checked_card(opened, balance=Balance("ezrouter", sample.NOW, "12.34", "USD", "/x"))
    asked: list[str] = []

    def balance(profile: str) -> Balance | None:
        asked.append(profile)
        return answer

    program.program.controller.commands = replace(program.answers.commands(), balance=balance)
    program.program.controller.refresh()
    program.program.controller.check()
    assert asked == []
    program.press("ezrouter", Zone.BALANCE)
    assert asked == ["ezrouter"]
    assert program.window.toasts.text == said


def test_checks_that_come_home_make_nothing_jump(opened: Open) -> None:
    program = opened(sample.many(40), size=(900, 700))
    view = program.window.view
    view.verticalScrollBar().setValue(500)
    view.executeDelayedItemsLayout()
    before = [view.visualRect(view.model().index(row, 0)) for row in range(40)]
    for number, verdict in enumerate(Verdict):
        program.program.controller._checked(sample.checked(f"p{number}", verdict, 90.0, number % 10))
        program.program.controller.show_page()
    view.executeDelayedItemsLayout()
    assert [view.visualRect(view.model().index(row, 0)) for row in range(40)] == before
    assert view.verticalScrollBar().value() == 500


def edge_of(view: Any, key: str) -> str:
    card = view.layout_of(key).card
    return str(view.viewport().grab().toImage().pixelColor(card.center().x(), card.top()).name())


def test_the_card_under_the_pointer_strengthens_eased_and_so_does_what_is_pressed(opened: Open, qtbot: QtBot) -> None:
    program = opened(held=True)
    program.program.theme.wear(Appearance(Scheme.LIGHT))
    view, eased = program.window.view, program.window.view._cards.eased
    qtbot.mouseMove(view.viewport(), view.layout_of("deepseek").use.center())
    wanted = eased._wanted
    assert {("deepseek", Zone.CARD, False), ("deepseek", Zone.USE, False)} == wanted
    eased.mark()
    eased.want(*wanted)  # from the beginning: a slow machine may be through with it by now
    eased._animation.pause()
    eased._animation.setCurrentTime(40)
    assert edge_of(view, "deepseek") not in (LIGHT.edge, LIGHT.strong_edge)
    eased._animation.resume()
    qtbot.waitUntil(lambda: not eased.moving)
    assert edge_of(view, "deepseek") == LIGHT.strong_edge
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=view.layout_of("deepseek").use.center())
    assert ("deepseek", Zone.USE, True) in eased._wanted
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=view.layout_of("deepseek").tile.center())
    assert ("deepseek", Zone.USE, True) not in eased._wanted
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not eased.moving)
    assert edge_of(view, "deepseek") == LIGHT.edge


def test_a_card_strengthens_at_once_where_motion_is_reduced(opened: Open, qtbot: QtBot) -> None:
    program = opened(held=True)
    program.program.theme.wear(Appearance(Scheme.LIGHT, still=True))
    view = program.window.view
    qtbot.mouseMove(view.viewport(), view.layout_of("deepseek").name.center())
    assert not view._cards.eased.moving
    assert edge_of(view, "deepseek") == LIGHT.strong_edge


def test_an_entry_of_the_rail_strengthens_eased(opened: Open, qtbot: QtBot) -> None:
    program = opened()
    entries, rail = program.window.rail.list, program.window.rail
    place = entries.visualRect(rail.model.index_of("opencode"))
    at = entries.viewport().mapTo(rail, QPoint(place.right() - 12, place.top() + 6))
    plain = rail.grab().toImage().pixelColor(at)
    qtbot.mouseMove(entries.viewport(), place.center())
    eased = entries._entries.eased
    assert eased._wanted == {"opencode"}
    eased.mark()
    eased.want("opencode")
    eased._animation.pause()
    eased._animation.setCurrentTime(40)
    between = rail.grab().toImage().pixelColor(at)
    eased._animation.resume()
    qtbot.waitUntil(lambda: not eased.moving)
    assert len({plain.name(), between.name(), rail.grab().toImage().pixelColor(at).name()}) == 3
    QApplication.sendEvent(entries, QEvent(QEvent.Type.Leave))
    assert eased._wanted == frozenset()
