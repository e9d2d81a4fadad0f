"""What agents' files use today as an offer: names, warnings, and what cannot become a profile."""

from __future__ import annotations

from dataclasses import replace

from ezswitch.agents import all_agents
from ezswitch.agents.agent import Found
from ezswitch.domain.offer import Source
from ezswitch.domain.profile import Preset
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.profiles.live import Seen, offered

CLAUDE, OPENCODE = (next(one for one in all_agents() if one.id == name) for name in ("claude-code", "opencode"))
KEY = Secret("sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f")
FOUND = Found({Surface.ANTHROPIC: "https://api.gw.example/anthropic"}, {"main": "big"}, KEY, "env.ANTHROPIC_AUTH_TOKEN")
SEEN = Seen(CLAUDE, FOUND, "~/.claude/settings.json: env.ANTHROPIC_AUTH_TOKEN")
PRESET = Preset("gw", "Gateway", "https://gw.example", dict(FOUND.base_url), key_url="https://gw.example/keys")


def test_a_gateway_is_called_by_its_host() -> None:
    offer = offered([SEEN])
    (row,) = offer.rows
    assert (offer.source, offer.title, offer.skipped) == (Source.LIVE, "What your agents use today", ())
    assert (row.profile.id, row.profile.name, row.profile.key) == ("gw.example", "api.gw.example", "gw.example")
    assert row.profile.base_url == FOUND.base_url
    assert row.profile.models == {"main": "big"}
    assert row.secret == KEY
    assert row.found_in == ("~/.claude/settings.json: env.ANTHROPIC_AUTH_TOKEN",)
    assert (row.agents, row.warnings) == (("claude-code",), ())
    assert "EXAMPLE" not in repr(offer)


def test_a_preset_that_leads_there_gives_its_name() -> None:
    (row,) = offered([SEEN], (replace(PRESET, id="other", base_url={}), PRESET)).rows
    assert (row.profile.id, row.profile.name, row.profile.preset) == ("gw", "Gateway", "gw")
    assert (row.profile.website, row.key_url) == ("https://gw.example", "https://gw.example/keys")


def test_two_agents_on_one_gateway_are_one_profile_that_both_use() -> None:
    chat = Found({Surface.OPENAI: "https://api.gw.example/v1"}, {"main": "big"}, KEY, "provider.gw.options.apiKey")
    (row,) = offered([SEEN, Seen(OPENCODE, chat, "~/.config/x.json: provider.gw.options.apiKey")]).rows
    assert row.agents == ("claude-code", "opencode")
    assert len(row.profile.base_url) == 2
    assert len(row.found_in) == 2


def test_a_key_in_a_setting_of_the_users_stays_there_and_that_is_said() -> None:
    (row,) = offered([replace(SEEN, stays=True)]).rows
    (warning,) = row.warnings
    assert warning.startswith("The key also stays in ~/.claude/settings.json: env.ANTHROPIC_AUTH_TOKEN, which is yours")
    assert warning.endswith("take it out there once the profile works.")


def test_without_a_key_the_reason_is_a_warning() -> None:
    missing = replace(FOUND, secret=None, key_place="")
    (row,) = offered([replace(SEEN, found=missing)]).rows
    assert row.warnings == ("No key stands there in plain text: paste it.",)
    (row,) = offered([replace(SEEN, found=replace(missing, reason="It comes from a command: paste it."))]).rows
    assert row.warnings == ("It comes from a command: paste it.",)


def test_what_has_no_address_is_named() -> None:
    (skipped,) = offered([Seen(CLAUDE, Found(reason="It uses a cloud."), "~/.claude/settings.json")]).skipped
    assert (skipped.what, skipped.reason) == ("Claude Code (~/.claude/settings.json)", "It uses a cloud.")


def test_what_cc_switchs_own_proxy_wrote_is_no_provider() -> None:
    taken_over = replace(FOUND, base_url={Surface.ANTHROPIC: "http://127.0.0.1:15721"})
    placeholder = replace(FOUND, secret=Secret("PROXY_MANAGED"))
    for found in (taken_over, placeholder):
        offer = offered([replace(SEEN, found=found)])
        assert offer.rows == ()
        assert "CC Switch's own proxy" in offer.skipped[0].reason


def test_an_address_that_cannot_be_used_is_named() -> None:
    odd = replace(FOUND, base_url={Surface.ANTHROPIC: "gw.example"})
    offer = offered([replace(SEEN, found=odd)])
    assert offer.rows == ()
    assert "does not start with https://" in offer.skipped[0].reason
