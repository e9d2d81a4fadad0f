"""What the program is made of, as its installed packages say it."""

from __future__ import annotations

import platform
from email.message import Message
from typing import Any

import pytest

from ezswitch import __version__
from ezswitch.desktop.settings.facts import facts, licence_of


def package(*headers: tuple[str, str]) -> Any:
    message = Message()
    for name, value in headers:
        message[name] = value
    return message


def test_the_libraries_are_the_ones_that_the_program_asks_for() -> None:
    found = facts()
    assert (found.version, found.python) == (__version__, platform.python_version())
    names = {part.name.lower() for part in found.parts}
    assert {"httpx", "keyring", "platformdirs"} <= names
    assert not {"pytest", "ruff", "mypy"} & names, "those of the tests are none of ours"
    assert all(part.version and part.licence for part in found.parts)


def test_it_can_be_pasted_into_a_report() -> None:
    lines = facts().text("a keychain in memory").splitlines()
    assert lines[0].startswith(f"ezswitch {__version__}")
    assert lines[2] == "Keychain: a keychain in memory"
    assert any(line.startswith("httpx ") for line in lines)


@pytest.mark.parametrize(
    ("headers", "licence"),
    [
        ([("License-Expression", "MIT"), ("License", "other")], "MIT"),
        ([("License", "BSD-3-Clause")], "BSD-3-Clause"),
        ([("License", "A whole text.\nIn many lines."), ("Classifier", "License :: OSI Approved :: MIT License")],
         "MIT License"),
        ([("Classifier", "Programming Language :: Python")], ""),
        ([], ""),
    ],
)  # fmt: skip
def test_a_licence_is_read_from_where_packages_say_it(headers: list[tuple[str, str]], licence: str) -> None:
    assert licence_of(package(*headers)) == licence


def test_how_it_was_installed_is_said_behind_the_version() -> None:
    assert facts(lambda: "pipx").text("none").startswith(f"ezswitch {__version__} (pipx)\n")
    assert facts().text("none").startswith(f"ezswitch {__version__}\n")
