"""Whether an address that an agent is about to use is one that a key may go to."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from ezswitch.domain.errors import BadInput, KeychainDenied
from ezswitch.domain.surface import Origin, origin_of


def approved_only(name: str, address: str, origins: AbstractSet[Origin]) -> None:
    """Raise KeychainDenied, in words that the agent shows, where a key would go to a host nobody approved.

    An empty address is the agent's own provider: a gateway's key has no business there.
    """
    try:
        origin = origin_of(address) if address else None
    except BadInput:
        origin = None
    if origin in origins:
        return
    where = str(origin) if origin else "its own provider" if not address else "an address that is none"
    agree = f"If it may be: ezswitch keys approve {name} {origin or 'ADDRESS'}"
    raise KeychainDenied(
        "a new host for this key",
        f"The key {name} was not given out: the agent would send it to {where}, which it is not approved for.",
        hint=f"Something set another address (a project's settings, a variable). {agree}",
    )
