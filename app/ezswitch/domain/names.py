"""Ids of profiles and names of keys: short, plain, and safe inside a shell string."""

from __future__ import annotations

import re

from ezswitch.domain.errors import BadInput
from ezswitch.domain.phrase import say

OWN_SIGN_IN = "own-sign-in"
"""The reserved profile id that clears an agent's owned settings."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


def is_name(text: str) -> bool:
    """Tell whether `text` may be a profile id or the name of a key."""
    return _NAME.fullmatch(text) is not None


def checked_name(text: str, what: str) -> str:
    """Return `text` unchanged, or raise BadInput that says what a name looks like.

    These names end up inside shell strings that agents run (design.md section 1), so every
    entrance checks them: `what` says which one, "profile id" or "name of a key".
    """
    if not is_name(text):
        raise BadInput(
            say("not a usable {what}", what=what),
            say("{text} cannot be a {what}.", text=repr(text[:80]), what=what),
            hint=say("Use 1 to 64 of: small letters, digits, dot, dash, underscore; start with a letter or digit."),
        )
    return text


def name_from(title: str) -> str:
    """Return the nearest usable id for a free title: "My Team (EU)" gives "my-team-eu", "" gives "profile"."""
    if is_name(title):
        return title
    plain = re.sub(r"[^a-z0-9._]+", "-", title.lower()).strip("-._")
    return plain[:64].rstrip("-._") or "profile"
