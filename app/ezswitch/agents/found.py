"""Settings that are no profile yet, brought into the form in which a profile keeps them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ezswitch.agents.agent import Found
from ezswitch.agents.owned import without_v1
from ezswitch.domain.errors import BadInput
from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences
from ezswitch.domain.secret import Secret, clean_key
from ezswitch.domain.surface import Surface

_REFERENCE = re.compile(r"\{(?:env|file):|\$\{?[A-Za-z_]|\$\(|!|op://")
"""How agents name a variable, a file or a command in the place of a key; no provider's keys begin like that."""


def root_of(surface: Surface, url: str) -> str:
    """Return an address as a profile keeps it: no final slash, no /v1 for Anthropic, no /v1beta for Gemini."""
    if surface is Surface.ANTHROPIC:
        return without_v1(url.strip())
    trimmed = url.strip().rstrip("/")
    return trimmed.removesuffix("/v1beta") if surface is Surface.GEMINI else trimmed


def found_in(
    surface: Surface, url: str, models: Mapping[str, str], keys: Iterable[tuple[str, str]], elsewhere: Phrase = NOTHING
) -> Found:
    """Return what was found at an address. `keys` are (setting, text), the one that wins first; empty ones are skipped.

    A text that names a variable, a file or a command is no key: the reason says so, and asks for the key itself.
    `elsewhere` is the reason where no setting holds a key at all.
    """
    place, text = next(((place, text.strip()) for place, text in keys if text.strip()), ("", ""))
    secret, reason = _key(place, text) if place else (None, elsewhere)
    base_url = {surface: root_of(surface, url)} if url.strip() else {}
    named = {role: model for role, model in models.items() if model}
    return Found(base_url, named, secret, place if secret else "", reason)


def texts_in(value: object) -> dict[str, str]:
    """Return those members of an object that are texts, {} for anything else."""
    return {str(name): text for name, text in value.items() if isinstance(text, str)} if isinstance(value, dict) else {}


def unspoken(format_name: object) -> Found:
    """Return what is found at an address that speaks no format of ours, "" or None where it is not said which."""
    if not format_name:
        return Found(reason=say("It speaks a format that ezswitch does not know."))
    return Found(reason=say("It speaks {format}, which ezswitch does not know.", format=repr(format_name)))


def _key(place: str, text: str) -> tuple[Secret | None, Phrase]:
    if _REFERENCE.match(text):
        return None, say("{setting} names a place where the key is, not the key: paste it.", setting=place)
    try:
        return clean_key(text)[0], NOTHING
    except BadInput as error:
        none = say("What stands in {setting} is no key.", setting=place)
        return None, sentences(none, error.message, say("Paste it."))
