"""Profiles in use as connect/schedule sees them: when each was looked at last, and how often it failed since."""

from __future__ import annotations

from datetime import datetime
from itertools import takewhile
from typing import TYPE_CHECKING

from ezswitch.connect.schedule import TELL_AFTER, Watched
from ezswitch.domain.verdict import Verdict

if TYPE_CHECKING:
    from ezswitch.usecases.values import Look, ProfileRow


def in_use(look: Look) -> tuple[ProfileRow, ...]:
    """Return the profiles that an installed agent uses now."""
    used = {row.profile for row in look.agents if row.installed}
    return tuple(row for row in look.profiles if row.profile.id in used)


def failures(row: ProfileRow) -> int:
    """Return how many of a profile's last checks failed one after the other; a locked keychain says nothing."""
    told = [sample.verdict for sample in reversed(row.samples) if sample.verdict != Verdict.LOCKED]
    return sum(1 for _ in takewhile(lambda verdict: not Verdict(verdict).good, told))


def watched(row: ProfileRow, since: datetime, tried: datetime | None) -> Watched:
    """Return a profile under watch; what was seen before `since` is out of date: the machine slept, or was elsewhere.

    `tried` is when a check of it was last begun, None for never: one that could not be kept counts too.
    """
    moments = [at for at in (row.check.at if row.check else None, tried) if at is not None and at >= since]
    return Watched(max(moments), failures(row)) if moments else Watched()


def newly_failing(look: Look, ids: frozenset[str]) -> tuple[ProfileRow, ...]:
    """Return the profiles in use among these that just failed often enough in a row to say so.

    After that nothing more is said until one works again.
    """
    return tuple(row for row in in_use(look) if row.profile.id in ids and failures(row) == TELL_AFTER)
