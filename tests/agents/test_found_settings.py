"""What agents' own files say while they are on no profile, and what rows of CC Switch say in the same shapes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from agents.contract import use_of
from ezswitch.agents import all_agents, claude_code, opencode
from ezswitch.agents.agent import Foreign, Found, Original
from ezswitch.domain.environment import Environment
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
OTHER = "sk-ez-EXAMPLEf1e0d9c8b7a6f5e4d3c2b1a0"
CASES = Path(__file__).with_name("cases")
GATEWAY = {"ANTHROPIC_BASE_URL": "https://gw.example/anthropic/v1"}


def settings(env: Mapping[str, str], **more: Any) -> dict[str, str | None]:
    return {claude_code.SETTINGS: json.dumps({"env": dict(env), **more})}


def claude(env: Mapping[str, str], **more: Any) -> Found:
    found = claude_code.found(settings(env, **more))
    assert found is not None
    return found


def config(**more: Any) -> dict[str, str | None]:
    return dict.fromkeys(opencode.PRECEDENCE) | {"opencode.json": json.dumps(more)}


def entry(**more: Any) -> dict[str, Any]:
    options = {"baseURL": "https://gw.example/v1", "apiKey": KEY, **more.pop("options", {})}
    return {"npm": "@ai-sdk/openai-compatible", "options": options, "models": {"m-1": {}, "m-2": {}}, **more}


class TestClaudeCode:
    def test_address_models_and_key_of_a_lived_in_file(self) -> None:
        text = (CASES / "claude-code/another-gateway/settings.json").read_text("utf-8")
        found = claude_code.found({claude_code.SETTINGS: text})
        assert found is not None
        assert dict(found.base_url) == {Surface.ANTHROPIC: "https://old.example.com/anthropic"}
        assert dict(found.models) == {"main": "glm-4.6", "small": "glm-4.5-air"}
        assert found.secret == Secret("sk-old-EXAMPLE9f8e7d6c5b4a39281706f5e4d3c2b1a0")
        assert (found.key_place, found.reason) == ("env.ANTHROPIC_AUTH_TOKEN", "")

    def test_the_token_wins_over_the_key_and_an_empty_one_does_not_count(self) -> None:
        both = claude(GATEWAY | {"ANTHROPIC_API_KEY": OTHER, "ANTHROPIC_AUTH_TOKEN": KEY})
        assert both.secret == Secret(KEY)
        emptied = claude(GATEWAY | {"ANTHROPIC_API_KEY": OTHER, "ANTHROPIC_AUTH_TOKEN": ""})
        assert (emptied.secret, emptied.key_place) == (Secret(OTHER), "env.ANTHROPIC_API_KEY")

    def test_somebody_elses_command_has_the_key(self) -> None:
        text = (CASES / "claude-code/own-helper/settings.json").read_text("utf-8")
        found = claude_code.found({claude_code.SETTINGS: text})
        assert found is not None
        assert dict(found.base_url) == {Surface.ANTHROPIC: "https://llm.corp.example.com"}
        assert found.secret is None
        assert found.reason == "Its key comes from a command (apiKeyHelper): paste the key."

    @pytest.mark.parametrize("text", [None, "{}", '{"env": {}}', '{"env": {"DISABLE_TELEMETRY": "1"}}', "{,", "[]"])
    def test_own_sign_in_and_a_broken_file_are_nothing_to_adopt(self, text: str | None) -> None:
        assert claude_code.found({claude_code.SETTINGS: text}) is None

    @pytest.mark.parametrize(
        ("env", "models"),
        [
            ({"ANTHROPIC_MODEL": "m", "ANTHROPIC_DEFAULT_HAIKU_MODEL": "s"}, {"main": "m", "small": "s"}),
            ({"ANTHROPIC_MODEL": "opus", "ANTHROPIC_DEFAULT_OPUS_MODEL": "big"}, {"main": "big"}),
            ({"ANTHROPIC_MODEL": "opus"}, {}),
            ({"ANTHROPIC_MODEL": "sonnet[1m]", "ANTHROPIC_DEFAULT_OPUS_MODEL": "big"}, {"main": "big"}),
            ({"ANTHROPIC_MODEL": "m", **dict.fromkeys(claude_code.ALIASES.values(), "m")}, {"main": "m"}),
            (
                {"ANTHROPIC_DEFAULT_SONNET_MODEL": "s", "ANTHROPIC_DEFAULT_OPUS_MODEL": "o"},
                {"main": "s", "opus": "o"},
            ),
            ({"ANTHROPIC_MODEL": "m", "CLAUDE_CODE_SUBAGENT_MODEL": "sub"}, {"main": "m", "subagent": "sub"}),
            ({"ANTHROPIC_MODEL": "m[1m]"}, {"main": "m[1m]"}),
        ],
    )
    def test_models_are_named_once(self, env: dict[str, str], models: dict[str, str]) -> None:
        assert dict(claude(GATEWAY | env).models) == models

    def test_the_setting_model_counts_where_the_variable_is_not_set(self) -> None:
        assert dict(claude(GATEWAY, model="glm-5").models) == {"main": "glm-5"}
        assert dict(claude(GATEWAY | {"ANTHROPIC_MODEL": "glm-6"}, model="glm-5").models) == {"main": "glm-6"}
        assert dict(claude(GATEWAY, model="opus").models) == {}

    def test_the_variable_of_the_default_model_counts_where_nothing_else_is_chosen(self) -> None:
        default = {"ANTHROPIC_DEFAULT_MODEL": "acme-def"}
        assert dict(claude(GATEWAY | default).models) == {"main": "acme-def"}
        assert dict(claude(GATEWAY | default, model="glm-5").models) == {"main": "glm-5"}
        assert dict(claude(GATEWAY | default | {"ANTHROPIC_MODEL": "glm-6"}).models) == {"main": "glm-6"}

    @pytest.mark.parametrize("variable", claude_code.CLOUDS)
    def test_a_cloud_is_named_and_makes_no_profile(self, variable: str) -> None:
        found = claude({variable: "1"})
        assert not found.base_url
        assert found.reason == f"It uses {claude_code.CLOUDS[variable]}, with a sign-in of its own."
        assert claude_code.found(settings({variable: "0"})) is None

    def test_a_row_of_cc_switch_has_the_same_shape(self) -> None:
        row = {"env": GATEWAY | {"OPENROUTER_API_KEY": KEY}, "permissions": {"allow": []}}
        found = claude_code.read(row)
        assert (found.secret, found.key_place) == (Secret(KEY), "env.OPENROUTER_API_KEY")
        assert claude_code.read({}).base_url == {}
        assert claude_code.read({"env": ["odd"]}).base_url == {}


class TestOpenCode:
    def test_the_entry_that_is_chosen_is_found(self) -> None:
        found = opencode.AGENT.found(
            config(provider={"gw": entry(), "lab": entry()}, model="gw/m-2", small_model="gw/m-1")
        )
        assert found is not None
        assert dict(found.base_url) == {Surface.OPENAI: "https://gw.example/v1"}
        assert dict(found.models) == {"main": "m-2", "small": "m-1"}
        assert (found.secret, found.key_place) == (Secret(KEY), "provider.gw.options.apiKey")

    def test_the_only_entry_is_used_and_its_first_model_is_the_main_one(self) -> None:
        found = opencode.AGENT.found(config(provider={"gw": entry()}))
        assert found is not None
        assert dict(found.models) == {"main": "m-1"}

    def test_a_small_model_of_somebody_else_is_no_model_of_this_profile(self) -> None:
        found = opencode.AGENT.found(config(provider={"gw": entry()}, model="gw/m-1", small_model="anthropic/haiku"))
        assert found is not None
        assert dict(found.models) == {"main": "m-1"}

    @pytest.mark.parametrize(
        ("npm", "url", "surface", "root"),
        [
            ("@ai-sdk/anthropic", "https://gw.example/anthropic/v1", Surface.ANTHROPIC, "https://gw.example/anthropic"),
            ("@ai-sdk/openai", "https://gw.example/v1", Surface.RESPONSES, "https://gw.example/v1"),
            ("@ai-sdk/google", "https://gw.example/v1beta", Surface.GEMINI, "https://gw.example"),
            (None, "https://gw.example/v1", Surface.OPENAI, "https://gw.example/v1"),
        ],
    )
    def test_the_package_says_the_format(self, npm: str | None, url: str, surface: Surface, root: str) -> None:
        found = opencode.AGENT.found(config(provider={"gw": entry(npm=npm, options={"baseURL": url})}, model="gw/m-1"))
        assert found is not None
        assert dict(found.base_url) == {surface: root}

    def test_a_known_id_says_it_where_no_package_is_named(self) -> None:
        found = opencode.AGENT.found(config(provider={"anthropic": entry(npm=None)}, model="anthropic/m-1"))
        assert found is not None
        assert list(found.base_url) == [Surface.ANTHROPIC]

    def test_another_package_makes_no_profile(self) -> None:
        found = opencode.AGENT.found(config(provider={"gw": entry(npm="@acme/sdk")}, model="gw/m-1"))
        assert found is not None
        assert not found.base_url
        assert found.reason == "Its package '@acme/sdk' speaks a format that ezswitch does not know."

    @pytest.mark.parametrize("reference", ["{env:GATEWAY_KEY}", "{file:~/.keys/gw}"])
    def test_a_reference_is_no_key(self, reference: str) -> None:
        found = opencode.AGENT.found(config(provider={"gw": entry(options={"apiKey": reference})}))
        assert found is not None
        assert (found.secret, found.key_place) == (None, "")
        assert "names a place where the key is" in found.reason

    def test_a_key_in_its_sign_in_has_to_be_pasted(self) -> None:
        found = opencode.AGENT.found(config(provider={"gw": entry(options={"apiKey": ""})}))
        assert found is not None
        assert found.reason == "Its key is in OpenCode's sign-in or in a variable: paste it."

    def test_a_key_in_a_header_is_one(self) -> None:
        options = {"apiKey": "", "headers": {"Authorization": f"Bearer {KEY}"}}
        found = opencode.AGENT.found(config(provider={"gw": entry(options=options)}))
        assert found is not None
        assert (found.secret, found.key_place) == (Secret(KEY), "provider.gw.options.headers.Authorization")

    @pytest.mark.parametrize(
        "more",
        [
            {},
            {"model": "anthropic/claude-sonnet-4-6"},
            {"provider": {"gw": entry()}, "model": "anthropic/claude-sonnet-4-6"},
            {"provider": {"gw": entry(), "lab": entry()}},
            {"provider": {"gw": {"options": {}}}, "model": "gw/m-1"},
            {"provider": ["odd"]},
        ],
    )
    def test_own_sign_in_is_nothing_to_adopt(self, more: dict[str, Any]) -> None:
        assert opencode.AGENT.found(config(**more)) is None

    def test_our_entry_after_its_profile_was_edited_away_is_somebody_elses(self) -> None:
        texts = config(provider={"ezswitch": entry()}, model="ezswitch/m-1")
        assert isinstance(opencode.AGENT.active(texts), Foreign)
        found = opencode.AGENT.found(texts)
        assert found is not None
        assert (dict(found.models), found.secret) == ({"main": "m-1"}, Secret(KEY))

    def test_a_row_of_cc_switch_is_an_entry_without_an_id(self) -> None:
        found = opencode.read_entry(entry())
        assert (found.secret, found.key_place) == (Secret(KEY), "options.apiKey")
        assert dict(found.models) == {"main": "m-1"}
        assert opencode.read_entry({"npm": 5}).reason


@pytest.mark.parametrize("agent", [one for one in all_agents() if one.found], ids=lambda one: one.id)
def test_an_agent_on_a_profile_has_nothing_to_adopt(agent: Any) -> None:
    nothing = {file.role: None for file in agent.files(Environment(Path("/home/sam"), {}))}
    after = agent.apply(nothing, use_of(agent))
    assert agent.found(after) is None
    assert agent.found(nothing) is None
    assert isinstance(agent.active(nothing), Original)


@pytest.mark.parametrize("agent", [one for one in all_agents() if one.sign_in], ids=lambda one: one.id)
@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_sign_ins_are_named_and_their_files_lie_in_the_home(agent: Any, platform: str) -> None:
    files = agent.sign_in.files(Environment(Path("/home/sam"), {}, platform))
    assert agent.sign_in.name
    assert files
    assert all(file.is_relative_to("/home/sam") for file in files)


def test_sign_ins_follow_the_variables_that_move_them() -> None:
    moved = Environment(Path("/home/sam"), {"CLAUDE_CONFIG_DIR": "/srv/claude", "XDG_DATA_HOME": "/srv/data"})
    assert claude_code.sign_in_files(moved) == (Path("/srv/claude/.credentials.json"),)
    assert opencode.AGENT.sign_in is not None
    assert opencode.AGENT.sign_in.files(moved) == (Path("/srv/data/opencode/auth.json"),)


def test_every_agent_has_its_own_app_of_cc_switch() -> None:
    apps = [agent.rival.app for agent in all_agents() if agent.rival]
    assert {"claude", "opencode"} <= set(apps)
    assert len(apps) == len(set(apps))
