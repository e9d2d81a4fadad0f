"""Insert, replace and cut one pair of a mapping or one element of a list in YAML, by its span.

A cut undoes an insertion to the byte: in block style both are whole lines, in flow style both are one comma and what
follows it. Whatever does not fit comes out as a text that says something else, and is refused by the proof.
"""

from __future__ import annotations

import re

from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import say
from ezswitch.formats.jsonc_scan import JsonValue
from ezswitch.formats.text import BOM
from ezswitch.formats.yaml_layout import NEWLINE, Style, block, column, flow, lines, scalar, style_of
from ezswitch.formats.yaml_scan import Node, Pair, Scanned

_REST = re.compile(r"[ \t]*(?:(?<=[ \t])#[^\r\n]*)?")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_DASH = re.compile(r"-[ \t]*(?:#[^\r\n]*)?(?:(?:\r\n|\n|\r)[ \t]*)*\Z")
_COMMA = re.compile(r"\s*,")
_SPACE_BEFORE = re.compile(r"\s*\Z")


def new_document(now: Scanned, value: JsonValue) -> str:
    """Return a text without any value with a mapping behind its last line that says anything."""
    style = style_of(now)
    return _line_added(now.text, len(now.text.rstrip()), lines(value, style, 0), style)


def insert(now: Scanned, holder: Node, owner: Pair | None, key: str | None, value: JsonValue) -> str:
    """Return the text with a new last pair in a mapping, or (no key) a new last element in a list.

    `owner` is the pair of a block mapping whose value the holder is, None for an element or the document.
    """
    _refuse_marked(holder)
    children, style = _children(holder), style_of(now)
    if holder.flow:
        if not children and owner and _may_open(now.text, owner):
            new: JsonValue = [value] if key is None else {key: value}
            rendered = block(new, style, column(now.text, owner.start))
            return now.text[: owner.colon + 1] + rendered + now.text[holder.end :]
        return _into_flow(now.text, holder, children, flow(value) if key is None else f"{scalar(key)}: {flow(value)}")
    at = column(now.text, holder.start)
    prefix = "- " + lines(value, style, at + 2) if key is None else scalar(key) + ":" + block(value, style, at)
    return _line_added(now.text, children[-1][1], " " * at + prefix, style)


def replace(now: Scanned, old: Node, owner: Pair | None, value: JsonValue, *, in_flow: bool) -> str:
    """Return the text with another value; `owner` is its pair, None for an element of a list."""
    text, style = now.text, style_of(now)
    if in_flow:
        gap = " " if owner and old.start == owner.colon + 1 else ""
        return text[: old.start] + gap + flow(value) + text[old.end :]
    if owner is None:
        gap = " " if text[old.start - 1] == "-" else ""
        return text[: old.start] + gap + lines(value, style, column(text, old.start) + len(gap)) + text[old.end :]
    new = block(value, style, column(text, owner.start))
    same_line = not NEWLINE.search(text, owner.colon, old.start)
    if same_line and not new.startswith(("\r", "\n")):
        return text[: old.start] + (new if old.start == owner.colon + 1 else new[1:]) + text[old.end :]
    return text[: owner.colon + 1] + new + text[max(old.end, owner.colon + 1) :]


def cut(now: Scanned, holder: Node, owner: Pair | None, index: int) -> str:
    """Return the text without the pair or element of a number, its line's comment included."""
    _refuse_marked(holder)
    children = _children(holder)
    if holder.flow:
        return _out_of_flow(now.text, children, index)
    if len(children) == 1 and (owner or column(now.text, holder.start)):
        return _emptied(now.text, holder, owner)
    start, end = children[index]
    if holder.kind == "list":
        start = _dash(now.text, start)
    if _begins_line(now.text, start):
        return _lines_cut(now.text, _line_start(now.text, start), _line_end(now.text, end))
    following = children[index + 1][0] if index + 1 < len(children) else len(now.text)
    if holder.kind == "list":
        following = _dash(now.text, following)
    if now.text[end:following].strip():
        raise no_place()
    return now.text[:start] + now.text[following:]


def _children(holder: Node) -> list[tuple[int, int]]:
    """Return start and end of every pair, or of every element without its dash."""
    if holder.kind == "list":
        return [(item.start, item.end) for item in holder.items]
    return [(pair.start, pair.end) for pair in holder.pairs.values()]


def _line_added(text: str, after: int, line: str, style: Style) -> str:
    """Return the text with a line behind the one that `after` is on."""
    head = text[:after].removeprefix(BOM)
    if not head:
        at = len(text) - len(text.removeprefix(BOM))
        return text[:at] + line + style.newline + text[at:]
    found = _LINE.match(text, after)
    end = found.end() if found else after
    ended = NEWLINE.search(text, after, end)
    if ended is None:
        return text + style.newline + line
    return text[:end] + line + ended[0] + text[end:]


def _may_open(text: str, owner: Pair) -> bool:
    """Tell whether `key: []` or `key: {}` ends its line, so that it may be spread over lines and put back."""
    found = text[owner.colon + 1 : owner.value.end]
    return found in (" []", " {}") and text[owner.value.end : owner.value.end + 1] in ("", "\r", "\n")


def _into_flow(text: str, holder: Node, children: list[tuple[int, int]], new: str) -> str:
    if not children:
        at = holder.start + 1
        return text[:at] + new + text[at:]
    start, end = children[-1]
    before = _space_before(text, start) or " "
    comma = _COMMA.match(text, end)
    if comma:
        return text[: comma.end()] + before + new + "," + text[comma.end() :]
    return text[:end] + "," + before + new + text[end:]


def _out_of_flow(text: str, children: list[tuple[int, int]], index: int) -> str:
    start, end = children[index]
    comma = _COMMA.match(text, end)
    last = index == len(children) - 1
    if last and index and not comma:
        previous = _COMMA.match(text, children[index - 1][1])
        return text[: previous.end() - 1 if previous else start] + text[end:]
    if last or not comma:
        return (
            text[: start - len(_space_before(text, start)) if index else start] + text[comma.end() if comma else end :]
        )
    following = children[index + 1][0]
    if text[comma.end() : following].strip():
        return text[:start] + text[comma.end() :]
    return text[:start] + text[following:]


def _space_before(text: str, at: int) -> str:
    found = _SPACE_BEFORE.search(text[:at])
    return found[0] if found else ""


def _emptied(text: str, holder: Node, owner: Pair | None) -> str:
    """Return the text with `[]` or `{}` instead of a block collection whose only child goes."""
    empty = "[]" if holder.kind == "list" else "{}"
    end = _line_end(text, holder.end)
    if owner is None or not NEWLINE.search(text, owner.colon, holder.start):
        return text[: holder.start] + empty + text[holder.end :]
    gone = _line_start(text, holder.start)
    return text[: owner.colon + 1] + f" {empty}" + _lines_cut(text, gone, end)[owner.colon + 1 :]


def _lines_cut(text: str, start: int, end: int) -> str:
    head, tail = text[:start], text[end:]
    if not tail and not text.endswith(("\n", "\r")):  # a file without a final newline stays one
        head = head.removesuffix("\n").removesuffix("\r") if head.endswith("\n") else head.removesuffix("\r")
    return head + tail


def _dash(text: str, at: int) -> int:
    found = _DASH.search(text, 0, at)
    if found is None:
        raise no_place()
    return found.start()


def _line_start(text: str, at: int) -> int:
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    return start + len(BOM) if text.startswith(BOM, start) else start


def _begins_line(text: str, at: int) -> bool:
    return not text[_line_start(text, at) : at].strip(" ")


def _line_end(text: str, at: int) -> int:
    """Return the index behind the line break of the line that a value ends on; only a comment may follow it there."""
    rest = _REST.match(text, at)
    end = rest.end() if rest else at
    newline = NEWLINE.match(text, end)
    if newline is None and end != len(text):
        raise no_place()
    return newline.end() if newline else end


def _refuse_marked(holder: Node) -> None:
    if holder.marked or holder.alias:
        raise Refused(
            say("cannot edit this file"),
            say("What has to be changed carries an anchor or a tag, or stands somewhere else and is only named here."),
            hint=say("Nothing was written. Write it out where it is used, or change it by hand."),
        )


def no_place() -> Refused:
    """Return the error for a layout that leaves no safe place for an edit."""
    return Refused(
        say("cannot edit this file"),
        say("This setting cannot be changed without touching something else in this YAML file."),
        hint=say("Nothing was written. Change it by hand."),
    )
