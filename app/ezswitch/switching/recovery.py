"""What a process that died left behind is finished or taken back, all files together, before anything else."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ezswitch.domain.errors import StoreError
from ezswitch.domain.phrase import NOTHING, Phrase, say
from ezswitch.domain.plan import FileRecord, Kind
from ezswitch.switching.images import digest_of_key, fill
from ezswitch.switching.journal import Intent, intent_from_text
from ezswitch.switching.tools import Tools

Bytes = Callable[[FileRecord], bytes | None]


def recover(tools: Tools) -> Phrase:
    """Bring an unfinished switch to its state before, or its state after; return one sentence, "" where none was open.

    The caller holds the switch lock. Running it twice changes nothing. Raises KeychainError when a key that must
    go back into a file cannot be read now, and WriteFailed when the disk refuses: the intent then stays open.
    """
    for temp in tools.journal.leftovers():
        tools.files.discard(temp)
    text = tools.journal.intent()
    if text is None:
        return NOTHING
    intent = intent_from_text(text)
    done = all(_digest(record, tools) == record.after.digest for record in intent.record.files)
    # A rotation that failed after its last rename put the old key back: then the files have to follow.
    done = done and _keys_fit(intent, tools)
    for path, stale_after in intent.locks:
        tools.files.release_directory_lock(Path(path), intent.stamp)
        if not done and not tools.files.missing_directories(Path(path)):
            tools.files.take_directory_lock(Path(path), stale_after, intent.stamp)
    if done or _goes_forward(intent, tools):
        _write_on(intent, tools)
        finish(intent, tools)
        return say("A switch that was interrupted was finished.")
    put_back(intent, tools, lambda record: fill(record.before, intent.bodies.get(record.before.stored, b""), tools.key))
    return say("A switch that was interrupted was taken back: every file is as it was before.")


def _goes_forward(intent: Intent, tools: Tools) -> bool:
    return intent.forward and _keys_fit(intent, tools)


def _keys_fit(intent: Intent, tools: Tools) -> bool:
    return all(digest_of_key(tools.key(name)) == digest for name, digest in intent.keys.items())


def finish(intent: Intent, tools: Tools) -> None:
    """Keep the originals and the record of a switch whose files all stand, then close its intent."""
    _clear_up(intent, tools)
    for agent, (before, after) in intent.originals.items():
        if before != after:
            tools.journal.keep_original(agent, after)
    try:
        tools.store.record(intent.record, intent.bodies)
    except StoreError:
        # Revert must work from the originals alone, with the database gone or newer than this program.
        if intent.record.kind is not Kind.REVERT:
            raise
    tools.journal.close_intent()


def put_back(intent: Intent, tools: Tools, before: Bytes) -> None:
    """Give every file its bytes from before, last one first, and forget the switch.

    A file that somebody else wrote after our rename is theirs: it is left as it is.
    """
    for record in reversed(intent.record.files):
        if _digest(record, tools) in _written(record) - {record.before.digest}:
            _restore(record, before(record), tools, mode=record.before.mode)
    _clear_up(intent, tools)
    for agent, (text, after) in intent.originals.items():
        if text != after:
            tools.journal.keep_original(agent, text)
    # The files are what counts; a record that cannot be read cannot be wrong about them either.
    with suppress(StoreError):
        tools.store.forget(intent.record.id)
    tools.journal.close_intent()


def _written(record: FileRecord) -> set[str | None]:
    return {record.after.digest} | ({record.retired} if record.retired else set())


def _write_on(intent: Intent, tools: Tools) -> None:
    for record in intent.record.files:
        if _digest(record, tools) in {record.before.digest, record.retired} - {record.after.digest}:
            body = intent.bodies.get(record.after.stored, b"")
            _restore(record, fill(record.after, body, tools.key), tools, mode=record.after.mode)


def _restore(record: FileRecord, data: bytes | None, tools: Tools, mode: int | None) -> None:
    real = Path(record.real)
    if data is None:
        tools.files.remove(real)
    else:
        for directory in tools.files.missing_directories(real):
            tools.files.make_directory(directory)
        temp = tools.files.stage(real, data, private=record.private, mode=mode)
        tools.files.commit(temp, real)
    if not tools.files.missing_directories(real):
        tools.files.sync_directory(real.parent)


def _clear_up(intent: Intent, tools: Tools) -> None:
    for record in intent.record.files:
        for temp in tools.files.temps_of(Path(record.real)):
            tools.files.discard(temp)
    for path, _ in intent.locks:
        tools.files.release_directory_lock(Path(path), intent.stamp)
    for record in intent.record.files:
        for directory in reversed(record.made):
            tools.files.remove_directory(Path(directory))


def _digest(record: FileRecord, tools: Tools) -> str | None:
    return tools.files.read(Path(record.real)).digest
