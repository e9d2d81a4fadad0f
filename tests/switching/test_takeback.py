"""Undo and redo over any history: the model is two stacks, and the files are what they were."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ezswitch.domain.consents import REJECTED_KEY
from ezswitch.domain.errors import Refused, StoreError
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.plan import Kind, SwitchRecord
from ezswitch.domain.secret import Secret
from ezswitch.switching.reading import read_agent
from ezswitch.switching.takeback import original_texts, redoable, steps_back, steps_to_original, undoable
from ezswitch.usecases import keys, switch
from ezswitch.usecases.running import tools_of
from fakes import FIRST_MOMENT
from memory_house import BOTH, CLAUDE_TEXT, OPENCODE_TEXT, House

WORDS = ("use", "revert", "undo", "redo", "rotate")
HISTORIES = st.lists(st.sampled_from(WORDS), max_size=14)


class Records:
    """History as the store keeps it: newest first, what is taken back marked with who did it."""

    def __init__(self) -> None:
        self.oldest_first: list[SwitchRecord] = []

    def newest_first(self) -> tuple[SwitchRecord, ...]:
        return tuple(reversed(self.oldest_first))

    def add(self, kind: Kind, takes_back: str = "") -> str:
        name = str(len(self.oldest_first))
        self.oldest_first = [
            SwitchRecord(one.id, one.time, one.kind, (), (), one.takes_back, name) if one.id == takes_back else one
            for one in self.oldest_first
        ]
        self.oldest_first.append(SwitchRecord(name, FIRST_MOMENT, kind, (), (), takes_back))
        return name


@given(HISTORIES)
@example(["use", "undo", "redo", "undo", "redo", "undo"])
@example(["use", "use", "undo", "undo", "redo", "use", "redo", "undo", "undo"])
@example(["use", "undo", "rotate", "redo"])
def test_they_are_two_stacks_whatever_happened_before(words: list[str]) -> None:
    records = Records()
    done: list[str] = []  # what undo takes back, last one first
    undone: list[tuple[str, str]] = []  # the undo and what it took back, for redo
    for word in words:
        if word in ("use", "revert"):
            done.append(records.add(Kind(word)))
            undone.clear()
        elif word == "rotate":
            records.add(Kind.ROTATE)
        elif word == "undo" and done:
            taken = done.pop()
            undone.append((records.add(Kind.UNDO, taken), taken))
        elif word == "redo" and undone:
            undo, taken = undone.pop()
            records.add(Kind.REDO, undo)
            done.append(taken)
        last, next_one = undoable(records.newest_first()), redoable(records.newest_first())
        assert (last.id if last else None) == (done[-1] if done else None)
        assert (next_one.id if next_one else None) == (undone[-1][0] if undone else None)


@settings(max_examples=40)
@given(st.lists(st.sampled_from(["one", "two", "chat", OWN_SIGN_IN, "undo", "redo", "revert"]), max_size=7))
@example(["one", "two", "revert", "undo", "undo", "redo", "redo"])
@example(["one", "undo", "one", "undo", "redo", "two", "undo", "undo"])
def test_the_files_follow_the_same_model_byte_for_byte(words: list[str]) -> None:
    house = House()
    done: list[tuple[bytes | None, ...]] = []
    undone: list[tuple[bytes | None, ...]] = []
    for word in words:
        before, count = house.bytes_of_agents(), len(house.store.records)
        stack, action = {"undo": (done, switch.undo), "redo": (undone, switch.redo)}.get(word, (None, None))
        if stack is not None and action is not None:
            other = undone if stack is done else done
            if not stack:
                with pytest.raises(Refused, match="There is no"):
                    action(house.ports)
                assert house.bytes_of_agents() == before
                continue
            action(house.ports)
            other.append(before)
            assert house.bytes_of_agents() == stack.pop()
            continue
        _ = switch.revert(house.ports, ()) if word == "revert" else switch.use(house.ports, word, BOTH)
        if len(house.store.records) > count:  # what changes nothing is no action to take back
            done.append(before)
            undone.clear()
    switch.revert(house.ports, ())
    assert house.bytes_of_agents() == (CLAUDE_TEXT, OPENCODE_TEXT, None, None)
    assert house.journal.originals() == ()


def test_a_rotation_is_never_what_undo_takes_back() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    keys.rotate(house.ports, "one", Secret("sk-ez-EXAMPLE77777777777777777777777"), frozenset({REJECTED_KEY}))
    assert switch.history(house.ports)[0].kind is Kind.ROTATE
    last = undoable(house.store.history())
    assert last is not None
    assert last.kind is Kind.USE


def test_steps_back_go_last_file_first_so_that_every_prefix_fails_closed() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    (record,) = house.store.records
    agents = {agent.id: agent for agent in house.ports.agents}
    steps = steps_back(record, agents, tools_of(house.ports), frozenset())
    mine = [file.real for file in record.files if file.agent]
    assert [str(step.before.real) for step in steps] == mine[::-1]
    assert [step.after for step in steps] == [OPENCODE_TEXT, CLAUDE_TEXT]


def test_an_agent_that_is_not_known_any_more_is_left_alone() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    (record,) = house.store.records
    claude = next(agent for agent in house.ports.agents if agent.id == "claude-code")
    steps = steps_back(record, {claude.id: claude}, tools_of(house.ports), frozenset())
    assert [step.agent for step in steps] == ["claude-code"]


def test_without_an_episode_there_is_no_way_back_to_go_and_no_original() -> None:
    house = House()
    for agent in house.ports.agents:
        assert steps_to_original(agent, tools_of(house.ports), frozenset()) == []
        reading = read_agent(agent, house.ports.environment, house.files)
        assert original_texts(reading, tools_of(house.ports)) is None


def test_the_originals_texts_are_those_from_before_the_first_switch() -> None:
    house = House()
    for name in ("one", "two"):
        switch.use(house.ports, name, BOTH)
    claude = next(agent for agent in house.ports.agents if agent.id == "claude-code")
    texts = original_texts(read_agent(claude, house.ports.environment, house.files), tools_of(house.ports))
    assert texts is not None
    assert list(texts.values()) == [CLAUDE_TEXT.decode()]


def test_undo_with_a_lost_image_is_an_error_and_writes_nothing() -> None:
    house = House()
    for name in ("one", "two", "one"):
        switch.use(house.ports, name, BOTH)
    house.store.images.clear()
    before = house.state()
    with pytest.raises(StoreError):
        switch.undo(house.ports)
    assert house.state() == before
