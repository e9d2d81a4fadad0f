"""An agent with several ways: the profile chooses; consent, badge and rotation follow; an undo goes between them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ezswitch.agents.agent import KeyDelivery
from ezswitch.agents.copilot_chat import AGENT
from ezswitch.domain.consents import LITERAL_KEY
from ezswitch.domain.errors import ConsentNeeded
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.usecases import keys, switch
from ezswitch.usecases.look import look
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.values import AgentRow
from memory_house import HOME, KEY_ONE, KEY_TWO, ONE, PLACES, TWO, House
from usecases.test_companions import MemoryEditors

LIST = HOME / ".config/Code/User/chatLanguageModels.json"
LIVE = PLACES.data / "vscode/copilot-chat.json"
BEFORE = b'[\n\t{ "vendor": "openrouter", "name": "Office" }, // mine\n]\n'
YES = frozenset({LITERAL_KEY})
ID, WAY = AGENT.id, AGENT.ways[1].id
NEW_KEY = "sk-ez-EXAMPLEdeadbeef0123456789abcdef"


class Editors(MemoryEditors):
    """Editors that have any extension at the version that was installed."""

    def version(self, editor: object, extension: str) -> str:  # noqa: ARG002  the port's own
        return self.versions.get(editor.program, "")  # type: ignore[attr-defined]

    def remove(self, editor: object, extension: str) -> None:  # noqa: ARG002  the port's own
        self._change(f"remove {editor.program}", editor, "")  # type: ignore[attr-defined, arg-type]


@pytest.fixture
def editors() -> MemoryEditors:
    return Editors({"code": ""})


@pytest.fixture
def house(editors: MemoryEditors) -> House:
    made = House()
    made.ports = replace(made.ports, supported=(*made.ports.supported, AGENT), editors=editors)
    made.files.put(LIST, BEFORE)
    return made


def choose(ports: Ports, profile: Profile, way: str) -> None:
    shelf_of(ports).save(profile.with_way(ID, way))


def row(ports: Ports) -> AgentRow:
    (found,) = [one for one in look(ports).agents if one.agent.id == ID]
    return found


def test_without_a_word_it_is_the_best_one(house: House, editors: MemoryEditors) -> None:
    (done,) = switch.use(house.ports, "one", (ID,)).switches
    assert editors.done == ["install code"]
    assert house.files.bytes_of(LIVE) is not None
    assert (row(house.ports).key_delivery, row(house.ports).key_in_file) == (KeyDelivery.HELPER, "")
    assert any(AGENT.first_steps in warning for warning in done.warnings), "it was on no profile before"
    (again,) = switch.use(house.ports, "two", (ID,)).switches
    assert AGENT.first_steps not in again.warnings


def test_a_way_with_the_key_in_a_file_asks_first_and_shows_the_badge(house: House, editors: MemoryEditors) -> None:
    choose(house.ports, ONE, WAY)
    with pytest.raises(ConsentNeeded, match=str(LIST)) as asked:
        switch.use(house.ports, "one", (ID,))
    assert asked.value.consent == LITERAL_KEY
    assert house.files.bytes_of(LIST) == BEFORE
    switch.use(house.ports, "one", (ID,), YES)
    assert KEY_ONE.encode() in (house.files.bytes_of(LIST) or b"")
    assert house.files.bytes_of(LIVE) is None
    assert editors.done == [], "this way needs no extension"
    assert (row(house.ports).key_delivery, row(house.ports).key_in_file) == (KeyDelivery.LITERAL, str(LIST))
    assert not any(KEY_ONE.encode() in image for image in house.store.images.values())


def test_who_agreed_to_nothing_is_asked_also_while_another_way_is_in_force(house: House) -> None:
    switch.use(house.ports, "one", (ID,))
    choose(house.ports, TWO, WAY)
    with pytest.raises(ConsentNeeded):
        switch.use(house.ports, "two", (ID,))


def test_each_way_takes_the_other_out_and_undo_goes_back_between_them(house: House) -> None:
    choose(house.ports, ONE, WAY)
    switch.use(house.ports, "one", (ID,), YES)
    by_entry = house.files.bytes_of(LIST)
    switch.use(house.ports, "two", (ID,))
    by_extension = house.files.bytes_of(LIST), house.files.bytes_of(LIVE)
    assert KEY_ONE.encode() not in b"".join(part or b"" for part in by_extension)
    switch.undo(house.ports)
    assert (house.files.bytes_of(LIST), house.files.bytes_of(LIVE)) == (by_entry, None)
    switch.redo(house.ports)
    assert (house.files.bytes_of(LIST), house.files.bytes_of(LIVE)) == by_extension
    switch.revert(house.ports, ())
    assert (house.files.bytes_of(LIST), house.files.bytes_of(LIVE)) == (BEFORE, None)


def test_a_rotated_key_goes_where_the_old_one_stood_whatever_the_profile_says_by_now(house: House) -> None:
    choose(house.ports, ONE, WAY)
    switch.use(house.ports, "one", (ID,), YES)
    choose(house.ports, ONE, "")
    keys.rotate(house.ports, "one", Secret(NEW_KEY), frozenset({"unchecked-key"}))
    text = house.files.bytes_of(LIST) or b""
    assert (NEW_KEY.encode() in text, KEY_ONE.encode() in text) == (True, False)
    assert row(house.ports).active.way == WAY  # type: ignore[union-attr]


def test_another_way_is_an_edit_that_is_not_applied_yet(house: House) -> None:
    switch.use(house.ports, "one", (ID,))
    choose(house.ports, ONE, WAY)
    (found,) = [one for one in look(house.ports).profiles if one.profile.id == "one"]
    assert found.changed_since_switch == (ID,)


def test_the_preview_shows_the_installation_as_a_step_of_the_plan_that_runs(
    house: House, editors: MemoryEditors
) -> None:
    shown = switch.preview(house.ports, "one", (ID,))
    assert [step.line for step in shown.plan.programs] == [
        "Visual Studio Code: install the extension ezswitch.ezswitch-copilot 0.1.0"
    ]
    assert editors.done == []
    switch.run_preview(house.ports, shown)
    assert editors.done == ["install code"]
    assert switch.preview(house.ports, "two", (ID,)).plan.programs == ()
    editors.versions["code"] = "0.0.9"
    (step,) = switch.preview(house.ports, "two", (ID,)).plan.programs
    assert step.line.endswith("0.1.0 over 0.0.9")


def test_a_way_that_it_does_not_have_is_told_and_changes_nothing(house: House) -> None:
    choose(house.ports, ONE, "by-pigeon")
    result = switch.use(house.ports, "one", (ID, "claude-code"))
    (skipped,) = result.skipped
    assert (skipped.agent, "'by-pigeon'" in skipped.reason, WAY in skipped.reason) == (ID, True, True)
    assert [one.agent for one in result.switches] == ["claude-code"]
    assert house.files.bytes_of(LIST) == BEFORE


def test_where_no_program_is_found_the_other_way_is_named(house: House) -> None:
    ports = replace(house.ports, editors=Editors({}))
    (done,) = switch.use(ports, "one", (ID,)).switches
    assert any(f"Or choose another way for it in the profile: {WAY}" in warning for warning in done.warnings)
    assert KEY_TWO not in repr(done)
