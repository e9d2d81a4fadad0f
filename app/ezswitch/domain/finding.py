"""A finding: something that would make a switch silently not work, and its remedy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ezswitch.domain.phrase import Phrase


class Severity(StrEnum):
    """How bad a finding is: `blocks` means the switch would not take effect."""

    BLOCKS = "blocks"
    WARNS = "warns"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found, why it matters, what to do, and where (line 0: unknown).

    `subject` is the id of the agent or profile, or the name of the key, that it is about: what a button acts on.
    `command` is a line for a shell that does what the remedy says, "" where only a person can do it. `variable` is
    the shell variable that is to blame, where one is.
    """

    id: str
    severity: Severity
    what: Phrase
    why: Phrase
    remedy: Phrase
    file: str = ""
    line: int = 0
    subject: str = ""
    command: str = ""
    variable: str = ""
