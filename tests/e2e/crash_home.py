"""A home to crash in: real files, journal, lock and databases, a keychain on disk, and what is done to it."""

from __future__ import annotations

import json
import stat
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.errors import KeychainDenied
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.ports import Installed
from ezswitch.system.clock import RealClock
from ezswitch.system.keychain.record import from_text, to_text
from ezswitch.usecases.ports import Ports
from fakes import MemoryPrograms
from literal_agent import LITERAL
from memory_house import CLAUDE_TEXT, OPENCODE_TEXT
from real_house import real_ports

CLAUDE = ("claude-code",)
SETTINGS = Path(".claude/settings.json")
OPENCODE = Path(".config/opencode/opencode.jsonc")
PLAIN = Path(".plain/plain.json")
PLAIN_TEXT = b'{\n  "mine": true,\n  "url": "https://old.example"\n}\n'
NEW_KEY = "sk-ez-EXAMPLE77777777777777777777777"
KEYCHAIN = "keychain.json"
APART = (KEYCHAIN, "keychain.new", "switch.lock", "history.db", "checks.db")
"""Files that are compared by what they say, or that say nothing."""


class DiskKeychain(MemoryKeychain):
    """A keychain that outlives its process, as the real ones do: one file, replaced whole."""

    def __init__(self, path: Path, first: Mapping[str, KeyRecord]) -> None:
        """Take the file, and the records to begin with where it is not there yet."""
        super().__init__(dict(first))
        self._path = path
        if path.exists():
            texts = json.loads(path.read_text("utf-8"))
            self.records = {name: from_text(name, text) for name, text in texts.items()}
        else:
            self._save()

    def write(self, name: str, record: KeyRecord, *, in_file: bool = False) -> None:
        """Store a record; a disk that refuses is a keychain that does."""
        before = dict(self.records)
        super().write(name, record, in_file=in_file)
        try:
            self._save()
        except OSError as error:
            self.records = before
            raise KeychainDenied("keychain refused", "The keychain could not keep the key.") from error

    def _save(self) -> None:
        temp = self._path.with_suffix(".new")
        temp.write_text(json.dumps({name: to_text(record) for name, record in sorted(self.records.items())}), "utf-8")
        temp.replace(self._path)


class HurriedClock(RealClock):
    """The real time, but nobody waits: an open session's second to read its file passes at once."""

    def wait(self, seconds: float) -> None:
        """Go on."""


def ports_of(home: Path, *, running: bool = False, deadline: float = 10.0) -> Ports:
    """Return one process's ports over the home; `running` says that Claude Code runs."""
    ports = real_ports(home, deadline=deadline)
    assert isinstance(ports.keychain, MemoryKeychain)
    installed = {"claude": Installed(Path("/usr/bin/claude"), "2.1.330")}
    keychain = DiskKeychain(home / KEYCHAIN, ports.keychain.records)
    keychain.command_output[("echo", NEW_KEY)] = NEW_KEY
    return replace(
        ports,
        supported=(*ports.supported, LITERAL),
        keychain=keychain,
        clock=HurriedClock(),
        programs=MemoryPrograms(installed, frozenset({"claude"}) if running else frozenset()),
    )


def close(ports: Ports) -> None:
    """Do what the end of a process does: close the databases."""
    ports.store.close()  # type: ignore[attr-defined]
    ports.checks.close()  # type: ignore[attr-defined]


def furnish(home: Path) -> None:
    """Put the agents' own files into an empty home."""
    for path, text in ((SETTINGS, CLAUDE_TEXT), (OPENCODE, OPENCODE_TEXT), (PLAIN, PLAIN_TEXT)):
        (home / path).parent.mkdir(parents=True)
        (home / path).write_bytes(text)


@dataclass(frozen=True)
class State:
    """Everything that is either wholly before or wholly after: files with modes, history, keychain, open intent."""

    files: Mapping[str, tuple[int, bytes]]
    history: tuple[object, ...]
    keychain: str
    intent: bool

    def without_folders(self, *, but: State) -> State:
        """Return it without the folders that `but` does not have; what lies in one is still there to be compared."""
        kept = {name: file for name, file in self.files.items() if name in but.files or not stat.S_ISDIR(file[0])}
        return replace(self, files=kept)

    def difference(self, other: State) -> str:
        """Name what is not the same, for a person; no contents."""
        names = sorted(name for name in {*self.files, *other.files} if self.files.get(name) != other.files.get(name))
        parts = [f"files {names}"] if names else []
        parts += [f"history {len(self.history)} and {len(other.history)}"] if self.history != other.history else []
        parts += ["keychain"] if self.keychain != other.keychain else []
        return ", ".join(parts + (["open intent"] if self.intent != other.intent else []))


def state_of(home: Path) -> State:
    """Read the state as a process that just started would."""
    ports = ports_of(home)
    try:
        history = _history(ports)
        files = {str(path.relative_to(home)): _look_at(path) for path in home.rglob("*") if _compared(path, home)}
        return State(files, history, (home / KEYCHAIN).read_text("utf-8"), ports.journal.intent() is not None)
    finally:
        close(ports)


def _compared(path: Path, home: Path) -> bool:
    if path.name.startswith(APART):
        return False
    # Folders of ours that hold nothing say nothing; an agent's folder that we made must go with its file.
    return path.is_file() or not path.is_relative_to(home / "ours") or path.name == "keys"


def _look_at(path: Path) -> tuple[int, bytes]:
    return path.stat().st_mode, path.read_bytes() if path.is_file() else b""


def _history(ports: Ports) -> tuple[object, ...]:
    """Return the history, oldest first, with numbers for ids and without times: two runs of the same are equal."""
    records = list(reversed(ports.store.history()))
    number = {record.id: index for index, record in enumerate(records)} | {"": -1}
    return tuple(
        (
            record.kind,
            tuple((change.agent, change.previous, change.profile) for change in record.changes),
            tuple((file.real, file.before, file.after) for file in record.files),
            number[record.takes_back],
            number[record.taken_back_by],
        )
        for record in records
    )
