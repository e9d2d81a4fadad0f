"""Plans in odd places: several files of one agent, other folders, edited profiles, and what a preview leaves."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from ezswitch.domain.consents import REJECTED_KEY
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.usecases import keys, switch
from ezswitch.usecases.fitting import misfit
from ezswitch.usecases.look import look
from ezswitch.usecases.running import shelf_of
from memory_house import BOTH, CLAUDE_TEXT, HOME, ONE, OPENCODE, PLACES, SETTINGS, House, profile

NEW_KEY = Secret("sk-ez-EXAMPLE77777777777777777777777")
REJECTED = frozenset({REJECTED_KEY})
WEAK = OPENCODE.with_name("opencode.json")
THEIRS = b'{"$schema": "https://opencode.ai/config.json", "model": "anthropic/claude-sonnet-4-6"}\n'


def at(house: House, **variables: str) -> None:
    """Let every later call see these variables."""
    house.ports = replace(house.ports, environment=Environment(HOME, variables))


def test_own_sign_in_leaves_a_second_file_alone_that_no_switch_ever_touched() -> None:
    house = House()
    house.files.put(WEAK, THEIRS)
    switch.use(house.ports, "one", ("opencode",))
    assert house.files.bytes_of(WEAK) == THEIRS
    switch.use(house.ports, OWN_SIGN_IN, ("opencode",))
    assert house.files.bytes_of(WEAK) == THEIRS


def test_own_sign_in_leaves_a_second_file_alone_that_came_after_the_switch() -> None:
    house = House()
    switch.use(house.ports, "one", ("opencode",))
    house.files.put(WEAK, THEIRS)
    switch.use(house.ports, OWN_SIGN_IN, ("opencode",))
    assert house.files.bytes_of(WEAK) == THEIRS


def test_own_sign_in_brings_nothing_over_from_another_config_folder() -> None:
    house = House()
    house.files.put(SETTINGS, b'{"env": {"ANTHROPIC_API_KEY": "sk-ant-EXAMPLE-theirs"}}')
    switch.use(house.ports, "one", ("claude-code",))
    other = Path("/home/user/second/settings.json")
    house.files.put(other, CLAUDE_TEXT)
    at(house, CLAUDE_CONFIG_DIR=str(other.parent))
    switch.use(house.ports, OWN_SIGN_IN, ("claude-code",))
    assert house.files.bytes_of(other) == CLAUDE_TEXT


def test_a_rotation_never_carries_the_key_to_a_host_that_a_profile_was_edited_to() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    moved = {surface: url.replace("one.example", "evil.example") for surface, url in ONE.base_url.items()}
    shelf_of(house.ports).save(profile("one", "evil.example", base_url=moved))
    before = house.state()
    with pytest.raises(Refused, match=r"https://evil\.example") as raised:
        keys.rotate(house.ports, "one", NEW_KEY, REJECTED)
    assert "keys approve one" in raised.value.hint
    assert house.state() == before
    keys.approve(house.ports, "one", tuple(moved.values()))
    keys.rotate(house.ports, "one", NEW_KEY, REJECTED)
    assert b"evil.example" in (house.files.bytes_of(SETTINGS) or b"")


def test_a_rotation_refreshes_agents_by_the_key_in_their_files_not_by_an_edit_that_is_not_applied() -> None:
    house = House()
    switch.use(house.ports, "one", ("claude-code",))
    shelf_of(house.ports).save(replace(ONE, key="two", base_url={Surface.ANTHROPIC: "https://two.example/anthropic"}))
    before = house.files.bytes_of(SETTINGS)
    assert keys.rotate(house.ports, "two", NEW_KEY, REJECTED).switches == ()
    assert house.files.bytes_of(SETTINGS) == before


def test_a_preview_approves_no_host() -> None:
    house = House()
    moved = {surface: url.replace("one.example", "new.example") for surface, url in ONE.base_url.items()}
    shelf_of(house.ports).save(profile("one", "new.example", base_url=moved))
    before = dict(house.keychain.records)
    shown = switch.preview(house.ports, "one", BOTH, frozenset({"new-origin"}))
    assert house.keychain.records == before
    switch.run_preview(house.ports, shown)
    assert look(house.ports).agents[0].profile == "one"
    assert house.keychain.records["one"].approved(frozenset(shelf_of(house.ports).get("one").origins()))


def test_an_open_session_of_a_folder_named_earlier_gets_its_emptied_values_too() -> None:
    house = House()
    switch.use(house.ports, "one", ("claude-code",))
    at(house, CLAUDE_CONFIG_DIR="/home/user/second")
    house.programs.live = frozenset({"claude"})
    switch.revert(house.ports, ())
    assert house.files.bytes_of(SETTINGS) == CLAUDE_TEXT
    assert house.clock.waited


def crash_in_a_switch(house: House) -> None:
    """Die between the renames of a switch over both agents."""
    calls = House()
    switch.use(calls.ports, "one", BOTH)
    house.faults.fail_at = calls.faults.calls.index(f"commit {OPENCODE}") + 1
    house.faults.dead = True
    with pytest.raises(Exception):  # noqa: B017, PT011  # whatever a dead process raises
        switch.use(house.ports, "one", BOTH)
    house.faults.revive()
    house.faults.dead = False


def test_a_preview_recovers_first_as_every_reader_does() -> None:
    house = House()
    crash_in_a_switch(house)
    shown = switch.preview(house.ports, "one", BOTH)
    assert house.journal.open is None
    switch.run_preview(house.ports, shown)
    assert json.loads(house.files.bytes_of(SETTINGS) or b"")["env"]["ANTHROPIC_BASE_URL"]
    assert house.files.bytes_of(PLACES.key_file("one"))


def test_whom_a_switch_means_is_asked_of_recovered_files() -> None:
    house = House()
    crash_in_a_switch(house)
    assert switch.targets(house.ports, "one", everything=False) == ()


HOW = "Add one in the profile to use it here."


@pytest.mark.parametrize(
    ("urls", "has"),
    [
        ({Surface.OPENAI: "https://one.example/v1"}, "has an OpenAI-compatible address only"),
        (
            {Surface.RESPONSES: "https://one.example/v1", Surface.GEMINI: "https://one.example"},
            "has an OpenAI Responses address and a Gemini-compatible address only",
        ),
        ({}, "has no address"),
    ],
)
def test_a_profile_that_does_not_fit_says_how_it_would(urls: dict[Surface, str], has: str) -> None:
    claude = next(one for one in House().ports.agents if one.id == "claude-code")
    why = misfit(Profile("one", "One", "one", urls), claude)
    assert why == f"Claude Code needs an Anthropic-compatible address; One {has}. {HOW}"
    assert misfit(ONE, claude) == ""
