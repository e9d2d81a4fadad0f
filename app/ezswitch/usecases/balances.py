"""What is left on the account of a profile's key: on request only, kept with its time."""

from __future__ import annotations

from ezswitch.connect.balance import ask_balance
from ezswitch.domain.balance import Balance
from ezswitch.usecases.approved import approved_secret
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of, still_here


def balance(ports: Ports, profile_id: str) -> Balance | None:
    """Ask a profile's gateway what is left, and keep it; None where it tells nothing in a known shape.

    May raise a prompt: somebody just asked. Raises NoKey, KeychainError, and Refused for a host that was never
    approved for the key or that does not answer. None leaves what was kept before as it is.
    """
    profile = shelf_of(ports).get(profile_id)
    secret, _ = approved_secret(ports, profile, prompt=True)
    found = ask_balance(profile, secret, ports.web, ports.clock.now())
    if found is not None and still_here(ports):
        ports.checks.save_balance(found)
    return found
