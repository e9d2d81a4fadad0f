"""What the user chose to leave as it is: the mark of a drift by agent, remembered until a setting changes again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from ezswitch.domain.errors import CannotRead
from ezswitch.usecases.ports import Ports


def left_alone(ports: Ports) -> Mapping[str, str]:
    """Return agent -> mark; {} where nothing was left, and where the file is damaged: then it is only asked again."""
    try:
        data = ports.files.read(_file(ports)).data
        said = json.loads(data) if data else {}
    except (CannotRead, ValueError):
        return {}
    return {str(agent): str(mark) for agent, mark in said.items()} if isinstance(said, dict) else {}


def remember(ports: Ports, agent: str, mark: str) -> None:
    """Remember a drift as left; "" forgets what was left of this agent."""
    marks = {**left_alone(ports), agent: mark}
    kept = {name: one for name, one in marks.items() if one}
    path = _file(ports)
    if kept == left_alone(ports):
        return
    for folder in ports.files.missing_directories(path):
        ports.files.make_directory(folder)
    temp = ports.files.stage(path, json.dumps(kept, indent=2).encode() + b"\n", private=True)
    ports.files.commit(temp, path)
    ports.files.sync_directory(path.parent)


def _file(ports: Ports) -> Path:
    return ports.places.state / "left.json"
