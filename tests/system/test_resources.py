"""Our data files are found in each kind of installation."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.domain.errors import EzswitchError
from ezswitch.system.resources import resources


def filled(folder: Path) -> Path:
    """Make a folder with something in it."""
    folder.mkdir(parents=True)
    (folder / "presets").mkdir()
    return folder


@pytest.fixture
def module(tmp_path: Path) -> Path:
    folder = tmp_path / "app" / "ezswitch" / "system"
    folder.mkdir(parents=True)
    return folder / "resources.py"


def test_this_checkout_has_them() -> None:
    assert (resources() / "presets" / "ezrouter.toml").is_file()


def test_a_checkout_or_an_editable_install(tmp_path: Path, module: Path) -> None:
    expected = filled(tmp_path / "resources")
    assert resources(module, "") == expected


def test_an_installed_package_wins_and_an_empty_folder_does_not(tmp_path: Path, module: Path) -> None:
    beside = filled(tmp_path / "resources")
    (tmp_path / "app" / "ezswitch" / "_resources").mkdir()
    assert resources(module, "") == beside
    (tmp_path / "app" / "ezswitch" / "_resources" / "icons").mkdir()
    assert resources(module, "") == tmp_path / "app" / "ezswitch" / "_resources"


@pytest.mark.parametrize("place", ["ezswitch/_resources", "resources"])
def test_a_frozen_program(tmp_path: Path, module: Path, place: str) -> None:
    expected = filled(tmp_path / "unpacked" / place)
    assert resources(module, str(tmp_path / "unpacked")) == expected


def test_an_installation_without_them_is_said(module: Path) -> None:
    with pytest.raises(EzswitchError, match="its own data files") as caught:
        resources(module, "")
    assert "again" in caught.value.hint
