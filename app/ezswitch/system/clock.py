"""The real time."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class RealClock:
    """The machine's clocks."""

    def now(self) -> datetime:
        """Return the time now, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds that never go backwards."""
        return time.monotonic()

    def wait(self, seconds: float) -> None:
        """Let that much time pass."""
        time.sleep(seconds)
