"""From a plan to what is recorded of it: the switch, its images, and each agent's original."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ezswitch.domain.plan import KEY_FILE, FileRecord, FileStep, Image, Kind, Plan, SwitchRecord, digest_of
from ezswitch.switching.images import cut, cut_key_file, digest_of_key
from ezswitch.switching.journal import Intent, Original, OriginalFile, original_from_text, original_to_text
from ezswitch.switching.tools import Tools


def intent_for(plan: Plan, steps: tuple[FileStep, ...], tools: Tools, *, prepared: bool = False) -> Intent:
    """Return the intent of a plan's changing steps; reads only which folders are missing and the kept originals.

    `prepared`: the plan's keys go into the keychain after the intent, so recovery has to look whether they did.
    """
    bodies: dict[str, bytes] = {}
    records = tuple(_record_of(step, plan, tools, bodies) for step in steps)
    now = tools.clock.now()
    switch = SwitchRecord(tools.new_id(), now, plan.kind, plan.changes, records, plan.takes_back, edit=plan.edit)
    locks = tuple((str(step.lock.path_for(step.before.real)), step.lock.stale_after) for step in steps if step.lock)
    return Intent(
        record=switch,
        bodies=bodies,
        originals=_originals(plan.kind, records, bodies, tools),
        locks=locks,
        stamp=_stamp(now.timestamp()),
        # What stood before a revert may hold a key that nobody can read any more; what comes back never does.
        forward=plan.kind is Kind.ROTATE or (plan.kind is Kind.REVERT and bool(plan.former)),
        keys={name: digest_of_key(secret) for name, secret in plan.secrets.items()} if prepared else {},
    )


def _stamp(seconds: float) -> int:
    # An even whole second survives every file system's clock (FAT counts in twos), and no program
    # that simply makes a folder leaves exactly that.
    return int(seconds) // 2 * 2


def _record_of(step: FileStep, plan: Plan, tools: Tools, bodies: dict[str, bytes]) -> FileRecord:
    before, body_before = _image(step, step.before.data, step.before.mode, plan)
    # A mode that the step asks for is part of what recovery has to bring about; otherwise the file keeps its own.
    after, body_after = _image(step, step.after, step.mode, plan)
    bodies.update({before.stored: body_before} if before.stored else {})
    bodies.update({after.stored: body_after} if after.stored else {})
    # A removed file's record names the folders that go with it, so that recovery removes them as well.
    made = step.unmake if step.after is None else map(str, tools.files.missing_directories(step.before.real))
    return FileRecord(
        agent=step.agent,
        path=str(step.before.path),
        real=str(step.before.real),
        before=before,
        after=after,
        made=tuple(made),
        role=step.role,
        format=step.format,
        private=step.private,
        lock=step.lock,
        retired=digest_of(step.retired),
    )


def _image(step: FileStep, data: bytes | None, mode: int | None, plan: Plan) -> tuple[Image, bytes]:
    if step.format == KEY_FILE:
        return cut_key_file(data, mode, step.role)
    return cut(data, mode, plan.keys)


def _originals(
    kind: Kind, records: tuple[FileRecord, ...], bodies: Mapping[str, bytes], tools: Tools
) -> dict[str, tuple[str | None, str | None]]:
    agents = dict.fromkeys(record.agent for record in records if record.agent)
    result: dict[str, tuple[str | None, str | None]] = {}
    for agent in agents:
        text = tools.journal.original(agent)
        original = original_from_text(text) if text is not None else Original(agent, (), {})
        for record in records:
            if record.agent == agent:
                original = original.put(_original_file(original, record), bodies)
        closed = kind is Kind.REVERT or _is_original_again(original)
        result[agent] = (text, None if closed else original_to_text(original))
    return result


def _original_file(original: Original, record: FileRecord) -> OriginalFile:
    kept = original.file(record.real)
    if kept is None:
        return OriginalFile(record, last=record.after)
    untouched = kept.last.digest == record.before.digest
    return replace(kept, last=record.after, intact=kept.intact and untouched)


def _is_original_again(original: Original) -> bool:
    return all(file.intact and file.last.digest == file.record.before.digest for file in original.files)
