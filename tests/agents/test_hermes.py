"""Hermes Agent: what was seen of the real program, as named tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from agents.contract import KEY, use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.hermes import AGENT, CONFIG, FOLDER
from ezswitch.agents.owned import transplant
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.surface import Surface

USE = use_of(AGENT)
CORP = "model:\n  provider: corp\n  default: large\nproviders:\n  corp:\n    base_url: https://corp.example/v1\n"


def said(text: str | None) -> Any:
    return yaml.safe_load(text or "")


@pytest.mark.parametrize(
    ("surface", "mode"), [(Surface.OPENAI, "chat_completions"), (Surface.RESPONSES, "codex_responses")]
)
def test_address_mode_key_and_choice_stand_in_one_file(surface: Surface, mode: str) -> None:
    use = replace(USE, surface=surface, base_url="https://x.example/api/coding/paas/v4")
    made = said(AGENT.apply({CONFIG: None}, use)[CONFIG])
    assert made["model"] == {"provider": "ezswitch", "default": "main-model-1"}
    entry = made["providers"]["ezswitch"]
    assert (entry["base_url"], entry["api_mode"], entry["api_key"]) == (use.base_url, mode, KEY)


def test_messages_are_not_offered_because_it_brings_no_package_for_them() -> None:
    assert Surface.ANTHROPIC not in AGENT.surfaces


def test_without_a_main_model_it_would_go_on_with_the_other_providers() -> None:
    with pytest.raises(Refused, match="no main model"):
        AGENT.apply({CONFIG: CORP}, replace(USE, models={}))


def test_the_key_is_told_and_never_shown() -> None:
    active = AGENT.active(AGENT.apply({CONFIG: None}, USE))
    assert isinstance(active, OnProfile)
    assert active.literal is not None
    assert (active.literal.reveal(), KEY in repr(active)) == (KEY, False)


def test_other_settings_of_the_model_stay() -> None:
    after = AGENT.apply({CONFIG: CORP.replace("large\n", "large\n  max_tokens: 4096 # mine\n")}, USE)[CONFIG]
    assert "  max_tokens: 4096 # mine\n" in (after or "")
    assert said(after)["model"]["max_tokens"] == 4096


NAMED = "# mine\nmodel: anthropic/claude-opus-4.6 # the old one\nterminal:\n  timeout: 33\n"


@pytest.mark.parametrize("before", [NAMED, "model: ''\n", "model:\nterminal:\n  timeout: 33\n"])
def test_a_model_that_is_one_text_makes_room_for_a_provider_and_comes_back(before: str) -> None:
    """Its own words for it: `hermes config set model NAME`; it makes the same of it when it chooses a provider."""
    assert AGENT.active({CONFIG: before}) == Original()
    on = AGENT.apply({CONFIG: before}, USE)
    assert said(on[CONFIG])["model"] == {"provider": "ezswitch", "default": "main-model-1"}
    assert isinstance(AGENT.active(on), OnProfile)
    assert AGENT.clear(on, {CONFIG: before}) == {CONFIG: before}
    grown = {CONFIG: f"{on[CONFIG]}agent:\n  verify_on_stop: false\n"}
    back = transplant(AGENT, AGENT.files(Environment(Path("/home/sam"), {})), grown, {CONFIG: before})[CONFIG]
    assert said(back) == {**said(before), "agent": {"verify_on_stop": False}}


def test_a_name_that_hermes_put_over_our_choice_is_no_profile_and_the_next_switch_counts() -> None:
    """Seen with 0.19.0: `hermes config set model gpt-4` dropped provider and model, and left our entry."""
    on = AGENT.apply({CONFIG: CORP}, USE)[CONFIG] or ""
    named = on.replace("model:\n  provider: ezswitch\n  default: main-model-1\n", "model: gpt-4\n")
    assert "model: gpt-4" in named
    assert AGENT.active({CONFIG: named}) == Original()
    assert isinstance(AGENT.active(AGENT.apply({CONFIG: named}, USE)), OnProfile)
    for original in (None, {CONFIG: CORP.replace("corp\n  default", "nous\n  default")}):
        cleared = AGENT.clear({CONFIG: named}, original)[CONFIG] or ""
        assert said(cleared) == {"model": "gpt-4", "providers": said(CORP)["providers"]}
        assert KEY not in cleared


def test_a_model_that_is_a_list_leaves_no_place_for_a_provider() -> None:
    text = {CONFIG: "# mine\nmodel: [a]\n"}
    assert AGENT.active(text) == Unreadable(CONFIG, "model holds something else: keys and values are needed", 2, 8)
    with pytest.raises(CannotRead, match="keys and values"):
        AGENT.apply(text, USE)


def test_who_is_used() -> None:
    assert AGENT.active({CONFIG: None}) == Original()
    assert AGENT.active({CONFIG: CORP}) == Foreign("https://corp.example/v1")
    assert AGENT.active({CONFIG: CORP.replace("provider: corp", "provider: custom:corp")}) == Foreign(
        "https://corp.example/v1"
    )
    assert AGENT.active({CONFIG: CORP.replace("provider: corp", "provider: nous")}) == Original()
    bare = "model:\n  provider: custom\n  base_url: https://bare.example/v1\n"
    assert AGENT.active({CONFIG: bare}) == Foreign("https://bare.example/v1")


def test_halves_are_seen() -> None:
    text = AGENT.apply({CONFIG: None}, USE)[CONFIG] or ""
    for old, new in ((KEY, '""'), ("main-model-1", '""'), ("ezswitchKey: team", "x: 1")):
        changed = AGENT.active({CONFIG: text.replace(old, new)})
        assert isinstance(changed, OnProfile)
        assert not changed.intact


def test_own_sign_in_frees_it_from_a_gateway_and_leaves_the_entry() -> None:
    cleared = AGENT.clear({CONFIG: CORP}, None)[CONFIG]
    assert said(cleared) == {"providers": {"corp": {"base_url": "https://corp.example/v1"}}}
    theirs = {CONFIG: "model:\n  provider: nous\n  default: x\n"}
    assert AGENT.clear(theirs, None) == theirs


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    seen = AGENT.found({CONFIG: CORP + f"    api_key: {KEY}\n"})
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.OPENAI: "https://corp.example/v1"}, {"main": "large"})
    assert (seen.key_place, KEY in repr(seen)) == ("providers.corp.api_key", False)
    named = AGENT.found({CONFIG: CORP + "    key_env: CORP_KEY\n"})
    assert named is not None
    assert "variable" in named.reason
    odd = AGENT.found({CONFIG: CORP + "    api_mode: bedrock\n"})
    assert odd is not None
    assert "'bedrock', which ezswitch does not know" in odd.reason
    assert AGENT.found({CONFIG: None}) is None


def test_a_row_of_cc_switch_becomes_settings() -> None:
    assert AGENT.rival is not None
    row = {"base_url": "https://x.example/anthropic/v1", "api_key": KEY, "api_mode": "anthropic_messages"}
    read = AGENT.rival.read({**row, "models": [{"id": "a"}, {"id": "b"}]})
    assert (read.base_url, read.models) == ({Surface.ANTHROPIC: "https://x.example/anthropic"}, {"main": "a"})


def test_its_folder_is_honoured_and_two_of_them_are_told() -> None:
    home = Path("/home/sam")
    moved = Environment(home, {}, shell_variables={FOLDER: "/srv/h"})
    assert [str(file.path) for file in AGENT.files(moved)] == ["/srv/h/config.yaml"]
    assert AGENT.conflicts(moved) == ()
    (found,) = AGENT.conflicts(Environment(home, {FOLDER: "/a"}, shell_variables={FOLDER: "/b"}))
    assert FOLDER in found.what
