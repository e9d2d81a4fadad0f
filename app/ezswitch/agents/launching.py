"""Our key helper as agents' files carry it: a command in one string, or a list of words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PureWindowsPath

from ezswitch.domain.names import is_name
from ezswitch.formats import shell

LAUNCHER = "ezswitch-key"


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
