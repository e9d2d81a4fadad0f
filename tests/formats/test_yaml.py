"""The YAML editor on the files that agents have: what is edited, what is kept, and what is refused with its place."""

from __future__ import annotations

import pytest

from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.formats import yaml

ITEMS = ("models", "[name^=ezswitch]")
ENTRY = {"name": "ezswitch", "provider": "openai", "roles": ["chat", "edit"]}
CONTINUE = """\
# mine
name: Local  # said
version: 1.0.0
models:
  - name: office
    provider: openai
    apiKey: ${{ secrets.OFFICE }}
    roles: [chat, edit]  # both
  # the end of the list

rules:
  - Be "brief".
"""


def test_a_value_is_replaced_where_it_stands() -> None:
    assert yaml.put(CONTINUE, ("name",), "a: b") == CONTINUE.replace("Local", '"a: b"')
    assert yaml.put("a: 'x' # c\n", ("a",), "z") == "a: z # c\n"
    assert yaml.put("a:\n", ("a",), "z") == "a: z\n"
    assert yaml.put("a: |\n  one\n  two\n\nb: 1\n", ("a",), "z") == "a: z\n\nb: 1\n"
    assert yaml.put("a:\n  b: 1 # c\nd: 2\n", ("a",), "z") == "a: z # c\nd: 2\n"


def test_an_equal_value_stays_as_it_is_written() -> None:
    assert yaml.put(CONTINUE, ("models",), yaml.get(CONTINUE, ("models",))) == CONTINUE  # type: ignore[arg-type]
    assert yaml.put("a: 'x'\n", ("a",), "x") == "a: 'x'\n"
    assert yaml.put("a: 1\n", ("a",), True) == "a: true\n"


def test_a_new_element_goes_behind_the_last_one_in_the_lists_own_indentation() -> None:
    after = yaml.put(CONTINUE, ITEMS, [ENTRY])
    mine = "  - name: ezswitch\n    provider: openai\n    roles:\n      - chat\n      - edit\n"
    assert after == CONTINUE.replace("  # the end", mine + "  # the end")
    assert yaml.get(after, ITEMS) == [ENTRY]
    assert yaml.remove(after, ITEMS) == CONTINUE


def test_dashes_below_their_key_stay_so() -> None:
    after = yaml.put("models:\n- name: a\n", ITEMS, [ENTRY])
    assert after.endswith("- name: a\n- name: ezswitch\n  provider: openai\n  roles:\n  - chat\n  - edit\n")
    assert yaml.put("x:\n- 1\n", ("models",), ["a"]) == "x:\n- 1\nmodels:\n- a\n"
    assert yaml.put("x:\n    y: 1\n", ("a", "b"), ["c"]) == "x:\n    y: 1\na:\n    b:\n        - c\n"


def test_our_elements_are_replaced_in_their_places() -> None:
    text = "models:\n  - name: ezswitch-1\n    a: 1\n  - name: office\n  - name: ezswitch-2\n"
    one = yaml.put(text, ITEMS, [{"name": "ezswitch-3"}])
    assert one == "models:\n  - name: ezswitch-3\n  - name: office\n"
    assert yaml.put(text, ITEMS, []) == yaml.remove(text, ITEMS) == "models:\n  - name: office\n"


def test_flow_style_stays_flow_style() -> None:
    text = "models: [{name: a}, {name: b}]  # all\n"
    after = yaml.put(text, ITEMS, [ENTRY])
    assert after == text.replace("}]", "}, {name: ezswitch, provider: openai, roles: [chat, edit]}]")
    assert yaml.remove(after, ITEMS) == text
    assert yaml.put("{}", ("a", "b"), 1) == "{a: {b: 1}}"
    assert yaml.put("{a: 1,}", ("b",), 2) == "{a: 1, b: 2,}"
    assert yaml.put("a: {b: 1}\n", ("a", "c"), [2]) == "a: {b: 1, c: [2]}\n"
    assert yaml.remove("a: [1, {b: 2, c: 3}]\n", ("a",)) == ""
    assert yaml.remove("a: {b: 1, c: 2, d: 3}\n", ("a", "c")) == "a: {b: 1, d: 3}\n"
    assert yaml.remove("a: {b: 1, c: 2}\n", ("a", "b")) == "a: {c: 2}\n"


def test_an_empty_list_is_opened_and_closed_again() -> None:
    after = yaml.put("models: []\nx: 1\n", ITEMS, [{"name": "ezswitch"}])
    assert after == "models:\n  - name: ezswitch\nx: 1\n"
    assert yaml.remove(after, ITEMS) == "models: []\nx: 1\n"
    assert yaml.put("models: [] # none\n", ITEMS, [{"name": "ezswitch"}]) == "models: [{name: ezswitch}] # none\n"


def test_a_line_goes_with_its_comment_and_the_last_one_leaves_its_parent_empty() -> None:
    assert yaml.remove("x: {a: 1}\n", ("x", "a")) == "x: {}\n"
    assert yaml.remove("x: # mine\n  a: 1 # one\n# b\ny: 2\n", ("x", "a")) == "x: {} # mine\n# b\ny: 2\n"
    assert yaml.remove("x:\n  a: 1 # one\n  # two\n  b: 2\n", ("x", "a")) == "x:\n  # two\n  b: 2\n"
    assert yaml.remove("a: 1\nb: 2 # two", ("b",)) == "a: 1"


@pytest.mark.parametrize(
    "text", ["", "\n", "# mine\n", "# mine", "\ufeff", "---\n", "---\n# x\r\n", "a: 1", "a: 1\r\n\r\n"]
)
@pytest.mark.parametrize("path", [("env", "A"), ("new",), ITEMS])
def test_a_put_and_its_removal_give_back_the_bytes(text: str, path: tuple[str, ...]) -> None:
    root = yaml.missing_parent(text, path)
    assert root == path[:1]
    assert yaml.remove(yaml.put(text, path, [{"name": "ezswitch"}]), root) == text


def test_line_ends_and_mark_follow_the_file() -> None:
    after = yaml.put("\ufeffa: 1\r\n", ("b", "c"), ["d"])
    assert after == "\ufeffa: 1\r\nb:\r\n  c:\r\n    - d\r\n"
    assert yaml.put("\ufeff", ("a",), 1) == "\ufeffa: 1\n"
    assert yaml.put("a: 1", ("b",), 2) == "a: 1\nb: 2"


def test_texts_that_would_be_read_as_something_else_are_quoted() -> None:
    for value in (
        "yes",
        "No",
        "null",
        "1",
        "1e3",
        "",
        "- a",
        "a: b",
        "#a",
        "*a",
        "a\nb",
        "2026-01-01",
        "~",
        "a ",
        "<<",
    ):
        after = yaml.put("", ("k",), value)
        assert after.startswith('k: "'), after
        assert yaml.get(after, ("k",)) == value
    for value in ("claude-opus-4-7", "https://www.ezrouter.dev/v1", "openai/gpt-5.5", "a:b"):
        assert yaml.put("", ("k",), value) == f"k: {value}\n"
    assert (
        yaml.put("", ("k",), [1, 1.5, 1e300, None, False]) == "k:\n  - 1\n  - 1.5\n  - 1.0e+300\n  - null\n  - false\n"
    )
    with pytest.raises(Refused, match="half"):
        yaml.put("", ("k",), "\ud800")
    with pytest.raises(ValueError, match="number"):
        yaml.put("", ("k",), float("nan"))


def test_aliases_and_merges_are_followed_and_kept() -> None:
    text = "base: &base {a: 1, b: 2}\nx:\n  <<: *base\n  b: 3\ny: *base\n"
    assert yaml.get(text, ("x",)) == {"a": 1, "b": 3}
    assert yaml.get(text, ("y", "a")) == 1
    assert yaml.put(text, ("x", "c"), 4) == text.replace("  b: 3\n", "  b: 3\n  c: 4\n")
    assert yaml.put(text, ("x", "a"), 5) == text.replace("  b: 3\n", "  b: 3\n  a: 5\n")
    assert yaml.put(text, ("y",), 6) == text.replace("*base\n", "*base\n").replace("y: *base", "y: 6")
    assert yaml.remove(text, ("y",)) == text.replace("y: *base\n", "")


@pytest.mark.parametrize("path", [("base", "a"), ("base", "c"), ("y", "a"), ("y", "c"), ("base",)])
def test_what_others_refer_to_is_not_changed_behind_their_back(path: tuple[str, ...]) -> None:
    text = "base: &base {a: 1, b: 2}\ny: *base\n"
    with pytest.raises(Refused, match="Nothing was written"):
        yaml.put(text, path, 7)


def test_what_only_a_merge_brings_in_cannot_be_removed() -> None:
    with pytest.raises(Refused, match="Nothing was written"):
        yaml.remove("b: &b {a: 1}\nx:\n  <<: *b\n  c: 1\n", ("x", "a"))


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("a: 1\na: 2\n", 2, 1, "stands twice"),
        ("x: {b: 1, 'b': 2}\n", 1, 11, "stands twice"),
        ("a: 1\n---\nb: 2\n", 2, 1, "second document"),
        ("a: *b\n", 1, 4, "names no value"),
        ("a: &a [*a]\n", 1, 8, "names no value"),
        ("? [a]\n: 1\n", 1, 3, "has to be a text"),
        ("a:\n\tb: 1\n", 2, 1, "not YAML"),
        ("a: 'x\n", 2, 1, "not YAML"),
        ("a: [1\n", 2, 1, "not YAML"),
        ("\ufeffa: b: c\n", 1, 5, "not YAML"),
        ("a: \x07\n", 1, 4, "U.0007"),
        ("\ufeff\ufeffa: 1\n", 1, 1, "U.FEFF"),
        ("a: !!int x\n", 1, 4, "tag"),
        ("a: " + "[" * 200 + "]" * 200, 1, 104, "deeply"),
        ("a: &a [1,1,1,1,1,1,1,1,1,1]\n" + "".join(
            f"{chr(98 + n)}: &{chr(98 + n)} [{','.join([f'*{chr(97 + n)}'] * 10)}]\n" for n in range(6)
        ), 5, 4, "too many"),
    ],
)  # fmt: skip
def test_what_cannot_be_kept_is_refused_with_its_place(text: str, line: int, column: int, words: str) -> None:
    with pytest.raises(CannotRead, match=words) as refused:
        yaml.check(text)
    assert (refused.value.line, refused.value.column) == (line, column)


def test_a_message_never_holds_a_value() -> None:
    with pytest.raises(CannotRead) as refused:
        yaml.check("apiKey: 'sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f\n")
    assert "EXAMPLE" not in str(refused.value)


@pytest.mark.parametrize("text", ["null", "[]", '"text"', "3", "- a\n"])
def test_a_document_without_keys_is_refused(text: str) -> None:
    with pytest.raises(CannotRead, match="keys and values are needed"):
        yaml.put(text, ("a",), 1)
    assert yaml.remove(text, ("a",)) == text


def test_parents_of_another_kind_are_refused_with_their_place() -> None:
    with pytest.raises(CannotRead, match="env holds something else") as refused:
        yaml.put("a: 1\nenv: text\n", ("env", "A"), "x")
    assert (refused.value.line, refused.value.column) == (2, 6)
    with pytest.raises(CannotRead, match="a list is needed"):
        yaml.missing_parent("models: {}\n", ITEMS)
    with pytest.raises(ValueError, match="at least one key"):
        yaml.put("a: 1\n", (), "x")


def test_missing_parent_names_the_outermost() -> None:
    assert yaml.missing_parent(CONTINUE, ("a", "b", "c")) == ("a",)
    assert yaml.missing_parent("a:\n  b: 1\n", ("a", "c", "d")) == ("a", "c")
    assert yaml.missing_parent(CONTINUE, ITEMS) == ITEMS
    assert yaml.missing_parent(CONTINUE, ("name",)) is None


def test_several_changes_at_once() -> None:
    after = yaml.edit("a: 1\nb: 2\n", {("a",): yaml.MISSING, ("c", "d"): "x", ("b",): 3})
    assert after == "b: 3\nc:\n  d: x\n"


def test_comments_tags_and_odd_layouts_are_kept() -> None:
    text = "%YAML 1.1\n---\n!custom\na: !mine x   # c\n? b\n: 2\nc: >+\n  long\n\n\nd: 1 # last\n...\n"
    assert yaml.get(text, ("a",)) == "x"
    with pytest.raises(Refused, match="anchor or a tag"):
        yaml.put(text, ("e",), 1)
    text = text.replace("!custom\n", "")
    assert yaml.put(text, ("e",), 1) == text.replace("# last\n", "# last\ne: 1\n")
    assert yaml.put(text, ("b",), 3) == text.replace(": 2", ": 3")


def test_elements_that_are_texts_are_selected_by_how_they_begin() -> None:
    ours = ("set-env", "[^=EZSWITCH_]")
    text = "set-env:\n  - A=1  # mine\n"
    after = yaml.put(text, ours, ["EZSWITCH_PROFILE=x", "EZSWITCH_KEY=y"])
    assert after == text + '  - "EZSWITCH_PROFILE=x"\n  - "EZSWITCH_KEY=y"\n'
    assert yaml.get(after, ours) == ["EZSWITCH_PROFILE=x", "EZSWITCH_KEY=y"]
    assert yaml.remove(after, ours) == text
