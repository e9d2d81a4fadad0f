"""An open session of Claude Code on its own screen: on the gateway, then on its old provider, not restarted."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from e2e.real_world import ALONE, RealWorld, real_world
from e2e.terminal_session import TerminalSession
from e2e.test_real_agents import FIRST, OLD, add
from ezswitch.domain.secret import Secret

SETTINGS = """{
  "env": {
    "ANTHROPIC_BASE_URL": "GATEWAY/anthropic",
    "ANTHROPIC_AUTH_TOKEN": "KEY",
    "ANTHROPIC_DEFAULT_OPUS_MODEL": "claude-sonnet-4-6"
  }
}
"""


@pytest.fixture
def world(home: Path, outside: Mapping[str, str]) -> Iterator[RealWorld]:
    with real_world(home, outside, "claude-code", {FIRST: "first", OLD: "old"}) as made:
        trusted = {str(made.project): {"hasTrustDialogAccepted": True, "hasCompletedProjectOnboarding": True}}
        made.write(".claude.json", json.dumps({"hasCompletedOnboarding": True, "theme": "dark", "projects": trusted}))
        yield made


def asked(world: RealWorld, session: TerminalSession, words: str) -> set[Secret | None]:
    """Type a prompt and return the keys that arrived with it, once it was answered."""
    before = len(world.gateway.requests)
    session.rest(0.4)
    session.type(words)
    session.wait(lambda: b"pong" in session.screen)  # how the gateway's answer begins
    return {one.key for one in world.gateway.requests[before:] if one.method == "POST"}


def test_it_answers_through_the_gateway_then_through_its_old_provider(world: RealWorld) -> None:
    text = SETTINGS.replace("GATEWAY", world.gateway.url).replace("KEY", OLD)
    settings = world.write(".claude/settings.json", text)
    add(world, "first", FIRST, "claude-opus-4-7")
    world.ezswitch("use", "first", "claude-code")
    session = TerminalSession(world.programs["claude-code"], world.project, world.environment(ALONE))
    try:
        session.wait(lambda: b"\xe2\x9d\xaf" in session.screen or b">" in session.screen)
        assert asked(world, session, "say one") == {Secret(FIRST)}
        said = world.ezswitch("revert", "claude-code")
        assert settings.read_text() == text
        assert said["switches"][0]["warnings"] == []
        assert asked(world, session, "say two") == {Secret(OLD)}
    finally:
        session.close()
