"""CC Switch's rows by the rules of hygiene: a profile, a part of one, or a name with its reason. None is lost."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cc_switch_world import KEYS, World, claude, entry, everything
from ezswitch.agents import all_agents
from ezswitch.domain.offer import Offer, Offered, Source
from ezswitch.domain.outside import ForeignRow
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.profiles.rival import offered
from ezswitch.profiles.rival_shapes import load

SHAPES = load(Path(__file__).resolve().parents[2] / "resources" / "rivals" / "cc-switch.toml")
GATEWAY = "https://gw.example/anthropic"


def rows_of(world: World) -> tuple[ForeignRow, ...]:
    return tuple(
        ForeignRow(
            id=one["id"],
            app=one["app_type"],
            name=one["name"],
            settings=one["settings_config"],
            meta=one["meta"],
            category=one.get("category", ""),
            website=one.get("website_url", ""),
            notes="",
            current=bool(one.get("is_current")),
        )
        for one in world.rows
    )


def offer_of(world: World) -> Offer:
    return offered(rows_of(world), all_agents(), SHAPES)


def one(app: str, settings: object, **more: Any) -> Offered:
    (row,) = offer_of(World(Path()).add(app, "Gateway", settings, **more)).rows
    return row


def reason(app: str, settings: object, **more: Any) -> str:
    offer = offer_of(World(Path()).add(app, "Gateway", settings, **more))
    assert offer.rows == ()
    (skipped,) = offer.skipped
    assert skipped.what.startswith("Gateway (")
    return skipped.reason


def test_every_row_is_offered_or_named() -> None:
    world = everything(Path())
    offer = offer_of(world)
    places = [place for row in offer.rows for place in row.found_in]
    assert (offer.source, offer.title) == (Source.CC_SWITCH, "CC Switch")
    assert len(places) + len(offer.skipped) == len(world.rows)
    assert {row.profile.name for row in offer.rows} >= {"Relay", "Acme", "Gem", "Grok relay", "Claw", "Hermes", "Pi"}
    assert len(offer.skipped) == 20


def test_no_key_is_in_what_prints() -> None:
    printed = repr(offer_of(everything(Path())))
    assert "EXAMPLE" not in printed


def test_a_row_becomes_a_profile_with_its_key_and_its_page() -> None:
    row = one("claude", claude(GATEWAY, KEYS["relay"], ANTHROPIC_MODEL="big"), website_url="https://gw.example")
    assert (row.profile.id, row.profile.name, row.profile.key) == ("gateway", "Gateway", "gateway")
    assert row.profile.base_url == {Surface.ANTHROPIC: GATEWAY}
    assert row.profile.models == {"main": "big"}
    assert row.profile.website == "https://gw.example"
    assert row.secret == Secret(KEYS["relay"])
    assert row.found_in == ("CC Switch, Claude Code",)
    assert (row.agents, row.warnings) == ((), ())


def test_the_current_one_is_what_the_agent_uses() -> None:
    assert one("claude", claude(GATEWAY, KEYS["relay"]), is_current=1).agents == ("claude-code",)
    assert one("openclaw", {"baseUrl": "https://gw.example/v1", "apiKey": "x"}, is_current=1).agents == ("openclaw",)


def test_the_same_provider_for_several_apps_is_one_profile() -> None:
    offer = offer_of(everything(Path()))
    relay = next(row for row in offer.rows if row.profile.name == "Relay")
    assert set(relay.profile.base_url) == {Surface.ANTHROPIC, Surface.OPENAI}
    assert relay.found_in == ("CC Switch, Claude Code", "CC Switch, Claude Code: Relay (copy)", "CC Switch, OpenCode")
    assert relay.agents == ("claude-code",)


def test_a_model_goes_to_the_agent_that_had_it_and_to_no_other() -> None:
    """Acme is there for Claude Code without a model, and for Codex with one."""
    known = next(agent for agent in all_agents() if agent.id == "claude-code")
    codex = replace(known, id="codex", surfaces=(Surface.RESPONSES,), rival=None)
    offer = offered(rows_of(everything(Path())), (known, codex), SHAPES)
    acme = next(row for row in offer.rows if row.profile.name == "Acme")
    assert set(acme.profile.base_url) == {Surface.ANTHROPIC, Surface.RESPONSES}
    assert acme.profile.models_for("claude-code") == {}
    assert acme.profile.models_for("codex") == {"main": "gpt-6.1"}
    assert acme.agents == ("codex",)


@pytest.mark.parametrize(
    ("word", "url", "surface", "root"),
    [
        ("openai_chat", "https://gw.example", Surface.OPENAI, "https://gw.example/v1"),
        ("openai_chat", "https://gw.example/api/paas/v4", Surface.OPENAI, "https://gw.example/api/paas/v4"),
        ("openai_responses", "https://gw.example/v1/", Surface.RESPONSES, "https://gw.example/v1"),
        ("gemini_native", "https://gw.example/v1beta", Surface.GEMINI, "https://gw.example"),
    ],
)
def test_a_translated_row_is_kept_under_the_format_it_really_has(
    word: str, url: str, surface: Surface, root: str
) -> None:
    row = one("claude", claude(url, KEYS["relay"]), meta={"apiFormat": word})
    assert row.profile.base_url == {surface: root}
    (warning,) = row.warnings
    assert warning.startswith("CC Switch translates between this provider and Claude Code. ezswitch does not")
    assert warning.endswith(f"agents that speak {surface.label}.")


@pytest.mark.parametrize("word", ["anthropic", "", "something new", None])
def test_its_own_format_needs_no_word(word: str | None) -> None:
    row = one("claude", claude(GATEWAY, KEYS["relay"]), meta={"apiFormat": word})
    assert (row.profile.base_url, row.warnings) == ({Surface.ANTHROPIC: GATEWAY}, ())


@pytest.mark.parametrize(
    ("url", "word", "root"),
    [
        ("https://gw.example/anthropic/v1/messages", "anthropic", "https://gw.example/anthropic"),
        ("https://gw.example/v1/chat/completions", "openai_chat", "https://gw.example/v1"),
    ],
)
def test_the_whole_path_of_a_request_is_cut_to_a_base_url(url: str, word: str, root: str) -> None:
    row = one("claude", claude(url, KEYS["relay"]), meta={"isFullUrl": True, "apiFormat": word})
    assert list(row.profile.base_url.values()) == [root]


def test_a_row_without_a_key_says_so() -> None:
    assert one("claude", claude(GATEWAY, "")).warnings == ("It comes without a key: paste one.",)
    named = one("opencode", entry("https://gw.example/v1", "{env:GATEWAY_KEY}"))
    assert named.secret is None
    assert named.warnings == ("options.apiKey names a place where the key is, not the key: paste it.",)


def test_a_row_without_a_name_is_called_by_its_host() -> None:
    (row,) = offer_of(World(Path()).add("claude", "  ", claude(GATEWAY, KEYS["relay"]))).rows
    assert (row.profile.name, row.profile.id) == ("gw.example", "gw.example")


GOOD = claude(GATEWAY, KEYS["relay"])


@pytest.mark.parametrize(
    ("settings", "more", "words"),
    [
        ({"env": {}}, {"category": "official"}, "own sign-in"),
        (claude(GATEWAY, "PROXY_MANAGED"), {}, "CC Switch's own proxy holds its place"),
        (claude("http://127.0.0.1:15721", KEYS["relay"]), {}, "leads to CC Switch's own proxy"),
        (claude("http://[::1]:15721/x", KEYS["relay"]), {}, "leads to CC Switch's own proxy"),
        (GOOD, {"meta": {"providerType": "github_copilot"}}, "a sign-in to GitHub Copilot"),
        (GOOD, {"meta": {"providerType": "codex_oauth"}}, "a sign-in to ChatGPT"),
        (GOOD, {"meta": {"providerType": "xai_oauth"}}, "a sign-in to xAI"),
        (GOOD, {"meta": {"authBinding": {"source": "managed_account"}}}, "a sign-in to another service"),
        (GOOD, {"category": "omo-slim"}, "no provider"),
        (GOOD, {"meta": {"isFullUrl": True}}, "that of a single request"),
        (GOOD, {"meta": "{"}, "What CC Switch notes about it cannot be read"),
        ('{"env"', {}, "Its settings cannot be read. Line 1, column 7: Expecting ':' delimiter"),
        ("[]", {}, "No object stands there."),
        ("[" * 5000, {}, "cannot be read"),
        ({"env": {"ANTHROPIC_AUTH_TOKEN": KEYS["relay"]}}, {}, "It names no address."),
        (claude("${HOST}/v1", KEYS["relay"]), {}, "cannot be a base URL"),
        ({"env": {"CLAUDE_CODE_USE_VERTEX": "1"}}, {}, "Google Vertex"),
    ],
)
def test_what_cannot_be_imported_has_its_reason(settings: object, more: dict[str, Any], words: str) -> None:
    said = reason("claude", settings, **more)
    assert words in said
    assert "EXAMPLE" not in said


def test_unreadable_toml_and_unknown_apps_have_theirs() -> None:
    broken = {"auth": {"OPENAI_API_KEY": KEYS["codex"]}, "config": f'a = 1\nkey = "{KEYS["codex"]}\n'}
    said = reason("codex", broken)
    assert said.startswith("Its settings cannot be read. Line 2: ")
    assert "EXAMPLE" not in said
    assert reason("tomorrow", {}) == "ezswitch does not know CC Switch's app 'tomorrow'."


def test_plain_http_elsewhere_is_offered_and_left_to_the_cautions() -> None:
    row = one("claude", claude("http://192.0.2.7/anthropic", KEYS["relay"]))
    assert row.profile.base_url == {Surface.ANTHROPIC: "http://192.0.2.7/anthropic"}


def test_a_row_without_notes_is_fine() -> None:
    rows = rows_of(World(Path()).add("claude", "Gateway", GOOD, meta=""))
    assert len(offered(rows, all_agents(), SHAPES).rows) == 1
    assert json.loads(rows[0].settings) == GOOD
