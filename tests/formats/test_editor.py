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


def test_an_unknown_format_has_none() -> None:
    with pytest.raises(ValueError, match="'yaml'"):
        editor_for("yaml")
