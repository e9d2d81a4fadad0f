"""The transaction: run a plan so that afterwards either all of it happened or none of it.

The caller holds `switch.lock` and has recovered what an earlier process left. The order is the promise:
record the intent durably, write every temp, take the agents' own locks, look again, rename in the plan's order,
make that durable, ask who is active now, keep the record. Whatever goes wrong in between, Ctrl-C included,
every file goes back to its bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from ezswitch.domain.errors import Busy, EzswitchError, Moved, WriteFailed
from ezswitch.domain.phrase import Phrase, say, verbatim
from ezswitch.domain.plan import FileStep, Kind, Plan, Reading, SwitchRecord, digest_of
from ezswitch.switching.intents import intent_for
from ezswitch.switching.journal import Intent, intent_to_text
from ezswitch.switching.recovery import finish, put_back
from ezswitch.switching.tools import Tools

Confirm = Callable[[Plan], None]
"""Asks the agents who is active now; raises Refused when it is not what the plan meant."""


def execute(
    plan: Plan, tools: Tools, confirm: Confirm, prepare: Callable[[], None] | None = None
) -> SwitchRecord | None:
    """Run a plan under the lock; return its record, or None where nothing had to change.

    An undo is recorded even where the files stand right already, and so is a switch that came with an edit of its
    profile. `prepare` runs once the intent is on disk and before the first rename: a rotated key goes into the
    keychain there, so that a crash ends with one key everywhere.

    Raises Moved when a file is no longer what the plan was made from, Busy when an agent keeps its own file
    locked, WriteFailed when the disk refuses, StoreError when it could not be recorded.
    """
    steps = tuple(step for step in plan.steps if step.changes)
    if not steps and not plan.takes_back and plan.edit is None:
        return None
    if plan.kind is not Kind.REVERT:
        tools.store.usable_for_switching()
    refuse_moved(steps, tools)
    intent = intent_for(plan, steps, tools, prepared=prepare is not None)
    try:
        tools.journal.open_intent(intent_to_text(intent))
        if prepare is not None:
            prepare()
        _rename_all(steps, intent, plan.retire_seconds, tools)
        confirm(plan)
        finish(intent, tools)
    except BaseException as error:
        # A lock that was not free is somebody else's, whatever its time stamp says.
        mine = tuple(lock for lock in intent.locks if not (isinstance(error, Busy) and lock[0] == error.path))
        _undo_half(replace(intent, locks=mine), steps, tools, error)
        raise
    return intent.record


def refuse_moved(steps: tuple[FileStep, ...], tools: Tools) -> None:
    """Raise Moved if a file's bytes or its place behind symlinks changed since it was read."""
    for step in steps:
        _look_again(step, tools, retired=False)


def _look_again(step: FileStep, tools: Tools, *, retired: bool) -> Reading:
    """Return the file as it is now; raises Moved if it is neither as it was read nor (`retired`) as we left it."""
    now = tools.files.read(step.before.path)
    expected = digest_of(step.retired) if retired and step.retired is not None else step.before.digest
    if now.real != step.before.real or now.digest != expected:
        raise Moved(
            say("changed meanwhile"),
            say("{path} was changed by another program while the switch was prepared.", path=step.before.path),
            hint=say("Look at it, then try again."),
            path=str(step.before.path),
        )
    return now


def _rename_all(steps: tuple[FileStep, ...], intent: Intent, seconds: float, tools: Tools) -> None:
    files = tools.files
    for record in intent.record.files:
        for directory in record.made:
            files.make_directory(Path(directory))
    _retire(steps, intent, seconds, tools)
    temps = [_stage(step, step.after, tools) for step in steps]
    with _locks(intent, tools):
        _rename_each(steps, temps, tools, retired=True)
        for folder in dict.fromkeys(step.before.real.parent for step in steps):
            files.sync_directory(folder)


def _retire(steps: tuple[FileStep, ...], intent: Intent, seconds: float, tools: Tools) -> None:
    """Let values that are about to go stand empty until an open session has read them so."""
    retiring = [step for step in steps if step.retired is not None]
    if not retiring:
        return
    temps = [_stage(step, step.retired, tools) for step in retiring]
    with _locks(intent, tools):
        refuse_moved(steps, tools)
        _rename_each(retiring, temps, tools, retired=False)
    tools.clock.wait(seconds)


@contextmanager
def _locks(intent: Intent, tools: Tools) -> Iterator[None]:
    # Not released when something fails: putting the files back comes first, and releases them after.
    for lock, stale_after in intent.locks:
        tools.files.take_directory_lock(Path(lock), stale_after, intent.stamp)
    yield
    for lock, _ in intent.locks:
        tools.files.release_directory_lock(Path(lock), intent.stamp)


def _rename_each(steps: Sequence[FileStep], temps: Sequence[Path | None], tools: Tools, *, retired: bool) -> None:
    """Look at all files once more, then rename; those that wait for others are looked at again in their turn."""
    looks = [_look_again(step, tools, retired=retired) for step in steps]
    for step, temp, seen in zip(steps, temps, looks, strict=True):
        now = seen if step is steps[0] else _look_again(step, tools, retired=retired)
        _rename(step, temp, now, tools)


def _rename(step: FileStep, temp: Path | None, now: Reading, tools: Tools) -> None:
    if temp is not None:
        tools.files.commit(temp, step.before.real, now)
        return
    tools.files.remove(step.before.real, now)


def _stage(step: FileStep, data: bytes | None, tools: Tools) -> Path | None:
    return None if data is None else tools.files.stage(step.before.real, data, private=step.private, mode=step.mode)


def _undo_half(intent: Intent, steps: tuple[FileStep, ...], tools: Tools, cause: BaseException) -> None:
    before = {str(step.before.real): step.before.data for step in steps}
    try:
        put_back(intent, tools, lambda record: before[record.real])
    except EzswitchError as error:
        raise WriteFailed(
            say("half done"),
            say(
                "The switch failed ({cause}), and putting the files back failed too: {problem}",
                cause=_words_of(cause),
                problem=error.message,
            ),
            hint=say("ezswitch goes on at its next start. Free the disk or the file, then start it again."),
            path=error.path,
        ) from cause


def _words_of(cause: BaseException) -> Phrase:
    if isinstance(cause, EzswitchError):
        return cause.message
    # Ctrl-C says nothing of itself.
    return verbatim(str(cause) or type(cause).__name__)
