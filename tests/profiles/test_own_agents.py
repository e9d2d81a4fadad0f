"""Definitions in the config folder: read at every look, each problem beside the others, confined to the home."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.settings import Settings
from ezswitch.profiles.own_agents import Definitions
from ezswitch.usecases.settings import save_settings
from memory_house import HOME, PLACES, House

EXAMPLES = Path(__file__).parents[2] / "resources/docs/agents/examples"
NONE: frozenset[str] = frozenset()


@pytest.fixture
def house() -> House:
    return House()


def put(house: House, name: str, text: str) -> Path:
    path = PLACES.agents / f"{name}.toml"
    house.files.put(path, text.encode())
    return path


def example(which: str = "acme-code", /, **changes: str) -> str:
    text = (EXAMPLES / f"{which}.toml").read_text()
    for old, new in changes.items():
        text = "".join(f"{old} = {new}\n" if line.startswith(f"{old} =") else line for line in text.splitlines(True))
    return text


def definitions(house: House) -> Definitions:
    return house.ports.definitions


def test_a_definition_is_an_agent_from_the_next_look_on(house: House) -> None:
    before = house.ports.agents
    path = put(house, "acme-code", example())
    assert [agent.id for agent in house.ports.agents] == [*(one.id for one in before), "acme-code"]
    house.files.put(path, example(name='"Renamed"').encode())
    assert house.ports.agents[-1].name == "Renamed"
    house.files.remove(path)
    assert house.ports.agents == before


def test_one_that_cannot_be_used_hides_no_other(house: House) -> None:
    put(house, "acme-code", example())
    put(house, "broken", example("house-bot", surface='"soap"'))
    own = house.ports.own_agents()
    assert [agent.id for agent in own.agents] == ["acme-code"]
    (problem,) = own.problems
    assert isinstance(problem, CannotRead)
    assert problem.path == str(PLACES.agents / "broken.toml")
    assert problem.line > 0
    assert f"broken.toml:{problem.line}:" in problem.message
    assert len(own.files) == 2


def test_an_id_of_ours_cannot_be_shadowed(house: House) -> None:
    put(house, "claude-code", example())
    (problem,) = house.ports.own_agents().problems
    assert "an agent claude-code of its own" in problem.message
    assert [agent.id for agent in house.ports.agents] == ["claude-code", "opencode"]


def test_a_file_of_another_agent_is_left_to_it(house: House) -> None:
    put(house, "mine", example(file='"~/.claude/settings.json"'))
    (problem,) = house.ports.own_agents().problems
    assert problem.message == "The file that it names is a settings file of Claude Code."


@pytest.mark.parametrize("path", ["~/.config/ezswitch/profiles.toml", "~/.local/state/ezswitch/keys/one"])
def test_our_own_files_are_no_agents(house: House, path: str) -> None:
    put(house, "mine", example(file=f'"{path}"'))
    (problem,) = house.ports.own_agents().problems
    assert problem.message == "Its file is one of ezswitch's own."


class TestOutsideOfTheHome:
    def test_it_waits_for_an_agreement_that_is_kept_by_the_path(self, house: House) -> None:
        put(house, "acme-code", example(file='"/srv/acme/config.json"'))
        (problem,) = house.ports.own_agents().problems
        assert problem.message == "/srv/acme/config.json lies outside of your home folder."
        assert "--accept outside-home" in problem.hint
        save_settings(house.ports, Settings(outside_home=frozenset({"/srv/acme/config.json"})))
        assert house.ports.agents[-1].id == "acme-code"

    def test_an_agreement_to_one_path_is_none_to_another(self, house: House) -> None:
        save_settings(house.ports, Settings(outside_home=frozenset({"/srv/acme/config.json"})))
        put(house, "acme-code", example(file='"/srv/other/config.json"'))
        assert len(house.ports.own_agents().problems) == 1

    def test_a_whole_path_inside_of_the_home_needs_none(self, house: House) -> None:
        put(house, "acme-code", example(file=f'"{HOME}/.acme/config.json"'))
        assert house.ports.agents[-1].id == "acme-code"


class TestReading:
    def test_a_missing_file_is_said(self, house: House) -> None:
        with pytest.raises(BadInput, match=r"no file acme-code\.toml"):
            definitions(house).read(PLACES.agents / "acme-code.toml")

    def test_bytes_that_are_no_text_are_a_problem_with_a_place(self, house: House) -> None:
        house.files.put(PLACES.agents / "mine.toml", b"name = \xff\n")
        (problem,) = house.ports.own_agents().problems
        assert isinstance(problem, CannotRead)
        assert problem.path.endswith("mine.toml")

    def test_a_byte_order_mark_is_no_problem(self, house: House) -> None:
        house.files.put(PLACES.agents / "acme-code.toml", b"\xef\xbb\xbf" + example().encode())
        assert house.ports.own_agents().problems == ()

    def test_nothing_but_toml_files_is_read(self, house: House) -> None:
        house.files.put(PLACES.agents / "notes.txt", b"mine")
        assert house.ports.own_agents().files == ()

    def test_a_file_whose_name_is_no_id_is_told_with_its_path(self, house: House) -> None:
        path = put(house, "My Agent", example())
        (problem,) = house.ports.own_agents().problems
        assert (problem.path, "cannot be an agent's id" in problem.message) == (str(path), True)


def test_settings_keep_the_paths(house: House) -> None:
    new = save_settings(house.ports, Settings(outside_home=frozenset({"/srv/b", "/srv/a"})))
    assert new.outside_home == {"/srv/a", "/srv/b"}
    assert b'outside_home = ["/srv/a", "/srv/b"]' in (house.files.bytes_of(PLACES.settings) or b"")
    assert definitions(house).load(lambda: NONE).agents == ()
