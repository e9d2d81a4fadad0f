"""Spans of TOML: every pair's value, cut out by its offsets, is the value the standard parser sees there."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.formats.toml_spans import inside, leaves, place, tables

TEXT = """\
top = 1  # one
"quoted key".'lit.eral' = "a # no comment"

[table]  # header
  indented = [ 1, # one
    2, ]
inline = { a = 1, b.c = { d = "}" }, e = [ { f = 1 } ] }  # tail
multi = \"\"\"
[not.a.header]
x = 1 \\\"""\"\"\"
raw = '''
# not a comment'''''
when = 1979-05-27 07:32:00Z

[[many]]
x = 1
[[many.deep]]
y = 1
[[many]]
x = 2
[[many.deep]]
y = 2
"""


def at(document: object, path: tuple[str | int, ...]) -> object:
    """Return what stands at a path, numbers being list elements."""
    for part in path:
        document = document[part]  # type: ignore[index]
    return document


def check(text: str) -> int:
    """Compare every pair of a text with the parser; return how many there are."""
    document = tomllib.loads(text, parse_float=str)
    count = 0
    for pair in leaves(text):
        alone = tomllib.loads(f"v = {text[pair.value : pair.value_end]}", parse_float=str)["v"]
        assert alone == at(document, pair.path)
        assert pair.start <= pair.key < pair.value < pair.value_end <= pair.end
        count += 1
    return count


def test_every_pair_is_where_the_parser_sees_it() -> None:
    assert check(TEXT) == 15


def test_crlf_is_blank_space_not_value() -> None:
    text = TEXT.replace("\n", "\r\n")
    assert check(text) == 15
    assert not any(text[pair.value : pair.value_end].endswith("\r") for pair in leaves(text))


def test_headers_with_their_paths_and_numbers() -> None:
    paths = [table.path for table in tables(TEXT)]
    assert paths == [
        (),
        ("table",),
        ("many", 0),
        ("many", 0, "deep", 0),
        ("many", 1),
        ("many", 1, "deep", 0),
    ]
    assert [table.array for table in tables(TEXT)] == [False, False, True, True, True, True]


def test_a_table_ends_with_its_last_pair_and_not_with_comments() -> None:
    root, first, second = tables("a = 1\n# c\n[t] # h\n\n[u]\nb = 1 # t\n\n# c\n")
    assert (root.start, root.body, root.end) == (0, 0, 6)
    assert (first.start, first.body, first.end) == (10, 18, 18)
    assert (second.start, second.end) == (19, 33)


def test_pairs_inside_an_inline_table() -> None:
    text = "a = { b = 1 , 'c'.d = [2, { x = 1 }] }"
    (outer,) = tables(text)[0].pairs
    inner = inside(text, outer)
    assert [(pair.path, text[pair.start : pair.end]) for pair in inner] == [
        (("a", "b"), "b = 1"),
        (("a", "c", "d"), "'c'.d = [2, { x = 1 }]"),
    ]
    assert all(pair.inline for pair in inner)
    assert inside("a = 1", tables("a = 1")[0].pairs[0]) == ()
    assert inside("a = {}", tables("a = {}")[0].pairs[0]) == ()


@pytest.mark.parametrize(("offset", "where"), [(0, (1, 1)), (1, (1, 2)), (2, (2, 1)), (4, (3, 1)), (5, (3, 2))])
def test_place_counts_from_one(offset: int, where: tuple[int, int]) -> None:
    assert place("a\nb\ncd", offset) == where


@pytest.mark.parametrize("text", ["", "\n", "# only\n", "   \n\t# x", "\r\n"])
def test_nothing_has_only_the_root(text: str) -> None:
    (root,) = tables(text)
    assert (root.path, root.pairs) == ((), ())


STRINGS = st.text(st.sampled_from("ab#[]{}=,'\"\\\n\t .é"), max_size=10)


@given(st.lists(STRINGS, max_size=4), st.sampled_from(['"', "'''", '"""']), st.sampled_from(["", "  # c ] }"]))
def test_no_string_misleads_the_scanner(strings: list[str], quote: str, comment: str) -> None:
    def written(text: str) -> str:
        if quote == "'''" and "'''" not in text and not text.endswith("'"):
            return f"'''{text}'''"
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
        return f'"""{escaped}"""' if quote == '"""' else f'"{escaped}"'.replace("\n", "\\n")

    lines = [
        f"k{number} = [{written(text)}, {{ x = {written('q')} }}]{comment}\n" for number, text in enumerate(strings)
    ]
    assert check("".join(lines) + "[end]\nlast = 1\n") == len(strings) + 1
