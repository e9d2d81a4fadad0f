"""The details of a check: layers, request id and raw answer; its next step; and the deeper look with its cost first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import look
from desktop.sample import NOW, checked
from ezswitch.desktop.dialogs.check_details import Bar, in_full
from ezswitch.desktop.dialogs.deep_panel import tokens
from ezswitch.domain.deep import Deep, Kind, Offer, Planned, Round, Usage
from ezswitch.domain.errors import NoKey
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Layer, Verdict
from ezswitch.usecases.values import Look

Make = Callable[..., Hands]
LAYERS = (Layer("dns", True, 10.0), Layer("tcp", True, 20.0), Layer("http", True, 70.0), Layer("key", False, 0.0))
REJECTED = replace(
    checked("deepseek", Verdict.KEY_REJECTED, 96.0, 0, status=401),
    message="It does not accept the key (401).",
    layers=LAYERS,
    request_id="req-EXAMPLE-1",
    raw='{"error": {"code": 1}}',
)
OFFER = Offer("ezrouter", (Planned(Surface.OPENAI, Kind.ANSWER, "glm-5", 60),), "Sends 1 short request: 60 tokens.")
WORD = Round(Surface.OPENAI, Kind.ANSWER, "glm-5", True, "glm-5 answers.", ms=812.0, usage=Usage(20, 5))
TOOL = replace(
    WORD, kind=Kind.TOOL_CALL, ok=False, message="A tool call never arrives.", hint="Use another.", usage=None
)
TOOL = replace(TOOL, request_id="req-EXAMPLE-2", ms=None)


def with_check(check: Check) -> Look:
    known = look()
    rows = [replace(row, check=check) if row.profile.id == check.profile else row for row in known.profiles]
    return replace(known, profiles=tuple(rows))


def deep_of(*rounds: Round, stopped: bool = False) -> Check:
    return replace(checked("ezrouter", Verdict.OK), deep=Deep(NOW, rounds, stopped))


def test_the_sentence_the_layers_and_the_request_id(hands: Make) -> None:
    she = hands(with_check(REJECTED))
    sheet = she.open("details", "deepseek")
    text = she.texts()
    for words in ("Key rejected · 96 ms", "It does not accept the key (401).", "expired", "Host found", "Connected",
                  "HTTP status 401 · request id req-EXAMPLE-1", "70 ms"):  # fmt: skip
        assert words in text, words
    bars = [(round(bar._begin, 2), round(bar._end, 2)) for bar in sheet.findChildren(Bar)]
    assert bars == [(0, 0.1), (0.1, 0.3), (0.3, 1.0)], "one after the other"
    she.click(she.button("Copy request id"))
    assert QGuiApplication.clipboard().text() == "req-EXAMPLE-1"


def test_the_raw_answer_is_one_click_away_and_all_of_it_can_be_copied(hands: Make) -> None:
    she = hands(with_check(REJECTED))
    sheet = she.open("details", "deepseek")
    raw = sheet.findChild(QPlainTextEdit)
    assert not raw.isVisible()
    she.click(she.button("What it answered"))
    assert raw.isVisible()
    assert '"code": 1' in raw.toPlainText()
    she.click(she.button("Copy everything"))
    copied = QGuiApplication.clipboard().text()
    assert copied == in_full(REJECTED)
    for words in ("key_rejected", "401", "req-EXAMPLE-1", "dns ok 10 ms", "key FAILED", '"error"'):
        assert words in copied


@pytest.mark.parametrize(
    ("check", "button", "asked"),
    [
        (replace(REJECTED, corrected_url="https://api.deepseek.com/v1", surface=Surface.OPENAI),
         "Use https://api.deepseek.com/v1", "edit_and_use"),
        (REJECTED, "Store a new key…", "keys"),
        (replace(REJECTED, verdict=Verdict.LOCKED), "Unlock", "keys"),
        (replace(REJECTED, verdict=Verdict.MODEL_MISSING), "Choose a model…", "models"),
    ],
)  # fmt: skip
def test_the_next_step_is_a_button(hands: Make, check: Check, button: str, asked: str) -> None:
    she = hands(with_check(check))
    she.open("details", "deepseek")
    she.click(she.button(button))
    assert she.answers.calls(asked)
    she.window.picker.hide()


def test_where_there_is_no_keychain_nothing_can_be_unlocked_and_a_place_for_the_key_is_offered(hands: Make) -> None:
    look = with_check(replace(REJECTED, verdict=Verdict.LOCKED))
    nowhere = tuple(replace(row, key=replace(row.key, state="no_keychain")) for row in look.profiles)
    she = hands(replace(look, profiles=nowhere))
    she.open("details", "deepseek")
    assert "Unlock" not in she.texts()
    assert she.button("Store a new key…").isEnabled()


def test_a_check_that_comes_home_takes_the_place_of_the_one_shown_and_the_same_one_moves_nothing(hands: Make) -> None:
    she = hands(with_check(REJECTED))
    sheet = she.open("details", "deepseek")
    parts = sheet._parts
    she.program.controller.show_page()
    assert sheet._parts is parts
    she.program.controller.hear_check(checked("deepseek", Verdict.OK))
    she.program.controller.show_page()
    assert "Works · 182 ms · 9 models" in she.texts()
    assert "does not accept" not in she.texts()


def test_checking_again_is_one_press_and_says_so_meanwhile(hands: Make) -> None:
    she = hands(with_check(REJECTED))
    sheet = she.open("details", "deepseek")
    she.work.held = True
    she.click(sheet.again)
    assert she.program.controller.asked.checking == {"deepseek"}
    assert not sheet.again.isEnabled()
    assert sheet.again.text() == "Checking…"
    she.work.held = False
    she.work.release()
    assert sheet.again.isEnabled()


def test_a_profile_in_use_leads_to_its_agents_diagnosis_and_one_that_was_never_checked_says_so(hands: Make) -> None:
    she, heard = hands(), list[str]()
    she.program.controller.diagnose_requested.disconnect()
    she.program.controller.diagnose_requested.connect(heard.append)
    she.open("details", "ezrouter")
    she.click(she.button("Diagnose Claude Code…"))
    assert heard == ["claude-code"]
    she.open("details", "team")
    assert "It was not checked yet." in she.texts()
    she.sheet().close()


def test_nothing_is_sent_before_its_cost_was_said_and_agreed_to(hands: Make) -> None:
    she = hands(offer_deep=OFFER, deep_check=deep_of(WORD, TOOL))
    she.open("details", "ezrouter")
    she.click(she.button("Check deeper…"))
    assert OFFER.words in she.texts()
    assert not she.answers.calls("deep_check")
    she.click(she.button("Send them"))
    assert she.answers.calls("deep_check")[0][:2] == ("ezrouter", "")
    text = she.texts()
    for words in ("Not every request worked.", WORD.message, TOOL.message, TOOL.hint, "request id req-EXAMPLE-2",
                  "Answer · OpenAI-compatible · 812 ms · 25 tokens", "Used 25 tokens: 20 sent, 5"):  # fmt: skip
        assert words in text, words


def test_what_the_last_deep_check_saw_is_there_and_one_that_is_asked_for_offers_at_once(hands: Make) -> None:
    she = hands(with_check(deep_of(WORD)), offer_deep=OFFER)
    she.open("details", "ezrouter")
    assert "Every request worked." in she.texts()
    assert she.button("Check deeper…").text() == "Check &deeper again…"
    she.sheet().close()
    she.open("details", "ezrouter", True)
    assert OFFER.words in she.texts()


def test_the_focus_goes_from_step_to_step_and_enter_does_the_next_one(hands: Make) -> None:
    she = hands(offer_deep=OFFER, deep_check=deep_of(WORD))
    sheet = she.open("details", "ezrouter", True)
    assert sheet.focusWidget() is sheet.deep.run
    she.work.held = True
    she.key(Qt.Key.Key_Return)
    assert sheet.focusWidget() is sheet.deep.stop
    she.work.held = False
    she.work.release()
    assert sheet.focusWidget() is sheet.deep.ask
    assert she.answers.calls("deep_check")


def test_it_can_be_stopped_and_closing_stops_it(hands: Make) -> None:
    she = hands(offer_deep=OFFER, deep_check=deep_of(WORD, stopped=True))
    sheet = she.open("details", "ezrouter", True)
    she.work.held = True
    she.click(she.button("Send them"))
    stopping = sheet.deep._stopping
    sheet.deep._came(WORD)
    assert WORD.message in she.texts()
    she.click(she.button("Stop"))
    assert stopping.asked
    she.work.held = False
    she.work.release()
    assert "Stopped before its end." in she.texts()
    she.work.held = True
    sheet.deep.offer()
    she.work.release()
    she.click(she.button("Send them"))
    again = sheet.deep._stopping
    sheet.close()
    assert again.asked
    she.work.held = False
    she.work.release()
    row = next(row for row in she.program.controller.look.profiles if row.profile.id == "ezrouter")
    assert row.check.deep is not None, "the card knows what came of it all the same"


@pytest.mark.parametrize(
    ("replies", "words"),
    [
        ({"offer_deep": Offer("ezrouter", (), "", "No model is known to ask for.")}, "No model is known to ask for."),
        ({"offer_deep": NoKey("no key", "There is no key ezrouter.")}, "There is no key ezrouter."),
    ],
)
def test_why_none_can_be_made_is_said(hands: Make, replies: dict[str, Any], words: str) -> None:
    she = hands(**replies)
    sheet = she.open("details", "ezrouter")
    she.click(she.button("Check deeper…"))
    assert words in she.texts()
    assert sheet.deep.run.isHidden()


def test_a_deep_check_that_fails_says_why_and_can_be_asked_for_again(hands: Make) -> None:
    she = hands(
        offer_deep=OFFER,
        deep_check=[NoKey("no key", "There is no key ezrouter."), checked("ezrouter", Verdict.TIMEOUT)],
    )
    she.open("details", "ezrouter", True)
    she.click(she.button("Send them"))
    assert "There is no key ezrouter." in she.texts()
    she.click(she.button("Check deeper…"))
    she.click(she.button("Send them"))
    assert "Nothing was sent: the check itself failed already." in she.texts()


@pytest.mark.parametrize(
    ("usage", "words"),
    [
        (None, "does not say"),
        (Usage(100, 20, 90), "Used 120 tokens: 100 sent, 90 of them cached, 20 received."),
    ],
)
def test_tokens_are_told_as_the_gateway_counts_them(usage: Usage | None, words: str) -> None:
    assert words in tokens(usage)
