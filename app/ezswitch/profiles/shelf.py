"""The shelf: profiles.toml on disk, read and written through the Files port."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from ezswitch.domain.errors import BadInput, CannotRead, Moved
from ezswitch.domain.plan import Reading
from ezswitch.domain.ports import Files
from ezswitch.domain.profile import Profile
from ezswitch.profiles import book

_T = TypeVar("_T")


class Profiles:
    """The user's profiles. The file is read at every call: it is the truth, and may be edited by hand."""

    def __init__(self, files: Files, path: Path) -> None:
        """Take the safe write and the path of profiles.toml (it need not exist)."""
        self._files = files
        self._path = path

    def all(self) -> tuple[Profile, ...]:
        """Return every profile in the order of the file; raises CannotRead with path, line and column."""
        return self._understood(lambda: book.read(self._text(self._files.read(self._path))))

    def get(self, profile_id: str) -> Profile:
        """Return one profile; raises BadInput that lists what comes near."""
        return chosen(self.all(), profile_id)

    def save(self, profile: Profile) -> None:
        """Add or replace a profile. Raises Moved if somebody else wrote the file meanwhile, WriteFailed."""
        self._change(lambda text: book.written(text, profile))

    def delete(self, profile_id: str) -> None:
        """Remove a profile; raises BadInput if there is none of this id, Moved, WriteFailed."""
        self.get(profile_id)
        self._change(lambda text: book.removed(text or "", profile_id))

    def _change(self, edit: Callable[[str | None], str]) -> None:
        before = self._files.read(self._path)
        data = self._understood(lambda: edit(self._text(before))).encode()
        if data != before.data:
            self._write(before, data)

    def _write(self, before: Reading, data: bytes) -> None:
        """Stage, look again, rename, make durable; folders are made where they are missing."""
        folder = before.real.parent
        for missing in self._files.missing_directories(before.real):
            self._files.make_directory(missing)
        temp = self._files.stage(before.real, data, private=False, mode=before.mode)
        try:
            self._same_as(before)
            self._files.commit(temp, before.real)
        except BaseException:  # Ctrl-C too must not leave the temp behind
            self._files.discard(temp)
            raise
        self._files.sync_directory(folder)

    def _same_as(self, before: Reading) -> None:
        if self._files.read(self._path).digest != before.digest:
            raise Moved(
                "profiles changed meanwhile",
                f"{self._path.name} was changed by somebody else just now.",
                hint="Nothing was written. Try again.",
                path=str(self._path),
            )

    def _text(self, reading: Reading) -> str | None:
        if reading.data is None:
            return None
        try:
            return reading.data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = reading.data.count(b"\n", 0, error.start) + 1
            column = error.start - (reading.data.rfind(b"\n", 0, error.start) + 1) + 1
            raise CannotRead("it is not UTF-8 text.", line=line, column=column) from None

    def _understood(self, call: Callable[[], _T]) -> _T:
        try:
            return call()
        except CannotRead as error:
            raise error.at(str(self._path)) from None


def chosen(profiles: tuple[Profile, ...], profile_id: str) -> Profile:
    """Return the profile of this id; raises BadInput that lists what comes near."""
    for profile in profiles:
        if profile.id == profile_id:
            return profile
    ids = [profile.id for profile in profiles]
    near = difflib.get_close_matches(profile_id, ids, n=3, cutoff=0.5)
    if near:
        hint = f"Did you mean {' or '.join(near)}?"
    else:
        hint = f"There are: {', '.join(ids[:10])}." if ids else "Add one: ezswitch add ID --preset NAME."
    raise BadInput("no such profile", f"There is no profile {profile_id[:80]!r}.", hint=hint)
