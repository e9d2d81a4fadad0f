"""Every agent at once: one action, one undo, and `revert --all` leaves every file as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agents.contract import CASES
from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent
from ezswitch.domain.consents import LITERAL_KEY
from ezswitch.domain.environment import Environment
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.ports import Installed
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.usecases import switch
from ezswitch.usecases.running import shelf_of
from memory_house import HOME, KEY_ONE, KEY_TWO, House, profile

YES = frozenset({LITERAL_KEY})
AGENTS = all_agents()
IDS = tuple(agent.id for agent in AGENTS)
PRODUCTS = (HOME / ".config/Code/User/settings.json", HOME / ".config/VSCodium/User/settings.json")


def files_of(agent: Agent) -> dict[Path, bytes]:
    """Return an agent's files as somebody has them, by one of its cases."""
    folders = sorted(path for path in (CASES / agent.id).iterdir() if path.is_dir())
    folder = next((path for path in folders if path.name == "lived-in"), folders[-1])
    plain = {file.role: file.path for file in agent.files(Environment(HOME, {}))}
    return {path: (folder / role).read_bytes() for role, path in plain.items() if (folder / role).is_file()}


@pytest.fixture
def house() -> House:
    """Return a machine with every agent installed and lived in, and two profiles that offer every format."""
    made = House()
    made.ports = replace(made.ports, supported=AGENTS)
    made.programs.found |= {name: Installed(Path("/usr/bin") / name, "1") for one in AGENTS for name in one.binaries}
    for product in PRODUCTS:
        made.files.put(product, b"{}\n")
    for agent in AGENTS:
        for path, data in files_of(agent).items():
            made.files.put(path, data)
    for name, key, model in (("first", KEY_ONE, "claude-opus-4-7"), ("second", KEY_TWO, "deepseek-v4-pro")):
        urls = dict.fromkeys(Surface, f"https://{name}.example/v1")
        kept = profile(name, f"{name}.example", base_url=urls, models={"main": model, "small": model})
        shelf_of(made.ports).save(kept)
        origins = frozenset(origin_of(url) for url in kept.base_url.values())
        made.keychain.records[name] = KeyRecord(Secret(key), origins=origins)
    return made


def agents_files(house: House) -> dict[Path, bytes | None]:
    """Return every file of every agent, there or not."""
    named = [file.path for agent in AGENTS for file in agent.files(Environment(HOME, {}))]
    return {path: house.files.bytes_of(path) for path in named}


def test_all_are_switched_as_one_step_and_all_of_it_comes_back(house: House) -> None:
    before = agents_files(house)
    assert sum(data is not None for data in before.values()) >= len(AGENTS)
    assert set(switch.targets(house.ports, "first", everything=True)) == set(IDS)
    first = switch.use(house.ports, "first", IDS, YES)
    assert (first.skipped, first.failed) == ((), ())
    assert {one.agent for one in first.switches} == set(IDS)
    on_first = agents_files(house)
    switch.use(house.ports, "second", IDS, YES)
    assert len(switch.history(house.ports)) == 2, "one action each"
    switch.undo(house.ports)
    assert agents_files(house) == on_first
    done = switch.revert(house.ports, ())
    assert {one.agent for one in done.switches} == set(IDS)
    assert done.failed == ()
    assert agents_files(house) == before
    assert not any(KEY_ONE.encode() in (data or b"") for data in house.files.snapshot().values())


def test_own_sign_in_for_all_leaves_no_key_and_no_address_of_ours(house: House) -> None:
    switch.use(house.ports, "first", IDS, YES)
    switch.use(house.ports, "own-sign-in", IDS)
    for data in agents_files(house).values():
        assert KEY_ONE.encode() not in (data or b"")
        assert b"first.example" not in (data or b"")
