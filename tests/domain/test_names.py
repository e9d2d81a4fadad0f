"""Names: safe inside a shell string, and refused at every entrance otherwise."""

from __future__ import annotations

import shlex

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ezswitch.domain.errors import BadInput
from ezswitch.domain.names import OWN_SIGN_IN, checked_name, is_name, name_from

GOOD = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,63}", fullmatch=True)


@given(GOOD)
@example("a")
@example("0" * 64)
@example(OWN_SIGN_IN)
def test_a_name_comes_back_unchanged_and_needs_no_quotes_in_a_shell(name: str) -> None:
    assert is_name(name)
    assert checked_name(name, "profile id") == name
    assert shlex.quote(name) == name


@pytest.mark.parametrize(
    "text",
    ["", "A", "-x", ".x", "_x", "a b", "a\n", "\na", "a" * 65, "a/b", "../a", "a;id", "$(id)", "`id`", "ä", "a\0", "٣"],
)
def test_anything_else_is_bad_input_that_says_what_a_name_looks_like(text: str) -> None:
    assert not is_name(text)
    with pytest.raises(BadInput) as raised:
        checked_name(text, "name of a key")
    assert "name of a key" in raised.value.message
    assert "1 to 64" in raised.value.hint
    assert raised.value.message.isprintable()


@pytest.mark.parametrize("what", ["profile id", "name of a key", "agent id", "preset id"])
def test_each_kind_of_name_has_sentences_of_its_own(what: str) -> None:
    with pytest.raises(BadInput) as raised:
        checked_name("A", what)
    error = raised.value
    assert (error.title.template, error.title) == (f"not a usable {what}",) * 2
    assert what in error.message.template
    assert error.message.parameters == {"name": "'A'"}


def test_a_long_text_is_not_repeated_whole() -> None:
    with pytest.raises(BadInput) as raised:
        checked_name("x" * 10_000, "profile id")
    assert len(str(raised.value)) < 400


@given(st.text(max_size=100))
@example("ß" * 64)
@example("-" * 70 + "x")
@example("a" * 63 + "-b")
def test_every_title_has_a_usable_name(title: str) -> None:
    assert is_name(name_from(title))


@example("0--0")
@given(GOOD)
def test_a_name_is_the_name_of_itself(name: str) -> None:
    assert name_from(name) == name


@pytest.mark.parametrize(
    ("title", "name"), [("My Team (EU)", "my-team-eu"), ("", "profile"), ("日本", "profile"), ("  v1.2 ", "v1.2")]
)
def test_a_title_gives_the_nearest_name(title: str, name: str) -> None:
    assert name_from(title) == name
