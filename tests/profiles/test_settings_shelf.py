"""settings.toml on disk: saved and in force; a broken one is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.settings import Settings
from ezswitch.profiles.settings_shelf import in_force, save
from fakes import MemoryFiles

PATH = Path("/home/user/.config/ezswitch/settings.toml")


def test_saved_is_in_force() -> None:
    files = MemoryFiles()
    assert in_force(files, PATH) == (Settings(), None)
    save(files, PATH, Settings(theme="dark"))
    assert in_force(files, PATH) == (Settings(theme="dark"), None)


def test_a_broken_file_is_neither_in_force_nor_touched() -> None:
    files = MemoryFiles({PATH: b"theme = 1\n"})
    settings, problem = in_force(files, PATH)
    assert settings == Settings()
    assert problem is not None
    assert problem.line == 1
    with pytest.raises(CannotRead):
        save(files, PATH, Settings(theme="dark"))
    assert files.bytes_of(PATH) == b"theme = 1\n"


def test_a_file_that_may_not_be_read_is_a_problem_too() -> None:
    files = MemoryFiles({PATH: b""})
    files.unreadable.add(PATH)
    assert in_force(files, PATH)[1] is not None
