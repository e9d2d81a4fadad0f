"""Restore with nothing but the originals: no database, no keychain, and one plain line per agent."""

from __future__ import annotations

import pytest

from ezswitch.domain.consents import OVERWRITE_CHANGES
from ezswitch.domain.errors import EzswitchError, StoreError
from ezswitch.switching.restore import NoHistory, restore_all, still_on
from ezswitch.usecases import switch
from memory_house import BOTH, CLAUDE_TEXT, HOME, OPENCODE, OPENCODE_TEXT, PLACES, SETTINGS, House

DONE = ("Claude Code: as it was before ezswitch.", "OpenCode: as it was before ezswitch.")


def restored(house: House, accept: frozenset[str] = frozenset()) -> tuple[str, ...]:
    return restore_all(house.files, house.journal, accept)


def test_an_agent_that_still_asks_for_a_key_is_named_when_nothing_is_kept_of_before() -> None:
    house = House()
    assert still_on(house.files, house.ports.environment) == ()
    switch.use(house.ports, "one", ("claude-code",))
    (said,) = still_on(house.files, house.ports.environment)
    assert said.startswith("Claude Code: it still uses the profile one")


def test_with_nothing_to_do_it_says_so_and_writes_nothing() -> None:
    house = House()
    before = house.state()
    assert restored(house) == ("There is nothing to put back: ezswitch changed no agent.",)
    assert house.faults.calls == []
    assert house.state() == before


@pytest.mark.parametrize("profiles", [("one",), ("one", "two"), ("two", "one", "two")])
def test_after_any_switches_every_agent_is_as_it_was(profiles: tuple[str, ...]) -> None:
    house = House()
    for name in profiles:
        switch.use(house.ports, name, BOTH)
    history = len(house.store.records)
    house.keychain.mood = "none"
    house.store.problem = StoreError("gone", "The database is gone.")
    assert restored(house) == DONE
    assert house.bytes_of_agents()[:2] == (CLAUDE_TEXT, OPENCODE_TEXT)
    assert house.journal.originals() == ()
    assert len(house.store.records) == history
    assert "nothing to put back" in restored(house)[0]


def test_a_file_that_was_not_there_is_gone_with_its_folder() -> None:
    house = House()
    house.files.delete(SETTINGS)
    del house.files.folders[SETTINGS.parent]
    switch.use(house.ports, "one", ("claude-code",))
    assert restored(house) == DONE[:1]
    assert house.files.bytes_of(SETTINGS) is None
    assert SETTINGS.parent not in house.files.folders


def test_others_edits_stay() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    now = house.files.bytes_of(SETTINGS)
    assert now is not None
    house.files.put(SETTINGS, now.replace(b'"Stop": []', b'"Stop": [1]'))
    assert restored(house) == DONE
    assert house.files.bytes_of(SETTINGS) == CLAUDE_TEXT.replace(b"[]", b"[1]")


def test_a_conflict_is_left_alone_and_said_and_the_others_are_restored() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    now = house.files.bytes_of(SETTINGS)
    assert now is not None
    theirs = now.replace(b"one.example", b"mine.example")
    house.files.put(SETTINGS, theirs)
    claude, opencode = restored(house)
    assert "env.ANTHROPIC_BASE_URL" in claude
    assert f"run this again with the word {OVERWRITE_CHANGES}" in claude
    assert "--accept" not in claude, "this program has no such option"
    assert opencode == DONE[1]
    assert house.files.bytes_of(SETTINGS) == theirs
    assert house.journal.originals() == ("claude-code",)
    assert restored(house, frozenset({OVERWRITE_CHANGES})) == DONE[:1]
    assert house.files.bytes_of(SETTINGS) == CLAUDE_TEXT


def test_a_broken_file_and_a_damaged_original_are_a_line_each_and_stop_nothing_else() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    house.files.put(SETTINGS, b'{"half')
    claude, opencode = restored(house)
    assert claude.startswith(f"Claude Code: {SETTINGS}:1:")
    assert opencode == DONE[1]
    house.journal.kept["claude-code"] = "{"
    (claude,) = restored(house)
    assert "damaged" in claude
    assert house.files.bytes_of(SETTINGS) == b'{"half'


def _interrupted(at: str) -> House:
    probe = House()
    switch.use(probe.ports, "one", BOTH)
    house = House()
    house.faults.fail_at, house.faults.after, house.faults.dead = 1 + probe.faults.calls.index(at), True, True
    with pytest.raises(EzswitchError):
        switch.use(house.ports, "one", BOTH)
    house.faults.revive()
    house.faults.dead = False
    return house


@pytest.mark.parametrize("at", [f"commit {SETTINGS}", f"commit {OPENCODE}"])
def test_an_interrupted_switch_is_recovered_first(at: str) -> None:
    house = _interrupted(at)
    lines = restored(house)
    assert house.bytes_of_agents()[:2] == (CLAUDE_TEXT, OPENCODE_TEXT)
    assert "interrupted" in lines[0]
    assert house.journal.originals() == ()


def test_a_full_disk_is_said_and_a_second_run_finishes() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    after = house.bytes_of_agents()
    house.faults.calls.clear()
    house.faults.fail_at, house.faults.dead = 1, True
    lines = restored(house)
    assert len(lines) == 2
    assert not set(lines) & set(DONE)
    assert house.bytes_of_agents() == after
    house.faults.revive()
    house.faults.dead = False
    restored(house)
    assert house.bytes_of_agents()[:2] == (CLAUDE_TEXT, OPENCODE_TEXT)


def test_it_keeps_no_history_and_would_refuse_any_other_switch() -> None:
    history = NoHistory()
    assert history.history() == ()
    assert history.change_counter() == 0
    for call in (history.usable_for_switching, lambda: history.image("x"), lambda: history.forget("x")):
        with pytest.raises(StoreError):
            call()


class TestOwnAgents:
    """A user's own agent goes back too, by its definition in the config folder."""

    DEFINITION = b'name = "Mine"\nfile = "~/.mine/a.json"\nformat = "jsonc"\nsurface = "openai"\n[settings]\n'
    SETTINGS = b'url = "{base_url}"\ncommand = "{helper}"\n'
    FILE = HOME / ".mine/a.json"

    def switched(self) -> House:
        house = House()
        house.files.put(PLACES.agents / "mine.toml", self.DEFINITION + self.SETTINGS)
        house.files.put(PLACES.agents / "broken.toml", b"name = ")
        house.files.put(self.FILE, b'{ "a": 1 }')
        switch.use(house.ports, "one", ("mine",))
        return house

    def test_it_is_as_it_was(self) -> None:
        house = self.switched()
        assert b"one.example" in (house.files.bytes_of(self.FILE) or b"")
        lines = restore_all(house.files, house.journal, own=PLACES.agents)
        assert lines == ("Mine: as it was before ezswitch.",)
        assert house.files.bytes_of(self.FILE) == b'{ "a": 1 }'

    def test_without_its_definition_it_is_named_and_its_original_kept(self) -> None:
        house = self.switched()
        after = house.files.bytes_of(self.FILE)
        house.files.delete(PLACES.agents / "mine.toml")
        (line,) = restore_all(house.files, house.journal, own=PLACES.agents)
        assert line.startswith("mine: its definition is gone")
        assert str(PLACES.agents) in line
        assert (house.files.bytes_of(self.FILE), house.journal.originals()) == (after, ("mine",))
