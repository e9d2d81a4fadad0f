"""What is recorded of a plan: every file before and after, the agent's locks, and when an episode begins and ends."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ezswitch.domain.plan import KEY_FILE, DirectoryLock, FileStep, Kind, Plan
from ezswitch.domain.secret import Secret
from ezswitch.switching.intents import intent_for
from ezswitch.switching.journal import Intent, original_from_text
from ezswitch.switching.tools import Tools
from ezswitch.usecases.running import tools_of
from memory_house import CLAUDE_TEXT, KEY_ONE, PLACES, SETTINGS, House

AFTER = f'{{"apiKey": "{KEY_ONE}"}}\n'.encode()
KEYS = {"one": Secret(KEY_ONE)}


def tools(house: House) -> Tools:
    return replace(tools_of(house.ports), new_id=lambda: "the-id")


def step(house: House, after: bytes | None = AFTER, path: Path = SETTINGS) -> FileStep:
    return FileStep("claude-code", house.files.read(path), after, lock=DirectoryLock(), role="user", format="jsonc")


def intent(house: House, *steps: FileStep, kind: Kind = Kind.USE) -> Intent:
    return intent_for(Plan(kind, (), steps, KEYS), steps, tools(house))


def test_making_it_writes_nothing() -> None:
    house = House()
    before = house.state()
    intent(house, step(house))
    assert house.faults.calls == []
    assert house.state() == before


def test_it_names_every_file_before_and_after_and_holds_bodies_without_keys() -> None:
    house = House()
    made = intent(house, step(house))
    (file,) = made.record.files
    assert (file.path, file.real, file.role, file.format) == (str(SETTINGS), str(SETTINGS), "user", "jsonc")
    assert made.bodies[file.before.stored] == CLAUDE_TEXT
    assert made.bodies[file.after.stored] == AFTER.replace(KEY_ONE.encode(), b"")
    assert file.after.holes == ((12, "one"),)
    assert (made.record.id, made.record.kind, made.record.time) == ("the-id", Kind.USE, house.clock.now())


def test_the_agents_locks_are_known_by_an_even_stamp() -> None:
    house = House()
    for seconds in (0, 1):
        house.clock.advance(seconds)
        made = intent(house, step(house))
        assert made.locks == ((f"{SETTINGS}.lock", 10.0),)
        assert made.stamp % 2 == 0
        assert 0 <= house.clock.now().timestamp() - made.stamp < 2


def test_folders_that_will_be_made_are_named_and_a_removal_makes_none() -> None:
    house = House()
    new = Path("/home/user/a/b/settings.json")
    (file,) = intent(house, step(house, AFTER, new)).record.files
    assert file.made == ("/home/user/a", "/home/user/a/b")
    assert file.before.digest is None
    (gone,) = intent(house, step(house, None, new)).record.files
    assert gone.made == ()


def test_of_a_key_file_neither_the_old_nor_the_new_key_is_kept() -> None:
    house = House()
    path = PLACES.key_file("one")
    house.files.put(path, b"sk-ez-EXAMPLE-an-older-one-0000\n", 0o600)
    one = FileStep("", house.files.read(path), f"{KEY_ONE}\n".encode(), private=True, role="one", format=KEY_FILE)
    made = intent(house, one)
    assert set(made.bodies.values()) == {b"\n"}
    assert made.record.files[0].private
    assert made.originals == {}, "a file of ours belongs to no agent's episode"


def test_a_rotation_goes_forward_after_a_crash_and_nothing_else_does() -> None:
    house = House()
    assert {kind: intent(house, step(house), kind=kind).forward for kind in Kind} == {
        kind: kind is Kind.ROTATE for kind in Kind
    }


def _episode(house: House, *contents: bytes, edited_at: int = -1) -> str | None:
    """Return the original after these contents were switched to, one after the other; `edited_at`: by another first."""
    text: str | None = None
    for number, content in enumerate(contents):
        if number == edited_at:
            house.files.put(SETTINGS, b'{"theirs": 1}\n')
        before, text = intent(house, step(house, content)).originals["claude-code"]
        assert before == house.journal.kept.get("claude-code")
        house.files.put(SETTINGS, content)
        house.journal.kept = {"claude-code": text} if text is not None else {}
    return text


def test_an_original_is_what_stood_before_the_first_switch_of_an_episode() -> None:
    text = _episode(House(), b"{}\n", b"[]\n", AFTER)
    assert text is not None
    kept = original_from_text(text)
    (file,) = kept.files
    assert kept.bodies[file.record.before.stored] == CLAUDE_TEXT
    assert kept.bodies[file.last.stored] == AFTER.replace(KEY_ONE.encode(), b"")
    assert file.intact


def test_an_edit_between_two_switches_is_remembered_for_good() -> None:
    text = _episode(House(), b"{}\n", b"[]\n", AFTER, edited_at=1)
    assert text is not None
    assert not original_from_text(text).files[0].intact


def test_the_episode_ends_when_the_original_stands_again_and_nobody_edited() -> None:
    assert _episode(House(), b"{}\n", CLAUDE_TEXT) is None
    assert _episode(House(), b"{}\n", CLAUDE_TEXT, edited_at=1) is not None


def test_a_revert_ends_the_episode_whatever_stands_there() -> None:
    house = House()
    _episode(house, AFTER)
    assert intent(house, step(house, b"{}\n"), kind=Kind.REVERT).originals["claude-code"][1] is None
