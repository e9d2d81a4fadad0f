"""Claude Code's surroundings: managed settings win key by key, and an address alone takes the sign-in's token."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.agents.claude_code import AGENT
from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Severity
from ezswitch.switching.conflicts import conflicts_of
from fakes import MemoryFiles

HOME = Path("/home/sam")
OWN = HOME / ".claude/settings.json"
MANAGED = Path("/etc/claude-code/managed-settings.json")
ADDRESS = b'{"env": {"ANTHROPIC_BASE_URL": "https://x.example"%s}%s}'


def found(content: dict[Path, bytes], platform: str = "linux") -> dict[str, str]:
    every = conflicts_of(AGENT, Environment(HOME, {}, platform), MemoryFiles(content))
    assert "x.example" not in repr(every), "what stands there is not repeated"
    return {one.id: one.file for one in every}


@pytest.mark.parametrize(
    ("platform", "path"),
    [
        ("linux", MANAGED),
        ("linux", MANAGED.parent / "managed-settings.d/10-gateway.json"),
        ("darwin", Path("/Library/Application Support/ClaudeCode/managed-settings.json")),
        ("win32", Path("C:/Program Files/ClaudeCode/managed-settings.json")),
    ],
)
def test_an_organisations_settings_are_found_where_each_system_has_them(platform: str, path: Path) -> None:
    assert found({path: ADDRESS % (b"", b"")}, platform) == {"claude-code-managed": str(path)}


def test_an_emptied_variable_decides_too_and_other_settings_do_not() -> None:
    (one,) = conflicts_of(
        AGENT, Environment(HOME, {}), MemoryFiles({MANAGED: b'{"env": {"ANTHROPIC_MODEL": ""}, "apiKeyHelper": "x"}'})
    )
    assert one.severity is Severity.BLOCKS
    assert "apiKeyHelper, env.ANTHROPIC_MODEL" in one.what
    assert found({MANAGED: b'{"env": {"OTHER": "x"}, "permissions": {}}'}) == {}


@pytest.mark.parametrize(
    ("variables", "rest", "bare"),
    [
        (b"", b"", True),
        (b', "ANTHROPIC_AUTH_TOKEN": "", "ANTHROPIC_API_KEY": ""', b"", True),
        (b', "ANTHROPIC_AUTH_TOKEN": "x"', b"", False),
        (b', "ANTHROPIC_API_KEY": "x"', b"", False),
        (b"", b', "apiKeyHelper": "x"', False),
    ],
)
def test_an_address_without_a_key_is_found_a_sign_in_would_go_there(
    variables: bytes, rest: bytes, *, bare: bool
) -> None:
    assert ("claude-code-address-without-key" in found({OWN: ADDRESS % (variables, rest)})) is bare


def test_the_command_of_a_remedy_is_a_sentence_of_its_own_that_a_window_can_leave_out() -> None:
    files = MemoryFiles({OWN: ADDRESS % (b"", b"")})
    (finding,) = conflicts_of(AGENT, Environment(HOME, {}), files)
    assert finding.remedy.parameters["first"] == "Put it on a profile, or on its own sign-in."
    assert "ezswitch use own-sign-in claude-code" in str(finding.remedy.parameters["second"])
