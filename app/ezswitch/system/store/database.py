"""One SQLite file: opened late, made 0600, never half written, set aside when damaged; every failure a StoreError."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ezswitch.domain.errors import StoreError
from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences
from ezswitch.system.store.failing import hint, is_damage, kept_as, said

if TYPE_CHECKING:
    import sqlite3

PATIENCE = 5.0
_NO_FILE = (0, 0)


@dataclass(frozen=True, slots=True)
class Schema:
    """The statements that make an empty database, their version, and whether a commit must survive a power cut.

    `steps` lead there from older versions: the version they start from -> the statements to the next one.
    """

    version: int
    durable: bool
    statements: tuple[str, ...]
    steps: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


class Database:
    """A file and its one connection, shared by threads that take turns. `notice` says that a file was set aside."""

    def __init__(self, path: Path, schema: Schema, *, patience: float = PATIENCE) -> None:
        """Take the path, what belongs in it, and the seconds to wait for another process; opens nothing yet."""
        self.path = path
        self.notice = NOTHING
        self._schema = schema
        self._patience = patience
        self._turn = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._opened = _NO_FILE
        self._version = 0
        self._forget: Callable[[], object] = lambda: None

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection; a file that is not there yet is not made, it reads as an empty one."""
        with self._turn, self._failures():
            self._let_go()
            if not self.there:
                with closing(self._empty()) as empty:
                    yield empty
            else:
                yield self._open()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection inside one transaction: all of it is kept, or nothing."""
        with self._turn, self._failures():
            self._let_go()
            connection = self._open()
            self._refuse_newer()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                connection.rollback()
                raise

    def writable(self) -> None:
        """Raise StoreError when this program must not write here."""
        with self._turn, self._failures():
            self._let_go()
            if self.there:
                self._open()
                self._refuse_newer()

    @property
    def there(self) -> bool:
        """Tell whether there is a file; raises StoreError where its folder cannot be looked into."""
        with self._failures():
            return self._connection is not None or self.path.exists()

    @property
    def newer(self) -> bool:
        """Tell whether a newer program made the file; known once it was opened."""
        return self._version > self._schema.version

    def set_aside(self) -> None:
        """Make room for a new file: history is renamed, never deleted; a cache is worth nothing and goes."""
        with self._turn:
            self.close()
            aside = self._free_name() if self._schema.durable else None
            for suffix in ("", "-wal", "-shm", "-journal"):
                part = self.path.with_name(self.path.name + suffix)
                if aside is None:
                    part.unlink(missing_ok=True)
                elif part.exists():
                    part.rename(aside.with_name(aside.name + suffix))
            self.notice = kept_as(self.path, aside) if aside else NOTHING

    def _free_name(self) -> Path:
        number = 1
        while (name := self.path.with_name(f"{self.path.name}.damaged-{number}")).exists():
            number += 1
        return name

    def close(self) -> None:
        """Close the file; it is opened again when needed."""
        with self._turn:
            self._forget()
            self._connection = None

    def _let_go(self) -> None:
        """Close a file that was removed or replaced while it was open: what is written into it now, nobody reads."""
        if self._connection is not None and _which(self.path) != self._opened:
            self.close()

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            try:
                self._connect()
            except self._errors() as error:
                if not self._damaged_by(error):
                    raise
                self.set_aside()
                self._connect()
        if self._connection is None:
            raise AssertionError("_connect leaves a connection or raises")
        return self._connection

    def _connect(self) -> None:
        import sqlite3  # noqa: PLC0415 - after first paint

        _make_private(self.path)
        connection = sqlite3.connect(self.path, timeout=self._patience, isolation_level=None, check_same_thread=False)
        # Closed at the latest when the program ends: the last one to close folds the log into the file.
        self._connection, self._forget = connection, weakref.finalize(self, connection.close)
        self._opened = _which(self.path)
        try:
            self._version = _version_of(connection)
            if not self.newer:
                self._prepare(self._current(connection))
        except BaseException:
            self.close()
            raise

    def _current(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        """Return the connection, or one to a new file where an older program left a cache in another shape."""
        if self._schema.durable or not 0 < self._version < self._schema.version:
            return connection
        self.set_aside()
        self._connect()
        assert self._connection is not None
        return self._connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA foreign_keys = ON")
        _use_write_ahead_log(connection)
        connection.execute(f"PRAGMA synchronous = {'FULL' if self._schema.durable else 'OFF'}")
        if self._version < self._schema.version:
            connection.execute("BEGIN IMMEDIATE")
            # Asked again inside the transaction: another process may have been first.
            self._version = _version_of(connection)
            self._bring_up(connection, self._version)
            connection.execute("COMMIT")
        self._version = max(self._version, self._schema.version)

    def _bring_up(self, connection: sqlite3.Connection, found: int) -> None:
        """Make the tables, or lead older ones forward; a file as it was before is kept beside it first."""
        if found == 0:
            self._create(connection)
        elif found < self._schema.version:
            if self._schema.durable:
                self._keep_copy(found)
            for version in range(found, self._schema.version):
                for statement in self._schema.steps[version]:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {self._schema.version}")

    def _keep_copy(self, version: int) -> None:
        """Copy the file, its log included, to NAME.format-1; the caller's transaction keeps every writer out."""
        import sqlite3  # noqa: PLC0415 - after first paint

        copy = self.path.with_name(f"{self.path.name}.format-{version}")
        half = copy.with_name(f"{copy.name}.half")
        half.unlink(missing_ok=True)
        _make_private(half)
        with closing(sqlite3.connect(self.path)) as now, closing(sqlite3.connect(half)) as then:
            now.backup(then)
        half.replace(copy)

    def _damaged_by(self, error: Exception) -> bool:
        """Tell whether the file itself is damaged: SQLite calls it so, too, where a disk failed to read it once."""
        if not is_damage(error):
            return False
        import sqlite3  # noqa: PLC0415 - after first paint

        self.close()
        try:
            with closing(sqlite3.connect(self.path, timeout=self._patience)) as again:
                return bool(again.execute("PRAGMA quick_check(1)").fetchone() != ("ok",))
        except self._errors() as second:
            return is_damage(second)

    def _create(self, connection: sqlite3.Connection) -> None:
        for statement in self._schema.statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {self._schema.version}")

    def _empty(self) -> sqlite3.Connection:
        import sqlite3  # noqa: PLC0415 - after first paint

        connection = sqlite3.connect(":memory:", isolation_level=None)
        self._create(connection)
        return connection

    def _refuse_newer(self) -> None:
        if self.newer:
            raise StoreError(
                say("history of a newer ezswitch"),
                say(
                    "{path} was written by a newer ezswitch (format {format}, known here: {known_format}),"
                    " so nothing is switched with this one.",
                    path=self.path,
                    format=self._version,
                    known_format=self._schema.version,
                ),
                path=str(self.path),
                hint=sentences(
                    say("Update ezswitch."),
                    say("Going back to what was there before (ezswitch revert) still works."),
                ),
            )

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except self._errors() as error:
            damaged = self._after_damage() if self._damaged_by(error) else NOTHING
            raise StoreError(
                say("history not available"),
                sentences(say("{path} cannot be used: {why}.", path=self.path, why=said(error)), damaged),
                path=str(self.path),
                hint=NOTHING if damaged else hint(error),
            ) from error

    def _after_damage(self) -> Phrase:
        self.set_aside()
        return self.notice

    @staticmethod
    def _errors() -> tuple[type[Exception], ...]:
        import sqlite3  # noqa: PLC0415 - after first paint

        return (sqlite3.Error, OSError)


def _which(path: Path) -> tuple[int, int]:
    """Return what tells one file of this name from the next, _NO_FILE where there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return _NO_FILE
    return found.st_dev, found.st_ino


def _make_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # SQLite gives its -wal and -shm the mode of the file, so the file is made by us.
    os.close(os.open(path, os.O_RDONLY | os.O_CREAT, 0o600))


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Ask for WAL; where it cannot be had (a network disk) SQLite keeps its rollback journal, which is safe too."""
    import sqlite3  # noqa: PLC0415 - after first paint

    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            # Another process is at it this very moment, or the disk cannot: both work without.
            if is_damage(error):
                raise


def _version_of(connection: sqlite3.Connection) -> int:
    connection.execute("SELECT count(*) FROM sqlite_master")
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
