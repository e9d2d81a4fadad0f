"""Reading an agent: what does not parse is named by path, line and column, and looking at it is no error."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.agents import all_agents
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.plan import Reading
from ezswitch.switching.reading import look_at, read_agent, text_of
from ezswitch.usecases import switch
from memory_house import CLAUDE_TEXT, SETTINGS, House

CLAUDE_CODE = next(agent for agent in all_agents() if agent.id == "claude-code")


def test_texts_are_the_bytes_and_a_missing_file_is_none() -> None:
    house = House()
    read = read_agent(CLAUDE_CODE, house.ports.environment, house.files)
    assert list(read.texts.values()) == [CLAUDE_TEXT.decode()]
    house.files.delete(SETTINGS)
    read = read_agent(CLAUDE_CODE, house.ports.environment, house.files)
    assert list(read.texts.values()) == [None]
    assert read.active == Original()


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [(b'{\n  "a": 1\n  "b": 2\n}', 3, 3), (b"{,}", 1, 2), (b'{\n"a": "\xff"}', 2, 7), (b'{"a":\0}', 1, 6)],
)
def test_a_file_that_does_not_parse_is_named_with_line_and_column(data: bytes, line: int, column: int) -> None:
    house = House()
    house.files.put(SETTINGS, data)
    with pytest.raises(CannotRead) as raised:
        read_agent(CLAUDE_CODE, house.ports.environment, house.files)
    assert raised.value.message.startswith(f"{SETTINGS}:{line}:{column}: ")
    assert (raised.value.line, raised.value.column, raised.value.path) == (line, column, str(SETTINGS))
    reading, active = look_at(CLAUDE_CODE, house.ports.environment, house.files)
    assert reading is None
    assert isinstance(active, Unreadable)
    assert (active.path, active.line, active.column) == (str(SETTINGS), line, column)


def test_a_folder_in_its_place_is_unreadable_and_not_an_error_of_looking() -> None:
    house = House()
    house.files.delete(SETTINGS)
    house.files.folder(SETTINGS)
    _, active = look_at(CLAUDE_CODE, house.ports.environment, house.files)
    assert isinstance(active, Unreadable)
    assert "folder" in active.message


def test_a_value_of_the_wrong_kind_is_unreadable_under_the_files_own_path() -> None:
    house = House()
    house.files.put(SETTINGS, b'{"env": "oops"}')
    _, active = look_at(CLAUDE_CODE, house.ports.environment, house.files)
    assert isinstance(active, Unreadable)
    assert active.path == str(SETTINGS)


def test_who_is_active_is_read_from_the_file_alone() -> None:
    house = House()
    switch.use(house.ports, "one", ("claude-code",))
    house.journal.kept.clear()
    house.store.records.clear()
    _, active = look_at(CLAUDE_CODE, house.ports.environment, house.files)
    assert isinstance(active, OnProfile)
    assert (active.profile, active.key) == ("one", "one")
    house.files.put(SETTINGS, b'{"env": {"ANTHROPIC_BASE_URL": "https://other.example"}}')
    assert look_at(CLAUDE_CODE, house.ports.environment, house.files)[1] == Foreign("https://other.example")


def test_an_error_keeps_the_path_that_was_asked_for_not_the_one_behind_the_link() -> None:
    reading = Reading(Path("/home/user/link.json"), Path("/dotfiles/real.json"), b"{")
    with pytest.raises(CannotRead, match=r"^/home/user/link\.json:1:"):
        text_of(reading, "jsonc")
