"""References {env:NAME} and {file:PATH}, which some agents fill in anywhere in their file before they parse it."""

from __future__ import annotations

import re
from pathlib import Path

from ezswitch.domain.errors import Refused

SUBSTITUTED = re.compile(r"\{(?:env|file):")
"""How every reference begins."""

_FILE = re.compile(r"\{file:[^{}]*?([^{}/\\]+)\}")
_NOT_IN_A_REFERENCE = re.compile(r'[{}"\\\x00-\x1f\x7f]')


def to_file(path: Path, platform: str, agent: str) -> str:
    """Return the reference to a file, in the raw text, where JSON's escapes mean nothing.

    Raises Refused, naming the agent, for a path that no reference can hold.
    """
    text = str(path).replace("\\", "/") if platform == "win32" else str(path)
    if _NOT_IN_A_REFERENCE.search(text):
        raise Refused(
            "cannot be named",
            f"{agent} cannot read a key from a path with a brace, a quote, a backslash or a control character.",
            hint="Let XDG_STATE_HOME name a folder without them.",
            path=str(path),
        )
    return f"{{file:{text}}}"


def name_in(reference: str) -> str:
    """Return the name of the file that a text refers to if it is a reference to a file and nothing else, or ""."""
    found = _FILE.fullmatch(reference)
    return found[1] if found else ""
