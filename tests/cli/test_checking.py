"""check and models: verdicts in words, and as an exit status."""

from __future__ import annotations

import pytest

from cli_door import Door

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"


def test_ok_is_0(door: Door) -> None:
    said = door.added()("check")
    assert (said.status, said.out, said.err) == (0, "ezrouter: works · 2 models · 12 ms\n", "")


def test_a_rejected_key_is_1_with_what_to_do(door: Door) -> None:
    door.added()
    door.web.keys = set()
    said = door("check")
    assert said.status == 1
    assert said.out.startswith("ezrouter: key rejected · 12 ms\n  ")
    assert KEY not in said.out


def test_one_bad_one_among_many_is_1(door: Door) -> None:
    door.added()("duplicate", "ezrouter", "copy")
    door.added("down", "--openai", "https://down.example/v1", "--no-check")
    door.web.down = {"down.example"}
    said = door("check")
    assert said.status == 1
    assert said.out.splitlines()[0].startswith("ezrouter: works")
    assert "down: connection refused" in said.out
    assert door("check", "copy", "ezrouter", "copy").out.count("works") == 2


def test_a_public_list_is_reachable_and_0(door: Door) -> None:
    door.added("router", "--preset", "ollama", "--no-check")
    said = door("check", "router")
    assert said.status == 0
    assert "reachable, key not proven" in said.out


@pytest.mark.parametrize(
    ("mood", "why", "state"),
    [("locked", "The keychain is locked.", "keychain locked"), ("none", "No keychain service", "no keychain")],
)
def test_a_keychain_that_gives_no_key_is_a_verdict_with_the_reason(door: Door, mood: str, why: str, state: str) -> None:
    """Where there is none at all nothing is locked."""
    door.added()
    door("use", "ezrouter", "claude-code")
    door.keychain.mood = mood
    said = door("check")
    assert said.status == 1
    first, reason = said.out.splitlines()[:2]
    assert (first, why in reason) == ("ezrouter: not checked", True), said.out
    assert f"not checked, {state}\n" in door("status").out


def test_nothing_to_check_is_no_failure(door: Door) -> None:
    assert door("check").status == 0
    assert door("check").out == "No profiles yet. Add one: ezswitch add ezrouter\n"
    assert door("check", "--json").document == {"checks": []}


def test_models_one_per_line(door: Door) -> None:
    assert door.added()("models", "ezrouter").out == "claude-haiku-4-5\nclaude-opus-4-7\n"


def test_no_models_is_an_error_in_the_words_of_the_check(door: Door) -> None:
    door.added()
    door.web.keys = set()
    said = door("models", "ezrouter")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("ezswitch: no model list from ezrouter: ")


def test_model_names_cannot_move_the_cursor(door: Door) -> None:
    door.added()
    door.web.models = ("evil\x1b[2Jmodel",)
    assert "\x1b" not in door("models", "ezrouter").out
    assert "\x1b" not in door("check").out
