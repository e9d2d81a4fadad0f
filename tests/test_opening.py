"""What the demo's window opens with, and that leaving waits for it: its home goes right afterwards."""

from __future__ import annotations

import threading

from ezswitch.assemble import for_demo
from ezswitch.opening import Opening
from ezswitch.usecases.look import look


def _checking() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name == "first checks"]


def test_one_agent_is_on_a_profile_and_the_checks_end_with_it() -> None:
    with for_demo() as ports:
        with Opening(ports) as opening:
            assert opening() is ports
            assert len(_checking()) == 1
        assert _checking() == []
        assert [row.agent.id for row in look(ports).agents if row.profile == "ezrouter"] == [ports.agents[-1].id]


def test_once_it_was_left_nothing_begins() -> None:
    with for_demo() as ports:
        with Opening(ports) as opening:
            pass
        assert opening() is ports
        assert _checking() == []
        assert not [row for row in look(ports).agents if row.profile]
