"""The look that the first paint has: read quickly, never wrong in a way that stays, from where the settings are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ezswitch.desktop.first_look import FirstLook, settings_path, theme_in, wanted, word_of
from ezswitch.domain.environment import Environment
from ezswitch.domain.settings import Settings
from ezswitch.profiles.settings_book import written
from ezswitch.system.environment import current
from ezswitch.system.paths import places


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("", "system"),
        ('version = 1\ntheme = "dark"\n', "dark"),
        ("theme='light'   # bright room\r\n", "light"),
        ('theme = "system"\n', "system"),
        ('theme = "sepia"\n', "system"),
        ("theme = \n", "system"),
        ('[window]\ntheme = "dark"\n', "system"),
        ('# theme = "dark"\n', "system"),
        ('my_theme = "dark"\n', "system"),
    ],
)
def test_the_word_is_found_without_a_parser(text: str, look: str) -> None:
    assert theme_in(text) == look


@pytest.mark.parametrize("theme", ["system", "light", "dark"])
def test_what_the_program_writes_is_read(theme: str) -> None:
    text = written(None, Settings(language="pt-BR", theme=theme, check_minutes=0))
    assert (theme_in(text), word_of(text, "language")) == (theme, "pt-BR")


def test_it_looks_where_the_settings_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variables in ({}, {"XDG_CONFIG_HOME": str(tmp_path / "xdg")}, {"EZSWITCH_HOME": str(tmp_path / "own")}):
        for name in ("XDG_CONFIG_HOME", "EZSWITCH_HOME"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        now = current()
        assert settings_path(now.variables, "linux") == str(places(now).settings)


def test_on_other_systems_it_looks_where_platformdirs_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    code = "from platformdirs.macos import MacOS; print(MacOS('ezswitch', appauthor=False).user_config_path)"
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()
    assert settings_path({}, "darwin") == str(Path(said) / "settings.toml")
    assert settings_path({"LOCALAPPDATA": "C:/Users/ann/AppData/Local"}, "win32").startswith("C:/Users/ann/AppData")


def test_a_missing_or_unreadable_file_follows_the_system(tmp_path: Path) -> None:
    variables = {"EZSWITCH_HOME": str(tmp_path)}
    assert wanted(variables, "linux") == FirstLook("system", "")
    path = places(Environment(tmp_path, variables)).settings
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe")
    assert wanted(variables, "linux") == FirstLook()
    path.write_bytes(b'theme = "dark"\nlanguage = "zh_CN"\n')
    assert wanted(variables, "linux") == FirstLook("dark", "zh_CN")


def test_it_imports_nothing_of_weight() -> None:
    code = "import os, sys; before = set(sys.modules); import ezswitch.desktop.first_look as one"
    code += "; one.wanted(os.environ, sys.platform); print(*sorted(set(sys.modules) - before))"
    new = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert not {"pathlib", "tomllib", "platformdirs", "PySide6"} & set(new)
