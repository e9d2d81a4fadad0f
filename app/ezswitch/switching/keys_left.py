"""Keys of ours that lie in a file of an agent that uses something else by now.

Whoever picks another model in the agent itself leaves our entry there, key and all, and the agent's `active` says
nothing of it. The bytes that a switch kept say around what the key stood, and their digest whether it is still ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ezswitch.agents.agent import Agent, AgentFile
from ezswitch.agents.owned import owned_values
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.plan import Image, digest_of
from ezswitch.domain.secret import Secret
from ezswitch.formats.jsonc import JsonValue
from ezswitch.formats.text import decode
from ezswitch.switching.images import fill
from ezswitch.switching.journal import OriginalFile

_MARK = "ezswitch-key-here"


def keys_left_in(
    agent: Agent, file: OriginalFile, bodies: Mapping[str, bytes], text: str | None
) -> tuple[tuple[str, Secret], ...]:
    """Return the key that ezswitch wrote last into a file, with its name, if it stands in `text`, the file as it is.

    What somebody else put in its place is not ours; in a text that cannot be read nothing is looked for.
    """
    names = {name for _, name in file.last.holes}
    if text is None or len(names) != 1:
        return ()
    (name,), body = names, bodies[file.last.stored]
    found = _in_its_place(agent, file, decode(_filled(file.last, body, _MARK)), text)
    return tuple((name, Secret(one)) for one in found if digest_of(_filled(file.last, body, one)) == file.last.digest)


def _filled(image: Image, body: bytes, key: str) -> bytes:
    return fill(image, body, lambda _: Secret(key)) or b""


def _in_its_place(agent: Agent, file: OriginalFile, marked: str, text: str) -> frozenset[str]:
    """Return what stands in the owned settings of a text between what surrounds the mark in those of the other."""
    role = file.record.role
    named = (AgentFile(role, Path(file.record.path), file.record.format),)
    try:
        there, now = (tuple(_texts_in(owned_values(agent, named, {role: one}).values())) for one in (marked, text))
    except CannotRead:
        return frozenset()
    around = {value.partition(_MARK)[::2] for value in there if _MARK in value}
    return frozenset(
        one.removeprefix(before).removesuffix(after)
        for one in now
        for before, after in around
        if one.startswith(before) and one.endswith(after) and one not in (before, after)
    )


def _texts_in(values: Iterable[JsonValue]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict | list):
            yield from _texts_in(value.values() if isinstance(value, dict) else value)
