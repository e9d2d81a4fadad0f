"""How the program came here, by what each way of installing leaves behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.system.installed import MARK, how


@pytest.mark.parametrize(
    ("variables", "files", "frozen", "words"),
    [
        ({"APPIMAGE": "/apps/e.AppImage"}, (), True, "AppImage"),
        ({"FLATPAK_ID": "dev.e"}, (f"package/{MARK}",), False, "Flatpak"),
        ({}, (f"package/{MARK}",), False, "Debian package"),
        ({}, (f"package/{MARK}",), True, "Debian package"),
        ({}, (), True, "bundle"),
        ({}, ("prefix/pipx_metadata.json",), False, "pipx"),
        ({}, ("prefix/uv-receipt.toml",), False, "uv tool"),
    ],
    ids=["AppImage", "Flatpak", "deb", "marked bundle", "bundle", "pipx", "uv"],
)
def test_each_way_is_told(
    tmp_path: Path, variables: dict[str, str], files: tuple[str, ...], *, frozen: bool, words: str
) -> None:
    for name in files:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Debian package\nwith more lines\n")
    assert how(variables, package=tmp_path / "package", prefix=tmp_path / "prefix", frozen=frozen) == words


def test_a_checkout_says_where_it_is(tmp_path: Path) -> None:
    package = tmp_path / "app" / "ezswitch"
    package.mkdir(parents=True)
    (tmp_path / "pyproject.toml").touch()
    assert how({}, package=package, prefix=tmp_path, frozen=False) == f"checkout in {tmp_path}"


def test_any_other_wheel_says_who_installed_it(tmp_path: Path) -> None:
    assert how({}, package=tmp_path / "site-packages" / "ezswitch", prefix=tmp_path, frozen=False) == "wheel, by pip"


def test_a_mark_that_is_no_text_says_nothing(tmp_path: Path) -> None:
    (tmp_path / MARK).write_bytes(b"\xff\xfe\x00")
    assert how({}, package=tmp_path, prefix=tmp_path, frozen=True) == "bundle"
