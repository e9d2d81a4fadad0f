"""How the editor opens, and the words it begins and ends with."""

from __future__ import annotations

from dataclasses import dataclass

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.language import tell
from ezswitch.domain.phrase import comma_separated
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
    return tell("Edit {profile}", profile=begin.row.profile.name) if begin.row else tell("Add a profile")


def about(begin: Begin, desk: Desk) -> str:
    """Return the line under the title: who uses the profile."""
    if begin.row is None:
        return tell("One profile serves every agent that speaks one of its API formats.")
    names = [desk.agent_names[agent] for agent in begin.row.used_by]
    return tell("In use in {agents}.", agents=comma_separated(names)) if names else tell("Not in use now.")


def done(profile: Profile, *, added: bool) -> str:
    """Return what was done, where no agent was switched."""
    words = {"profile": profile.name}
    return tell("{profile} added", **words) if added else tell("{profile} saved", **words)
