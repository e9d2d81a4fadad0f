"""How the program was started: a script, a frozen program, an AppImage, a module."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.system.started import command, key_program


def script(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text("#!/bin/sh\n", "utf-8")
    return path


def test_a_script_is_started_by_its_own_path(tmp_path: Path) -> None:
    path = script(tmp_path, "ezswitch")
    assert command({}, argv0=str(path), frozen=False) == (str(path),)


def test_a_link_stays_a_link_because_pipx_moves_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "venv").mkdir()
    link = tmp_path / "ezswitch"
    link.symlink_to(script(tmp_path / "venv", "ezswitch"))
    assert command({}, argv0=str(link), frozen=False) == (str(link),)


def test_a_relative_path_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script(tmp_path, "ezswitch")
    monkeypatch.chdir(tmp_path)
    assert command({}, argv0="./ezswitch", frozen=False) == (str(tmp_path / "ezswitch"),)


def test_windows_leaves_out_the_ending_of_a_program(tmp_path: Path) -> None:
    path = script(tmp_path, "ezswitch.exe")
    assert command({}, argv0=str(tmp_path / "ezswitch"), frozen=False) == (str(path),)


def test_a_module_is_started_by_its_python(tmp_path: Path) -> None:
    main = script(tmp_path, "__main__.py")
    assert command({}, argv0=str(main), executable="/usr/bin/python3", frozen=False) == (
        "/usr/bin/python3",
        "-m",
        "ezswitch",
    )


def test_a_script_of_another_name_is_not_ours(tmp_path: Path) -> None:
    found = command({}, argv0=str(script(tmp_path, "pytest")), executable="/usr/bin/python3", frozen=False)
    assert found[1:] == ("-m", "ezswitch")


def test_a_frozen_program_is_started_by_itself() -> None:
    assert command({}, argv0="ezswitch", executable="/opt/ezswitch/ezswitch", frozen=True) == (
        "/opt/ezswitch/ezswitch",
    )


def test_an_appimage_is_started_by_where_it_lies() -> None:
    variables = {"APPIMAGE": "/opt/My Programs/ezswitch.AppImage"}
    assert command(variables, executable="/mnt/.mount_x/ezswitch", frozen=True) == (variables["APPIMAGE"],)


def test_a_flatpak_is_started_from_outside_its_sandbox() -> None:
    assert command({"FLATPAK_ID": "dev.ezrouter.ezswitch"}) == ("/usr/bin/flatpak", "run", "dev.ezrouter.ezswitch")


@pytest.mark.parametrize(
    ("variables", "frozen", "executable", "program"),
    [
        ({}, False, "/usr/bin/python3", ()),
        ({}, True, "/opt/ezswitch/ezswitch", ("/opt/ezswitch/ezswitch-key",)),
        ({"APPIMAGE": "/apps/e.AppImage"}, True, "/mnt/.mount_x/ezswitch", ("/apps/e.AppImage", "key")),
        ({"FLATPAK_ID": "dev.e"}, False, "/usr/bin/python3", ("/usr/bin/flatpak", "run", "dev.e", "key")),
    ],
    ids=["python", "bundle", "AppImage", "Flatpak"],
)
def test_who_prints_keys_for_agents(
    variables: dict[str, str], *, frozen: bool, executable: str, program: tuple[str, ...]
) -> None:
    assert key_program(variables, executable=executable, frozen=frozen) == program
