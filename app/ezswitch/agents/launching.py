"""Our key helper as agents' files carry it: a command in one string, or a list of words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PureWindowsPath

from ezswitch.agents.agent import KeyPath, Use
from ezswitch.domain.names import is_name
from ezswitch.formats import shell

LAUNCHER = "ezswitch-key"


def with_look(use: Use, role: str, address: KeyPath) -> tuple[str, ...]:
    """Return our helper's argument list, which looks into a TOML file of the agent's before it gives the key.

    `address` is the setting there that names where the key will go; for an agent that goes on with the vendor's own
    host where that is gone.
    """
    path = use.files.get(role)
    return (*use.helper, "--told-in", str(path), "--setting", ".".join(address)) if path else use.helper


def names_in_command(command: object) -> tuple[str, str] | None:
    """Return (profile id, name of the key) of a command line that is ours, None for anybody else's.

    Settings travel between machines in dotfiles, so it is read by the rules of either shell.
    """
    for platform in ("linux", "win32"):
        words = shell.split(command, platform) if isinstance(command, str) else None
        if found := names_in_words(words or ()):
            return found
    return None


def names_in_words(words: Sequence[str]) -> tuple[str, str] | None:
    """Return (profile id, name of the key) of an argument list that is ours: launcher, key, options and values."""
    if len(words) < 2 or PureWindowsPath(words[0]).stem != LAUNCHER:  # noqa: PLR2004  the launcher and its key
        return None
    profile = dict(zip(words[2::2], words[3::2], strict=False)).get("--profile", "")
    return (profile, words[1]) if is_name(profile) else None
