"""An agent in one of its ways: the one a profile chose, or the one that its files say is in force."""

from __future__ import annotations

from dataclasses import replace

from ezswitch.agents.agent import Agent, KeyDelivery, OnProfile


def in_way(agent: Agent, way_id: str) -> Agent | None:
    """Return the agent in one of its ways ("": its best one), None where it has no such way."""
    if not agent.ways:
        return agent if not way_id else None
    way = next((one for one in agent.ways if one.id == (way_id or agent.ways[0].id)), None)
    if way is None:
        return None
    return replace(
        agent,
        way=way.id,
        key_delivery=way.key_delivery,
        surfaces=way.surfaces,
        apply=way.apply,
        companion=way.companion,
    )


def as_it_stands(agent: Agent, active: OnProfile) -> Agent:
    """Return the agent in the way that is in force."""
    return in_way(agent, active.way) or agent


def delivery_now(agent: Agent, active: OnProfile) -> KeyDelivery:
    """Return how the key is delivered that is in use now.

    Where a way would put the key into a file and none stands there, the program keeps it itself: it was typed there.
    """
    delivery = as_it_stands(agent, active).key_delivery
    typed = bool(agent.ways) and delivery is KeyDelivery.LITERAL and active.literal is None
    return KeyDelivery.ASKED if typed else delivery
