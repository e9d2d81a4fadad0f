"""TOML editing: one span changes, comments and everybody else's bytes stay, and the standard parser agrees."""

from __future__ import annotations

import difflib
import tomllib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.formats import toml

DOCUMENT = """\
# my profiles
version = 1

[profiles.a]   # mine
name = "A"
key = "a" # k
base_url.openai = "https://a/v1"
base_url.anthropic = "https://a"
models.main = "m"
zzz = 3

# about codex
[profiles.a.agents.codex]
models.main = "d"

[other]
x = 1

# about b
[profiles.b]
name = "B"

# end
"""


def lines_changed(before: str, after: str) -> tuple[list[str], list[str]]:
    """Return the lines that went and the lines that came."""
    diff = list(difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True)))
    return [line[2:] for line in diff if line[0] == "-"], [line[2:] for line in diff if line[0] == "+"]


def test_a_value_is_replaced_where_it_stands() -> None:
    after = toml.put(DOCUMENT, ("profiles", "a"), ("key",), "b")
    assert lines_changed(DOCUMENT, after) == (['key = "a" # k\n'], ['key = "b" # k\n'])


def test_a_new_dotted_key_goes_beside_its_likes() -> None:
    after = toml.put(DOCUMENT, ("profiles", "a"), ("base_url", "responses"), "https://r")
    assert 'base_url.anthropic = "https://a"\nbase_url.responses = "https://r"\nmodels.main' in after
    assert lines_changed(DOCUMENT, after)[0] == []


def test_a_new_key_never_slips_below_the_next_tables_comment() -> None:
    after = toml.put(DOCUMENT, ("profiles", "a"), ("website",), "w")
    assert 'zzz = 3\nwebsite = "w"\n\n# about codex\n[profiles.a.agents.codex]' in after


def test_a_new_table_goes_below_its_relatives_with_blank_lines_around() -> None:
    after = toml.put(DOCUMENT, ("profiles", "a", "agents", "claude-code"), ("surface",), "openai")
    assert 'models.main = "d"\n\n[profiles.a.agents.claude-code]\nsurface = "openai"\n\n[other]\n' in after


def test_a_new_table_leaves_the_comment_at_the_end_where_it_is() -> None:
    after = toml.put(DOCUMENT, ("profiles", "c"), ("name",), "C")
    assert after.endswith('[profiles.b]\nname = "B"\n\n[profiles.c]\nname = "C"\n\n# end\n')


@pytest.mark.parametrize("text", ["", "\n", "version = 1", "version = 1\n", "version = 1\n\n", "# only a comment"])
def test_a_new_table_in_a_small_file(text: str) -> None:
    after = toml.put(text, ("profiles", "c"), ("name",), "C")
    assert after.startswith(text)
    assert toml.get(after, ("profiles", "c", "name")) == "C"
    assert not text.strip() or "\n\n[profiles.c]" in after


def test_adding_a_table_and_removing_it_gives_back_the_bytes() -> None:
    after = toml.put(DOCUMENT, ("profiles", "c"), ("name",), "C")
    assert toml.remove(after, ("profiles", "c")) == DOCUMENT


def test_adding_a_key_and_removing_it_gives_back_the_bytes() -> None:
    after = toml.put(DOCUMENT, ("profiles", "a"), ("models", "small"), "s")
    assert toml.remove(after, ("profiles", "a", "models", "small")) == DOCUMENT


def test_removing_a_table_takes_its_subtables_and_leaves_the_comments_of_others() -> None:
    after = toml.remove(DOCUMENT, ("profiles", "a"))
    assert after.startswith("# my profiles\nversion = 1\n\n# about codex\n\n[other]\nx = 1\n\n# about b\n[profiles.b]")
    assert after.endswith('name = "B"\n\n# end\n')


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("final", ["", "END"])
@pytest.mark.parametrize("behind", ["", "END[z]ENDy = 1END"])
def test_removing_a_table_with_one_below_it_leaves_its_neighbours_whole(line_end: str, final: str, behind: str) -> None:
    text = f'[a.local]ENDurl = "http://127.0.0.1/v1"ENDEND[a.b]ENDx = 1ENDEND[a.b.auth]ENDc = "d"{behind}{final}'
    after = tomllib.loads(toml.remove(text.replace("END", line_end), ("a", "b")))
    assert after == {"a": {"local": {"url": "http://127.0.0.1/v1"}}, **({"z": {"y": 1}} if behind else {})}


def test_removing_a_key_takes_its_line_with_the_comment_on_it() -> None:
    after = toml.remove(DOCUMENT, ("profiles", "a", "key"))
    assert lines_changed(DOCUMENT, after) == (['key = "a" # k\n'], [])


def test_removing_what_is_not_there_changes_nothing() -> None:
    assert toml.remove(DOCUMENT, ("profiles", "nobody")) == DOCUMENT
    assert toml.remove(DOCUMENT, ("profiles", "a", "models", "opus")) == DOCUMENT


def test_a_file_with_bom_and_crlf_keeps_both() -> None:
    text = "\ufeff" + DOCUMENT.replace("\n", "\r\n")
    after = toml.put(text, ("profiles", "c"), ("name",), "C")
    after = toml.put(after, ("profiles", "a"), ("models", "small"), "s")
    assert after.startswith("\ufeff# my profiles\r\n")
    assert "\n" not in after.replace("\r\n", "")
    assert '\r\n\r\n[profiles.c]\r\nname = "C"\r\n\r\n# end' in after
    back = toml.remove(toml.remove(after, ("profiles", "c")), ("profiles", "a", "models", "small"))
    assert back == text


def test_mixed_line_ends_stay_as_they_are() -> None:
    text = "a = 1\r\nb = 2\nc = 3\r\n"
    assert toml.put(text, (), ("b",), 5) == "a = 1\r\nb = 5\nc = 3\r\n"


def test_a_missing_final_newline_is_bridged() -> None:
    assert toml.put("a = 1", (), ("b",), 2) == "a = 1\nb = 2"
    assert toml.put("a = 1 # c", (), ("a",), 2) == "a = 2 # c"


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("a = { b = 1, c = 'x' } # k\n", ("d",), "a = { b = 1, c = 'x', d = \"new\" } # k\n"),
        ("a = {b = 1}\n", ("b",), 'a = {b = "new"}\n'),
        ("a = {}\n", ("b",), 'a = { b = "new" }\n'),
        ("a.x = { b.c = 1 }\n", ("x", "b", "d"), 'a.x = { b.c = 1, b.d = "new" }\n'),
        ("a = { x = { y = 1 } }\n", ("x", "z"), 'a = { x = { y = 1, z = "new" } }\n'),
    ],
)
def test_inline_tables_are_edited_inside(before: str, key: tuple[str, ...], after: str) -> None:
    assert toml.put(before, ("a",), key, "new") == after


@pytest.mark.parametrize(
    ("key", "after"),
    [
        ("b", "a = { c = 'x', d = [1, 2] }\n"),
        ("c", "a = { b = 1, d = [1, 2] }\n"),
        ("d", "a = { b = 1, c = 'x' }\n"),
    ],
)
def test_a_key_leaves_an_inline_table_with_its_comma(key: str, after: str) -> None:
    assert toml.remove("a = { b = 1, c = 'x', d = [1, 2] }\n", ("a", key)) == after


def test_tables_written_as_dotted_keys_are_found() -> None:
    text = '[profiles]\nx.name = "X"\nx.models.main = "m"\n'
    assert toml.put(text, ("profiles", "x"), ("models", "small"), "s") == text + 'x.models.small = "s"\n'
    assert toml.remove(text, ("profiles", "x", "name")) == '[profiles]\nx.models.main = "m"\n'


def test_a_key_goes_into_the_deeper_table_that_holds_its_likes() -> None:
    text = '[p.x.base_url]\nopenai = "o"\n\n[q]\n'
    after = toml.put(text, ("p", "x"), ("base_url", "gemini"), "g")
    assert after == '[p.x.base_url]\nopenai = "o"\ngemini = "g"\n\n[q]\n'


def test_quoted_keys_and_every_kind_of_value_are_passed_over() -> None:
    text = (
        '"a b".\'c.d\' = """x\n[not.a.table]\n\\""" # no comment\n""""" # comment\n'
        "raw = '''\n[no]\n''''\n"
        "when = 1979-05-27 07:32:00\nlist = [\n  'a', # one ]\n  { x = 1 },\n]\nfloat = nan\n\n"
        "[[many]]\nx = 1\n[many.sub]\ny = 1\n[[many]]\nx = 2\n"
    )
    after = toml.put(text, (), ("when",), "now")
    assert lines_changed(text, after) == (["when = 1979-05-27 07:32:00\n"], ['when = "now"\n'])
    assert toml.put(text, ("a b",), ("c.d",), "v").startswith('"a b".\'c.d\' = "v" # comment\nraw')
    assert toml.put(text, (), ("list",), ["z"]).count('list = ["z"]\nfloat = nan') == 1


def test_where_no_safe_place_is_left_nothing_is_written() -> None:
    with pytest.raises(Refused, match="cannot be changed"):
        toml.put("[[a]]\nx = 1\n", ("a",), ("y",), "z")
    with pytest.raises(Refused):
        toml.put("a = 1\n", ("a",), ("b",), "z")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a = 1\na = 2\n", 2, 6),
        ("[p.x]\n[p.x]\n", 2, 5),
        ("a = \n", 1, 5),
        ("ok = 1\nnot toml\n", 2, 5),
        ("a = 'x", 1, 7),
        ("a = 1\rb = 2", 1, 6),
        ("\ufeffa = [1,\n", 2, 1),
    ],
)
def test_what_does_not_parse_is_refused_with_line_and_column(text: str, line: int, column: int) -> None:
    for call in (toml.value, lambda text: toml.put(text, (), ("z",), "z"), lambda text: toml.remove(text, ("z",))):
        with pytest.raises(CannotRead) as caught:
            call(text)
        assert (caught.value.line, caught.value.column) == (line, column)


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = " + "9" * 5000])
def test_absurd_documents_are_refused(text: str) -> None:
    with pytest.raises(CannotRead):
        toml.value(text)


def test_where_names_line_and_column_of_a_key() -> None:
    assert toml.where(DOCUMENT, ("profiles", "a", "base_url", "anthropic")) == (8, 1)
    assert toml.where(DOCUMENT, ("profiles", "b", "unknown")) == (20, 1)
    assert toml.where("a = { b = 1, c = 2 }\n", ("a", "c")) == (1, 14)
    assert toml.where(DOCUMENT, ("nothing",)) == (0, 0)


def test_get_returns_none_for_what_is_not_there() -> None:
    assert toml.get(DOCUMENT, ("profiles", "a", "zzz")) == 3
    assert toml.get(DOCUMENT, ("profiles", "a", "zzz", "deeper")) is None
    assert toml.get(DOCUMENT, ("profiles", "q")) is None


# Properties: whatever stands in the file, one edit changes one path.

NAMES = st.sampled_from(["a", "b", "c-d", "e f", "g.h", "ü"])
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\ufeff"), max_size=12)
COMMENTS = st.sampled_from(["", " # note", "   # [not.a.table]", " # 'x"])
SCALARS = st.one_of(
    TEXTS.map(toml.render),
    st.integers(-(2**62), 2**62).map(str),
    st.sampled_from(
        [
            "true",
            "1.5",
            "nan",
            "'raw'",
            "'''m\nl'''",
            '"""q\n"" x"""',
            "1979-05-27 07:32:00Z",
            "[\n 1, # one\n 2,\n]",
            "{ q = 1, r.s = 'x' }",
            "[{ a = 1 }]",
        ]
    ),
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Draw a valid document of up to four tables, with comments and blank lines in odd places."""
    pieces: list[str] = []
    headers = draw(st.lists(st.tuples(NAMES, NAMES), unique=True, max_size=4))
    for header in [(), *headers]:
        if header:
            pieces.append(f"[{'.'.join(toml.render(part) for part in header)}]{draw(COMMENTS)}\n")
        taken = {headers_[0] for headers_ in headers} if not header else set()
        for name in draw(st.lists(NAMES, unique=True, max_size=3)):
            if name not in taken:
                dotted = draw(st.booleans())
                key = toml.render(name) + (".x" if dotted else "")
                pieces.append(f"{key} = {draw(SCALARS)}{draw(COMMENTS)}\n")
        pieces.append(draw(st.sampled_from(["", "\n", "# comment\n", "\n\n# apart\n\n"])))
    text = draw(st.sampled_from(["", "\ufeff"])) + "".join(pieces)
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


def parsed(text: str) -> object:
    """Return the document with floats as text, so that nan equals nan."""
    return tomllib.loads(text.removeprefix("\ufeff"), parse_float=str)


MANY = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)


@MANY
@given(documents(), NAMES, NAMES, NAMES, TEXTS)
def test_put_changes_one_span(text: str, one: str, two: str, key: str, new: str) -> None:
    try:
        after = toml.put(text, (one, two), (key,), new)
    except Refused:
        assert blocked(parsed(text), (one, two, key))
        return
    assert toml.get(after, (one, two, key)) == new
    start = len(shared(text, after))
    end = len(shared(text[start:][::-1], after[start:][::-1]))
    gone = text[start : len(text) - end]
    assert gone == "" or toml.get(text, (one, two, key)) is not None or gone.startswith("}") or gone == "{}"


@MANY
@given(documents(), NAMES, NAMES)
def test_remove_takes_one_path_and_its_lines(text: str, one: str, two: str) -> None:
    after = toml.remove(text, (one, two))
    assert toml.get(after, (one, two)) is None
    assert not [line for line in after.splitlines() if line not in text.splitlines() and line.strip("\ufeff")]
    if toml.get(text, (one, two)) is None:
        assert after == text


@MANY
@given(documents(), TEXTS)
def test_a_new_table_and_its_removal_give_back_the_bytes(text: str, new: str) -> None:
    added = toml.put(text, ("profiles", "new"), ("name",), new)
    back = toml.remove(added, ("profiles", "new"))
    assert parsed(back) == parsed(text)
    assert back.rstrip("\r\n") == text.rstrip("\r\n")


@MANY
@given(TEXTS)
def test_rendered_text_is_read_back(new: str) -> None:
    assert tomllib.loads(f"a = {toml.render(new)}") == {"a": new}


def blocked(document: object, path: tuple[str, ...]) -> bool:
    """Tell whether something that is no table stands on the way."""
    for part in path[:-1]:
        if not isinstance(document, dict):
            return True
        if part not in document:
            return False
        document = document[part]
    return not isinstance(document, dict) or isinstance(document.get(path[-1]), dict)


def shared(one: str, two: str) -> str:
    """Return the common start."""
    length = next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return one[:length]
