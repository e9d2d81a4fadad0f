"""The form of the address each agent writes: with what its program appends, every root leads to the right endpoint."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent, KeyDelivery, Use
from ezswitch.agents.kit import use_of
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, checked_url
from ezswitch.profiles.presets import load
from ezswitch.usecases.switch import preview
from memory_house import HOME, House

PRESETS = load(Path(__file__).parents[2] / "resources" / "presets")
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"

USUAL: Mapping[Surface, str] = {
    Surface.ANTHROPIC: "/v1/messages",
    Surface.OPENAI: "/chat/completions",
    Surface.RESPONSES: "/responses",
    Surface.GEMINI: "/v1beta/models",
}
"""What a program appends to its base URL, unless it is named below."""

OTHERWISE: Mapping[tuple[str, Surface], str] = {
    **{
        (agent, Surface.ANTHROPIC): "/messages" for agent in ("cline", "continue-cli", "grok-build", "kilo", "opencode")
    },
    ("goose", Surface.OPENAI): "",
}
"""(agent, surface) -> what its program appends; a new agent of another kind is added here."""

OF_OUR_OWN = frozenset({"copilot-chat"})
"""Its program is an extension of ours, which is given the root and makes the same of it as `endpoint` does."""

ROOTS = {
    "as usual": "https://gateway.example.org/v1",
    "with a slash at its end": "https://gateway.example.org/v1/",
    "under a prefix": "https://gateway.example.org/team/a/v1",
    "with a version of its own": "https://gateway.example.org/api/coding/paas/v4",
    "a host alone": "https://gateway.example.org",
    "on a port": "http://127.0.0.1:8080/v1",
}


REFUSED = {("grok-build", "anthropic")}
"""(agent, preset) -> where the agent says itself that it cannot work."""


def endpoint(surface: Surface, root: str) -> str:
    """Return where a prompt has to arrive for a profile's root."""
    plain = root.rstrip("/")
    if surface is Surface.ANTHROPIC:
        return f"{plain.removesuffix('/v1').rstrip('/')}/v1/messages"
    return f"{plain}{USUAL[surface]}"


def reached(agent: Agent, surface: Surface, written: str) -> str:
    """Return where the program sends a prompt for the address that stands in its file."""
    if agent.id in OF_OUR_OWN:
        return endpoint(surface, written)
    return f"{written}{OTHERWISE.get((agent.id, surface), USUAL[surface])}"


def written(agent: Agent, surface: Surface, root: str) -> tuple[set[str], str]:
    """Return the addresses of the root's host that an agent writes, and all that it writes."""
    use: Use = replace(use_of(agent), surface=surface, base_url=checked_url(root))
    use = replace(use, secret=Secret(KEY) if agent.key_delivery is KeyDelivery.LITERAL else None)
    files = agent.files(Environment(Path("/home/sam"), {}))
    texts = agent.apply({file.role: None for file in files}, use)
    whole = "\n".join(text for text in texts.values() if text).replace("\\/", "/")
    host = re.match(r"https?://[^/]+", root)
    assert host is not None
    return {one.rstrip(",'\"") for one in re.findall(rf"{re.escape(host[0])}[^\s\"']*", whole)}, whole


def pairs() -> Iterator[tuple[Agent, Surface]]:
    yield from ((agent, surface) for agent in all_agents() for surface in agent.surfaces)


@pytest.mark.parametrize(("agent", "surface"), [pytest.param(*one, id=f"{one[0].id}-{one[1]}") for one in pairs()])
class TestEveryAgent:
    @pytest.mark.parametrize("root", ROOTS.values(), ids=list(ROOTS))
    def test_every_form_of_a_root_leads_to_the_endpoint(self, agent: Agent, surface: Surface, root: str) -> None:
        addresses, _ = written(agent, surface, root)
        assert {reached(agent, surface, one) for one in addresses} == {endpoint(surface, root)}

    def test_every_preset_leads_to_its_endpoint(self, agent: Agent, surface: Surface) -> None:
        for preset in PRESETS:
            if surface in preset.base_url:
                root = preset.base_url[surface]
                try:
                    addresses, whole = written(agent, surface, root)
                except Refused:  # one agent knows that a provider does not take its kind of header
                    assert (agent.id, preset.id) in REFUSED
                    continue
                assert {reached(agent, surface, one) for one in addresses} == {endpoint(surface, root)}, preset.id
                assert "main-model-1" in whole


def test_every_preset_has_usable_addresses_and_a_name() -> None:
    assert len(PRESETS) >= 26
    assert len({preset.name for preset in PRESETS}) == len(PRESETS)
    for preset in PRESETS:
        assert preset.website.startswith("https://") or preset.id == "custom"
        for url in preset.base_url.values():
            assert checked_url(url) == url, preset.id


def test_no_two_presets_are_the_same_provider() -> None:
    addresses = [tuple(sorted(preset.base_url.items())) for preset in PRESETS if preset.base_url]
    assert len(set(addresses)) == len(addresses)


def test_the_form_is_shown_in_the_preview() -> None:
    house = House()
    shown = {one.path: one.diff for one in preview(house.ports, "one", ("claude-code", "opencode")).files}
    assert '"ANTHROPIC_BASE_URL": "https://one.example/anthropic"' in shown[str(HOME / ".claude/settings.json")]
    assert '"baseURL": "https://one.example/anthropic/v1"' in shown[str(HOME / ".config/opencode/opencode.jsonc")]
