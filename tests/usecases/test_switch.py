"""Use, undo, redo and revert by their promises, over real agents in a house of memory."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ezswitch.domain.consents import OVERWRITE_CHANGES, REJECTED_KEY
from ezswitch.domain.errors import (
    BadInput,
    Busy,
    Conflict,
    ConsentNeeded,
    KeychainLocked,
    Moved,
    NoKey,
    Refused,
    StoreError,
)
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.plan import Kind
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Model, Verdict
from ezswitch.formats import jsonc
from ezswitch.usecases import keys, profiles, switch
from ezswitch.usecases.look import look
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.values import State
from fakes import FIRST_MOMENT
from memory_house import BOTH, CLAUDE_TEXT, KEY_ONE, ONE, OPENCODE, OPENCODE_TEXT, PLACES, SETTINGS, House, profile


def claude(house: House) -> dict[str, object]:
    data = house.files.bytes_of(SETTINGS)
    assert data is not None
    return dict(json.loads(data))


def edit(house: House, path: Path, old: bytes, new: bytes) -> None:
    data = house.files.bytes_of(path)
    assert data is not None
    assert old in data
    house.files.put(path, data.replace(old, new))


def test_a_switch_over_both_agents_is_one_action_and_one_undo() -> None:
    house = House()
    outcome = switch.use(house.ports, "one", BOTH)
    assert [one.profile for one in outcome.switches] == ["one", "one"]
    assert KEY_ONE.encode() in (house.files.bytes_of(PLACES.key_file("one")) or b"")
    assert house.files.mode_of(PLACES.key_file("one")) == 0o600
    assert len(switch.history(house.ports)) == 1
    switch.undo(house.ports)
    assert house.bytes_of_agents() == (CLAUDE_TEXT, OPENCODE_TEXT, None, None)
    with pytest.raises(Refused, match="no switch to take back"):
        switch.undo(house.ports)


def test_undo_walks_back_and_redo_walks_forward() -> None:
    house = House()
    states = [house.bytes_of_agents()]
    for name in ("one", "two", OWN_SIGN_IN, "one"):
        switch.use(house.ports, name, BOTH)
        states.append(house.bytes_of_agents())
    for expected in reversed(states[:-1]):
        switch.undo(house.ports)
        assert house.bytes_of_agents() == expected
    for expected in states[1:]:
        switch.redo(house.ports)
        assert house.bytes_of_agents() == expected
    switch.undo(house.ports)
    assert house.bytes_of_agents() == states[-2]
    switch.use(house.ports, "two", BOTH)
    with pytest.raises(Refused, match="no undo to take back"):
        switch.redo(house.ports)


def test_revert_goes_back_over_many_switches_and_closes_the_episode() -> None:
    house = House()
    for name in ("one", "two", "one"):
        switch.use(house.ports, name, BOTH)
    switch.revert(house.ports, ())
    assert house.bytes_of_agents() == (CLAUDE_TEXT, OPENCODE_TEXT, None, None)
    assert house.journal.originals() == ()
    house.files.put(SETTINGS, b'{"env": {"ANTHROPIC_BASE_URL": "https://other.example"}}')
    switch.use(house.ports, "two", ("claude-code",))
    switch.revert(house.ports, ("claude-code",))
    assert house.files.bytes_of(SETTINGS) == b'{"env": {"ANTHROPIC_BASE_URL": "https://other.example"}}'


def test_a_revert_can_be_undone() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    on_one = house.bytes_of_agents()
    switch.revert(house.ports, ())
    switch.undo(house.ports)
    assert house.bytes_of_agents() == on_one


def test_others_edits_stay_when_the_owned_settings_go_back() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    edit(house, SETTINGS, b'"DISABLE_TELEMETRY": "1"', b'"DISABLE_TELEMETRY": "0"')
    edit(house, OPENCODE, b"// mine", b"// still mine")
    switch.undo(house.ports)
    assert house.files.bytes_of(SETTINGS) == CLAUDE_TEXT.replace(b'"1"', b'"0"')
    assert house.files.bytes_of(OPENCODE) == OPENCODE_TEXT.replace(b"// mine", b"// still mine")


def test_an_edit_between_two_switches_survives_undo_of_both_and_revert() -> None:
    for back in ("undo", "revert"):
        house = House()
        switch.use(house.ports, "one", ("claude-code",))
        edit(house, SETTINGS, b'"Stop": []', b'"Stop": [1]')
        switch.use(house.ports, "two", ("claude-code",))
        if back == "undo":
            switch.undo(house.ports)
            switch.undo(house.ports)
        else:
            switch.revert(house.ports, ())
        assert house.files.bytes_of(SETTINGS) == CLAUDE_TEXT.replace(b"[]", b"[1]")


@pytest.mark.parametrize("back", [switch.undo, lambda ports, accept=frozenset(): switch.revert(ports, (), accept)])
def test_an_owned_setting_that_somebody_else_changed_is_a_conflict_and_not_overwritten(back: object) -> None:
    assert callable(back)
    house = House()
    switch.use(house.ports, "one", ("claude-code",))
    edit(house, SETTINGS, b"https://one.example/anthropic", b"https://mine.example/anthropic")
    before = house.files.bytes_of(SETTINGS)
    with pytest.raises(Conflict, match=r"env\.ANTHROPIC_BASE_URL") as conflict:
        back(house.ports)
    hint = conflict.value.hint
    assert hint == "Nothing was written. To set it back all the same: --accept overwrite-changes"
    assert hint.parameters["first"] == "Nothing was written.", "what is for the command line is a part of its own"
    assert house.files.bytes_of(SETTINGS) == before
    back(house.ports, accept=frozenset({OVERWRITE_CHANGES}))
    assert house.files.bytes_of(SETTINGS) == CLAUDE_TEXT


@pytest.mark.parametrize("back", [switch.undo, lambda ports, accept=frozenset(): switch.revert(ports, (), accept)])
def test_a_value_in_the_place_of_all_our_settings_is_a_conflict_and_can_be_set_back(back: object) -> None:
    """Hermes' own `config set model NAME` does so: revert was refused for it, whatever was agreed to."""
    assert callable(back)
    house = House()
    edit(house, SETTINGS, b'{"DISABLE', b'{"ANTHROPIC_BASE_URL": "https://old.example", "DISABLE')
    before = house.files.bytes_of(SETTINGS)
    switch.use(house.ports, "one", ("claude-code",))
    text = (house.files.bytes_of(SETTINGS) or b"").decode()
    house.files.put(SETTINGS, jsonc.put(text, ("env",), "mine").encode())
    with pytest.raises(Conflict, match=r"env\.ANTHROPIC_BASE_URL"):
        back(house.ports)
    back(house.ports, accept=frozenset({OVERWRITE_CHANGES}))
    assert house.files.bytes_of(SETTINGS) == before


def test_a_value_in_the_place_of_our_settings_stays_where_there_was_nothing_to_set_back() -> None:
    house = House()
    switch.use(house.ports, "one", ("claude-code",))
    text = (house.files.bytes_of(SETTINGS) or b"").decode()
    house.files.put(SETTINGS, jsonc.put(text, ("env",), "mine").encode())
    switch.revert(house.ports, ())
    assert house.files.bytes_of(SETTINGS) == jsonc.put(CLAUDE_TEXT.decode(), ("env",), "mine").encode()


def test_a_rotation_in_between_does_not_stand_in_the_way_of_undo() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    from ezswitch.domain.secret import Secret

    keys.rotate(house.ports, "one", Secret("sk-ez-EXAMPLE-another-0000000000"), frozenset({REJECTED_KEY}))
    assert b"--rev 2" in (house.files.bytes_of(SETTINGS) or b"")
    switch.undo(house.ports)
    assert house.bytes_of_agents() == (CLAUDE_TEXT, OPENCODE_TEXT, None, None)


def test_a_file_that_was_not_there_is_gone_again_with_the_folder_we_made() -> None:
    house = House()
    house.files.delete(SETTINGS)
    del house.files.folders[SETTINGS.parent]
    for back in (switch.undo, lambda ports: switch.revert(ports, ())):
        switch.use(house.ports, "one", ("claude-code",))
        assert house.files.mode_of(SETTINGS)
        back(house.ports)
        assert house.files.bytes_of(SETTINGS) is None
        assert SETTINGS.parent not in house.files.folders


def test_an_open_session_gets_emptied_values_first_and_time_to_read_them() -> None:
    house = House()
    house.programs.live = frozenset({"claude"})
    switch.use(house.ports, "one", ("claude-code",))
    assert house.clock.waited == []
    house.faults.calls.clear()
    switch.undo(house.ports)
    assert house.files.bytes_of(SETTINGS) == CLAUDE_TEXT
    assert house.clock.waited
    assert len([call for call in house.faults.calls if call == f"commit {SETTINGS}"]) == 2


def test_a_profile_that_does_not_offer_the_agents_surface_is_skipped_with_the_reason() -> None:
    house = House()
    outcome = switch.use(house.ports, "chat", BOTH)
    assert [one.agent for one in outcome.switches] == ["opencode"]
    assert outcome.skipped[0].agent == "claude-code"
    assert "needs an Anthropic-compatible address" in outcome.skipped[0].reason


def test_own_sign_in_clears_what_is_owned_also_where_another_gateway_stood() -> None:
    house = House()
    house.files.put(SETTINGS, b'{"env": {"ANTHROPIC_BASE_URL": "https://old.example", "KEEP": "1"}}')
    switch.use(house.ports, OWN_SIGN_IN, ("claude-code",))
    assert claude(house) == {"env": {"KEEP": "1"}}
    switch.undo(house.ports)
    assert claude(house)["env"] == {"ANTHROPIC_BASE_URL": "https://old.example", "KEEP": "1"}


def test_own_sign_in_after_a_profile_is_the_original_where_that_was_one() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    switch.use(house.ports, OWN_SIGN_IN, BOTH)
    assert house.bytes_of_agents() == (CLAUDE_TEXT, OPENCODE_TEXT, None, None)


def test_a_preview_touches_nothing_masks_the_key_and_is_the_plan_that_runs() -> None:
    house = House()
    before = house.state()
    shown = switch.preview(house.ports, "one", BOTH)
    assert house.state() == before
    text = "\n".join(file.diff for file in shown.files)
    assert "+" in text
    assert "https://one.example/anthropic" in text
    assert KEY_ONE not in text
    assert KEY_ONE not in repr(shown)
    switch.run_preview(house.ports, shown)
    assert look(house.ports).agents[0].profile == "one"


def test_a_shown_plan_is_refused_once_a_file_moved() -> None:
    house = House()
    shown = switch.preview(house.ports, "one", BOTH)
    edit(house, OPENCODE, b"// mine", b"// theirs")
    before = house.state()
    with pytest.raises(Moved) as raised:
        switch.run_preview(house.ports, shown)
    assert str(OPENCODE) in str(raised.value)
    assert house.state() == before


def test_an_edit_between_staging_and_rename_is_not_overwritten() -> None:
    house = House()
    number = 1 + next(i for i, call in enumerate(_calls_of_use(), 1) if call.startswith("take_directory_lock"))
    house.faults.hooks[number - 1] = lambda: house.files.put(SETTINGS, b'{"theirs": 1}')
    with pytest.raises(Moved):
        switch.use(house.ports, "one", ("claude-code",))
    assert house.files.bytes_of(SETTINGS) == b'{"theirs": 1}'
    assert house.store.records == []


def _calls_of_use() -> list[str]:
    house = House()
    switch.use(house.ports, "one", ("claude-code",))
    return house.faults.calls


def test_an_edit_right_after_the_rename_is_not_taken_back_over() -> None:
    house = House()
    calls = _calls_of_use()
    number = 1 + next(i for i, call in enumerate(calls, 1) if call == f"commit {SETTINGS}")
    house.faults.hooks[number] = lambda: house.files.put(SETTINGS, b'{"theirs": 1}')
    with pytest.raises(Refused):
        switch.use(house.ports, "one", ("claude-code",))
    assert house.files.bytes_of(SETTINGS) == b'{"theirs": 1}'


def test_the_agents_own_lock_is_obeyed() -> None:
    house = House()
    house.files.folder(SETTINGS.with_name("settings.json.lock"))
    before = house.state()
    assert before[1:] == House().state()[1:]
    with pytest.raises(Busy):
        switch.use(house.ports, "one", ("claude-code",))
    assert house.state() == before


def test_a_symlinked_settings_file_stays_a_link() -> None:
    house = House()
    dotfiles = Path("/home/user/dotfiles/settings.json")
    house.files.delete(SETTINGS)
    house.files.put(dotfiles, CLAUDE_TEXT, 0o640)
    house.files.link(SETTINGS, dotfiles)
    switch.use(house.ports, "one", ("claude-code",))
    assert house.files.nodes[SETTINGS].target == dotfiles
    assert b"apiKeyHelper" in house.files.nodes[dotfiles].data
    assert house.files.mode_of(dotfiles) == 0o640
    switch.revert(house.ports, ())
    assert house.files.nodes[dotfiles].data == CLAUDE_TEXT


def test_a_key_goes_to_a_new_host_only_with_the_owners_word() -> None:
    house = House()
    moved = {surface: url.replace("one.example", "evil.example") for surface, url in ONE.base_url.items()}
    shelf_of(house.ports).save(profile("one", "evil.example", base_url=moved))
    before = house.state()
    with pytest.raises(ConsentNeeded) as raised:
        switch.use(house.ports, "one", BOTH)
    assert raised.value.consent == "new-origin"
    assert "https://evil.example" in str(raised.value)
    assert house.state() == before
    switch.use(house.ports, "one", BOTH, frozenset({"new-origin"}))
    assert look(house.ports).agents[0].profile == "one"


def test_a_hand_edited_plain_http_address_is_asked_for() -> None:
    house = House()
    plain = {Surface.ANTHROPIC: "http://one.example/anthropic"}
    shelf_of(house.ports).save(profile("one", "one.example", base_url=plain))
    with pytest.raises(ConsentNeeded) as raised:
        switch.use(house.ports, "one", ("claude-code",))
    assert raised.value.consent == "plain-http"


def test_without_a_key_or_an_open_keychain_nothing_is_switched() -> None:
    house = House()
    del house.keychain.records["one"]
    before = house.state()
    with pytest.raises(NoKey):
        switch.use(house.ports, "one", BOTH)
    house.keychain.mood = "locked"
    with pytest.raises(KeychainLocked):
        switch.use(house.ports, "two", BOTH)
    assert house.state() == before


def test_undo_and_revert_of_an_agent_with_a_helper_need_no_keychain() -> None:
    house = House()
    switch.use(house.ports, "one", ("claude-code",))
    switch.use(house.ports, "two", ("claude-code",))
    house.keychain.mood = "none"
    switch.undo(house.ports)
    switch.revert(house.ports, ())
    assert house.files.bytes_of(SETTINGS) == CLAUDE_TEXT


def test_revert_works_with_the_history_gone_and_switching_is_refused() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    house.store.problem = StoreError("newer schema", "The history was written by a newer ezswitch.")
    house.store.images.clear()
    with pytest.raises(StoreError):
        switch.use(house.ports, "two", BOTH)
    switch.revert(house.ports, ())
    assert house.bytes_of_agents() == (CLAUDE_TEXT, OPENCODE_TEXT, None, None)


def test_drift_is_an_owned_setting_changed_and_not_an_edit_elsewhere() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    edit(house, SETTINGS, b'"Stop": []', b'"Stop": [1]')
    assert [row.state for row in look(house.ports).agents] == [State.PROFILE, State.PROFILE]
    edit(house, SETTINGS, b"claude-haiku-4-5", b"claude-haiku-9")
    row = look(house.ports).agents[0]
    assert (row.state, row.drift, row.profile) == (State.MODIFIED, True, "one")


def test_an_edited_profile_shows_as_changed_until_it_is_used_again() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    profiles.edit(house.ports, profile("one", "one.example", models={"main": "claude-sonnet-4-6"}))
    one = next(row for row in look(house.ports).profiles if row.profile.id == "one")
    assert one.changed_since_switch == BOTH
    switch.use(house.ports, "one", BOTH)
    one = next(row for row in look(house.ports).profiles if row.profile.id == "one")
    assert one.changed_since_switch == ()
    assert one.used_by == BOTH


def test_targets_are_those_on_a_profile_or_all_that_are_installed() -> None:
    house = House()
    assert switch.targets(house.ports, "one", everything=True) == BOTH
    assert switch.targets(house.ports, "one", everything=False) == ()
    switch.use(house.ports, "one", ("opencode",))
    assert switch.targets(house.ports, "two", everything=False) == ("opencode",)


def test_using_what_is_used_already_writes_nothing() -> None:
    house = House()
    switch.use(house.ports, "one", BOTH)
    house.faults.calls.clear()
    outcome = switch.use(house.ports, "one", BOTH)
    assert house.faults.calls == []
    assert [file.changed for one in outcome.switches for file in one.files] == [False, False]
    assert [record.kind for record in switch.history(house.ports)] == [Kind.USE]


@pytest.mark.parametrize(("name", "agents"), [("nobody", BOTH), ("one", ("claude-cod",))])
def test_an_unknown_name_is_bad_input_with_a_way_on(name: str, agents: tuple[str, ...]) -> None:
    with pytest.raises(BadInput) as raised:
        switch.use(House().ports, name, agents)
    assert raised.value.hint


def test_the_surface_is_one_that_the_main_model_is_known_to_be_on() -> None:
    house = House()
    mine = profile("one", "one.example", models={"main": "deepseek-v4-flash"})
    shelf_of(house.ports).save(mine)
    switch.use(house.ports, "one", ("opencode",))
    assert b"@ai-sdk/anthropic" in (house.files.bytes_of(OPENCODE) or b"")
    house.checks.save(checked("one", Model("deepseek-v4-flash", ("openai",))))
    switch.use(house.ports, "one", ("opencode",))
    assert b"@ai-sdk/openai-compatible" in (house.files.bytes_of(OPENCODE) or b"")


def checked(name: str, *models: Model) -> Check:
    return Check(name, Verdict.OK, "", "", FIRST_MOMENT, models=models)


def test_redo_makes_a_file_again_that_the_undo_took_away() -> None:
    house = House()
    house.files.remove(SETTINGS)
    switch.use(house.ports, "one", ("claude-code",))
    made = house.files.bytes_of(SETTINGS)
    switch.undo(house.ports)
    assert house.files.bytes_of(SETTINGS) is None
    switch.redo(house.ports)
    assert house.files.bytes_of(SETTINGS) == made is not None
