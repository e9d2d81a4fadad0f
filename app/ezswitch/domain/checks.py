"""The port of what checks leave behind: samples, catalogues, balances. Losing it loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from ezswitch.domain.balance import Balance
from ezswitch.domain.verdict import Check, Model


@dataclass(frozen=True, slots=True)
class Sample:
    """One past check of a profile: when, verdict, and round trip (None: no answer)."""

    at: datetime
    verdict: str
    ms: float | None


class CheckCache(Protocol):
    """Check samples and catalogues: losing them loses nothing."""

    def save(self, check: Check) -> None:
        """Keep a check, and its models as the profile's stored catalogue where it brought any."""

    def last(self) -> Mapping[str, Check]:
        """Return the last check of each profile."""

    def samples(self, profile: str, limit: int = 30) -> tuple[Sample, ...]:
        """Return past checks, oldest first."""

    def catalogue(self, profile: str) -> tuple[tuple[Model, ...], datetime | None]:
        """Return the stored catalogue and its date, or ((), None)."""

    def forget(self, profile: str) -> None:
        """Drop everything about a profile."""

    def save_balance(self, balance: Balance) -> None:
        """Keep what a gateway last said is left on the account of a profile's key."""

    def balances(self) -> Mapping[str, Balance]:
        """Return the last balance of each profile for which one was asked."""
