"""The real clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from ezswitch.system.clock import RealClock


def test_now_is_in_utc_and_monotonic_never_goes_back() -> None:
    clock = RealClock()
    assert clock.now().tzinfo is UTC
    assert abs(datetime.now(UTC) - clock.now()) < timedelta(minutes=1)
    first = clock.monotonic()
    assert clock.monotonic() >= first


def test_waiting_lets_the_time_pass() -> None:
    clock = RealClock()
    before = clock.monotonic()
    clock.wait(0.002)
    assert clock.monotonic() - before >= 0.002
