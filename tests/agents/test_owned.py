"""Owned settings as values: read, and put back as they stood, to the byte where only ours changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.agents import all_agents
from ezswitch.agents.agent import AgentFile, Owned, When
from ezswitch.agents.owned import owned_values, put_back, transplant, walk, with_v1, without_owned, without_v1
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import say
from ezswitch.formats import jsonc
from ezswitch.formats.items import items_of
from formats.documents import document

SAMPLE = replace(
    all_agents()[0],
    owned=tuple(
        Owned(path, ("f",), (say("x"),), When.RESTART, say("X."))
        for path in (("a",), ("e", "x"), ("e", "y"), ("deep", "er", "z"))
    ),
)
FILE = (AgentFile("f", Path("/home/sam/f.json")),)


def back(text: str | None, source: str | None) -> str | None:
    return transplant(SAMPLE, FILE, {"f": text}, {"f": source})["f"]


class TestOwnedValues:
    def test_values_come_by_role_and_path(self) -> None:
        text = '{"a": null, "e": {"x": [1, {"k": 2}], "other": 1}, "b": 2}'
        assert owned_values(SAMPLE, FILE, {"f": text}) == {("f", ("a",)): None, ("f", ("e", "x")): [1, {"k": 2}]}

    def test_a_missing_file_has_none(self) -> None:
        assert owned_values(SAMPLE, FILE, {"f": None}) == {}

    def test_a_role_that_is_not_the_agents_has_none(self) -> None:
        assert owned_values(SAMPLE, FILE, {"other": '{"a": 1}'}) == {}

    @pytest.mark.parametrize("text", ["[]", "null", '{"e": "text"}', '{"e": [], "deep": {"er": 3}}', ""])
    def test_what_cannot_hold_a_setting_holds_none(self, text: str) -> None:
        assert owned_values(SAMPLE, FILE, {"f": text}) == {}

    def test_a_text_that_does_not_parse_raises(self) -> None:
        with pytest.raises(CannotRead):
            owned_values(SAMPLE, FILE, {"f": '{"a": '})


JSON_AGENTS = [
    agent
    for agent in all_agents()
    if {"jsonc"} == {file.format for file in agent.files(Environment(Path("/home/sam"), {}))}
]


def new_value(path: tuple[str, ...], number: int) -> jsonc.JsonValue:
    """Return a text, or a list of one element for a path that selects elements of a list."""
    items = items_of(path[-1])
    return [{items.key: f"{items.prefix}{number}"}] if items else f"new {number}"


def stands_in_the_way(source: str, path: tuple[str, ...]) -> bool:
    try:
        jsonc.missing_parent(source, path)
    except CannotRead:
        return True
    return False


class TestInTheWay:
    """Somebody put a plain value in the place of an object in which owned settings stood."""

    SOURCE = '{"b": 1, // mine\n "e": {"x": 1, "more": 2}}'

    def test_it_is_no_place_for_a_setting_of_the_source(self) -> None:
        with pytest.raises(CannotRead):
            back('{"b": 3, "e": "text"}', self.SOURCE)

    def test_the_object_comes_back_with_everything_in_it_where_that_was_agreed_to(self) -> None:
        new = transplant(SAMPLE, FILE, {"f": '{"b": 3, "e": "text"}'}, {"f": self.SOURCE}, over=True)["f"]
        assert jsonc.get(new or "", ()) == {"b": 3, "e": {"x": 1, "more": 2}}
        texts = {"f": self.SOURCE.replace('{"x": 1, "more": 2}', "null").replace("{", '{"a": 5, ', 1)}
        assert transplant(SAMPLE, FILE, texts, {"f": self.SOURCE}, over=True)["f"] == self.SOURCE, "to the byte"

    @pytest.mark.parametrize("over", [False, True])
    def test_it_stays_where_the_source_has_nothing_of_ours_there(self, over: bool) -> None:
        for source in ('{"b": 1}', '{"b": 1, "e": {"more": 2}}'):
            texts = {"f": '{"a": 5, "b": 3, "e": "text"}'}
            assert transplant(SAMPLE, FILE, texts, {"f": source}, over=over)["f"] == '{"b": 3, "e": "text"}'


class TestTransplant:
    @pytest.mark.parametrize(
        "source",
        [
            '{"a":1,"e":{"x":"\\u00e9"},"b":1.0E3}',
            '{ // note\n  "e": {}, /* kept */\n  "b": 2,\n}\n',
            '{\r\n\t"b": [ ]\r\n}',
            "\ufeff{}",
            "",
            "{ }\n\n",
        ],
    )
    def test_the_bytes_come_back_where_only_ours_changed(self, source: str) -> None:
        text = jsonc.edit(source, {("a",): "new", ("e", "x"): "y", ("e", "y"): {"k": [1]}, ("deep", "er", "z"): 1})
        assert back(text, source) == source

    def test_white_space_that_stands_oddly_around_a_setting_comes_back(self) -> None:
        """Cutting it out leaves other white space behind than cutting it out of the text that got more members."""
        source = '{\r"model" :\t{ // 1\r"m" : 1\r, }// 3 {\r, }\r\t'
        paths = (("$schema",), ("provider", "own"), ("model",), ("small_model",))
        owned = tuple(Owned(path, ("f",), (say("x"),), When.RESTART, say("X.")) for path in paths)
        text = jsonc.edit(source, {path: f"new {number}" for number, path in enumerate(paths)})
        assert without_owned(owned, "f", text) != without_owned(owned, "f", source)
        assert put_back(owned, {"f": text}, {"f": source}) == {"f": source}

    def test_a_file_we_made_is_gone_again(self) -> None:
        assert back('{\n  "a": 1,\n  "e": {"x": 2}\n}\n', None) is None

    def test_a_file_we_made_stays_once_somebody_wrote_to_it(self) -> None:
        assert back('{\n  "a": 1,\n  "theirs": 2\n}\n', None) == '{\n  "theirs": 2\n}\n'
        assert back('{\n  // theirs\n  "a": 1\n}\n', None) is not None

    def test_a_file_that_is_gone_comes_back_with_owned_settings_alone(self) -> None:
        assert jsonc.value(back(None, '{"a": 1, "b": 2}') or "") == {"a": 1}
        assert back(None, '{"b": 2}') is None
        assert back(None, None) is None

    def test_edits_of_others_stay_while_ours_go_back(self) -> None:
        source = '{\n  "a": "was",\n  "b": 1\n}\n'
        text = '{\n  // theirs\n  "a": "new",\n  "b": 2,\n  "e": {\n    "x": "new",\n    "theirs": true\n  }\n}\n'
        assert back(text, source) == (
            '{\n  // theirs\n  "a": "was",\n  "b": 2,\n  "e": {\n    "theirs": true\n  }\n}\n'
        )

    def test_a_parent_we_made_goes_and_one_that_was_there_stays(self) -> None:
        made = back('{"b": 2, "e": {"x": 1}, "deep": {"er": {"z": 1}}}', '{"b": 1}')
        assert jsonc.value(made or "") == {"b": 2}
        kept = back('{"b": 2, "e": {"x": 1}, "deep": {"er": {"z": 1}}}', '{"b": 1, "e": {}, "deep": {}}')
        assert jsonc.value(kept or "") == {"b": 2, "e": {}, "deep": {}}

    def test_a_setting_that_somebody_removed_is_put_back(self) -> None:
        assert jsonc.value(back('{"b": 2}', '{"a": 1, "b": 1}') or "") == {"b": 2, "a": 1}

    def test_a_role_that_the_source_does_not_name_counts_as_missing(self) -> None:
        assert transplant(SAMPLE, FILE, {"f": '{"a": 1}'}, {}) == {"f": None}

    def test_a_text_that_does_not_parse_raises(self) -> None:
        with pytest.raises(CannotRead):
            back('{"a": 1', "{}")

    @given(st.integers(0, 2**32), st.sampled_from(range(len(JSON_AGENTS))))
    def test_any_document_comes_back_from_any_agent(self, seed: int, number: int) -> None:
        """Random layouts: comments and white space anywhere, every line ending, trailing commas."""
        agent, source = JSON_AGENTS[number], document(seed).text
        role = agent.owned[0].roles[0]
        mine = [setting for setting in agent.owned if role in setting.roles]
        wanted = {setting.path: new_value(setting.path, number) for number, setting in enumerate(mine)}
        if any(stands_in_the_way(source, path) for path in wanted):
            return  # something of another type stands where a parent would have to
        text = jsonc.edit(source, wanted)
        assert put_back(agent.owned, {role: text}, {role: source}) == {role: source}


def test_without_owned_leaves_the_rest_alone() -> None:
    text = '{ "b": 1, // one\n "a": 2, "e": {"x": 1}, "c": {} }'
    assert jsonc.value(without_owned(SAMPLE.owned, "f", text)) == {"b": 1, "c": {}}
    assert "// one" in without_owned(SAMPLE.owned, "f", text)
    assert without_owned(SAMPLE.owned, "other", text) == text


def test_walk() -> None:
    assert walk({"a": {"b": 1}}, ("a", "b")) == 1
    assert walk({"a": 1}, ()) == {"a": 1}
    assert walk({"a": 1}, ("a", "b")) is jsonc.MISSING
    assert walk(jsonc.MISSING, ("a",)) is jsonc.MISSING
    assert walk({"a": None}, ("a",)) is None


@pytest.mark.parametrize("end", ["", "/", "/v1", "/v1/"])
def test_v1_is_there_or_not_and_never_twice(end: str) -> None:
    url = f"https://x.example/anthropic{end}"
    assert without_v1(url) == "https://x.example/anthropic"
    assert with_v1(url) == "https://x.example/anthropic/v1"


def test_a_v1_inside_a_name_is_no_version() -> None:
    assert without_v1("https://x.example/apiv1") == "https://x.example/apiv1"
    assert without_v1("https://x.example/v1beta") == "https://x.example/v1beta"
