"""Naming: an offer is made free of every name that this machine has already, before it is shown."""

from __future__ import annotations

from ezswitch.domain.errors import KeychainError
from ezswitch.domain.offer import Offer
from ezswitch.profiles.offering import settled
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of


def settled_here(ports: Ports, offer: Offer) -> Offer:
    """Return an offer made fit for this machine: see profiles.offering.settled. No prompt, nothing written."""
    profiles, taken = shelf_of(ports).all(), set(_listed(ports))
    while True:
        found = settled(offer, profiles, taken, ports.presets)
        # Not every keychain can list its keys, so each name is asked for by itself.
        more = {row.profile.key for row in found.rows if _holds(ports, row.profile.key)} - taken
        if not more:
            return found
        taken |= more


def _listed(ports: Ports) -> tuple[str, ...]:
    try:
        return ports.keychain.names()
    except KeychainError:
        return ()


def _holds(ports: Ports, name: str) -> bool:
    """Tell whether the keychain is known to have a key of this name, also where it cannot list them; no prompt."""
    try:
        return ports.keychain.state(name).state == "present"
    except KeychainError:
        return False
