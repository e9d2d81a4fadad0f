"""The rail tells the truth about every agent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop import sample
from ezswitch.desktop.window.present_rail import agent_state, rail
from ezswitch.desktop.window.rows import ALL, HIDDEN, NOT_INSTALLED, Kind, Level
from ezswitch.domain.settings import Settings
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import AgentRow, Look

CLOSED: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("look", "said", "level"),
    [
        (sample.full(), "ezrouter", Level.GOOD),
        (sample.no_profiles(), "own sign-in", Level.QUIET),
        (sample.foreign(), "api.foo.com (not a profile)", Level.WARN),
        (sample.changed_outside(), "changed outside", Level.WARN),
        (sample.unreadable_agent(), "cannot be read (line 4)", Level.BAD),
        (sample.conflicted(), "overruled", Level.WARN),
    ],
)
def test_the_first_agents_state(look: Look, said: str, level: Level) -> None:
    entry = rail(look, CLOSED)[1]
    assert (entry.name, entry.state.text, entry.state.level) == ("Claude Code", said, level)
    assert entry.spoken == f"Claude Code, {said}"
    assert entry.tile == "agents/claude-code"


def test_problems_are_not_told_by_colour_alone() -> None:
    for look in (sample.foreign(), sample.changed_outside(), sample.unreadable_agent(), sample.conflicted()):
        assert rail(look, CLOSED)[1].state.icon in {"warning", "failed"}


def test_an_agent_whose_profile_fails_has_no_tick() -> None:
    look = sample.full()
    failing = sample.checked("ezrouter", Verdict.KEY_REJECTED, None, 0)
    rows = tuple(replace(row, check=failing) if row.profile.id == "ezrouter" else row for row in look.profiles)
    entry = rail(replace(look, profiles=rows), CLOSED)[1]
    assert (entry.state.text, entry.state.level, entry.state.icon) == ("ezrouter · key rejected", Level.BAD, "failed")
    assert entry.spoken == "Claude Code, ezrouter · key rejected"
    foreign = replace(sample.foreign(), profiles=rows)
    assert rail(foreign, CLOSED)[1].state.text == "api.foo.com (not a profile)", "what the file says comes first"


def test_installed_but_never_run_is_said() -> None:
    row: AgentRow = sample.agent_row(sample.OPENCODE, never_run=True)
    assert agent_state(row, {}).text == "never run"


def test_a_profile_that_is_gone_is_shown_by_its_id() -> None:
    row = sample.on_profile(sample.CLAUDE, "gone")
    assert agent_state(row, {}).text == "gone"


def test_what_is_not_installed_is_behind_a_line_that_opens() -> None:
    closed, opened = rail(sample.full(), CLOSED), rail(sample.full(), frozenset({NOT_INSTALLED}))
    assert [row.key for row in closed] == [ALL, "claude-code", "opencode", NOT_INSTALLED]
    assert closed[-1].kind is Kind.SECTION
    assert closed[-1].spoken == "Not installed (2), closed"
    assert [row.key for row in opened][4:] == ["codex", "copilot"]
    assert {row.state.text for row in opened[4:]} == {"not installed"}


@pytest.mark.parametrize(
    ("look", "said"),
    [
        (sample.full(), "2 of 2 on ezrouter"),
        (sample.foreign(), "1 of 2 on ezrouter"),
        (sample.no_profiles(), "all on own sign-in"),
    ],
)
def test_all_agents_come_first(look: Look, said: str) -> None:
    first = rail(look, CLOSED)[0]
    assert (first.key, first.state.text) == (ALL, said)


def test_on_nobodys_profile_is_said() -> None:
    look = replace(sample.foreign(), agents=(sample.foreign().agents[0],))
    assert rail(look, CLOSED)[0].state.text == "none on a profile"


def test_without_any_agent_there_is_no_entry_for_all() -> None:
    assert [row.key for row in rail(sample.nothing_installed(), CLOSED)] == [NOT_INSTALLED]


def test_a_hidden_agent_is_behind_a_line_of_its_own_and_not_counted() -> None:
    look = sample.full()
    agent = look.shown[-1].agent.id
    hidden = replace(look, settings=Settings(hidden=frozenset({agent})))
    keys = [row.key for row in rail(hidden, frozenset())]
    assert agent not in keys
    assert HIDDEN in keys
    count = len(look.shown)
    assert f"of {count} on" in rail(look, frozenset())[0].state.text
    assert f"of {count - 1} on" in rail(hidden, frozenset())[0].state.text
    opened = [row.key for row in rail(hidden, frozenset({HIDDEN}))]
    assert opened[opened.index(HIDDEN) + 1] == agent
    line = next(row for row in rail(hidden, frozenset()) if row.key == HIDDEN)
    assert (line.name, line.spoken) == ("Hidden (1)", "Hidden (1), closed")


def test_an_agent_that_is_hidden_and_not_installed_is_only_not_installed() -> None:
    look = sample.full()
    absent = next(row.agent.id for row in look.agents if not row.installed)
    hidden = replace(look, settings=Settings(hidden=frozenset({absent})))
    assert HIDDEN not in [row.key for row in rail(hidden, frozenset())]
