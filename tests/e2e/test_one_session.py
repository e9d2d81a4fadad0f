"""One session of the real agents: on the profile for once, with the user's files as they were, no key anywhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from e2e.real_world import ALONE, RealWorld, real_world
from ezswitch.demo.behaviour import Behaviour
from ezswitch.domain.secret import Secret

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
OLD = "sk-old-EXAMPLE4b5c6d7e8f9a0b1c2d3e4f50"
CODEX = """model_provider = "corp"

[model_providers.corp]
name = "Corp"
base_url = "GATEWAY/none"
experimental_bearer_token = "KEY"

[features]
daemon_auto_start = false

[analytics]
enabled = false
"""

RUNS = {
    "claude-code": (
        ("-p", "hi"),
        "/anthropic/v1/messages",
        ".claude/settings.json",
        '{"env": {"ANTHROPIC_API_KEY": "KEY"}}',
    ),
    "codex": (
        ("exec", "--skip-git-repo-check", "hi"),
        "/v1/responses",
        ".codex/config.toml",
        CODEX,
    ),
    "copilot-cli": (
        ("-p", "hi"),
        "/anthropic/v1/messages",
        ".copilot/providers.json",
        '{"providers": [{"name": "corp", "type": "openai", "baseUrl": "GATEWAY/none", "apiKey": "KEY"}]}',
    ),
    "opencode": (
        ("run", "hi"),
        "/anthropic/v1/messages",
        ".config/opencode/opencode.jsonc",
        '{\n  "$schema": "https://opencode.ai/config.json", // mine\n  "share": "disabled"\n}\n',
    ),
}
"""Agent -> its arguments, where its prompt arrives, a file of the user's, and what stands there."""


@pytest.fixture(params=RUNS)
def agent(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def world(agent: str, home: Path, outside: Mapping[str, str]) -> Iterator[RealWorld]:
    with real_world(home, outside, agent, {KEY: "first", OLD: "old"}, Behaviour(every_surface=True)) as made:
        yield made


def test_one_session_is_on_the_profile_and_leaves_nothing(world: RealWorld, agent: str) -> None:
    words, path, file, text = RUNS[agent]
    kept = text.replace("GATEWAY", world.gateway.url).replace("KEY", OLD)
    theirs = world.write(file, kept)
    at = world.gateway
    urls = ("--openai", at.openai_url, "--anthropic", at.anthropic_url, "--responses", at.openai_url)
    models = ("--model", "main=claude-opus-4-7", "--model", "small=claude-haiku-4-5")
    world.ezswitch("add", "first", *urls, *models, "--key-stdin", "--no-check", text=f"{KEY}\n")

    command = [sys.executable, "-m", "ezswitch", "run", agent, "--with", "first", "--", *words]
    done = world._run(command, ALONE | {"COPILOT_PROVIDER_API_KEY": OLD, "OPENAI_API_KEY": OLD})
    assert done.returncode == 0, done.stdout + done.stderr
    assert at.site.reply in done.stdout
    seen = [one for one in at.requests if one.method == "POST"]
    assert {one.key for one in seen} == {Secret(KEY)}
    assert {one.path for one in seen} == {path}
    assert "claude-opus-4-7" in {one.model for one in seen}
    assert theirs.read_text() == kept
    assert world.files_with(KEY) == []
    assert not world.leaked(KEY)
    (row,) = [one for one in world.ezswitch("agents")["agents"] if one["id"] == agent]
    assert row["active"] is None
    assert world.ezswitch("history")["switches"] == []
