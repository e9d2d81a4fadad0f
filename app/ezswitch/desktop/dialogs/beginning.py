"""How the editor opens, and the words it begins and ends with."""

from __future__ import annotations

from dataclasses import dataclass

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.domain.profile import Profile
from ezswitch.usecases.values import ProfileRow


@dataclass(frozen=True)
class Begin:
    """How the editor opens: on a profile's row, or on a preset ("" for the first) or on a profile not stored yet."""

    row: ProfileRow | None = None
    preset: str = ""
    draft: Profile | None = None


def title(begin: Begin) -> str:
    """Return the editor's title."""
    return f"Edit {begin.row.profile.name}" if begin.row else "Add a profile"


def about(begin: Begin, desk: Desk) -> str:
    """Return the line under the title: who uses the profile."""
    if begin.row is None:
        return "One profile serves every agent that speaks one of its API formats."
    names = [desk.agent_names[agent] for agent in begin.row.used_by]
    return f"In use in {', '.join(names)}." if names else "Not in use now."


def done(profile: Profile, *, added: bool) -> str:
    """Return what was done, where no agent was switched."""
    return f"{profile.name} added" if added else f"{profile.name} saved"
