"""argparse as this program wants it: it raises instead of leaving, and nothing it says repeats a key."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import Any, NoReturn

from ezswitch import __version__

_KEY_LIKE = re.compile(r"(?i)sk[-_].{6,}|(?=.*[0-9])[a-z0-9_-]{40,}")


class Stop(Exception):
    """Parsing ended the program: help or the version (status 0), or wrong usage (2) with its one line."""

    def __init__(self, status: int, text: str) -> None:
        """Take the exit status and what to print."""
        super().__init__(text)
        self.status = status
        self.text = text


class VersionAsked(Stop):
    """The version is to be printed, with what only the caller knows: how the program came here."""

    def __init__(self) -> None:
        """Say the version."""
        super().__init__(0, f"ezswitch {__version__}")


class Parser(argparse.ArgumentParser):
    """argparse that raises Stop instead of printing and leaving."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401  # argparse's own options
        """Refuse abbreviations: a script must not change its meaning when an option is added."""
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, in one line."""
        if message.startswith("argument COMMAND"):
            message = re.sub(r"argument COMMAND: invalid choice: (.*) \(choose from (.*)\)", _no_command, message)
        raise Stop(2, f"{message}. See: {self.prog} --help")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Leave without touching the process."""
        raise Stop(status, message or "")

    def print_help(self, file: Any = None) -> NoReturn:  # noqa: ANN401  # argparse's own
        """Hand the help out instead of printing it."""
        del file
        raise Stop(0, self.format_help())


def _no_command(said: re.Match[str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415  4 ms, for a slip of the keyboard alone

    typed, known = said[1], re.findall(r"[a-z]+", said[2])
    near = get_close_matches(typed.strip("'"), known, n=1)
    return f"there is no command {typed}" + (f" (did you mean {near[0]}?)" if near else "")


class Version(argparse.Action):
    """`--version` ends the parsing."""

    def __call__(self, *_: object) -> NoReturn:
        """Say so."""
        raise VersionAsked


def looks_like_key(text: str) -> bool:
    """Tell whether somebody typed a key where a name belongs."""
    return _KEY_LIKE.fullmatch(text) is not None


def without_keys(text: str, argv: Sequence[str]) -> str:
    """Return a message in which nothing that was typed and looks like a key is repeated."""
    for one in (part for typed in argv for part in (typed, typed.split("=", 1)[-1])):
        if looks_like_key(one):
            text = text.replace(one, "•••")
    return text
