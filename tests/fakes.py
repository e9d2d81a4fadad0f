"""Fakes in the open: memory versions of the ports, with a fault to be had at every step."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from ezswitch.domain.balance import Balance
from ezswitch.domain.checks import Sample
from ezswitch.domain.errors import Busy, CannotRead, EzswitchError, Moved, StoreError, WriteFailed
from ezswitch.domain.outside import ForeignRow
from ezswitch.domain.plan import Reading, SwitchRecord, digest_of
from ezswitch.domain.ports import Answer, Installed, WebFailure
from ezswitch.domain.sessions import OpenSession
from ezswitch.domain.stopping import Stopping
from ezswitch.domain.verdict import Check, Model

FIRST_MOMENT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
NOW = int(FIRST_MOMENT.timestamp())


@dataclass
class Faults:
    """Counts the mutating steps of the fakes that share it, and fails at one of them.

    `fail_at` counts from 1. `error` is raised as it is (KeyboardInterrupt, ...); without one each fake raises its
    own (WriteFailed, StoreError). `after` fails when the step is done instead of before it. `dead` makes every later
    step fail too, as after kill -9: call `revive` before recovering. `hooks` run before the step of that number:
    somebody else editing a file at that moment.
    """

    fail_at: int | None = None
    error: BaseException | None = None
    after: bool = False
    dead: bool = False
    hooks: dict[int, Callable[[], None]] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    fired: bool = False

    @contextmanager
    def step(self, name: str, own: BaseException) -> Iterator[None]:
        """Wrap one mutating step called `name`; `own` is the fake's own error."""
        self.calls.append(name)
        number = len(self.calls)
        if number in self.hooks:
            self.hooks.pop(number)()
        if self.dead and self.fired:
            raise self.error or own
        failing = self.fail_at == number
        if failing and not self.after:
            self.fired = True
            raise self.error or own
        yield
        if failing:
            self.fired = True
            raise self.error or own

    def revive(self) -> None:
        """Let every later step work: a new process starts."""
        self.fail_at, self.fired = None, False


@dataclass
class _Node:
    """A file of MemoryFiles: bytes and mode; or, with `target`, a symlink."""

    data: bytes = b""
    mode: int = 0o644
    target: Path | None = None


class MemoryFiles:
    """A file system in memory that keeps the Files contract, and can fail at every mutating step.

    Set it up with `put`, `link` and `folder`; compare with `snapshot`. `calls` are the steps so far. `folders` maps
    each folder to its modification time, and `now` (seconds) decides whether a lock folder is stale.
    """

    def __init__(
        self,
        content: Mapping[Path, bytes] | None = None,
        *,
        fail_at: int | None = None,
        error: BaseException | None = None,
        faults: Faults | None = None,
    ) -> None:
        """Start with these files; `faults` may be shared with MemoryJournal and MemoryStore."""
        self.faults = faults or Faults(fail_at, error)
        self.nodes: dict[Path, _Node] = {}
        self.folders: dict[Path, int] = {Path("/"): NOW}
        self.unreadable: set[Path] = set()
        self.forsaken: set[Path] = set()
        self.now = NOW
        self._next = 1
        for path, data in (content or {}).items():
            self.put(path, data)

    @property
    def calls(self) -> list[str]:
        """Return the mutating steps so far: "stage /home/user/.claude/settings.json", ..."""
        return self.faults.calls

    # Setting it up and looking at it: no step, never fails.

    def put(self, path: Path, data: bytes, mode: int = 0o644) -> None:
        """Place a file with its folders, as somebody else would."""
        self.folder(path.parent)
        self.nodes[self._real(path)] = _Node(data, mode)

    def link(self, path: Path, target: Path) -> None:
        """Place a symlink (dangling where the target is not there)."""
        self.folder(path.parent)
        self.nodes[path] = _Node(target=target)

    def folder(self, path: Path) -> None:
        """Place a folder with those above it."""
        for each in (*reversed(path.parents), path):
            self.folders.setdefault(each, self.now)

    def delete(self, path: Path) -> None:
        """Take a file away, as somebody else would."""
        del self.nodes[self._real(path)]

    def bytes_of(self, path: Path) -> bytes | None:
        """Return what stands at a path, through symlinks, or None."""
        node = self.nodes.get(self._real(path))
        return node.data if node else None

    def mode_of(self, path: Path) -> int:
        """Return the mode of a file, through symlinks."""
        return self.nodes[self._real(path)].mode

    def snapshot(self) -> dict[str, tuple[bytes, int] | str | None]:
        """Return everything there is, to compare before and after: files, links and folders (None)."""
        seen: dict[str, tuple[bytes, int] | str | None] = {str(folder): None for folder in self.folders}
        for path, node in self.nodes.items():
            seen[str(path)] = str(node.target) if node.target else (node.data, node.mode)
        return seen

    # The port.

    def read(self, path: Path) -> Reading:
        """Return bytes, real path and mode."""
        real = self._real(path)
        if real in self.folders:
            raise CannotRead(f"{path} is a folder, not a file.", path=str(path))
        if real in self.unreadable:
            raise CannotRead(f"{path} may not be read: permission denied.", path=str(path))
        node = self.nodes.get(real)
        return Reading(path, real, node.data, node.mode) if node else Reading(path, real, None)

    def exists(self, path: Path) -> bool:
        """Tell whether a file stands there."""
        try:
            return self.bytes_of(path) is not None
        except CannotRead:  # a link that leads to itself
            return False

    def missing_directories(self, path: Path) -> tuple[Path, ...]:
        """Return the folders above the real path that are not there, outermost first."""
        return tuple(each for each in reversed(self._real(path).parents) if each not in self.folders)

    def make_directory(self, path: Path) -> None:
        """Make one folder."""
        with self._step("make_directory", path):
            self._need_folder(path.parent)
            if path in self.nodes:
                raise _write_failed("make_directory", path, "a file is in its place")
            self.folder(path)

    def remove_directory(self, path: Path) -> None:
        """Remove a folder if it is empty."""
        with self._step("remove_directory", path):
            if not any(each.parent == path for each in (*self.nodes, *self.folders)):
                self.folders.pop(path, None)

    def stage(self, real: Path, data: bytes, *, private: bool, mode: int | None = None) -> Path:
        """Place a temp beside `real`."""
        self._next += 1
        temp = real.with_name(f".{real.name}.ezswitch-{self._next:08x}")
        try:
            with self._step("stage", real):
                self._need_folder(real.parent)
                old = self.nodes.get(real)
                if real in self.folders:
                    raise _write_failed("stage", real, "it is a folder")
                if old and not stat.S_IMODE(old.mode) & 0o222:
                    raise _write_failed("stage", real, "it is read-only")
                wanted = mode if mode is not None else 0o600 if private else old.mode if old else 0o644
                self.nodes[temp] = _Node(data, wanted)
        except WriteFailed:
            self.nodes.pop(temp, None)
            raise
        return temp

    def commit(self, temp: Path, real: Path, expect: Reading | None = None) -> None:
        """Rename the temp onto the real path."""
        with self._step("commit", real):
            self._same(real, expect)
            if temp not in self.nodes:
                raise _write_failed("commit", real, "no such file or folder")
            self.nodes[real] = self.nodes.pop(temp)

    def discard(self, temp: Path) -> None:
        """Remove a temp."""
        with self._step("discard", temp):
            self.nodes.pop(temp, None)

    def remove(self, real: Path, expect: Reading | None = None) -> None:
        """Remove a file."""
        with self._step("remove", real):
            self._same(real, expect)
            if real in self.folders:
                raise _write_failed("remove", real, "it is a folder")
            self.nodes.pop(real, None)

    def sync_directory(self, path: Path) -> None:
        """Only count."""
        with self._step("sync_directory", path):
            self._need_folder(path)

    def take_directory_lock(self, path: Path, stale_after: float, stamp: int) -> None:
        """Make the lock folder; Busy where it is there and not stale by `now`."""
        with self._step("take_directory_lock", path):
            self._need_folder(path.parent)
            if path in self.folders and self.folders[path] >= self.now - stale_after:
                raise Busy("file in use", f"{path} is held by somebody else.", path=str(path))
            self.folders[path] = stamp

    def release_directory_lock(self, path: Path, stamp: int) -> None:
        """Remove the lock folder if it is ours."""
        with self._step("release_directory_lock", path):
            if self.folders.get(path) == stamp:
                del self.folders[path]

    def matching(self, pattern: Path) -> tuple[Path, ...]:
        """Return the files whose name fits the last part of a path."""
        here = (each for each in self.nodes if each.parent == pattern.parent)
        return tuple(sorted(each for each in here if fnmatchcase(each.name, pattern.name)))

    def temps_of(self, real: Path) -> tuple[Path, ...]:
        """Return temps beside `real`."""
        start = f".{real.name}.ezswitch-"
        return tuple(sorted(each for each in self.nodes if each.parent == real.parent and each.name.startswith(start)))

    def abandoned(self, folder: Path) -> tuple[Path, ...]:
        """Return the temps of a folder that `forsaken` names."""
        return tuple(sorted(each for each in self.nodes if each.parent == folder and each in self.forsaken))

    def _step(self, name: str, path: Path) -> AbstractContextManager[None]:
        return self.faults.step(f"{name} {path}", _write_failed(name, path, "no space left on the disk"))

    def _same(self, real: Path, expect: Reading | None) -> None:
        node = self.nodes.get(real)
        if expect is not None and (node.data if node else None) != expect.data:
            raise Moved("changed meanwhile", f"{real} was changed meanwhile.", path=str(real))

    def _need_folder(self, path: Path) -> None:
        if path not in self.folders:
            raise _write_failed("write", path, "there is no such folder")

    def _real(self, path: Path) -> Path:
        for _ in range(41):
            following = self._follow_once(path)
            if following == path:
                return path
            path = following
        raise CannotRead(f"{path} is a symbolic link that leads to itself.", path=str(path))

    def _follow_once(self, path: Path) -> Path:
        for each in (*reversed(path.parents), path):
            node = self.nodes.get(each)
            if node and node.target is not None:
                return (each.parent / node.target) / path.relative_to(each)
        return path


def _write_failed(doing: str, path: Path, why: str) -> WriteFailed:
    return WriteFailed("not written", f"{path}: {doing} failed: {why}.", path=str(path))


class MemoryJournal:
    """The journal in memory; `damaged` makes every reading of it fail."""

    def __init__(self, faults: Faults | None = None) -> None:
        """Share `faults` with the other fakes to fail at its steps too."""
        self.faults = faults or Faults()
        self.kept: dict[str, str] = {}
        self.open: str | None = None
        self.damaged = False

    def open_intent(self, text: str) -> None:
        """Record the intent."""
        with self._step("open_intent"):
            self.open = text

    def intent(self) -> str | None:
        """Return the open intent."""
        self._intact()
        return self.open

    def close_intent(self) -> None:
        """Forget the intent."""
        with self._step("close_intent"):
            self.open = None

    def originals(self) -> tuple[str, ...]:
        """Return agents with an original."""
        return tuple(sorted(self.kept))

    def original(self, agent: str) -> str | None:
        """Return an original."""
        self._intact()
        return self.kept.get(agent)

    def keep_original(self, agent: str, text: str | None) -> None:
        """Keep, replace or forget an original."""
        with self._step("keep_original"):
            if text is None:
                self.kept.pop(agent, None)
            else:
                self.kept[agent] = text

    def leftovers(self) -> tuple[Path, ...]:
        """Return no temps: memory writes at once."""
        return ()

    def _intact(self) -> None:
        if self.damaged:
            raise StoreError("record damaged", "The journal is damaged.")

    def _step(self, name: str) -> AbstractContextManager[None]:
        return self.faults.step(f"journal.{name}", _write_failed(name, Path("/journal"), "no space left on the disk"))


class MemoryStore:
    """History in memory; set `problem` to a StoreError to be a newer or damaged one."""

    def __init__(self, faults: Faults | None = None) -> None:
        """Share `faults` with the other fakes to fail at its steps too."""
        self.faults = faults or Faults()
        self.records: list[SwitchRecord] = []
        self.images: dict[str, bytes] = {}
        self.counter = 0
        self.problem: StoreError | None = None
        self.notice = ""

    def record(self, switch: SwitchRecord, images: Mapping[str, bytes]) -> None:
        """Add a switch with its images and mark what it takes back."""
        self.usable_for_switching()
        with self._step("record"):
            if any(each.id == switch.id for each in self.records):
                return
            self._mark(switch.takes_back, switch.id)
            self.records.append(switch)
            self.images.update(images)
            self.counter += 1

    def image(self, name: str) -> bytes:
        """Return kept bytes."""
        if digest_of(self.images.get(name)) != name:
            raise StoreError("record damaged", f"The kept image {name[:12]} is missing or damaged.")
        return self.images[name]

    def forget(self, switch_id: str) -> None:
        """Take a switch out again."""
        with self._step("forget"):
            gone = [each for each in self.records if each.id == switch_id]
            for each in gone:
                self.records.remove(each)
                self._mark(each.takes_back, "")
            self.counter += len(gone)

    def history(self, agent: str | None = None, limit: int = 200) -> tuple[SwitchRecord, ...]:
        """Return switches, newest first."""
        wanted = [r for r in reversed(self.records) if agent is None or any(c.agent == agent for c in r.changes)]
        return tuple(wanted[:limit])

    def change_counter(self) -> int:
        """Return the counter."""
        return self.counter

    def touch(self) -> None:
        """Bump the counter."""
        with self._step("touch"):
            self.counter += 1

    def usable_for_switching(self) -> None:
        """Raise `problem` if there is one."""
        if self.problem:
            raise self.problem

    def _mark(self, taken_back: str, by: str) -> None:
        self.records = [replace(r, taken_back_by=by) if r.id == taken_back else r for r in self.records]

    def _step(self, name: str) -> AbstractContextManager[None]:
        return self.faults.step(f"store.{name}", StoreError("history not written", "The disk is full."))


class MemoryCheckCache:
    """Checks and catalogues in memory."""

    def __init__(self) -> None:
        """Start empty."""
        self.checks: dict[str, list[Check]] = {}
        self.catalogues: dict[str, tuple[tuple[Model, ...], datetime]] = {}
        self.kept_balances: dict[str, Balance] = {}

    def save(self, check: Check) -> None:
        """Keep a check and its models."""
        self.checks.setdefault(check.profile, []).append(check)
        if check.models:
            self.catalogues[check.profile] = (check.models, check.at)

    def last(self) -> dict[str, Check]:
        """Return the last check of each profile."""
        return {profile: checks[-1] for profile, checks in self.checks.items()}

    def samples(self, profile: str, limit: int = 30) -> tuple[Sample, ...]:
        """Return past checks, oldest first."""
        return tuple(Sample(c.at, c.verdict.value, c.ms) for c in self.checks.get(profile, [])[-limit:])

    def catalogue(self, profile: str) -> tuple[tuple[Model, ...], datetime | None]:
        """Return the stored catalogue and its date."""
        return self.catalogues.get(profile, ((), None))

    def forget(self, profile: str) -> None:
        """Drop everything about a profile."""
        self.checks.pop(profile, None)
        self.catalogues.pop(profile, None)
        self.kept_balances.pop(profile, None)

    def save_balance(self, balance: Balance) -> None:
        """Keep the last balance of a profile."""
        self.kept_balances[balance.profile] = balance

    def balances(self) -> dict[str, Balance]:
        """Return the last balance of each profile."""
        return dict(self.kept_balances)


class StillClock:
    """Time that moves only when told to; `wait` is a sleep that takes no time."""

    def __init__(self, at: datetime = FIRST_MOMENT) -> None:
        """Start at a moment."""
        self.at = at
        self.seconds = 1000.0
        self.waited: list[float] = []

    def now(self) -> datetime:
        """Return the moment."""
        return self.at

    def monotonic(self) -> float:
        """Return seconds."""
        return self.seconds

    def advance(self, seconds: float) -> None:
        """Move on."""
        self.at += timedelta(seconds=seconds)
        self.seconds += seconds

    def wait(self, seconds: float) -> None:
        """Move on, and remember that somebody waited."""
        self.waited.append(seconds)
        self.advance(seconds)


class MemoryPrograms:
    """Installed programs by name: MemoryPrograms({"claude": Installed(path, "2.1.330")}); `live` are those that run."""

    def __init__(self, found: Mapping[str, Installed] | None = None, live: frozenset[str] = frozenset()) -> None:
        """Take what is installed, and what runs."""
        self.found = dict(found or {})
        self.live = live
        self.opened: list[tuple[str, OpenSession]] = []

    def find(self, names: tuple[str, ...], package: str) -> Installed | None:  # noqa: ARG002 - known already
        """Return the first that is there."""
        return next((self.found[name] for name in names if name in self.found), None)

    def running(self, names: tuple[str, ...]) -> bool:
        """Tell whether one of them runs."""
        return not self.live.isdisjoint(names)

    def sessions(self, names: tuple[str, ...]) -> tuple[OpenSession, ...]:
        """Return what was opened for one of them."""
        return tuple(session for name, session in self.opened if name in names)


class MemoryLauncher:
    """A launcher that writes nothing; `ensured` counts."""

    def __init__(self, path: Path = Path("/home/user/.local/share/ezswitch/bin/ezswitch-key")) -> None:
        """Take the path it would have."""
        self.path = path
        self.ensured = 0
        self.stale: tuple[Path, ...] = ()

    def ensure(self, *, anew: bool = False) -> Path:  # noqa: ARG002 - it writes nothing
        """Return the path."""
        self.ensured += 1
        return self.path

    def outdated(self) -> tuple[Path, ...]:
        """Return what a test says is missing or outdated."""
        return self.stale


class MemoryRival:
    """CC Switch in memory: `found` are its rows (None: it is not there), `moved` its folders, `problem` its error."""

    def __init__(self, found: tuple[ForeignRow, ...] | None = None) -> None:
        """Take its rows."""
        self.found = found
        self.moved: dict[str, Path] = {}
        self.problem: CannotRead | None = None

    def there(self) -> bool:
        """Tell whether there are rows."""
        return self.found is not None

    def rows(self) -> tuple[ForeignRow, ...]:
        """Return the rows, or raise the problem."""
        if self.problem or self.found is None:
            raise self.problem or CannotRead("CC Switch has no database here.")
        return self.found

    def folders(self) -> Mapping[str, Path]:
        """Return the folders."""
        return self.moved


class FreeLock:
    """A switch lock that is free, or with `busy` held by another; holding it twice is an error."""

    def __init__(self, *, busy: bool = False) -> None:
        """Start free."""
        self.busy = busy
        self.held = False
        self.times = 0

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Hold it."""
        if self.busy:
            raise Busy("another switch is under way", "Another ezswitch (process 4242) is switching.")
        if self.held:
            raise RuntimeError("the switch lock is held already")
        self.held = True
        self.times += 1
        try:
            yield
        finally:
            self.held = False


@dataclass(frozen=True)
class SentRequest:
    """One request that ScriptedWeb was asked for; the headers may hold a key and do not print."""

    url: str
    headers: Mapping[str, str] = field(repr=False)
    timeout: float = 0.0


Reaction = Answer | WebFailure | Callable[[Mapping[str, str]], Answer | WebFailure]
Reactions = Reaction | list[Reaction]


class ScriptedWeb:
    """A web of fixed answers by URL: an Answer, a WebFailure, or a function of the request's headers that gives one.

    An address that is not scripted gives `otherwise`, a 404 as an API would give it. `sent` is what was asked.
    """

    def __init__(self, script: Mapping[str, Reactions] | None = None, otherwise: Reaction | None = None) -> None:
        """Take the script."""
        self.script = dict(script or {})
        self.otherwise = otherwise or answered({"error": {"message": "Invalid URL", "code": "not_found"}}, 404)
        self.sent: list[SentRequest] = []
        self.posted: list[SentRequest] = []
        self.bodies: list[bytes] = []
        self.closed = False

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:
        """Give what is scripted for the URL."""
        self.sent.append(SentRequest(url, dict(headers), timeout))
        reaction = self.script.get(url, self.otherwise)
        outcome = reaction if isinstance(reaction, Answer | WebFailure) else reaction(headers)
        if isinstance(outcome, WebFailure):
            raise WebFailure(outcome.kind, outcome.detail, outcome.timings)
        return outcome

    def post(
        self, url: str, headers: Mapping[str, str], body: bytes, *, timeout: float, stopping: Stopping | None = None
    ) -> Answer:
        """Give what is scripted for "POST " and the URL; a list of reactions is given one by one."""
        if stopping is not None and stopping.asked:
            raise WebFailure("stopped", "it was stopped")
        self.posted.append(SentRequest(url, dict(headers), timeout))
        self.bodies.append(body)
        outcome = self.script.get(f"POST {url}", self.otherwise)
        outcome = outcome.pop(0) if isinstance(outcome, list) else outcome
        outcome = outcome if isinstance(outcome, Answer | WebFailure) else outcome(headers)
        if isinstance(outcome, WebFailure):
            raise WebFailure(outcome.kind, outcome.detail, outcome.timings)
        return outcome

    def close(self) -> None:
        """Remember it."""
        self.closed = True


def answered(body: object, status: int = 200, headers: Mapping[str, str] | None = None, ms: float = 20.0) -> Answer:
    """Return an Answer; a body that is not bytes is written as JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, dict(headers or {}), data, ms, {"dns": 1.0, "tcp": 2.0, "tls": 3.0, "http": ms - 6.0})


class InlineJob:
    """Work that was handed to InlineWork; cancelled, it is not done."""

    def __init__(self) -> None:
        """Make one that is wanted."""
        self.wanted = True

    def cancel(self) -> None:
        """Say that nobody wants the result any more."""
        self.wanted = False


class InlineWork:
    """Desktop work that is done at once, on the thread that asks; with `held`, only when `release` is called.

    It is what desktop/background.py calls Work. A test sees `busy` cards by holding the work back.
    """

    def __init__(self, *, held: bool = False) -> None:
        """Start with nothing to do."""
        self.held = held
        self.waiting: list[tuple[Callable[[], object], Callable[[Any], None]]] = []
        self.jobs: list[InlineJob] = []
        self.stopped = False

    def write(self, work: Callable[[], object], done: Callable[[Any], None]) -> InlineJob:
        """Do it, or hold it back."""
        job = InlineJob()
        self.waiting.append((work, done))
        self.jobs.append(job)
        if not self.held:
            self.release()
        return job

    read = write
    network = write

    def home(self, done: Callable[[Any], None], value: object) -> None:
        """Hand an interim value over at once."""
        done(value)

    def release(self) -> None:
        """Do everything that waits, in order, and what that asks for in turn."""
        while self.waiting:
            work, done = self.waiting.pop(0)
            if not self.jobs.pop(0).wanted:
                continue
            try:
                result = work()
            except EzswitchError as error:
                result = error
            done(result)

    def stop(self) -> None:
        """Remember it."""
        self.stopped = True
