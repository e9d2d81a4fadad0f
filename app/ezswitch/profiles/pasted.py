"""What somebody pasted into the one field of the first start: a link, a shared setup, an address or a key."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from ezswitch.domain.errors import BadInput
from ezswitch.domain.keylike import LONGEST_KEY, looks_like_key
from ezswitch.domain.secret import Secret, clean_key
from ezswitch.profiles.bundle_text import is_bundle

LONGEST = 1_000_000
"""Characters of a paste that are looked at; no setup of anybody is longer."""

_MOST_LINKS = 20
_LINK = re.compile(r"(?:ezswitch|ccswitch)://[^\s'\"<>`\\^{}|]+", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_HOST = re.compile(r"([a-z0-9-]{1,63}\.)+[a-z]{2,24}(:\d{1,5})?(/[\w./~-]*)?")
_ASSIGNED = re.compile(r"(?:export\s+|set\s+)?[A-Za-z_][A-Za-z0-9_]*\s*=\s*(\S+)")
_HEADER = re.compile(r"(?:authorization\s*:\s*)?bearer\s+(\S+)|x-api-key\s*:\s*(\S+)", re.IGNORECASE)
_SHORTEST_KEY = 12


class Kind(StrEnum):
    """What a paste is."""

    LINK = "link"
    BUNDLE = "bundle"
    ADDRESS = "address"
    KEY = "key"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Pasted:
    """A paste and what it is; `text` is never shown in a repr, since links of others may carry a key.

    `text` is the links alone, one a line, for "link"; the whole for "bundle"; a URL for "address"; "" otherwise.
    `key` is given for "key" only.
    """

    kind: Kind
    text: str = field(default="", repr=False)
    key: Secret | None = None


def recognise(text: str) -> Pasted:
    """Say what a paste is. A link is found inside other words too (a mail, a command); nothing is ever fetched."""
    trimmed = text[: LONGEST + 1].strip().strip("\ufeff").strip()
    if is_bundle(trimmed):
        return Pasted(Kind.BUNDLE, trimmed)
    if links := _links(trimmed):
        return Pasted(Kind.LINK, "\n".join(links[:_MOST_LINKS]))
    return Pasted(Kind.NOTHING) if len(trimmed) > LONGEST_KEY else _one_word(_word(trimmed))


def _one_word(word: str) -> Pasted:
    if _ADDRESS.fullmatch(word):
        return Pasted(Kind.ADDRESS, word)
    if _HOST.fullmatch(word) and not looks_like_key(word):
        return Pasted(Kind.ADDRESS, f"https://{word}")
    return _key(word)


def _links(trimmed: str) -> tuple[str, ...]:
    """Return the links in a text; one that stands alone may have blanks in it, which some sites forget to encode."""
    found = _LINK.findall(trimmed)
    if len(found) == 1 and "\n" not in trimmed and _LINK.match(trimmed):
        return (trimmed,)
    return tuple(dict.fromkeys(one.rstrip(".,;)]") for one in found))


def _word(trimmed: str) -> str:
    """Return the word that counts: without quotes, and without what stands before it in a shell or a header."""
    header, assigned = _HEADER.fullmatch(trimmed), _ASSIGNED.fullmatch(trimmed)
    if header:
        trimmed = header.group(1) or header.group(2)
    elif assigned:
        trimmed = assigned.group(1)
    return trimmed.strip("'\"`<>")


def _key(word: str) -> Pasted:
    digits = any(letter.isdigit() for letter in word)
    if not looks_like_key(word) and (len(word) < _SHORTEST_KEY or not digits or "/" in word):
        return Pasted(Kind.NOTHING)
    try:
        return Pasted(Kind.KEY, key=clean_key(word)[0])
    except BadInput:
        return Pasted(Kind.NOTHING)
