"""The environment is what an agent started from the user's shell would see, and it never prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.domain.environment import Environment

HOME = Path("/home/user")


@pytest.mark.parametrize(
    ("ours", "shells", "seen"),
    [
        ({"X": "ours"}, {}, "ours"),
        ({"X": "ours"}, {"X": "shell"}, "shell"),
        ({"X": "ours"}, {"X": ""}, "ours"),
        ({}, {"X": "shell"}, "shell"),
        ({"X": ""}, {}, ""),
        ({}, {}, ""),
    ],
)
def test_the_login_shells_value_wins_over_ours(ours: dict[str, str], shells: dict[str, str], seen: str) -> None:
    assert Environment(HOME, ours, shell_variables=shells).get("X") == seen


@pytest.mark.parametrize(
    ("text", "path"),
    [("~/x/y", HOME / "x/y"), ("/srv/x", Path("/srv/x")), ("", None), ("~other/x", Path("~other/x"))],
)
def test_a_path_is_expanded_from_the_users_home(text: str, path: Path | None) -> None:
    assert Environment(HOME, {"DIR": text}).path("DIR") == path
    assert Environment(HOME, {}).path("DIR") is None


def test_a_variable_may_hold_a_key_so_none_is_printed() -> None:
    key = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
    environment = Environment(HOME, {"ANTHROPIC_API_KEY": key}, shell_variables={"OPENAI_API_KEY": key})
    assert key not in repr(environment)
    assert str(HOME) in repr(environment)
