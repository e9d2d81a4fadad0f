"""Several files of one agent that it merges into one: the merged view, later files winning key by key."""

from __future__ import annotations

from collections.abc import Iterable

from ezswitch.agents.agent import Texts
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc import JsonValue


def merged(texts: Texts, order: Iterable[str]) -> JsonValue:
    """Return the value of these files merged; objects are merged key by key, anything else is replaced.

    `order` names roles, the weakest first; a file that is missing adds nothing. Raises CannotRead.
    """
    whole: JsonValue = {}
    for role in order:
        text = texts.get(role)
        value = jsonc.get(text, ()) if text is not None else {}
        whole = whole if isinstance(value, jsonc.Missing) else over(whole, value)
    return whole


def over(low: JsonValue, high: JsonValue) -> JsonValue:
    """Return `high` laid over `low`."""
    if not isinstance(low, dict) or not isinstance(high, dict):
        return high
    return low | {key: over(low[key], value) if key in low else value for key, value in high.items()}
