"""Phrases: they are English text, and remember what they were made of."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.phrase import (
    Phrase,
    comma_separated,
    each_sentence,
    from_data,
    listed,
    packed,
    say,
    say_count,
    sentences,
    unpacked,
    verbatim,
    with_texts,
)

REJECTED = say("{host} does not accept the key ({status}).", host="www.example.com", status=401)


def parts(phrase: str) -> tuple[str, dict[str, object]]:
    """Return what a phrase was made of."""
    assert isinstance(phrase, Phrase)
    return phrase.template, dict(phrase.parameters)


def test_a_phrase_is_its_english_text_and_knows_template_and_parameters() -> None:
    assert REJECTED == "www.example.com does not accept the key (401)."
    assert parts(REJECTED) == ("{host} does not accept the key ({status}).", {"host": "www.example.com", "status": 401})
    assert f"{REJECTED}" == str(REJECTED) == "www.example.com does not accept the key (401)."
    assert type(str(REJECTED)) is str


def test_a_day_is_iso_in_english_and_stays_a_day_for_who_writes_it_otherwise() -> None:
    day = date(2026, 5, 27)
    said = say("Seen on {date}.", date=day)
    assert said == "Seen on 2026-05-27."
    assert said.parameters["date"] == day
    assert unpacked(json.loads(json.dumps(packed(said)))).parameters["date"] == day
    moment = datetime(2026, 5, 27, 12, tzinfo=UTC)
    assert say("{at}", at=moment).parameters["at"] == str(moment), "its zone is nothing that a language knows"


def test_braces_in_a_parameter_are_text_and_braces_in_a_template_are_doubled() -> None:
    assert say("{path} holds {{env:KEY}}", path="/a{b}") == "/a{b} holds {env:KEY}"


def test_a_missing_parameter_is_an_error_where_it_is_said() -> None:
    with pytest.raises(KeyError):
        say("{host} is there")


@pytest.mark.parametrize(("number", "text"), [(0, "0 files"), (1, "1 file"), (2, "2 files")])
def test_one_and_many_have_templates_of_their_own(number: int, text: str) -> None:
    said = say_count(number, "{n} file", "{n} files")
    assert said == text
    assert said.parameters == {"n": number}


def test_sentences_follow_each_other_and_empty_ones_leave_no_gap() -> None:
    both = sentences(say("First."), Phrase(), say("Second."), say("Third."))
    assert both == "First. Second. Third."
    assert parts(both)[0] == "{first} {second}"
    assert sentences(Phrase(), say("Only.")) == "Only."
    assert sentences() == ""


@pytest.mark.parametrize(
    ("names", "text"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_names_are_listed_as_people_do(names: list[str], text: str) -> None:
    assert listed(names) == text


def test_a_list_keeps_phrases_among_its_names() -> None:
    said = comma_separated([say("own sign-in"), "ezrouter"])
    assert said == "own sign-in, ezrouter"
    assert parts(parts(said)[1]["first"])[0] == "own sign-in"  # type: ignore[arg-type]


def test_text_from_outside_is_said_as_it_is_and_a_phrase_stays_one() -> None:
    assert verbatim("{odd} text") == "{odd} text"
    assert verbatim(REJECTED) is REJECTED


def test_sentences_can_be_told_apart_again_also_when_they_were_stored() -> None:
    both = sentences(REJECTED, sentences(say("{n} left.", n=2), verbatim("Try {it}.")))
    for said in (both, unpacked(json.loads(json.dumps(packed(both))))):
        assert each_sentence(said) == (REJECTED, "2 left.", "Try {it}.")
        assert parts(each_sentence(said)[1]) == ("{n} left.", {"n": 2})
    assert each_sentence("One. Two.") == ("One. Two.",)


@dataclass(frozen=True)
class _Holder:
    words: Phrase


def test_copies_remember_too() -> None:
    for made in (copy.copy(REJECTED), copy.deepcopy(REJECTED), replace(_Holder(REJECTED)).words):
        assert parts(made) == parts(REJECTED)


@given(st.text(), st.integers(), st.text())
def test_what_is_packed_comes_back_through_json(name: str, number: int, rest: str) -> None:
    said = sentences(say("{name} has {n}.", name=name, n=number), verbatim(rest))
    back = unpacked(json.loads(json.dumps(packed(said))))
    assert back == said
    if rest:
        assert parts(back)[0] == said.template


@pytest.mark.parametrize(
    "value",
    [
        None,
        3,
        [],
        {},
        {"say": 3},
        {"say": "{gone}"},
        {"say": "{0}"},
        {"say": "{n.real.x}", "with": {"n": 1}},
        {"say": "{d}", "with": {"d": {"day": "no day"}}},
        {"say": "{d}", "with": {"d": {"day": 3}}},
    ],
)
def test_anything_else_unpacks_to_nothing(value: object) -> None:
    assert unpacked(value) == ""


def test_text_of_an_earlier_version_unpacks_as_it_is() -> None:
    assert unpacked("The key {x} was accepted.") == "The key {x} was accepted."


def test_words_of_a_data_file_are_the_template_and_may_hold_braces() -> None:
    said = from_data("Write {env:KEY} there.")
    assert said == "Write {env:KEY} there."
    assert parts(said) == ("Write {{env:KEY}} there.", {})
    assert from_data("") == ""


def test_what_came_from_outside_is_changed_inside_a_phrase_and_its_own_words_stay() -> None:
    said = sentences(say("{name} has {n} models.", name="a\nb", n=3), verbatim("c\nd"))
    plain = with_texts(said, lambda text: text.replace("\n", " "))
    assert plain == "a b has 3 models. c d"
    first = parts(plain)[1]["first"]
    assert parts(first) == ("{name} has {n} models.", {"name": "a b", "n": 3})  # type: ignore[arg-type]


def test_nothing_is_packed_as_an_empty_text() -> None:
    assert packed(Phrase()) == packed(verbatim("")) == ""


def test_hundreds_of_names_are_kept_as_well() -> None:
    names = [f"model-{number}" for number in range(2000)]
    said = comma_separated(names)
    assert said == ", ".join(names)
    assert unpacked(json.loads(json.dumps(packed(said)))) == said
