"""Steps and readings: what counts as a change, and that no content of a file prints."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ezswitch.domain.plan import DirectoryLock, FileStep, Kind, Plan, Reading, SwitchRecord, digest_of, standing
from ezswitch.domain.secret import Secret

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
FILE = Path("/home/user/x.json")


def step(before: bytes | None, after: bytes | None, retired: bytes | None = None) -> FileStep:
    return FileStep("claude-code", Reading(FILE, FILE, before), after, retired=retired)


def test_a_missing_file_is_not_an_empty_one() -> None:
    assert digest_of(None) is None
    assert digest_of(b"") == hashlib.sha256(b"").hexdigest()
    assert Reading(FILE, FILE, b"x").digest == digest_of(b"x")
    assert Reading(FILE, FILE, None).digest is None


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [(b"x", b"x", False), (None, None, False), (None, b"", True), (b"", None, True), (b"x", b"x\n", True)],
)
def test_a_step_changes_something_when_one_byte_differs(
    before: bytes | None, after: bytes | None, changes: bool
) -> None:
    assert step(before, after).changes is changes


def test_an_agents_lock_lies_beside_the_real_file() -> None:
    assert DirectoryLock().path_for(Path("/dotfiles/settings.json")) == Path("/dotfiles/settings.json.lock")
    assert DirectoryLock(".l").path_for(FILE) == Path("/home/user/x.json.l")


def test_no_content_of_a_file_and_no_key_is_in_the_repr_of_a_plan() -> None:
    data = f'{{"apiKey": "{KEY}"}}'.encode()
    plan = Plan(Kind.USE, (), (step(data, data + b"\n", retired=data),), {"one": Secret(KEY)})
    assert KEY not in repr(plan)
    assert KEY not in str(plan.steps[0])
    assert str(FILE) in repr(plan)


def test_kinds_are_the_words_that_history_keeps() -> None:
    assert [kind.value for kind in Kind] == ["use", "undo", "redo", "revert", "rotate"]


def record(name: str, kind: Kind, takes_back: str = "", by: str = "") -> SwitchRecord:
    return SwitchRecord(name, datetime(2026, 1, 1, tzinfo=UTC), kind, (), (), takes_back, by)


def test_an_action_stands_unless_what_took_it_back_stands() -> None:
    use, undo = record("s1", Kind.USE, by="s2"), record("s2", Kind.UNDO, "s1")
    assert standing((undo, use)) == {"s2"}
    redo = record("s3", Kind.REDO, "s2")
    assert standing((redo, replace(undo, taken_back_by="s3"), use)) == {"s3", "s1"}
    assert standing((use,)) == frozenset(), "what took it back is not listed, and stands"
