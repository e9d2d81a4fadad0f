"""Whether an address that an agent is about to use is one that a key may go to."""

from __future__ import annotations

import json
from collections.abc import Set as AbstractSet

from ezswitch.domain.errors import BadInput, KeychainDenied
from ezswitch.domain.surface import Origin, origin_of

_LARGEST = 1 << 24


def approved_only(name: str, addresses: tuple[str, ...], origins: AbstractSet[Origin]) -> None:
    """Raise KeychainDenied, in words that the agent shows, where a key would go to a host nobody approved.

    An empty address is the agent's own provider: a gateway's key has no business there.
    """
    for address in addresses:
        try:
            origin = origin_of(address) if address else None
        except BadInput:
            origin = None
        if origin not in origins:
            raise _denied(name, address, origin)


def address_in(path: str, variable: str) -> tuple[str, ...]:
    """Return the value that a settings file gives a variable in its `env`, () where it gives none or does not parse.

    An agent skips a file that does not parse, so there is nothing to be afraid of in one.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - pathlib costs 5 ms
            found = json.loads(file.read(_LARGEST).decode("utf-8-sig"))
        value = found["env"][variable]
    except (OSError, ValueError, KeyError, TypeError, IndexError, RecursionError):
        return ()
    return (value,) if isinstance(value, str) else ()


def _denied(name: str, address: str, origin: Origin | None) -> KeychainDenied:
    where = str(origin) if origin else "its own provider" if not address else "an address that is none"
    agree = f"If it may be: ezswitch keys approve {name} {origin or 'ADDRESS'}"
    return KeychainDenied(
        "a new host for this key",
        f"The key {name} was not given out: the agent would send it to {where}, which it is not approved for.",
        hint=f"Something set another address (a project's settings, a variable). {agree}",
    )
