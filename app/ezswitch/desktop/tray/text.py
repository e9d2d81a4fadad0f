"""Texts that fit into a menu."""

from __future__ import annotations

LONGEST = 44
"""Characters of a name or a reason in a menu."""


def cut(text: str, longest: int = LONGEST) -> str:
    """Return a text in one line and no longer than this, its end replaced by "…" where it was."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
