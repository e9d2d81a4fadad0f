"""What is known of models beside what a gateway lists: dated notes, and what speaks against one for an agent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Model


class Feature(StrEnum):
    """What a note is about."""

    TOOLS = "tools"
    THINKING = "thinking"
    CACHING = "caching"
    JSON = "json"
    PREFIX = "prefix"

    @property
    def label(self) -> Phrase:
        """Return it as people know it."""
        return _LABELS[self]


_LABELS = {
    Feature.TOOLS: say("tool calls"),
    Feature.THINKING: say("thinking"),
    Feature.CACHING: say("prompt caching"),
    Feature.JSON: say("JSON mode"),
    Feature.PREFIX: say("prefix completion"),
}


@dataclass(frozen=True, slots=True)
class ModelNote:
    """One dated note on an exact model id and a surface; `reliable` None means that nobody verified it.

    It counts only where the profile's address has a host of the preset `preset`: notes are about a gateway.
    """

    preset: str
    model: str
    surface: Surface
    feature: Feature
    reliable: bool | None
    dated: date
    why: Phrase = NOTHING
    source: str = ""

    @property
    def words(self) -> Phrase:
        """Return it in a few words: "tool calls not reliable · 2026-05-27"."""
        named = {"feature": self.feature.label, "date": self.dated}
        if self.reliable is None:
            return say("{feature} not verified · {date}", **named)
        if self.reliable:
            return say("{feature} reliable · {date}", **named)
        return say("{feature} not reliable · {date}", **named)


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model of a profile's stored catalogue: its badges, its notes, and the profile's roles that name it.

    `surfaces` is () where the gateway does not say which accept it. `listed` is False for a model that the profile
    names and the catalogue does not have.
    """

    id: str
    surfaces: tuple[Surface, ...] = ()
    notes: tuple[ModelNote, ...] = ()
    roles: tuple[str, ...] = ()
    listed: bool = True

    def notes_on(self, surface: Surface) -> tuple[ModelNote, ...]:
        """Return the notes for one surface."""
        return tuple(note for note in self.notes if note.surface is surface)


@dataclass(frozen=True, slots=True)
class Better:
    """A better choice that one click takes: another surface for this agent, or another model for a role of it.

    `words` are what the button says, `command` does the same on the command line.
    """

    words: Phrase
    command: str
    surface: Surface | None = None
    role: str = ""
    model: str = ""


class Doubt(StrEnum):
    """What speaks against a model."""

    MISSING = "missing"
    NO_TOOLS = "no_tools"


@dataclass(frozen=True, slots=True)
class Concern:
    """Why a switch of an agent to a profile may not work as hoped, known before: one model, and what is better.

    `better` is the likeliest first, () where nothing better is known. MISSING asks for the consent "missing-model".
    """

    doubt: Doubt
    agent: str
    profile: str
    role: str
    model: str
    surface: Surface
    message: Phrase
    hint: Phrase
    better: tuple[Better, ...] = ()

    @property
    def words(self) -> Phrase:
        """Return it as one warning."""
        return sentences(self.message, self.hint)


def offers(models: Iterable[Model], name: str) -> bool:
    """Tell whether an id is in a catalogue, as it is or in the spellings that agents and gateways accept."""
    known = {model.id for model in models}
    plain = name.removesuffix("[1m]").removeprefix("models/")  # a mark for a long context; a path
    return bool({name, plain, f"{plain}:latest"} & known)  # Ollama lists "name:latest"
