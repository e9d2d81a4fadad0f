"""Add, edit, duplicate and remove profiles, with their keys."""

from __future__ import annotations

from ezswitch.domain.plan import Outcome
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.switch import NO_CONSENT


def profiles(ports: Ports) -> tuple[Profile, ...]:
    """Return the user's profiles in the order of profiles.toml."""
    raise NotImplementedError


def add(ports: Ports, profile: Profile, secret: Secret | None, accept: frozenset[str] = NO_CONSENT) -> Profile:
    """Store a new profile; `secret` goes into the keychain under `profile.key`, approved for the profile's origins.

    Without a secret an existing key is used, and a host it is not approved for asks for "new-origin".
    Nothing is stored if any of it fails. Raises BadInput when the id is taken or nothing is offered.
    """
    raise NotImplementedError


def edit(ports: Ports, profile: Profile, secret: Secret | None = None, accept: frozenset[str] = NO_CONSENT) -> Profile:
    """Replace a profile of the same id; agents that use it keep what they have until they are switched again."""
    raise NotImplementedError


def duplicate(ports: Ports, profile: str, new_id: str, new_name: str = "") -> Profile:
    """Copy a profile under a new id; it keeps the key."""
    raise NotImplementedError


def remove(ports: Ports, profile: str, move_to: str | None = None) -> Outcome:
    """Remove a profile; agents that use it first go to `move_to` (a profile id or "own-sign-in").

    Raises Refused, naming the agents, when it is in use and `move_to` is None. Its key stays in the keychain
    unless no other profile uses it: then it goes too.
    """
    raise NotImplementedError
