"""The second opinion: reads JSON with comments by json.loads, and proves that an edit did only what was wanted."""

from __future__ import annotations

import json
import re

from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import say
from ezswitch.formats.jsonc_grammar import COMMENT, GAP, STRING
from ezswitch.formats.jsonc_scan import JsonValue, number
from ezswitch.formats.text import BOM

_LENIENT = re.compile(rf"{STRING}|(?P<comment>{COMMENT})|(?P<comma>,)(?={GAP}[}}\]])")


def lenient_parts(text: str) -> list[re.Match[str]]:
    """Return every comment (group "comment") and trailing comma (group "comma") of a text that parses."""
    return [found for found in _LENIENT.finditer(text) if found.lastgroup]


def same(one: JsonValue, other: JsonValue, *, ordered: bool = False) -> bool:
    """Tell whether two values are equal and of equal types: 1, 1.0 and true differ; order of keys where asked for."""
    return json.dumps(one, sort_keys=not ordered) == json.dumps(other, sort_keys=not ordered)


def prove(text: str, expected: JsonValue) -> None:
    """Raise Refused unless an edited text says exactly what is expected, in that order and each key once.

    It shares no code with the scanner that made the edit, except the words of the grammar.
    """
    pieces, at = [], len(BOM) if text.startswith(BOM) else 0
    for part in lenient_parts(text):
        pieces.append(text[at : part.start()])
        at = part.end()
    try:
        said = json.loads(" ".join([*pieces, text[at:]]), object_pairs_hook=_once, parse_int=number)
    except ValueError as error:
        raise _unproven() from error
    if not same(said, expected, ordered=True):
        raise _unproven()


def _once(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key stands twice")
    return members


def _unproven() -> Refused:
    return Refused(
        say("edit not proven"),
        say("The edited file would not say exactly what was wanted, so it was not written."),
        hint=say("This is a fault of ezswitch: please report it with the layout of the file, without its keys."),
    )
