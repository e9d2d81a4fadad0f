"""Links that the desktop hands to the program: which words are one. What a link says, `profiles` finds out."""

from __future__ import annotations

SCHEME = "ezswitch://"
FOREIGN_SCHEME = "ccswitch://"
"""Read from a paste only: whoever may call such a link from a web page must not get a key into the process list."""

LONGEST = 7 * 1024
"""Bytes of a link that is taken from an argument: browsers and desktops cut longer ones anyway."""


def is_link(word: str) -> bool:
    """Tell whether a word begins as a link of ours and is one line of bounded length."""
    return word[: len(SCHEME)].lower() == SCHEME and word.isprintable() and len(word.encode()) <= LONGEST


def is_like_a_link(word: str) -> bool:
    """Tell whether a word was meant as a link, ours or not: it is not repeated then, for it may carry a key."""
    return "://" in word and not word.startswith("-")
