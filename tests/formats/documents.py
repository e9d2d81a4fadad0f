"""Random JSON with comments in every layout people use, with the values it must parse to and where each one stands."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from random import Random
from typing import Any

LETTERS = [*"abcXYZ09 _-.:,{}[]/*'#", "//", "/*", "*/", "é", "中", "\u2028", "\u00a0", "😀", "\ufeff", "\x7f"]
ESCAPED = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\", "\x01": "\\u0001", "\ud83d": "\\uD83D", "/": "\\/"}
NUMBERS = [
    *("0", "-0", "1", "-17", "0.10", "1.0", "1E5", "1e-7", "-2.50e+3", "1e400", "4.9e-324"),
    *("123456789012345678901234567890", "0.1234567890123456789", "9007199254740993", "100000000000000000000000.0"),
]
PATHS = [("a",), ("env", "A"), ("env", "ANTHROPIC_BASE_URL"), ("new",), ("b", "c", "d"), ("é", "\n"), ("m", "n")]


@dataclass
class Document:
    """A text, the value it holds, each member's start and the span of its value, and every comment with its place."""

    text: str
    value: Any
    spans: dict[tuple[str, ...], tuple[int, int]]
    starts: dict[tuple[str, ...], int]
    comments: list[tuple[int, str]]


@dataclass
class Writer:
    """Writes one document; `wild` puts white space and comments anywhere, otherwise there is one style for all."""

    rng: Random
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    spans: dict[tuple[str, ...], tuple[int, int]] = field(default_factory=dict)
    starts: dict[tuple[str, ...], int] = field(default_factory=dict)
    comments: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        pick = self.rng.choice
        self.layout = pick(["pretty", "pretty", "pretty", "minified", "one line", "wild"])
        self.newline = pick(["\n", "\n", "\r\n", "\r"]) if self.layout in ("pretty", "wild") else "\n"
        self.unit = pick(["  ", "    ", "\t", " ", ""])
        self.colon = ":" if self.layout == "minified" else pick([": ", ": ", " : ", ":\t"])
        self.commented = pick([0, 0, 0.15, 0.4])
        self.trailing = pick([0, 0, 0.5, 1])

    def write(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def comment(self) -> None:
        number, lines = len(self.comments), self.layout != "minified"
        body = f" {number} " + self.rng.choice(["", '"k": 1,', "{", "*", "é", "//", '"'])
        if lines and self.rng.random() < 0.5:
            text, after = f"//{body}", self.newline
        else:
            inner = self.newline + "*" if lines and self.rng.random() < 0.2 else ""
            text, after = f"/*{body}{inner}*/", ""
        self.comments.append((self.length, text))
        self.write(text + after)

    def anything(self) -> None:
        """White space and comments as they come, where the style does not say."""
        if self.rng.random() < self.commented / 2:
            self.write(self.rng.choice(["", " "]))
            self.comment()
        if self.layout == "wild":
            self.write("".join(self.rng.choices(["", " ", "\t", self.newline], k=2)))

    def line(self, depth: int) -> None:
        """What stands before a member or a closing brace."""
        if self.layout == "pretty":
            if self.rng.random() < self.commented:
                self.write(" ")
                self.comment()
            self.write(self.newline * self.rng.choice([1, 1, 1, 1, 2, 3]) + self.unit * depth)
            if self.rng.random() < self.commented:
                self.comment()
                self.write(self.newline + self.unit * depth)
        elif self.layout == "one line":
            self.write(" ")
        self.anything()

    def string(self, text: str) -> None:
        spelled = [self._character(character) for character in text]
        self.write('"' + "".join(spelled) + '"')

    def _character(self, character: str) -> str:
        escape = ESCAPED.get(character)
        if escape and (character != "/" or self.rng.random() < 0.5):
            return escape
        if character <= "\uffff" and self.rng.random() < 0.03:
            return f"\\u{ord(character):04X}"
        return character

    def text(self) -> str:
        return "".join(self.rng.choices([*LETTERS, *ESCAPED], k=self.rng.choice([0, 1, 3, 8])))

    def value(self, path: tuple[str, ...], depth: int) -> Any:
        kind = self.rng.random()
        if depth < 4 and kind < (1 if not depth else 0.35):
            return self.object(path, depth)
        if depth < 4 and kind < 0.45:
            return self.array(depth)
        if kind < 0.7:
            text = self.text()
            self.string(text)
            return text
        raw = self.rng.choice([*NUMBERS, "true", "false", "null"])
        self.write(raw)
        return json.loads(raw)

    def keys(self) -> list[str]:
        wanted = self.rng.choices(
            ["a", "env", "A", "b", "c", "model", "m", "é", None], k=self.rng.choice([0, 1, 2, 3, 5])
        )
        return list(dict.fromkeys(self.text() if key is None else key for key in wanted))

    def object(self, path: tuple[str, ...], depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        self.write("{")
        keys = self.keys()
        for index, key in enumerate(keys):
            self.line(depth + 1)
            self.starts[(*path, key)] = self.length
            self.string(key)
            self.anything()
            self.write(self.colon)
            self.anything()
            start = self.length
            found[key] = self.value((*path, key), depth + 1)
            self.spans[(*path, key)] = (start, self.length)
            self.anything()
            self.comma(index == len(keys) - 1)
        if keys or self.rng.random() < 0.5:
            self.line(depth)
        self.write("}")
        return found

    def array(self, depth: int) -> list[Any]:
        found = []
        self.write("[")
        size = self.rng.choice([0, 1, 3])
        for index in range(size):
            self.line(depth + 1)
            found.append(self.value(("[",), 4 if index else depth + 1))
            self.anything()
            self.comma(index == size - 1)
        if size:
            self.line(depth)
        self.write("]")
        return found

    def comma(self, last: bool) -> None:
        if not last or self.rng.random() < self.trailing:
            self.write(",")


def document(seed: int) -> Document:
    """Return the document of a seed; its root is an object."""
    writer = Writer(Random(seed))
    writer.write(writer.rng.choice(["", "", "", "\ufeff"]))
    writer.anything()
    value = writer.value((), 0)
    writer.anything()
    writer.write(writer.rng.choice(["", writer.newline, writer.newline * 2, " "]))
    if writer.rng.random() < 0.05:
        writer.comments.append((writer.length, "// end"))
        writer.write("// end")
    spans = {path: span for path, span in writer.spans.items() if "[" not in path}
    return Document("".join(writer.pieces), value, spans, writer.starts, writer.comments)


def edited(value: dict[str, Any], path: tuple[str, ...], new: Any) -> dict[str, Any]:
    """Return the dict edit that a put must be; raises TypeError where a parent is not an object."""
    copy = dict(value)
    if len(path) > 1:
        inner = copy.get(path[0], {})
        if not isinstance(inner, dict):
            raise TypeError(path[0])
        new = edited(inner, path[1:], new)
    copy[path[0]] = new
    return copy


def without(value: Any, path: tuple[str, ...]) -> Any:
    """Return the dict edit that a remove must be."""
    if not isinstance(value, dict) or path[0] not in value:
        return value
    if len(path) > 1:
        return {**value, path[0]: without(value[path[0]], path[1:])}
    return {key: inner for key, inner in value.items() if key != path[0]}


def exact(value: Any) -> str:
    """Return a text that is equal for equal values of equal types in equal order only."""
    return json.dumps(value)


def lines_of(text: str) -> list[str]:
    """Return the lines as an editor counts them."""
    return re.split("\r\n|\n|\r", text.removeprefix("\ufeff"))
