"""When a change counts in an open session: every time has its words, alone and said of parts."""

from __future__ import annotations

import pytest

from ezswitch.agents.agent import Owned, When
from ezswitch.agents.effect import counts, label_of
from ezswitch.domain.phrase import Phrase, say


@pytest.mark.parametrize("when", When)
def test_the_words_are_those_of_the_value(when: When) -> None:
    assert label_of(when) == when.value
    said = counts(say("key"), when)
    assert said == f"key {when.value}"
    assert said.template == f"{{parts}} {when.value}", "a template of its own, which a language can turn round"


def test_two_parts_of_one_setting_are_listed() -> None:
    owned = Owned(("a",), ("f",), (say("address"), say("key")), When.RESTART, say("Both."))
    assert owned.part == "address and key"
    assert isinstance(owned.part, Phrase)
    assert set(owned.part.parameters.values()) == {"address", "key"}
