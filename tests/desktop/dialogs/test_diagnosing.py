"""Diagnose in the window: the walk step by step, the first fault with its button, and one door to all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop import sample
from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import look
from desktop.sample import NOW, checked
from ezswitch.desktop.dialogs.diagnosing import DiagnoseSheet
from ezswitch.desktop.window.rows import ALL
from ezswitch.domain.diagnosis import Act, Diagnosis, Place, Step
from ezswitch.domain.errors import StoreError
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.model_notes import Better
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Layer, Verdict

Make = Callable[..., Hands]
PLACES = tuple(Place)


def diagnosis(act: Act = Act.NOTHING, at: Place | None = Place.KEY, **more: Any) -> Diagnosis:
    """Return a walk that stopped at this place, None: at none."""
    steps = [Step(place, place is not at, f"Words of {place.value}.") for place in PLACES]
    steps = steps[: PLACES.index(at) + 1] if at is not None else steps
    texts = ("There is no key ezrouter.", "It gets none.", "Store it: ezswitch keys set ezrouter")
    fault = Finding("x", Severity.BLOCKS, *texts, subject="ezrouter") if at is not None else None
    return replace(Diagnosis("claude-code", "ezrouter", NOW, tuple(steps), fault, act), **more)


def marks(sheet: DiagnoseSheet) -> list[str]:
    """Return the mark of each place, as its icon."""
    return [line._glyph._icon for line in sheet.lines.values()]


def test_the_walk_stops_at_the_first_fault_and_says_why_and_what_to_do(hands: Make) -> None:
    she = hands(diagnose=diagnosis(Act.STORE_KEY))
    sheet = she.open("diagnose", "claude-code")
    assert marks(sheet) == ["works", "works", "failed", "unknown", "unknown"]
    text = she.texts()
    for words in ("Words of file.", "Words of variables.", "Words of key.", "It gets none."):
        assert words in text
    assert "ezswitch keys" not in text, "a button does it here"
    names = [line.accessibleName() for line in sheet.lines.values()]
    assert names[2] == "Key: Words of key."
    assert names[3] == "Gateway: not looked at"


def test_each_step_appears_as_it_is_known(hands: Make) -> None:
    she = hands(diagnose=diagnosis(at=None))
    sheet = she.open("diagnose", "claude-code")
    she.work.held = True
    she.click(she.button("Look again"))
    assert marks(sheet) == ["refresh", "unknown", "unknown", "unknown", "unknown"]
    for number, step in enumerate(diagnosis(at=None).steps):
        sheet._stepped(sheet._walk, step)
        assert marks(sheet)[: number + 1] == ["works"] * (number + 1)
        assert marks(sheet)[number + 1 :][:1] in ([], ["refresh"])
    sheet._stepped(sheet._walk - 1, Step(Place.FILE, False, "Of an earlier walk."))
    assert marks(sheet)[0] == "works"
    she.work.held = False
    she.work.release()


def test_where_nothing_is_wrong_a_deeper_look_is_offered(hands: Make) -> None:
    offered: list[Any] = []
    she = hands(diagnose=diagnosis(Act.CHECK_DEEPER, at=None))
    she.program.controller.details_requested.connect(lambda *what: offered.append(what))
    she.program.controller.details_requested.disconnect(she.dialogs.details)
    she.open("diagnose", "claude-code")
    assert "Nothing is wrong" in she.texts()
    she.click(she.button("Check deeper…"))
    assert offered == [("ezrouter", True)]
    she.gone()


@pytest.mark.parametrize(
    ("act", "button", "signal", "argument"),
    [
        (Act.EDIT_PROFILE, "Edit the profile…", "edit_requested", "ezrouter"),
        (Act.CHOOSE_MODEL, "Choose a model…", "models_requested", "ezrouter"),
    ],
)
def test_a_button_leads_to_the_door_that_mends_it(
    hands: Make, act: Act, button: str, signal: str, argument: str
) -> None:
    she, heard = hands(diagnose=diagnosis(act)), list[str]()
    she.open("diagnose", "claude-code")
    door = getattr(she.program.controller, signal)
    door.disconnect()
    door.connect(heard.append)
    she.click(she.button(button))
    assert heard == [argument]
    she.gone()


def test_a_new_key_is_stored_there_and_then_it_looks_again(hands: Make) -> None:
    she = hands(diagnose=diagnosis(Act.STORE_KEY))
    sheet = she.open("diagnose", "claude-code")
    she.click(she.button("Store a new key…"))
    key = she.active(she.sheet())
    assert "ezrouter" in key.windowTitle()
    assert sheet.isVisible()
    key.stored.emit()
    assert len(she.answers.calls("diagnose")) == 2
    key.close()


def test_the_file_at_fault_is_named_and_opened_and_can_be_looked_at_again(hands: Make) -> None:
    fault = Finding("agent-unreadable", Severity.BLOCKS, "A comma is missing.", "It may ignore it.", "Correct it.",
                    "/home/you/.claude/settings.json", 4, "claude-code")  # fmt: skip
    she = hands(diagnose=[diagnosis(Act.OPEN_FILE, Place.FILE, fault=fault), diagnosis(Act.CHECK_DEEPER, at=None)])
    sheet = she.open("diagnose", "claude-code")
    assert "/home/you/.claude/settings.json:4" in she.texts()
    she.click(she.button("Open file"))
    assert she.opened_urls == ["/home/you/.claude/settings.json"]
    she.click(sheet.again)
    assert "A comma" not in she.texts()
    assert marks(sheet) == ["works"] * 5


def test_switching_again_is_one_click_and_closes(hands: Make) -> None:
    she = hands(diagnose=diagnosis(Act.SWITCH_AGAIN, Place.FILE))
    she.open("diagnose", "claude-code")
    she.click(she.button("Switch again"))
    assert she.answers.calls("use")[0][:2] == ("ezrouter", ("claude-code",))
    she.gone()


def test_a_host_is_approved_by_its_name_and_then_it_looks_again(hands: Make) -> None:
    she = hands(diagnose=diagnosis(Act.APPROVE_HOST))
    sheet = she.open("diagnose", "claude-code")
    she.click(she.button("Send the key to www.ezrouter.dev"))
    assert she.answers.calls("approve") == [("ezrouter", ("https://www.ezrouter.dev",))]
    assert len(she.answers.calls("diagnose")) == 2
    assert sheet.isVisible()


def test_a_locked_keychain_is_unlocked_there(hands: Make) -> None:
    she = hands(diagnose=diagnosis(Act.UNLOCK))
    she.open("diagnose", "claude-code")
    she.click(she.button("Unlock"))
    assert (True,) in she.answers.calls("keys")
    assert len(she.answers.calls("diagnose")) == 2


def test_the_corrected_address_is_taken_and_applied_at_once(hands: Make) -> None:
    url = "https://www.ezrouter.dev/v1"
    check = replace(checked("ezrouter", Verdict.WRONG_URL), corrected_url=url, surface=Surface.OPENAI)
    she = hands(diagnose=diagnosis(Act.USE_ADDRESS, Place.GATEWAY, check=check))
    she.open("diagnose", "claude-code")
    she.click(she.button(f"Use {url}"))
    ((changed, agents, _),) = she.answers.calls("edit_and_use")
    assert (changed.id, changed.base_url[Surface.OPENAI]) == ("ezrouter", url)
    assert agents == ("claude-code", "opencode")
    she.gone()


def test_better_choices_are_buttons_the_likeliest_first(hands: Make) -> None:
    ways = (Better("Use the Anthropic-compatible address", "", Surface.ANTHROPIC), Better("Use claude-opus-4-7", ""))
    she = hands(diagnose=diagnosis(Act.TAKE_BETTER, Place.MODEL, better=ways))
    sheet = she.open("diagnose", "claude-code")
    doors = [one for one in sheet.findChildren(QPushButton) if one.text().startswith(("Use", "Choose a model"))]
    assert [one.text() for one in doors] == [ways[0].words, ways[1].words, "Choose a model…"]
    assert doors[0].property("kind") == "primary"
    she.click(doors[1])
    assert she.answers.calls("take_better") == [("ezrouter", "claude-code", ways[1], frozenset())]
    she.gone()


def test_a_foreign_address_can_be_saved_as_a_profile(hands: Make) -> None:
    fault = Finding(
        "foreign", Severity.BLOCKS, "It uses api.foo.com.", "No profile.", "Save it.", subject="claude-code"
    )
    she, heard = hands(diagnose=diagnosis(Act.CHOOSE_PROFILE, Place.FILE, fault=fault, profile=None)), list[str]()
    she.program.controller.adopt_requested.disconnect()
    she.program.controller.adopt_requested.connect(heard.append)
    she.open("diagnose", "claude-code")
    she.click(she.button("Save as profile…"))
    assert heard == ["claude-code"]
    she.gone()


def test_enter_does_what_mends_it(hands: Make) -> None:
    she = hands(diagnose=diagnosis(Act.SWITCH_AGAIN, Place.FILE))
    she.open("diagnose", "claude-code")
    she.key(Qt.Key.Key_Return)
    assert she.answers.calls("use")
    she.gone()


def test_what_the_gateway_said_is_folded_away(hands: Make) -> None:
    check = replace(checked("ezrouter", Verdict.KEY_REJECTED), layers=(Layer("dns", True, 3.0), Layer("key", False, 0)))
    she = hands(diagnose=diagnosis(Act.STORE_KEY, Place.GATEWAY, check=check))
    she.open("diagnose", "claude-code")
    assert "Host found" not in she.texts()
    she.click(she.button("What the gateway said"))
    assert "Host found" in she.texts()


def test_an_error_is_told_and_another_look_is_one_press(hands: Make) -> None:
    she = hands(diagnose=[StoreError("cache damaged", "The cache cannot be written."), diagnosis(at=None)])
    sheet = she.open("diagnose", "claude-code")
    assert "cannot be written" in she.texts()
    she.click(sheet.again)
    assert "cannot be written" not in she.texts()
    assert marks(sheet) == ["works"] * 5


def test_another_agent_is_one_choice_away(hands: Make) -> None:
    she = hands(diagnose=diagnosis(at=None))
    sheet = she.open("diagnose", "claude-code")
    sheet.agents.setCurrentIndex(sheet.agents.findData("opencode"))
    sheet.agents.activated.emit(sheet.agents.currentIndex())
    assert [call[0] for call in she.answers.calls("diagnose")] == ["claude-code", "opencode"]


def test_everything_else_is_looked_at_from_there(hands: Make) -> None:
    she = hands(diagnose=diagnosis(at=None))
    she.open("diagnose", "claude-code")
    she.click(she.button("Check everything…"))
    assert she.active(she.sheet()).windowTitle() == "Check everything"


@pytest.mark.parametrize(
    ("shown", "agent"),
    [
        (look(), "claude-code"),
        (replace(look(), agents=(sample.agent_row(sample.CLAUDE), sample.on_profile(sample.OPENCODE, "ezrouter"))),
         "opencode"),
        (replace(look(), agents=(sample.on_profile(sample.CLAUDE, "ezrouter"),
                                 sample.on_profile(sample.OPENCODE, "deepseek"))), "opencode"),
        (replace(look(), agents=sample.unreadable_agent().agents), "claude-code"),
    ],
)  # fmt: skip
def test_of_all_agents_the_one_in_trouble_is_meant(hands: Make, shown: Any, agent: str) -> None:
    she = hands(shown, diagnose=diagnosis(at=None))
    assert she.open("diagnose", ALL).agent == agent


def test_a_walk_that_comes_home_late_is_dropped(hands: Make) -> None:
    she = hands(diagnose=diagnosis(at=None))
    she.work.held = True
    sheet = she.dialogs.diagnose("claude-code")
    assert sheet is not None
    sheet.close()
    she.work.held = False
    she.work.release()
    she.gone()
