"""What can be told of a translation without knowing its language: gaps, placeholders, mnemonics, how it ends.

`bootstrap.py translations` lists it for whoever translates, and a test holds it.
"""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

from texts import PHRASE

UNTRANSLATED = "not translated"
_MNEMONIC = re.compile(r"&(?!\w+;)(\w)")
_BESIDE = re.compile(r"\(&[A-Z0-9]\)")
"""How Chinese and Japanese write one: a letter in brackets after the words."""
_TAG = re.compile(r"</?\w[^<>]*>")
_ADDRESS = re.compile(r"https?://[\w./-]+\w")
_WORD = re.compile(r"[^\W\d_]{2,}")
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_ENDS = {"…": "…", ":": ":：", ".": ".。", "?": "?？", "!": "!！"}
"""A text that ends so in English, and how it may end elsewhere."""
_MANY = 3
"""So many words are no name any more: they do not stay as they are."""
_STAYS = frozenset({"Kimi For Coding", "Zhipu GLM (China)", "pass show api/example"})
"""Names of that length after all, and a command."""


@dataclass(frozen=True)
class Message:
    """One entry of a .ts file. `language` is the file's: "de", "zh_CN"."""

    language: str
    context: str
    source: str
    translation: str
    finished: bool

    @property
    def ideographic(self) -> bool:
        """Tell whether it is written without letters, so that a mnemonic stands beside it."""
        return self.language.startswith(("zh", "ja"))


def read(path: Path) -> tuple[Message, ...]:
    """Read a .ts file: ezswitch_LANGUAGE.ts."""
    language = path.stem.removeprefix("ezswitch_")
    return tuple(
        Message(language, context.findtext("name", ""), one.findtext("source", ""), *_translation(one))
        for context in ET.parse(path).iter("context")  # noqa: S314  our own file
        for one in context.iter("message")
    )


def flaws(messages: tuple[Message, ...]) -> tuple[str, ...]:
    """Return every flaw of one language as a line: context, text, what is wrong. An unfinished text has one: that."""
    found = [f"{_name(one)}: {flaw}" for one in messages for flaw in _flaws(one)]
    return (*found, *(f"{_name(one)}: {flaw}" for one, flaw in _same_mnemonics(messages)))


def _translation(message: ET.Element) -> tuple[str, bool]:
    said = message.find("translation")
    return ("", False) if said is None else (said.text or "", said.get("type") is None)


def _name(message: Message) -> str:
    return f"{message.language} {message.context} {message.source!r}"


def _flaws(message: Message) -> Iterator[str]:
    if not message.finished or not message.translation.strip():
        yield UNTRANSLATED
        return
    for rule in _RULES:
        yield from rule(message)


def _placeholders(message: Message) -> Iterator[str]:
    try:
        wanted = fields(message.source)
    except ValueError:  # never filled in: braces are what they are
        wanted = None
    try:
        there = fields(message.translation)
    except ValueError as error:
        there = None
        if wanted is not None:
            yield f"its braces cannot be read: {error}"
    if wanted is not None and there is not None and wanted != there:
        yield f"its placeholders are {_listed(there)}, not {_listed(wanted)}"


def fields(template: str) -> frozenset[str]:
    """Return the names in braces; raises ValueError where they are no pairs."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name is not None)


def _mnemonic(message: Message) -> Iterator[str]:
    wanted, there = len(_MNEMONIC.findall(message.source)), len(_MNEMONIC.findall(message.translation))
    if wanted != there:
        yield f"{there} mnemonics (&) in place of {wanted}"
    elif wanted and message.ideographic and not _BESIDE.search(message.translation):
        yield "its mnemonic stands in brackets after the words: (&X)"


def _ending(message: Message) -> Iterator[str]:
    source, there = message.source.rstrip()[-1:], _BESIDE.sub("", message.translation).rstrip()[-1:]
    if source in _ENDS and there not in _ENDS[source]:
        yield f"it ends with {there!r}, and the English with {source!r}"
    if source not in _ENDS and any(there in kinds for kinds in _ENDS.values()):
        yield f"it ends with {there!r}, and the English does not"


def _blanks(message: Message) -> Iterator[str]:
    if _around(message.source) != _around(message.translation):
        yield "blanks at its beginning or end differ"


def _around(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _marks(message: Message) -> Iterator[str]:
    for what in (_TAG, _ADDRESS):
        wanted, there = (Counter(what.findall(text)) for text in (message.source, message.translation))
        if wanted != there:
            yield f"it has {_listed(there)}, not {_listed(wanted)}"


def _left_as_it_is(message: Message) -> Iterator[str]:
    plain = re.sub(r"\{\w+\}", "", _ADDRESS.sub("", _TAG.sub("", message.source)))
    if len(_WORD.findall(plain)) < _MANY or message.source in _STAYS:
        return
    if message.translation == message.source or (message.ideographic and not _IDEOGRAPHS.search(message.translation)):
        yield "it is still English"


def _same_mnemonics(messages: tuple[Message, ...]) -> Iterator[tuple[Message, str]]:
    """Name texts of one class that share a letter now and did not in English: Alt and it would choose neither."""
    with_letter = [(one, *_letters(one)) for one in messages if one.context != PHRASE and all(_letters(one))]
    for (first, was, is_), (second, other_was, other_is) in combinations(with_letter, 2):
        if first.context == second.context and is_ == other_is and was != other_was:
            yield second, f"&{is_} is the mnemonic of {first.source!r} too"


def _letters(message: Message) -> tuple[str, str]:
    found = [_MNEMONIC.search(text) for text in (message.source, message.translation)]
    was, is_ = (one[1].upper() if one else "" for one in found)
    return was, is_


def _listed(names: frozenset[str] | Counter[str]) -> str:
    return ", ".join(sorted(names)) or "none"


_RULES: tuple[Callable[[Message], Iterator[str]], ...] = (
    _placeholders,
    _mnemonic,
    _ending,
    _blanks,
    _marks,
    _left_as_it_is,
)
