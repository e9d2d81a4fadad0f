"""Every text of the program that can be said in another language, collected from its source and its data files.

`self.tr("...")` is looked up by the class of `self` and, where that has no translation, by each class above it, mixins
included (PySide6 6.11: the names in `__mro__`, in their order). So the context of a text is the class it stands in.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import entry_words

PHRASE = "Phrase"
"""`desktop/language.py` looks every phrase up under this name."""
_HOMES = {"ezswitch.domain.phrase": ("say", "say_count"), "ezswitch.desktop.language": ("tell", "tell_count")}
_COUNTED = ("say_count", "tell_count")
_LOOKING_UP = "desktop/language.py"
"""The one file that looks up what others say, so it says no literals."""
_OF_DATA = (("presets", "name"), ("presets", "note"), ("models", "why"))
"""Folder of resources, and the field of its TOML files whose words `from_data` makes a phrase of, at any depth."""
_NOTE = re.compile(r"#\s*translators:\s*(.+)")


@dataclass(frozen=True, order=True)
class Text:
    """A text and the context that it is looked up in; two calls with the same are one."""

    context: str
    source: str
    note: str = field(default="", compare=False)
    place: str = field(default="", compare=False)


@dataclass(frozen=True)
class Collected:
    """What was found. A fault is a call that cannot be translated: file, line, what to do."""

    texts: tuple[Text, ...]
    faults: tuple[str, ...]


def collected(root: Path) -> Collected:
    """Collect from a checkout: app/ezswitch, resources/, packaging/linux. Texts are sorted, each is there once."""
    texts: list[Text] = list(of_data(root / "resources"))
    places = ((source, f"packaging/linux/{name}") for source, name in entry_words.words(root))
    texts += [Text(entry_words.PACKAGE, source, place=place) for source, place in places]
    faults: list[str] = []
    for path in sorted((root / "app" / "ezswitch").rglob("*.py")):
        found = of_source(path.read_text("utf-8"), path.relative_to(root).as_posix())
        texts += found.texts
        faults += found.faults
    return Collected(tuple(sorted(_each_once(texts))), tuple(faults))


def of_source(source: str, name: str) -> Collected:
    """Collect from one file's source; `name` is what places and faults call it."""
    if name.endswith(_LOOKING_UP):
        return Collected((), ())
    walk = _Walk(name, source.splitlines())
    walk.visit(ast.parse(source))
    return Collected(tuple(walk.texts), tuple(walk.faults))


def of_data(resources: Path) -> Iterator[Text]:
    """Collect the words of our own data files, as templates: braces are doubled."""
    for folder, key in _OF_DATA:
        for path in sorted((resources / folder).glob("*.toml")):
            for words in _values(tomllib.loads(path.read_text("utf-8")), key):
                template = words.replace("{", "{{").replace("}", "}}")
                yield Text(PHRASE, template, place=f"{resources.name}/{folder}/{path.name}")


def _values(said: object, key: str) -> Iterator[str]:
    if isinstance(said, dict):
        for name, value in said.items():
            if name == key and isinstance(value, str) and value:
                yield value
            yield from _values(value, key)
    elif isinstance(said, list):
        for value in said:
            yield from _values(value, key)


def _each_once(texts: list[Text]) -> list[Text]:
    """Return each text once, with every note that one of its places has."""
    known: dict[Text, list[str]] = {}
    for text in texts:
        notes = known.setdefault(text, [])
        if text.note and text.note not in notes:
            notes.append(text.note)
    return [Text(text.context, text.source, " ".join(notes), text.place) for text, notes in known.items()]


class _Walk(ast.NodeVisitor):
    """Goes through one file and remembers the class that it is in."""

    def __init__(self, name: str, lines: list[str]) -> None:
        self.texts: list[Text] = []
        self.faults: list[str] = []
        self._name, self._lines = name, lines
        self._classes: list[str] = []
        here = name.removeprefix("app/").removesuffix(".py").replace("/", ".")
        self._own: dict[str, str] = {one: one for one in _HOMES.get(here, ())}  # phrase.py says how words are joined

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.name in _HOMES.get(node.module or "", ()):
                self._own[alias.asname or alias.name] = alias.name
            if f"{node.module}.{alias.name}" in _HOMES:
                self._fault(node, f"import the functions of {alias.name} by their names: a call of them is not seen")

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = ast.unparse(node.func) if isinstance(node.func, ast.Name | ast.Attribute) else ""
        last = name.rpartition(".")[2]
        if last == "tr":
            self._tr(node, name)
        elif last == "translate" and len(node.args) > 1:
            self._take(node, 1, _literal(node.args[0]))
        elif name in self._own:
            for number in (1, 2) if self._own[name] in _COUNTED else (0,):
                self._take(node, number, PHRASE)

    def _tr(self, node: ast.Call, name: str) -> None:
        if name != "self.tr" or not self._classes:
            self._fault(node, f'{name}(...) is looked up by a class that cannot be known here: tell("literal") does')
        elif len(node.args) != 1:
            self._fault(node, "tr() with a second text: two meanings are two texts")
        else:
            self._take(node, 0, self._classes[-1])

    def _take(self, node: ast.Call, number: int, context: str | None) -> None:
        source = _literal(node.args[number]) if len(node.args) > number else None
        if source is None or context is None:
            self._fault(node, "what is translated is a literal, written where it is said; fill in its {names} after")
        elif source:
            self.texts.append(Text(context, source, self._note(node), f"{self._name}:{node.lineno}"))

    def _note(self, node: ast.Call) -> str:
        """Return what stands above the line as `# translators: ...`, or at its end."""
        above = self._lines[node.lineno - 2] if node.lineno > 1 else ""
        lines = (self._lines[node.lineno - 1], above if above.lstrip().startswith("#") else "")
        return next((found[1].strip() for line in lines if (found := _NOTE.search(line))), "")

    def _fault(self, node: ast.AST, what: str) -> None:
        self.faults.append(f"{self._name}:{getattr(node, 'lineno', 0)}: {what}")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
