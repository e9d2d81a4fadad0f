"""Every consent by its name: what `--accept NAME` and a dialog's button stand for. None is ever assumed."""

from __future__ import annotations

PLAIN_HTTP = "plain-http"
"""A key may travel to a host without encryption."""

NEW_ORIGIN = "new-origin"
"""A key may go to a host that its owner never approved."""

KEY_FILE = "key-file"
"""A key may lie in a file of mode 0600 because there is no keychain."""

KEY_COMMAND = "key-command"
"""A program may be run whenever the key is needed."""

REJECTED_KEY = "rejected-key"
"""A new key may be stored though its host does not accept it."""

OVERWRITE_CHANGES = "overwrite-changes"
"""Undo and revert may set an owned setting that somebody else changed meanwhile."""

LITERAL_KEY = "literal-key"
"""A key may stand in a file of the agent's own, of mode 0600, because that agent takes it in no other way."""

OUTSIDE_HOME = "outside-home"
"""A user's own agent may have a file edited that does not lie in the home folder."""

MISSING_MODEL = "missing-model"
"""An agent may be given a model that the profile's stored catalogue does not have."""

REMOVE_ALL = "remove-all"
"""Every agent goes back to before ezswitch, and everything that ezswitch keeps is removed: profiles and keys too."""

WAYS_OUT = frozenset({KEY_FILE, KEY_COMMAND})
"""The ones by which a key may lie somewhere else than in the keychain (design.md principle 6)."""

ALL = (
    PLAIN_HTTP,
    NEW_ORIGIN,
    KEY_FILE,
    KEY_COMMAND,
    REJECTED_KEY,
    OVERWRITE_CHANGES,
    LITERAL_KEY,
    OUTSIDE_HOME,
    MISSING_MODEL,
    REMOVE_ALL,
)
