"""A fault at every step of the transaction: all is as it was or, after a crash, wholly before or wholly after."""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import cache

import pytest

from ezswitch.domain.consents import REJECTED_KEY
from ezswitch.domain.errors import EzswitchError, WriteFailed
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.phrase import say
from ezswitch.domain.secret import Secret
from ezswitch.switching.recovery import recover
from ezswitch.usecases import keys, switch
from ezswitch.usecases.look import look
from ezswitch.usecases.running import tools_of
from memory_house import BOTH, HOME, KEY_ONE, KEY_TWO, SETTINGS, House

NEW_KEY = "sk-ez-EXAMPLE77777777777777777777777"
REJECTED = frozenset({REJECTED_KEY})

Action = Callable[[House], object]


def _nothing(_: House) -> None:
    pass


def _on_one(house: House) -> None:
    switch.use(house.ports, "one", BOTH)


def _on_two(house: House) -> None:
    _on_one(house)
    switch.use(house.ports, "two", BOTH)


def _undone(house: House) -> None:
    _on_two(house)
    switch.undo(house.ports)


ACTIONS: dict[str, tuple[Callable[[House], None], Action]] = {
    "use one agent": (_nothing, lambda house: switch.use(house.ports, "one", ("claude-code",))),
    "use two agents": (_nothing, lambda house: switch.use(house.ports, "one", BOTH)),
    "use another profile": (_on_one, lambda house: switch.use(house.ports, "two", BOTH)),
    "own sign-in": (_on_one, lambda house: switch.use(house.ports, OWN_SIGN_IN, BOTH)),
    "undo": (_on_two, lambda house: switch.undo(house.ports)),
    "undo the first": (_on_one, lambda house: switch.undo(house.ports)),
    "redo": (_undone, lambda house: switch.redo(house.ports)),
    "revert": (_on_two, lambda house: switch.revert(house.ports, ())),
    "rotate": (_on_one, lambda house: keys.rotate(house.ports, "one", Secret(NEW_KEY), REJECTED)),
}


@cache
def steps_of(name: str, *, running: bool = False) -> int:
    """Return how many mutating steps an action takes when nothing fails."""
    house = _ready(name, running=running)
    ACTIONS[name][1](house)
    return len(house.faults.calls)


def _ready(name: str, *, running: bool = False) -> House:
    house = House()
    house.programs.live = frozenset({"claude"}) if running else frozenset()
    ACTIONS[name][0](house)
    house.faults.calls.clear()
    return house


CASES = [(name, running) for name in ACTIONS for running in (False, True)]


@pytest.mark.parametrize(("name", "running"), CASES)
@pytest.mark.parametrize("after", [False, True], ids=["before the step", "after the step"])
@pytest.mark.parametrize("error", [None, KeyboardInterrupt()], ids=["disk", "ctrl-c"])
def test_a_fault_at_any_step_leaves_everything_as_it_was(
    name: str, running: bool, after: bool, error: BaseException | None
) -> None:
    total = steps_of(name, running=running)
    assert total >= 5
    for number in range(1, total + 1):
        house = _ready(name, running=running)
        before = house.state()
        house.faults.fail_at, house.faults.after, house.faults.error = number, after, error
        raised = _raised(lambda house=house: ACTIONS[name][1](house))
        if raised is not None:
            assert house.state() == before, f"step {number}: {house.faults.calls}"
            assert error is None or isinstance(raised, KeyboardInterrupt)
            house.faults.revive()
            ACTIONS[name][1](house)
        # Only what comes after the whole of it is recorded may fail unheard.
        assert house.journal.open is None
        assert house.bytes_of_agents() == _finished(name, running=running)


def _raised(action: Callable[[], object]) -> BaseException | None:
    try:
        action()
    except (EzswitchError, KeyboardInterrupt) as error:
        return error
    return None


@cache
def _finished(name: str, *, running: bool) -> tuple[bytes | None, ...]:
    house = _ready(name, running=running)
    ACTIONS[name][1](house)
    return house.bytes_of_agents()


@pytest.mark.parametrize(("name", "running"), CASES)
@pytest.mark.parametrize("after", [False, True], ids=["before the step", "after the step"])
def test_a_crash_at_any_step_ends_in_one_state_or_the_other(name: str, running: bool, after: bool) -> None:
    finished = _finished(name, running=running)
    total = steps_of(name, running=running)
    for number in range(1, total + 1):
        house = _ready(name, running=running)
        start = house.bytes_of_agents()
        first_history = len(house.store.records)
        house.faults.fail_at, house.faults.after, house.faults.dead = number, after, True
        try:
            ACTIONS[name][1](house)
        except EzswitchError:
            house.lock.held = False
        house.faults.revive()
        house.faults.dead = False
        recover(tools_of(house.ports))
        now = house.bytes_of_agents()
        assert now in (start, finished), f"{name}, step {number}: {house.faults.calls}"
        assert house.journal.open is None
        assert not [path for path in house.files.nodes if ".ezswitch-" in path.name], "a temp was left"
        assert not house.files.folders.keys() & {SETTINGS.with_name("settings.json.lock")}
        if now == finished and now != start:
            assert len(house.store.records) == first_history + 1
        again = house.state()
        assert recover(tools_of(house.ports)) == ""
        assert house.state() == again


def test_no_lock_folder_and_no_made_folder_stays_when_a_first_switch_fails() -> None:
    house = House()
    house.files.delete(SETTINGS)
    del house.files.folders[SETTINGS.parent]
    before = house.state()
    total = _total_first(house)
    for number in range(1, total + 1):
        house = House()
        house.files.delete(SETTINGS)
        del house.files.folders[SETTINGS.parent]
        house.faults.fail_at = number
        with pytest.raises(EzswitchError):
            switch.use(house.ports, "one", ("claude-code",))
        assert house.state() == before, f"step {number}"


def _total_first(_: House) -> int:
    house = House()
    house.files.delete(SETTINGS)
    del house.files.folders[SETTINGS.parent]
    house.faults.calls.clear()
    switch.use(house.ports, "one", ("claude-code",))
    return house.faults.calls.index("journal.close_intent") + 1


def test_the_next_look_recovers_and_says_so() -> None:
    house = House()
    number = next(
        i for i, call in enumerate(_calls_of("use two agents"), 1) if call.startswith("commit") and "claude" in call
    )
    house.faults.fail_at, house.faults.after, house.faults.dead = number, True, True
    before = house.bytes_of_agents()
    with pytest.raises(WriteFailed):
        switch.use(house.ports, "one", BOTH)
    house.lock.held = False
    house.faults.revive()
    house.faults.dead = False
    assert house.bytes_of_agents() != before
    seen = look(house.ports)
    assert "taken back" in seen.recovered
    assert house.bytes_of_agents() == before
    assert look(house.ports).recovered == ""


def _calls_of(name: str) -> list[str]:
    house = _ready(name)
    ACTIONS[name][1](house)
    return house.faults.calls


def test_no_key_of_ours_is_in_anything_the_journal_or_the_history_keeps() -> None:
    house = House()
    opened: list[str] = []
    remember = house.journal.open_intent

    def watched(text: str) -> None:
        opened.append(text)
        remember(text)

    house.journal.open_intent = watched  # type: ignore[method-assign]
    for name in ("one", "two"):
        switch.use(house.ports, name, BOTH)
    keys.rotate(house.ports, "two", Secret(NEW_KEY), REJECTED)
    switch.undo(house.ports)
    kept = [*opened, *house.journal.kept.values(), *(repr(record) for record in house.store.records)]
    bodies = [*house.store.images.values(), *(text.encode() for text in kept)]
    for key in (KEY_ONE, KEY_TWO, NEW_KEY):
        for form in (key.encode(), base64.b64encode(key.encode())[:-4], key.encode().hex().encode()):
            assert not [body for body in bodies if form in body]
    assert len(opened) == 4
    assert str(HOME) in opened[0]


def test_what_failed_first_is_part_of_the_words_when_putting_back_fails_too() -> None:
    house = _ready("use two agents")
    full = say("There is no room for {path}.", path="settings.json")
    house.faults.error = WriteFailed(say("file not written"), full)
    house.faults.fail_at, house.faults.dead = steps_of("use two agents") // 2, True
    with pytest.raises(WriteFailed) as raised:
        _on_one(house)
    assert raised.value.title == "half done"
    assert raised.value.message == f"The switch failed ({full}), and putting the files back failed too: {full}"
    assert raised.value.message.parameters["cause"] is full
