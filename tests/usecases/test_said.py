"""What use cases say can be said in another language: whole sentences, and the command line's apart from others."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ezswitch.domain.phrase import Phrase
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Surface
from ezswitch.usecases.fitting import misfit
from memory_house import House

USECASES = Path(__file__).parents[2] / "app" / "ezswitch" / "usecases"
_COMMAND_LINE = re.compile(r"(?<!-)--\w|\bezswitch [a-z]+ (?:[A-Z{]|on\b)")
_TWO_SENTENCES = re.compile(r"[.!?]\s+[A-Z`{]")


def templates() -> Iterator[tuple[str, str, ast.Call]]:
    """Yield where a phrase is said, its template and the call."""
    for path in sorted(USECASES.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.startswith("say"):
                for one in node.args:
                    if isinstance(one, ast.Constant) and isinstance(one.value, str):
                        yield f"{path.name}:{node.lineno}", one.value, node


def test_what_only_the_command_line_can_do_is_a_sentence_of_its_own() -> None:
    found = list(templates())
    assert sum(bool(_COMMAND_LINE.search(text)) for _, text, _ in found) > 10, "the pattern finds them"
    both = [where for where, text, _ in found if _COMMAND_LINE.search(text) and _TWO_SENTENCES.search(text)]
    assert both == [], "the window shows a hint without its command line: use sentences(...)"


def test_a_template_is_a_whole_and_no_half() -> None:
    assert [where for where, text, _ in templates() if text != text.strip() or text[:1] in ",;.:"] == []


def test_no_parameter_is_english_that_nobody_translates() -> None:
    """Text with a blank in a parameter is words: they are a phrase of their own."""
    plain = [
        where
        for where, _, call in templates()
        for keyword in call.keywords
        for node in ast.walk(keyword.value)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_words(node, keyword.value)
    ]
    assert plain == []


def _is_words(node: ast.Constant, inside: ast.expr) -> bool:
    """Tell whether a literal is words or glue: no template within, no form of a date, no command."""
    said = [call for call in ast.walk(inside) if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)]
    own = {id(one) for call in said if call.func.id.startswith("say") for one in call.args}  # type: ignore[attr-defined]
    text = str(node.value)
    return id(node) not in own and " " in text and "%" not in text and not text.startswith("ezswitch ")


@pytest.mark.parametrize(
    ("surface", "has"),
    [(Surface.GEMINI, "a Gemini-compatible address"), (Surface.OPENAI, "an OpenAI-compatible address")],
)
def test_a_format_is_a_phrase_within_the_phrase(surface: Surface, has: str) -> None:
    claude = next(one for one in House().ports.agents if one.id == "claude-code")
    said = misfit(Profile("one", "One", "one", {surface: "https://one.example"}), claude)
    needs = said.parameters["first"]
    assert isinstance(needs, Phrase)
    assert needs.template == "{agent} needs {needed}; {profile} has {offered} only."
    offered = needs.parameters["offered"]
    assert isinstance(offered, Phrase)
    assert offered == has
    assert offered.parameters["format"].template == surface.label  # type: ignore[union-attr]
