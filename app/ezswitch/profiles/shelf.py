"""The shelf: profiles.toml on disk, read and written through the Files port."""

from __future__ import annotations

import difflib
from functools import reduce
from pathlib import Path

from ezswitch.domain.errors import BadInput
from ezswitch.domain.phrase import Phrase, comma_separated, say, verbatim
from ezswitch.domain.ports import Files
from ezswitch.domain.profile import Profile
from ezswitch.profiles import book
from ezswitch.profiles.own_file import OwnFile


class Profiles:
    """The user's profiles. The file is read at every call: it is the truth, and may be edited by hand."""

    def __init__(self, files: Files, path: Path) -> None:
        """Take the safe write and the path of profiles.toml (it need not exist)."""
        self._file = OwnFile(files, path)

    def all(self) -> tuple[Profile, ...]:
        """Return every profile in the order of the file; raises CannotRead with path, line and column."""
        return self._file.read(book.read)

    def get(self, profile_id: str) -> Profile:
        """Return one profile; raises BadInput that lists what comes near."""
        return chosen(self.all(), profile_id)

    def save(self, profile: Profile) -> None:
        """Add or replace a profile. Raises Moved if somebody else wrote the file meanwhile, WriteFailed."""
        self._file.change(lambda text: book.written(text, profile))

    def save_all(self, profiles: tuple[Profile, ...]) -> None:
        """Add or replace several profiles by one write: all of them or none."""
        if profiles:
            self._file.change(lambda text: book.written(text, *profiles))

    def arrange(self, profile_ids: tuple[str, ...]) -> None:
        """Put the profiles in this order; those that are not named follow as they are. Raises Moved, WriteFailed."""
        if self.all():
            self._file.change(lambda text: book.ordered(text or "", profile_ids))

    def delete(self, profile_id: str) -> None:
        """Remove a profile; raises BadInput if there is none of this id, Moved, WriteFailed."""
        self.get(profile_id)
        self._file.change(lambda text: book.removed(text or "", profile_id))

    def delete_all(self, profile_ids: tuple[str, ...]) -> None:
        """Remove those of these profiles that are there, by one write: all of them or none."""
        there = tuple(one.id for one in self.all() if one.id in profile_ids)
        if there:
            self._file.change(lambda text: book.removed(text or "", *there))


def chosen(profiles: tuple[Profile, ...], profile_id: str) -> Profile:
    """Return the profile of this id; raises BadInput that lists what comes near."""
    for profile in profiles:
        if profile.id == profile_id:
            return profile
    ids = [profile.id for profile in profiles]
    near = difflib.get_close_matches(profile_id, ids, n=3, cutoff=0.5)
    if near:
        hint = say("Did you mean {profiles}?", profiles=_either(near))
    elif ids:
        hint = say("There are: {profiles}.", profiles=comma_separated(ids[:10]))
    else:
        hint = say("Add one: ezswitch add ID --preset NAME.")
    words = say("There is no profile {profile}.", profile=repr(profile_id[:80]))
    raise BadInput(say("no such profile"), words, hint=hint)


def _either(ids: list[str]) -> Phrase:
    """Return "a", "a or b", "a or b or c"."""
    first, *others = map(verbatim, ids)
    return reduce(lambda one, other: say("{first} or {second}", first=one, second=other), others, first)
