"""Drift: which owned settings no longer say what the last switch wrote, and a mark by which one of them is known again.

Edits elsewhere in a file are no drift. Our own writes are known by their hash: a file that is to the byte what a switch
wrote last is not looked into.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ezswitch.agents.agent import OnProfile
from ezswitch.agents.owned import Setting, owned_values
from ezswitch.domain.keylike import without_keys
from ezswitch.domain.plan import Image
from ezswitch.domain.ports import Journal
from ezswitch.domain.secret import MASK, Secret
from ezswitch.formats.jsonc import JsonValue
from ezswitch.formats.text import decode
from ezswitch.switching.journal import Original as KeptOriginal
from ezswitch.switching.journal import OriginalFile, original_from_text
from ezswitch.switching.keys_left import keys_left_in
from ezswitch.switching.reading import AgentReading


@dataclass(frozen=True, slots=True)
class Difference:
    """An owned setting, its file, and what stood and stands there as texts for people: keys masked, "" for nothing."""

    file: str
    setting: str
    was: str
    now: str


@dataclass(frozen=True)
class _Pair:
    """One file's owned settings as the last switch wrote them and as they are, our own key cut out of both."""

    path: str
    wrote: Mapping[Setting, JsonValue]
    now: Mapping[Setting, JsonValue]

    @property
    def differs(self) -> bool:
        return self.wrote != self.now


def mark_of(reading: AgentReading, journal: Journal) -> str:
    """Return "" where nothing has drifted, else a text that stays the same until an owned setting changes again.

    It is a hash over the owned settings; raises StoreError where the record of the last switch cannot be read.
    """
    pairs = list(_drifted(reading, journal))
    if not pairs:
        return ""
    said = [(pair.path, [[*where[1], value] for where, value in sorted(pair.now.items())]) for pair in pairs]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def differences(reading: AgentReading, journal: Journal) -> tuple[Difference, ...]:
    """Return every owned setting that differs, in the order of files and settings; () where nothing has drifted."""
    secret = {one.path for one in reading.agent.owned if one.secret}
    found: list[Difference] = []
    for pair in _drifted(reading, journal):
        wrote, now = (dict(_leaves(values)) for values in (pair.wrote, pair.now))
        for path in dict.fromkeys((*wrote, *now)):
            if wrote.get(path) != now.get(path):
                hidden = any(path[: len(one)] == one for one in secret)
                was, is_now = (_shown(values, path, hidden=hidden) for values in (wrote, now))
                found.append(Difference(pair.path, ".".join(path), was, is_now))
    return tuple(found)


def _drifted(reading: AgentReading, journal: Journal) -> Iterator[_Pair]:
    text = journal.original(reading.agent.id)
    original = original_from_text(text) if text is not None else None
    for file in original.files if original else ():
        pair = _pair(reading, original, file) if original else None
        if pair is not None and pair.differs:
            yield pair


def _pair(reading: AgentReading, original: KeptOriginal, file: OriginalFile) -> _Pair | None:
    role = file.record.role
    now = reading.readings.get(role)
    if now is None or str(now.real) != file.record.real or now.digest == file.last.digest:
        return None
    named = tuple(item for item in reading.files if item.role == role)
    wrote = {role: _text_without_keys(file.last, original)}
    # What is kept has our keys cut out, so the one that stands there is cut out of what is compared with it.
    text = reading.texts[role]
    for key in _standing(reading, original, file):
        text = text and text.replace(key.reveal(), "")
    values = (owned_values(reading.agent, named, texts) for texts in (wrote, {role: text}))
    return _Pair(str(now.path), *values)


def _standing(reading: AgentReading, original: KeptOriginal, file: OriginalFile) -> list[Secret]:
    if isinstance(reading.active, OnProfile):
        return [] if reading.active.literal is None else [reading.active.literal]
    left = keys_left_in(reading.agent, file, original.bodies, reading.texts[file.record.role])
    return [key for _, key in left]


def _text_without_keys(image: Image, original: KeptOriginal) -> str | None:
    return None if image.digest is None else decode(original.bodies[image.stored])


def _leaves(values: Mapping[Setting, JsonValue]) -> Iterator[tuple[tuple[str, ...], JsonValue]]:
    for (_, path), value in values.items():
        yield from _leaves_of(path, value)


def _leaves_of(path: tuple[str, ...], value: JsonValue) -> Iterator[tuple[tuple[str, ...], JsonValue]]:
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from _leaves_of((*path, key), inner)
    else:
        yield path, value


def _shown(values: Mapping[tuple[str, ...], JsonValue], path: tuple[str, ...], *, hidden: bool) -> str:
    if path not in values:
        return ""
    value = values[path]
    if hidden and value:
        return MASK
    return without_keys(value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False))
