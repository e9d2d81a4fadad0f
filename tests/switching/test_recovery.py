"""Recovery: finished or taken back as one, told in one sentence, and what others wrote meanwhile stays theirs."""

from __future__ import annotations

import pytest

from ezswitch.domain.consents import REJECTED_KEY
from ezswitch.domain.errors import EzswitchError, KeychainLocked, WriteFailed
from ezswitch.domain.secret import Secret
from ezswitch.switching.recovery import recover
from ezswitch.usecases import keys, switch
from ezswitch.usecases.running import tools_of
from memory_house import BOTH, CLAUDE_TEXT, OPENCODE, OPENCODE_TEXT, PLACES, SETTINGS, House

NEW_KEY = "sk-ez-EXAMPLE77777777777777777777777"


def crashed(at: str, *, profile: str = "one", house: House | None = None) -> House:
    """Return a house whose process died right after the step of that name."""
    house = house or House()
    probe = House()
    if house.store.records:
        switch.use(probe.ports, "one", BOTH)
    probe.faults.calls.clear()
    switch.use(probe.ports, profile, BOTH)
    house.faults.calls.clear()
    house.faults.fail_at = 1 + probe.faults.calls.index(at)
    house.faults.after, house.faults.dead = True, True
    with pytest.raises(EzswitchError):
        switch.use(house.ports, profile, BOTH)
    house.lock.held = False
    house.faults.revive()
    house.faults.dead = False
    assert house.journal.open is not None
    return house


def test_with_nothing_open_nothing_is_done_or_said() -> None:
    house = House()
    assert recover(tools_of(house.ports)) == ""
    assert house.faults.calls == []


def test_a_half_done_switch_is_taken_back_and_said() -> None:
    house = crashed(f"commit {SETTINGS}")
    assert house.files.bytes_of(SETTINGS) != CLAUDE_TEXT
    assert "taken back" in recover(tools_of(house.ports))
    assert house.bytes_of_agents() == (CLAUDE_TEXT, OPENCODE_TEXT, None, None)
    assert house.store.records == []


def test_a_switch_whose_files_all_stand_is_finished_and_can_be_undone() -> None:
    house = crashed(f"sync_directory {OPENCODE.parent}")
    after = house.bytes_of_agents()
    assert "finished" in recover(tools_of(house.ports))
    assert house.bytes_of_agents() == after
    switch.undo(house.ports)
    assert house.bytes_of_agents() == (CLAUDE_TEXT, OPENCODE_TEXT, None, None)


def test_what_somebody_wrote_after_the_crash_stays_theirs() -> None:
    house = crashed(f"commit {SETTINGS}")
    house.files.put(SETTINGS, b'{"theirs": 1}')
    recover(tools_of(house.ports))
    assert house.files.bytes_of(SETTINGS) == b'{"theirs": 1}'
    assert house.files.bytes_of(OPENCODE) == OPENCODE_TEXT
    assert house.journal.open is None


def test_a_lock_folder_that_somebody_made_since_is_not_removed() -> None:
    house = crashed(f"commit {SETTINGS}")
    lock = SETTINGS.with_name("settings.json.lock")
    house.files.folders[lock] = house.files.now + 1
    with pytest.raises(EzswitchError):
        recover(tools_of(house.ports))
    assert lock in house.files.folders
    assert house.journal.open is not None, "it is tried again later"
    del house.files.folders[lock]
    assert "taken back" in recover(tools_of(house.ports))


def test_a_full_disk_leaves_the_intent_open_for_the_next_time() -> None:
    house = crashed(f"commit {SETTINGS}")
    house.faults.calls.clear()
    recover_at = _step_of_recovery("stage")
    house.faults.fail_at, house.faults.after = recover_at, False
    with pytest.raises(WriteFailed):
        recover(tools_of(house.ports))
    assert house.journal.open is not None
    house.faults.revive()
    assert "taken back" in recover(tools_of(house.ports))
    assert house.bytes_of_agents() == (CLAUDE_TEXT, OPENCODE_TEXT, None, None)


def _step_of_recovery(name: str) -> int:
    house = crashed(f"commit {SETTINGS}")
    house.faults.calls.clear()
    recover(tools_of(house.ports))
    return 1 + next(at for at, call in enumerate(house.faults.calls) if call.startswith(name))


def test_a_key_that_must_go_back_and_cannot_be_read_leaves_the_intent_open() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    on_one = house.bytes_of_agents()
    house = crashed(f"remove {PLACES.key_file('one')}", profile="two", house=house)
    house.files.put(PLACES.key_file("two"), b"theirs\n")  # so that it is not simply finished
    house.keychain.mood = "locked"
    with pytest.raises(KeychainLocked):
        recover(tools_of(house.ports, prompt=False))
    assert house.keychain.prompts == 0
    assert house.journal.open is not None
    house.keychain.mood = "well"
    assert "taken back" in recover(tools_of(house.ports))
    assert house.bytes_of_agents()[:3] == on_one[:3]


def test_an_interrupted_rotation_goes_on_to_the_new_key() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    house.faults.calls.clear()
    house.faults.hooks = {}
    total = House()
    switch.use(total.ports, "one", BOTH)
    total.faults.calls.clear()
    keys.rotate(total.ports, "one", Secret(NEW_KEY), frozenset({REJECTED_KEY}))
    house.faults.fail_at = 1 + next(at for at, call in enumerate(total.faults.calls) if call.startswith("commit"))
    house.faults.dead, house.faults.after = True, True
    house.keychain.records["one"] = total.keychain.records["one"]  # a crash: nobody put the old key back
    with pytest.raises(EzswitchError):
        keys.rotate(house.ports, "one", Secret(NEW_KEY), frozenset({REJECTED_KEY}))
    house.keychain.records["one"] = total.keychain.records["one"]
    house.lock.held = False
    house.faults.revive()
    house.faults.dead = False
    assert "finished" in recover(tools_of(house.ports))
    assert f"{NEW_KEY}\n".encode() == house.files.bytes_of(PLACES.key_file("one"))
    assert NEW_KEY not in (house.files.bytes_of(SETTINGS) or b"").decode()


def test_a_rotation_that_failed_at_its_very_end_is_taken_back_when_the_old_key_is_back_in_the_keychain() -> None:
    """All files say the new key by then; finishing it would leave them with a key that nobody has."""
    house = House()
    switch.use(house.ports, "one", BOTH)
    before = house.bytes_of_agents()
    probe = House()
    switch.use(probe.ports, "one", BOTH)
    probe.faults.calls.clear()
    keys.rotate(probe.ports, "one", Secret(NEW_KEY), frozenset({REJECTED_KEY}))
    house.faults.calls.clear()
    (end,) = [number for number, call in enumerate(probe.faults.calls, 1) if call.endswith("close_intent")]
    house.faults.fail_at = end
    house.faults.dead = True
    with pytest.raises(EzswitchError):
        keys.rotate(house.ports, "one", Secret(NEW_KEY), frozenset({REJECTED_KEY}))
    house.lock.held = False
    house.faults.revive()
    house.faults.dead = False
    assert house.bytes_of_agents() != before
    assert house.keychain.secret_of("one", prompt=False)[0] != NEW_KEY
    assert "taken back" in recover(tools_of(house.ports))
    assert house.bytes_of_agents() == before
    assert recover(tools_of(house.ports)) == ""
