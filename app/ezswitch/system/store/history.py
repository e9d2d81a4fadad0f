"""The history of switches in SQLite: what was switched when, with the bytes to undo it, and the change counter."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from ezswitch.domain.errors import StoreError
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.plan import SwitchRecord, digest_of
from ezswitch.domain.records import switch_from_json, switch_to_json
from ezswitch.system.store.database import PATIENCE, Database, Schema

if TYPE_CHECKING:
    import sqlite3

HISTORY = Schema(
    version=1,
    durable=True,
    statements=(
        (
            "CREATE TABLE switch (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
            " time TEXT NOT NULL, kind TEXT NOT NULL, takes_back TEXT NOT NULL, taken_back_by TEXT NOT NULL,"
            " record TEXT NOT NULL)"
        ),
        (
            "CREATE TABLE agent (switch TEXT NOT NULL REFERENCES switch(id) ON DELETE CASCADE, agent TEXT NOT NULL,"
            " PRIMARY KEY (switch, agent)) WITHOUT ROWID"
        ),
        "CREATE TABLE image (name TEXT PRIMARY KEY, body BLOB NOT NULL)",
        "CREATE TABLE counter (value INTEGER NOT NULL)",
        "INSERT INTO counter VALUES (0)",
    ),
)
KEPT_IMAGES = 400
"""Switches whose images are kept: undo and redo look at the newest 200, so what lies before these is out of reach."""
_PRUNE_EVERY = 50
_BUMP = "UPDATE counter SET value = value + 1"


class SqliteStore:
    """`history.db` in the state folder. `notice` says, in a sentence, that a damaged one was set aside; "" normally."""

    def __init__(self, path: Path, *, patience: float = PATIENCE) -> None:
        """Take the path, and the seconds to wait for another process; nothing is opened before it is needed."""
        self._database = Database(path, HISTORY, patience=patience)

    @property
    def notice(self) -> Phrase:
        """Return what happened to the file when it was opened, "" while there is nothing to say."""
        return self._database.notice

    def record(self, switch: SwitchRecord, images: Mapping[str, bytes]) -> None:
        """Add a switch with the bodies its images name, durably; see the port."""
        self.usable_for_switching()
        with self._write() as at:
            if at.execute("SELECT 1 FROM switch WHERE id = ?", (switch.id,)).fetchone():
                return
            at.executemany("INSERT OR IGNORE INTO image VALUES (?, ?)", list(images.items()))
            at.execute(
                "INSERT INTO switch (id, time, kind, takes_back, taken_back_by, record) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    switch.id,
                    switch.time.isoformat(),
                    switch.kind.value,
                    switch.takes_back,
                    switch.taken_back_by,
                    json.dumps(switch_to_json(switch)),
                ),
            )
            agents = dict.fromkeys(change.agent for change in switch.changes)
            at.executemany("INSERT INTO agent VALUES (?, ?)", [(switch.id, agent) for agent in agents])
            at.execute("UPDATE switch SET taken_back_by = ? WHERE id = ?", (switch.id, switch.takes_back))
            at.execute(_BUMP)
            if at.execute("SELECT max(number) % ? FROM switch", (_PRUNE_EVERY,)).fetchone() == (0,):
                _prune(at)

    def image(self, name: str) -> bytes:
        """Return the body an image names; StoreError when missing or damaged."""
        with self._read() as at:
            row = at.execute("SELECT body FROM image WHERE name = ?", (name,)).fetchone()
        if row is None or digest_of(row[0]) != name:
            raise StoreError(
                say("history damaged"),
                say("The bytes kept as {name} are missing.", name=name[:12])
                if row is None
                else say("The bytes kept as {name} are damaged.", name=name[:12]),
                path=str(self._database.path),
                hint=say("Revert does not need them: it goes back to what was there before ezswitch."),
            )
        return bytes(row[0])

    def forget(self, switch_id: str) -> None:
        """Take a switch out again: it was rolled back. Its images stay: another switch may name them."""
        with self._write() as at:
            at.execute("DELETE FROM switch WHERE id = ?", (switch_id,))
            at.execute("UPDATE switch SET taken_back_by = '' WHERE taken_back_by = ?", (switch_id,))
            # Written even where the switch is not seen: a commit that failed in its last sync stands in SQLite's log
            # all the same, and the next process would find it there, unless something else takes its place.
            at.execute(_BUMP)

    def history(self, agent: str | None = None, limit: int = 200) -> tuple[SwitchRecord, ...]:
        """Return recorded switches, newest first."""
        where = "WHERE ? IS NULL OR id IN (SELECT switch FROM agent WHERE agent = ?)"
        with self._read() as at:
            rows = at.execute(
                f"SELECT record, taken_back_by FROM switch {where} ORDER BY number DESC LIMIT ?",  # noqa: S608 - ours
                (agent, agent, limit),
            ).fetchall()
        return tuple(self._switch(record, taken_back_by) for record, taken_back_by in rows)

    def change_counter(self) -> int:
        """Return a number that grows with every recorded switch and every touch."""
        with self._read() as at:
            row = at.execute("SELECT value FROM counter").fetchone()
        return int(row[0])

    def touch(self) -> None:
        """Bump the change counter."""
        with self._write() as at:
            at.execute(_BUMP)

    def usable_for_switching(self) -> None:
        """Raise StoreError when this program must not record switches here: a newer schema, a file not to be opened."""
        self._database.writable()

    def close(self) -> None:
        """Close the file; it is opened again when needed."""
        self._database.close()

    def _read(self) -> AbstractContextManager[sqlite3.Connection]:
        return self._database.reading()

    def _write(self) -> AbstractContextManager[sqlite3.Connection]:
        return self._database.writing()

    def _switch(self, record: str, taken_back_by: str) -> SwitchRecord:
        try:
            return switch_from_json({**json.loads(record), "taken_back_by": taken_back_by})
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise StoreError(
                say("history damaged"),
                say("A recorded switch cannot be understood; it was written by another version, or damaged."),
                path=str(self._database.path),
                hint=say("Revert works without it."),
            ) from error


def _prune(at: sqlite3.Connection) -> None:
    """Drop the images that no recent switch names; the switches themselves stay, as the list of what was done."""
    rows = at.execute("SELECT record FROM switch ORDER BY number DESC LIMIT ?", (KEPT_IMAGES,)).fetchall()
    try:
        files = [file for (record,) in rows for file in switch_from_json(json.loads(record)).files]
    except (KeyError, TypeError, ValueError):  # of another version: what it names is not known, so all is kept
        return
    named = {image.stored for file in files for image in (file.before, file.after)}
    every = {name for (name,) in at.execute("SELECT name FROM image")}
    at.executemany("DELETE FROM image WHERE name = ?", [(name,) for name in every - named])
