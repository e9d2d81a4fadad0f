"""Look: read everything that a door shows, without a prompt and without the network."""

from __future__ import annotations

from ezswitch.usecases.ports import Ports
from ezswitch.usecases.values import Look


def look(ports: Ports) -> Look:
    """Return agents, profiles and what undo would do, after recovering an unfinished switch."""
    raise NotImplementedError
