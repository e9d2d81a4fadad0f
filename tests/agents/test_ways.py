"""An agent in one of its ways."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent, KeyDelivery, OnProfile
from ezswitch.agents.ways import as_it_stands, delivery_now, in_way
from ezswitch.domain.secret import Secret

SEVERAL = [agent for agent in all_agents() if agent.ways]
ONE = next(agent for agent in all_agents() if not agent.ways)
KEY = Secret("sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f")


@pytest.fixture(params=SEVERAL, ids=[agent.id for agent in SEVERAL])
def agent(request: pytest.FixtureRequest) -> Agent:
    found: Agent = request.param
    return found


def on(way: str, literal: Secret | None = None) -> OnProfile:
    return OnProfile("first", "team", "https://gateway.example.org", literal=literal, way=way)


def test_the_agent_itself_is_in_its_best_way(agent: Agent) -> None:
    best = agent.ways[0]
    assert (agent.way, agent.key_delivery, agent.surfaces) == (best.id, best.key_delivery, best.surfaces)
    assert (agent.apply, agent.companion) == (best.apply, best.companion)
    assert in_way(agent, "") == in_way(agent, best.id) == agent


def test_every_way_is_told_apart_and_explained(agent: Agent) -> None:
    assert len({way.id for way in agent.ways}) == len(agent.ways) > 1
    assert all(way.name and way.meaning.endswith(".") and way.surfaces for way in agent.ways)


def test_another_way_is_the_same_agent_with_what_that_way_says(agent: Agent) -> None:
    other = agent.ways[-1]
    changed = in_way(agent, other.id)
    assert changed is not None
    assert (changed.id, changed.owned, changed.way) == (agent.id, agent.owned, other.id)
    assert (changed.key_delivery, changed.companion) == (other.key_delivery, other.companion)
    assert in_way(changed, agent.way) == agent


def test_a_way_that_it_does_not_have(agent: Agent) -> None:
    assert in_way(agent, "by-pigeon") is None
    assert in_way(ONE, "by-pigeon") is None
    assert in_way(ONE, "") is ONE


def test_the_way_in_force_decides_how_the_key_is_delivered(agent: Agent) -> None:
    literal = next(way for way in agent.ways if way.key_delivery is KeyDelivery.LITERAL)
    assert as_it_stands(agent, on(literal.id)).way == literal.id
    assert delivery_now(agent, on(literal.id, KEY)) is KeyDelivery.LITERAL
    assert delivery_now(agent, on(literal.id)) is KeyDelivery.ASKED, "the program keeps what was typed there"
    assert delivery_now(agent, on(agent.way)) is agent.key_delivery


def test_an_agent_with_one_way_is_as_it_says() -> None:
    literal = replace(ONE, key_delivery=KeyDelivery.LITERAL)
    assert delivery_now(literal, on("")) is KeyDelivery.LITERAL
