"""The shapes of CC Switch's rows: the data file says where things stand, for every app that its database knows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ezswitch.agents import all_agents
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.profiles.rival_shapes import FORMATS, agent_of, load, read_settings, shape_of

DATA = Path(__file__).resolve().parents[2] / "resources" / "rivals" / "cc-switch.toml"
SHAPES = load(DATA)
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
APPS = ("claude", "claude-desktop", "codex", "gemini", "grokbuild", "opencode", "openclaw", "hermes", "pi")
CODEX = """model_provider = "a.b"
model = "gpt-6.1"

[model_providers."a.b"]
base_url = "https://gw.example/v1/"
wire_api = "{wire}"
"""
GROK = """[models]
default = "fast"

[model.fast]
model = "grok-4.5"
base_url = "https://gw.example/v1"
api_key = "{key}"
"""


def read(app: str, settings: dict[str, Any]) -> Any:
    shape = shape_of(SHAPES, app)
    assert shape is not None
    return read_settings(shape, (), settings)


def test_every_app_of_the_database_has_a_shape() -> None:
    assert tuple(shape.app for shape in SHAPES) == APPS
    assert shape_of(SHAPES, "tomorrow") is None


def test_what_the_shapes_do_not_read_an_agent_reads() -> None:
    without_places = {shape.app for shape in SHAPES if not shape.url}
    assert all(agent_of(all_agents(), app) for app in without_places)
    assert agent_of(all_agents(), "claude-desktop") is None


def test_an_agent_may_leave_its_rows_to_the_shapes() -> None:
    agents = tuple(replace(agent, id="grokbuild", rival=None) for agent in all_agents()[:1])
    shape = shape_of(SHAPES, "grokbuild")
    assert shape is not None
    assert agent_of(agents, "grokbuild") is agents[0]
    assert read_settings(shape, agents, {"config": GROK.format(key=KEY)}).secret == Secret(KEY)


@pytest.mark.parametrize(
    ("app", "settings", "surface", "url", "model"),
    [
        (
            "claude-desktop",
            {"env": {"ANTHROPIC_BASE_URL": "https://gw.example/v1", "ANTHROPIC_API_KEY": KEY, "ANTHROPIC_MODEL": "m"}},
            Surface.ANTHROPIC,
            "https://gw.example",
            "m",
        ),
        (
            "codex",
            {"auth": {"OPENAI_API_KEY": KEY}, "config": CODEX.format(wire="responses")},
            Surface.RESPONSES,
            "https://gw.example/v1",
            "gpt-6.1",
        ),
        (
            "gemini",
            {"env": {"GOOGLE_GEMINI_BASE_URL": "https://gw.example/v1beta", "GEMINI_API_KEY": KEY}, "config": {}},
            Surface.GEMINI,
            "https://gw.example",
            None,
        ),
        ("grokbuild", {"config": GROK.format(key=KEY)}, Surface.OPENAI, "https://gw.example/v1", "grok-4.5"),
        (
            "openclaw",
            {"baseUrl": "https://gw.example", "apiKey": KEY, "api": "anthropic-messages", "models": [{"id": "m-1"}]},
            Surface.ANTHROPIC,
            "https://gw.example",
            "m-1",
        ),
        (
            "hermes",
            {"base_url": "https://gw.example/v1", "api_key": KEY, "models": {"m-2": {}}},
            Surface.OPENAI,
            "https://gw.example/v1",
            "m-2",
        ),
        (
            "pi",
            {"baseUrl": "https://gw.example/v1", "api": "openai-responses", "apiKey": KEY, "models": []},
            Surface.RESPONSES,
            "https://gw.example/v1",
            None,
        ),
    ],
)
def test_address_key_and_model_are_found(
    app: str, settings: dict[str, Any], surface: Surface, url: str, model: str | None
) -> None:
    found = read(app, settings)
    assert dict(found.base_url) == {surface: url}
    assert found.secret == Secret(KEY)
    assert found.models.get("main") == model
    assert found.reason == ""


def test_a_row_may_speak_another_format_than_its_app() -> None:
    found = read("codex", {"auth": {"OPENAI_API_KEY": KEY}, "config": CODEX.format(wire="chat")})
    assert list(found.base_url) == [Surface.OPENAI]


def test_a_format_that_nobody_knows_makes_no_profile() -> None:
    found = read("openclaw", {"baseUrl": "https://gw.example", "apiKey": KEY, "api": "bedrock-converse-stream"})
    assert not found.base_url
    assert found.reason == "Its API format 'bedrock-converse-stream' is none that ezswitch knows."


def test_the_key_may_stand_in_the_providers_table() -> None:
    config = CODEX.format(wire="responses") + f'experimental_bearer_token = "{KEY}"\n'
    found = read("codex", {"auth": {"OPENAI_API_KEY": ""}, "config": config})
    assert found.secret == Secret(KEY)
    assert found.key_place == "config.model_providers.<config.model_provider>.experimental_bearer_token"


def test_toml_that_does_not_parse_is_said() -> None:
    with pytest.raises(CannotRead):
        read("codex", {"auth": {}, "config": "model = "})


@pytest.mark.parametrize("settings", [{}, {"env": []}, {"env": {"GOOGLE_GEMINI_BASE_URL": 5}}, {"env": None}])
def test_odd_settings_hold_nothing(settings: dict[str, Any]) -> None:
    found = read("gemini", settings)
    assert (dict(found.base_url), found.secret) == ({}, None)


def test_the_words_for_formats_reach_every_surface() -> None:
    assert set(FORMATS.values()) == set(Surface)


@pytest.mark.parametrize("text", ["[a", "[a]\nname = 'A'\n", "[a]\nname='A'\nsurface='x'\n", "a = 1\n"])
def test_a_broken_list_names_its_file(text: str, tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text(text, encoding="utf-8")
    with pytest.raises(CannotRead) as caught:
        load(broken)
    assert caught.value.path == str(broken)


@pytest.mark.parametrize("line", ["url = 'env'", "models = 3"])
def test_a_place_that_is_no_list_is_refused(line: str, tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text(f"[a]\nname = 'A'\nsurface = 'openai'\n{line}\n", encoding="utf-8")
    with pytest.raises(CannotRead):
        load(broken)
