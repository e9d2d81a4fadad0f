"""Check profiles live, and read catalogues."""

from __future__ import annotations

from collections.abc import Callable

from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.verdict import Check
from ezswitch.usecases.ports import Ports


def check(
    ports: Ports,
    ids: tuple[str, ...] = (),
    *,
    prompt: bool = True,
    each: Callable[[Check], None] | None = None,
) -> tuple[Check, ...]:
    """Check these profiles (all when none is named), at most four at once, and keep the results.

    `prompt` is False for anything the user did not just ask for. `each` hears every result as it comes.
    """
    raise NotImplementedError


def check_draft(ports: Ports, profile: Profile, secret: Secret) -> Check:
    """Check a profile that is being typed, with the key just pasted; nothing is kept."""
    raise NotImplementedError
