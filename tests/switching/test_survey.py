"""The survey: one honest row per agent, from its files alone, and never an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from ezswitch.agents.agent import KeyDelivery
from ezswitch.domain.ports import Installed
from ezswitch.switching.survey import AgentRow, State, survey
from ezswitch.usecases import switch
from ezswitch.usecases.running import surveyor_of
from memory_house import BOTH, OPENCODE, PLACES, SETTINGS, House


def rows(house: House) -> tuple[AgentRow, AgentRow]:
    claude, opencode = (survey(agent, surveyor_of(house.ports)) for agent in house.ports.agents)
    return claude, opencode


def test_before_anything_both_are_installed_with_their_versions_and_on_their_own() -> None:
    house = House()
    before = house.state()
    claude, opencode = rows(house)
    assert [(row.installed, row.version, row.state, row.profile) for row in (claude, opencode)] == [
        (True, "2.1.330", State.ORIGINAL, None),
        (True, "1.18.33", State.ORIGINAL, None),
    ]
    assert [row.key_delivery for row in (claude, opencode)] == [None, None]
    assert claude.files == (str(SETTINGS),)
    assert house.state() == before


@pytest.mark.parametrize(
    ("program", "folder", "installed", "never_run"),
    [(True, True, True, False), (True, False, True, True), (False, True, True, False), (False, False, False, False)],
)
def test_installed_is_a_program_or_a_config_folder(
    program: bool, folder: bool, installed: bool, never_run: bool
) -> None:
    house = House()
    house.programs.found = {"claude": Installed(Path("/usr/bin/claude"), "")} if program else {}
    if not folder:
        house.files.delete(SETTINGS)
        del house.files.folders[SETTINGS.parent]
    claude, _ = rows(house)
    assert (claude.installed, claude.never_run, claude.version) == (installed, never_run, "")
    assert claude.home == str(SETTINGS.parent)


def test_on_a_profile_it_says_how_the_key_comes_and_which_file_holds_one() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    claude, opencode = rows(house)
    assert (claude.state, claude.profile, claude.key_delivery, claude.key_in_file) == (
        State.PROFILE,
        "one",
        KeyDelivery.HELPER,
        "",
    )
    assert (opencode.state, opencode.key_delivery, opencode.key_in_file) == (
        State.PROFILE,
        KeyDelivery.REFERENCE,
        str(PLACES.key_file("one")),
    )


def test_another_gateway_and_a_broken_file_are_states() -> None:
    house = House()
    house.files.put(SETTINGS, b'{"env": {"ANTHROPIC_BASE_URL": "https://other.example"}}')
    house.files.put(OPENCODE, b"{")
    claude, opencode = rows(house)
    assert (claude.state, claude.profile, claude.drift) == (State.FOREIGN, None, False)
    assert (opencode.state, opencode.profile, opencode.key_in_file) == (State.UNREADABLE, None, "")
    assert str(OPENCODE) in opencode.files


@pytest.mark.parametrize(
    ("old", "new", "drift"),
    [
        (b'"DISABLE_TELEMETRY": "1"', b'"DISABLE_TELEMETRY": "0"', False),
        (b"\n", b"\n\n", False),
        (b"one.example", b"two.example", True),
        (b'"ANTHROPIC_AUTH_TOKEN": ""', b'"ANTHROPIC_AUTH_TOKEN": "x"', True),
    ],
)
def test_drift_is_a_changed_owned_setting(old: bytes, new: bytes, drift: bool) -> None:
    house = House()
    switch.use(house.ports, "one", ("claude-code",))
    now = house.files.bytes_of(SETTINGS)
    assert now is not None
    assert old in now
    house.files.put(SETTINGS, now.replace(old, new))
    claude, _ = rows(house)
    assert claude.drift is drift
    assert claude.state is (State.MODIFIED if drift else State.PROFILE)


def test_a_file_that_vanished_after_a_switch_is_drift_on_its_own_sign_in() -> None:
    house = House()
    switch.use(house.ports, "one", ("claude-code",))
    house.files.delete(SETTINGS)
    claude, _ = rows(house)
    assert (claude.state, claude.drift) == (State.ORIGINAL, True)


@pytest.mark.parametrize("text", ["{", "[]", '{"version": 2}'], ids=["cut short", "a list", "newer"])
def test_a_record_that_cannot_be_read_is_a_finding_of_that_agent_alone(text: str) -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    house.journal.kept["claude-code"] = text
    claude, opencode = rows(house)
    (finding,) = [one for one in claude.conflicts if one.id == "original-damaged"]
    assert finding.remedy
    assert (claude.state, claude.profile, opencode.conflicts) == (State.PROFILE, "one", ())
