"""The .env editor: one line changes, everybody else's bytes stay, and the readers that agents use agree."""

from __future__ import annotations

import io
import re
import subprocess
from random import Random

import pytest
from dotenv import dotenv_values
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.formats import dotenv
from ezswitch.formats.jsonc import MISSING

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
DOCUMENT = """\
# mine
export GEMINI_API_KEY = 'old'   # from work

OPENAI_BASE_URL="https://old.example/v1" # the old one
PLAIN=some text # said
OTHER='over
two lines'
"""

_LINE = re.compile(
    r"^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*\"(?:\\\"|[^\"])*\"|"
    r"\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$",
    re.MULTILINE,
)


def python_reads(text: str, *, interpolate: bool = False) -> dict[str, str]:
    said = dotenv_values(stream=io.StringIO(text.removeprefix("\ufeff"), newline=""), interpolate=interpolate)
    return {name: value for name, value in said.items() if value is not None}


def node_reads(text: str) -> dict[str, str]:
    """npm's dotenv 17.2, lib/main.js, `parse`: its expression and its steps."""
    found = {}
    for name, value in _LINE.findall(re.sub(r"\r\n?", "\n", text.removeprefix("\ufeff"))):
        trimmed = value.strip()
        bare = re.sub(r"^(['\"`])([\s\S]*)\1$", r"\2", trimmed, flags=re.MULTILINE)
        found[name] = bare.replace("\\n", "\n").replace("\\r", "\r") if trimmed[:1] == '"' else bare
    return found


def put(text: str, name: str, value: str) -> str:
    return dotenv.put(text, (name,), value)


def test_a_value_is_replaced_where_it_stands_with_export_quotes_and_comment_around_it() -> None:
    after = put(DOCUMENT, "GEMINI_API_KEY", KEY)
    assert after == DOCUMENT.replace("'old'", KEY)
    after = put(DOCUMENT, "OPENAI_BASE_URL", "https://new.example/v1")
    assert after == DOCUMENT.replace('"https://old.example/v1"', "https://new.example/v1")
    assert put(DOCUMENT, "PLAIN", "x y") == DOCUMENT.replace("some text", "'x y'")
    assert put(DOCUMENT, "OTHER", "one") == DOCUMENT.replace("'over\ntwo lines'", "one")


def test_an_equal_value_stays_as_it_is_written() -> None:
    assert put(DOCUMENT, "GEMINI_API_KEY", "old") == DOCUMENT
    assert put(DOCUMENT, "OTHER", "over\ntwo lines") == DOCUMENT


def test_a_new_name_is_the_last_line_before_the_space_at_the_end() -> None:
    assert put("A=1\n\n\n", "B", "2") == "A=1\nB=2\n\n\n"
    assert put("", "B", "2") == "B=2\n"
    assert put("A=1", "B", "2") == "A=1\nB=2"
    assert put("\ufeffA=1\r\n# end\r\n", "B", "2") == "\ufeffA=1\r\n# end\r\nB=2\r\n"
    assert put("\ufeff", "B", "2") == "\ufeffB=2\n"
    assert put("\n\n", "B", "2") == "B=2\n\n\n"


@pytest.mark.parametrize(
    "text", ["", "\n", "A=1", "A=1\n", "A=1\n\n", "\ufeff", "\ufeffA=1\r\nB=2", "# c", " ", "A=1\r", "A=1\r\r\n  "]
)
def test_a_put_and_its_removal_give_back_the_bytes(text: str) -> None:
    assert dotenv.remove(put(text, "NEW", KEY), ("NEW",)) == text


def test_of_a_name_that_stands_twice_the_last_one_is_read_and_set() -> None:
    text = "A=1\nB=2\nA=3\n"
    assert dotenv.get(text, ("A",)) == "3" == python_reads(text)["A"] == node_reads(text)["A"]
    assert put(text, "A", "4") == "A=1\nB=2\nA=4\n"


def test_a_removal_takes_every_line_of_a_name_so_that_no_earlier_one_comes_to_count() -> None:
    assert dotenv.remove("A=1 # x\nB=2\nexport A=3", ("A",)) == "B=2"
    assert dotenv.remove(DOCUMENT, ("NOTHING",)) == DOCUMENT
    assert dotenv.remove(DOCUMENT, ("A", "B")) == DOCUMENT
    assert "two lines" not in dotenv.remove(DOCUMENT, ("OTHER",))


def test_several_changes_at_once() -> None:
    after = dotenv.edit("A=1\nB=2\n", {("A",): MISSING, ("C",): "3", ("B",): "4"})
    assert after == "B=4\nC=3\n"


def test_reading() -> None:
    assert dotenv.get(DOCUMENT, ()) == {
        "GEMINI_API_KEY": "old",
        "OPENAI_BASE_URL": "https://old.example/v1",
        "PLAIN": "some text",
        "OTHER": "over\ntwo lines",
    }
    assert dotenv.get(DOCUMENT, ("MISSING",)) is MISSING
    assert dotenv.get(DOCUMENT, ("PLAIN", "x")) is MISSING
    assert dotenv.get(r'A="a\tb\"c\\"', ("A",)) == 'a\tb"c\\'
    assert dotenv.get(r"A='a\tb\'c'", ("A",)) == r"a\tb'c"
    assert dotenv.get("A= # nothing\nB=#b\nC=\nexport D\n", ()) == {"A": "", "B": "#b", "C": ""}
    assert dotenv.missing_parent(DOCUMENT, ("X",)) == ("X",)
    assert dotenv.missing_parent(DOCUMENT, ("PLAIN",)) is None


def test_a_value_before_a_comment_keeps_the_comment() -> None:
    assert put("A= # nothing\n", "A", "1") == "A=1 # nothing\n"
    assert put("A=#b\n", "A", "1") == "A=1\n"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("null", 1, 1),
        ("[]", 1, 1),
        ('"text"', 1, 1),
        ("3", 1, 1),
        ("A=1\n  KEY: value\n", 2, 3),
        ("A=1\r\nB='x", 2, 3),
        ("\ufeffA='x' y", 1, 7),
        ('A="x\n\n', 1, 3),
        ("A=1\rA B=2", 2, 1),
    ],
)
def test_a_line_that_is_no_assignment_is_refused_with_its_place(text: str, line: int, column: int) -> None:
    with pytest.raises(CannotRead) as refused:
        dotenv.check(text)
    assert (refused.value.line, refused.value.column) == (line, column)
    with pytest.raises(CannotRead):
        put(text, "A", "1")
    with pytest.raises(CannotRead):
        dotenv.remove(text, ("A",))


@pytest.mark.parametrize(
    "value", ["a\nb", "a\rb", "a\tb", "both ' and \"", "\u00a0x", "${HOME}/x", "end \\", "a\\\\ b", "'$x"]
)
def test_what_not_every_reader_would_read_back_is_refused(value: str) -> None:
    with pytest.raises(Refused, match="every program reads it back") as refused:
        put("A=1\n", "A", value)
    assert value not in str(refused.value)


@pytest.mark.parametrize("path", [(), ("A", "B"), ("1A",), ("A-B",), ("A=B",), ("",)])
def test_only_plain_names_are_written(path: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="plain names"):
        dotenv.put("A=1\n", path, "x")
    with pytest.raises(ValueError, match="plain names"):
        dotenv.put("A=1\n", ("A",), 1)


def test_a_message_never_holds_a_value() -> None:
    with pytest.raises(CannotRead) as refused:
        dotenv.check(f"{KEY}\n")
    assert KEY not in str(refused.value)


many = settings(max_examples=5000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
seeds = st.integers(min_value=0, max_value=2**48)
NAMES = ["A", "B", "GEMINI_API_KEY", "x.y", "a-b", "_1"]
VALUES = [
    "",
    "x",
    KEY,
    "a b",
    "it's",
    "#no",
    "a#b",
    "a # b",
    '"',
    "`x`",
    "é 中",
    "$HOME",
    "a\\b",
    "x=y",
    "!",
    "~/x",
    " ",
]
VALUES += ["https://www.ezrouter.dev/v1", "a;b", "*", "(x)", "a&b", "{}"]


def document(seed: int) -> str:
    """Return a .env text in any layout people use; every line is one that both readers know."""
    rng = Random(seed)
    pick = rng.choice
    newline = pick(["\n", "\n", "\r\n", "\r"])
    lines = [_any_line(rng, newline) for _ in range(pick([0, 1, 2, 4, 8]))]
    return pick(["", "", "\ufeff"]) + newline.join(lines) + pick(["", newline, newline * 2, newline + "  "])


def _any_line(rng: Random, newline: str) -> str:
    pick = rng.choice
    kind = rng.random()
    if kind < 0.3:
        return pick(["", "  ", "# a comment", " # A=1", "#", "\t", "export A", "# it's"])
    written = [
        *(
            "",
            "x",
            "some text",
            "a#b",
            "it's",
            "'one'",
            '"two"',
            "'a # b'",
            r"'it\'s'",
            r'"a\tb\\"',
            '""',
            "#c",
            "`a b`",
        ),
        *("'over" + newline + "lines'", f'"{newline}said{newline}B=1"', "$x ${y}", "é中", '"\'"', "\\", "a\\'b"),
    ]
    before, after = pick(["", "", "export ", " ", "\t"]), pick(["", "", " # why", "  ", " #", "\t# 'x"])
    return f"{before}{pick(NAMES)}{pick(['=', '=', ' = ', '= '])}{pick(written)}{after}"


@many
@given(seeds)
def test_it_reads_what_python_dotenv_reads(seed: int) -> None:
    text = document(seed)
    silent = re.sub(r"(?<![^\r\n])export A(?=[\r\n]|\Z)", "", text.removeprefix("\ufeff"))  # takes A back, there
    assert dotenv.get(text, ()) == python_reads(silent)


@many
@given(seeds)
def test_put_changes_its_value_and_no_other_byte(seed: int) -> None:
    text, rng = document(seed), Random(seed + 1)
    name, value = rng.choice(["A", "B", "GEMINI_API_KEY", "NEW"]), rng.choice(VALUES)
    before = dotenv.get(text, ())
    assert isinstance(before, dict)
    after = put(text, name, value)
    assert dotenv.get(after, ()) == {**before, name: value}
    assert put(after, name, value) == after
    first = next((at for at, two in enumerate(zip(text, after, strict=False)) if len(set(two)) > 1), None)
    if name not in before and first is not None:
        rest = len(after) - len(text)
        assert text == after[:first] + after[first + rest :]
    assert re.findall(r"^# a comment|# why", after, re.MULTILINE) == re.findall(
        r"^# a comment|# why", text, re.MULTILINE
    )


@many
@given(seeds)
def test_puts_and_their_removal_in_any_order_give_back_the_bytes(seed: int) -> None:
    text, rng = document(seed), Random(seed + 2)
    after, added = text, []
    for name in rng.sample(["A", "NEW", "NEWER", "NEWEST"], 3):
        if dotenv.missing_parent(after, (name,)) is not None:
            after = put(after, name, rng.choice(VALUES))
            added.append(name)
    rng.shuffle(added)
    for name in added:
        after = dotenv.remove(after, (name,))
    assert after == text


@many
@given(seeds)
def test_remove_takes_one_name_and_every_other_line_stays(seed: int) -> None:
    text, rng = document(seed), Random(seed + 3)
    name = rng.choice(NAMES)
    before = dotenv.get(text, ())
    assert isinstance(before, dict)
    after = dotenv.remove(text, (name,))
    assert dotenv.get(after, ()) == {other: value for other, value in before.items() if other != name}
    assert dotenv.remove(after, (name,)) == after
    assert (after == text) == (name not in before)


@many
@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=12))
def test_what_is_written_is_read_back_by_python_and_by_node(value: str) -> None:
    try:
        after = put("# mine\nA=1 # why\n", "A", value)
    except Refused:
        odd = not value.isprintable() or "${" in value or "\\" in value
        assert odd or ("'" in value and any(sign in value for sign in '"$`!'))
        return
    assert python_reads(after, interpolate=True) == node_reads(after) == {"A": value}
    assert python_reads(after) == dotenv.get(after, ()) == {"A": value}


@pytest.mark.parametrize("value", [value for value in VALUES if value != "!"])
def test_a_shell_reads_it_back(value: str) -> None:
    script = put("", "A", value) + 'printf %s "$A"\n'
    said = subprocess.run(["/bin/sh", "-c", script], capture_output=True, check=True, env={"LC_ALL": "C.UTF-8"})
    assert said.stdout.decode() == value


@many
@given(seeds)
def test_a_damaged_document_is_read_or_refused_with_its_place(seed: int) -> None:
    text, rng = document(seed), Random(seed + 5)
    at, other = rng.randrange(len(text) + 1), rng.randrange(len(text) + 1)
    text = text[:at] + rng.choice(["", "'", '"', "=", "\\", "\n", "\r", "#", " x", "\x00"]) + text[other:]
    problem = refusal(text)
    if problem is not None:
        lines = re.split("\r\n|\n|\r", text.removeprefix("\ufeff"))
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        return
    after = put(text, "NEW", "x")
    assert dotenv.remove(after, ("NEW",)) == text


def refusal(text: str) -> CannotRead | None:
    try:
        dotenv.check(text)
    except CannotRead as error:
        return error
    return None


def test_where_a_name_stands_that_counts() -> None:
    text = '\ufeffA=1\n# A=2\nB="x\ny"\n  export A=3\n'
    assert [dotenv.where(text, name) for name in ("A", "B", "C")] == [(5, 1), (3, 1), (0, 0)]
