"""The contract kit over every agent and every case, and what holds for all agents together."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from agents.contract import CASES, AgentContract, Case, cases_of, is_role_path
from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent
from ezswitch.agents.getting import how_to_install
from ezswitch.agents.ways import in_way
from ezswitch.domain.environment import Environment
from ezswitch.domain.profile import Profile
from ezswitch.formats.editor import editor_for

AGENTS = all_agents()
WAYS = [(in_way(agent, way.id) or agent, way.id) for agent in AGENTS for way in agent.ways[1:]]
ALL = [(agent, case, agent.id) for agent in AGENTS for case in cases_of(agent)]
ALL += [(agent, case, f"{agent.id}-by-{way}") for agent, way in WAYS for case in cases_of(agent)]
ICONS = Path(__file__).resolve().parent.parent.parent / "resources" / "agents"
ROLES = ("main", "small", "opus", "sonnet", "haiku", "fable", "subagent")


class TestEveryAgent(AgentContract):
    @pytest.fixture(params=[one[:2] for one in ALL], ids=[f"{name}-{case.name}" for _, case, name in ALL])
    def both(self, request: pytest.FixtureRequest) -> tuple[Agent, Case]:
        return request.param  # type: ignore[no-any-return]

    @pytest.fixture
    def agent(self, both: tuple[Agent, Case]) -> Agent:
        return both[0]

    @pytest.fixture
    def case(self, both: tuple[Agent, Case]) -> Case:
        return both[1]


def test_agents_are_found_by_themselves_in_a_stable_order() -> None:
    assert {"claude-code", "opencode"} <= {agent.id for agent in AGENTS}
    assert [agent.name for agent in AGENTS] == sorted(agent.name for agent in AGENTS)
    assert all_agents() == AGENTS


def test_every_agents_module_bears_its_id() -> None:
    folder = Path(str(all_agents.__code__.co_filename)).parent
    modules = {path.stem for path in folder.glob("*.py")}
    assert {agent.id.replace("-", "_") for agent in AGENTS} <= modules


def test_ids_and_names_are_unique() -> None:
    assert len({agent.id for agent in AGENTS}) == len(AGENTS)
    assert len({agent.name for agent in AGENTS}) == len(AGENTS)


@pytest.mark.parametrize("agent", AGENTS, ids=lambda agent: agent.id)
class TestRegistry:
    def test_its_facts_are_filled_in(self, agent: Agent) -> None:
        assert re.fullmatch(r"[a-z][a-z0-9-]*", agent.id)
        assert agent.docs.startswith("https://")
        assert agent.surfaces
        assert agent.binaries
        assert agent.package
        assert how_to_install(agent)
        assert set(agent.roles) <= set(ROLES)
        assert agent.roles[0] == "main"

    def test_its_owned_settings_are_published(self, agent: Agent) -> None:
        roles = {role for setting in agent.owned for role in setting.roles}
        assert all(setting.path and setting.part and setting.meaning.endswith(".") for setting in agent.owned)
        assert not [part for setting in agent.owned for part in setting.parts if " and " in part], "a part each"
        assert len({setting.path for setting in agent.owned}) == len(agent.owned)
        plain = {file.role for file in agent.files(Environment(Path("/home/sam"), {}))}
        assert plain <= roles

    def test_it_has_an_icon_of_our_own(self, agent: Agent) -> None:
        icon = ET.parse(ICONS / f"{agent.id}.svg").getroot()
        assert icon.get("viewBox") == "0 0 24 24"
        assert not [part for part in icon.iter() if part.tag.endswith(("image", "script", "text"))]

    def test_it_has_cases(self, agent: Agent) -> None:
        folders = [path for path in (CASES / agent.id).iterdir() if path.is_dir()]
        assert len(folders) >= 5

    def test_its_files_lie_in_the_users_home(self, agent: Agent) -> None:
        environment = Environment(Path("/home/sam"), {})
        files = agent.files(environment)
        assert all(file.path.is_relative_to(environment.home) for file in files)
        assert len({file.path for file in files}) == len({file.role for file in files}) == len(files)
        assert agent.home(environment).is_relative_to(environment.home)
        assert all(is_role_path(file.role) and editor_for(file.format) for file in files)

    def test_a_plain_environment_has_no_conflict(self, agent: Agent) -> None:
        assert agent.conflicts(Environment(Path("/home/sam"), {"PATH": "/usr/bin", "HOME": "/home/sam"})) == ()

    def test_a_profile_finds_its_surface(self, agent: Agent) -> None:
        profile = Profile("p", "P", "p", dict.fromkeys(agent.surfaces, "https://gateway.example.org/v1"))
        assert profile.surface_for(agent.id, agent.surfaces) is agent.surfaces[0]
