"""A forced look and the language, known before the first paint: a flash of the other one at every start is ugly.

settings.toml is looked at as plain text, where platformdirs would put it. To import platformdirs, the environment
and tomllib for one word took 30 ms, longer than the shell's own drawing; a copy of the word elsewhere could be stale.
A file written so oddly that this misses it costs that one flash: the settings themselves come a moment later.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

SYSTEM = "system"
_FORCED = frozenset({"light", "dark"})
_ENOUGH = 16 * 1024


@dataclass(frozen=True)
class FirstLook:
    """What counts before anything is read in earnest: "light" or "dark" by force, or "system"; the language chosen.

    `language` is "" for the system's.
    """

    theme: str = SYSTEM
    language: str = ""


def wanted(variables: Mapping[str, str], platform: str) -> FirstLook:
    """Return what settings.toml says, and the system's look and language in every other case."""
    try:
        with open(settings_path(variables, platform), encoding="utf-8") as file:  # noqa: PTH123  without pathlib
            text = file.read(_ENOUGH)
    except (OSError, ValueError):
        return FirstLook()
    return FirstLook(theme_in(text), word_of(text, "language"))


def theme_in(text: str) -> str:
    """Return the value of a top-level `theme = "..."`, "system" where there is none that forces a look."""
    word = word_of(text, "theme")
    return word if word in _FORCED else SYSTEM


def word_of(text: str, setting: str) -> str:
    """Return the value of a top-level setting that is one word, "" where it is not there."""
    for line in text.splitlines():
        name, _, value = line.partition("=")
        if name.lstrip().startswith("["):
            break  # settings stand above every table
        if name.strip() == setting:
            return value.partition("#")[0].strip().strip("\"'")
    return ""


def settings_path(variables: Mapping[str, str], platform: str) -> str:
    """Return where settings.toml is: as system/paths says (a test holds the two together)."""
    if own := variables.get("EZSWITCH_HOME"):
        return os.path.join(own, "config", "settings.toml")  # noqa: PTH118
    home = os.path.expanduser("~")  # noqa: PTH111
    if platform == "win32":
        folder = variables.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")  # noqa: PTH118
    elif platform == "darwin":
        folder = os.path.join(home, "Library", "Application Support")  # noqa: PTH118
    else:
        said = variables.get("XDG_CONFIG_HOME", "").strip()
        folder = said or os.path.join(home, ".config")  # noqa: PTH118
    return os.path.join(folder, "ezswitch", "settings.toml")  # noqa: PTH118
