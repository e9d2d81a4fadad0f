"""The journal on the disk: the contract, modes, damage in every shape, and no room left."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from contracts.journal import JournalContract
from ezswitch.domain.errors import BadInput, StoreError, WriteFailed
from ezswitch.domain.ports import Journal
from ezswitch.system.files import RealFiles
from ezswitch.system.journal import FileJournal
from fakes import Faults, MemoryFiles, MemoryJournal


class TestFileJournal(JournalContract):
    @pytest.fixture
    def journal(self, tmp_path: Path) -> FileJournal:
        self.root = tmp_path / "state" / "journal"
        return FileJournal(self.root, RealFiles())

    def damage(self, journal: Journal) -> None:
        assert isinstance(journal, FileJournal)
        for path in (self.root / "intent", self.root / "originals" / "opencode.original"):
            path.write_bytes(path.read_bytes()[:-1] + b"y")


class TestMemoryJournal(JournalContract):
    @pytest.fixture
    def journal(self) -> MemoryJournal:
        return MemoryJournal()

    def damage(self, journal: Journal) -> None:
        assert isinstance(journal, MemoryJournal)
        journal.damaged = True


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal"


def test_everything_is_closed_to_other_users(root: Path) -> None:
    journal = FileJournal(root, RealFiles())
    journal.open_intent("text")
    journal.keep_original("opencode", "text")
    modes = {path.relative_to(root.parent).as_posix(): stat.S_IMODE(path.stat().st_mode) for path in root.rglob("*")}
    assert modes == {"journal/intent": 0o600, "journal/originals": 0o700, "journal/originals/opencode.original": 0o600}
    assert stat.S_IMODE(root.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 600,
        b"ezswitch journal 1 sha256 ",
        b"text without a header",
        b"ezswitch journal 2 sha256 00\ntext",
    ],
)
def test_a_torn_or_foreign_file_is_damage(root: Path, content: bytes) -> None:
    root.mkdir(parents=True)
    (root / "intent").write_bytes(content)
    with pytest.raises(StoreError, match="damaged") as caught:
        FileJournal(root, RealFiles()).intent()
    assert caught.value.path == str(root / "intent")
    assert (root / "intent").read_bytes() == content


def test_a_folder_in_the_place_of_a_file_is_said(root: Path) -> None:
    (root / "intent").mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be read"):
        FileJournal(root, RealFiles()).intent()
    (root / "originals").write_bytes(b"")
    with pytest.raises(StoreError, match="cannot be listed"):
        FileJournal(root, RealFiles()).originals()


def test_what_lies_there_besides_is_no_original(root: Path) -> None:
    journal = FileJournal(root, RealFiles())
    journal.keep_original("opencode", "text")
    (root / "originals" / ".opencode.original.ezswitch-0123abcd").write_bytes(b"")
    (root / "originals" / "notes.txt").write_bytes(b"")
    assert journal.originals() == ("opencode",)


def test_a_name_that_would_leave_the_folder_is_refused(root: Path) -> None:
    with pytest.raises(BadInput):
        FileJournal(root, RealFiles()).keep_original("../../etc/x", "text")


def test_what_could_not_be_read_back_is_not_kept(root: Path) -> None:
    journal = FileJournal(root, RealFiles())
    with pytest.raises(StoreError, match="too large"):
        journal.open_intent("x" * (16 * 1024 * 1024))
    assert journal.intent() is None


def test_a_failing_disk_leaves_the_older_intent_whole_and_no_temp() -> None:
    steps = ["stage", "commit", "sync_directory"]
    for number, step in enumerate(steps, start=1):
        files = MemoryFiles()
        journal = FileJournal(Path("/state"), files)
        journal.open_intent("older")
        files.faults = Faults(fail_at=number)
        with pytest.raises(WriteFailed):
            journal.open_intent("newer")
        assert files.calls[number - 1].startswith(step)
        assert journal.intent() == ("newer" if step == "sync_directory" else "older")
        assert files.temps_of(Path("/state/intent")) == ()


def test_new_folders_are_made_durable_with_their_parents() -> None:
    files = MemoryFiles()
    files.folder(Path("/home"))
    FileJournal(Path("/home/state/journal"), files).keep_original("opencode", "text")
    synced = [call.removeprefix("sync_directory ") for call in files.calls if call.startswith("sync_directory")]
    assert synced == ["/home/state/journal/originals", "/home/state/journal", "/home/state", "/home"]


def test_temps_of_a_killed_writer_are_named_and_nothing_else_is(root: Path) -> None:
    journal = FileJournal(root, RealFiles())
    assert journal.leftovers() == ()
    journal.open_intent("text")
    journal.keep_original("opencode", "text")
    temps = (root / ".intent.ezswitch-0a1b2c3d", root / "originals" / ".opencode.original.ezswitch-0a1b2c3d")
    for path in (*temps, root / ".intent.mine", root / "notes"):
        path.write_bytes(b"half")
    assert journal.leftovers() == temps


def test_an_intent_that_is_gone_is_closed_whatever_its_folder_says() -> None:
    """Everything stands by then: an error would take back what nobody could recover any more."""
    files = MemoryFiles()
    journal = FileJournal(Path("/state"), files)
    journal.open_intent("text")
    files.faults = Faults(fail_at=2)
    journal.close_intent()
    assert files.calls == ["remove /state/intent", "sync_directory /state"]
    assert journal.intent() is None


def test_an_intent_that_cannot_be_removed_is_still_open() -> None:
    files = MemoryFiles()
    journal = FileJournal(Path("/state"), files)
    journal.open_intent("text")
    files.faults = Faults(fail_at=1)
    with pytest.raises(WriteFailed):
        journal.close_intent()
    assert journal.intent() == "text"


def test_a_folder_that_cannot_be_listed_is_one_of_our_errors(root: Path) -> None:
    journal = FileJournal(root, RealFiles())
    root.parent.mkdir(exist_ok=True)
    root.write_bytes(b"no folder")
    for ask in (journal.leftovers, journal.originals):
        with pytest.raises(StoreError, match="cannot be listed"):
            ask()
