"""A key of ours in a file of an agent that uses something else: known as ours in every agent's own format."""

from __future__ import annotations

from pathlib import Path

import pytest

from agents.contract import KEY, use_of
from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent, AgentFile, KeyDelivery
from ezswitch.domain.environment import Environment
from ezswitch.domain.plan import FileRecord, Image
from ezswitch.domain.secret import Secret
from ezswitch.switching.images import cut
from ezswitch.switching.journal import OriginalFile
from ezswitch.switching.keys_left import keys_left_in

THEIRS = "sk-my-EXAMPLE0f1e2d3c4b5a69788796a5b4"
LITERAL = [agent for agent in all_agents() if agent.key_delivery is KeyDelivery.LITERAL]


def written(agent: Agent) -> tuple[OriginalFile, dict[str, bytes], str]:
    """Return what a switch keeps of the file with the key, and the file's text."""
    files = {file.role: file for file in agent.files(Environment(Path("/home/sam"), {}))}
    texts = agent.apply(dict.fromkeys(files), use_of(agent))
    (role,) = [role for role, text in texts.items() if KEY in (text or "")]
    return (*kept(files[role], texts[role] or ""), texts[role] or "")


def kept(file: AgentFile, text: str) -> tuple[OriginalFile, dict[str, bytes]]:
    image, body = cut(text.encode(), 0o600, [("team", Secret(KEY))])
    record = FileRecord("x", str(file.path), str(file.path), Image(None), image, role=file.role, format=file.format)
    return OriginalFile(record, image), {image.stored: body}


@pytest.mark.parametrize("agent", LITERAL, ids=[agent.id for agent in LITERAL])
def test_it_is_found_where_it_was_written_and_a_key_of_somebody_else_is_not(agent: Agent) -> None:
    file, bodies, text = written(agent)
    assert [(name, key.reveal()) for name, key in keys_left_in(agent, file, bodies, text)] == [("team", KEY)]
    assert keys_left_in(agent, file, bodies, text.replace(KEY, THEIRS)) == ()
    assert keys_left_in(agent, file, bodies, text.replace(KEY, "")) == ()


def test_a_file_that_is_gone_or_broken_holds_none() -> None:
    file, bodies, _ = written(LITERAL[0])
    assert keys_left_in(LITERAL[0], file, bodies, None) == ()
    assert keys_left_in(LITERAL[0], file, bodies, "{ [") == ()
