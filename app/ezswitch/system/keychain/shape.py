"""What a stored key looks like, in the fewest words: the helper that agents wait for imports this."""

from __future__ import annotations

VERSION = 1
RECORDS = "key-records.json"


def is_plain_key(text: object) -> bool:
    """Tell whether this can be sent in a header and printed as one line."""
    return isinstance(text, str) and bool(text) and text.isascii() and text.isprintable() and " " not in text


def is_command(value: object) -> bool:
    """Tell whether this is an argument list (an empty one: no command)."""
    return isinstance(value, list) and all(isinstance(part, str) and part and "\0" not in part for part in value)
