"""Stores what the editor holds, in the order in which nothing is left half done: key, profile, agents."""

from __future__ import annotations

from dataclasses import dataclass

from ezswitch.desktop.commands import Commands
from ezswitch.domain.consents import NEW_ORIGIN
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.plan import Outcome
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret


@dataclass(frozen=True)
class Order:
    """A profile to store (`stored`: it exists already), its new key or program, and the agents to put on it.

    `rotates`: the new key takes the place of the profile's own. `accept` are consents that were given.
    """

    profile: Profile
    stored: bool
    secret: Secret | None = None
    command: tuple[str, ...] = ()
    rotates: bool = False
    agents: tuple[str, ...] = ()
    accept: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Stored:
    """The profile as it is stored, what its agents said, and why they could not be switched (None: they were)."""

    profile: Profile
    outcome: Outcome = Outcome()  # noqa: RUF009  frozen, and empty
    problem: EzswitchError | None = None


def store(commands: Commands, order: Order) -> Stored:
    """Do all of it; raises EzswitchError while nothing is stored, and tells a later one in `Stored.problem`."""
    accept, secret = order.accept, order.secret
    if order.command:
        # The hosts stood beside the field in which the program was given: that is their approval.
        commands.set_command(order.profile.key, order.command, accept)
        accept |= {NEW_ORIGIN}
    elif order.rotates and secret is not None:
        commands.rotate(order.profile.key, secret, accept)
        secret = None
    put = commands.edit if order.stored else commands.add
    profile = put(order.profile, secret, accept)
    if not order.agents:
        return Stored(profile)
    try:
        return Stored(profile, commands.use(profile.id, order.agents, accept))
    except EzswitchError as error:
        return Stored(profile, problem=error)
