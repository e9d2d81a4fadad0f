"""The main job with the real programs: a real keyring, the real command line, one prompt each, and everything back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from e2e.real_world import OpenSession, RealWorld, real_world
from ezswitch.domain.secret import Secret

FIRST = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
SECOND = "sk-ez-EXAMPLEf1e0d9c8b7a6f5e4d3c2b1a0"
THIRD = "sk-ez-EXAMPLE77777777777777777777777"
OLD = "sk-old-EXAMPLE4b5c6d7e8f9a0b1c2d3e4f50"
LOGIN = "sk-ant-oat01-EXAMPLE-of-a-claude-ai-login"
KEYS = {FIRST: "first", SECOND: "second", THIRD: "third", OLD: "the old provider's"}

CLAUDE = ("-p", "hi")
OPENCODE = ("run", "hi")

CLAUDE_SETTINGS = """{
  "permissions": {
    "allow": ["Bash(npm run test:*)"],
    "deny": []
  },

  "env": {
    "ANTHROPIC_BASE_URL": "GATEWAY/anthropic",
    "ANTHROPIC_AUTH_TOKEN": "KEY",
    "ANTHROPIC_MODEL": "claude-sonnet-4-6",
    "BASH_DEFAULT_TIMEOUT_MS": "120000"
  },
  "cleanupPeriodDays": 30, "includeCoAuthoredBy": false
}"""

OPENCODE_JSONC = """// Mine
{
  "$schema": "https://opencode.ai/config.json",
  "autoupdate": false, // never
  "share": "disabled",
  "provider": {
    "corp": {
      "npm": "@ai-sdk/openai-compatible",
      "options": { "baseURL": "GATEWAY/v1", "apiKey": "KEY" },
      "models": { "deepseek-v4-pro": {}, },
    },
  },
  "model": "corp/deepseek-v4-pro",
}
"""


@pytest.fixture
def claude(home: Path, outside: Mapping[str, str]) -> Iterator[RealWorld]:
    with real_world(home, outside, "claude-code", KEYS) as world:
        yield world


@pytest.fixture
def opencode(home: Path, outside: Mapping[str, str]) -> Iterator[RealWorld]:
    with real_world(home, outside, "opencode", KEYS) as world:
        yield world


def with_old_provider(text: str, world: RealWorld) -> str:
    return text.replace("GATEWAY", world.gateway.url).replace("KEY", OLD)


def add(world: RealWorld, name: str, key: str, model: str) -> None:
    urls = ("--openai", world.gateway.openai_url, "--anthropic", world.gateway.anthropic_url)
    models = ("--model", f"main={model}", "--model", "small=claude-haiku-4-5")
    world.ezswitch("add", name, *urls, *models, "--key-stdin", "--no-check", text=key + "\n")


def keys_and_models(seen: tuple[object, ...]) -> tuple[set[object], set[str]]:
    return {getattr(one, "key", None) for one in seen}, {getattr(one, "model", "") for one in seen}


def test_claude_code_there_and_back(claude: RealWorld) -> None:
    text = with_old_provider(CLAUDE_SETTINGS, claude)
    settings = claude.write(".claude/settings.json", text)
    settings.chmod(0o600)
    add(claude, "first", FIRST, "claude-opus-4-7")
    add(claude, "second", SECOND, "claude-sonnet-4-6")

    # A shell with another key in it: settings.json wins, and that key goes nowhere.
    shell = {"ANTHROPIC_API_KEY": THIRD, "ANTHROPIC_MODEL": "claude-haiku-4-5", "CLAUDE_CODE_USE_VERTEX": "1"}
    claude.ezswitch("use", "first", "claude-code")
    assert keys_and_models(claude.seen_by("claude-code", *CLAUDE, **shell)) == ({Secret(FIRST)}, {"claude-opus-4-7"})
    claude.ezswitch("use", "second", "claude-code")
    assert keys_and_models(claude.seen_by("claude-code", *CLAUDE)) == ({Secret(SECOND)}, {"claude-sonnet-4-6"})

    claude.ezswitch("keys", "set", "second", text=THIRD + "\n")
    assert keys_and_models(claude.seen_by("claude-code", *CLAUDE)) == ({Secret(THIRD)}, {"claude-sonnet-4-6"})
    (row,) = [one for one in claude.ezswitch("agents")["agents"] if one["id"] == "claude-code"]
    assert (row["active"], row["state"], row["key_delivery"], row["drift"]) == ("second", "profile", "helper", False)

    claude.ezswitch("revert", "claude-code")
    assert settings.read_bytes() == text.encode()
    assert settings.stat().st_mode & 0o777 == 0o600
    assert keys_and_models(claude.seen_by("claude-code", *CLAUDE)) == ({Secret(OLD)}, {"claude-sonnet-4-6"})
    for key in (FIRST, SECOND, THIRD):
        assert claude.files_with(key) == []
        assert not claude.leaked(key)


def test_claude_code_without_a_settings_file(claude: RealWorld) -> None:
    add(claude, "first", FIRST, "claude-opus-4-7")
    claude.ezswitch("use", "first", "claude-code")
    assert keys_and_models(claude.seen_by("claude-code", *CLAUDE)) == ({Secret(FIRST)}, {"claude-opus-4-7"})
    assert claude.files_with(FIRST) == []
    claude.ezswitch("undo")
    assert not (claude.home / ".claude/settings.json").exists()
    before = len(claude.gateway.requests)
    assert claude.ask("claude-code", *CLAUDE).returncode != 0
    assert len(claude.gateway.requests) == before


def test_an_open_session_follows_and_a_login_never_reaches_the_gateway(claude: RealWorld) -> None:
    """Without the emptied address in between, revert made the open session send its login's token to the gateway."""
    login = {"accessToken": LOGIN, "refreshToken": "r", "expiresAt": 4102444800000, "scopes": ["user:inference"]}
    claude.write(".claude/.credentials.json", json.dumps({"claudeAiOauth": login}))
    settings = claude.write(".claude/settings.json", '{\n  "theme": "dark"\n}\n')
    add(claude, "first", FIRST, "claude-opus-4-7")
    add(claude, "second", SECOND, "claude-sonnet-4-6")
    claude.ezswitch("use", "first", "claude-code")
    session = OpenSession(claude, claude.programs["claude-code"])
    try:
        assert keys_and_models(session.ask()[1]) == ({Secret(FIRST)}, {"claude-opus-4-7"})
        claude.ezswitch("use", "second", "claude-code")
        followed = [keys_and_models(session.ask()[1]) for _ in range(40)]  # about a second, says its file watcher
        assert followed[-1] == ({Secret(SECOND)}, {"claude-sonnet-4-6"})
        claude.ezswitch("revert", "claude-code")
        assert settings.read_text() == '{\n  "theme": "dark"\n}\n'
        assert [session.ask()[1] for _ in range(2)] == [(), ()]
    finally:
        session.close()
    assert Secret(LOGIN) not in {one.key for one in claude.gateway.requests}


def test_opencode_there_and_back(opencode: RealWorld) -> None:
    text = with_old_provider(OPENCODE_JSONC, opencode)
    config = opencode.write(".config/opencode/opencode.jsonc", text)
    weaker = opencode.write(".config/opencode/opencode.json", '{"$schema": "https://opencode.ai/config.json"}')
    add(opencode, "first", FIRST, "claude-opus-4-7")
    add(opencode, "second", SECOND, "claude-sonnet-4-6")

    opencode.ezswitch("use", "first", "opencode")
    seen = opencode.seen_by("opencode", *OPENCODE)
    assert keys_and_models(seen) == ({Secret(FIRST)}, {"claude-opus-4-7", "claude-haiku-4-5"})
    assert {one.path for one in seen} == {"/anthropic/v1/messages"}
    (kept,) = opencode.files_with(FIRST)
    assert kept.endswith("ezswitch/keys/first")
    assert (opencode.home / kept).stat().st_mode & 0o777 == 0o600

    written = config.read_bytes()
    opencode.ezswitch("use", "second", "opencode")
    seen = opencode.seen_by("opencode", *OPENCODE)
    assert keys_and_models(seen) == ({Secret(SECOND)}, {"claude-sonnet-4-6", "claude-haiku-4-5"})
    assert config.read_bytes() != written
    assert opencode.files_with(FIRST) == []

    opencode.ezswitch("keys", "set", "second", text=THIRD + "\n")
    assert keys_and_models(opencode.seen_by("opencode", *OPENCODE))[0] == {Secret(THIRD)}
    (row,) = [one for one in opencode.ezswitch("agents")["agents"] if one["id"] == "opencode"]
    assert (row["active"], row["state"], row["key_delivery"], row["drift"]) == ("second", "profile", "reference", False)

    opencode.ezswitch("revert", "opencode")
    assert config.read_bytes() == text.encode()
    assert weaker.read_text() == '{"$schema": "https://opencode.ai/config.json"}'
    assert keys_and_models(opencode.seen_by("opencode", *OPENCODE)) == ({Secret(OLD)}, {"deepseek-v4-pro"})
    for key in (FIRST, SECOND, THIRD):
        assert opencode.files_with(key) == []
        assert not opencode.leaked(key)


def test_opencode_on_the_other_surface_and_from_nothing(opencode: RealWorld) -> None:
    url = ("--openai", opencode.gateway.openai_url)
    models = ("--model", "main=deepseek-v4-pro")
    opencode.ezswitch("add", "chat", *url, *models, "--key-stdin", "--no-check", text=FIRST + "\n")
    opencode.ezswitch("use", "chat", "opencode")
    written = (opencode.home / ".config/opencode/opencode.jsonc").read_bytes()
    seen = opencode.seen_by("opencode", *OPENCODE)
    assert {one.path for one in seen} == {"/v1/chat/completions"}
    assert keys_and_models(seen) == ({Secret(FIRST)}, {"deepseek-v4-pro"})
    assert (opencode.home / ".config/opencode/opencode.jsonc").read_bytes() == written
    opencode.ezswitch("undo")
    assert not (opencode.home / ".config/opencode/opencode.jsonc").exists()
    assert opencode.files_with(FIRST) == []
