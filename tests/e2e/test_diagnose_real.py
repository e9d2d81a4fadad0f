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
from ezswitch.demo.behaviour import GW_001, Behaviour, Seen
from ezswitch.demo.gateway import Gateway

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
WRONG = "sk-ez-EXAMPLEexpired4e5f6a7b8c9d0e1f"
CLAUDE = ("-p", "hi")
MODEL = "claude-opus-4-7"
NO_TOOLS = "claude-sonnet-4-6"
PROOF = "heron.txt"


@pytest.fixture
def claude(home: Path, outside: Mapping[str, str]) -> Iterator[RealWorld]:
    with real_world(home, outside, "claude-code", {KEY: "first"}) as world:
        yield world


@pytest.fixture
def opencode(home: Path, outside: Mapping[str, str]) -> Iterator[RealWorld]:
    with real_world(home, outside, "opencode", {KEY: "first"}) as world:
        yield world


def switched(world: RealWorld, agent: str, model: str) -> None:
    """Put the agent on a profile of the gateway that was checked a few times: later checks have a usual to compare."""
    urls = ("--openai", world.gateway.openai_url, "--anthropic", world.gateway.anthropic_url)
    format_ = ("--surface", "opencode=openai") if agent == "opencode" else ()
    world.ezswitch(
        "add", "first", *urls, *format_, "--model", f"main={model}", "--key-stdin", "--no-check", text=f"{KEY}\n"
    )
    world.ezswitch("use", "first", agent)
    for _ in range(3):
        world.ezswitch("check", "first")


def diagnosed(world: RealWorld, agent: str) -> Any:
    """Return what the real command line finds."""
    done = world._run([sys.executable, "-m", "ezswitch", "diagnose", agent, "--json"], {})
    found: Any = json.loads(done.stdout)
    assert done.returncode == (1 if found["fault"] else 0), done.stderr
    assert not any(key in done.stdout + done.stderr for key in (KEY, WRONG))
    return found


def fault(world: RealWorld, agent: str) -> tuple[str, str, str]:
    """Return the place, the id and the action of what is wrong."""
    found = diagnosed(world, agent)
    if found["fault"] is None:
        return ("", "", found["action"])
    return (found["steps"][-1]["name"], found["fault"]["id"], found["action"])


def fails(world: RealWorld, agent: str, *words: str, says: str) -> None:
    """Give the real agent a prompt that comes to nothing: it ends by itself and repeats the gateway's own words."""
    done = world.ask(agent, *words)
    assert world.gateway.site.reply not in done.stdout
    assert says in done.stdout + done.stderr


def waits(world: RealWorld, agent: str, *words: str, posts: int) -> list[Seen]:
    """Give the real agent a prompt that it never gets through with; return what it asked until it had so many posts.

    It is ended as soon as the gateway saw them: it would wait for long, or go round for ever.
    """
    before = len(world.gateway.requests)
    process = subprocess.Popen(
        [str(world.programs[agent]), *words],
        cwd=world.project,
        env=world.environment(ALONE),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        seen, asked = before, list[Seen]()
        while len(asked) < posts:
            assert world.gateway.await_requests(seen + 1, 100.0), f"{len(asked)} posts and no more"
            seen = len(world.gateway.requests)
            asked = [one for one in world.gateway.requests[before:seen] if one.method == "POST"]
        assert process.poll() is None
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return asked


def stores(world: RealWorld, key: str) -> None:
    accepted = ("--accept", "rejected-key") if key == WRONG else ()
    world.ezswitch("keys", "set", "first", *accepted, text=f"{key}\n")


def test_claude_code_fails_and_the_cause_is_named(claude: RealWorld) -> None:
    """An expired key, a model the key may not use, a gateway that queues, and tool calls that never arrive."""
    gateway = claude.gateway
    switched(claude, "claude-code", MODEL)
    assert fault(claude, "claude-code") == ("", "", "check_deeper")
    stores(claude, WRONG)
    fails(claude, "claude-code", *CLAUDE, says="401")
    assert fault(claude, "claude-code") == ("gateway", "key-rejected", "store_key")
    stores(claude, KEY)

    gateway.behave(Behaviour(denied=frozenset({MODEL})))
    fails(claude, "claude-code", *CLAUDE, says="403")
    assert fault(claude, "claude-code") == ("model", "model-refused", "choose_model")

    gateway.behave(Behaviour(delay=60.0))
    waits(claude, "claude-code", *CLAUDE, posts=1)
    gateway.behave(Behaviour(delay=1.5))
    assert fault(claude, "claude-code") == ("gateway", "gateway-slow", "check_again")

    gateway.behave(Behaviour(lost_messages=frozenset({MODEL})))
    prompt = ("-p", f"Use the tool Bash to run: touch {PROOF}", "--allowedTools", "Bash")
    fails(claude, "claude-code", *prompt, says="tool call could not be parsed")
    without_tools(claude, "claude-code")


def test_opencode_fails_and_the_cause_is_named(opencode: RealWorld) -> None:
    """Another host's key, a model the key may not use, a gateway that queues, and GW-001: calls that never arrive."""
    gateway, hi = opencode.gateway, ("run", "hi")
    switched(opencode, "opencode", NO_TOOLS)
    assert fault(opencode, "opencode") == ("", "", "check_deeper")
    with Gateway({WRONG: "second"}) as other:
        stores(opencode, WRONG)
        urls = ("--openai", other.openai_url)
        opencode.ezswitch("add", "second", *urls, "--key", "first", "--no-check", "--accept", "new-origin")
        opencode.ezswitch("check", "second")
        fails(opencode, "opencode", *hi, says="Invalid API key")
        found = diagnosed(opencode, "opencode")
        assert (found["fault"]["id"], found["action"]) == ("key-rejected", "store_key")
        assert f"accepted by {other.url.partition('://')[2]}" in found["fault"]["why"]
    stores(opencode, KEY)

    gateway.behave(Behaviour(denied=frozenset({NO_TOOLS})))
    fails(opencode, "opencode", *hi, says="cannot use the model")
    assert fault(opencode, "opencode") == ("model", "model-refused", "choose_model")

    gateway.behave(Behaviour(delay=60.0))
    waits(opencode, "opencode", *hi, posts=1)
    gateway.behave(Behaviour(delay=1.5))
    assert fault(opencode, "opencode") == ("gateway", "gateway-slow", "check_again")

    gateway.behave(Behaviour(lost_calls=GW_001))
    asked = waits(opencode, "opencode", "run", f"Use the tool bash to run: touch {PROOF}", posts=4)
    assert sum(one.path == "/v1/chat/completions" and one.model == NO_TOOLS for one in asked) >= 3, "it goes round"
    without_tools(opencode, "opencode")


def without_tools(world: RealWorld, agent: str) -> None:
    """Only the deep check can show it, and a diagnosis says so from then on."""
    assert not (world.project / PROOF).exists()
    (check,) = world.ezswitch("check", "first", "--deep")["checks"]
    assert [one["ok"] for one in check["deep"]["rounds"]] == [True, True, False]
    assert fault(world, agent) == ("model", "model-without-tools", "choose_model")
