"""The command line's door, on a machine with agents and on one without."""

from __future__ import annotations

import pytest

from cli_door import CLAUDE_SETTINGS, OPENCODE_SETTINGS, Door
from fakes import MemoryPrograms


@pytest.fixture
def door() -> Door:
    """Return a fresh machine with both agents installed and configured."""
    made = Door()
    made.files.put(CLAUDE_SETTINGS, b'{\n  "theme": "dark"\n}\n')
    made.files.put(OPENCODE_SETTINGS, b'{\n  "$schema": "https://opencode.ai/config.json"\n}\n')
    return made


@pytest.fixture
def bare() -> Door:
    """Return a machine without any agent."""
    return Door(programs=MemoryPrograms())
