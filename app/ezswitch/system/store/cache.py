"""The cache of checks in SQLite: last check, samples and catalogue of each profile. Losing it loses nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ezswitch.domain.balance import Balance
from ezswitch.domain.checks import Sample
from ezswitch.domain.errors import StoreError
from ezswitch.domain.verdict import Check, Model
from ezswitch.system.store.check_text import (
    balance_from_json,
    balance_to_json,
    check_from_json,
    check_to_json,
    model_from_json,
)
from ezswitch.system.store.database import PATIENCE, Database, Schema

if TYPE_CHECKING:
    import sqlite3

KEPT_SAMPLES = 200
CACHE = Schema(
    version=2,
    durable=False,
    statements=(
        "CREATE TABLE last (profile TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
        (
            "CREATE TABLE sample (number INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, at TEXT NOT NULL,"
            " verdict TEXT NOT NULL, ms REAL)"
        ),
        "CREATE INDEX samples_of ON sample (profile, number)",
        "CREATE TABLE balance (profile TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE catalogue (profile TEXT PRIMARY KEY, at TEXT NOT NULL, models TEXT NOT NULL) WITHOUT ROWID",
    ),
)


class SqliteCheckCache:
    """`checks.db` in the cache folder. A damaged or newer one is replaced; one that cannot be used keeps nothing.

    `problem` is the last reason why something was not kept, None while all is well: a check never fails for it.
    """

    def __init__(self, path: Path, *, patience: float = PATIENCE) -> None:
        """Take the path; nothing is opened before it is needed."""
        self._database = Database(path, CACHE, patience=patience)
        self.problem: StoreError | None = None

    def save(self, check: Check) -> None:
        """Keep a check, and its models as the profile's stored catalogue where it brought any."""
        body = check_to_json(check)

        def keep(at: sqlite3.Connection) -> None:
            moment = check.at.isoformat()
            at.execute("INSERT OR REPLACE INTO last VALUES (?, ?)", (check.profile, body))
            at.execute(
                "INSERT INTO sample (profile, at, verdict, ms) VALUES (?, ?, ?, ?)",
                (check.profile, moment, check.verdict.value, check.ms),
            )
            at.execute(
                "DELETE FROM sample WHERE profile = ?1 AND number <="
                " (SELECT number FROM sample WHERE profile = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)",
                (check.profile, KEPT_SAMPLES),
            )
            if check.models:
                models = json.dumps([asdict(model) for model in check.models])
                at.execute("INSERT OR REPLACE INTO catalogue VALUES (?, ?, ?)", (check.profile, moment, models))

        self._write(keep)

    def last(self) -> Mapping[str, Check]:
        """Return the last check of each profile."""
        rows = self._rows("SELECT profile, body FROM last")
        return {profile: check for profile, body in rows if (check := check_from_json(body)) is not None}

    def samples(self, profile: str, limit: int = 30) -> tuple[Sample, ...]:
        """Return past checks, oldest first."""
        query = "SELECT at, verdict, ms FROM sample WHERE profile = ? ORDER BY number DESC LIMIT ?"
        rows = self._rows(query, profile, limit)
        return tuple(Sample(datetime.fromisoformat(at), verdict, ms) for at, verdict, ms in reversed(rows))

    def catalogue(self, profile: str) -> tuple[tuple[Model, ...], datetime | None]:
        """Return the stored catalogue and its date, or ((), None)."""
        query = "SELECT at, models FROM catalogue WHERE profile = ?"
        rows = self._rows(query, profile)
        if not rows:
            return (), None
        try:
            models = tuple(model_from_json(model) for model in json.loads(rows[0][1]))
            return models, datetime.fromisoformat(rows[0][0])
        except (
            AttributeError,
            KeyError,
            TypeError,
            ValueError,
            RecursionError,
        ):  # it is a cache: the next check fills it
            return (), None

    def forget(self, profile: str) -> None:
        """Drop everything about a profile."""

        def drop(at: sqlite3.Connection) -> None:
            at.execute("DELETE FROM last WHERE profile = ?", (profile,))
            at.execute("DELETE FROM sample WHERE profile = ?", (profile,))
            at.execute("DELETE FROM catalogue WHERE profile = ?", (profile,))
            at.execute("DELETE FROM balance WHERE profile = ?", (profile,))

        self._write(drop)

    def save_balance(self, balance: Balance) -> None:
        """Keep the last balance of a profile."""
        body = balance_to_json(balance)
        self._write(lambda at: at.execute("INSERT OR REPLACE INTO balance VALUES (?, ?)", (balance.profile, body)))

    def balances(self) -> Mapping[str, Balance]:
        """Return the last balance of each profile for which one was asked."""
        rows = self._rows("SELECT profile, body FROM balance")
        return {profile: found for profile, body in rows if (found := balance_from_json(body)) is not None}

    def close(self) -> None:
        """Close the file; it is opened again when needed."""
        self._database.close()

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            if not self._database.there:  # an empty one would have to be made to find nothing in it
                return []
            with self._database.reading() as at:
                return at.execute(query, values).fetchall()
        except StoreError as error:
            self.problem = error
            return []

    def _write(self, change: Callable[[sqlite3.Connection], object]) -> None:
        try:
            self._replace_newer()
            with self._database.writing() as at:
                change(at)
        except StoreError as error:
            self.problem = error
        else:
            self.problem = None

    def _replace_newer(self) -> None:
        try:
            self._database.writable()
        except StoreError:
            if not self._database.newer:
                raise
            self._database.set_aside()
