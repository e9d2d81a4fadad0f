"""Dialogs in another language: a translator brackets what it is asked for, and outside of them is only data."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.dialogs.conftest import Hands
from desktop.dialogs.offers import update
from desktop.dialogs.replies import history, look, preview
from desktop.sample import NOW, checked
from ezswitch.desktop.dialogs.beginning import done
from ezswitch.desktop.dialogs.following import short
from ezswitch.desktop.dialogs.import_words import models_words
from ezswitch.desktop.dialogs.problem import details
from ezswitch.desktop.dialogs.wording import hosts, next_step, short_list, title_of
from ezswitch.domain.deep import Deep as DeepCheck
from ezswitch.domain.deep import Kind, Offer, Round, Usage
from ezswitch.domain.diagnosis import Act, Diagnosis, Place, Step
from ezswitch.domain.errors import BadInput, Conflict, ConsentNeeded
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.offer import Offered
from ezswitch.domain.phrase import say, sentences
from ezswitch.domain.plan import AgentChange, Plan, Skipped
from ezswitch.domain.plan import Kind as ActionKind
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.domain.verdict import Layer, Verdict
from ezswitch.usecases.removing import Removed

Make = Callable[..., Hands]
_PLACE = re.compile(r"(?<!\{)(\{\w+\})(?!\})")
_FAULT = Finding(
    "key-missing", Severity.BLOCKS, say("There is no key {key}.", key="ezrouter"), say("It gets none."),
    sentences(say("Store one."), say("Store it: ezswitch keys set {key}", key="ezrouter")), subject="ezrouter",
)  # fmt: skip
_STEPS = tuple(Step(place, place is Place.FILE, say("Looked at.")) for place in Place)
_WALK = Diagnosis("claude-code", "ezrouter", NOW, _STEPS[:2], _FAULT, Act.STORE_KEY)
_ROUND = Round(
    Surface.OPENAI, Kind.ANSWER, "glm-5", False, say("No answer."), say("Wait."), 812.0, usage=Usage(1200, 5)
)
_CHECK = replace(
    checked("ezrouter", Verdict.KEY_REJECTED, None, 0),
    message=say("It does not accept the key."),
    hint=say("Copy it again."),
    layers=(Layer("dns", True, 10.0), Layer("key", False, 0.0)),
    deep=DeepCheck(NOW, (_ROUND,)),
)
_PLAN = Plan(ActionKind.USE, (AgentChange("claude-code", "ezrouter", None, say("at once"), (say("Mind."),)),), ())
_PREVIEW = preview(
    plan=_PLAN, skipped=(Skipped("codex", say("It speaks none of them.")),), failed=(("opencode", say("No.")),)
)
_ASKS = ConsentNeeded("new-origin", say("another host"), say("It goes to {host}.", host="www.ezrouter.dev"))
_REFUSED = Conflict(say("changed"), say("It was changed."), hint=say("Look at it."))
_DATA = (
    "Claude Code", "Codex", "OpenCode", "ezrouter", "www.ezrouter.dev", "DeepSeek", "Acme gateway EU", "Acme gateway",
    "gateway.acme.example", "Acme", "Key rejected",
)  # fmt: skip
"""Names, which are the same in every language; the word for a verdict is the window's own and tested there."""
_DOORS: tuple[tuple[str, tuple[Any, ...], dict[str, Any]], ...] = (
    ("doctor", (), {"doctor": (_FAULT, replace(_FAULT, id="other", severity=Severity.NOTE))}),
    ("diagnose", ("claude-code",), {"diagnose": _WALK}),
    ("details", ("ezrouter", True), {"offer_deep": Offer("ezrouter", (), say("Sends one."))}),
    ("preview", ("ezrouter", ("claude-code", "codex")), {"preview": _PREVIEW}),
    ("remove_all", (), {"what_goes": Removed(("Claude Code",), ("ezrouter",))}),
    ("remove_profile", ("ezrouter",), {}),
    ("replace_key", ("ezrouter",), {}),
    ("failure", (_REFUSED,), {}),
    ("consent", (_ASKS, print), {}),
)


class Marker(QTranslator):
    """A language whose words are the English ones in brackets; what is filled in stays outside of them."""

    def translate(self, _context: str, source: str, *_rest: Any) -> str:
        parts = _PLACE.split(source)
        return "".join(part if _PLACE.fullmatch(part) or not part.strip() else f"⟦{part}⟧" for part in parts)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(autouse=True)
def another_language(qapp: QApplication) -> Iterator[None]:
    marker = Marker()
    qapp.installTranslator(marker)
    yield
    qapp.removeTranslator(marker)


def words(root: QWidget) -> set[str]:
    """Return what is read and read out below a widget, without the bracketed words and the names."""
    shown: set[str] = set()
    for one in (root, *root.findChildren(QWidget)):
        shown |= {one.accessibleName(), one.accessibleDescription(), one.toolTip(), one.windowTitle()}
        if isinstance(one, QLabel | QAbstractButton) and one.property("role") != "mono":
            shown.add(one.text())
    left = {re.sub(r"⟦[^⟦⟧]*⟧", "", text) for text in shown if "/" not in text}
    for name in sorted(_DATA, key=len, reverse=True):
        left = {text.replace(name, "") for text in left}
    return {text for text in left if re.search("[A-Za-z]", text)}


def with_check() -> Any:
    known = look()
    rows = [replace(row, check=_CHECK) if row.profile.id == "ezrouter" else row for row in known.profiles]
    return replace(known, profiles=tuple(rows))


@pytest.mark.parametrize(("name", "arguments", "replies"), _DOORS, ids=[door[0] for door in _DOORS])
def test_everything_that_is_said_was_translated(
    hands: Make, name: str, arguments: tuple[Any, ...], replies: dict[str, Any]
) -> None:
    she = hands(with_check(), **replies)
    sheet = she.open(name, *arguments)
    assert words(sheet) == set()
    assert "⟦" in sheet.windowTitle()


def test_what_a_shared_setup_changed(hands: Make) -> None:
    she = hands(refresh_subscriptions=(update(),))
    sheet = she.dialogs.following.answer("")
    assert sheet is not None
    assert sheet.go_on.text() == "⟦&Apply ⟧2⟦ changes⟧"
    assert sheet.windowTitle() == "Acme⟦ changed ⟧2⟦ profiles⟧"


def test_history_says_what_kind_of_action_it_was(hands: Make) -> None:
    she = hands(history=history()[1:2])
    she.open("history")
    assert "⟦Key replaced⟧⟦: ⟧2⟦ agents⟧\n" in she.texts()


def test_a_hint_is_joined_anew_and_loses_what_is_for_the_command_line() -> None:
    hint = sentences(say("Look at {path}.", path="/a{b}"), say("Or: ezswitch drift x --leave"), say("Then try again."))
    assert next_step(BadInput(say("t"), say("m"), hint=hint)) == "⟦Look at ⟧/a{b}⟦.⟧ ⟦Then try again.⟧"


def test_an_error_is_shown_translated_and_copied_in_english() -> None:
    error = BadInput(say("not a key"), say("It is none."))
    assert title_of(error) == "⟦not a key⟧"
    assert details(error) == "error: bad_input\ntitle: not a key\nmessage: It is none.\n".rstrip()


def test_words_around_names() -> None:
    assert short_list(["a", "b"]) == "a⟦, ⟧b"
    assert short_list(["a", "b", "c"]) == "3⟦ agents⟧"
    assert hosts([origin_of("https://a.example"), origin_of("https://b.example")]) == "a.example⟦ and ⟧b.example"
    assert short(["a", "b", "c", "d"]) == "a⟦, ⟧b⟦, ⟧c⟦ + ⟧1⟦ profile⟧"
    profile = Profile("x", "X", "x", {}, {"main": "glm-5", "small": "glm-5", "fable": "k3"})
    assert models_words(Offered(profile), {}) == "glm-5⟦ (⟧⟦main⟧⟦, ⟧⟦small⟧⟦)⟧⟦, ⟧k3⟦ (⟧fable⟦)⟧"
    assert done(profile, added=True) == "X⟦ added⟧"
