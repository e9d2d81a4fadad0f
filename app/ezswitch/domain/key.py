"""The record that the keychain keeps for one key name."""

from __future__ import annotations

from dataclasses import dataclass

from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Origin


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """A key (or a confirmed command that prints it), the origins its owner approved, and its revision.

    Exactly one of `secret` and `command` is given. A rotation adds one to `revision`, which starts at 1.
    """

    secret: Secret | None
    command: tuple[str, ...] = ()
    origins: frozenset[Origin] = frozenset()
    revision: int = 1

    def approved(self, origins: frozenset[Origin]) -> bool:
        """Tell whether every one of these origins may be sent this key."""
        return origins <= self.origins


@dataclass(frozen=True, slots=True)
class KeyState:
    """What can be said of a key without a prompt: "present", "absent", "locked" or "no_keychain"; where it lies."""

    name: str
    state: str
    place: str = "keychain"
