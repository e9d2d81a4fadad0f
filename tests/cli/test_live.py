"""check --deep, models, balance, diagnose and what edit says for one agent, through the command line."""

from __future__ import annotations

import pytest

from cli_door import CLAUDE_SETTINGS, KEY, Door
from ezswitch.demo.behaviour import GW_001, Behaviour
from gateway_web import GatewayWeb

HOST = "www.ezrouter.dev"


@pytest.fixture
def live(door: Door) -> tuple[Door, GatewayWeb]:
    web = GatewayWeb()
    web.host(HOST, KEY, Behaviour(lost_calls=GW_001, quota=6_170_000))
    door.web = web  # type: ignore[assignment]
    return door.added(), web


def test_deep_says_its_cost_first_and_then_what_it_saw(live: tuple[Door, GatewayWeb]) -> None:
    said = live[0]("check", "ezrouter", "--deep")
    assert said.status == 0
    assert said.err.startswith(f"ezrouter: Sends 4 short requests to {HOST} with claude-opus-4-7: about 1172 tokens")
    assert "  ok    Anthropic-compatible, tool call, 0.0 s: claude-opus-4-7 on the Anthropic" in said.out
    assert "  It took 87 tokens sent and 33 received.\n" in said.out
    (check,) = live[0]("check", "ezrouter", "--deep", "--json").document["checks"]
    assert check["deep"]["ok"] is True
    assert check["deep"]["tokens"] == {"sent": 87, "received": 33, "cached": 0}
    assert [one["kind"] for one in check["deep"]["rounds"]] == ["answer", "answer", "tool_call"]
    assert KEY not in said.out + said.err + str(check)


def test_a_check_without_it_sends_nothing_that_costs(live: tuple[Door, GatewayWeb]) -> None:
    assert live[0]("check").status == 0
    assert live[1].prompts() == []
    (check,) = live[0]("check", "--json").document["checks"]
    assert check["deep"] is None
    assert check["proven"] is True


def test_models_come_with_formats_and_what_is_doubtful(live: tuple[Door, GatewayWeb]) -> None:
    door = live[0]
    said = door("models", "ezrouter").out.splitlines()
    assert said[0].split() == ["MODEL", "FORMATS", "NOTES"]
    assert said[1].split() == ["claude-opus-4-7", "(main)", "openai+anthropic"]
    document = door("models", "ezrouter", "--json").document["models"]
    assert document[0]["formats"] == ["openai", "anthropic"]
    assert not {"created", "owned_by"} & set(document[0])


def test_balance_is_asked_for_by_its_name_alone(live: tuple[Door, GatewayWeb]) -> None:
    door, web = live
    door("check")
    assert not any("usage" in path for _, path, _ in web.asked)
    assert door("balance", "ezrouter").out == "ezrouter: 12.34 USD left, 1.66 USD used\n"
    found = door("balance", "ezrouter", "--json").document["balance"]
    assert (found["amount"], found["unit"], found["at"]) == ("12.34", "USD", "2026-11-22T12:00:00Z")
    assert door.checks.balances()["ezrouter"].amount == "12.34"
    web.host(HOST, KEY)
    said = door("balance", "ezrouter")
    assert (said.status, said.out) == (1, "ezrouter: its gateway does not tell a balance in a known form.\n")
    assert door("balance", "ezrouter", "--json").document == {"profile": "ezrouter", "balance": None}


def test_diagnose_walks_and_says_that_nothing_is_wrong(live: tuple[Door, GatewayWeb]) -> None:
    door, web = live
    door("use", "ezrouter", "claude-code")
    said = door("diagnose", "claude-code")
    assert said.status == 0
    lines = said.out.splitlines()
    heads = ["Settings file", "Variables and other files", "Key", "Gateway", "Model"]
    assert [line.partition(":")[0] for line in lines[:5]] == [f"ok    {head}" for head in heads]
    assert lines[-1] == "  To try it with a few tokens: ezswitch check --deep ezrouter"
    assert web.prompts() == []


def test_diagnose_stops_at_the_fault_with_what_to_do(live: tuple[Door, GatewayWeb]) -> None:
    door, web = live
    door("use", "ezrouter", "claude-code")
    web.host(HOST, KEY + "x")
    said = door("diagnose", "claude-code")
    assert said.status == 1
    assert f"fault Gateway: {HOST} does not accept the key (401)." in said.out
    assert "request r-1" in said.out
    found = door("diagnose", "claude-code", "--json").document
    assert (found["action"], found["fault"]["id"], found["steps"][-1]["ok"]) == ("store_key", "key-rejected", False)
    door.files.put(CLAUDE_SETTINGS, b"{")
    assert door("diagnose", "claude-code", "--json").document["fault"]["where"]["line"] == 1
    assert door("diagnose", "nobody").status == 1


def test_one_agent_may_have_a_format_and_a_model_of_its_own(live: tuple[Door, GatewayWeb]) -> None:
    door = live[0]
    said = door(
        "edit", "ezrouter", "--surface", "opencode=openai", "--model", "opencode:main=claude-sonnet-4-6", "--no-check"
    )
    assert said.status == 0
    text = (door.files.bytes_of(door.profiles) or b"").decode()
    assert "[profiles.ezrouter.agents.opencode]" in text
    assert 'surface = "openai"' in text
    assert 'models.main = "claude-sonnet-4-6"' in text
    door("edit", "ezrouter", "--surface", "opencode=", "--model", "opencode:main=", "--no-check")
    assert "opencode" not in (door.files.bytes_of(door.profiles) or b"").decode()
    for wrong in (("--surface", "opencode=odd"), ("--surface", "opencode"), ("--surface", "nobody=openai")):
        assert door("edit", "ezrouter", *wrong).status == 1
    said = door("edit", "ezrouter", "--surface", "claude-code=openai")
    assert said.status == 1
    assert "Claude Code does not speak openai. It speaks anthropic." in said.err


def test_a_missing_model_needs_its_consent(live: tuple[Door, GatewayWeb]) -> None:
    door = live[0]
    door("edit", "ezrouter", "--model", "main=claude-opus-9")
    said = door("use", "ezrouter", "claude-code")
    assert said.status == 1
    assert "If you want that: --accept missing-model" in said.err
    done = door("use", "ezrouter", "claude-code", "--accept", "missing-model", "--json").document["switches"][0]
    assert [one["id"] for one in done["concerns"]] == ["missing"]
    assert "! ezrouter's list" in door("use", "ezrouter", "claude-code", "--dry-run", "--accept", "missing-model").out
