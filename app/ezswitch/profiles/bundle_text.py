"""The text of a shared setup before it is understood: bounded, printable, and refused where it carries a key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, TypeAlias

from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.keylike import holds_key, named_like_key
from ezswitch.domain.phrase import Phrase, say
from ezswitch.formats import toml

LARGEST = 256 * 1024
"""Bytes of a bundle. 200 profiles with every field filled are about 100 KB."""

LONGEST = 2000
"""Characters of one value: a long URL, or some sentences of help."""

_DEEPEST = 12
"""Names and lists above a value; a profile's own go five deep."""

_DOTS = 200
"""In one line. The standard library's parser takes minutes for a key of 30,000 parts (seen with Python 3.11)."""

Path: TypeAlias = tuple[str, ...]

_BEGINS = re.compile(r"(?m)^\ufeff?[ \t]*ezswitch_bundle[ \t]*=")
_HEREDOCS = 8  # looked at in one text: what "Share" gives has one
_HEREDOC = re.compile(r"(?m)^.*<<'(\w+)'[ \t]*\r?$")

_VAULT_ID = re.compile(r"\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z2-7]{26})\b", re.IGNORECASE)
"""How password managers and hosts name an item or an account: such an id is random too, and opens nothing."""

_PUBLIC_KEY = re.compile(r"RW[A-Za-z0-9+/]{54}")
"""The public key of minisign that a bundle may name: random too, and meant to be seen."""


def found_in(text: str) -> str:
    """Return the text with everything outside a bundle's heredoc blanked, so that places in it stay the same.

    What "Share" gives is pasted whole into the window, with its install and import commands around the bundle.
    """
    for start in islice(_HEREDOC.finditer(text), _HEREDOCS):
        end = re.compile(rf"(?m)^{start[1]}[ \t]*\r?$").search(text, start.end())
        body = text[start.end() : end.start() if end else len(text)]
        if _BEGINS.search(body):
            return "\n" * text.count("\n", 0, start.end()) + body
    return text


def is_bundle(text: str) -> bool:
    """Tell whether a pasted text means to be a bundle: cheap, nothing is read yet."""
    return _BEGINS.search(text[:LARGEST]) is not None


def bounded(text: str) -> str:
    """Return the text; raises BadInput where it is larger than a bundle may be."""
    if len(text) > LARGEST or len(text.encode(errors="replace")) > LARGEST:
        raise BadInput(
            say("shared setup too large"),
            say("A shared setup has at most {kilobytes} KB.", kilobytes=LARGEST // 1024),
            hint=say("Ask who shared it for another one."),
        )
    return text


def document(text: str) -> Mapping[str, Any]:
    """Return the plain values of a bundle's text.

    Raises BadInput where it carries a key (which is never repeated), CannotRead with line and column for text that
    does not parse, an unprintable character and a value that is too long.
    """
    if any(line.count(".") > _DOTS for line in text.split("\n")):
        raise CannotRead(say("its values are nested too deeply."))
    try:
        found = toml.value(text)
    except CannotRead as error:
        raise without_a_key(error) from None
    for path, value in values(found):
        _plain(text, path, value)
    return found


def values(found: object, path: Path = (), depth: int = 0) -> Iterator[tuple[Path, object]]:
    """Yield every value that holds no others, with the names above it; raises CannotRead for what is nested deeply."""
    if depth > _DEEPEST:
        raise CannotRead(say("its values are nested too deeply."))
    if isinstance(found, dict):
        for name, inner in found.items():
            yield from values(inner, (*path, name), depth + 1)
    elif isinstance(found, list):
        for inner in found:
            yield from values(inner, path, depth + 1)
    else:
        yield path, found


def without_a_key(error: CannotRead) -> CannotRead:
    """Return an error whose words repeat no key: a parser names a field given twice, and a key may be its name."""
    if not holds_key(error.message):
        return error
    return CannotRead(
        say("it is not written as a shared setup."), line=error.line, column=error.column, hint=error.hint
    )


def key_name(name: str) -> str:
    """Write one name of a TOML key, in quotes where it needs them."""
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else toml.render(name)


def dotted(path: Path) -> str:
    """Return a path as people read it, cut where somebody chose long names."""
    return ".".join(path)[:120]


def cannot_read(text: str, path: Path, words: Phrase) -> CannotRead:
    """Return the error with these words and the place of a path."""
    line, column = toml.where(text, path)
    return CannotRead(words, line=line, column=column)


def _plain(text: str, path: Path, value: object) -> None:
    """Refuse what nobody should see, store or be shown."""
    if path == ("public_key",) and isinstance(value, str) and _PUBLIC_KEY.fullmatch(value):
        return
    words = (*path, value) if isinstance(value, str) else path
    if any(len(each) > LONGEST for each in words):
        raise cannot_read(text, path, say("a value has more than {most} characters.", most=LONGEST))
    if not all(each.isprintable() for each in words):
        raise cannot_read(text, path, say("it has a control or invisible character."))
    named = isinstance(value, str) and value and _asks_for_a_secret(path)
    if named or any(holds_key(_without_ids(path, each)) for each in words):
        raise BadInput(
            say("carries a key"),
            say(
                "Line {line} of this shared setup carries what looks like a key: nothing was taken.",
                line=toml.where(text, path)[0],
            ),
            hint=say("Whoever saw the text has the key: tell its owner. Keys are handed over apart from it."),
        )


def _without_ids(path: Path, words: str) -> str:
    """Return a value without the ids that may stand in it: of an item in a command, of an account in an address."""
    return _VAULT_ID.sub("", words) if "://" in words or path[-1] == "key_command" else words


def _asks_for_a_secret(path: Path) -> bool:
    """Tell whether a field's own name says that a secret stands there; ids of profiles and agents are names."""
    if path[:1] == ("agents",) or (path[:1] == ("profiles",) and path[2:] == ("key",)):
        return False
    return named_like_key(path[-1])
