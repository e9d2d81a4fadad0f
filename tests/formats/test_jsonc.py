"""The JSON editor by example: every layout that must survive, and every refusal with its words and its place."""

from __future__ import annotations

import json
import time

import pytest

from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc_proof import prove
from ezswitch.formats.jsonc_scan import MAX_DEPTH

URL = ("env", "ANTHROPIC_BASE_URL")

SURVIVES = {
    "comments": '{\n  // about a\n  "a": 1, // same line\n  /* block\n     of two */\n  "env": {"A": "1"} // end\n}\n',
    "trailing commas": '{\n  "a": [1, 2,],\n  "env": {\n    "A": "1",\n  },\n}\n',
    "key order": '{\n  "z": 1,\n  "a": 2,\n  "env": {\n    "Z": "",\n    "B": ""\n  },\n  "m": 3\n}\n',
    "blank lines": '{\n\n\n  "a": 1,\n\n\n  "env": {\n\n    "A": "1"\n\n  }\n\n}\n\n\n',
    "byte order mark": '\ufeff{\n  "env": {}\n}\n',
    "crlf": '{\r\n\t"a": 1,\r\n\t"env": {\r\n\t\t"A": "1"\r\n\t}\r\n}\r\n',
    "no final newline": '{\n    "env": {\n        "A": "1"\n    }\n}',
    "unusual spacing": '{ "a" :1 ,\n\n     "env":{"A"   :   "1"   }  ,"b":[ 1,2 ,  3]}   ',
    "non-ascii": '{\n  "名前": "値 😀 é\u2028",\n  "env": {\n    "A": "ключ"\n  }\n}\n',
    "escapes": '{\n  "a\\u0062\\/": "\\u00e9\\ud83d\\ude00\\ud800\\n",\n  "env": {\n    "A": "\\u0041"\n  }\n}\n',
    "huge numbers": '{\n  "a": 123456789012345678901234567890, "b": 1e400, "c": -0, "d": 1.10,\n  "env": {}\n}\n',
    "minified": '{"a":1,"env":{"A":"1"},"b":[1,2]}',
    "one line": '{ "a": 1, "env": { "A": "1" } }\n',
    "comment at the end without newline": '{\n  "env": {}\n}\n// the end',
    "comment before the brace": '{\n  "a": 1\n  // "env": {}\n}\n',
    "member and brace on one line": '{\n  "a": 1,\n  "env": {\n    "A": "1" } }',
    "old mac line endings": '{\r  "a": 1,\r  "env": {\r    "A": "1"\r  }\r}\r',
    "empty": "{}",
    "empty with a space": "{ }\n",
    "empty over two lines": "{\n}\n",
    "empty but for a comment": "{ /* nothing yet */ }",
    "empty but for a line comment": "{ // nothing yet\n}",
    "a comment that looks like a member": '{\n  "a": 1 // , "env": {}\n}\n',
}


@pytest.mark.parametrize("text", SURVIVES.values(), ids=SURVIVES)
@pytest.mark.parametrize("path", [URL, ("model",), ("provider", "ezrouter", "options")], ids=".".join)
def test_put_then_remove_gives_back_every_byte(text: str, path: tuple[str, ...]) -> None:
    root = jsonc.missing_parent(text, path)
    assert root is not None
    after = jsonc.put(text, path, {"x": [1, "é"]})
    assert jsonc.get(after, path) == {"x": [1, "é"]}
    assert jsonc.remove(after, root) == text


def test_a_new_member_comes_last_in_the_files_own_style() -> None:
    before = '{\r\n\t"a" : 1, // about a\r\n\t"env" : {\r\n\t\t"A" : "1"\r\n\t} // about env\r\n}'
    assert jsonc.put(before, ("models",), {"m": [1], "n": {}}) == (
        '{\r\n\t"a" : 1, // about a\r\n\t"env" : {\r\n\t\t"A" : "1"\r\n\t}, // about env\r\n'
        '\t"models" : {\r\n\t\t"m" : [\r\n\t\t\t1\r\n\t\t],\r\n\t\t"n" : {}\r\n\t}\r\n}'
    )
    assert jsonc.put(before, ("env", "B"), "2") == before.replace('"A" : "1"', '"A" : "1",\r\n\t\t"B" : "2"')


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{}", '{\n  "env": {\n    "A": "1"\n  }\n}'),
        ("{ }", '{ "env": {"A": "1"} }'),
        ('{"a":1}', '{"a":1,"env":{"A":"1"}}'),
        ('{ "a": 1 }', '{ "a": 1, "env": {"A": "1"} }'),
        ('{\n "a": 1,\n}', '{\n "a": 1,\n "env": {\n  "A": "1"\n },\n}'),
        ('{\n    "env": {}\n}', '{\n    "env": {\n        "A": "1"\n    }\n}'),
        ('{"env":{}}', '{"env":{"A":"1"}}'),
        ("", '{\n  "env": {\n    "A": "1"\n  }\n}\n'),
        (" \r\n", ' \r\n{\r\n  "env": {\r\n    "A": "1"\r\n  }\r\n}\r\n'),
        ("\ufeff", '\ufeff{\n  "env": {\n    "A": "1"\n  }\n}\n'),
        ("// only this", '// only this\n{\n  "env": {\n    "A": "1"\n  }\n}\n'),
    ],
)
def test_parents_are_created_in_place(before: str, after: str) -> None:
    assert jsonc.put(before, ("env", "A"), "1") == after


def test_replacing_changes_the_value_alone() -> None:
    before = '{\n  "a": /* was */ "x" /* that */ , "b": [1,2]\n}'
    assert jsonc.put(before, ("a",), "y") == before.replace('"x"', '"y"')
    assert jsonc.put(before, ("b",), {"c": 1}) == before.replace("[1,2]", '{"c": 1}')


@pytest.mark.parametrize(
    ("raw", "equal"), [('"\\u0041"', "A"), ("1.10", 1.1), ("1E2", 100.0), ('{"b":1,"a":2}', {"a": 2, "b": 1})]
)
def test_an_equal_value_keeps_its_spelling(raw: str, equal: jsonc.JsonValue) -> None:
    text = f'{{"k": {raw}}}'
    assert jsonc.put(text, ("k",), equal) == text


def test_equal_means_of_the_same_type() -> None:
    assert jsonc.put('{"k": 1}', ("k",), True) == '{"k": true}'
    assert jsonc.put('{"k": true}', ("k",), 1) == '{"k": 1}'
    assert jsonc.put('{"k": 1}', ("k",), 1.0) == '{"k": 1.0}'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{"a": 1, "k": 2, "b": 3}', '{"a": 1, "b": 3}'),
        ('{"k": 2, "b": 3}', '{"b": 3}'),
        ('{ "k": 2, "b": 3 }', '{ "b": 3 }'),
        ('{"a": 1, "k": 2}', '{"a": 1}'),
        ('{"k": 2,}', "{}"),
        ('{\n  "a": 1,\n\n  "k": 2,\n  "b": 3\n}', '{\n  "a": 1,\n\n  "b": 3\n}'),
        ('{\n  "a": 1, // a\n  "k": 2, // k\n  "b": 3 // b\n}', '{\n  "a": 1, // a\n  // k\n  "b": 3 // b\n}'),
        ('{\n  "a": 1, // a\n  // above k\n  "k": 2\n}', '{\n  "a": 1 // a\n  // above k\n}'),
        ('{ // brace\n  "k": 2 }', "{ // brace\n  }"),
        ('{\n  "k": 2 /* x */,\n  "b": 3\n}', '{\n  /* x */\n  "b": 3\n}'),
        ('{\n  "k": 2 // x\n  , "b": 3\n}', '{\n  // x\n "b": 3\n}'),
        ('{\n\n  "k": 2\n}', "{\n}"),
    ],
)
def test_remove_takes_the_member_and_nothing_else(before: str, after: str) -> None:
    assert jsonc.remove(before, ("k",)) == after


def test_remove_of_nothing_changes_nothing() -> None:
    for text in ('{"a": 1}', "", "null", "[1]", '{"k": "text"}'):
        assert jsonc.remove(text, ("k", "x")) == text


def test_remove_leaves_an_empty_parent() -> None:
    assert jsonc.remove('{"env": {"A": "1"}}', ("env", "A")) == '{"env": {}}'
    assert jsonc.remove(jsonc.put("", ("k",), 1), ("k",)) == "{}\n"


def test_get_and_value() -> None:
    text = '{"env": {"A": null}, "list": [{"A": 1}]}'
    assert jsonc.get(text, ("env", "A")) is None
    assert jsonc.get(text, ("env", "B")) is jsonc.MISSING
    assert jsonc.get(text, ("list", "A")) is jsonc.MISSING
    assert jsonc.get(text, ()) == jsonc.value(text) == json.loads(text)
    assert jsonc.value(" // nothing\n") == {}
    assert jsonc.value("null") is None


def test_missing_parent_names_what_a_put_would_create() -> None:
    text = '{"env": {"A": "1"}}'
    assert jsonc.missing_parent(text, ("env", "A")) is None
    assert jsonc.missing_parent(text, ("env", "B")) == ("env", "B")
    assert jsonc.missing_parent(text, ("p", "q", "r")) == ("p",)
    assert jsonc.missing_parent("", ("p", "q")) == ("p",)
    with pytest.raises(CannotRead, match='"A" is a text'):
        jsonc.missing_parent(text, ("env", "A", "x"))


def test_edit_puts_and_removes_in_order() -> None:
    assert jsonc.edit('{"a": 1, "b": 2}', {("a",): jsonc.MISSING, ("b",): 3, ("c",): 4}) == '{"b": 3, "c": 4}'
    with pytest.raises(ValueError, match="at least one key"):
        jsonc.put("{}", (), 1)


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("null", 1, 1, "the file holds null where an object is needed"),
        ("\n [1]", 2, 2, "the file holds a list"),
        ("true", 1, 1, "the file holds true or false"),
        ('{\n  "env": "A=1"\n}', 2, 10, '"env" is a text where an object is needed'),
        ('{"env": null}', 1, 9, '"env" is null'),
        ('{"env": 5}', 1, 9, '"env" is a number'),
    ],
)
def test_what_is_no_object_is_not_overwritten(text: str, line: int, column: int, words: str) -> None:
    with pytest.raises(CannotRead, match=words) as caught:
        jsonc.put(text, URL, "x")
    assert (caught.value.line, caught.value.column) == (line, column)


BROKEN = [
    ('{"model": 1,\n "a": 2, "model": 3}', 2, 10, 'the key "model" stands twice'),
    ('{"a": {"b\\u0063": 1, "bc": 2}}', 1, 22, 'the key "bc" stands twice'),
    ('{\n  "a": 1\n  "b": 2\n}', 3, 3, "a comma or } is missing"),
    ("[1 2]", 1, 4, "a comma or ] is missing"),
    ('{"a": 1', 1, 1, "the file ends before this { is closed"),
    ('{"a": [1,', 1, 7, "the file ends before this [ is closed"),
    ('{"a"', 1, 1, "the file ends before this { is closed"),
    ('{"a":', 1, 1, "the file ends before this { is closed"),
    ('{"a" 1}', 1, 6, "a colon is missing after the key"),
    ('{"a": 1]', 1, 8, "] stands where } belongs"),
    ('{"a": 1,,}', 1, 9, "a comma stands where a key in double quotes is expected"),
    ("[,]", 1, 2, "a comma stands where a value is expected"),
    ('{"a": }', 1, 7, "a value is expected here"),
    ("{a: 1}", 1, 2, "a key in double quotes is expected here"),
    ("{'a': 1}", 1, 2, "double quotes are needed here, not single ones"),
    ('{"a": 01}', 1, 7, "this is not a number as JSON writes them"),
    ('{"a": +1}', 1, 7, "this is not a number as JSON writes them"),
    ('{"a": NaN}', 1, 7, "only true, false and null stand without double quotes"),
    ('{"a": "x\n"}', 1, 7, "the double quote that opens here is not closed on its line"),
    ('{"a": "x\ty"}', 1, 9, "the control character U+0009 must be written as an escape"),
    ('{"a": "\\x"}', 1, 8, "JSON does not know this backslash escape"),
    ('{"a": "\\u12g4"}', 1, 8, "JSON does not know this backslash escape"),
    ('{"a": 1} x', 1, 10, "something stands after the end of the document"),
    ("{} {}", 1, 4, "something stands after the end of the document"),
    ("{} /* open", 1, 4, "this comment is not closed"),
    ("{} / x", 1, 4, "a / stands alone: comments begin with // or /*"),
    ('{"a":\u00a01}', 1, 6, "the character U+00A0 may not stand here"),
    ('\ufeff{\r\n"é":\r x}', 3, 2, "only true, false and null stand without double quotes"),
    ("[" * (MAX_DEPTH + 1), 1, MAX_DEPTH + 1, "nested more than 200 levels deep"),
]


@pytest.mark.parametrize(("text", "line", "column", "words"), BROKEN, ids=[f"{row[3][:40]}-{row[2]}" for row in BROKEN])
def test_what_does_not_parse_is_refused_with_its_place(text: str, line: int, column: int, words: str) -> None:
    for attempt in (lambda: jsonc.check(text), lambda: jsonc.put(text, ("k",), 1), lambda: jsonc.get(text, ("k",))):
        with pytest.raises(CannotRead) as caught:
            attempt()
        assert caught.value.message == words
        assert (caught.value.line, caught.value.column) == (line, column)


def test_no_refusal_repeats_a_text_of_the_file() -> None:
    key = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
    for text in (f'{{"a" "{key}"}}', f'{{"a": "{key}', f'{{"a": {key}}}', f'{{"a": 1, "{key}"}}', f'{{"{key}" 1}}'):
        with pytest.raises(CannotRead) as caught:
            jsonc.check(text)
        assert key[:5] not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ('{"a": 1 // x\n}', (1, 9), "a comment"),
        ('{\n  "a": 1,\n}', (2, 9), "a comma before a closing bracket"),
        ('{"a": [1,\n/**/]}', (1, 9), "a comma before a closing bracket"),
    ],
)
def test_strict_refuses_what_some_agents_die_on(text: str, place: tuple[int, int], words: str) -> None:
    jsonc.check(text)
    with pytest.raises(CannotRead, match=words) as caught:
        jsonc.check(text, strict=True)
    assert (caught.value.line, caught.value.column) == place


def test_strict_accepts_plain_json_with_a_byte_order_mark() -> None:
    jsonc.check('\ufeff{"a": "// no comment, ] } either"}', strict=True)


def test_the_deepest_nesting_is_read_and_edited() -> None:
    text = '{"a":' * MAX_DEPTH + "1" + "}" * MAX_DEPTH
    after = jsonc.put(text, ("a",) * MAX_DEPTH, 2)
    assert after == text.replace("1", "2")


def test_an_absurdly_long_number_survives_an_edit() -> None:
    text = '{"n": ' + "9" * 5000 + ', "k": 1}'
    assert jsonc.put(text, ("k",), 2) == text.replace('"k": 1', '"k": 2')


def test_dump_writes_a_new_file() -> None:
    assert jsonc.dump({"é": [1, {}], "half": "\ud800"}) == '{\n  "é": [\n    1,\n    {}\n  ],\n  "half": "\\ud800"\n}'
    assert jsonc.dump({"a": 1}, "\t") == '{\n\t"a": 1\n}'
    with pytest.raises(ValueError, match="not JSON compliant"):
        jsonc.dump(float("inf"))


@pytest.mark.parametrize("text", ['{"a": 1, "b": 2}', '{"a": 1, "a": 1}', '{"a": 1.0}', '{"a": 1', "{}"])
def test_an_edit_that_says_anything_else_is_refused(text: str) -> None:
    prove('\ufeff{"a": 1, /* x */}', {"a": 1})
    with pytest.raises(Refused, match="not written"):
        prove(text, {"a": 1})


def best_of(text: str, tries: int) -> float:
    """Return the least processor seconds of some edits: other programs on the machine do not count."""
    times = []
    for number in range(tries):
        start = time.process_time()
        jsonc.put(text, ("server 7", "env", "NEW"), str(number))
        times.append(time.process_time() - start)
    return min(times)


def settings_of(size: int) -> str:
    """Return a pretty settings file of about `size` characters, with a comment on every server."""
    server = {"command": "npx", "args": ["-y", "a package"], "env": {"A": "1", "B": ""}, "disabled": False}
    text = json.dumps({f"server {number}": server for number in range(size // 205)}, indent=2)
    return text.replace("npx", "npx // not a comment").replace("  },\n", "  }, // one\n")


def test_a_file_of_20_kb_is_edited_in_under_10_ms() -> None:
    text = settings_of(20_000)
    assert 19_000 < len(text) < 23_000
    assert best_of(text, 30) < 0.010


def test_a_file_of_300_kb_is_edited_and_restored() -> None:
    text = settings_of(300_000)
    after = jsonc.put(text, ("server 900", "env", "C"), "x")
    assert len(after) - len(text) == len(',\n      "C": "x"')
    assert jsonc.remove(after, ("server 900", "env", "C")) == text
    one_line = json.dumps(jsonc.value(text))
    assert jsonc.remove(jsonc.put(one_line, ("new", "x"), 1), ("new",)) == one_line


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("b",), (3, 3)),
        (("b", "c"), (4, 5)),
        (("b", "none"), (3, 3)),
        (("none", "c"), (0, 0)),
        (("a", "[id^=x]"), (2, 3)),
    ],
)
def test_where_a_key_stands(path: tuple[str, ...], place: tuple[int, int]) -> None:
    text = '\ufeff{\n  "a": [{"id": "x1"}], // one\n  "b": {\n    "c": 1\n  }\n}\n'
    assert jsonc.where(text, path) == place


def test_where_a_key_stands_in_nothing() -> None:
    assert jsonc.where("", ("a",)) == (0, 0)
