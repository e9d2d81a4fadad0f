"""What is wrong with a TOML text, in words that can be translated: everything that the parser says is known."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from ezswitch.domain.errors import CannotRead
from ezswitch.formats import toml
from ezswitch.formats.toml_fault import fault

BROKEN = {
    "a": "an = is missing after the key",
    "= 1": "a key or a [table] is expected here",
    "a = ": "this is no value as TOML writes them: a text stands in quotes",
    "a = foo": "this is no value as TOML writes them: a text stands in quotes",
    "a = 1 2": "a new line is expected here",
    "a.=1": "a key is expected here",
    "[a": "] is missing after the table's name",
    "[[a": "]] is missing after the table's name",
    "[a.b]\n[a.b]": 'the table "a.b" stands twice',
    "a=1\na=2": "this key has a value already",
    "a=[1": "a comma or ] is missing",
    "a={b=1": "a comma or } is missing",
    "a={b=1,b=2}": 'the key "b" stands twice',
    "a={b=1}\na.c=2": 'nothing can be added to "a" here: it is complete where it stands',
    "[x.y]\na=1\n[x]\ny.z=1": 'nothing can be added to "x.y" here: it is complete where it stands',
    "a='x": "the text that opens before this is not closed",
    "a='''x": "the text that opens before this is not closed",
    'a="x': "the text that opens before this is not closed",
    'a="x\ny"': "the quote that opens before this is not closed on its line",
    "a='x\ny'": "the quote that opens before this is not closed on its line",
    'a="\\q"': "TOML does not know this backslash escape",
    'a="\\uZZZZ"': "TOML does not know this backslash escape",
    'a="\\ud800"': "TOML does not know this backslash escape",
    "a=2020-02-31": "there is no such date or time",
    "# \x01\n": "the character U+0001 may not stand here",
    'a="\x01"': "the character U+0001 may not stand here",
    "a=" + "9" * 5000: "a number has too many digits",
}
SAID = re.compile(r'suffixed_err\(\s*src,\s*\w+,\s*f?"([^"]+)"')
"""Where the parser says something, in its source."""


@pytest.mark.parametrize(("text", "says"), BROKEN.items(), ids=range(len(BROKEN)))
def test_what_is_wrong_is_said_in_words_of_ours(text: str, says: str) -> None:
    with pytest.raises(CannotRead) as caught:
        toml.value(text)
    assert caught.value.message == f"{says}."
    assert caught.value.message.template == "{message}.", "the stop is the language's own"


def test_nothing_that_this_python_says_is_unknown() -> None:
    source = Path(tomllib.__file__).with_name("_parser.py").read_text("utf-8")
    messages = [re.sub(r"\{[^}]*\}", "('a',)", one) for one in SAID.findall(source)]
    assert len(messages) > 15
    unknown = [one for one in messages if not one.startswith(("Expected (", "Found ", "Illegal ", "Duplicate "))]
    assert [one for one in unknown if fault(one.replace("\\\\", "\\")).template == "{text}"] == []


def test_what_is_not_known_is_shown_as_it_is() -> None:
    assert fault("Something {new}") == "Something {new}"
