"""What the journal's texts say: the open intent of a switch, and an agent's original."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ezswitch.domain.errors import StoreError
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.plan import FileRecord, Image, SwitchRecord
from ezswitch.domain.records import (
    file_from_json,
    file_to_json,
    image_from_json,
    image_to_json,
    switch_from_json,
    switch_to_json,
)

VERSION = 1


@dataclass(frozen=True)
class OriginalFile:
    """One file of an original: how it stood before the first switch, and what ezswitch wrote there last.

    `intact` says that nobody else wrote to it between two of our switches: only then may its bytes go back whole.
    """

    record: FileRecord
    last: Image
    intact: bool = True


@dataclass(frozen=True)
class Original:
    """An agent's files as they stood before the first switch of an episode, with the bodies of all its images."""

    agent: str
    files: tuple[OriginalFile, ...]
    bodies: Mapping[str, bytes] = field(repr=False)

    def file(self, real: str) -> OriginalFile | None:
        """Return the file with this real path, if it belongs to the episode."""
        return next((file for file in self.files if file.record.real == real), None)

    def put(self, file: OriginalFile, bodies: Mapping[str, bytes]) -> Original:
        """Return the original with one file added or replaced, and only the bodies that are still named."""
        others = tuple(kept for kept in self.files if kept.record.real != file.record.real)
        files = (*others, file)
        named = {image.stored for kept in files for image in (kept.record.before, kept.last)}
        every = {**self.bodies, **bodies}
        return replace(self, files=files, bodies={name: body for name, body in every.items() if name in named})


@dataclass(frozen=True)
class Intent:
    """What a switch is about to do, written before the first rename.

    `forward`: after a crash the switch is finished instead of taken back (a key rotation: the old key is gone),
    provided that the keychain holds the `keys` by now (digests by name; none: it did before the intent).
    `originals` are the journal's texts per agent before and after; `locks` are the agents'
    lock folders with the age in seconds at which one is stale; `stamp` marks them as ours.
    """

    record: SwitchRecord
    bodies: Mapping[str, bytes] = field(repr=False)
    originals: Mapping[str, tuple[str | None, str | None]] = field(repr=False)
    locks: tuple[tuple[str, float], ...] = ()
    stamp: int = 0
    forward: bool = False
    keys: Mapping[str, str] = field(default_factory=dict, repr=False)


def intent_to_text(intent: Intent) -> str:
    """Return the intent as the journal keeps it."""
    return json.dumps(
        {
            "version": VERSION,
            "record": switch_to_json(intent.record),
            "bodies": _bodies_to_json(intent.bodies),
            "originals": {agent: list(texts) for agent, texts in intent.originals.items()},
            "locks": [list(lock) for lock in intent.locks],
            "stamp": intent.stamp,
            "forward": intent.forward,
            "keys": dict(intent.keys),
        }
    )


def intent_from_text(text: str) -> Intent:
    """Return the intent that `intent_to_text` wrote; raises StoreError for anything else."""
    try:
        value = json.loads(text)
        _check_version(value["version"])
        return Intent(
            record=switch_from_json(value["record"]),
            bodies=_bodies_from_json(value["bodies"]),
            originals={agent: (before, after) for agent, (before, after) in value["originals"].items()},
            locks=tuple((str(path), float(stale)) for path, stale in value["locks"]),
            stamp=int(value["stamp"]),
            forward=bool(value["forward"]),
            keys={str(name): str(digest) for name, digest in value["keys"].items()},
        )
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise _damaged(say("The file that holds the record of an unfinished switch is damaged.")) from error


def original_to_text(original: Original) -> str:
    """Return the original as the journal keeps it."""
    files = [
        {"record": file_to_json(file.record), "last": image_to_json(file.last), "intact": file.intact}
        for file in original.files
    ]
    bodies = _bodies_to_json(original.bodies)
    return json.dumps({"version": VERSION, "agent": original.agent, "files": files, "bodies": bodies})


def original_from_text(text: str) -> Original:
    """Return the original that `original_to_text` wrote; raises StoreError for anything else."""
    try:
        value = json.loads(text)
        _check_version(value["version"])
        files = tuple(
            OriginalFile(file_from_json(file["record"]), image_from_json(file["last"]), bool(file["intact"]))
            for file in value["files"]
        )
        return Original(str(value["agent"]), files, _bodies_from_json(value["bodies"]))
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise _damaged(say("The file that holds a kept original is damaged.")) from error


def _bodies_to_json(bodies: Mapping[str, bytes]) -> dict[str, str]:
    return {name: base64.b64encode(body).decode("ascii") for name, body in bodies.items()}


def _bodies_from_json(value: Mapping[str, str]) -> dict[str, bytes]:
    return {name: base64.b64decode(text, validate=True) for name, text in value.items()}


def _check_version(version: object) -> None:
    if version != VERSION:
        raise StoreError(
            say("written by a newer ezswitch"),
            say("The record of an earlier switch was written by a newer version of ezswitch."),
            hint=say("Update ezswitch, then try again."),
        )


def _damaged(what: Phrase) -> StoreError:
    return StoreError(
        say("our record is damaged"),
        what,
        hint=say("It was left where it is, so that nothing is lost. Your agents' files were not touched."),
    )
