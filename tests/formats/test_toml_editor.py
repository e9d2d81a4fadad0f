"""The editor of TOML: what a switch writes comes out again to the byte."""

from __future__ import annotations

import tomllib
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.errors import CannotRead
from ezswitch.formats import toml_editor as editor
from ezswitch.formats.jsonc import MISSING, JsonValue, KeyPath, Missing

WANTED: dict[KeyPath, JsonValue | Missing] = {
    ("model_provider",): "ezswitch",
    ("model",): "gpt-5.5",
    ("providers", "ezswitch", "name"): "One",
    ("providers", "ezswitch", "base_url"): "https://one.example/v1",
    ("providers", "ezswitch", "auth", "command"): "/home/sam/.local/share/ez switch/bin/ezswitch-key",
    ("providers", "ezswitch", "auth", "args"): ["one", "--rev", "3"],
    ("providers", "ezswitch", "auth", "timeout_ms"): 300000,
}
TEXTS = [
    "",
    "# mine\n",
    'model = "x" # why\napproval = "never"\n',
    '[tui]\ntheme = "dark"\n',
    '# top\n\n[tui]\ntheme = "dark"\n\n# about servers\n[[servers]]\nname = "a"\n[[servers]]\nname = "b"\n',
    "[[p]]\nx = 1\n",
    'a = 1\r\n[mcp.x]\r\ncommand = "y" # z\r\n\r\n[mcp.x.env]\r\nK = "v"\r\n',
    '\ufeffmodel = "x"\r\n',
    '[providers.mine]\nname = "Mine"\nbase_url = "https://mine.example"\n\n[projects."/a b"]\ntrust = "yes"\n',
    'providers.mine.name = "x"\n',
]


@pytest.mark.parametrize("text", TEXTS)
def test_everything_a_switch_writes_comes_out_again(text: str) -> None:
    held = {path: editor.get(text, path) for path in WANTED}
    new = editor.edit(text, WANTED)
    assert {path: editor.get(new, path) for path in WANTED} == WANTED
    assert editor.edit(new, WANTED) == new
    back = editor.edit(new, dict(reversed(held.items())))
    for parent in [("providers", "ezswitch", "auth"), ("providers", "ezswitch"), ("providers",)]:
        if editor.get(back, parent) == {}:
            back = editor.remove(back, parent)
    assert back == text


@pytest.mark.parametrize("text", ["\n", 'model = "x"'])
def test_taken_out_piece_by_piece_only_a_final_newline_may_differ(text: str) -> None:
    """Undo puts whole files back; this is the way of a file that somebody else edited meanwhile."""
    back = editor.edit(editor.edit(text, WANTED), {path: editor.get(text, path) for path in reversed(WANTED)})
    for parent in [("providers", "ezswitch", "auth"), ("providers", "ezswitch"), ("providers",)]:
        back = editor.remove(back, parent) if editor.get(back, parent) == {} else back
    assert back.strip("\n") == text.strip("\n")


def test_line_ends_and_the_mark_at_the_start_stay() -> None:
    new = editor.edit('\ufeffmodel = "x"\r\n', WANTED)
    assert new.startswith("\ufeff")
    assert new.count("\n") == new.count("\r\n")


def test_a_new_key_of_the_document_never_slips_into_a_table() -> None:
    new = editor.put("[[p]]\nx = 1\n", ("model",), "y")
    assert tomllib.loads(new) == {"model": "y", "p": [{"x": 1}]}


def test_true_is_not_one() -> None:
    assert editor.put("a = 1\n", ("a",), True) == "a = true\n"
    assert editor.put("a = true\n", ("a",), True) == "a = true\n"


def test_what_is_missing_is_named_from_outside() -> None:
    assert editor.missing_parent("", ("a", "b")) == ("a",)
    assert editor.missing_parent("[a]\nx = 1\n", ("a", "b", "c")) == ("a", "b")
    assert editor.missing_parent("[a]\nb = 1\n", ("a", "b")) is None


def test_a_value_in_the_way_is_refused_with_its_place() -> None:
    with pytest.raises(CannotRead, match="providers is a value where a table is needed") as refused:
        editor.put('x = 1\nproviders = "none"\n', ("providers", "ezswitch", "name"), "One")
    assert (refused.value.line, refused.value.column) == (2, 1)


def test_an_absent_path_and_a_broken_text() -> None:
    assert editor.get("a = 1\n", ("b",)) is MISSING
    assert editor.get("a = 1\n", ()) == {"a": 1}
    assert editor.remove("a = 1\n", ("b",)) == "a = 1\n"
    with pytest.raises(CannotRead):
        editor.check("a = \n")
    with pytest.raises(ValueError, match="no agent"):
        editor.put("", ("a",), 1.5)


ORDERS = list(permutations(WANTED, 3))


@given(st.sampled_from(TEXTS), st.sampled_from(ORDERS))
def test_any_part_in_any_order_says_what_was_wanted(text: str, paths: tuple[KeyPath, ...]) -> None:
    new = editor.edit(text, {path: WANTED[path] for path in paths})
    for path in paths:
        assert editor.get(new, path) == WANTED[path]
    for line in text.removeprefix("\ufeff").splitlines():
        if line and not line.startswith("model ="):
            assert line in new
