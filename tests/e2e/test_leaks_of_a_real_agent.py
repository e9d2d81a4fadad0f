"""The real Claude Code with everything around it that ever leaked: the gateway sees our key alone, others none."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from certificates import Authority
from e2e.real_world import real_world
from ezswitch.domain.secret import Secret
from ezswitch.formats import jsonc
from loopback_hosts import host
from tiny_proxy import tiny_proxy

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
OLD = "sk-old-EXAMPLE4b5c6d7e8f9a0b1c2d3e4f50"
LOGIN = {"claudeAiOauth": {"accessToken": "sk-ant-oat01-EXAMPLE", "refreshToken": "sk-ant-ort01-EXAMPLE",
                           "expiresAt": 4102444800000, "scopes": ["user:inference", "user:profile"]}}  # fmt: skip
SHELL = {
    "ANTHROPIC_API_KEY": OLD,
    "ANTHROPIC_AUTH_TOKEN": OLD,
    "ANTHROPIC_CUSTOM_HEADERS": f"X-Old-Gateway: {OLD}",
    "CLAUDE_CODE_USE_BEDROCK": "1",
}

_PLAIN = b'{"env": {"ANTHROPIC_BASE_URL": "%s"}}'
_ODD = b'{"x": "\xff", "env": {"ANTHROPIC_BASE_URL": ["%s"]}}'
"""It reads this one too: a byte that is no UTF-8 is replaced, and a list of one becomes a text (2.1.330)."""


def test_login_shell_and_project_leak_nothing(home: Path, outside: Mapping[str, str]) -> None:
    """A login's token, an old key as x-api-key and in a header, another cloud; and a project with its own address.

    The project's settings outrank the user's, and the helper stays in force: it gives nothing to that address.
    """
    with real_world(home, outside, "claude-code", {KEY: "ours"}) as world, host("nobody") as evil:
        world.write(".claude/.credentials.json", json.dumps(LOGIN)).chmod(0o600)
        options = ("--model", "main=claude-opus-4-7", "--key-stdin", "--no-check")
        world.ezswitch("add", "team", "--anthropic", world.gateway.anthropic_url, *options, text=KEY)
        world.ezswitch("use", "team", "claude-code")
        seen = world.seen_by("claude-code", "-p", "hi", **SHELL)
        assert {one.key for one in seen} == {Secret(KEY)}
        assert not any("x-old-gateway" in one.headers for one in seen)
        for settings in (_PLAIN, _ODD):
            world.write("project/.claude/settings.json", "").write_bytes(settings % evil.address.encode())
            before = len(world.gateway.requests)
            done = world.ask("claude-code", "-p", "hi", **SHELL)
            assert done.returncode != 0
            assert "is not approved for" in done.stdout + done.stderr, done.stdout + done.stderr
            assert len(world.gateway.requests) == before
            assert not any(KEY.encode() in one or OLD.encode() in one or b"sk-ant-" in one for one in evil.heard)


@dataclass(frozen=True)
class TakenOut:
    """An agent whose address is taken out of its file by hand: the line's beginning, and the host it goes on with.

    `shows`: it shows what the command that prints the key says on stderr.
    """

    agent: str
    surface: str
    file: str
    line: str
    vendor: str
    prompt: tuple[str, ...] = ("-p", "hi")
    shows: bool = True


NO_MORE = tuple(f"model_providers.ezswitch.{what}_max_retries=0" for what in ("request", "stream"))
TAKEN_OUT = (
    TakenOut("claude-code", "anthropic", ".claude/settings.json", '"ANTHROPIC_BASE_URL":', "api.anthropic.com"),
    TakenOut(
        "codex",
        "responses",
        ".codex/config.toml",
        "base_url =",
        "api.openai.com",
        ("exec", "--skip-git-repo-check", "-c", NO_MORE[0], "-c", NO_MORE[1], "hi"),
    ),
    TakenOut("grok-build", "openai", ".grok/config.toml", "base_url =", "cli-chat-proxy.grok.com", shows=False),
)


@pytest.mark.parametrize("case", TAKEN_OUT, ids=lambda case: case.agent)
def test_an_address_taken_out_by_hand_does_not_send_the_key_to_the_vendor(
    case: TakenOut, home: Path, outside: Mapping[str, str], tmp_path: Path
) -> None:
    """The command that prints the key stays, and the agent asks its vendor's host: here one of ours."""
    authority = Authority(tmp_path)
    with (
        real_world(home, outside, case.agent, {KEY: "ours"}) as world,
        host("nobody", encrypted=authority.server(case.vendor)) as vendor,
    ):
        url = world.gateway.anthropic_url if case.surface == "anthropic" else world.gateway.openai_url
        options = ("--model", "main=claude-opus-4-7", "--key-stdin", "--no-check")
        world.ezswitch("add", "team", f"--{case.surface}", url, *options, text=KEY)
        world.ezswitch("use", "team", case.agent)
        lines = (home / case.file).read_text("utf-8").splitlines(keepends=True)
        world.write(case.file, "".join(line for line in lines if not line.strip().startswith(case.line)))
        with tiny_proxy(urlsplit(vendor.address).port or 0) as proxy:
            trusted = dict.fromkeys(("NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"), str(authority.file))
            done = world.ask(case.agent, *case.prompt, HTTPS_PROXY=proxy.url, **trusted)
        assert vendor.heard
        assert not vendor.got_a_key
        said = done.stdout + done.stderr
        assert ("is not approved for" in said) is case.shows, said
        assert not world.gateway.requests


@pytest.mark.parametrize(
    ("agent", "file"), [("opencode", ".config/opencode/opencode.jsonc"), ("kilo", ".config/kilo/kilo.jsonc")]
)
def test_an_address_that_stands_twice_is_still_there_when_one_line_is_taken_out(
    agent: str, file: str, home: Path, outside: Mapping[str, str], tmp_path: Path
) -> None:
    """Without `baseURL` the package for the Anthropic surface goes to its vendor, with the key from our file."""
    authority = Authority(tmp_path)
    with (
        real_world(home, outside, agent, {KEY: "ours"}) as world,
        host("nobody", encrypted=authority.server("api.anthropic.com")) as vendor,
    ):
        options = ("--model", "main=claude-opus-4-7", "--key-stdin", "--no-check")
        world.ezswitch("add", "team", "--anthropic", world.gateway.anthropic_url, *options, text=KEY)
        world.ezswitch("use", "team", agent)
        text = (home / file).read_text("utf-8")
        world.write(file, jsonc.remove(text, ("provider", "ezswitch", "options", "baseURL")))
        with tiny_proxy(urlsplit(vendor.address).port or 0) as proxy:
            trusted = {"NODE_EXTRA_CA_CERTS": str(authority.file), "KILO_DISABLE_MODELS_FETCH": "1"}
            seen = world.seen_by(agent, "run", "hi", HTTPS_PROXY=proxy.url, **trusted)
        assert {one.key for one in seen} == {Secret(KEY)}
        assert not vendor.got_a_key
