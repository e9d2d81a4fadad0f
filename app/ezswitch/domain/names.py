"""Ids of profiles and names of keys: short, plain, and safe inside a shell string."""

from __future__ import annotations

import re

from ezswitch.domain.errors import About, BadInput
from ezswitch.domain.phrase import Phrase, say

OWN_SIGN_IN = "own-sign-in"
"""The reserved profile id that clears an agent's owned settings."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


def is_name(text: str) -> bool:
    """Tell whether `text` may be a profile id or the name of a key."""
    return _NAME.fullmatch(text) is not None


def checked_name(text: str, what: str) -> str:
    """Return `text` unchanged, or raise BadInput that says what a name looks like.

    These names end up inside shell strings that agents run (design.md section 1), so every
    entrance checks them: `what` says which one, "profile id", "name of a key", "agent id" or "preset id".
    """
    if not is_name(text):
        title, message = _refusal(repr(text[:80]), what)
        raise BadInput(
            title,
            message,
            hint=say("Use 1 to 64 of: small letters, digits, dot, dash, underscore; start with a letter or digit."),
            about=About.NAME if what == "profile id" else About.NOTHING,
        )
    return text


def _refusal(name: str, what: str) -> tuple[Phrase, Phrase]:
    """Return title and message: a language may need another article or ending for each, so each is whole."""
    match what:
        case "profile id":
            return say("not a usable profile id"), say("{name} cannot be a profile id.", name=name)
        case "name of a key":
            return say("not a usable name of a key"), say("{name} cannot be a name of a key.", name=name)
        case "agent id":
            return say("not a usable agent id"), say("{name} cannot be an agent id.", name=name)
        case _:
            return say("not a usable preset id"), say("{name} cannot be a preset id.", name=name)


def name_from(title: str) -> str:
    """Return the nearest usable id for a free title: "My Team (EU)" gives "my-team-eu", "" gives "profile"."""
    if is_name(title):
        return title
    plain = re.sub(r"[^a-z0-9._]+", "-", title.lower()).strip("-._")
    return plain[:64].rstrip("-._") or "profile"
