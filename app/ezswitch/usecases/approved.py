"""A profile's key, handed out only where its owner approved every host that the profile would send it to."""

from __future__ import annotations

from ezswitch.domain.errors import Refused
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.phrase import comma_separated, say
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.usecases.ports import Ports


def approved_secret(ports: Ports, profile: Profile, *, prompt: bool) -> tuple[Secret, KeyRecord]:
    """Return the key and its record. Raises NoKey, KeychainError, and Refused "new host" naming what to approve."""
    text, record = ports.keychain.secret_of(profile.key, prompt=prompt)
    new = sorted(profile.origins() - record.origins)
    if new:
        raise Refused(
            say("a host that was not approved"),
            say(
                "The key {key} was never sent to {hosts}, and was not now.",
                key=profile.key,
                hosts=comma_separated(str(origin) for origin in new),
            ),
            hint=say("If it may be: ezswitch keys approve {key} {host}", key=profile.key, host=new[0]),
        )
    return Secret(text), record
