"""What every Journal keeps to: a suite to inherit with a `journal` fixture and `damage`."""

from __future__ import annotations

import pytest

from ezswitch.domain.errors import StoreError
from ezswitch.domain.ports import Journal


class JournalContract:
    """Inherit it, give a `journal` fixture and say how what is kept gets damaged."""

    def damage(self, journal: Journal) -> None:
        raise NotImplementedError

    def test_nothing_is_kept_at_first(self, journal: Journal) -> None:
        assert journal.intent() is None
        assert journal.originals() == ()
        assert journal.original("claude-code") is None

    @pytest.mark.parametrize("text", ["", "{}", 'line\r\nline\n\n{"é": "\udcff"}\x00'])
    def test_an_intent_comes_back_as_it_was_until_it_is_closed(self, journal: Journal, text: str) -> None:
        journal.open_intent("an older one")
        journal.open_intent(text)
        assert journal.intent() == text
        journal.close_intent()
        journal.close_intent()
        assert journal.intent() is None

    def test_originals_are_kept_by_agent_replaced_and_forgotten(self, journal: Journal) -> None:
        journal.keep_original("opencode", "one")
        journal.keep_original("claude-code", "two")
        journal.keep_original("opencode", "three")
        assert journal.originals() == ("claude-code", "opencode")
        assert journal.original("opencode") == "three"
        journal.keep_original("opencode", None)
        journal.keep_original("opencode", None)
        assert journal.originals() == ("claude-code",)
        assert journal.original("opencode") is None
        assert journal.intent() is None

    def test_damage_is_said_never_passed_on(self, journal: Journal) -> None:
        journal.open_intent("x" * 500)
        journal.keep_original("opencode", "x" * 500)
        self.damage(journal)
        with pytest.raises(StoreError):
            journal.intent()
        with pytest.raises(StoreError):
            journal.original("opencode")
