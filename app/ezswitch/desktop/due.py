"""Which profiles are to be checked by themselves now, and which of them failed long enough to say so."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

from ezswitch.domain.verdict import Verdict

if TYPE_CHECKING:
    from ezswitch.usecases.values import Look, ProfileRow

LONGEST = timedelta(hours=1)
"""A profile that keeps failing is asked this often all the same."""
UNASKED = (Verdict.LOCKED, Verdict.NO_KEY)
"""Nothing was sent: neither a failure of the gateway nor a reason to ask it less often."""


def in_use(look: Look) -> tuple[ProfileRow, ...]:
    """Return the profiles that an installed agent uses now."""
    used = {row.profile for row in look.agents if row.installed}
    return tuple(row for row in look.profiles if row.profile.id in used)


def failures(row: ProfileRow) -> int:
    """Return how many of a profile's last checks failed one after the other; those that sent nothing do not count."""
    asked = [sample for sample in row.samples if sample.verdict not in UNASKED]
    return sum(1 for _ in takewhile(lambda sample: not Verdict(sample.verdict).good, reversed(asked)))


def due(row: ProfileRow, now: datetime, minutes: int) -> bool:
    """Tell whether a profile is to be checked: each failure after the first doubles its interval, up to an hour."""
    number = failures(row)
    if row.check is None or number < 2:  # noqa: PLR2004  one failure may be chance
        return True
    wait = min(timedelta(minutes=minutes * 2.0 ** min(number - 1, 10)), max(LONGEST, timedelta(minutes=minutes)))
    return now - row.check.at >= wait - timedelta(minutes=minutes / 2)  # the timer comes a little early or late


def newly_failing(look: Look, ids: frozenset[str]) -> tuple[ProfileRow, ...]:
    """Return the profiles in use among these that just failed for the second time in a row.

    One failure may be chance; after the second everything was said, until a profile works again.
    """
    return tuple(row for row in in_use(look) if row.profile.id in ids and failures(row) == 2)  # noqa: PLR2004  said once
