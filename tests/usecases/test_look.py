"""A look shows all that can be read, asks nobody, and says in one place what could not be read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ezswitch.domain.errors import CannotRead, EzswitchError, KeychainLocked, StoreError
from ezswitch.domain.plan import SwitchRecord
from ezswitch.domain.settings import Settings
from ezswitch.usecases import checking, switch
from ezswitch.usecases.look import key_state, look
from ezswitch.usecases.values import State
from fakes import MemoryStore
from memory_house import BOTH, CLAUDE_TEXT, HOME, OPENCODE, PLACES, SETTINGS, House


def test_it_shows_agents_profiles_and_what_undo_and_redo_would_do() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    seen = look(house.ports)
    assert [row.profile for row in seen.agents] == ["one", "one"]
    assert [(row.profile.id, row.used_by) for row in seen.profiles] == [("one", BOTH), ("two", ()), ("chat", ())]
    assert list(seen.profiles[2].misfits) == ["claude-code"]
    assert (seen.undo, seen.redo) == (house.store.records[0], None)
    assert (seen.counter, seen.keychain, seen.home) == (1, "a keychain in memory", str(HOME))
    assert (seen.problem, seen.recovered) == (None, "")
    switch.undo(house.ports)
    seen = look(house.ports)
    assert seen.undo is None
    assert seen.redo == house.store.records[0], "what is done again, by its own name"


def test_it_writes_nothing_sends_nothing_and_takes_no_lock() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    house.faults.calls.clear()
    before, times = house.state(), house.lock.times
    look(house.ports)
    assert house.state() == before
    assert (house.faults.calls, house.web.sent, house.lock.times) == ([], [], times)


class BusyStore(MemoryStore):
    """History to which somebody else adds whenever it is read."""

    def history(self, agent: str | None = None, limit: int = 200) -> tuple[SwitchRecord, ...]:
        seen = super().history(agent, limit)
        self.touch()
        return seen


def test_what_is_stored_while_it_reads_is_not_counted_as_seen() -> None:
    """Whoever follows the counter looks again then. Counted at the end, a switch of that moment was never shown."""
    store = BusyStore()
    assert look(replace(House().ports, store=store)).counter < store.change_counter()


@pytest.mark.parametrize("mood", ["locked", "none", "denied", "hung"])
def test_it_never_prompts_whatever_the_keychain_does(mood: str) -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    house.keychain.mood, house.keychain.unlocks = mood, True
    seen = look(house.ports)
    assert house.keychain.prompts == 0
    assert [row.profile for row in seen.agents] == ["one", "one"]
    assert {row.key.state for row in seen.profiles} == {"locked" if mood == "locked" else "no_keychain"}


def test_the_last_check_and_its_samples_stand_with_the_profile() -> None:
    house = House()
    house.keychain.records.pop("two")
    (checked,) = checking.check(house.ports, ("two",))
    seen = {row.profile.id: row for row in look(house.ports).profiles}
    assert seen["two"].check == checked
    assert [sample.verdict for sample in seen["two"].samples] == ["no_key"]
    assert seen["one"].check is None


def test_a_broken_profiles_file_is_the_problem_and_agents_are_shown_all_the_same() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    house.files.put(PLACES.profiles, b"version = 1\n[[[")
    seen = look(house.ports)
    assert isinstance(seen.problem, CannotRead)
    assert str(PLACES.profiles) in str(seen.problem)
    assert (seen.problem.line, seen.profiles) == (2, ())
    assert [row.profile for row in seen.agents] == ["one", "one"]
    assert seen.undo is not None


def test_an_unreadable_history_is_the_problem_and_the_rest_is_shown() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    house.store.history = _unreadable  # type: ignore[method-assign, assignment]
    house.store.change_counter = _unreadable  # type: ignore[method-assign, assignment]
    seen = look(house.ports)
    assert isinstance(seen.problem, StoreError)
    assert (seen.undo, seen.redo, seen.counter) == (None, None, 0)
    assert len(seen.profiles) == 3


def _unreadable(*_: object) -> None:
    raise StoreError("newer schema", "The history was written by a newer ezswitch.", hint="Update ezswitch.")


def test_a_damaged_intent_is_the_problem_and_stays_where_it_is() -> None:
    house = House()
    house.journal.open = "{"
    seen = look(house.ports)
    assert isinstance(seen.problem, StoreError)
    assert seen.problem.hint
    assert len(seen.agents) == 2
    assert house.journal.open == "{"


def test_a_broken_agent_is_a_state_and_no_problem_of_the_others() -> None:
    house = House()
    house.files.put(SETTINGS, b"{")
    house.files.put(OPENCODE, b"{}")
    seen = look(house.ports)
    assert [row.state for row in seen.agents] == [State.UNREADABLE, State.ORIGINAL]
    assert seen.problem is None


def _interrupted() -> House:
    probe, house = House(), House()
    switch.use(probe.ports, "one", BOTH)
    at = 1 + probe.faults.calls.index(f"commit {SETTINGS}")
    house.faults.fail_at, house.faults.after, house.faults.dead = at, True, True
    with pytest.raises(EzswitchError):
        switch.use(house.ports, "one", BOTH)
    house.lock.held = False
    house.faults.revive()
    house.faults.dead = False
    return house


def test_what_was_recovered_is_said_once() -> None:
    house = _interrupted()
    seen = look(house.ports)
    assert seen.recovered == "A switch that was interrupted was taken back: every file is as it was before."
    assert house.files.bytes_of(SETTINGS) == CLAUDE_TEXT
    assert [row.profile for row in seen.agents] == [None, None]
    assert look(house.ports).recovered == ""


def test_while_another_ezswitch_is_switching_a_look_does_not_wait_or_recover() -> None:
    house = _interrupted()
    house.lock.busy = True
    seen = look(house.ports)
    assert seen.problem is not None
    assert seen.problem.id == "busy"
    assert house.journal.open is not None
    house.lock.busy = False
    assert look(house.ports).recovered


def test_a_key_name_from_a_hand_edit_that_cannot_be_one_is_absent() -> None:
    house = House()
    assert key_state(house.ports, "../x").state == "absent"
    house.keychain.state = _locked  # type: ignore[method-assign, assignment]
    assert key_state(house.ports, "one").state == "locked"


def _locked(_: str) -> None:
    raise KeychainLocked("locked", "The keychain is locked.")


def test_a_look_brings_the_settings_and_why_they_cannot_be_read() -> None:
    house = House()
    house.files.put(PLACES.settings, b'hidden = ["opencode"]\n')
    seen = look(house.ports)
    assert seen.settings.hidden == {"opencode"}
    assert seen.settings_problem is None
    house.files.put(PLACES.settings, b"hidden = 1\n")
    broken = look(house.ports)
    assert broken.settings == Settings()
    assert broken.settings_problem is not None
    assert broken.settings_problem.path == str(PLACES.settings)
    assert broken.agents == seen.agents, "nothing else is touched by it"


def test_a_history_that_was_set_aside_is_told_and_nothing_is_stopped_by_it() -> None:
    house = House()
    house.store.notice = "history.db was damaged. It was kept as history.db.damaged-1."
    seen = look(house.ports)
    assert seen.problem is None
    assert seen.lost.startswith("history.db was damaged. It was kept as history.db.damaged-1. ")
    assert "revert still goes back" in seen.lost


def test_agents_that_are_switched_and_no_history_of_it_is_told() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    assert look(house.ports).lost == ""
    house.store.records.clear()
    assert "is not there any more" in look(house.ports).lost
    switch.revert(house.ports, ())
    house.store.records.clear()
    assert look(house.ports).lost == "", "nothing is switched, so nothing is missed"


def test_a_temp_that_a_dead_process_left_beside_our_files_goes_and_a_fresh_one_stays() -> None:
    house = House()
    left = [PLACES.config / ".profiles.toml.ezswitch-00000001", PLACES.state / "keys/.one.ezswitch-00000002"]
    fresh = PLACES.config / ".settings.toml.ezswitch-00000003"
    for path in (*left, fresh):
        house.files.put(path, b"half")
    house.files.forsaken = set(left)
    look(house.ports)
    assert [house.files.bytes_of(path) for path in (*left, fresh)] == [None, None, b"half"]
