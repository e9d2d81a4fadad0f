"""What a start-up file of a shell sets, and what it reads further: looked at line by line, never run."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from enum import StrEnum


class Dialect(StrEnum):
    """How a start-up file is written: for a POSIX shell, for fish, fish's own variables, or NAME=VALUE alone."""

    SH = "sh"
    FISH = "fish"
    UNIVERSAL = "universal"
    PLAIN = "plain"


_SH = r"(?:^|[;&|{{(]|\b(?:then|do|else)\b)\s*(?:(?:export|typeset|declare|readonly)\s+(?:[-\w=./:@]+\s+)*)?{name}\+?="
_FISH = r"(?:^|[;&|(]|\b(?:and|or|begin)\b)\s*set\s+(?:-\S+\s+)*{name}(?:\s|$)"
_UNIVERSAL = r"^SETUVAR (?:--\S+ )*{name}:"
_PLAIN = r"^\s*(?:export\s+)?{name}="
_PATTERNS = {Dialect.SH: _SH, Dialect.FISH: _FISH, Dialect.UNIVERSAL: _UNIVERSAL, Dialect.PLAIN: _PLAIN}
_WORDS = ("export", "typeset", "declare", "readonly")
_SOURCED = re.compile(r"(?:^|[;&|]|\b(?:then|do|else|and)\b)\s*(?:source|\.)\s+((?:'[^']*'|\"[^\"]*\"|[^\s;&|'\"])+)")


@dataclass(frozen=True, slots=True)
class Assignment:
    """A line, counted from 1, that gives a variable its value; `alone`: the line does nothing else and ends there."""

    line: int
    alone: bool


def assignments(text: str, name: str, dialect: Dialect) -> tuple[Assignment, ...]:
    """Return the lines that set a variable, in order; comments count for nothing."""
    pattern = re.compile(_PATTERNS[dialect].format(name=re.escape(name)))
    lines = list(enumerate(text.split("\n"), 1))  # as sed counts them: a form feed begins no line
    return tuple(
        Assignment(number, _alone(line, name, dialect))
        for number, line in lines
        if not line.lstrip().startswith("#") and pattern.search(line)
    )


def sourced(text: str) -> tuple[str, ...]:
    """Return the files that a start-up file names to be read too, as written there but for their quotes."""
    found = []
    for line in text.split("\n"):
        if not line.lstrip().startswith("#"):
            found += [one.replace('"', "").replace("'", "") for one in _SOURCED.findall(line)]
    return tuple(dict.fromkeys(found))


def _alone(line: str, name: str, dialect: Dialect) -> bool:
    """Tell whether a line can be made a comment and nothing else changes."""
    if dialect in (Dialect.PLAIN, Dialect.UNIVERSAL):
        return True
    lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    try:
        words = list(lexer)
    except ValueError:  # a quote that ends on another line
        return False
    if line.rstrip().endswith("\\"):
        return False
    if dialect is Dialect.FISH:
        named = [word for word in words[1:] if not word.startswith("-")][:1]
        return words[:1] == ["set"] and named == [name] and not {";", "|", "&&"} & set(words)
    rest = [word for word in words[1:] if not word.startswith("-")] if words[0] in _WORDS else words
    return len(rest) == 1 and rest[0].partition("=")[0].rstrip("+") == name
