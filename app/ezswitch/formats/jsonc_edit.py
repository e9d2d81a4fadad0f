"""Insert, replace and cut one member of JSON with comments by its span.

A cut undoes an insertion to the byte. That is why an insertion brings one line break and its indentation, no
more, and why a cut takes one line break and leaves the white space behind the member where it is.
"""

from __future__ import annotations

import re

from ezswitch.formats.jsonc_grammar import COMMENT, NEWLINE, SAME_LINE_COMMENTS
from ezswitch.formats.jsonc_layout import Style, line_indent, own_line, render, style_of
from ezswitch.formats.jsonc_scan import JsonValue, Member, Object, Scanned
from ezswitch.formats.text import BOM

_SPACES = " \t\r\n"
_NEWLINE = re.compile(NEWLINE)
_LAST_LINE = re.compile(rf"{NEWLINE}[ \t]*\Z")
_COMMENT = re.compile(COMMENT)
_SAME_LINE_COMMENTS = re.compile(SAME_LINE_COMMENTS)
_TO_LINE_END = re.compile(r"[ \t]*+")


def new_document(now: Scanned, value: JsonValue) -> str:
    """Return a text that held nothing but space and comments with an object or a list behind them."""
    style = style_of(now, None)
    gap = "" if not now.text or now.text.endswith(("\r", "\n", BOM)) else style.newline
    return now.text + gap + render(value, style, "") + style.newline


def replace(now: Scanned, holder: Object, member: Member, value: JsonValue) -> str:
    """Return the text with another value for a member."""
    new = render(value, style_of(now, holder), own_line(now.text, member.key_start))
    return now.text[: member.start] + new + now.text[member.end :]


def insert(now: Scanned, holder: Object, key: str | None, value: JsonValue) -> str:
    """Return the text with a new last member in an object, or (no key) a new last element in a list."""
    if not holder.members:
        return _insert_first(now, holder, key, value)
    text, last = now.text, next(reversed(holder.members.values()))
    style = style_of(now, holder)
    anchor = last.end if last.comma < 0 else last.comma + 1
    # A comment on the last member's line is about that member, so the new one goes behind it.
    spot = _comments_end(text, anchor)
    indent = own_line(text, last.key_start)
    if indent is None and spot > anchor and text[spot] in "\r\n":
        indent = line_indent(text, holder.start) + style.unit
    between = _between(text, holder, last, style) if indent is None else style.newline + indent
    new = between + _member(key, value, style, indent)
    if last.comma >= 0:
        return text[:spot] + new + "," + text[spot:]
    return text[:anchor] + "," + text[anchor:spot] + new + text[spot:]


def cut(now: Scanned, holder: Object, key: str) -> str:
    """Return the text without a member; every comment stays, and so do blank lines above it."""
    text, member = now.text, holder.members[key]
    before, end = _before(text, member), member.end if member.comma < 0 else member.comma + 1
    alone = len(holder.members) == 1 and before == holder.start + 1
    if alone and not text[member.end : holder.end - 1].strip(_SPACES + ","):
        return _cut_only(text, holder, member, end)
    previous = _previous(holder, member)
    comments = text[member.end : member.comma].strip(" \t") if member.comma >= 0 else ""
    kept = comments if comments.strip(_SPACES) else ""
    start = before + _kept_lines(text[before : member.key_start])
    line_end = _line_end(text, end)
    if kept:
        start = member.key_start
    elif _comment_needs_line(text, previous.comma + 1 if previous else holder.start + 1, before, end):
        start, end = member.key_start, line_end
    elif previous is None and member.comma >= 0 and start == before and text[line_end] not in "\r\n":
        start, end = member.key_start, line_end  # the next one takes its place on the line of the brace
    head = text[:start]
    if previous and member.comma < 0:
        head = text[: previous.comma] + text[previous.comma + 1 : start]
    return head + kept + text[end:]


def _member(key: str | None, value: JsonValue, style: Style, indent: str | None) -> str:
    if key is None:
        return render(value, style, indent)
    return render(key, style, None) + style.colon + render(value, style, indent)


def _comments_end(text: str, at: int) -> int:
    found = _SAME_LINE_COMMENTS.match(text, at)
    return found.end() if found else at


def _line_end(text: str, at: int) -> int:
    """Return where the spaces that follow `at` on its line end."""
    found = _TO_LINE_END.match(text, at)
    return found.end() if found else at


def _between(text: str, holder: Object, last: Member, style: Style) -> str:
    """Return what separates members that share a line: what stands before the last one, if another precedes it."""
    if len(holder.members) > 1:
        return text[_before(text, last) : last.key_start]
    return " " if style.colon.endswith(" ") else ""


def _insert_first(now: Scanned, holder: Object, key: str | None, value: JsonValue) -> str:
    """Insert into an object without members; each kind of emptiness gives a text that `cut` can tell apart."""
    text, style = now.text, style_of(now, None)
    inside = text[holder.start + 1 : holder.end - 1]
    outer = line_indent(text, holder.start)
    comments = inside.rstrip(_SPACES)
    head, space, tail = text[: holder.start + 1] + comments, inside[len(comments) :], text[holder.end - 1 :]
    newline = _NEWLINE.search(space)
    if comments:
        if newline is None:
            return head + " " + _member(key, value, style, None) + space + tail
        indent = outer + style.unit
        return head + style.newline + indent + _member(key, value, style, indent) + space + tail
    if newline is None and (space or not _may_open(now, holder)):
        return head + space + _member(key, value, style, None) + space + tail
    line = newline[0] if newline else style.newline
    indent = outer + style.unit
    end = line + space if newline else line + outer
    return head + line + indent + _member(key, value, style, indent) + end + tail


def _may_open(now: Scanned, holder: Object) -> bool:
    """Tell whether `{}` may be spread over lines: it is the document, or its own member begins a line."""
    if holder is now.root or holder is now.array:
        return True
    members = (member for found in now.objects for member in found.members.values())
    own = (member for member in members if member.object is holder or member.array is holder)
    return any(own_line(now.text, member.key_start) is not None for member in own)


def _before(text: str, member: Member) -> int:
    """Return where the white space before a member begins."""
    at = member.key_start
    while text[at - 1] in _SPACES:
        at -= 1
    return at


def _kept_lines(space: str) -> int:
    """Return how much of the white space before a member stays: all but its last line break and indentation."""
    last = _LAST_LINE.search(space)
    return last.start() if last else 0


def _previous(holder: Object, member: Member) -> Member | None:
    members = list(holder.members.values())
    index = members.index(member)
    return members[index - 1] if index else None


def _comment_needs_line(text: str, since: int, before: int, end: int) -> bool:
    """Tell whether the line break before a member must stay, or comments of different members would share a line."""
    if _comments_end(text, end) > end:
        return True
    above = _COMMENT.findall(text, since, before)
    return bool(above) and above[-1].startswith("//") and text[_line_end(text, end)] not in _SPACES


def _cut_only(text: str, holder: Object, member: Member, end: int) -> str:
    """Cut the only member of an object without comments, and restore the kind of emptiness it was put into."""
    before, behind = text[holder.start + 1 : member.key_start], text[end : holder.end - 1]
    lines = len(_NEWLINE.findall(behind))
    empty = behind if not lines and before == behind else ""
    if lines > 1:
        empty = _NEWLINE.sub("", behind, count=1)
    return text[: holder.start + 1] + before[: _kept_lines(before)] + empty + text[holder.end - 1 :]
