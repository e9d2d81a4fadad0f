"""The real agents keep a setting of their own after a switch: the next switch counts, and no image holds a key."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from e2e.agents_to_run import RUNS
from e2e.real_world import RealWorld, real_world
from ezswitch.demo.behaviour import Behaviour
from ezswitch.domain.secret import Secret

FIRST = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
SECOND = "sk-ez-EXAMPLEf1e0d9c8b7a6f5e4d3c2b1a0"
KEYS = {FIRST: "first", SECOND: "second"}
RUN = {run.agent: run for run in RUNS}
YES = ("--accept", "literal-key")


def added(world: RealWorld, name: str, key: str, model: str) -> None:
    urls = ("--openai", world.gateway.openai_url, "--anthropic", world.gateway.anthropic_url)
    world.ezswitch("add", name, *urls, "--model", f"main={model}", "--key-stdin", "--no-check", text=f"{key}\n")


def on_the_first(world: RealWorld, agent: str) -> None:
    added(world, "first", FIRST, "claude-opus-4-7")
    added(world, "second", SECOND, "claude-sonnet-4-6")
    world.ezswitch("use", "first", agent, *YES)


def kept_by_itself(world: RealWorld, agent: str, *command: str) -> tuple[str | None, str]:
    """Let the agent keep a setting; return the profile that it is on then, and its state."""
    done = world.ask(agent, *command, **RUN[agent].variables)
    assert done.returncode == 0, done.stdout + done.stderr
    (row,) = [one for one in world.ezswitch("agents")["agents"] if one["id"] == agent]
    return row["active"], row["state"]


def test_hermes_puts_a_models_name_over_the_choice_and_the_next_switch_counts(
    home: Path, outside: Mapping[str, str]
) -> None:
    with real_world(home, outside, "hermes", KEYS, Behaviour(every_surface=True)) as world:
        world.write(".hermes/config.yaml", "# mine\nmodel: gpt-4\n")
        on_the_first(world, "hermes")
        assert kept_by_itself(world, "hermes", "config", "set", "model", "gpt-5") == (None, "original")
        world.ezswitch("use", "second", "hermes", *YES)
        seen = world.seen_by("hermes", *RUN["hermes"].prompt, **RUN["hermes"].variables)
        assert {one.key for one in seen if one.path not in RUN["hermes"].probes} == {Secret(SECOND)}
        assert world.files_with(FIRST) == []
        world.ezswitch("revert", "hermes")
        assert (world.home / ".hermes/config.yaml").read_text() == "model: gpt-4\n", "it prints no comment"
        assert world.files_with(SECOND) == []


def test_a_model_taken_out_in_copilot_leaves_the_key_in_no_history(home: Path, outside: Mapping[str, str]) -> None:
    with real_world(home, outside, "copilot-cli", KEYS, Behaviour(every_surface=True)) as world:
        on_the_first(world, "copilot-cli")
        assert kept_by_itself(world, "copilot-cli", "config", "--rm", "model") == (None, "original")
        assert world.files_with(FIRST) == [".copilot/providers.json"]
        world.ezswitch("use", "second", "copilot-cli", *YES)
        assert world.files_with(FIRST) == []
        world.ezswitch("undo")
        assert world.files_with(FIRST) == [".copilot/providers.json"]
        world.ezswitch("revert", "copilot-cli")
        assert world.files_with(FIRST) == []
