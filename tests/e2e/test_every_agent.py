"""Every agent that can be installed here, run for real: profile one, profile two, rotation, and everything back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import real_agents
from e2e.agents_to_run import RUNS, Run
from e2e.real_world import RealWorld, real_world
from ezswitch.demo.behaviour import Behaviour
from ezswitch.domain.secret import Secret

FIRST = "sk-ez-EXAMPLE5e4d3c2b1a0f9e8d7c6b5a4f"  # none that stands in the program's own code
SECOND = "sk-ez-EXAMPLEf1e0d9c8b7a6f5e4d3c2b1a0"
THIRD = "sk-ez-EXAMPLE77777777777777777777777"
OLD = "sk-old-EXAMPLE4b5c6d7e8f9a0b1c2d3e4f50"
KEYS = {FIRST: "first", SECOND: "second", THIRD: "third", OLD: "the old provider's"}


INSTALLED = [run for run in RUNS if real_agents.fits(run.agent)]
"""Those that this Python can have: what is left out is said where they are installed."""


@pytest.fixture(params=INSTALLED, ids=[run.agent for run in INSTALLED])
def run(request: pytest.FixtureRequest) -> Run:
    found: Run = request.param
    return found


@pytest.fixture
def world(run: Run, home: Path, outside: Mapping[str, str]) -> Iterator[RealWorld]:
    with real_world(home, outside, run.agent, KEYS, Behaviour(every_surface=True)) as made:
        yield made


def filled(text: str, world: RealWorld) -> str:
    return re.sub(r"\bKEY\b", OLD, text.replace("GATEWAY", world.gateway.url))


def add(world: RealWorld, name: str, key: str, model: str) -> None:
    at = world.gateway
    urls = ("--openai", at.openai_url, "--anthropic", at.anthropic_url, "--responses", at.openai_url)
    models = ("--model", f"main={model}", "--model", "small=claude-haiku-4-5")
    options = ("--gemini", at.url, *models, "--key-stdin", "--no-check")
    world.ezswitch("add", name, *urls, *options, text=key + "\n")


def prompted(world: RealWorld, run: Run) -> tuple[set[Secret | None], set[str], set[str]]:
    """Give the agent a prompt; return the keys, models and paths of what the gateway saw of it."""
    seen = [one for one in world.seen_by(run.agent, *run.prompt, **run.variables) if one.path not in run.probes]
    keys = {one.key for one in seen if one.key or not run.asks_without_key}
    return keys, {one.model for one in seen}, {one.path for one in seen}


def key_may_stand_in(run: Run, name: str) -> list[str]:
    return sorted(file.format(name=name) for file in run.key_files)


def test_there_and_back(world: RealWorld, run: Run) -> None:
    kept = {path: filled(text, world) for path, text in {run.file: run.before, **run.more_files}.items() if text}
    files = {world.write(path, text): text for path, text in kept.items()}
    for file in files:
        file.chmod(0o600)
    accept = tuple(word for consent in run.consents for word in ("--accept", consent))
    add(world, "first", FIRST, "claude-opus-4-7")
    add(world, "second", SECOND, "claude-sonnet-4-6")

    world.ezswitch("use", "first", run.agent, *accept)
    keys, models, paths = prompted(world, run)
    assert (keys, paths) == ({Secret(FIRST)}, {run.posts.replace("MODEL", "claude-opus-4-7")})
    assert "claude-opus-4-7" in models
    assert world.files_with(FIRST) == key_may_stand_in(run, "first")

    world.ezswitch("use", "second", run.agent, *accept)
    keys, models, paths = prompted(world, run)
    assert (keys, paths) == ({Secret(SECOND)}, {run.posts.replace("MODEL", "claude-sonnet-4-6")})
    assert "claude-sonnet-4-6" in models
    assert world.files_with(FIRST) == []

    world.ezswitch("keys", "set", "second", text=THIRD + "\n")
    if not run.slow:
        keys, _, _ = prompted(world, run)
        assert keys == {Secret(THIRD)}
    assert world.files_with(SECOND) == []
    assert world.files_with(THIRD) == key_may_stand_in(run, "second")
    (row,) = [one for one in world.ezswitch("agents")["agents"] if one["id"] == run.agent]
    assert (row["active"], row["state"], row["drift"]) == ("second", "profile", False)

    world.ezswitch("revert", run.agent)
    for file, text in files.items():
        assert file.read_bytes() == text.encode()
        assert file.stat().st_mode & 0o777 == 0o600
    for key in (FIRST, SECOND, THIRD):
        assert world.files_with(key) == []
        assert not world.leaked(key)
    if run.old_works and not run.slow:
        keys, models, _ = prompted(world, run)
        assert keys == {Secret(OLD)}
        assert "deepseek-v4-pro" in models
