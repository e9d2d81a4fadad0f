"""The journal's texts come back as they were; damaged or newer ones are an error that says what to do."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.errors import StoreError
from ezswitch.domain.plan import FileRecord, Image, Kind, SwitchRecord, digest_of
from ezswitch.switching.journal import (
    Intent,
    Original,
    OriginalFile,
    intent_from_text,
    intent_to_text,
    original_from_text,
    original_to_text,
)
from ezswitch.usecases import switch
from fakes import FIRST_MOMENT, Faults
from memory_house import BOTH, KEY_ONE, KEY_TWO, House

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
BODIES = st.dictionaries(WORDS, st.binary(max_size=20), max_size=3)


def image(data: bytes | None) -> Image:
    return Image(digest_of(data), digest_of(data) or "")


def record(real: str = "/x", before: bytes | None = b"a", after: bytes | None = b"b") -> FileRecord:
    return FileRecord("claude-code", real, real, image(before), image(after))


def intent(**more: Any) -> Intent:
    done = SwitchRecord("1", FIRST_MOMENT, Kind.USE, (), (record(),))
    return Intent(**{"record": done, "bodies": {}, "originals": {}, **more})


@given(BODIES, st.dictionaries(WORDS, st.tuples(st.none() | WORDS, st.none() | WORDS), max_size=2), st.booleans())
def test_an_intent_comes_back_as_it_was(
    bodies: dict[str, bytes], originals: dict[str, tuple[str | None, str | None]], forward: bool
) -> None:
    before = intent(bodies=bodies, originals=originals, forward=forward, locks=(("/x.lock", 10.0),), stamp=42)
    assert intent_from_text(intent_to_text(before)) == before


@given(BODIES, st.booleans())
def test_an_original_comes_back_as_it_was(bodies: dict[str, bytes], intact: bool) -> None:
    before = Original("claude-code", (OriginalFile(record(), image(b"c"), intact),), bodies)
    assert original_from_text(original_to_text(before)) == before


def _texts() -> tuple[str, str]:
    house = House()
    opened: list[str] = []
    house.faults.hooks[2] = lambda: opened.append(house.journal.open or "")
    switch.use(house.ports, "one", BOTH)
    return opened[0], house.journal.kept["claude-code"]


INTENT, ORIGINAL = _texts()


def test_the_texts_of_a_real_switch_are_such_texts_and_hold_no_key() -> None:
    kept = intent_from_text(INTENT)
    assert {one.agent for one in kept.record.files} == {"", *BOTH}
    assert original_from_text(ORIGINAL).agent == "claude-code"
    for key in (KEY_ONE, KEY_TWO):
        assert key not in INTENT + ORIGINAL


def test_what_the_files_held_is_not_in_a_repr() -> None:
    kept = intent_from_text(INTENT)
    assert "bodies" not in repr(kept)
    assert "DISABLE_TELEMETRY" not in repr(kept) + repr(original_from_text(ORIGINAL))


def _without(text: str, *path: str) -> str:
    value = json.loads(text)
    part = value
    for name in path[:-1]:
        part = part[name]
    del part[path[-1]]
    return json.dumps(value)


def _with(text: str, **parts: object) -> str:
    return json.dumps({**json.loads(text), **parts})


DAMAGED = {
    "empty": lambda _: "",
    "cut short": lambda text: text[: len(text) // 2],
    "not JSON": lambda _: "\0\0\0",
    "null": lambda _: "null",
    "a list": lambda _: "[]",
    "a number": lambda _: "7",
    "no version": lambda text: _without(text, "version"),
    "no bodies": lambda text: _without(text, "bodies"),
    "a body that is not base64": lambda text: _with(text, bodies={"x": "äöü"}),
    "a body that is null": lambda text: _with(text, bodies={"x": None}),
    "bodies as a list": lambda text: _with(text, bodies=[1]),
    "files of numbers": lambda text: _with(text, files=[1], record=1),
}


@pytest.mark.parametrize("damage", DAMAGED)
@pytest.mark.parametrize(("read", "text"), [(intent_from_text, INTENT), (original_from_text, ORIGINAL)], ids=["i", "o"])
def test_a_damaged_text_is_one_clear_error_with_a_hint(read: Any, text: str, damage: str) -> None:
    with pytest.raises(StoreError) as raised:
        read(DAMAGED[damage](text))
    assert "damaged" in raised.value.message
    assert raised.value.hint


@pytest.mark.parametrize(("read", "text"), [(intent_from_text, INTENT), (original_from_text, ORIGINAL)], ids=["i", "o"])
def test_a_newer_text_says_update(read: Any, text: str) -> None:
    with pytest.raises(StoreError, match="newer") as raised:
        read(_with(text, version=2))
    assert "Update" in raised.value.hint


def test_an_original_keeps_only_bodies_that_are_still_named() -> None:
    first = OriginalFile(record("/x", b"a", b"b"), image(b"b"))
    kept = Original("claude-code", (), {}).put(first, {digest_of(b"a"): b"a", digest_of(b"b"): b"b"})  # type: ignore[dict-item]
    again = kept.put(OriginalFile(first.record, image(b"c")), {digest_of(b"c"): b"c"})  # type: ignore[dict-item]
    assert sorted(again.bodies.values()) == [b"a", b"c"]
    assert again.file("/x") == OriginalFile(first.record, image(b"c"))
    assert again.file("/y") is None


@pytest.mark.parametrize("text", ["", "null", "{}", INTENT[:-1], _with(INTENT, version=2)], ids=range(5))
def test_an_intent_that_cannot_be_read_stops_every_switch_and_stays_where_it_is(text: str) -> None:
    house = House(Faults())
    house.journal.open = text
    before = house.state()
    for action in (lambda: switch.use(house.ports, "one", BOTH), lambda: switch.revert(house.ports, ())):
        with pytest.raises(StoreError) as raised:
            action()
        assert raised.value.hint
    assert house.state() == before
