"""No error without a next step: every kind of error, with and without a hint of its own, wherever it is shown."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import ezswitch
from desktop.dialogs.conftest import Hands, spoken
from ezswitch.desktop.dialogs.wording import next_step, without_commands
from ezswitch.desktop.window.messages import error_toast
from ezswitch.domain import errors
from ezswitch.domain.errors import About, CannotRead, ConsentNeeded, EzswitchError

Make = Callable[..., Hands]
KINDS = {
    name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, EzswitchError)
}
HINTS = {"nothing": "", "a sentence": "Open the lid first.", "a command": "Store it: ezswitch keys set NAME"}
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
PATH = "/home/you/.claude/settings.json"
SOURCES = Path(ezswitch.__file__).parent


def made(kind: type[EzswitchError], hint: str) -> EzswitchError:
    if kind is CannotRead:
        return CannotRead("a value is missing.", line=2, column=5, path=PATH, hint=hint)
    if kind is ConsentNeeded:
        return ConsentNeeded("plain-http", "not encrypted", "It would go over http.")
    return kind("did not work", "It did not work.", hint=hint)


@pytest.mark.parametrize("hint", HINTS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_error_says_what_to_do(kind: str, hint: str) -> None:
    error = made(KINDS[kind], HINTS[hint])
    step = next_step(error)
    assert "ezswitch keys" not in step, "the window names no commands"
    if isinstance(error, ConsentNeeded):
        return  # a tick box is its step: see below
    assert step
    assert step in error_toast(error).text
    if HINTS[hint] == HINTS["a sentence"] and kind != "NoKeychain":
        assert step == HINTS[hint]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_error_in_a_dialog_has_words_or_a_box_to_tick(hands: Make, kind: str) -> None:
    person = hands()
    sheet = person.open("keys")
    error = made(KINDS[kind], "")
    sheet.fail(error)
    said = spoken(sheet.problem)
    assert next_step(error) in said
    assert next_step(error) or sheet.problem.consent.isVisible()
    failure = person.dialogs.failure(error)
    assert failure.close_button.isVisible()
    failure.close()


def hints() -> list[str]:
    """Return the templates of every hint that is written out in the program, outside of the command line."""
    found = []
    for path in SOURCES.rglob("*.py"):
        if path.is_relative_to(SOURCES / "cli"):
            continue
        calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
        words = (word for call in calls for word in call.keywords if word.arg == "hint")
        inside = (node for word in words for node in ast.walk(word.value) if isinstance(node, ast.Call))
        said = (node for node in inside if isinstance(node.func, ast.Name) and node.func.id == "say" and node.args)
        found += [node.args[0].value for node in said if isinstance(node.args[0], ast.Constant)]
    return [hint for hint in found if isinstance(hint, str)]


def test_a_hint_of_the_command_line_is_a_phrase_of_its_own() -> None:
    every = hints()
    assert len(every) > 60
    for hint in every:
        words = re.sub(r"\{(\w+)\}", r"\1", hint)
        if not without_commands(words):
            assert len(SENTENCE.split(hint)) == 1, f"the window would lose what stands beside the command: {hint}"


def test_every_field_that_an_error_may_be_about_is_named_by_one() -> None:
    said = "\n".join(path.read_text("utf-8") for path in SOURCES.rglob("*.py"))
    for about in (one for one in About if one):
        assert f"about=About.{about.name}" in said
