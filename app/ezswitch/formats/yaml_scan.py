"""One pass over YAML: what it says, and the span of every key, value and element, taken from the parser's marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import Phrase, say
from ezswitch.formats.jsonc_scan import JsonValue
from ezswitch.formats.text import BOM, place

MAX_DEPTH = 100
MAX_WEIGHT = 100_000
"""How many values a file may hold once its aliases are followed; nine short lines can make a billion."""

_REMEMBERED_LENGTH = 1 << 19
_PLAIN_TAGS = tuple(f"tag:yaml.org,2002:{kind}" for kind in ("null", "bool", "int", "float"))
_TWO_MARKS = re.compile(BOM + BOM)
_TRAILING_LINES = re.compile(r"[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*[ \t]*\Z")


@dataclass(slots=True)
class Node:
    """A value by indices into the text, its anchor and tag included; `end` is behind its last visible character.

    `pairs` are those of a mapping, `items` the elements of a list. `marked`: it has an anchor or a tag. `alias`: it is
    a reference, so nothing stands here that could be edited. `empty`: nothing is written where the value would be.
    """

    start: int
    end: int
    value: JsonValue
    kind: str = "text"
    flow: bool = False
    marked: bool = False
    alias: bool = False
    empty: bool = False
    weight: int = 1
    pairs: dict[str, Pair] = field(default_factory=dict)
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Pair:
    """`key: value`: where the key starts and ends, where the colon stands (-1: nowhere), and the value."""

    start: int
    key_end: int
    colon: int
    value: Node

    @property
    def end(self) -> int:
        """Return the index behind the last character of the pair."""
        return max(self.key_end, self.colon + 1, self.value.end)


@dataclass(slots=True)
class Scanned:
    """A text that parses; `root` is None where it holds nothing but space and comments."""

    text: str
    root: Node | None

    @property
    def value(self) -> JsonValue:
        """Return the whole document; {} for one without any value."""
        return {} if self.root is None else self.root.value


def scan(text: str) -> Scanned:
    """Return what a text says and where; raises CannotRead with line and column.

    Refused are also: more than one document, a key that stands twice or is no plain text, and aliases that hold
    themselves or blow the file up. The last few texts are remembered, because a switch asks of each text often; what
    comes back is shared, and nobody changes it.
    """
    return _remembered(text) if len(text) <= _REMEMBERED_LENGTH else _read(text)


def _read(text: str, *, pure: bool = False) -> Scanned:
    """Read the whole text by libyaml where PyYAML has it: ten times as fast as `pure` Python, with the same marks.

    It also accepts a tab behind a colon.
    """
    import yaml  # noqa: PLC0415  # agents and windows that meet no YAML need not wait for it

    fast = yaml.__with_libyaml__ and not pure
    loader: Any = (yaml.CSafeLoader if fast else yaml.SafeLoader)(_checked(text, yaml).removeprefix(BOM))
    try:
        return Scanned(text, _Builder(text, loader).document())
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        at = mark.index + len(text) - len(text.removeprefix(BOM)) if mark else 0
        raise fault(text, at, say("this is not YAML: {why}", why=problem.problem or problem.context)) from None
    finally:
        loader.dispose()


_remembered = lru_cache(maxsize=8)(_read)


def fault(text: str, at: int, message: Phrase) -> CannotRead:
    """Return the error for something wrong at an index of `text`."""
    line, column = place(text, min(at, len(text)))
    return CannotRead(message, line=line, column=column)


def _checked(text: str, yaml: Any) -> str:  # noqa: ANN401  # the module
    odd = yaml.reader.Reader.NON_PRINTABLE.search(text) or _TWO_MARKS.match(text)
    if odd:
        raise fault(
            text, odd.start(), say("the character U+{code} may not stand in YAML", code=f"{ord(odd[0][0]):04X}")
        )
    return text


class _Builder:
    """Builds the tree from the parser's events; one for each text."""

    def __init__(self, text: str, loader: Any) -> None:  # noqa: ANN401  # PyYAML's parser, resolver and constructor
        self._text = text
        self._loader = loader
        self._shift = len(BOM) if text.startswith(BOM) else 0  # the parser gets the text without it
        self._anchors: dict[str, Node | None] = {}

    def document(self) -> Node | None:
        self._next()  # the stream begins
        if self._peek() == "StreamEnd":
            return None
        self._next()  # the document begins
        root = self._node(0)
        self._next()
        if self._peek() != "StreamEnd":
            raise fault(
                self._text, self._at(self._loader.peek_event().start_mark), say("a second document begins here")
            )
        return None if root.empty else root

    def _at(self, mark: Any) -> int:  # noqa: ANN401  # a mark
        return int(mark.index) + self._shift

    def _peek(self) -> str:
        return type(self._loader.peek_event()).__name__.removesuffix("Event")

    def _next(self) -> Any:  # noqa: ANN401  # an event
        return self._loader.get_event()

    def _node(self, depth: int) -> Node:
        kind, event = self._peek(), self._next()
        start = self._at(event.start_mark)
        if depth > MAX_DEPTH:
            raise fault(self._text, start, say("its values are nested too deeply"))
        if kind == "Alias":
            return self._alias(event)
        if event.anchor:
            self._anchors[event.anchor] = None
        made = {"Scalar": self._scalar, "MappingStart": self._mapping, "SequenceStart": self._list}[kind](event, depth)
        made.marked = bool(event.anchor or event.tag)
        if made.weight > MAX_WEIGHT:
            raise fault(self._text, start, say("its aliases stand for too many values"))
        if event.anchor:
            self._anchors[event.anchor] = made
        return made

    def _alias(self, event: Any) -> Node:  # noqa: ANN401  # an event
        start, end = self._at(event.start_mark), self._at(event.end_mark)
        there = self._anchors.get(event.anchor)
        if there is None:
            raise fault(self._text, start, say("this alias names no value before it"))
        return Node(start, end, there.value, there.kind, alias=True, weight=there.weight)

    def _scalar(self, event: Any, _depth: int) -> Node:  # noqa: ANN401  # an event
        from yaml.nodes import ScalarNode  # noqa: PLC0415  # as above

        start, end = self._at(event.start_mark), self._at(event.end_mark)
        if event.style in ("|", ">"):
            end = self._block_text_end(start, end)
        tag = event.tag or self._loader.resolve(ScalarNode, event.value, event.implicit)
        value: JsonValue = event.value
        if tag in _PLAIN_TAGS:
            try:
                value = self._loader.construct_object(ScalarNode(tag, event.value, event.start_mark, event.end_mark))
            except (ValueError, KeyError, IndexError):
                raise fault(self._text, start, say("this is not what its tag says")) from None
        return Node(start, end, value, empty=start == end)

    def _block_text_end(self, start: int, end: int) -> int:
        """Return where a text of several lines ends; empty lines behind it belong to it only where `+` says so."""
        header = self._text[start:end].splitlines()[0]
        if "+" in header.partition("#")[0]:
            return end - len(self._text[:end]) + len(self._text[:end].removesuffix("\n").removesuffix("\r"))
        trailing = _TRAILING_LINES.search(self._text, start, end)
        return trailing.start() if trailing else end

    def _mapping(self, event: Any, depth: int) -> Node:  # noqa: ANN401  # an event
        made = Node(self._at(event.start_mark), self._at(event.end_mark), {}, "mapping", bool(event.flow_style))
        own: dict[str, JsonValue] = {}
        merged: dict[str, JsonValue] = {}
        while self._peek() != "MappingEnd":
            name, pair = self._pair(made, depth)
            if name == "<<" and self._text[pair.start] == "<":
                merged = {**dict(_merged(pair.value.value)), **merged}
            else:
                own[name] = pair.value.value
            made.weight += pair.value.weight
        end = self._at(self._next().end_mark)
        made.end = end if made.flow else max((pair.end for pair in made.pairs.values()), default=made.end)
        made.value = {**merged, **own}
        return made

    def _pair(self, made: Node, depth: int) -> tuple[str, Pair]:
        event = self._loader.peek_event()
        key = self._at(event.start_mark)
        if self._peek() != "Scalar":
            raise fault(self._text, key, say("a key has to be a text"))
        name = str(event.value)
        node = self._node(depth + 1)
        if name in made.pairs:
            raise fault(self._text, key, say("this key stands twice"))
        value = self._node(depth + 1)
        at = node.end
        while self._text[at : at + 1].isspace():
            at += 1
        pair = Pair(node.start, node.end, at if self._text[at : at + 1] == ":" else -1, value)
        made.pairs[name] = pair
        return name, pair

    def _list(self, event: Any, depth: int) -> Node:  # noqa: ANN401  # an event
        made = Node(self._at(event.start_mark), self._at(event.end_mark), [], "list", bool(event.flow_style))
        while self._peek() != "SequenceEnd":
            made.items.append(self._node(depth + 1))
            made.weight += made.items[-1].weight
        end = self._at(self._next().end_mark)
        made.end = end if made.flow else made.items[-1].end
        made.value = [item.value for item in made.items]
        return made


def _merged(value: JsonValue) -> Iterator[tuple[str, JsonValue]]:
    """Yield what `<<` brings in: of several mappings the first that has a key counts."""
    if isinstance(value, dict):
        yield from value.items()
    for inner in reversed(value) if isinstance(value, list) else ():
        yield from _merged(inner)
