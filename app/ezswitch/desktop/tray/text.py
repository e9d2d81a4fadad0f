"""Texts that fit into a menu."""

from __future__ import annotations

from ezswitch.desktop.language import tell
from ezswitch.domain.phrase import Phrase

LONGEST = 44
"""Characters of a name or a reason in a menu."""


def cut(text: str, longest: int = LONGEST) -> str:
    """Return a text in one line and no longer than this, its end replaced by "…" where it was."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def named(name: str, words: str | Phrase) -> str:
    """Return what is said of an agent or a profile: "ezrouter: key rejected"."""
    return tell("{name}: {words}", name=name, words=words)
