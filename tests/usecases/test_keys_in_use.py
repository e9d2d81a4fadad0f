"""A key that an agent's own file names is in use, whatever the profiles say meanwhile."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ezswitch.domain.errors import Refused
from ezswitch.usecases import keys, profiles, switch
from ezswitch.usecases.look import look
from ezswitch.usecases.running import shelf_of
from memory_house import BOTH, ONE, House


def test_a_key_is_not_removed_while_agents_have_it_though_their_profile_names_another_by_now() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    shelf_of(house.ports).save(replace(ONE, key="two"))
    with pytest.raises(Refused, match="claude-code"):
        keys.remove_key(house.ports, "one")
    row = next(row for row in keys.keys(house.ports) if row.name == "one")
    assert row.agents == BOTH
    assert row.profiles == ()
    switch.revert(house.ports, ())
    keys.remove_key(house.ports, "one")
    assert "one" not in house.keychain.records


def test_a_removed_profile_leaves_a_key_that_another_profiles_agents_still_have() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    shelf_of(house.ports).save(replace(ONE, key="two"))
    shelf_of(house.ports).save(replace(ONE, id="copy"))
    profiles.remove(house.ports, "copy")
    assert "one" in house.keychain.records


def test_a_damaged_original_is_a_finding_of_its_agent_and_hides_nothing_else() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    house.journal.damaged = True
    seen = look(house.ports)
    assert [row.profile for row in seen.agents] == ["one", "one"]
    assert len(seen.profiles) == 3
    found = [finding for row in seen.agents for finding in row.conflicts]
    assert {finding.id for finding in found} == {"original-damaged"}
    assert all(finding.remedy for finding in found)
