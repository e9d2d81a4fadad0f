"""The merged view of several files."""

from __future__ import annotations

import pytest

from ezswitch.agents.layers import merged, over
from ezswitch.domain.errors import CannotRead

LOW = '{"a": 1, "p": {"x": {"u": 1, "v": [1]}, "y": 2}}'
HIGH = '{"p": {"x": {"v": [2], "w": 3}}, "b": null} // high'


def test_a_later_file_wins_key_by_key() -> None:
    assert merged({"low": LOW, "high": HIGH}, ("low", "high")) == {
        "a": 1,
        "p": {"x": {"u": 1, "v": [2], "w": 3}, "y": 2},
        "b": None,
    }


def test_the_order_decides_and_not_the_mapping() -> None:
    texts = {"high": '{"m": "high"}', "low": '{"m": "low"}'}
    assert merged(texts, ("low", "high")) == {"m": "high"}
    assert merged(texts, ("high", "low")) == {"m": "low"}


def test_a_missing_file_adds_nothing() -> None:
    assert merged({"low": None}, ("low", "high")) == {}
    assert merged({"low": '{"a": 1}', "high": None}, ("low", "high")) == {"a": 1}


def test_what_is_no_object_replaces() -> None:
    assert over({"a": {"b": 1}}, {"a": [1]}) == {"a": [1]}
    assert over({"a": [1]}, {"a": {"b": 1}}) == {"a": {"b": 1}}
    assert over({"a": 1}, None) is None


def test_neither_side_is_changed() -> None:
    low, high = {"a": {"b": 1}}, {"a": {"c": 2}}
    assert over(low, high) == {"a": {"b": 1, "c": 2}}  # type: ignore[arg-type]
    assert (low, high) == ({"a": {"b": 1}}, {"a": {"c": 2}})


def test_a_text_that_does_not_parse_raises() -> None:
    with pytest.raises(CannotRead):
        merged({"low": "{"}, ("low",))
