"""Files over the user's own, of the machine or of a project, and addresses that a sign-in would be sent to."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.agents import aider, codex, crush, opencode
from ezswitch.agents.agent import Agent
from ezswitch.domain.environment import Environment
from ezswitch.switching.conflicts import conflicts_of, judged
from fakes import MemoryFiles

HOME = Path("/home/sam")


def ids(agent: Agent, content: dict[Path, bytes], **variables: str) -> set[str]:
    return {one.id for one in conflicts_of(agent, Environment(HOME, variables), MemoryFiles(content))}


@pytest.mark.parametrize("name", ["opencode.json", "opencode.jsonc"])
def test_opencodes_files_of_the_machine_win(name: str) -> None:
    path = Path("/etc/opencode") / name
    assert ids(opencode.AGENT, {path: b'{"model": "openai/gpt-5"}'}) == {"opencode-managed"}
    assert ids(opencode.AGENT, {path: b'{"theme": "x"}'}) == set()


def test_opencodes_dotted_files_of_a_project_count() -> None:
    assert opencode.AGENT.project is not None
    named = {file.path for file in opencode.AGENT.project(Path("/p"))}
    assert {Path("/p/opencode.json"), Path("/p/.opencode/opencode.jsonc")} <= named


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ('openai_base_url = "https://x.example/v1"', True),
        ('model_provider = "a"\n[model_providers.a]\nrequires_openai_auth = true\n', True),
        ('model_provider = "a"\n[model_providers.a]\nbase_url = "https://x.example/v1"\n', False),
        ('model_provider = "a"\nopenai_base_url = "https://x.example"\n[model_providers.a]\nname = "A"\n', False),
        ("[model_providers.a]\nrequires_openai_auth = true\n", False),
        ("", False),
    ],
)
def test_codexs_sign_in_sent_elsewhere_is_found(text: str, *, sent: bool) -> None:
    assert ("codex-login-sent" in ids(codex.AGENT, {HOME / ".codex/config.toml": text.encode()})) is sent


def test_aiders_options_in_a_projects_env_are_found() -> None:
    folder = Path("/p")
    assert aider.AGENT.project_overlays is not None
    overlays = aider.AGENT.project_overlays(Environment(HOME, {}), folder)
    (one,) = judged(overlays, MemoryFiles({folder / ".env": b"AIDER_MODEL=openai/x\n"}))
    assert (one.id, one.file) == ("aider-project-env", "/p/.env")
    assert judged(overlays, MemoryFiles({folder / ".env": b"DATABASE_URL=x\n"})) == ()


def test_crushs_files_of_a_project_count() -> None:
    assert crush.AGENT.project is not None
    assert [file.path.name for file in crush.AGENT.project(Path("/p"))] == ["crush.json", ".crush.json"]
