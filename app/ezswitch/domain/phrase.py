"""Words for people as values: English text that knows its template and parameters, so a door can say it otherwise.

A room that has something to say writes `say("{host} does not accept the key ({status}).", host=host, status=401)`.
Whoever shows it as it is shows English: the command line, a log, JSON. The window looks the template up in the
user's language and fills in the same parameters, which may be phrases themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import reduce
from typing import Self, TypeAlias

Parameter: TypeAlias = str | int | float | date
"""A name, a number, a day, which English writes as 2026-05-27, or a phrase, which is translated in its turn.

Anything else is written as text at once, a moment too: its zone is nothing that a language knows.
"""
_DAY = "day"


class Phrase(str):
    """English text, made of `template` with each `{name}` in it replaced by the parameter of that name."""

    __slots__ = ("parameters", "template")

    template: str
    parameters: Mapping[str, Parameter]

    def __new__(cls, template: str = "", /, **parameters: object) -> Self:
        """Fill in the template; raises KeyError where a parameter is missing."""
        known = {name: _kept(value) for name, value in parameters.items()}
        made = super().__new__(cls, template.format_map(known))
        made.template, made.parameters = template, known
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Parameter]]:
        """Say how a copy is made."""
        return (self.template,), dict(self.parameters)


NOTHING = Phrase()
"""Nothing to say: a hint where nothing is to be done."""


def say(template: str, /, **parameters: object) -> Phrase:
    """Return a phrase. `template` is written where this is called, since translations are collected from there."""
    return Phrase(template, **parameters)


def say_count(number: int, one: str, many: str, /, **parameters: object) -> Phrase:
    """Return the phrase for 1 or for any other number, which both know as `{n}`."""
    return Phrase(one if number == 1 else many, n=number, **parameters)


def verbatim(text: str) -> Phrase:
    """Return text that is the same in every language: a name, a parser's own words, what a host answered."""
    return text if isinstance(text, Phrase) else Phrase("{text}", text=text)


def from_data(text: str) -> Phrase:
    """Return words of a data file of ours, which are translated like those in the code; "" stays nothing.

    Translations are collected from there too: `name` and `note` of resources/presets/*.toml, `why` of
    resources/models/*.toml. A user's own file is never read so: its words are `verbatim`.
    """
    return Phrase(text.replace("{", "{{").replace("}", "}}"))


JOINED = "{first} {second}"
"""The template of two sentences one after the other. A language may do without the blank between its own."""


def sentences(*parts: Phrase) -> Phrase:
    """Return sentences one after the other; empty ones are left out."""
    said = [part for part in parts if part]
    return reduce(lambda first, second: say("{first} {second}", first=first, second=second), said or [NOTHING])


def each_sentence(text: str) -> tuple[Phrase, ...]:
    """Return the parts that `sentences` put one after the other; anything else is one part."""
    said = verbatim(text)
    if said.template != JOINED:
        return (said,)
    sides = (said.parameters["first"], said.parameters["second"])
    return tuple(part for side in sides if isinstance(side, str) for part in each_sentence(side))


def listed(names: Iterable[str]) -> Phrase:
    """Return names as people list them: "A", "A and B", "A, B and C"; "" for none."""
    known = [verbatim(name) for name in names]
    if len(known) < 2:  # noqa: PLR2004  the two that "and" joins
        return known[0] if known else NOTHING
    return say("{some} and {last}", some=comma_separated(known[:-1]), last=known[-1])


def comma_separated(names: Iterable[str]) -> Phrase:
    """Return "A, B, C"; "" for none."""
    said = [verbatim(name) for name in names if name]
    if len(said) < 2:  # noqa: PLR2004  the two that a comma joins
        return said[0] if said else NOTHING
    half = len(said) // 2  # of hundreds of names, nine inside each other, and not hundreds
    return say("{first}, {second}", first=comma_separated(said[:half]), second=comma_separated(said[half:]))


def with_texts(phrase: Phrase, change: Callable[[str], str]) -> Phrase:
    """Return the phrase with `change` made to every text that came into it from outside; its own words stay."""
    return Phrase(phrase.template, **{name: _changed(value, change) for name, value in phrase.parameters.items()})


def packed(phrase: str) -> object:
    """Return a phrase as JSON knows it: plain text stays text."""
    if not isinstance(phrase, Phrase) or phrase.template in ("", "{text}"):
        return str(phrase)
    with_ = {name: _packed(value) for name, value in phrase.parameters.items()}
    return {"say": phrase.template, "with": with_}


def unpacked(value: object) -> Phrase:
    """Return the phrase that `packed` wrote, also one of an earlier version that was text; "" for anything else."""
    if isinstance(value, str):
        return verbatim(value) if value else NOTHING
    if not isinstance(value, dict) or not isinstance(value.get("say"), str):
        return NOTHING
    given = value.get("with")
    parameters = {str(name): _parameter(one) for name, one in given.items()} if isinstance(given, dict) else {}
    try:
        return Phrase(value["say"], **parameters)
    except (KeyError, ValueError, IndexError, AttributeError):
        return NOTHING


def _changed(value: Parameter, change: Callable[[str], str]) -> Parameter:
    if isinstance(value, Phrase):
        return with_texts(value, change)
    return change(value) if isinstance(value, str) else value


def _kept(value: object) -> Parameter:
    if isinstance(value, str | int | float):
        return value
    return value if type(value) is date else str(value)


def _packed(value: Parameter) -> object:
    if isinstance(value, date):
        return {_DAY: value.isoformat()}
    return packed(value) if isinstance(value, str) else value


def _parameter(value: object) -> Parameter:
    if isinstance(value, int | float):
        return value
    if isinstance(value, dict) and isinstance(value.get(_DAY), str):
        try:
            return date.fromisoformat(value[_DAY])
        except ValueError:
            return NOTHING
    return unpacked(value)
