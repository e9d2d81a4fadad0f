"""Goose: what was seen of the real program, as named tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.goose import AGENT, CONFIG, ENTRY
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.surface import Surface
from ezswitch.formats import yaml

USE = use_of(AGENT)
HOME = Path("/home/sam")
NOTHING = {ENTRY: None, CONFIG: None}
FLAT = "GOOSE_PROVIDER: anthropic\nGOOSE_MODEL: claude-sonnet-4-6\n"


def entry(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(AGENT.apply(NOTHING, replace(USE, **changes))[ENTRY] or "")
    return made


def test_address_and_helper_stand_in_one_file_that_is_written_before_it_is_chosen() -> None:
    roles = [file.role for file in AGENT.files(Environment(HOME, {}))]
    assert roles == [ENTRY, CONFIG]
    assert USE.base_url not in (AGENT.apply(NOTHING, USE)[CONFIG] or "")
    assert entry()["auth"]["command"] == USE.helper[0]


def test_it_names_no_variable_for_its_key_so_that_no_other_key_is_ever_sent() -> None:
    said = entry()
    assert "api_key_env" not in said, "with `auth` it is refused, and it would name somebody's key"
    assert "requires_auth" not in said, "true unless it is said"


def test_the_helper_runs_without_a_shell_and_an_unlock_prompt_has_its_time() -> None:
    helper = ("/home/sam smith/it's/ezswitch-key", *USE.helper[1:])
    auth = entry(helper=helper)["auth"]
    assert (auth["command"], *auth["args"]) == helper
    assert auth["timeout_seconds"] >= 60
    assert auth["refresh_interval"] == 0, "kept for the process, and asked for again after a 401"


@pytest.mark.parametrize(
    ("surface", "root", "engine", "url"),
    [
        (Surface.OPENAI, "https://x.example/v1", "openai", "https://x.example/v1/chat/completions"),
        (Surface.OPENAI, "https://x.example/a/v4", "openai", "https://x.example/a/v4/chat/completions"),
        (Surface.ANTHROPIC, "https://x.example/anthropic/v1", "anthropic", "https://x.example/anthropic"),
    ],
)
def test_the_form_of_the_address(surface: Surface, root: str, engine: str, url: str) -> None:
    said = entry(surface=surface, base_url=root)
    assert (said["engine"], said["base_url"]) == (engine, url)


def test_every_model_is_listed_with_a_context_and_nobody_is_asked_for_more() -> None:
    said = entry()
    assert [one["name"] for one in said["models"]] == ["main-model-1", "small-model-1", "extra-model-1"]
    assert all(one["context_limit"] for one in said["models"]), "1.37.0 takes no model without one"
    assert said["dynamic_models"] is False
    with pytest.raises(Refused, match="Goose has to be told every model"):
        entry(models={}, catalogue=())


def test_the_choice_wins_over_the_flat_keys_of_older_versions_and_leaves_them() -> None:
    after = AGENT.apply({ENTRY: None, CONFIG: FLAT}, USE)
    config = after[CONFIG] or ""
    assert config.startswith(FLAT)
    assert yaml.get(config, ("active_provider",)) == "ezswitch"
    chosen = yaml.get(config, ("providers", "ezswitch"))
    assert chosen == {"enabled": True, "model": "main-model-1", "configured": True}
    assert isinstance(AGENT.active(after), OnProfile)
    assert AGENT.clear(after, None) == {ENTRY: None, CONFIG: FLAT}


def test_own_sign_in_leaves_no_file_that_is_no_provider() -> None:
    after = AGENT.apply(NOTHING, USE)
    after[ENTRY] = (after[ENTRY] or "").replace("{", '{"description": "mine",', 1)
    assert AGENT.clear(after, None)[ENTRY] is None, "a file that does not parse as one ends every start"


def test_a_provider_of_somebody_else_of_our_name_stays() -> None:
    theirs = '{"name": "ezswitch", "engine": "openai", "base_url": "https://corp.example", "models": []}'
    texts = {ENTRY: theirs, CONFIG: "active_provider: ezswitch\n"}
    assert AGENT.active(texts) == Foreign("https://corp.example")
    assert AGENT.clear(texts, None)[ENTRY] == theirs


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        ("", Original()),
        (FLAT, Original()),
        (FLAT + "ANTHROPIC_HOST: https://corp.example\n", Foreign("https://corp.example")),
        ("active_provider: openai\nOPENAI_HOST: https://a.example\n", Foreign("https://a.example")),
        (
            "active_provider: openai\nOPENAI_HOST: https://a.example\nOPENAI_BASE_URL: https://b.example/v1\n",
            Foreign("https://b.example/v1"),
        ),
        ("active_provider: custom_office\nOPENAI_HOST: https://a.example\n", Original()),
    ],
)
def test_who_is_used(config: str, expected: object) -> None:
    assert AGENT.active({ENTRY: None, CONFIG: config}) == expected


@pytest.mark.parametrize(
    ("role", "old", "new"),
    [
        (ENTRY, '"name": "ezswitch"', '"name": "other"'),
        (ENTRY, '"engine": "openai"', '"engine": "ollama"'),
        (ENTRY, "https://gateway.example.org", ""),
        (CONFIG, "model: main-model-1", "model: gone"),
    ],
)
def test_half_of_it_edited_away(role: str, old: str, new: str) -> None:
    after = AGENT.apply(NOTHING, USE)
    assert old in (after[role] or "")
    whole = after | {role: (after[role] or "").replace(old, new)}
    if role == ENTRY and not new:
        whole[role] = json.dumps({**json.loads(after[ENTRY] or ""), "base_url": ""})
    changed = AGENT.active(whole)
    assert isinstance(changed, OnProfile)
    assert not changed.intact


def test_our_provider_that_is_not_chosen_is_nobodys_profile() -> None:
    after = AGENT.apply(NOTHING, USE)
    assert AGENT.active({**after, CONFIG: "active_provider: anthropic\n"}) == Original()


def test_a_file_that_cannot_be_read_is_told_by_its_role() -> None:
    active = AGENT.active({ENTRY: "[]", CONFIG: None})
    assert isinstance(active, Unreadable)
    assert active.path == ENTRY


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    there = AGENT.found({ENTRY: None, CONFIG: FLAT + "ANTHROPIC_HOST: https://corp.example/v1\n"})
    assert there is not None
    assert there.base_url == {Surface.ANTHROPIC: "https://corp.example"}
    assert there.models == {"main": "claude-sonnet-4-6"}
    assert (there.secret, "paste it" in there.reason) == (None, True)
    assert AGENT.found(NOTHING) is None


@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("linux", {}, "/home/sam/.config/goose"),
        ("linux", {"XDG_CONFIG_HOME": "/x"}, "/x/goose"),
        ("linux", {"GOOSE_PATH_ROOT": "/srv/goose"}, "/srv/goose/config"),
        ("darwin", {}, "/home/sam/.config/goose"),
        ("win32", {"APPDATA": "/home/sam/Roaming"}, "/home/sam/Roaming/Block/goose/config"),
    ],
)
def test_its_folder_on_each_system(platform: str, variables: dict[str, str], folder: str) -> None:
    named = AGENT.files(Environment(HOME, variables, platform))
    assert [file.path for file in named] == [Path(folder) / ENTRY, Path(folder) / CONFIG]


def test_what_the_environment_holds_against_a_switch() -> None:
    set_here = Environment(HOME, {"GOOSE_PROVIDER": "openai", "GOOSE_MODEL": "gpt-4o"})
    assert [one.id for one in AGENT.conflicts(set_here)] == ["goose-goose-provider", "goose-goose-model"]
    apart = Environment(HOME, {"GOOSE_PATH_ROOT": "/a"}, shell_variables={"GOOSE_PATH_ROOT": "/b"})
    assert [one.id for one in AGENT.conflicts(apart)] == ["goose-two-folders"]
