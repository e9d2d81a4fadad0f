"""Menu entries and the store's description in every language: packaging/linux has them in English alone.

Their words are collected and translated with all others of the program (context `Package`), and put in where a package
is made: `Comment[de]=...`, `<summary xml:lang="de">`. Only the standard library.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from compiled import gaps, sources

PACKAGE = "Package"
LINUX = Path("packaging") / "linux"
_KEYS = ("Name", "GenericName", "Comment", "Keywords")
_TAGS = ("summary", "p", "li", "keyword")
_PROGRAM = "ezswitch"
"""Called the same in every language."""
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
Spoken = Mapping[str, Mapping[str, str]]
"""Language, English words, translation."""


def words(root: Path) -> Iterator[tuple[str, str]]:
    """Give the words to be translated, and the name of the file that they stand in."""
    for path in sorted((root / LINUX).glob("*.desktop")):
        for line in path.read_text("utf-8").splitlines():
            key, _, value = line.partition("=")
            if key in _KEYS and value != _PROGRAM:
                yield value, path.name
    for path in sorted((root / LINUX).glob("*.metainfo.xml")):
        for one in ET.parse(path).iter():  # noqa: S314  our own file
            if one.tag in _TAGS:
                yield _plain(one), path.name


def spoken(root: Path) -> Spoken:
    """Return the translations of those words; a language with a gap is left out whole, as everywhere."""
    whole = [source for source in sources(root) if not gaps(source)]
    return {source.stem.removeprefix("ezswitch_"): dict(_translations(source)) for source in whole}


def _translations(source: Path) -> Iterator[tuple[str, str]]:
    for context in ET.parse(source).iter("context"):  # noqa: S314  our own file
        if context.findtext("name") == PACKAGE:
            for one in context.iter("message"):
                yield one.findtext("source", ""), one.findtext("translation", "")


def translated(path: Path) -> bytes:
    """Return a menu entry of packaging/linux as a package has it: in every language."""
    return entry(path.read_text("utf-8"), spoken(path.parents[2])).encode()


def entry(english: str, said: Spoken) -> str:
    """Return a desktop entry with each of its words in every language below the English one."""
    lines = []
    for line in english.splitlines():
        key, _, value = line.partition("=")
        others = [(name, known[value]) for name, known in said.items() if key in _KEYS and value in known]
        lines += [line, *(f"{key}[{name}]={translation}" for name, translation in others)]
    return "\n".join(lines) + "\n"


def description(english: str, said: Spoken) -> str:
    """Return an AppStream file likewise; its languages are written as in entries, which every AppStream reads."""
    root = ET.fromstring(english)  # noqa: S314  our own file
    for parent in list(root.iter()):
        for child in [one for one in parent if one.tag in _TAGS]:
            at = list(parent).index(child) + 1
            known = [(name, words_[text]) for name, words_ in said.items() if (text := _plain(child)) in words_]
            for number, (name, translation) in enumerate(known):
                parent.insert(at + number, _said(child, name, translation))
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "unicode") + "\n"


def _said(english: ET.Element, language: str, text: str) -> ET.Element:
    made = ET.Element(english.tag, {_LANG: language})
    made.text, made.tail = text, english.tail
    return made


def _plain(element: ET.Element) -> str:
    return " ".join((element.text or "").split())
