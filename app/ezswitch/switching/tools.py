"""What the transaction works with: five seams and a way to a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ezswitch.domain.ports import Clock, Files, Journal, Store
from ezswitch.switching.images import KeyLookup


@dataclass(frozen=True)
class Tools:
    """Files, journal, store and clock as ports; `key` finds a key when a stored image needs it back.

    `new_id` makes the id of a switch.
    """

    files: Files
    journal: Journal
    store: Store
    clock: Clock
    key: KeyLookup
    new_id: Callable[[], str]
