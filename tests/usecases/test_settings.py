"""Settings through the use case: saved, read back, told to others; a broken file stops nothing and stays as it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ezswitch.domain.errors import BadInput, CannotRead, WriteFailed
from ezswitch.domain.settings import Settings
from ezswitch.usecases.settings import save_settings, settings, settings_and_problem
from memory_house import PLACES, House

BROKEN = b'theme = "dark"\nproxy = \n'


def test_nothing_saved_means_the_defaults() -> None:
    assert settings_and_problem(House().ports) == (Settings(), None)


def test_what_is_saved_is_in_force_and_others_hear_of_it() -> None:
    house = House()
    before = house.store.change_counter()
    new = Settings(theme="dark", hidden=frozenset({"opencode"}))
    assert save_settings(house.ports, new) == new
    assert settings(house.ports) == new
    assert house.store.change_counter() == before + 1
    assert house.files.bytes_of(PLACES.settings) == b'version = 1\ntheme = "dark"\nhidden = ["opencode"]\n'


def test_a_broken_file_gives_the_defaults_and_says_where() -> None:
    house = House()
    house.files.put(PLACES.settings, BROKEN)
    now, problem = settings_and_problem(house.ports)
    assert now == settings(house.ports) == Settings()
    assert problem is not None
    assert (problem.path, problem.line, problem.column) == (str(PLACES.settings), 2, 9)


def test_a_broken_file_is_not_saved_over() -> None:
    house = House()
    house.files.put(PLACES.settings, BROKEN)
    with pytest.raises(CannotRead, match=r"settings\.toml:2:9"):
        save_settings(house.ports, Settings(theme="light"))
    assert house.files.bytes_of(PLACES.settings) == BROKEN


def test_a_value_that_cannot_be_used_is_not_stored() -> None:
    house = House()
    with pytest.raises(BadInput):
        save_settings(house.ports, Settings(check_minutes=-1))
    assert house.files.bytes_of(PLACES.settings) is None


def test_a_full_disk_changes_nothing() -> None:
    house = House()
    save_settings(house.ports, Settings(theme="dark"))
    house.faults.calls.clear()
    house.faults.fail_at = 1
    with pytest.raises(WriteFailed):
        save_settings(house.ports, replace(settings(house.ports), theme="light"))
    assert settings(house.ports).theme == "dark"
