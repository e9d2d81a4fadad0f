"""References to files: what can be named by one, and what is one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PureWindowsPath
from typing import cast

import pytest

from agents.contract import use_of
from ezswitch.agents.opencode import AGENT
from ezswitch.agents.references import SUBSTITUTED, name_in, only_texts, to_file
from ezswitch.domain.errors import Refused


def test_a_path_is_named_as_it_is() -> None:
    assert to_file(Path("/home/sam/keys/team"), "linux", "An agent") == "{file:/home/sam/keys/team}"


def test_windows_has_slashes_because_json_would_read_a_backslash_as_an_escape() -> None:
    path = cast("Path", PureWindowsPath(r"C:\Keys\team"))
    assert to_file(path, "win32", "An agent") == "{file:C:/Keys/team}"


@pytest.mark.parametrize("odd", ["{", "}", '"', "\\", "\n"])
def test_what_would_end_the_reference_is_refused_by_the_agents_name(odd: str) -> None:
    with pytest.raises(Refused, match="An agent cannot read a key") as caught:
        to_file(Path(f"/home/s{odd}m/key"), "linux", "An agent")
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{file:/home/sam/keys/team}", "team"),
        ("{file:C:/Keys/team}", "team"),
        ("{file:~/x}y", ""),
        ("{env:KEY}", ""),
        ("sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f", ""),
    ],
)
def test_the_name_of_the_file_is_read_from_a_whole_reference_alone(text: str, name: str) -> None:
    assert name_in(text) == name


@pytest.mark.parametrize("text", ["{env:A}", "x{file:/y}"])
def test_both_kinds_are_seen_anywhere(text: str) -> None:
    assert SUBSTITUTED.search(text)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"base_url": "https://a.example/{env:SECRET}"}, "The address of "),
        ({"models": {"main": "m", "small": "x-${SECRET}"}}, "The model (small) of "),
    ],
)
def test_what_is_read_as_more_is_refused_and_says_where_it_stands(change: dict[str, object], what: str) -> None:
    with pytest.raises(Refused) as refused:
        only_texts(replace(use_of(AGENT), **change))  # type: ignore[arg-type]
    assert refused.value.message.startswith(what)
    assert refused.value.message.template.startswith(what.replace("small", "{role}") + "{profile} ")
    assert "SECRET" not in str(refused.value)
