"""Random YAML in the layouts people use, with the value it must parse to and where the values of its keys stand."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from random import Random
from typing import Any

PATHS = [("a",), ("env", "A"), ("env", "URL"), ("new",), ("b", "c", "d"), ("é", "x y"), ("models", "[name^=ez]")]
PLAIN = [
    "x",
    "some text",
    "https://old.example/v1",
    "it's",
    "a#b",
    "-1",
    "2026-01-01",
    "${{ secrets.X }}x",
    "é 中",
    "a: b",
]
RAW = ["1", "-17", "1.5", "true", "false", "null", "0", "~", "1e3"]
KEYS = ["a", "env", "A", "b", "c", "models", "name", "model key", "é"]
READ = {"~": None, "1e3": "1e3"}


@dataclass
class Document:
    """A text, the value it holds, the line on which the pair of each path begins, and every comment."""

    text: str
    value: Any
    lines: dict[tuple[str, ...], int]
    comments: list[str]


@dataclass
class Writer:
    """Writes one document with one style."""

    rng: Random
    lines: list[str] = field(default_factory=list)
    spots: dict[tuple[str, ...], int] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        pick = self.rng.choice
        self.newline = pick(["\n", "\n", "\r\n", "\r"])
        self.unit = pick([2, 2, 4, 1])
        self.flush = pick([False, True])
        self.commented = pick([0, 0, 0.15, 0.4])
        self.gaps = pick([0, 0, 0.2])

    def comment(self) -> str:
        self.comments.append(f"# {len(self.comments)} " + self.rng.choice(["why", "a: b", "- x", "{", "'", '"']))
        return self.comments[-1]

    def between(self, indent: int) -> None:
        """Lines that say nothing, before one that does."""
        if self.rng.random() < self.gaps:
            self.lines.append(self.rng.choice(["", "", " "]))
        if self.rng.random() < self.commented:
            self.lines.append(" " * self.rng.choice([indent, 0, indent]) + self.comment())

    def tail(self) -> str:
        return " " + self.comment() if self.rng.random() < self.commented else self.rng.choice(["", "", "", " "])

    def scalar(self) -> tuple[str, Any]:
        raw = self.rng.choice(RAW)
        if self.rng.random() < 0.3:
            return raw, READ[raw] if raw in READ else json.loads(raw)
        text = self.rng.choice(PLAIN)
        spelled = [json.dumps(text, ensure_ascii=False), "'" + text.replace("'", "''") + "'"]
        if text not in ("-1", "2026-01-01", "a: b"):
            spelled += [text, text]
        return self.rng.choice(spelled), text

    def flow(self, depth: int) -> tuple[str, Any]:
        kind, space = self.rng.random(), self.rng.choice(["", "", " "])
        count = self.rng.choice([0, 1, 2, 3])
        if depth < 3 and kind < 0.3:
            inner = [self.flow(depth + 1) for _ in range(count)]
            return f"[{space}" + ", ".join(text for text, _ in inner) + f"{space}]", [value for _, value in inner]
        if depth < 3 and kind < 0.6:
            keys = self.rng.sample(KEYS, count)
            pairs = [(key, *self.flow(depth + 1)) for key in keys]
            text = ", ".join(f"{key}: {text}" for key, text, _ in pairs)
            return f"{{{space}{text}{space}}}", {key: value for key, _, value in pairs}
        text, value = self.scalar()
        return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else text, value

    def mapping(self, path: tuple[str, ...], indent: int, depth: int, first: str = "") -> dict[str, Any]:
        """`first` is what stands before the first key on its line: the dash of an element."""
        found: dict[str, Any] = {}
        for key in self.rng.sample(KEYS, self.rng.choice([1, 2, 3])):
            if not first:
                self.between(indent)
            self.spots[(*path, key)] = len(self.lines)
            found[key] = self.value(first or " " * indent, f"{key}:", (*path, key), indent, depth)
            first = ""
        return found

    def value(self, before: str, key: str, path: tuple[str, ...], indent: int, depth: int) -> Any:
        kind = self.rng.random()
        if depth < 3 and kind < 0.25:
            self.lines.append(before + key + self.tail())
            return self.mapping(path, indent + self.unit, depth + 1)
        if depth < 3 and kind < 0.5:
            self.lines.append(before + key + self.tail())
            return self.block_list(indent if self.flush else indent + self.unit, depth + 1)
        if kind < 0.55:
            self.lines.append(before + key + " |" + self.rng.choice(["", "-"]))
            self.lines += [" " * (indent + self.unit) + "one", " " * (indent + self.unit) + "# two"]
            return "one\n# two" + ("\n" if self.lines[-3].endswith("|") else "")
        if kind < 0.6:
            self.lines.append(before + key + self.tail())
            return None
        text, value = self.flow(1) if kind < 0.75 else self.scalar()
        self.lines.append(f"{before}{key} {text}{self.tail()}")
        return value

    def block_list(self, indent: int, depth: int) -> list[Any]:
        found: list[Any] = []
        for _ in range(self.rng.choice([1, 2, 3])):
            self.between(indent)
            if depth < 3 and self.rng.random() < 0.5:
                found.append(self.mapping(("[",), indent + 2, depth + 1, " " * indent + "- "))
            else:
                text, value = self.flow(1)
                self.lines.append(" " * indent + f"- {text}{self.tail()}")
                found.append(value)
        return found


def document(seed: int) -> Document:
    """Return the document of a seed; its root is a mapping, or nothing stands in it."""
    writer = Writer(Random(seed))
    rng = writer.rng
    writer.lines += rng.choice([[], [], ["---"], ["# first"]])
    value = writer.mapping((), 0, 0) if rng.random() < 0.95 else {}
    writer.between(0)
    text = rng.choice(["", "", "\ufeff"]) + writer.newline.join(writer.lines)
    # Without a final newline a text of several lines at the end would lack its own.
    open_end = writer.newline if writer.lines and writer.lines[-1].endswith("# two") else ""
    text += rng.choice([open_end, writer.newline, writer.newline * 2])
    spots = {path: line for path, line in writer.spots.items() if "[" not in path}
    return Document(text, value, spots, writer.comments)
