"""One provider for several agents is one profile: what is merged, what is not, and what becomes an agent's own."""

from __future__ import annotations

from dataclasses import replace

from ezswitch.agents import all_agents
from ezswitch.domain.offer import Offered
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.profiles.merging import Candidate, merged

AGENTS = {agent.id: agent for agent in all_agents()}
KEY, OTHER = Secret("sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"), Secret("sk-ez-EXAMPLEf1e0d9c8b7a6f5e4d3c2b1a0")
ANTHROPIC = {Surface.ANTHROPIC: "https://gw.example/anthropic"}
OPENAI = {Surface.OPENAI: "https://gw.example/v1"}


def found(app: str, urls: dict[Surface, str], models: dict[str, str] | None = None, name: str = "Gateway") -> Candidate:
    profile = Profile(name.lower(), name, name.lower(), urls, models or {})
    return Candidate(Offered(profile, KEY, found_in=(app,)), app, AGENTS.get(app))


def with_key(one: Candidate, secret: Secret | None) -> Candidate:
    return replace(one, row=replace(one.row, secret=secret))


CLAUDE = found("claude-code", ANTHROPIC, {"main": "big"})
OPEN = found("opencode", OPENAI, {"main": "big"})
ELSEWHERE = found("tomorrow", {Surface.GEMINI: "https://gw.example"}, {"main": "other"})


def test_the_same_host_and_key_for_two_agents_is_one_profile() -> None:
    (row,) = merged([CLAUDE, OPEN])
    assert row.profile.base_url == ANTHROPIC | OPENAI
    assert row.found_in == ("claude-code", "opencode")
    assert row.profile.models == {"main": "big"}


def test_an_agent_keeps_the_format_and_the_models_it_had() -> None:
    other = replace(OPEN, row=replace(OPEN.row, profile=replace(OPEN.row.profile, models={"main": "m", "small": "s"})))
    (row,) = merged([CLAUDE, other])
    assert row.profile.agents == {"opencode": AgentOptions({"main": "m", "small": "s"}, Surface.OPENAI)}
    assert row.profile.models_for("claude-code") == {"main": "big"}
    agent = AGENTS["opencode"]
    assert row.profile.surface_for("opencode", agent.surfaces) is Surface.OPENAI


def test_the_same_address_for_two_agents_needs_no_options() -> None:
    (row,) = merged([CLAUDE, found("opencode", ANTHROPIC, {"main": "big"})])
    assert row.profile.agents == {}
    assert row.profile.base_url == ANTHROPIC


def test_another_key_another_host_or_another_path_stays_apart() -> None:
    host = found("opencode", {Surface.OPENAI: "https://gw2.example/v1"}, {"main": "big"})
    path = found("opencode", {Surface.ANTHROPIC: "https://gw.example/other"}, {"main": "big"})
    for other in (with_key(OPEN, OTHER), with_key(OPEN, None), host, path):
        assert len(merged([CLAUDE, other])) == 2


def test_without_any_key_the_name_has_to_be_the_same() -> None:
    mine = with_key(CLAUDE, None)
    assert len(merged([mine, with_key(OPEN, None)])) == 1
    assert len(merged([mine, with_key(found("opencode", OPENAI, {"main": "big"}, "Else"), None)])) == 2


def test_the_one_of_the_same_name_is_taken_where_several_would_do() -> None:
    second = found("claude-code", ANTHROPIC, {"main": "small"}, "Second")
    wanted = found("opencode", OPENAI, {"main": "small"}, "Second")
    first, both = merged([CLAUDE, second, wanted])
    assert list(first.profile.base_url) == [Surface.ANTHROPIC]
    assert both.profile.base_url == ANTHROPIC | OPENAI
    assert both.profile.name == "Second"


def test_two_rows_of_one_app_with_other_models_are_two_profiles_with_one_key() -> None:
    first, second = merged([CLAUDE, found("claude-code", ANTHROPIC, {"main": "small"}, "Second")])
    assert (first.profile.key, second.profile.key) == ("gateway", "gateway")


def test_a_copy_in_the_same_app_is_the_same_and_its_name_is_told() -> None:
    copy = found("claude-code", ANTHROPIC, {"main": "big"}, "Copy")
    copy = replace(copy, row=replace(copy.row, agents=("claude-code",)))
    (row,) = merged([CLAUDE, OPEN, copy])
    assert row.profile.name == "Gateway"
    assert row.found_in == ("claude-code", "opencode", "claude-code: Copy")
    assert row.agents == ("claude-code",)


def test_nobody_inherits_the_models_of_another_agent() -> None:
    """A row without a model means the agent's own choice; in one profile it would be sent the other one's."""
    assert len(merged([CLAUDE, found("opencode", OPENAI)])) == 2
    assert len(merged([CLAUDE, ELSEWHERE])) == 1


def test_models_of_an_app_that_has_no_agent_here_are_nobodys() -> None:
    (row,) = merged([found("claude-code", ANTHROPIC), ELSEWHERE])
    assert row.profile.models == {}
    (row,) = merged([found("yesterday", OPENAI), ELSEWHERE])
    assert row.profile.models == {"main": "other"}


def test_what_is_no_address_is_left_for_others_to_say() -> None:
    broken = found("opencode", {Surface.OPENAI: "nowhere"})
    assert len(merged([broken, found("claude-code", {Surface.ANTHROPIC: "nowhere"})])) == 2
