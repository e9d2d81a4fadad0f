"""Prospects: found without writing, asking or sending anything."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.outside import ForeignRow
from ezswitch.usecases.prospects import prospects
from memory_house import HOME, SETTINGS, House

OLD = "sk-old-EXAMPLE4b5c6d7e8f9a0b1c2d3e4f50"
FOREIGN = (
    b'{"env": {"ANTHROPIC_BASE_URL": "https://api.foo.com/anthropic", "ANTHROPIC_AUTH_TOKEN": "%s"}}' % OLD.encode()
)


class Broken:
    """A CC Switch whose database cannot be read."""

    def there(self) -> bool:
        return True

    def rows(self) -> tuple[ForeignRow, ...]:
        raise CannotRead(
            "its database is newer than this program knows.", path="/x/cc-switch.db", hint="Update ezswitch."
        )

    def folders(self) -> dict[str, Path]:
        return {}


def test_nothing_is_written_asked_or_sent() -> None:
    house = House()
    house.files.put(SETTINGS, FOREIGN)
    before = house.state()
    prospects(house.ports)
    assert house.state() == before
    assert house.faults.calls == []
    assert house.keychain.prompts == 0


def test_what_agents_use_now_is_said_and_can_be_kept() -> None:
    house = House()
    house.files.put(SETTINGS, FOREIGN)
    house.files.put(HOME / ".claude/.credentials.json", b"{}")
    found = prospects(house.ports)
    assert found.now["claude-code"].kind == "foreign"
    assert "api.foo.com" in found.now["claude-code"].words
    assert found.live is not None
    (row,) = [one for one in found.live.rows if "claude-code" in one.agents]
    assert row.secret is not None
    assert row.secret.reveal() == OLD
    assert OLD not in repr(found)


def test_an_agent_with_its_own_sign_in_says_so() -> None:
    house = House()
    house.files.put(HOME / ".claude/.credentials.json", b"{}")
    now = prospects(house.ports).now["claude-code"]
    assert (now.kind, now.words) == ("sign_in", "your claude.ai sign-in")


@pytest.mark.parametrize(("mood", "said"), [("well", "present"), ("locked", "locked"), ("none", "no_keychain")])
def test_how_the_keychain_is(mood: str, said: str) -> None:
    house = House()
    house.keychain.mood = mood
    assert prospects(house.ports).keychain == said
    assert house.keychain.prompts == 0


def test_without_cc_switch_there_is_nothing_to_bring() -> None:
    found = prospects(House().ports)
    assert (found.rival, found.rival_problem) == (None, "")


def test_a_cc_switch_that_cannot_be_read_says_why() -> None:
    found = prospects(replace(House().ports, rival=Broken()))
    assert found.rival is None
    assert "its database is newer" in found.rival_problem
    assert "Update ezswitch." in found.rival_problem


def test_profiles_that_cannot_be_read_leave_the_rest() -> None:
    house = House()
    house.files.put(house.ports.places.profiles, b"[profiles\n")
    found = prospects(house.ports)
    assert found.live is None
    assert set(found.now) >= {"claude-code", "opencode"}
