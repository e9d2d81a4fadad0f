"""Latency as the only sign of throttling that some gateways give: the last check against the profile's own median."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from ezswitch.domain.checks import Sample
from ezswitch.domain.phrase import NOTHING, Phrase, comma_separated, say
from ezswitch.domain.verdict import Verdict

_LISTED = frozenset({Verdict.OK, Verdict.REACHABLE_KEY_UNPROVEN, Verdict.MODEL_MISSING})
ENOUGH = 5
"""Answered checks before the last one that make a median worth something."""
TIMES, MORE_MS = 2.0, 150.0
"""Slow is both: at least this many times the median, and at least this much more in milliseconds."""


@dataclass(frozen=True, slots=True)
class Trend:
    """The last round trip in ms, the median of those before it, and their ratio; None where too little is known."""

    ms: float | None = None
    usual: float | None = None
    ratio: float | None = None

    @property
    def slow(self) -> bool:
        """Tell whether it is slower than usual by more than chance."""
        if self.ms is None or self.usual is None or self.ratio is None:
            return False
        return self.ratio >= TIMES and self.ms - self.usual >= MORE_MS

    @property
    def words(self) -> Phrase:
        """Return what to show: "slower than usual (3.1×), likely throttled", "" where it is not slow."""
        return comma_separated((self.seen, self.meaning))

    @property
    def seen(self) -> Phrase:
        """Return what was measured: "slower than usual (3.1×)", "" where it is not slow."""
        if not self.slow or self.ratio is None:
            return NOTHING
        return say("slower than usual ({times}×)", times=round(self.ratio, 1))

    @property
    def meaning(self) -> Phrase:
        """Return what that is a sign of, "" where it is not slow."""
        return say("likely throttled") if self.slow else NOTHING


def trend(samples: tuple[Sample, ...]) -> Trend:
    """Return how the last of these checks (oldest first) compares with those before it.

    Only checks that brought a list count: no answer has no latency, and a refusal comes quicker than a list.
    """
    times = [sample.ms for sample in samples if sample.ms is not None and sample.verdict in _LISTED]
    if not times or samples[-1].verdict not in _LISTED:
        return Trend()
    last, before = times[-1], times[:-1]
    if len(before) < ENOUGH:
        return Trend(last)
    usual = median(before)
    return Trend(last, usual, last / usual if usual else None)
