"""Undo, redo and revert as plans: byte for byte where nobody else wrote, owned settings only where somebody did."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ezswitch.agents.agent import Agent, AgentFile, OnProfile, Texts
from ezswitch.agents.owned import Setting, owned_values, transplant
from ezswitch.domain.consents import OVERWRITE_CHANGES
from ezswitch.domain.errors import CannotRead, Conflict, KeychainError
from ezswitch.domain.phrase import say, sentences
from ezswitch.domain.plan import KEY_FILE, FileRecord, FileStep, Image, Kind, Reading, SwitchRecord, standing
from ezswitch.domain.secret import Secret
from ezswitch.formats.jsonc import JsonValue
from ezswitch.formats.text import decode, encode
from ezswitch.switching.images import fill
from ezswitch.switching.journal import Original, original_from_text
from ezswitch.switching.keys_left import keys_left_in
from ezswitch.switching.reading import AgentReading, text_of
from ezswitch.switching.tools import Tools


def undoable(history: tuple[SwitchRecord, ...]) -> SwitchRecord | None:
    """Return the newest action that stands and can be taken back; a key rotation cannot (the old key is gone)."""
    alive = standing(history)
    return next((one for one in history if one.id in alive and one.kind in (Kind.USE, Kind.REVERT)), None)


def redoable(history: tuple[SwitchRecord, ...]) -> SwitchRecord | None:
    """Return the newest undo that stands, unless something was switched after it."""
    alive = standing(history)
    for one in history:
        if one.kind is Kind.UNDO and one.id in alive:
            return one
        if one.kind in (Kind.USE, Kind.REVERT):
            return None
    return None


def to_redo(history: tuple[SwitchRecord, ...]) -> SwitchRecord | None:
    """Return the action that redo would do again: what the undo took back, and not the undo itself."""
    undo = redoable(history)
    return next((one for one in history if undo is not None and one.id == undo.takes_back), undo)


@dataclass(frozen=True)
class _Past:
    """A file's way back: the image wanted, the digest at which its bytes may go back whole, and what we ever wrote.

    `removed`: the action itself left no file, so one that is missing is as it was left.
    """

    record: FileRecord
    wanted: Image
    whole_at: str | None
    ours: tuple[Image, ...]
    removed: bool = False


@dataclass(frozen=True)
class _Bodies:
    """Finds the bytes of an image: in an agent's kept original, or in the history."""

    kept: Mapping[str, bytes]
    tools: Tools

    def text(self, image: Image) -> str | None:
        data = self.data(image)
        return None if data is None else decode(data)

    def data(self, image: Image) -> bytes | None:
        if image.digest is None:
            return None
        body = self.kept[image.stored] if image.stored in self.kept else self.tools.store.image(image.stored)
        return fill(image, body, self.tools.key)


def steps_back(
    record: SwitchRecord, agents: Mapping[str, Agent], tools: Tools, accept: frozenset[str]
) -> list[FileStep]:
    """Return the steps that take a recorded action back, last file first.

    Raises Conflict when an owned setting was changed by somebody else since, StoreError when an image is gone.
    """
    steps = []
    for file in reversed(record.files):
        if file.agent in agents:
            original = _original(file.agent, tools)
            kept = original.file(file.real)
            ours = (file.after, kept.last) if kept else (file.after,)
            past = _Past(file, file.before, file.after.digest, ours, removed=file.after.digest is None)
            steps += _step_back(agents[file.agent], past, _Bodies(original.bodies, tools), accept)
    return steps


def keys_in(record: SwitchRecord) -> frozenset[str]:
    """Return the names of the keys that stood in the agents' own files before or after a recorded action."""
    files = (file for file in record.files if file.format != KEY_FILE)
    return frozenset(name for file in files for image in (file.before, file.after) for _, name in image.holes)


def steps_to_original(agent: Agent, tools: Tools, accept: frozenset[str]) -> list[FileStep]:
    """Return the steps back to what was there before ezswitch first touched this agent, last file first."""
    original = _original(agent.id, tools)
    steps = []
    for file in reversed(original.files):
        past = _Past(file.record, file.record.before, file.last.digest if file.intact else None, (file.last,))
        steps += _step_back(agent, past, _Bodies(original.bodies, tools), accept)
    return steps


def keys_that_stand(agent: Agent, tools: Tools) -> tuple[tuple[str, Secret], ...]:
    """Return the keys of ours in an agent's own files, told by the settings they stand in: no keychain is asked.

    One that the agent does not use now counts as well, if it is the very one that a switch wrote there last.
    """
    original = _original(agent.id, tools)
    files = [file for file in original.files if file.record.format != KEY_FILE]
    if not any(file.last.holes for file in files):
        return ()
    now = {file.record.real: _text_now(file.record, tools) for file in files}
    active = agent.active({file.record.role: now[file.record.real] for file in files})
    if isinstance(active, OnProfile):
        return () if active.literal is None else ((active.key, active.literal),)
    left = (keys_left_in(agent, file, original.bodies, now[file.record.real]) for file in files)
    return tuple(one for keys in left for one in keys)


def _text_now(record: FileRecord, tools: Tools) -> str | None:
    """Return a file's text, None where there is none that can be read: nothing is written there then."""
    try:
        return text_of(tools.files.read(Path(record.real)), record.format)
    except CannotRead:
        return None


def original_texts(reading: AgentReading, tools: Tools) -> Texts | None:
    """Return an agent's texts as they would stand had no switch of this episode been; None outside of one.

    Files are told apart by their real paths: what a variable named then, or no switch ever wrote, is as it is now.
    """
    original = _original(reading.agent.id, tools)
    bodies = _Bodies(original.bodies, tools)
    kept = {role: original.file(str(now.real)) for role, now in reading.readings.items()}
    before = {role: bodies.text(file.record.before) for role, file in kept.items() if file is not None}
    return {**reading.texts, **before} if before else None


def _original(agent: str, tools: Tools) -> Original:
    text = tools.journal.original(agent)
    return original_from_text(text) if text is not None else Original(agent, (), {})


def _step_back(agent: Agent, past: _Past, bodies: _Bodies, accept: frozenset[str]) -> list[FileStep]:
    file = past.record
    now = bodies.tools.files.read(Path(file.real))
    if now.digest == past.wanted.digest or (now.data is None and not past.removed):
        return []
    whole = now.digest == past.whole_at
    after = bodies.data(past.wanted) if whole else _three_way(agent, past, now, bodies, accept)
    unmake = file.made if after is None else ()
    # A file that a switch made private because a key stood in it gets its own mode back with its own bytes.
    mode = past.wanted.mode if file.private and not past.wanted.holes else None
    # What has a key in it is private whatever the action itself was: undoing a revert brings the key back.
    private = bool(past.wanted.holes) or (file.private and mode is None)
    step = FileStep(agent.id, now, after, private, file.lock, file.role, file.format, unmake, mode=mode)
    return [step] if step.changes else []


def _three_way(agent: Agent, past: _Past, now: Reading, bodies: _Bodies, accept: frozenset[str]) -> bytes | None:
    role = past.record.role
    named = (AgentFile(role, now.path, past.record.format),)
    text, wanted = text_of(now, past.record.format), bodies.text(past.wanted)
    current, target = (owned_values(agent, named, {role: one}) for one in (text, wanted))
    known = [target, *(_values_of(agent, named, image, bodies, current) for image in past.ours)]
    for where in current.keys() | target.keys():
        if all(current.get(where) != values.get(where) for values in known) and OVERWRITE_CHANGES not in accept:
            raise _conflict(where[1], now.path)
    result = transplant(agent, named, {role: text}, {role: wanted}, over=OVERWRITE_CHANGES in accept)[role]
    return None if result is None else encode(result)


def _values_of(
    agent: Agent, named: tuple[AgentFile, ...], image: Image, bodies: _Bodies, current: Mapping[Setting, JsonValue]
) -> dict[Setting, JsonValue]:
    """Return the owned values of an image; where its key cannot be had, the one that stands there now counts as it."""
    role, keys = named[0].role, keys_that_stand(agent, bodies.tools)
    try:
        return owned_values(agent, named, {role: bodies.text(image)})
    except KeychainError:
        body = decode(bodies.kept.get(image.stored, b""))
        values = owned_values(agent, named, {role: body})
        return {
            at: current[at] if _same_but_for(current.get(at), value, keys) else value for at, value in values.items()
        }


def _same_but_for(now: JsonValue, then: JsonValue, keys: tuple[tuple[str, Secret], ...]) -> bool:
    """Tell whether two values are the same once the keys are cut out of the first."""
    text = json.dumps(now)
    for _, secret in keys:
        text = text.replace(secret.reveal(), "")
    return text == json.dumps(then)


def _conflict(path: tuple[str, ...], file: Path) -> Conflict:
    return Conflict(
        say("changed by somebody else"),
        say("{setting} was changed outside ezswitch since the switch, so it was left alone.", setting=".".join(path)),
        hint=sentences(
            say("Nothing was written."),
            say("To set it back all the same: --accept {consent}", consent=OVERWRITE_CHANGES),
        ),
        path=str(file),
    )
