"""Fixtures for tests that talk to the real system."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def open_root() -> Iterator[Path]:
    """Give a folder that every user of the machine can reach, which pytest's own is not."""
    folder = Path(tempfile.mkdtemp(prefix="ezswitch-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)
