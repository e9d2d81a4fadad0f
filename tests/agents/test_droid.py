"""Droid: what was seen of the real program, as named tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from agents.contract import KEY, use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.droid import AGENT, SETTINGS
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.surface import Surface

USE = use_of(AGENT)
CORP = (
    '{"model": "custom:corp-0", "customModels": [{"model": "large", "id": "custom:corp-0", '
    '"baseUrl": "https://corp.example/v1", "apiKey": "K", "provider": "openai"}]}'
)


def on_profile(text: str | None = None) -> str:
    return AGENT.apply({SETTINGS: text}, USE)[SETTINGS] or ""


@pytest.mark.parametrize(
    ("surface", "url", "provider", "written"),
    [
        (Surface.ANTHROPIC, "https://x.example/anthropic/v1", "anthropic", "https://x.example/anthropic"),
        (Surface.OPENAI, "https://x.example/v1", "generic-chat-completion-api", "https://x.example/v1"),
        (Surface.RESPONSES, "https://x.example/v1", "openai", "https://x.example/v1"),
    ],
)
def test_the_form_of_the_address(surface: Surface, url: str, provider: str, written: str) -> None:
    after = AGENT.apply({SETTINGS: None}, replace(USE, surface=surface, base_url=url))[SETTINGS]
    first = json.loads(after or "")["customModels"][0]
    assert (first["provider"], first["baseUrl"]) == (provider, written)


def test_every_model_is_listed_and_the_main_one_chosen() -> None:
    said = json.loads(on_profile())
    assert said["model"] == "custom:ezswitch/main-model-1"
    assert [one["id"] for one in said["customModels"]] == [
        "custom:ezswitch/main-model-1",
        "custom:ezswitch/small-model-1",
        "custom:ezswitch/extra-model-1",
    ]
    with pytest.raises(Refused, match="every model"):
        AGENT.apply({SETTINGS: None}, replace(USE, models={}, catalogue=()))


def test_a_trailing_comma_makes_it_pass_over_the_file_so_that_is_refused_and_a_comment_is_not() -> None:
    trailing, commented = '{\n  "model": "x",\n}', '{\n  // mine\n  "model": "x"\n}'
    assert AGENT.active({SETTINGS: trailing}) == Unreadable(
        SETTINGS, "the agent that reads this file does not allow a comma before a closing bracket", 2, 15
    )
    with pytest.raises(CannotRead, match="comma before a closing bracket"):
        on_profile(trailing)
    assert "// mine" in on_profile(commented)


def test_models_of_others_stay_where_they_are() -> None:
    after = json.loads(on_profile(CORP))
    assert after["customModels"][0]["id"] == "custom:corp-0"
    again = AGENT.apply({SETTINGS: on_profile(CORP)}, replace(USE, models={"main": "one"}, catalogue=()))[SETTINGS]
    assert [one["id"] for one in json.loads(again or "")["customModels"]] == ["custom:corp-0", "custom:ezswitch/one"]


def test_the_key_is_told_and_not_shown() -> None:
    active = AGENT.active({SETTINGS: on_profile()})
    assert isinstance(active, OnProfile)
    assert active.literal is not None
    assert active.literal.reveal() == KEY
    assert KEY not in repr(active)


def test_a_command_for_the_key_counts_for_organisations_alone_so_the_key_stands_in_the_file() -> None:
    """With `apiKeyHelper` in the user's settings a request went out without any key."""
    said = json.loads(on_profile('{"apiKeyHelper": "pass show droid"}'))
    assert said["apiKeyHelper"] == "pass show droid", "it is the user's own"
    assert all(one["apiKey"] == KEY and "apiKeyHelper" not in one for one in said["customModels"])


def test_who_is_used() -> None:
    assert AGENT.active({SETTINGS: None}) == Original()
    assert AGENT.active({SETTINGS: CORP}) == Foreign("https://corp.example/v1")
    assert AGENT.active({SETTINGS: CORP.replace('"model": "custom:corp-0"', '"model": "opus"')}) == Original()
    assert AGENT.active({SETTINGS: on_profile().replace("ezswitchProfile", "x")}) == Foreign(
        "https://gateway.example.org/anthropic"
    )
    assert isinstance(AGENT.active({SETTINGS: '{"customModels": 3}'}), Unreadable)


def test_a_half_is_seen() -> None:
    half = AGENT.active({SETTINGS: on_profile().replace(KEY, "")})
    assert isinstance(half, OnProfile)
    assert not half.intact


def test_own_sign_in_frees_it_from_a_chosen_model_of_somebody_else() -> None:
    cleared = AGENT.clear({SETTINGS: CORP}, None)[SETTINGS] or ""
    assert json.loads(cleared)["customModels"][0]["id"] == "custom:corp-0"
    assert "model" not in json.loads(cleared)
    theirs = '{"model": "claude-opus-4-7"}'
    assert AGENT.clear({SETTINGS: theirs}, None) == {SETTINGS: theirs}


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    seen = AGENT.found({SETTINGS: CORP.replace('"K"', f'"{KEY}"')})
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.RESPONSES: "https://corp.example/v1"}, {"main": "large"})
    variable = AGENT.found({SETTINGS: CORP.replace('"K"', '"${CORP_KEY}"')})
    assert variable is not None
    assert "paste it" in variable.reason
    unknown = AGENT.found({SETTINGS: CORP.replace('"openai"', '"bedrock"')})
    assert unknown is not None
    assert "does not know" in unknown.reason
    assert AGENT.found({SETTINGS: None}) is None


def test_where_it_lives_and_that_no_variable_outranks_it() -> None:
    at = Environment(Path("/home/sam"), {"ANTHROPIC_BASE_URL": "x"})
    assert AGENT.files(at)[0].path == Path("/home/sam/.factory/settings.json")
    assert AGENT.conflicts(at) == ()
