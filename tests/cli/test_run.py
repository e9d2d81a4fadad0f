"""`ezswitch run`: what is typed for us and what goes to the agent, and refusals that can be read."""

from __future__ import annotations

import pytest

from cli_door import Door
from ezswitch.cli.arguments import parse
from ezswitch.cli.parser import Stop


def test_what_stands_behind_the_dashes_goes_to_the_agent_as_it_is() -> None:
    found = parse(["run", "codex", "--with", "one", "--", "exec", "--json", "--", "hi"])
    assert (found.agent, found.profile, found.words) == ("codex", "one", ("exec", "--json", "--", "hi"))
    assert parse(["run", "--with", "one", "codex"]).words == ()


def test_without_dashes_an_option_of_the_agents_is_wrong_usage() -> None:
    with pytest.raises(Stop) as stop:
        parse(["run", "codex", "--with", "one", "-p", "hi"])
    assert stop.value.status == 2
    with pytest.raises(Stop):
        parse(["run", "codex"])


def test_other_commands_keep_their_dashes() -> None:
    assert parse(["use", "one", "--", "codex"]).agents == ["codex"]


def test_a_refusal_is_one_line(door: Door) -> None:
    said = door("run", "claude-code", "--with", "nobody")
    assert said.status == 1
    assert len(said.err.strip().splitlines()) == 1


def test_in_a_terminal_of_its_own_the_refusal_waits_for_enter(door: Door) -> None:
    said = door("run", "--stay", "claude-code", "--with", "nobody", typed="\n")
    assert said.status == 1
    assert said.err.splitlines()[-1] == "Press Enter to close this."


def test_the_memory_house_starts_nothing_and_says_so(door: Door) -> None:
    door.added("ezrouter", "--no-check")
    said = door("run", "claude-code", "--with", "ezrouter")
    assert (said.status, "not started" in said.err or "not installed" in said.err) == (1, True)


@pytest.fixture
def door() -> Door:
    return Door()
