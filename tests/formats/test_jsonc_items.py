"""Elements of a list that are ours: put, replaced and cut without a byte of anybody else's."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.errors import CannotRead
from ezswitch.formats import jsonc
from ezswitch.formats.items import Items, items_of

PATH = ("models", "[id^=ez-]")
ROOT = ("[id^=ez-]",)
OURS: list[jsonc.JsonValue] = [{"id": "ez-1", "list": [1, {"a": []}]}, {"id": "ez-2"}]

NESTED = [
    "{}",
    "{\n}\n",
    '{\n  "a": 1\n}\n',
    '{"models": []}',
    '{"models": [ ]}',
    '{\n\t"models": [\n\t],\n\t"b": 2\n}',
    '{"models":[{"id":"mine"}]}',
    '{"models": ["a", {"id": 1}, [], {"id": "mine"}], "x": [[{"id": "ez-0"}]]}',
    '{\n  // c\n  "models": [\n    {"id": "mine"}, // m\n    {\n      "id": "other"\n    },\n  ],\n}\n',
    '\ufeff{\r\n  "models": [\r\n    /* a */ {"id": "mine"} /* b */\r\n    // end\r\n  ]\r\n}\r\n',
    '{"deep": {"models": [{"id": "ez-9"}]}, "models": [1, 2, 3]}',
]
ROOTS = ["[]", "[]\n", "[ ]", "[\n]\n", '[{"id": "mine"}]', '[\n\t{ "id": "mine" }, // x\n\t5,\n]\n', "// c\n[\n  1\n]"]


@pytest.mark.parametrize("text", NESTED)
def test_taking_back_gives_the_bytes_from_before(text: str) -> None:
    fresh = jsonc.missing_parent(text, PATH)
    assert fresh is not None
    new = jsonc.put(text, PATH, OURS)
    assert jsonc.get(new, PATH) == OURS
    assert jsonc.remove(new, fresh) == text
    assert jsonc.put(new, PATH, OURS) == new


@pytest.mark.parametrize("text", ROOTS)
def test_a_document_that_is_a_list(text: str) -> None:
    assert jsonc.missing_parent(text, ROOT) == ROOT
    new = jsonc.put(text, ROOT, OURS)
    assert jsonc.get(new, ROOT) == OURS
    assert jsonc.remove(new, ROOT) == text


def test_nothing_yet_becomes_a_list() -> None:
    assert jsonc.put("", ROOT, [{"id": "ez-1"}]) == '[\n  {\n    "id": "ez-1"\n  }\n]\n'
    assert jsonc.put("// mine\n", ROOT, [{"id": "ez-1"}]).startswith("// mine\n[")


@pytest.mark.parametrize("count", range(5))
def test_more_or_fewer_stand_in_the_places_of_the_old_ones(count: int) -> None:
    text = '{"models": [{"id": "ez-a"}, 1, {"id": "ez-b"}, {"id": "mine"}, {"id": "ez-c"}]}'
    wanted: list[jsonc.JsonValue] = [{"id": f"ez-{number}"} for number in range(count)]
    new = jsonc.put(text, PATH, wanted)
    assert jsonc.value(new) == {"models": Items("id", "ez-").merged(json.loads(text)["models"], wanted)}
    assert [one for one in jsonc.value(new)["models"] if one in (1, {"id": "mine"})] == [1, {"id": "mine"}]  # type: ignore[call-overload, index]


def test_what_is_ours_already_keeps_its_spelling() -> None:
    text = '{"models": [{ "id" :"ez-1" , /* k */ "n": 1.0 }]}'
    assert jsonc.put(text, PATH, [{"id": "ez-1", "n": 1.0}]) == text


@pytest.mark.parametrize(("text", "where"), [('{"models": {}}', "list"), ("{}", "list"), ("[]", "object")])
def test_something_else_in_its_place_is_refused(text: str, where: str) -> None:
    path = ROOT if text == "{}" else PATH
    with pytest.raises(CannotRead, match=f"where an? {where} is needed"):
        jsonc.put(text, path, OURS)
    assert jsonc.remove(text, path) == text
    assert jsonc.get(text, path) is jsonc.MISSING


def test_a_plain_key_is_no_selector() -> None:
    assert items_of("[id^=x]") == Items("id", "x")
    assert items_of("id") is None
    assert items_of("[id]") is None
    assert jsonc.get('{"[id^=x]": 1}', ("[id^=x]",)) == 1


ELEMENTS = st.lists(
    st.one_of(
        st.integers(),
        st.lists(st.integers(), max_size=2),
        st.fixed_dictionaries({"id": st.sampled_from(["ez-1", "ez-2", "mine", "x"])}, optional={"n": st.integers()}),
    ),
    max_size=6,
)
LAYOUTS = st.sampled_from([{"indent": None}, {"indent": 2}, {"indent": "\t"}, {"separators": (",", ":")}])
WANTED = st.lists(st.builds(lambda n: {"id": f"ez-{n}"}, st.integers(0, 9)), max_size=4)


@given(ELEMENTS, LAYOUTS, WANTED, st.booleans(), st.booleans())
def test_any_list_in_any_layout(elements: Any, layout: Any, wanted: Any, crlf: bool, root: bool) -> None:
    text = json.dumps(elements if root else {"a": 1, "models": elements, "z": [elements]}, **layout)
    text = text.replace("\n", "\r\n") if crlf else text
    path = ROOT if root else PATH
    new = jsonc.put(text, path, wanted)
    found = jsonc.value(new)
    now = found if root else found["models"]  # type: ignore[call-overload, index]
    assert now == Items("id", "ez-").merged(elements, wanted)
    if not any(Items("id", "ez-").match(one) for one in elements) and wanted:
        assert jsonc.remove(new, path) == text


def test_elements_that_are_texts_are_selected_by_how_they_begin() -> None:
    ours = ("plugins", "[^=ezswitch]")
    after = jsonc.put('{"plugins": ["a", {"b": 1}]}', ours, ["ezswitch/x"])
    assert after == '{"plugins": ["a", {"b": 1}, "ezswitch/x"]}'
    assert jsonc.get(after, ours) == ["ezswitch/x"]
    assert jsonc.remove(after, ours) == '{"plugins": ["a", {"b": 1}]}'
