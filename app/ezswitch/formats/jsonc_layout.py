"""How a file is laid out, and new values written the same way."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from ezswitch.formats.jsonc_grammar import NEWLINE
from ezswitch.formats.jsonc_scan import JsonValue, Object, Scanned
from ezswitch.formats.text import BOM

_NEWLINE = re.compile(NEWLINE)
_COLON = re.compile(r"[ \t]*:[ \t]*")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Style:
    """A file's line ending, one level of its indentation, and what it writes between key and value."""

    newline: str = "\n"
    unit: str = "  "
    colon: str = ": "


def style_of(now: Scanned, near: Object | None) -> Style:
    """Return the style of a file; the spacing of colons is that of the object `near` where it has members."""
    newline = _NEWLINE.search(now.text)
    return Style(newline[0] if newline else "\n", _unit(now), _colon(now, near))


def own_line(text: str, at: int) -> str | None:
    """Return the white space before `at` if nothing else stands before it on its line, else None."""
    start = at
    while start and text[start - 1] in " \t":
        start -= 1
    return text[start:at] if start == 0 or text[start - 1] in "\r\n" + BOM else None


def line_indent(text: str, at: int) -> str:
    """Return the white space that begins the line of `at`."""
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    line = text[start:at].removeprefix(BOM)
    return line[: len(line) - len(line.lstrip(" \t"))]


def render(value: JsonValue, style: Style, indent: str | None) -> str:
    """Return a value as text: over several lines whose first stands at `indent`, or on one line (None).

    Raises ValueError for a float that JSON cannot write.
    """
    if indent is None:
        separators = (", " if style.colon.endswith((" ", "\t")) else ",", style.colon)
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=separators)
    else:
        pretty = json.dumps(
            value, ensure_ascii=False, allow_nan=False, separators=(",", style.colon), indent=style.unit
        )
        text = pretty.replace("\n", style.newline + indent)
    # Half of a surrogate pair is legal in JSON as an escape and impossible in UTF-8.
    return _LONE_SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def _unit(now: Scanned) -> str:
    for found in (*now.objects, *([now.array] if now.array else [])):
        first = next(iter(found.members.values()), None)
        inner = own_line(now.text, first.key_start) if first else None
        outer = line_indent(now.text, found.start) if inner else ""
        if inner and inner != outer and inner.startswith(outer):
            return inner[len(outer) :]
    return "  "


def _colon(now: Scanned, near: Object | None) -> str:
    example = next((found for found in (near, *now.objects) if found and found.keyed and found.members), None)
    if example is None:
        return ": "
    last = next(reversed(example.members.values()))
    spacing = now.text[last.key_end : last.start]
    return spacing if _COLON.fullmatch(spacing) else ": "
