"""A key in memory: it prints as dots, does not pickle, and is handed out only by `reveal`."""

from __future__ import annotations

import hmac
import re
from typing import NoReturn

from ezswitch.domain.errors import About, BadInput
from ezswitch.domain.phrase import Phrase, say

MASK = "•••"
_SORT = re.compile(r"(?:[a-z]{1,4}-){1,2}")
"""What a provider puts before each of its keys ("sk-", "sk-ant-"): it says whose key it is, and nothing secret."""
_QUOTES = frozenset("\"'`\\")
"""No provider has them in a key, and a file would hold one spelled in another way, in which nothing finds it again."""
_LONG = 24
"""A shorter key shows nothing of itself: two characters would be too much of it."""


class Secret:
    """A key. Nothing that formats, logs or stores a value by accident can show it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Take the key's text; `clean_key` is the entrance for what people type."""
        self._text = text

    def reveal(self) -> str:
        """Return the key itself: only for the header, the keychain or the agent's own file."""
        return self._text

    def __repr__(self) -> str:
        """Never show it."""
        return f"Secret({MASK})"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        """Never show it inside an f-string."""
        return repr(self)

    def __eq__(self, other: object) -> bool:
        """Compare in constant time."""
        return isinstance(other, Secret) and hmac.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        """Hash by type only, so that a hash never tells anything about the key."""
        return hash(Secret)

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or deep-copied into a file."""
        raise TypeError("a key is never pickled")


def clean_key(text: str) -> tuple[Secret, bool]:
    """Return the key and whether blanks around it were cut off (say so: it is a usual cause of 401).

    Raises BadInput for an empty key, two lines, or control characters. The text is never in the error.
    """
    trimmed = text.strip()
    if not trimmed:
        raise _bad_key(say("it is empty"), say("Paste the key from your provider's dashboard."))
    if "\n" in trimmed or "\r" in trimmed:
        raise _bad_key(say("it has more than one line"), say("Paste one key, on one line."))
    if not trimmed.isprintable():
        raise _bad_key(say("it contains a control character"), say("Copy it again from the dashboard."))
    if not trimmed.isascii():
        raise _bad_key(
            say("it contains a character that no HTTP header can carry"), say("Copy it again from the dashboard.")
        )
    if _QUOTES.intersection(trimmed):
        raise _bad_key(say("it contains a quotation mark or a backslash"), say("Copy the key without its quotes."))
    if " " in trimmed:
        raise _bad_key(say("it contains a blank in the middle"), say("Copy the key alone, without its label."))
    return Secret(trimmed), trimmed != text


def _bad_key(why: Phrase, hint: Phrase) -> BadInput:
    return BadInput(say("not a usable key"), say("This cannot be a key: {why}.", why=why), hint=hint, about=About.KEY)


def masked(secret: Secret) -> str:
    """Return what tells a key from others and gives none of it away: "sk-ez-••••1f", or dots alone for a short one."""
    text = secret.reveal()
    if len(text) < _LONG:
        return f"{MASK}•"
    sort = _SORT.match(text)
    return f"{sort.group() if sort else ''}{MASK}•{text[-2:]}"
