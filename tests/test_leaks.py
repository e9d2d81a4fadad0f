"""Every leak that was ever seen of the real agents, by name: a switch refuses it or makes it harmless, and says so."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import HOST, KEY, cases_of, prefixes, use_of
from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent
from ezswitch.agents.owned import owned_values
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Model, Verdict
from ezswitch.formats import jsonc
from ezswitch.usecases import switch
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.values import Preview
from memory_house import HOME, House, profile

OLD = "sk-old-EXAMPLE9f8e7d6c5b4a39281706"
LITERAL = frozenset({"literal-key"})
AGENTS = {agent.id: agent for agent in all_agents()}
SETTINGS = HOME / ".claude/settings.json"
CODEX = HOME / ".codex/config.toml"


def house(**variables: str) -> House:
    """Return a house of every agent, a shell with these variables, and a profile that fits all of them."""
    made = House()
    made.ports = replace(made.ports, supported=all_agents(), environment=Environment(HOME, variables))
    urls = {surface: f"https://one.example/{surface.value}" for surface in Surface}
    shelf_of(made.ports).save(profile("one", "one.example", base_url=urls))
    return made


def shown(made: House, agent: str) -> Preview:
    """Return the preview of a switch to the profile."""
    return switch.preview(made.ports, "one", (agent,), LITERAL)


def warned(made: House, agent: str) -> str:
    return "\n".join(shown(made, agent).plan.changes[0].warnings)


def used(made: House, agent: str, path: Path) -> str:
    switch.use(made.ports, "one", (agent,), LITERAL)
    return (made.files.bytes_of(path) or b"").decode()


class TestClaudeCode:
    def test_a_claude_ai_login_never_goes_to_a_gateway(self) -> None:
        """Its OAuth token was sent to a base URL that stood without a key: they are written in one rename."""
        made = house()
        made.files.put(
            SETTINGS.parent / ".credentials.json", b'{"claudeAiOauth": {"accessToken": "sk-ant-oat-EXAMPLE"}}'
        )
        steps = [step for step in shown(made, "claude-code").plan.steps if step.agent == "claude-code"]
        (step,) = steps
        settings = json.loads(step.after or b"")
        assert settings["env"]["ANTHROPIC_BASE_URL"]
        assert settings["apiKeyHelper"]

    @pytest.mark.parametrize(
        "name",
        ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_CUSTOM_HEADERS", "CLAUDE_CODE_USE_BEDROCK",
         "CLAUDE_CODE_USE_VERTEX", "CLAUDE_CODE_USE_FOUNDRY"],
    )  # fmt: skip
    def test_what_the_shell_would_send_beside_the_key_is_emptied_and_said(self, name: str) -> None:
        """An old key as x-api-key, a token in the place of ours, headers of another provider, another cloud."""
        made = house(**{name: OLD})
        said = warned(made, "claude-code")
        assert f"{name} is set in your shell. Emptied: " in said
        assert OLD not in said
        assert json.loads(used(made, "claude-code", SETTINGS))["env"][name] == ""

    def test_an_old_key_in_the_file_itself_is_emptied(self) -> None:
        made = house()
        made.files.put(SETTINGS, json.dumps({"env": {"ANTHROPIC_AUTH_TOKEN": OLD, "ANTHROPIC_API_KEY": OLD}}).encode())
        assert OLD not in used(made, "claude-code", SETTINGS)

    def test_nothing_is_said_where_nothing_is_set(self) -> None:
        assert warned(house(), "claude-code") == ""

    def test_a_host_program_that_owns_the_provider_is_said(self) -> None:
        assert "CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST" in warned(
            house(CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST="1"), "claude-code"
        )

    def test_a_gateway_s_key_does_not_follow_a_project_s_address(self) -> None:
        helper = json.loads(used(house(), "claude-code", SETTINGS))["apiKeyHelper"]
        watched = "--also-in .claude/settings.json,.claude/settings.local.json"
        assert helper.endswith(f"--goes-to ANTHROPIC_BASE_URL {watched}")


class TestCodex:
    def entry(self, before: str) -> dict[str, Any]:
        made = house()
        made.files.put(CODEX, before.encode())
        config = tomllib.loads(used(made, "codex", CODEX))
        assert config["model_provider"] == "ezswitch"
        entry: dict[str, Any] = config["model_providers"]["ezswitch"]
        return entry

    @pytest.mark.parametrize(
        "line", ["requires_openai_auth = true", 'env_key = "OLD"', f'experimental_bearer_token = "{OLD}"',
                 f'http_headers = {{ Authorization = "Bearer {OLD}" }}', 'env_http_headers = { "x-api-key" = "OLD" }'],
    )  # fmt: skip
    def test_nothing_that_carries_another_key_stays_in_our_provider(self, line: str) -> None:
        """With requires_openai_auth the ChatGPT login's token went to the gateway; headers would carry an old key."""
        entry = self.entry(f'[model_providers.ezswitch]\nname = "x"\nbase_url = "https://x.example"\n{line}\n')
        assert set(entry) == {"name", "base_url", "wire_api", "auth"}

    def test_a_chatgpt_login_is_not_used_for_an_address_of_its_own(self) -> None:
        """`openai_base_url` with a ChatGPT login sends the login's token there: ours is a provider of its own."""
        assert self.entry('openai_base_url = "https://relay.example/v1"\n')["auth"]["command"]

    def test_the_key_s_program_looks_whether_the_address_still_stands_there(self) -> None:
        """Without base_url the key went to api.openai.com."""
        words = self.entry("")["auth"]["args"]
        assert words[-4:] == ["--told-in", str(CODEX), "--setting", "model_providers.ezswitch.base_url"]


class TestGrokBuild:
    def test_the_key_s_program_looks_whether_the_address_still_stands_there(self) -> None:
        """Without base_url the key went to cli-chat-proxy.grok.com."""
        config = HOME / ".grok/config.toml"
        command = tomllib.loads(used(house(), "grok-build", config))["auth_provider"]["ezswitch"]["command"]
        assert command.endswith(f" --told-in {config} --setting model.ezswitch.base_url")


class TestGeminiCli:
    def test_key_and_address_stand_in_one_file_or_in_none(self) -> None:
        """Split over keychain and .env, a project's own .env sent the gateway's key to Google."""
        agent = AGENTS["gemini-cli"]
        case = next(iter(cases_of(agent)))
        after = agent.apply(case.texts, use_of(agent))
        for texts in prefixes(tuple(file.role for file in case.files), case.texts, after):
            assert (KEY in (texts[".env"] or "")) == (HOST in (texts[".env"] or ""))
            assert KEY not in (texts["settings.json"] or "")

    @pytest.mark.parametrize("name", ["GEMINI_API_KEY", "GOOGLE_GEMINI_BASE_URL"])
    def test_a_shell_that_wins_over_the_file_is_said(self, name: str) -> None:
        """The old key to the new address, or the new key to the old one: no file can outdo the shell here."""
        assert name in warned(house(**{name: OLD}), "gemini-cli")


class TestOpenCode:
    def test_the_key_of_its_own_login_is_not_used_for_ours(self) -> None:
        """auth.json counts where options.apiKey is missing: there is one always, and it is a reference."""
        path = HOME / ".config/opencode/opencode.jsonc"
        provider: Any = jsonc.get(used(house(), "opencode", path), ("provider", "ezswitch"))
        assert provider["options"]["apiKey"].startswith("{file:")
        assert "env" not in provider

    def test_headers_of_an_older_provider_do_not_stay_in_ours(self) -> None:
        made, path = house(), HOME / ".config/opencode/opencode.jsonc"
        old = {"provider": {"ezswitch": {"options": {"headers": {"Authorization": f"Bearer {OLD}"}}, "env": ["OLD"]}}}
        made.files.put(path, json.dumps(old).encode())
        assert OLD not in used(made, "opencode", path)


@pytest.mark.parametrize("agent", AGENTS.values(), ids=lambda agent: agent.id)
class TestEveryAgent:
    def test_an_old_key_is_never_sent_beside_the_new_one(self, agent: Agent) -> None:
        """What another gateway left in the settings that are ours is replaced whole, not merged into."""
        for case in cases_of(agent):
            after = agent.apply(case.texts, use_of(agent))
            ours = repr(owned_values(agent, case.files, after))
            assert "sk-old-EXAMPLE" not in ours
            assert "sk-corp-EXAMPLE" not in ours

    def test_a_gateway_s_key_never_goes_to_the_vendor(self, agent: Agent) -> None:
        """On its own sign-in nothing is left that gives the key: neither a command, nor a reference, nor the key."""
        for case in cases_of(agent):
            use = use_of(agent)
            cleared = agent.clear(agent.apply(case.texts, use), None)
            rest = "".join(text or "" for text in cleared.values())
            assert not any(one in rest for one in (KEY, use.helper[0], str(use.key_file), HOST))


PLANTED = ("${AWS_SECRET_ACCESS_KEY}", "x-$HOME", "{env:AWS_SECRET_ACCESS_KEY}", "{file:~/.netrc}", "${{ secrets.A }}",
           "a$(id)", "`id`", "!id")  # fmt: skip
"""What one agent or another fills in from the user's own variables, files and commands, wherever it stands."""


def refused(agent: str, **changes: Any) -> None:
    """Hold that a switch to the profile with these changes is refused and writes nothing."""
    made = house()
    shelf_of(made.ports).save(replace(shelf_of(made.ports).get("one"), **changes))
    before = made.files.snapshot()
    with pytest.raises(Refused, match="variable, a file or a command"):
        switch.use(made.ports, "one", (agent,), LITERAL)
    assert made.files.snapshot() == before


@pytest.mark.parametrize("planted", PLANTED)
def test_every_text_that_would_be_filled_in_is_known(planted: str) -> None:
    refused("qwen-code", models={"main": planted})


@pytest.mark.parametrize("agent", AGENTS)
class TestPlanted:
    """A shared setup, a link or a gateway's list may hold such texts: what they name would be sent to the gateway."""

    def test_a_model_that_would_be_filled_in_is_refused(self, agent: str) -> None:
        refused(agent, models={"main": "honest-model", "small": PLANTED[0]})

    def test_an_address_that_would_be_filled_in_is_refused(self, agent: str) -> None:
        urls = {surface: f"https://one.example/${{HOME}}/{surface.value}" for surface in Surface}
        refused(agent, base_url=urls)

    def test_of_a_list_such_models_are_left_out_and_a_name_becomes_plain(self, agent: str) -> None:
        made = house()
        models = tuple(Model(text) for text in (*PLANTED, "honest-model"))
        made.checks.save(Check("one", Verdict.OK, "", "", made.clock.now(), models=models))
        name = "One {{env:A} ${HOME} `id`"
        shelf_of(made.ports).save(replace(shelf_of(made.ports).get("one"), name=name, models={"main": "honest-model"}))
        before = made.files.snapshot()
        switch.use(made.ports, "one", (agent,), LITERAL)
        new = {path: node[0].decode() for path, node in made.files.snapshot().items() - before.items() if node}
        written = "\n".join(new.values())
        assert new
        assert not [text for text in ("AWS_SECRET", "netrc", "${", "{env:", "$HOME", "`id`") if text in written]
