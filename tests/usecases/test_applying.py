"""An edit of a profile and the switch to it are one action: one undo takes back both, redo makes both again."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest

from ezswitch.domain.errors import ConsentNeeded, EzswitchError
from ezswitch.domain.model_notes import Better
from ezswitch.domain.plan import Kind
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.surface import Surface
from ezswitch.usecases.applying import edit_and_use, take_better
from ezswitch.usecases.look import look
from ezswitch.usecases.profiles import edit, remove
from ezswitch.usecases.running import recover_first, shelf_of
from ezswitch.usecases.switch import redo, undo, use
from memory_house import BOTH, ONE, PLACES, SETTINGS, House

HAIKU = "claude-haiku-4-5"
PICKED = replace(ONE, models={**ONE.models, "main": HAIKU})
CHOSEN = replace(ONE, agents={"opencode": AgentOptions({"main": "x"}, Surface.ANTHROPIC, "")})


def used() -> House:
    """Return a house whose agents both use ONE; the profile has a comment that has to survive."""
    home = House()
    text = home.files.bytes_of(PLACES.profiles) or b""
    home.files.put(PLACES.profiles, text.replace(b"models.main", b"# mine\nmodels.main", 1))
    use(home.ports, "one", BOTH)
    return home


def both(home: House) -> tuple[bytes | None, ...]:
    return (home.files.bytes_of(PLACES.profiles), *home.bytes_of_agents())


def one(home: House) -> Profile:
    return shelf_of(home.ports).get("one")


@pytest.mark.parametrize("wanted", [PICKED, CHOSEN], ids=["model", "for-one-agent"])
def test_one_undo_takes_back_both_byte_for_byte_and_redo_makes_both_again(wanted: Profile) -> None:
    home = used()
    before = both(home)
    outcome = edit_and_use(home.ports, wanted, BOTH)
    after = both(home)
    assert [one.agent for one in outcome.switches] == list(BOTH)
    assert (one(home), after == before) == (wanted, False)
    for _ in range(2):
        assert [switch.warnings for switch in undo(home.ports).switches] == [(), ()]
        assert both(home) == before
        redo(home.ports)
        assert both(home) == after
    undo(home.ports)
    undo(home.ports)
    assert home.files.bytes_of(PLACES.profiles) == before[0], "the switch before it edited nothing"


def test_a_profile_that_nobody_uses_is_only_stored() -> None:
    home = House()
    assert edit_and_use(home.ports, PICKED, ()).switches == ()
    assert (one(home), home.store.records) == (PICKED, [])


def test_an_edit_that_changes_no_file_is_an_action_too() -> None:
    home = used()
    agents = home.bytes_of_agents()
    wanted = replace(ONE, agents={"codex": AgentOptions({"main": "x"})})
    edit_and_use(home.ports, wanted, BOTH)
    assert (one(home), home.bytes_of_agents()) == (wanted, agents)
    undo(home.ports)
    assert (one(home), home.bytes_of_agents()) == (ONE, agents)


def test_what_was_edited_in_between_stays_and_is_told_once() -> None:
    home = used()
    before = home.bytes_of_agents()
    edit_and_use(home.ports, replace(PICKED, models={"main": HAIKU, "small": "s"}), BOTH)
    edit(home.ports, replace(one(home), name="Mine", models={"main": "by-hand", "small": "s"}))
    first, second = undo(home.ports).switches
    assert first.warnings == ("Mine was edited since, so its models.main stayed as it is.",)
    assert second.warnings == ()
    assert one(home) == replace(ONE, name="Mine", models={"main": "by-hand", "small": ONE.models["small"]})
    assert home.bytes_of_agents() == before, "the files go back all the same"
    assert redo(home.ports).switches[0].warnings == (), "what undo left alone is nothing that redo would make again"
    assert one(home).models == {"main": "by-hand", "small": "s"}


def test_a_profile_that_is_gone_or_cannot_be_read_does_not_keep_the_files_from_going_back() -> None:
    home = used()
    before = home.bytes_of_agents()
    edit_and_use(home.ports, PICKED, BOTH)
    text = home.files.bytes_of(PLACES.profiles) or b""
    home.files.put(PLACES.profiles, b"version = ")
    (first, _) = undo(home.ports).switches
    assert first.warnings[0].startswith("The profile one was left as it is: ")
    assert (home.bytes_of_agents(), home.files.bytes_of(PLACES.profiles)) == (before, b"version = ")
    home.files.put(PLACES.profiles, text)
    home = used()
    edit_and_use(home.ports, PICKED, BOTH)
    shelf_of(home.ports).save(replace(ONE, id="same-key"))
    remove(home.ports, "one", "two")
    undo(home.ports)
    (first, _) = undo(home.ports).switches
    assert first.warnings == ("The profile one is gone, so nothing was put back there.",)


def test_a_switch_that_is_refused_leaves_the_profile_as_it_was() -> None:
    home = used()
    before = both(home)
    moved = replace(ONE, base_url={**ONE.base_url, Surface.OPENAI: "https://new.example/v1"})
    with pytest.raises(ConsentNeeded):
        edit_and_use(home.ports, moved, BOTH)
    assert both(home) == before
    home.files.put(SETTINGS, b"{")
    with pytest.raises(EzswitchError):
        edit_and_use(home.ports, PICKED, ("claude-code",))
    assert home.files.bytes_of(PLACES.profiles) == before[0]


def ready(action: str) -> House:
    home = used()
    if action == "undo":
        edit_and_use(home.ports, PICKED, BOTH)
    home.faults.calls.clear()
    return home


def act(home: House, action: str) -> None:
    if action == "undo":
        undo(home.ports)
    else:
        edit_and_use(home.ports, PICKED, BOTH)


def steps_of(action: str) -> tuple[int, House]:
    """Return the number of mutating steps of an action, and the house after it."""
    home = ready(action)
    act(home, action)
    return len(home.faults.calls), home


@pytest.mark.parametrize("error", [None, KeyboardInterrupt()], ids=["refused", "ctrl-c"])
@pytest.mark.parametrize("action", ["pick", "undo"])
def test_at_whatever_step_it_fails_profile_and_files_are_as_they_were(action: str, error: BaseException | None) -> None:
    steps, whole = steps_of(action)
    failed = 0
    for number in range(1, steps + 1):
        home = ready(action)
        before = both(home)
        home.faults.fail_at, home.faults.error = number, error
        try:
            act(home, action)
        except (EzswitchError, KeyboardInterrupt):
            failed += 1
            assert both(home) == before, home.faults.calls
        else:
            assert both(home) == both(whole), home.faults.calls
    assert failed > steps // 2


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("action", ["pick", "undo"])
def test_a_process_that_dies_leaves_the_files_whole_and_the_action_to_be_taken(action: str, *, after: bool) -> None:
    steps, whole = steps_of(action)
    for number in range(1, steps + 1):
        home = ready(action)
        before = both(home)
        home.faults.fail_at, home.faults.after, home.faults.dead = number, after, True
        with suppress(EzswitchError):
            act(home, action)
        home.faults.revive()
        recover_first(home.ports)
        assert home.files.bytes_of(PLACES.profiles) in (before[0], both(whole)[0])
        assert home.bytes_of_agents() in (before[1:], both(whole)[1:])
        if home.bytes_of_agents() == before[1:]:  # whatever the profile says by now, doing it again does it
            act(home, action)
        assert both(home) == both(whole), number


def test_an_undo_that_died_after_the_profile_can_be_taken_again() -> None:
    home = used()
    before = both(home)
    edit_and_use(home.ports, PICKED, BOTH)
    shelf_of(home.ports).save(ONE)
    assert [switch.warnings for switch in undo(home.ports).switches] == [(), ()]
    assert both(home) == before
    redo(home.ports)
    assert one(home) == PICKED


def test_a_better_choice_is_one_action_where_the_agent_uses_the_profile() -> None:
    home = used()
    before = both(home)
    better = Better("Use x", "", role="main", model="x")
    assert [done.agent for done in take_better(home.ports, "one", "opencode", better).switches] == ["opencode"]
    assert one(home).models_for("opencode")["main"] == "x"
    undo(home.ports)
    assert both(home) == before


def test_the_card_says_that_it_is_applied_before_and_after() -> None:
    home = used()
    edit_and_use(home.ports, PICKED, BOTH)
    undo(home.ports)
    seen = look(home.ports)
    assert not any(row.drift for row in seen.agents)
    assert seen.redo is not None
    assert home.store.records[-1].kind is Kind.UNDO
