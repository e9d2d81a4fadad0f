"""The profile's share of an action that edited it and switched agents: undo takes it back, redo makes it again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from ezswitch.domain.errors import BadInput, CannotRead, Moved, WriteFailed
from ezswitch.domain.phrase import Phrase, comma_separated, say
from ezswitch.domain.plan import SwitchRecord
from ezswitch.domain.profile_edit import ProfileEdit
from ezswitch.profiles.edited import edited, split, standing
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of, tell_others


def edit_back(ports: Ports, record: SwitchRecord) -> tuple[ProfileEdit | None, tuple[Phrase, ...]]:
    """Return what taking an action back means for its profile, and warnings of what has to stay; nothing is written.

    None where the action edited no profile, or nothing of it can go back. The files go back all the same.
    """
    if record.edit is None:
        return None, ()
    name = record.edit.profile
    try:
        profile = next((one for one in shelf_of(ports).all() if one.id == name), None)
    except CannotRead as error:
        return None, (say("The profile {profile} was left as it is: {problem}", profile=name, problem=error.message),)
    if profile is None:
        return None, (say("The profile {profile} is gone, so nothing was put back there.", profile=name),)
    fits, left = split(record.edit.backwards, profile)
    kept = fits if fits.settings else None
    if not left.settings:
        return kept, ()
    settings = comma_separated(".".join(one.path) for one in left.settings)
    said = say(
        "{profile} was edited since, so its {settings} stayed as it is.", profile=profile.name, settings=settings
    )
    return kept, (said,)


@contextmanager
def edit_made(ports: Ports, edit: ProfileEdit | None) -> Iterator[None]:
    """Make an edit, and take it back where what follows fails. Raises Moved, WriteFailed.

    The profile goes first: a process that dies before the files follow leaves a profile that "changed since the last
    switch", as its card says, and an action that can be taken again.
    """
    missing = _missing(ports, edit)
    with taken_back_on_failure(ports, missing):
        _make(ports, missing)
        yield


@contextmanager
def taken_back_on_failure(ports: Ports, made: ProfileEdit | None) -> Iterator[None]:
    """Take back an edit that is made inside, where it or what belongs to it fails, Ctrl-C included."""
    try:
        yield
    except BaseException:
        # What cannot be put back now is in sight, as a profile that changed since the last switch.
        with suppress(BadInput, CannotRead, Moved, WriteFailed):
            _make(ports, _missing(ports, made.backwards if made is not None else None))
        raise


def _missing(ports: Ports, edit: ProfileEdit | None) -> ProfileEdit | None:
    """Return the part of an edit that the profile does not say yet, and that nobody else changed."""
    return standing(edit, shelf_of(ports).get(edit.profile)) if edit is not None else None


def _make(ports: Ports, edit: ProfileEdit | None) -> None:
    if edit is not None and edit.settings:
        shelf = shelf_of(ports)
        shelf.save(edited(shelf.get(edit.profile), edit))
        tell_others(ports)
