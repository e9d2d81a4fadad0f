"""One session: what is proven before, what the agent gets, and that no key is in an argument."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import BadInput, ConsentNeeded, NoKey, Refused
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.ports import Installed
from ezswitch.domain.secret import Secret
from ezswitch.domain.sessions import NoSessions
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.sessions import open_terminal, run, session
from fakes import MemoryPrograms
from memory_house import HOME, KEY_ONE, OPENCODE, SETTINGS, House

ONE_SESSION = tuple(agent for agent in all_agents() if agent.session)


@dataclass
class Remembered:
    """Sessions that start nothing and remember what they were asked for."""

    became: list[tuple[Path, tuple[str, ...], Mapping[str, str]]] = field(default_factory=list)
    opened: list[tuple[str, ...]] = field(default_factory=list)

    def become(self, program: Path, arguments: tuple[str, ...], variables: Mapping[str, str]) -> int:
        self.became.append((program, arguments, variables))
        return 7

    def open_terminal(self, words: tuple[str, ...]) -> str:
        self.opened.append(words)
        return "xterm"


@pytest.fixture
def house() -> House:
    return House()


def everything(house: House, sessions: Remembered | None = None) -> Ports:
    """Return ports with every agent of ours, all of them installed."""
    found = {name: Installed(Path("/usr/bin", name), "1") for agent in all_agents() for name in agent.binaries}
    shown = Environment(HOME, {"PATH": "/usr/bin", "COPILOT_PROVIDER_API_KEY": "sk-old-EXAMPLE"}, "linux", {"RC": "1"})
    more = {"programs": MemoryPrograms(found), "supported": all_agents(), "environment": shown}
    return replace(house.ports, sessions=sessions or Remembered(), **more)  # type: ignore[arg-type]


def offering(house: House, profile: str = "one") -> None:
    """Let a profile offer what every agent needs."""
    from ezswitch.domain.surface import Surface
    from ezswitch.usecases.running import shelf_of

    kept = shelf_of(house.ports).get(profile)
    urls = dict.fromkeys(Surface, f"https://{profile}.example/v1")
    shelf_of(house.ports).save(replace(kept, base_url=urls))


@pytest.mark.parametrize("agent", ONE_SESSION, ids=lambda agent: agent.id)
class TestEveryAgentThatCan:
    def test_no_key_is_in_an_argument_and_no_file_is_written(self, house: House, agent: Agent) -> None:
        offering(house)
        before = house.files.snapshot()
        ready = session(everything(house), agent.id, "one", ("--more", "hi"))
        assert ready.arguments[-2:] == ("--more", "hi")
        assert KEY_ONE not in "\0".join(ready.arguments)
        assert KEY_ONE not in repr(ready)
        assert house.files.snapshot() == before
        assert house.journal.kept == {}

    def test_it_says_address_and_model_and_has_a_way_to_the_key(self, house: House, agent: Agent) -> None:
        offering(house)
        ready = session(everything(house), agent.id, "one")
        made = "\0".join((*ready.arguments, *ready.variables.values()))
        assert "https://one.example" in made
        assert "claude-opus-4-7" in made
        assert ("ezswitch-key" in made) != (KEY_ONE in made)
        assert ready.variables["RC"] == "1"
        assert ready.program.parent == Path("/usr/bin")

    def test_a_new_host_is_asked_for(self, house: House, agent: Agent) -> None:
        offering(house)
        house.keychain.records["one"] = KeyRecord(Secret(KEY_ONE), origins=frozenset())
        with pytest.raises(ConsentNeeded) as asked:
            session(everything(house), agent.id, "one")
        assert asked.value.consent == "new-origin"
        session(everything(house), agent.id, "one", (), frozenset({"new-origin"}))
        assert {str(one) for one in house.keychain.records["one"].origins} == {"https://one.example"}

    def test_a_missing_key_is_said(self, house: House, agent: Agent) -> None:
        offering(house)
        del house.keychain.records["one"]
        with pytest.raises(NoKey):
            session(everything(house), agent.id, "one")


def test_an_agent_without_a_way_is_named(house: House) -> None:
    offering(house)
    cannot = [agent for agent in all_agents() if agent.session is None]
    assert cannot
    for agent in cannot:
        with pytest.raises(Refused) as refused:
            session(everything(house), agent.id, "one")
        assert agent.name in refused.value.message
        assert f"ezswitch use one {agent.id}" in refused.value.hint


def test_a_key_of_the_shell_does_not_come_along(house: House) -> None:
    ready = session(everything(house), "copilot-cli", "one")
    assert "COPILOT_PROVIDER_API_KEY" not in ready.variables
    assert "ezswitch-key" in ready.variables["COPILOT_PROVIDER_API_KEY_COMMAND"]


def test_what_does_not_fit_or_is_not_there_is_refused(house: House) -> None:
    with pytest.raises(Refused, match="Claude Code needs an Anthropic-compatible address"):
        session(everything(house), "claude-code", "chat")
    with pytest.raises(BadInput, match="no agent"):
        session(everything(house), "nobody", "one")
    with pytest.raises(BadInput):
        session(everything(house), "claude-code", "nobody")
    nowhere = replace(everything(house), programs=MemoryPrograms({}))
    with pytest.raises(Refused, match="not installed"):
        session(nowhere, "claude-code", "one")


def test_running_becomes_the_program_with_nothing_left_open(house: House) -> None:
    sessions = Remembered()
    assert run(everything(house, sessions), "claude-code", "one", ("-p", "hi")) == 7
    ((program, arguments, variables),) = sessions.became
    assert (program, arguments[0], arguments[2:]) == (Path("/usr/bin/claude"), "--settings", ("-p", "hi"))
    assert '"ANTHROPIC_API_KEY": ""' in arguments[1]
    assert KEY_ONE not in "\0".join(variables.values())


def test_a_terminal_gets_two_ids_and_only_after_everything_is_proven(house: House) -> None:
    sessions = Remembered()
    assert open_terminal(everything(house, sessions), "opencode", "one") == "xterm"
    assert sessions.opened == [("run", "--stay", "opencode", "--with", "one")]
    house.keychain.records.clear()
    with pytest.raises(NoKey):
        open_terminal(everything(house, sessions), "opencode", "one")
    assert len(sessions.opened) == 1


def test_the_users_own_files_stay_as_they_are(house: House) -> None:
    before = house.files.bytes_of(SETTINGS), house.files.bytes_of(OPENCODE)
    for agent in ("claude-code", "opencode"):
        session(everything(house), agent, "one")
    assert (house.files.bytes_of(SETTINGS), house.files.bytes_of(OPENCODE)) == before


def test_where_nothing_is_started_it_says_so() -> None:
    with pytest.raises(Refused, match="not started"):
        NoSessions().become(Path("/usr/bin/true"), (), {})
    with pytest.raises(Refused, match="not opened"):
        NoSessions().open_terminal(("run",))
