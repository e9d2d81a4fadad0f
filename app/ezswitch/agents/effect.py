"""When a change counts in a session that is open, in words: alone as a label, or said of what changes."""

from __future__ import annotations

from ezswitch.agents.agent import When
from ezswitch.domain.phrase import Phrase, say


def label_of(when: When) -> Phrase:
    """Return it as a label: "next session"."""
    match when:
        case When.AT_ONCE:
            return say("at once")
        case When.NEXT_SESSION:
            return say("next session")
        case When.NEW_THREAD:
            return say("new thread")
        case When.RESTART:
            return say("after a restart")


def counts(parts: Phrase, when: When) -> Phrase:
    """Return when these parts count: "address and key at once"."""
    match when:
        case When.AT_ONCE:
            return say("{parts} at once", parts=parts)
        case When.NEXT_SESSION:
            return say("{parts} next session", parts=parts)
        case When.NEW_THREAD:
            return say("{parts} new thread", parts=parts)
        case When.RESTART:
            return say("{parts} after a restart", parts=parts)
