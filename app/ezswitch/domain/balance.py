"""What is left on an account, as a gateway tells it for a key: asked for on request only, and kept with its age."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ezswitch.domain.phrase import Phrase, say


@dataclass(frozen=True, slots=True)
class Balance:
    """What is left, as decimal text ("12.34"), in a unit ("USD", "CNY", or "units" where the gateway names none).

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
        return say("no limit") if self.unlimited else say("{amount} {unit} left", amount=self.amount, unit=self.unit)
