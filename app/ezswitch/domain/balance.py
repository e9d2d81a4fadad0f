"""What is left on an account, as a gateway tells it for a key: asked for on request only, and kept with its age."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ezswitch.domain.phrase import Phrase, say

UNITS, CREDITS = "units", "credits"
"""Units that are no currency: of a gateway that names none, and of one that counts in credits."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What is left, as decimal text ("12.34"), in a unit ("USD", "CNY", UNITS or CREDITS).

    `amount` is "" where the key is unlimited. `used` is "" where it is not told. `source` is the path that told it.
    """

    profile: str
    at: datetime
    amount: str
    unit: str
    source: str
    used: str = ""
    unlimited: bool = False

    @property
    def words(self) -> Phrase:
        """Return it as people read it: "12.34 USD left", "no limit"."""
        if self.unlimited:
            return say("no limit")
        if self.unit == UNITS:
            return say("{amount} units left", amount=self.amount)
        if self.unit == CREDITS:
            return say("{amount} credits left", amount=self.amount)
        return say("{amount} {currency} left", amount=self.amount, currency=self.unit)
