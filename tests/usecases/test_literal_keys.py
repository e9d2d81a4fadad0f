"""A key in an agent's own file: asked for once, never in an image, rewritten on rotation, gone on revert."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import pytest

from ezswitch.domain.consents import LITERAL_KEY
from ezswitch.domain.errors import ConsentNeeded, NoKey
from ezswitch.domain.ports import Installed
from ezswitch.domain.secret import Secret
from ezswitch.switching import restore
from ezswitch.switching.recovery import recover
from ezswitch.usecases import keys, switch
from ezswitch.usecases.drift import drift_of
from ezswitch.usecases.look import look
from ezswitch.usecases.running import tools_of
from ezswitch.usecases.values import State
from literal_agent import LITERAL
from memory_house import HOME, KEY_ONE, KEY_TWO, House

FILE = HOME / ".plain/plain.json"
BEFORE = b'{\n  // mine\n  "theme": "dark"\n}\n'
YES = frozenset({LITERAL_KEY})
NEW_KEY = "sk-ez-EXAMPLEdeadbeef0123456789abcdef"


def house_with(data: bytes | None = BEFORE) -> House:
    house = House()
    house.ports = replace(house.ports, supported=(*house.ports.agents, LITERAL))
    house.programs.found["plain"] = Installed(Path("/usr/bin/plain"), "1.0")
    if data is not None:
        house.files.put(FILE, data)
    return house


def stored_bytes(house: House) -> bytes:
    """Return everything that the journal and the history keep, decoded as far as it is encoded."""
    texts = [*house.journal.kept.values(), house.journal.open or ""]
    pieces = [piece for text in texts for piece in text.split('"') if len(piece) > 8]
    bodies = b"".join(base64.b64decode(piece) for piece in pieces if _is_base64(piece))
    return "".join(texts).encode() + bodies + b"".join(house.store.images.values())


def _is_base64(text: str) -> bool:
    try:
        base64.b64decode(text, validate=True)
    except ValueError:
        return False
    return True


def assert_no_key_is_stored(house: House) -> None:
    kept = stored_bytes(house)
    assert b"mine" in kept, "the images themselves are looked at"
    for key in (KEY_ONE, KEY_TWO, NEW_KEY):
        assert key.encode() not in kept


def test_the_first_time_asks_and_names_the_file() -> None:
    house = house_with()
    with pytest.raises(ConsentNeeded, match=r"Plain takes a key in no other way .*plain\.json") as asked:
        switch.use(house.ports, "one", ("plain",))
    assert asked.value.consent == LITERAL_KEY
    assert house.files.bytes_of(FILE) == BEFORE


def test_among_others_it_is_left_out_and_told() -> None:
    house = house_with()
    outcome = switch.use(house.ports, "one", ("claude-code", "plain"))
    assert [one.agent for one in outcome.switches] == ["claude-code"]
    assert [(one.agent, "--accept literal-key" in one.reason) for one in outcome.skipped] == [("plain", True)]
    assert outcome.skipped[0].consent == LITERAL_KEY


def test_the_file_is_private_while_the_key_is_in_it_and_as_it_was_afterwards() -> None:
    house = house_with()
    mode = house.files.mode_of(FILE)
    switch.use(house.ports, "one", ("plain",), YES)
    assert KEY_ONE.encode() in (house.files.bytes_of(FILE) or b"")
    assert house.files.mode_of(FILE) == 0o600
    switch.revert(house.ports, ("plain",))
    assert (house.files.bytes_of(FILE), house.files.mode_of(FILE)) == (BEFORE, mode)


def test_a_key_that_comes_back_finds_the_file_private_again() -> None:
    """What is taken back is a revert or an undo, which itself wrote no key: the file was open to all by then."""
    house = house_with()
    mode, file = house.files.mode_of(FILE), house.files
    assert mode != 0o600
    switch.use(house.ports, "one", ("plain",), YES)
    for there, back in (
        (lambda: switch.revert(house.ports, ("plain",)), switch.undo),
        (lambda: switch.undo(house.ports), switch.redo),
        (lambda: switch.undo(house.ports), switch.redo),
    ):
        there()
        assert (file.bytes_of(FILE), file.mode_of(FILE)) == (BEFORE, mode)
        back(house.ports)
        assert KEY_ONE.encode() in (file.bytes_of(FILE) or b"")
        assert file.mode_of(FILE) == 0o600


def test_a_file_that_was_not_there_is_gone_again() -> None:
    house = house_with(None)
    switch.use(house.ports, "one", ("plain",), YES)
    switch.revert(house.ports, ("plain",))
    assert house.files.bytes_of(FILE) is None


def test_the_second_switch_does_not_ask_and_no_image_holds_either_key() -> None:
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    first = house.files.bytes_of(FILE)
    switch.use(house.ports, "two", ("plain",))
    second = house.files.bytes_of(FILE)
    assert_no_key_is_stored(house)
    switch.undo(house.ports)
    assert (house.files.bytes_of(FILE), house.files.mode_of(FILE)) == (first, 0o600)
    switch.redo(house.ports)
    assert (house.files.bytes_of(FILE), house.files.mode_of(FILE)) == (second, 0o600)
    assert_no_key_is_stored(house)


def test_previews_and_their_undo_show_no_key() -> None:
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    shown = switch.preview(house.ports, "two", ("plain",))
    assert KEY_ONE not in shown.files[0].diff
    assert KEY_TWO not in shown.files[0].diff
    assert "•••" in shown.files[0].diff


def test_a_rotation_rewrites_it_and_neither_the_old_nor_the_new_key_is_stored() -> None:
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    outcome = keys.rotate(house.ports, "one", Secret(NEW_KEY), frozenset({"rejected-key"}))
    assert "plain" in [one.agent for one in outcome.switches]
    assert NEW_KEY.encode() in (house.files.bytes_of(FILE) or b"")
    assert KEY_ONE.encode() not in (house.files.bytes_of(FILE) or b"")
    assert_no_key_is_stored(house)
    switch.undo(house.ports)
    assert house.files.bytes_of(FILE) == BEFORE


def test_no_drift_is_seen_while_nobody_else_writes_and_it_is_where_somebody_does() -> None:
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    row = next(one for one in look(house.ports).agents if one.agent.id == "plain")
    assert (row.state, row.drift, row.key_in_file) == (State.PROFILE, False, str(FILE))
    data = house.files.bytes_of(FILE) or b""
    house.files.put(FILE, data.replace(b"// mine", b"// ours"))
    assert not next(one for one in look(house.ports).agents if one.agent.id == "plain").drift
    house.files.put(FILE, data.replace(b"one.example", b"evil.example"))
    assert next(one for one in look(house.ports).agents if one.agent.id == "plain").drift


def test_a_look_never_reads_the_key_to_tell_whether_the_profile_was_edited() -> None:
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    house.keychain.records.clear()
    seen = next(row for row in look(house.ports).profiles if row.profile.id == "one")
    assert seen.changed_since_switch == ()


def test_a_revert_works_with_the_key_gone_from_the_keychain() -> None:
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    house.keychain.records.clear()
    switch.revert(house.ports, ("plain",))
    assert house.files.bytes_of(FILE) == BEFORE
    assert KEY_ONE.encode() not in stored_bytes(house)


def left_lying(house: House, data: bytes | None = None) -> bytes:
    """Make the agent use something else, as a choice in the program itself does: our key stays where it was."""
    standing = data or house.files.bytes_of(FILE) or b""
    house.files.put(FILE, standing.replace(b'"id": "one"', b'"id": 0'))
    return house.files.bytes_of(FILE) or b""


@pytest.mark.parametrize("after", ["use", "revert", "undo", "own-sign-in", "restore"])
def test_a_key_that_the_agent_no_longer_uses_is_in_no_image_either(after: str) -> None:
    """Seen with Copilot CLI 1.0.102: `copilot config --rm model`, then a switch, and the key stood in the history."""
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    left = left_lying(house)
    assert KEY_ONE.encode() in left
    assert next(one for one in look(house.ports).agents if one.agent.id == "plain").state is State.FOREIGN
    assert [one.setting for one in drift_of(house.ports, "plain").differences] == ["ez.id"], "not the key as well"
    assert KEY_ONE not in switch.preview(house.ports, "two", ("plain",), YES).files[0].diff
    force = frozenset({LITERAL_KEY, "overwrite-changes"})
    {
        "use": lambda: switch.use(house.ports, "two", ("plain",), force),
        "own-sign-in": lambda: switch.use(house.ports, "own-sign-in", ("plain",), force),
        "revert": lambda: switch.revert(house.ports, ("plain",), force),
        "undo": lambda: switch.undo(house.ports, force),
        "restore": lambda: restore._restore(LITERAL, replace(tools_of(house.ports), key=restore._no_key), force),
    }[after]()
    assert KEY_ONE.encode() not in (house.files.bytes_of(FILE) or b"")
    assert KEY_ONE.encode() not in stored_bytes(house)
    if after == "use":
        switch.undo(house.ports)
        assert house.files.bytes_of(FILE) == left


def test_a_key_that_was_rotated_while_it_lay_there_is_known_all_the_same() -> None:
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    left_lying(house)
    keys.rotate(house.ports, "one", Secret(NEW_KEY), frozenset({"rejected-key"}))
    switch.use(house.ports, "two", ("plain",), YES)
    assert_no_key_is_stored(house)
    switch.undo(house.ports)
    assert NEW_KEY.encode() in (house.files.bytes_of(FILE) or b"")


def test_a_file_that_cannot_be_read_holds_no_other_agent_up() -> None:
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    house.files.put(FILE, b"{")
    outcome = switch.use(house.ports, "one", ("plain", "claude-code"), YES)
    assert [one.agent for one in outcome.switches] == ["claude-code"]


def test_a_key_that_somebody_else_put_there_meanwhile_comes_back_as_theirs() -> None:
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    theirs = left_lying(house, (house.files.bytes_of(FILE) or b"").replace(KEY_ONE.encode(), b"sk-my-EXAMPLE"))
    switch.use(house.ports, "two", ("plain",), YES)
    switch.undo(house.ports)
    assert house.files.bytes_of(FILE) == theirs


def test_an_undo_to_a_key_that_is_gone_is_refused_and_changes_nothing() -> None:
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    switch.use(house.ports, "two", ("plain",))
    before = house.files.bytes_of(FILE)
    del house.keychain.records["one"]
    with pytest.raises(NoKey):
        switch.undo(house.ports)
    assert house.files.bytes_of(FILE) == before


def test_the_self_standing_program_puts_it_back_without_any_keychain_also_beside_other_edits() -> None:
    house = house_with()
    switch.use(house.ports, "one", ("plain",), YES)
    data = house.files.bytes_of(FILE) or b""
    house.files.put(FILE, data.replace(b'"dark"', b'"light"'))
    tools = replace(tools_of(house.ports), key=restore._no_key)
    assert restore._restore(LITERAL, tools, frozenset()) == "Plain: as it was before ezswitch."
    assert house.files.bytes_of(FILE) == BEFORE.replace(b'"dark"', b'"light"')


def test_a_switch_that_dies_at_any_step_leaves_file_and_mode_or_is_whole() -> None:
    calls = house_with()
    switch.use(calls.ports, "one", ("plain",), YES)
    after = (calls.files.bytes_of(FILE), calls.files.mode_of(FILE))
    ends = set()
    for number in range(1, len(calls.faults.calls) + 1):
        house = house_with()
        before = (house.files.bytes_of(FILE), house.files.mode_of(FILE))
        house.faults.fail_at, house.faults.error, house.faults.dead = number, KeyboardInterrupt(), True
        with pytest.raises(KeyboardInterrupt):
            switch.use(house.ports, "one", ("plain",), YES)
        house.faults.revive()
        recover(tools_of(house.ports))
        end = (house.files.bytes_of(FILE), house.files.mode_of(FILE))
        assert end in (before, after), house.faults.calls[number - 1]
        ends.add(end)
    assert len(ends) == 2
