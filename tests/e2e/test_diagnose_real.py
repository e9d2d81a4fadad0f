"""The real agents fail in the guide's four troubleshooting cases, and `ezswitch diagnose` names the cause each time."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from e2e.real_world import ALONE, RealWorld, real_world
from ezswitch.demo.behaviour import GW_001, Behaviour

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
WRONG = "sk-ez-EXAMPLEexpired4e5f6a7b8c9d0e1f"
CLAUDE = ("-p", "hi")
MODEL = "claude-opus-4-7"
NO_TOOLS = "claude-sonnet-4-6"
PROOF = "heron.txt"
PATIENCE = 8.0
"""Seconds after which an agent that only hangs is ended."""


@pytest.fixture
def claude(home: Path, outside: Mapping[str, str]) -> Iterator[RealWorld]:
    with real_world(home, outside, "claude-code", {KEY: "first"}) as world:
        yield world


@pytest.fixture
def opencode(home: Path, outside: Mapping[str, str]) -> Iterator[RealWorld]:
    with real_world(home, outside, "opencode", {KEY: "first"}, Behaviour(lost_calls=GW_001)) as world:
        yield world


def switched(world: RealWorld, agent: str, model: str) -> None:
    urls = ("--openai", world.gateway.openai_url, "--anthropic", world.gateway.anthropic_url)
    format_ = ("--surface", "opencode=openai") if agent == "opencode" else ()
    world.ezswitch(
        "add", "first", *urls, *format_, "--model", f"main={model}", "--key-stdin", "--no-check", text=f"{KEY}\n"
    )
    world.ezswitch("use", "first", agent)
    for _ in range(6):
        world.ezswitch("check", "first")


def fault(world: RealWorld, agent: str) -> tuple[str, str, str]:
    """Return the place, the id and the action of what the real command line finds."""
    done = world._run([sys.executable, "-m", "ezswitch", "diagnose", agent, "--json"], {})
    found: Any = json.loads(done.stdout)
    assert done.returncode == (1 if found["fault"] else 0), done.stderr
    assert KEY not in done.stdout + done.stderr
    if found["fault"] is None:
        return ("", "", found["action"])
    return (found["steps"][-1]["name"], found["fault"]["id"], found["action"])


def fails(world: RealWorld, agent: str, *words: str) -> None:
    done = world.ask(agent, *words)
    assert world.gateway.site.reply not in done.stdout


def hangs(world: RealWorld, agent: str, *words: str) -> None:
    command = [str(world.programs[agent]), *words]
    with pytest.raises(subprocess.TimeoutExpired):
        subprocess.run(
            command,
            cwd=world.project,
            env=world.environment(ALONE),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
        )


def goes_round(world: RealWorld, *words: str) -> None:
    """Let OpenCode ask for the call that never arrives until it has asked for it three times: it goes on for ever."""
    before = len(world.gateway.requests)
    command = [str(world.programs["opencode"]), *words]
    process = subprocess.Popen(
        command,
        cwd=world.project,
        env=world.environment(ALONE),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        assert world.gateway.await_requests(before + 4, 100.0), "it did not ask again"
        assert process.poll() is None
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    asked = [one for one in world.gateway.requests[before:] if one.path == "/v1/chat/completions"]
    assert sum(one.model == NO_TOOLS for one in asked) >= 3


def test_claude_code_fails_and_the_cause_is_named(claude: RealWorld) -> None:
    """An expired key, a model the key may not use, and a gateway that queues: 401, 403 and a hang."""
    switched(claude, "claude-code", MODEL)
    assert fault(claude, "claude-code") == ("", "", "check_deeper")
    claude.ezswitch("keys", "set", "first", "--accept", "rejected-key", text=f"{WRONG}\n")
    fails(claude, "claude-code", *CLAUDE)
    assert fault(claude, "claude-code") == ("gateway", "key-rejected", "store_key")
    claude.ezswitch("keys", "set", "first", text=f"{KEY}\n")

    claude.gateway.behave(Behaviour(denied=frozenset({MODEL})))
    fails(claude, "claude-code", *CLAUDE)
    assert fault(claude, "claude-code") == ("model", "model-refused", "choose_model")

    claude.gateway.behave(Behaviour(delay=60.0))
    hangs(claude, "claude-code", *CLAUDE)
    claude.gateway.behave(Behaviour(delay=1.5))
    assert fault(claude, "claude-code") == ("gateway", "gateway-slow", "check_again")


def test_opencode_never_runs_its_tool_and_the_cause_is_named(opencode: RealWorld) -> None:
    """On the OpenAI surface the call is announced and does not arrive (GW-001); the deep check is what shows it."""
    switched(opencode, "opencode", NO_TOOLS)
    goes_round(opencode, "run", f"Use the tool bash to run: touch {PROOF}")
    assert not (opencode.project / PROOF).exists()
    (check,) = opencode.ezswitch("check", "first", "--deep")["checks"]
    assert [one["ok"] for one in check["deep"]["rounds"]] == [True, True, False]
    assert fault(opencode, "opencode") == ("model", "model-without-tools", "choose_model")
