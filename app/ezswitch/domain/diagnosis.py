"""Why does my agent not work? One walk from its file to its model, which stops at the first thing that is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ezswitch.domain.finding import Finding
from ezswitch.domain.model_notes import Better
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check


class Place(StrEnum):
    """Where a walk looks, in this order."""

    FILE = "file"
    VARIABLES = "variables"
    KEY = "key"
    GATEWAY = "gateway"
    MODEL = "model"

    @property
    def label(self) -> Phrase:
        """Return it as people read it."""
        return _LABELS[self]


_LABELS = {
    Place.FILE: say("Settings file"),
    Place.VARIABLES: say("Variables and other files"),
    Place.KEY: say("Key"),
    Place.GATEWAY: say("Gateway"),
    Place.MODEL: say("Model"),
}


class Act(StrEnum):
    """What the button of a diagnosis does."""

    NOTHING = "nothing"
    OPEN_FILE = "open_file"
    SWITCH_AGAIN = "switch_again"
    CHOOSE_PROFILE = "choose_profile"
    UNLOCK = "unlock"
    STORE_KEY = "store_key"
    APPROVE_HOST = "approve_host"
    EDIT_PROFILE = "edit_profile"
    USE_ADDRESS = "use_address"
    CHOOSE_MODEL = "choose_model"
    TAKE_BETTER = "take_better"
    CHECK_AGAIN = "check_again"
    CHECK_DEEPER = "check_deeper"


@dataclass(frozen=True, slots=True)
class Step:
    """One place that was looked at: `ok`, and what was seen there, in one sentence."""

    place: Place
    ok: bool
    words: Phrase


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A walk: its steps in order, the last one failed where there is a `fault`, and what the button does.

    `fault` names what, why and what to do. `better` are the choices of TAKE_BETTER; `check` is the live check that
    was made on the way, None where the walk stopped before. `act` is CHECK_DEEPER where all was well: then only a
    request that costs tokens could tell more. `surface` and `model` are those the agent uses.
    """

    agent: str
    profile: str | None
    at: datetime
    steps: tuple[Step, ...]
    fault: Finding | None = None
    act: Act = Act.NOTHING
    better: tuple[Better, ...] = ()
    check: Check | None = None
    surface: Surface | None = None
    model: str = ""

    @property
    def summary(self) -> Phrase:
        """Return the answer in one sentence."""
        return (
            self.fault.what
            if self.fault
            else say("Nothing is wrong as far as can be seen without generating anything.")
        )
