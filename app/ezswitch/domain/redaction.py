"""Texts about our own mistakes, without any key: the ones that this process holds, and whatever looks like one."""

from __future__ import annotations

import base64
import gc
import json
from collections.abc import Iterable
from urllib.parse import quote

from ezswitch.domain.keylike import without_keys
from ezswitch.domain.secret import MASK, Secret

_SHORTEST = 6
"""Characters; a shorter "key" stands in any text by chance, and masking it would leave nothing to read."""


def redacted(text: str, secrets: Iterable[Secret] | None = None) -> str:
    """Return a text with dots for every key in it; without `secrets` those that are alive in this process count.

    Keys are found as they are, and as a URL, JSON or base64 would have them; then every word that looks like a key.
    """
    for secret in alive() if secrets is None else secrets:
        key = secret.reveal()
        if len(key) >= _SHORTEST:
            for form in _forms(key):
                text = text.replace(form, MASK)
    return without_keys(text)


def alive() -> tuple[Secret, ...]:
    """Return every key that is in memory now. Slow (it looks at every object): for the moment of a crash alone."""
    return tuple(one for one in gc.get_objects() if type(one) is Secret)


def _forms(key: str) -> tuple[str, ...]:
    """Return how a key may be written, the longest first; base64 without its ends, which depend on what is around."""
    raw = key.encode()
    encoded = [base64.b64encode(b"\0" * shift + raw).decode()[4 if shift else 0 : -4] for shift in range(3)]
    forms = {
        key,
        quote(key, safe=""),
        json.dumps(key)[1:-1],
        raw.hex(),
        *(one for one in encoded if len(one) > _SHORTEST),
    }
    return tuple(sorted(forms, key=len, reverse=True))
