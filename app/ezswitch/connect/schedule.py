"""When a profile in use is checked by itself: pure functions over what was seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

AT_ONCE = 4
"""Checks under way at the same time, at most."""
JITTER = 0.1
"""How far a due time may differ from the interval, as a part of it: a whole team must not ask in one second."""
LONGEST = timedelta(hours=1)
"""What backing off never exceeds, unless the interval itself is longer."""
TELL_AFTER = 2
"""Failures in a row before anybody is told."""


@dataclass(frozen=True, slots=True)
class Watched:
    """One profile under watch: when it was last looked at, and its failures in a row."""

    last: datetime | None = None
    failures: int = 0


def due_at(now: Watched, every: timedelta, chance: float) -> datetime | None:
    """Return when it is due next; None means at once, since nobody ever looked.

    `chance` is a random number from 0 to 1. The second look at a failing profile comes after the usual time, so that
    it can be told; from then on each waits twice as long as the one before.
    """
    if now.last is None:
        return None
    doubled: int = 1 << max(0, min(now.failures, 16) - 1)
    wait = min(every * doubled, max(every, LONGEST))
    return now.last + wait * (1 + JITTER * (2 * chance - 1))


def due(
    watched: Mapping[str, Watched],
    when: datetime,
    every: timedelta,
    chances: Mapping[str, float],
    *,
    under_way: int = 0,
) -> tuple[str, ...]:
    """Return the profiles to check now, those that wait longest first, so many that four are under way at most.

    `every` of zero means never. `chances` holds a number from 0 to 1 for each profile, kept until its next check.
    """
    if every <= timedelta(0):
        return ()
    times = {name: due_at(one, every, chances.get(name, 0.5)) for name, one in watched.items()}
    ready = [name for name, at in times.items() if at is None or at <= when]
    ready.sort(key=lambda name: (times[name] is not None, times[name] or when))
    return tuple(ready[: max(0, AT_ONCE - under_way)])
