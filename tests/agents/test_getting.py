"""How an agent that is not here is got: a command is a command, and words are a sentence."""

from __future__ import annotations

import pytest

from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent
from ezswitch.agents.declared import declared
from ezswitch.agents.getting import how_to_install
from ezswitch.domain.phrase import Phrase

AGENTS = {agent.id: agent for agent in all_agents()}
OWN = """name = "Mine"
file = "~/.mine/config.json"
format = "json"
surface = "openai"
[settings]
url = "{base_url}"
key = "{helper}"
"""


@pytest.mark.parametrize("agent", AGENTS.values(), ids=lambda agent: agent.id)
def test_it_is_a_command_or_words_never_words_in_the_place_of_a_command(agent: Agent) -> None:
    assert not isinstance(agent.install, Phrase)
    assert bool(agent.install) != bool(agent.get_it)


def test_a_command_and_words_are_each_a_sentence() -> None:
    assert how_to_install(AGENTS["codex"]) == "Install it with: npm install -g @openai/codex"
    assert how_to_install(AGENTS["copilot-chat"]) == "Install Visual Studio Code from https://code.visualstudio.com"


def test_an_own_agent_says_a_command_its_page_or_nothing() -> None:
    page = 'docs = "https://mine.example"\n'
    assert how_to_install(declared("mine", 'install = "get mine"\n' + page + OWN)) == "Install it with: get mine"
    assert how_to_install(declared("mine", page + OWN)) == "How to install it: https://mine.example"
    assert how_to_install(declared("mine", OWN)) == ""
