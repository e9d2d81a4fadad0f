"""The tables at hand after an edit are those that a scan of the whole new text finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.formats import toml
from ezswitch.formats.toml_layout import laid_out, replaced
from ezswitch.formats.toml_place import with_value, without
from formats.test_toml import MANY, NAMES, TEXTS, documents

STEPS = st.builds(
    lambda one, two, key, new: toml.Step((one, two), (key,) if new is not None else (), new),
    NAMES,
    NAMES,
    NAMES,
    st.none() | TEXTS,
)
MANY_STEPS = st.lists(STEPS, min_size=1, max_size=5)
TEXT = "a = 1\n\n[t]\nb = 2\n# of t\n\n[u]\nc = 3\n"


def valid(body: str) -> bool:
    try:
        toml.value(body)
    except CannotRead:
        return False
    return True


@MANY
@given(documents(), MANY_STEPS)
def test_after_every_edit_it_is_what_a_scan_finds(text: str, steps: list[toml.Step]) -> None:
    layout = laid_out(text.removeprefix("\ufeff"))
    for step in steps:
        edited = without(layout, step.path) if step.new is None else with_value(layout, step.table, step.key, step.new)
        if not valid(edited.body):
            continue
        layout = edited
        assert layout == laid_out(layout.body)


def one_by_one(text: str, steps: list[toml.Step]) -> str:
    for step in steps:
        text = toml.edit(text, [step])
    return text


@MANY
@given(documents(), MANY_STEPS)
def test_several_edits_at_once_are_those_one_by_one(text: str, steps: list[toml.Step]) -> None:
    outcomes = []
    for edited in (one_by_one, toml.edit):
        try:
            outcomes.append(edited(text, steps))
        except Refused as refused:
            outcomes.append(refused.message)
    assert outcomes[0] == outcomes[1]


def test_each_table_has_the_text_up_to_the_next() -> None:
    layout = laid_out(TEXT)
    assert [TEXT[start:].split("\n", maxsplit=1)[0] for start in layout.starts] == ["a = 1", "[t]", "[u]"]
    assert [table.path for table in layout.leading(("t", "b"))] == [(), ("t",)]
    assert [TEXT[pair.value] for table in layout.below(("u",)) for pair in table.pairs] == ["3"]
    assert layout.last_below(("t",)) == layout.below(("t",))[-1]
    assert layout.last_below(("v",)) is None


@pytest.mark.parametrize("at", [TEXT.index("[u]"), TEXT.index("# of"), len(TEXT), 0])
def test_a_table_is_put_between_two_and_taken_out_again(at: int) -> None:
    piece = "[new]\nx = 1\n"
    added = replaced(laid_out(TEXT), at, at, piece)
    assert added == laid_out(TEXT[:at] + piece + TEXT[at:])
    assert replaced(added, at, at + len(piece), "") == laid_out(TEXT)


def test_elements_of_arrays_keep_their_numbers() -> None:
    text = "[[x]]\na = 1\n[[x]]\na = 2\n"
    layout = replaced(laid_out(text), len(text), len(text), "[[x]]\na = 3\n")
    assert [table.path for table in layout.held] == [(), ("x", 0), ("x", 1), ("x", 2)]
