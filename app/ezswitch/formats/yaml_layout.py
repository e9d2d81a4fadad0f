"""How a YAML file is laid out, and new values written the same way."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import say
from ezswitch.formats.jsonc_scan import JsonValue
from ezswitch.formats.yaml_scan import Node, Scanned

NEWLINE = re.compile(r"\r\n|\n|\r")
_PLAIN = re.compile(r"[A-Za-z/_](?:[A-Za-z0-9_./@+-]|:(?=[A-Za-z0-9_./@+-]))*")
_WORDS = frozenset(("true", "false", "yes", "no", "on", "off", "null", "y", "n"))
"""Plain words that YAML 1.1 or 1.2 takes for something else than a text."""
_NOT_AS_IT_IS = re.compile("[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]")
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Style:
    """A file's line ending, one level of its indentation, and whether the dashes of a list stand below its key."""

    newline: str = "\n"
    unit: int = 2
    flush: bool = False


def style_of(now: Scanned) -> Style:
    """Return the style of a file: that of its first nested mapping, and of its first list below a key."""
    newline = NEWLINE.search(now.text)
    units = (inner - outer for kind, outer, inner in _nested(now) if kind == "mapping")
    dashes = (inner - outer for kind, outer, inner in _nested(now) if kind == "list")
    return Style(newline[0] if newline else "\n", next(units, 2), next(dashes, 2) == 0)


def column(text: str, at: int) -> int:
    """Return how many characters stand before an index on its line, a byte order mark not counted."""
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    return at - start - text.count("\ufeff", start, at)


def block(value: JsonValue, style: Style, indent: int) -> str:
    """Return what follows a colon: a text after a space, or lines of their own below a key that stands at `indent`."""
    if not isinstance(value, dict | list) or not value:
        return f" {flow(value)}"
    inner = indent if isinstance(value, list) and style.flush else indent + style.unit
    return f"{style.newline}{' ' * inner}{lines(value, style, inner)}"


def lines(value: JsonValue, style: Style, indent: int) -> str:
    """Return a value whose first line begins at a column that is written already; further lines are indented to it."""
    between = style.newline + " " * indent
    if isinstance(value, dict) and value:
        return between.join(f"{scalar(key)}:{block(inner, style, indent)}" for key, inner in value.items())
    if isinstance(value, list) and value:
        return between.join(f"- {lines(inner, style, indent + 2)}" for inner in value)
    return flow(value)


def flow(value: JsonValue) -> str:
    """Return a value on one line, lists and mappings in brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key)}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(inner) for inner in value) + "]"
    return scalar(value)


def scalar(value: JsonValue) -> str:
    """Return a text, number, truth value or null as YAML 1.1 and 1.2 both read it; raises ValueError for no number."""
    if isinstance(value, str):
        if _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
            return value
        if _HALF.search(value):
            raise Refused(
                say("cannot be written"), say("YAML cannot hold half of a character."), hint=say("Nothing was written.")
            )
        return _NOT_AS_IT_IS.sub(lambda one: f"\\u{ord(one[0]):04x}", json.dumps(value, ensure_ascii=False))
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError("not a number")
        mantissa, exponent, power = repr(value).partition("e")
        return mantissa + (".0" if exponent and "." not in mantissa else "") + exponent + power
    return json.dumps(value)


def _nested(now: Scanned) -> Iterator[tuple[str, int, int]]:
    """Yield kind and both columns for each block mapping or list that stands below a key of another line."""
    waiting = [now.root] if now.root else []
    while waiting:
        node = waiting.pop(0)
        for pair in node.pairs.values():
            inner = pair.value
            if _is_block(inner) and not node.flow and NEWLINE.search(now.text, pair.key_end, inner.start):
                yield inner.kind, column(now.text, pair.start), column(now.text, inner.start)
        waiting += [*(pair.value for pair in node.pairs.values()), *node.items]


def _is_block(node: Node) -> bool:
    return node.kind != "text" and not (node.flow or node.alias or node.marked)
