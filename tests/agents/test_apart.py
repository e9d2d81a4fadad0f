"""A variable on which the login shell and this program do not agree."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.agents.apart import two_folders
from ezswitch.domain.environment import Environment


def environment(shell: str, ours: str) -> Environment:
    told = [{"X_HOME": path} if path else {} for path in (ours, shell)]
    return Environment(Path("/home/u"), told[0], shell_variables=told[1])


@pytest.mark.parametrize(("shell", "ours"), [("", ""), ("/a", ""), ("", "/a"), ("/a", "/a")])
def test_nothing_is_found_where_they_do_not_differ(shell: str, ours: str) -> None:
    assert two_folders("x-two-folders", "X", "X_HOME", environment(shell, ours)) == ()


def test_the_finding_names_the_variable_the_agent_and_its_one_file() -> None:
    apart = environment("/a", "/b")
    (several,) = two_folders("x-two-folders", "X", "X_HOME", apart)
    (single,) = two_folders("x-two-folders", "X", "X_HOME", apart, "x.json")
    assert several.id == single.id == "x-two-folders"
    assert several.what == "X_HOME differs between your login shell and this program."
    assert several.why == "Started elsewhere, X reads other files; ezswitch edits the login shell's."
    assert single.why == "Started elsewhere, X reads another x.json; ezswitch edits the login shell's."
    assert several.remedy.endswith("from the shell you use X in.")
    assert several.what.template == "{variable} differs between your login shell and this program.", "one for all"
