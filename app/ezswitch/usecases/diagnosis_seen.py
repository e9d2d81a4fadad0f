"""What one place of a diagnosis showed, and how a fault is made."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ezswitch.domain.diagnosis import Act
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.model_notes import Better
from ezswitch.domain.phrase import NOTHING, Phrase
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check
from ezswitch.switching.survey import AgentRow


@dataclass(frozen=True)
class Seen:
    """Words of what is well, or the fault with its button and its better choices."""

    words: Phrase
    fault: Finding | None = None
    act: Act = Act.NOTHING
    better: tuple[Better, ...] = ()
    check: Check | None = None
    surface: Surface | None = None
    model: str = ""

    def at(self, file: str, line: int = 0) -> Seen:
        """Return it with the file that the fault is about."""
        return self if self.fault is None else replace(self, fault=replace(self.fault, file=file, line=line))


def fault(
    name: str, row: AgentRow, texts: tuple[Phrase, Phrase, Phrase], act: Act = Act.NOTHING, *, subject: str = ""
) -> Seen:
    """Return a fault: its texts are what, why and what to do; its subject is the agent unless another is given."""
    return Seen(NOTHING, Finding(name, Severity.BLOCKS, *texts, subject=subject or row.agent.id), act)
