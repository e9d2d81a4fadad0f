"""The deep check: real requests that generate a few tokens, what they would cost at most, and what they showed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ezswitch.domain.phrase import NOTHING, Phrase
from ezswitch.domain.surface import Surface


class Kind(StrEnum):
    """What a request of a deep check is about."""

    ANSWER = "answer"
    TOOL_CALL = "tool_call"


@dataclass(frozen=True, slots=True)
class Planned:
    """One request that a deep check would send: on which surface, with which model, and its tokens at most."""

    surface: Surface
    kind: Kind
    model: str
    most_tokens: int


@dataclass(frozen=True, slots=True)
class Offer:
    """What a deep check would send, to be shown before: `words` say it in one sentence, cost included.

    `reason` says why none can be made (no model is known); there is nothing to run then.
    """

    profile: str
    planned: tuple[Planned, ...]
    words: Phrase
    reason: Phrase = NOTHING

    @property
    def most_tokens(self) -> int:
        """Return the tokens of all requests together, at most and roughly."""
        return sum(one.most_tokens for one in self.planned)


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens as the gateway counts them: sent to the model, received from it, and those of `sent` from a cache."""

    sent: int = 0
    received: int = 0
    cached: int = 0

    def __add__(self, other: Usage) -> Usage:
        """Return both together."""
        return Usage(self.sent + other.sent, self.received + other.received, self.cached + other.cached)


@dataclass(frozen=True, slots=True)
class Round:
    """What one request (a tool call: two) showed. `usage` is None where the gateway says nothing of tokens.

    `ms` is the time until the answer was whole. `streamed` says that it came as events, asked for or not. `raw` is
    the answer as it came, shortened; `base_url` is where it was asked for.
    """

    surface: Surface
    kind: Kind
    model: str
    ok: bool
    message: Phrase
    hint: Phrase = NOTHING
    ms: float | None = None
    status: int | None = None
    request_id: str = ""
    usage: Usage | None = None
    streamed: bool = False
    raw: str = ""
    base_url: str = ""


@dataclass(frozen=True, slots=True)
class Deep:
    """A deep check that was made: when, its rounds in order, and whether it was stopped before its end.

    `revision` is the key's at that time: after a rotation it says nothing any more.
    """

    at: datetime
    rounds: tuple[Round, ...]
    stopped: bool = False
    revision: int = 0

    @property
    def ok(self) -> bool:
        """Tell whether all of it was done and worked."""
        return bool(self.rounds) and not self.stopped and all(one.ok for one in self.rounds)

    @property
    def served(self) -> bool:
        """Tell whether a model answered at least once, so that the key was seen to be accepted."""
        return any(one.ok for one in self.rounds if one.kind is Kind.ANSWER)

    @property
    def usage(self) -> Usage | None:
        """Return the tokens of all rounds, None where the gateway counts none."""
        counted = [one.usage for one in self.rounds if one.usage is not None]
        return sum(counted, Usage()) if counted else None
