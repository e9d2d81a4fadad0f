"""The real agents in a project with settings of its own: doctor tells of them where they win, and only there."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from e2e.agents_to_run import RUNS
from e2e.real_world import RealWorld, real_world
from ezswitch.demo.behaviour import Behaviour
from ezswitch.domain.secret import Secret

OURS = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
THEIRS = "sk-corp-EXAMPLE4b5c6d7e8f9a0b1c2d3e4f50"
KEYS = {OURS: "ours", THEIRS: "the project's"}
PROMPTS = {run.agent: run.prompt for run in RUNS}


def switched(world: RealWorld, agent: str) -> None:
    urls = ("--openai", world.gateway.openai_url, "--anthropic", world.gateway.anthropic_url)
    model = ("--model", "main=claude-opus-4-7")
    world.ezswitch("add", "ours", *urls, *model, "--key-stdin", "--no-check", text=f"{OURS}\n")
    world.ezswitch("use", "ours", agent, *(() if agent == "pi" else ("--accept", "literal-key")))


def prompted(world: RealWorld, agent: str) -> set[Secret | None]:
    return {one.key for one in world.seen_by(agent, *PROMPTS[agent])}


def told(world: RealWorld) -> list[tuple[str, str, str]]:
    """Return what doctor says of files in the project: the finding, how bad it is, and the file with its line."""
    done = world._run([sys.executable, "-m", "ezswitch", "doctor", str(world.project), "--json"], {})
    found = [(one["id"], one["severity"], one["where"]) for one in json.loads(done.stdout)["findings"]]
    inside = [(known, bad, place) for known, bad, place in found if str(world.project) in str(place["file"])]
    return [
        (known, bad, f"{Path(place['file']).relative_to(world.project)}:{place['line']}")
        for known, bad, place in inside
    ]


def pi_in_a_project(world: RealWorld) -> None:
    """A second provider of the user's, which the project chooses."""
    models = world.home / ".pi/agent/models.json"
    said = json.loads(models.read_text())
    corp = {"baseUrl": world.gateway.openai_url, "api": "openai-completions", "apiKey": THEIRS}
    said["providers"]["corp"] = {**corp, "models": [{"id": "deepseek-v4-pro"}]}
    models.write_text(json.dumps(said))
    world.write(
        "project/.pi/settings.json", '{\n  "defaultProvider": "corp",\n  "defaultModel": "deepseek-v4-pro"\n}\n'
    )


def test_pi_heeds_a_project_that_is_trusted(home: Path, outside: Mapping[str, str]) -> None:
    with real_world(home, outside, "pi", KEYS, Behaviour(every_surface=True)) as world:
        switched(world, "pi")
        pi_in_a_project(world)
        assert prompted(world, "pi") == {Secret(OURS)}
        assert told(world) == [("pi-project-settings", "warns", ".pi/settings.json:2")]
        world.write(".pi/agent/trust.json", json.dumps({str(world.home): True}))
        assert prompted(world, "pi") == {Secret(THEIRS)}
        assert told(world) == [("pi-project-settings", "blocks", ".pi/settings.json:2")]
        world.write(".pi/agent/trust.json", json.dumps({str(world.project): False}))
        assert prompted(world, "pi") == {Secret(OURS)}
        assert told(world) == []


def test_droid_heeds_a_project_at_once(home: Path, outside: Mapping[str, str]) -> None:
    with real_world(home, outside, "droid", KEYS, Behaviour(every_surface=True)) as world:
        switched(world, "droid")
        entry = {"model": "deepseek-v4-pro", "id": "custom:corp-0", "baseUrl": world.gateway.openai_url}
        entry |= {"apiKey": THEIRS, "provider": "generic-chat-completion-api"}
        said = {"model": "custom:corp-0", "customModels": [entry]}
        world.write("project/.factory/settings.local.json", json.dumps(said))
        assert prompted(world, "droid") == {Secret(THEIRS)}
        assert told(world) == [("droid-project-settings", "blocks", ".factory/settings.local.json:1")]


def test_droid_prints_its_settings_anew_and_stays_on_the_profile(home: Path, outside: Mapping[str, str]) -> None:
    """It dropped the keys in which the profile stood, and moved the model to where the next switch did not reach it."""
    with real_world(home, outside, "droid", KEYS, Behaviour(every_surface=True)) as world:
        world.write(".factory/settings.json", '{\n  // mine\n  "model": "opus"\n}\n')
        switched(world, "droid")
        written = (world.home / ".factory/settings.json").read_text()
        world.write("shop/.factory-plugin/marketplace.json", '{"name": "shop", "owner": {"name": "x"}, "plugins": []}')
        done = world.ask("droid", "plugin", "marketplace", "add", str(world.home / "shop"))
        assert done.returncode == 0, done.stdout + done.stderr
        anew = (world.home / ".factory/settings.json").read_text()
        assert "// mine" in written
        assert "// mine" not in anew, "it printed the file anew"
        (row,) = [one for one in world.ezswitch("agents")["agents"] if one["id"] == "droid"]
        assert (row["active"], row["state"], row["drift"]) == ("ours", "profile", False)
        world.ezswitch("revert", "droid")
        assert json.loads((world.home / ".factory/settings.json").read_text())["model"] == "opus"
        assert "sessionDefaultSettings" not in (world.home / ".factory/settings.json").read_text()
        assert world.files_with(OURS) == []


def test_continue_follows_a_projects_env(home: Path, outside: Mapping[str, str]) -> None:
    with real_world(home, outside, "continue-cli", KEYS, Behaviour(every_surface=True)) as world:
        switched(world, "continue-cli")
        world.write(
            "project/theirs/config.yaml",
            "name: Corp\nversion: 1.0.0\nmodels:\n  - name: corp\n    provider: openai\n    model: deepseek-v4-pro\n"
            f"    apiBase: {world.gateway.openai_url}\n    apiKey: {THEIRS}\n    roles: [chat]\n",
        )
        world.write("project/.env", f"# ours\nCONTINUE_GLOBAL_DIR={world.project}/theirs\n")
        assert prompted(world, "continue-cli") == {Secret(THEIRS)}
        assert told(world) == [("continue-project-env", "blocks", ".env:2")]
