"""Editors go by the name of their format."""

from __future__ import annotations

import pytest

from ezswitch.formats.editor import editor_for
from ezswitch.formats.jsonc import MISSING


def test_jsonc_has_an_editor() -> None:
    editor = editor_for("jsonc")
    editor.check("{}", strict=True)
    assert editor.missing_parent("{}", ("a", "b")) == ("a",)
    after = editor.put('{"x":1}', ("a", "b"), 1)
    assert editor.get(after, ("a",)) == {"b": 1}
    assert editor.remove(after, ("a",)) == editor.edit(after, {("a",): MISSING}) == '{"x":1}'


def test_env_files_have_an_editor_of_one_level() -> None:
    editor = editor_for("dotenv")
    editor.check("A=1", strict=True)
    assert editor.missing_parent("A=1\n", ("B",)) == ("B",)
    after = editor.put("A=1\n", ("B",), "2")
    assert editor.get(after, ()) == {"A": "1", "B": "2"}
    assert editor.remove(after, ("B",)) == editor.edit(after, {("B",): MISSING}) == "A=1\n"


def test_yaml_has_an_editor_that_knows_elements_of_lists() -> None:
    editor = editor_for("yaml")
    editor.check("a: 1", strict=True)
    ours = ("models", "[name^=ezswitch]")
    text = "models:\n  - name: a\n"
    assert editor.missing_parent(text, ours) == ours
    after = editor.put(text, ours, [{"name": "ezswitch"}])
    assert after == text + "  - name: ezswitch\n"
    assert editor.get(after, ours) == [{"name": "ezswitch"}]
    assert editor.remove(after, ours) == editor.edit(after, {ours: MISSING}) == text


def test_an_unknown_format_has_none() -> None:
    with pytest.raises(ValueError, match="'ini'"):
        editor_for("ini")
