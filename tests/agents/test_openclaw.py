"""OpenClaw: what was seen of the real program, as named tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.openclaw import AGENT, CONFIG, PASSED
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.surface import Surface

USE = use_of(AGENT)
HOME = Path("/home/sam")
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
CORP = (
    '{"models": {"providers": {"corp": {"baseUrl": "https://corp.example/v1", "api": "openai-completions", '
    '"apiKey": "K"}}}, "agents": {"defaults": {"model": {"primary": "corp/large"}}}}'
)


def written(text: str | None = None, **changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(AGENT.apply({CONFIG: text}, replace(USE, **changes))[CONFIG] or "")
    return made


@pytest.mark.parametrize(
    ("surface", "url", "api", "form"),
    [
        (Surface.ANTHROPIC, "https://x.example/anthropic/v1", "anthropic-messages", "https://x.example/anthropic"),
        (Surface.OPENAI, "https://x.example/api/coding/paas/v4", "openai-completions", None),
        (Surface.RESPONSES, "https://x.example/v1", "openai-responses", None),
    ],
)
def test_the_form_of_the_address(surface: Surface, url: str, api: str, form: str | None) -> None:
    entry = written(surface=surface, base_url=url)["models"]["providers"]["ezswitch"]
    assert (entry["api"], entry["baseUrl"]) == (api, form or url)


def test_the_key_is_printed_by_a_program_that_runs_without_a_shell_and_with_little_of_the_environment() -> None:
    helper = ("/home/sam smith/it's/ezswitch-key", *USE.helper[1:])
    config = written(helper=helper)
    secret = config["secrets"]["providers"]["ezswitch"]
    assert (secret["source"], secret["command"], *secret["args"]) == ("exec", *helper)
    assert secret["passEnv"] == list(PASSED)
    assert {"HOME", "DBUS_SESSION_BUS_ADDRESS"} < set(PASSED), "the helper finds the keychain by them"
    reference = config["models"]["providers"]["ezswitch"]["apiKey"]
    assert reference == {"source": "exec", "provider": "ezswitch", "id": "key"}


def test_what_the_program_prints_is_the_key_itself_and_an_unlock_prompt_has_its_time() -> None:
    secret = written()["secrets"]["providers"]["ezswitch"]
    assert secret["jsonOnly"] is False
    assert secret["timeoutMs"] == secret["noOutputTimeoutMs"] >= 60_000


def test_every_model_is_listed_the_main_one_first() -> None:
    config = written()
    listed = [one["id"] for one in config["models"]["providers"]["ezswitch"]["models"]]
    assert listed == ["main-model-1", "small-model-1", "extra-model-1"]
    assert config["agents"]["defaults"]["model"] == {"primary": "ezswitch/main-model-1"}
    with pytest.raises(Refused, match="OpenClaw has to be told every model"):
        written(models={}, catalogue=())


def test_fallbacks_to_other_providers_rest_and_come_back() -> None:
    text = '{"agents": {"defaults": {"model": {"primary": "a/b", "fallbacks": ["c/d"]}}}}'
    after = AGENT.apply({CONFIG: text}, USE)[CONFIG] or ""
    assert "fallbacks" not in after
    assert AGENT.clear({CONFIG: after}, {CONFIG: text})[CONFIG] == text


def test_names_without_quotes_are_told_and_nothing_is_written() -> None:
    json5 = "{ gateway: { port: 1 } }"
    assert isinstance(AGENT.active({CONFIG: json5}), Unreadable)
    with pytest.raises(CannotRead):
        AGENT.apply({CONFIG: json5}, USE)


def test_who_is_used() -> None:
    assert AGENT.active({CONFIG: None}) == Original()
    assert AGENT.active({CONFIG: CORP}) == Foreign("https://corp.example/v1")
    assert AGENT.active({CONFIG: CORP.replace("corp/large", "anthropic/claude-opus-4-7")}) == Original()
    as_text = CORP.replace('{"primary": "corp/large"}', '"corp/large"')
    assert AGENT.active({CONFIG: as_text}) == Foreign("https://corp.example/v1")


@pytest.mark.parametrize(("old", "new"), [("ezswitch/main-model-1", "ezswitch/gone"), ('"id": "key"', '"id": 3')])
def test_half_of_it_edited_away(old: str, new: str) -> None:
    after = AGENT.apply({CONFIG: None}, USE)[CONFIG] or ""
    assert old in after
    changed = AGENT.active({CONFIG: after.replace(old, new)})
    assert isinstance(changed, OnProfile)
    assert changed.intact == (new == '"id": 3'), "the id of a reference is not looked at by the helper"


def test_another_program_in_our_place_is_no_profile() -> None:
    after = AGENT.apply({CONFIG: None}, USE)[CONFIG] or ""
    other = after.replace(json.dumps(USE.helper[0]), '"/usr/bin/pass"')
    assert other != after
    assert isinstance(AGENT.active({CONFIG: other}), Foreign)


def test_own_sign_in_frees_it_from_a_chosen_gateway_and_leaves_its_entry() -> None:
    cleared = json.loads(AGENT.clear({CONFIG: CORP}, None)[CONFIG] or "")
    assert cleared == {"models": json.loads(CORP)["models"]}
    theirs = '{"agents": {"defaults": {"model": "anthropic/claude-opus-4-7"}}}'
    assert AGENT.clear({CONFIG: theirs}, None) == {CONFIG: theirs}
    assert AGENT.clear({CONFIG: None}, None) == {CONFIG: None}


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    plain = AGENT.found({CONFIG: CORP.replace('"K"', f'"{KEY}"')})
    assert plain is not None
    assert (plain.base_url, plain.models) == ({Surface.OPENAI: "https://corp.example/v1"}, {"main": "large"})
    assert plain.key_place == "models.providers.corp.apiKey"
    kept = AGENT.found({CONFIG: CORP.replace('"K"', '{"source": "exec", "provider": "vault", "id": "value"}')})
    assert kept is not None
    assert (kept.secret, "secret provider" in kept.reason) == (None, True)
    other = AGENT.found({CONFIG: CORP.replace("openai-completions", "ollama")})
    assert other is not None
    assert "'ollama', which ezswitch does not know" in other.reason
    assert AGENT.found({CONFIG: None}) is None


def test_its_places_are_honoured() -> None:
    moved = Environment(HOME, {}, shell_variables={"OPENCLAW_STATE_DIR": "/srv/claw"})
    assert AGENT.files(moved)[0].path == Path("/srv/claw/openclaw.json")
    named = Environment(HOME, {"OPENCLAW_CONFIG_PATH": "~/mine.json"})
    assert AGENT.files(named)[0].path == HOME / "mine.json"
    two = Environment(HOME, {"OPENCLAW_STATE_DIR": "/a"}, shell_variables={"OPENCLAW_STATE_DIR": "/b"})
    assert [one.id for one in AGENT.conflicts(two)] == ["openclaw-two-places-openclaw-state-dir"]
    assert AGENT.conflicts(moved) == ()
