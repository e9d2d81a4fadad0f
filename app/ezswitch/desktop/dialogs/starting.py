"""What a new profile begins with: a free id, the stored key that fits, the models that are known."""

from __future__ import annotations

from collections.abc import Container

from ezswitch.domain.errors import BadInput
from ezswitch.domain.profile import Profile
from ezswitch.usecases.values import ProfileRow

_ROOM_FOR_A_NUMBER = 60


def free_name(wanted: str, taken: Container[str]) -> str:
    """Return a name that is not taken: the wanted one, or with "-2", "-3" ... behind it."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted[:_ROOM_FOR_A_NUMBER]}-{number}" in taken:
        number += 1
    return f"{wanted[:_ROOM_FOR_A_NUMBER]}-{number}"


def free_title(wanted: str, taken: Container[str]) -> str:
    """Return a display name that no profile has yet: the wanted one, or with " 2", " 3" ... behind it."""
    number, title = 1, wanted
    while title in taken:
        number += 1
        title = f"{wanted} {number}"
    return title


def stored_key_for(profile: Profile, rows: tuple[ProfileRow, ...]) -> str:
    """Return the name of a key that a profile for the same hosts uses already, "" where there is none."""
    wanted = profile.origins()
    for row in rows:
        try:
            same = bool(wanted) and wanted <= row.profile.origins()
        except BadInput:  # profiles.toml is edited by hand too
            continue
        if same and row.key.state != "absent":
            return row.profile.key
    return ""


def models_known(row: ProfileRow | None) -> tuple[str, ...]:
    """Return the ids of a profile's stored catalogue."""
    return tuple(model.id for model in row.catalogue) if row else ()
