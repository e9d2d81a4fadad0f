"""Every verdict through both doors: the command line and the window say the same of the same gateway."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cli_door import KEY, Door
from ezswitch.desktop.binding import bound
from ezswitch.desktop.dialogs.details import DetailsSheet
from ezswitch.desktop.dialogs.diagnosing import DiagnoseSheet
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.window.words import VERDICTS
from ezswitch.domain.ports import Answer
from ezswitch.domain.settings import Settings
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.settings import save_settings
from fakes import InlineWork, ScriptedWeb
from scenarios import SCENARIOS, Scenario

Window = Callable[[Door], Interior]

LIST = "https://h.example/v1/models"


def one_of_each() -> dict[Verdict, Scenario]:
    """Return the first row of the table for each verdict, and one whose words are Chinese."""
    found: dict[Verdict, Scenario] = {}
    for row in SCENARIOS:
        found.setdefault(row.verdict, row)
    return found


def without_key(door: Door) -> None:
    door.keychain.records.clear()


def locked(door: Door) -> None:
    door.keychain.mood = "locked"


CHINESE = next(row for row in SCENARIOS if row.name == "a wrong key in Chinese")
ROWS = (*one_of_each().values(), CHINESE)
KEYS: Mapping[Verdict, Callable[[Door], None]] = {Verdict.NO_KEY: without_key, Verdict.LOCKED: locked}


def world(scenario: Scenario) -> Door:
    """Return a world where OpenCode is on a profile whose gateway answers as a row of the table says."""
    door = Door()
    save_settings(door.ports(), Settings(welcomed=True))

    def guarded(headers: Mapping[str, str]) -> Answer:
        refused = Answer(401, {}, b'{"error": {"code": "invalid_api_key"}}', 5.0)
        return scenario.list if KEY in str(dict(headers)) or not scenario.proves else refused  # type: ignore[return-value]

    list_ = scenario.list if not isinstance(scenario.list, Answer) else guarded
    door.web = ScriptedWeb({LIST: list_})  # type: ignore[assignment]
    model = f"main={scenario.model or 'a'}"
    door.added("mine", "--openai", "https://h.example/v1", "--no-check", "--model", model)
    assert door("use", "mine", "opencode").status == 0
    return door


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Door], Interior]]:
    made: list[tuple[Shell, Interior]] = []

    def make(door: Door) -> Interior:
        shell = Shell("ezswitch")
        qtbot.addWidget(shell)
        shell.resize(1184, 752)
        inside = Interior(qapp, shell, InlineWork(), lambda: bound(door.ports()))
        made.append((shell, inside))
        with qtbot.waitActive(shell):
            shell.show()
            shell.activateWindow()
        qtbot.waitUntil(lambda: inside.window.page is not None)
        return inside

    yield make
    for shell, inside in made:
        inside.stop()
        for sheet in shell.findChildren(Sheet):
            sheet.close()
        shell.close()
        shiboken6.delete(shell)


def test_no_verdict_is_left_out() -> None:
    assert {row.verdict for row in ROWS} | set(KEYS) == set(Verdict)


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_both_doors_say_the_same_of_a_gateway(window: Window, qtbot: QtBot, row: Scenario) -> None:
    same(window, qtbot, world(row), row.verdict)


@pytest.mark.parametrize("verdict", list(KEYS), ids=str)
def test_both_doors_say_the_same_of_a_key(window: Window, qtbot: QtBot, verdict: Verdict) -> None:
    door = world(SCENARIOS[0])
    KEYS[verdict](door)
    same(window, qtbot, door, verdict)


def same(window: Window, qtbot: QtBot, door: Door, verdict: Verdict) -> None:
    """See the verdict at the command line, on the card, and in what a click on it opens."""
    said = door("check", "mine", "--json")
    (document,) = said.document["checks"]
    assert (document["verdict"], said.status) == (verdict.value, 0 if verdict.good else 1)

    inside = window(door)
    inside.controller.choose("opencode")
    qtbot.keyClick(inside.window, Qt.Key.Key_F5)
    card = inside.window.cards.row_at(inside.window.cards.index_of("mine"))
    assert card is not None
    assert card.verdict == VERDICTS[verdict]
    if verdict is Verdict.MODEL_MISSING:
        assert "has no gone" in card.hint, "what that means for this agent"
    elif not verdict.good:
        assert card.hint in (document["hint"], document["message"])
    assert KEY not in card.spoken

    view = inside.window.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.layout_of("mine").verdict.center())
    (sheet,) = [one for one in inside.window.window().findChildren(Sheet) if one.isVisible()]
    assert isinstance(sheet, DetailsSheet if verdict.good else DiagnoseSheet), "what fails in an agent is diagnosed"
    words = "\n".join(one.text() for one in sheet.findChildren(QLabel))
    if verdict is Verdict.MODEL_MISSING:
        assert "has no gone" in words
    elif verdict not in KEYS:
        assert document["message"] in words
    assert KEY not in words
