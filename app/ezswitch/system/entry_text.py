"""Desktop entries as text: quoting and reading by the Desktop Entry Specification 1.5."""

from __future__ import annotations

import re
from collections.abc import Iterable

MAIN = "Desktop Entry"
_PLAIN = re.compile(r"[\w@:./,+=-]+", re.ASCII)


def exec_line(words: Iterable[str]) -> str:
    """Return an Exec value that starts exactly these arguments, whatever they contain but control characters.

    Two layers: an argument is quoted as in a shell, then the value is escaped as every string of an entry is.
    """
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if _PLAIN.fullmatch(word):
        return word
    inner = re.sub(r'(["`$\\])', r"\\\1", word)
    return f'"{inner}"'.replace("\\", "\\\\")


def string(text: str) -> str:
    """Return text as a value: on one line, without what could be taken for an escape."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return plain.replace("\\", "\\\\").strip()


def value(text: str, key: str, group: str = MAIN) -> str:
    """Return a group's value of a key as it stands there, "" where there is none."""
    here = ""
    for line in text.splitlines():
        if line.startswith("["):
            here = line.strip().strip("[]")
        name, equals, found = line.partition("=")
        if here == group and equals and name.strip() == key:
            return found.strip()
    return ""


def without_groups(text: str, beginning: str) -> str:
    """Return an entry without the groups whose names begin so."""
    kept, keep = [], True
    for line in text.splitlines():
        if line.startswith("["):
            keep = not line.startswith(f"[{beginning}")
        if keep:
            kept.append(line)
    return "\n".join(kept).rstrip() + "\n"


def with_value(text: str, key: str, new: str) -> str:
    """Return an entry whose main group says this about the key, and nothing for ""."""
    kept, here = [], ""
    for line in text.splitlines():
        if line.startswith("["):
            here = line.strip().strip("[]")
        if here == MAIN and line.partition("=")[0].strip() == key:
            continue
        kept.append(line)
        if line.strip() == f"[{MAIN}]" and new:
            kept.append(f"{key}={new}")
    return "\n".join(kept).rstrip() + "\n"
