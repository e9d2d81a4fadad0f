"""What every Store keeps to: a suite to inherit with a `store` fixture; and switches to record."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ezswitch.domain.errors import StoreError
from ezswitch.domain.plan import AgentChange, FileRecord, Image, Kind, SwitchRecord, digest_of
from ezswitch.domain.ports import Store

BODY = b'\xef\xbb\xbf{"key": ""}\r\n\x00\xff'
NAME = str(digest_of(BODY))


def a_switch(switch_id: str, *agents: str, takes_back: str = "", kind: Kind = Kind.USE) -> SwitchRecord:
    """Return a switch with everything in it that a record can hold."""
    names = agents or ("claude-code",)
    return SwitchRecord(
        id=switch_id,
        time=datetime(2026, 11, 22, 12, 0, 0, 123456, tzinfo=UTC),
        kind=kind,
        changes=tuple(AgentChange(name, "ezrouter", None, "next session", ("a “warning”",)) for name in names),
        files=(
            FileRecord(
                agent=names[0],
                path="/home/ü ser/.claude/settings.json",
                real="/home/ü ser/dots/\udcff.json",
                before=Image(None),
                after=Image(NAME, NAME, ((9, "ezrouter"), (12, "other")), 0o600),
                made=("/home/ü ser/.claude",),
                role="settings",
                format="json",
                private=True,
            ),
        ),
        takes_back=takes_back,
    )


class StoreContract:
    """Inherit it and give a `store` fixture."""

    def test_nothing_is_recorded_at_first(self, store: Store) -> None:
        store.usable_for_switching()
        assert store.history() == ()
        assert store.change_counter() == 0

    def test_a_switch_comes_back_exactly(self, store: Store) -> None:
        switches = [a_switch("s1"), a_switch("s2", "opencode", "claude-code", kind=Kind.ROTATE)]
        for switch in switches:
            store.record(switch, {NAME: BODY})
        assert store.history() == tuple(reversed(switches))
        assert store.image(NAME) == BODY

    def test_recording_twice_changes_nothing(self, store: Store) -> None:
        store.record(a_switch("s1"), {NAME: BODY})
        counter = store.change_counter()
        store.record(replace(a_switch("s1"), kind=Kind.REVERT), {})
        assert store.history() == (a_switch("s1"),)
        assert store.change_counter() == counter

    def test_what_is_taken_back_is_marked(self, store: Store) -> None:
        store.record(a_switch("s1"), {})
        store.record(a_switch("u1", takes_back="s1", kind=Kind.UNDO), {})
        store.record(a_switch("r1", takes_back="u1", kind=Kind.REDO), {})
        assert [(each.id, each.taken_back_by) for each in store.history()] == [("r1", ""), ("u1", "r1"), ("s1", "u1")]

    def test_what_was_rolled_back_is_forgotten_with_its_mark(self, store: Store) -> None:
        store.record(a_switch("s1"), {NAME: BODY})
        store.record(a_switch("u1", takes_back="s1", kind=Kind.UNDO), {})
        store.forget("u1")
        store.forget("never-there")
        assert store.history() == (a_switch("s1"),)
        assert store.image(NAME) == BODY

    def test_history_is_filtered_by_agent_and_cut(self, store: Store) -> None:
        for number in range(6):
            store.record(a_switch(f"s{number}", *(("opencode", "claude-code") if number % 2 else ("opencode",))), {})
        assert [each.id for each in store.history(limit=2)] == ["s5", "s4"]
        assert [each.id for each in store.history("claude-code")] == ["s5", "s3", "s1"]
        assert [each.id for each in store.history("claude-code", 1)] == ["s5"]
        assert store.history("codex") == ()

    def test_the_counter_grows_with_every_change(self, store: Store) -> None:
        seen = [store.change_counter()]
        for change in (
            lambda: store.record(a_switch("s1"), {}),
            store.touch,
            lambda: store.forget("s1"),
            store.touch,
        ):
            change()
            seen.append(store.change_counter())
        assert seen == sorted(set(seen))

    def test_a_missing_image_is_said(self, store: Store) -> None:
        with pytest.raises(StoreError, match="missing"):
            store.image(NAME)

    def test_a_damaged_image_is_said(self, store: Store) -> None:
        store.record(a_switch("s1"), {NAME: BODY + b"!"})
        with pytest.raises(StoreError, match="damaged"):
            store.image(NAME)
