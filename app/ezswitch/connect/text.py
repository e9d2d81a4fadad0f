"""Texts from outside, made fit to be shown: no control or bidi characters, no key, and not too long."""

from __future__ import annotations

import re
import unicodedata

from ezswitch.domain.phrase import Phrase, verbatim, with_texts
from ezswitch.domain.secret import MASK, Secret

_SHOWN = 2000
_READ = 20_000
_SHORTEST_KEY = 8
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories: control, format (bidi among them), surrogate, private, unassigned, line and paragraph ends."""


def is_safe(text: str) -> bool:
    """Tell whether every character can be shown as it is."""
    if text.isascii():
        return text.isprintable()  # the usual case, many times quicker
    return not any(unicodedata.category(letter) in _UNSAFE for letter in text)


def one_line(text: str, limit: int) -> str:
    """Return a text on one line without characters that could mislead, cut at `limit`."""
    return _cut(_plain(text[: limit * 2]), limit)


def shown(text: str, secret: Secret, limit: int = _SHOWN) -> str:
    """Return a text from outside as it may be shown: one line, nothing that could mislead, no key, cut at `limit`.

    In this order: a character that is left out could otherwise stand inside a key, and a cut through one.
    """
    return _cut(without_key(_plain(text[:_READ]), secret), limit)


def shown_phrase(phrase: Phrase, secret: Secret, limit: int = _SHOWN) -> Phrase:
    """Return a phrase of ours as `shown` would, still a phrase where that is enough for what came from outside in it.

    Only parameters come from outside. Where a key stands across two of them, the whole is text in no language.
    """
    whole = shown(phrase, secret, limit)
    if whole == phrase:
        return phrase
    fit = with_texts(phrase, lambda text: shown(text, secret))
    return fit if fit == whole else verbatim(whole)


def without_key(text: str, secret: Secret) -> str:
    """Return a text in which the key, however it is escaped, is dots: some gateways repeat it in their errors.

    What is shorter than eight characters is a placeholder ("ollama"), no secret, and stays.
    """
    key = secret.reveal().strip()
    if len(key) < _SHORTEST_KEY:
        return text
    text = text.replace(key, MASK)
    return re.sub(_spelled(key), MASK, text) if "\\" in text or "%" in text else text


def _spelled(key: str) -> str:
    """Return a pattern for a key of which any character may be escaped, as in a URL or in JSON (.NET writes + so)."""
    return "".join(rf"(?:\\?{re.escape(one)}|(?i:%{ord(one):02x}|\\u{ord(one):04x}))" for one in key)


def _plain(text: str) -> str:
    blanks = text.replace("\r", " ").replace("\n", " ").replace("\t", " ")
    safe = blanks if is_safe(blanks) else "".join(letter for letter in blanks if is_safe(letter))
    return " ".join(safe.split())


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
