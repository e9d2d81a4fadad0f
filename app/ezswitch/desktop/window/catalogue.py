"""What the model picker offers, as a frozen value: made by the presenter, shown by the picker, plain in tests."""

from __future__ import annotations

from dataclasses import dataclass

from ezswitch.domain.model_notes import Concern, ModelRow
from ezswitch.domain.surface import Surface


@dataclass(frozen=True)
class Catalogue:
    """What is offered: the models of a profile, the one in use, the agent's surface, and what speaks against it."""

    profile: str
    rows: tuple[ModelRow, ...] = ()
    current: str = ""
    surface: Surface | None = None
    concern: Concern | None = None
