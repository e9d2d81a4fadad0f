"""A home to crash in: real files, journal, lock and databases, a keychain on disk, and what is done to it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.errors import KeychainDenied
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.ports import Installed
from ezswitch.domain.secret import Secret
from ezswitch.system.clock import RealClock
from ezswitch.system.keychain.record import from_text, to_text
from ezswitch.usecases import keys, switch
from ezswitch.usecases.look import look
from ezswitch.usecases.ports import Ports
from fakes import MemoryPrograms
from memory_house import BOTH, CLAUDE_TEXT, OPENCODE_TEXT
from real_house import real_ports

CLAUDE = ("claude-code",)
SETTINGS = Path(".claude/settings.json")
OPENCODE = Path(".config/opencode/opencode.jsonc")
NEW_KEY = "sk-ez-EXAMPLE77777777777777777777777"
REJECTED = frozenset({keys.REJECTED_KEY})
KEYCHAIN = "keychain.json"
APART = (KEYCHAIN, "keychain.new", "switch.lock", "history.db", "checks.db")
"""Files that are compared by what they say, or that say nothing."""

Action = Callable[[Ports], object]


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
    return replace(
        ports,
        keychain=DiskKeychain(home / KEYCHAIN, ports.keychain.records),
        clock=HurriedClock(),
        programs=MemoryPrograms(installed, frozenset({"claude"}) if running else frozenset()),
    )


def close(ports: Ports) -> None:
    """Do what the end of a process does: close the databases."""
    ports.store.close()  # type: ignore[attr-defined]
    ports.checks.close()  # type: ignore[attr-defined]


def furnish(home: Path) -> None:
    """Put the agents' own files into an empty home."""
    for path, text in ((SETTINGS, CLAUDE_TEXT), (OPENCODE, OPENCODE_TEXT)):
        (home / path).parent.mkdir(parents=True)
        (home / path).write_bytes(text)


@dataclass(frozen=True)
class Case:
    """An action, what was done before it, and whether Claude Code runs meanwhile."""

    action: Action
    earlier: tuple[Action, ...] = ()
    running: bool = False
    bare: bool = False

    def prepare(self, home: Path) -> None:
        """Make the home as it stands before the action."""
        home.mkdir(parents=True)
        if not self.bare:
            furnish(home)
        ports = ports_of(home)
        for action in self.earlier:
            action(ports)
        close(ports)

    def run(self, ports: Ports) -> None:
        """Do it, to the end of the process that does it."""
        self.action(ports)
        close(ports)


def _use(profile: str, agents: tuple[str, ...]) -> Action:
    return lambda ports: switch.use(ports, profile, agents)


def _rotate(ports: Ports) -> object:
    return keys.rotate(ports, "one", Secret(NEW_KEY), REJECTED)


ON_ONE, ON_TWO = _use("one", BOTH), _use("two", BOTH)

CASES: dict[str, Case] = {
    "use, one agent": Case(_use("one", CLAUDE)),
    "use, both agents": Case(ON_ONE),
    "use, both agents, no files yet": Case(ON_ONE, bare=True),
    "use another profile": Case(ON_TWO, (ON_ONE,)),
    "own sign-in, Claude Code running": Case(_use(OWN_SIGN_IN, BOTH), (ON_ONE,), running=True),
    "undo": Case(switch.undo, (ON_ONE, ON_TWO)),
    "undo the first": Case(switch.undo, (ON_ONE,), bare=True),
    "redo": Case(switch.redo, (ON_ONE, ON_TWO, switch.undo)),
    "revert": Case(lambda ports: switch.revert(ports, ()), (ON_ONE, ON_TWO)),
    "revert, Claude Code running": Case(lambda ports: switch.revert(ports, ()), (ON_ONE,), running=True),
    "rotate": Case(_rotate, (ON_ONE,)),
    "recover": Case(look, (ON_ONE,)),
}
"""What is killed and broken. "recover" is given the home that a killed "use another profile" left."""


@dataclass(frozen=True)
class State:
    """Everything that is either wholly before or wholly after: files with modes, history, keychain, open intent."""

    files: Mapping[str, tuple[int, bytes]]
    history: tuple[object, ...]
    keychain: str
    intent: bool

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
