"""Paths in value trees: read, set, removed, elements of lists included."""

from __future__ import annotations

from ezswitch.formats.jsonc import MISSING
from ezswitch.formats.paths import at, nested, same, with_path

ITEMS = ("models", "[name^=ez]")


def test_what_stands_at_a_path() -> None:
    tree = {"a": {"b": None}, "models": [{"name": "ez"}, "x", {"name": "other"}]}
    assert at(tree, ()) == tree
    assert at(tree, ("a", "b")) is None
    assert at(tree, ("a", "c")) is at(tree, ("a", "b", "c")) is at(tree, ("models", "x")) is MISSING
    assert at(tree, ITEMS) == [{"name": "ez"}]
    assert at({"models": []}, ITEMS) is MISSING


def test_a_copy_is_changed() -> None:
    tree = {"a": {"b": 1}, "models": [{"name": "ez"}, "x"]}
    assert with_path(tree, ("a", "c"), 2)["a"] == {"b": 1, "c": 2}  # type: ignore[index, call-overload]
    assert with_path(tree, ("a", "b"), MISSING)["a"] == {}  # type: ignore[index, call-overload]
    assert with_path(tree, ("n", "m"), 2)["n"] == {"m": 2}  # type: ignore[index, call-overload]
    assert with_path(tree, ITEMS, [{"name": "ez2"}, 3])["models"] == [{"name": "ez2"}, "x", 3]  # type: ignore[index, call-overload]
    assert with_path(tree, ITEMS, MISSING)["models"] == ["x"]  # type: ignore[index, call-overload]
    assert tree == {"a": {"b": 1}, "models": [{"name": "ez"}, "x"]}


def test_nested_and_same() -> None:
    assert nested(("a", "b"), 1) == {"a": {"b": 1}}
    assert same({"a": 1, "b": 2}, {"b": 2, "a": 1})
    assert not same(1, True)
    assert not same(1, 1.0)
