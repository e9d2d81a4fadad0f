"""CC Switch's own files, read and never written: its database, its settings, and where its user moved them.

Facts: src-tauri/src/app_store.rs, settings.rs and database/schema.rs of farion1231/cc-switch 3.20.0 (user_version 17).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.outside import ForeignRow
from ezswitch.domain.phrase import Phrase, say, verbatim
from ezswitch.system.reading import read
from ezswitch.system.reasons import CHECK_OWNER, words

if TYPE_CHECKING:
    import sqlite3

PATIENCE = 2.0
"""Seconds to wait while CC Switch writes; its transactions take milliseconds."""

_APP_ID = "com.ccswitch.desktop"
_DATABASE = "cc-switch.db"
_MOST = 2000
_NEEDED = ("id", "app_type", "name", "settings_config")
_COLUMNS = (*_NEEDED, "meta", "category", "website_url", "notes", "is_current")
_ORDER = ("app_type", "sort_index", "created_at", "id")
_SETTING = re.compile(r"([a-z]+)ConfigDir")
_APPS = {"grok": "grokbuild"}
"""Settings that call an app by another name than its rows do."""

_NOT_ENDED = say("CC Switch did not end properly"), say("Start CC Switch and quit it, then try again.")
_WAL = 2
"""What byte 18 of a database says that keeps a write-ahead log."""


class CcSwitch:
    """CC Switch's database and settings in one user's home."""

    def __init__(self, environment: Environment, *, patience: float = PATIENCE) -> None:
        """Take whose home it is, and the seconds to wait for a writer; nothing is opened before it is asked for."""
        self._environment = environment
        self._patience = patience

    def there(self) -> bool:
        """Tell whether its database exists; cheap, no lock, nothing is opened."""
        return self.database.is_file()

    @property
    def database(self) -> Path:
        """Return the path of its database, in the folder that its user chose where there is one."""
        home = self._environment.home
        folders = [self._override(), home / ".cc-switch"]
        legacy = self._environment.path("HOME") if self._environment.platform == "win32" else None
        folders += [legacy / ".cc-switch"] if legacy else []
        known = [folder / _DATABASE for folder in folders if folder]
        return next((path for path in known if path.is_file()), known[0])

    def rows(self) -> tuple[ForeignRow, ...]:
        """Return its provider rows in its own order; raises CannotRead that says what to do."""
        path = self.database
        if not path.is_file():
            raise _cannot_read(
                path, say("CC Switch has no database there"), say("Start CC Switch once, then try again.")
            )
        with self._opened(path) as at:
            there = {str(column[1]) for column in at.execute("PRAGMA table_info(providers)")}
            if missing := [name for name in _NEEDED if name not in there]:
                raise _cannot_read(
                    path,
                    say("it has no {column} of providers", column=missing[0]),
                    say("Update CC Switch and start it once."),
                )
            names = [name for name in _COLUMNS if name in there]
            order = ", ".join(f"{name} IS NULL, {name}" for name in _ORDER if name in there)
            query = f"SELECT {', '.join(names)} FROM providers ORDER BY {order} LIMIT {_MOST}"  # noqa: S608  our words
            found = [dict(zip(names, values, strict=True)) for values in at.execute(query)]
        return self._with_current(tuple(_row(one) for one in found))

    def folders(self) -> Mapping[str, Path]:
        """Return the config folders that its user moved, by its app key (claudeConfigDir and the like)."""
        found = {}
        for name, value in self._settings().items():
            setting = _SETTING.fullmatch(name)
            if setting and isinstance(value, str) and value.strip():
                found[_APPS.get(setting[1], setting[1])] = self._expanded(value.strip())
        return found

    def _with_current(self, rows: tuple[ForeignRow, ...]) -> tuple[ForeignRow, ...]:
        """Return the rows with the current one of each app marked: its settings say it first, the database second."""
        settings = self._settings()
        chosen = {(row.app, settings.get(_current_setting(row.app))) for row in rows}
        known = {app for app, wanted in chosen if any((row.app, row.id) == (app, wanted) for row in rows)}
        return tuple(replace(row, current=(row.app, row.id) in chosen) if row.app in known else row for row in rows)

    @contextmanager
    def _opened(self, path: Path) -> Iterator[sqlite3.Connection]:
        import sqlite3  # noqa: PLC0415 - after first paint

        try:
            uri = f"{path.absolute().as_uri()}?{_mode(path)}"
            with closing(sqlite3.connect(uri, uri=True, timeout=self._patience, isolation_level=None)) as at:
                at.text_factory = lambda data: data.decode("utf-8", "replace")
                at.execute("PRAGMA query_only = ON")
                at.execute("PRAGMA trusted_schema = OFF")
                yield at
        except sqlite3.Error as error:
            raise _failure(path, error) from None
        except OSError as error:
            raise _cannot_read(path, words(error), CHECK_OWNER) from None

    def _override(self) -> Path | None:
        """Return the folder that app_paths.json names, None where it names none that is there."""
        for folder in _data_folders(self._environment):
            chosen = _json(folder / _APP_ID / "app_paths.json").get("app_config_dir_override")
            if isinstance(chosen, str) and chosen.strip():
                path = self._expanded(chosen.strip())
                return path if path.is_absolute() and path.is_dir() else None
        return None

    def _settings(self) -> Mapping[str, object]:
        """Return its settings, which stay in the default place whatever folder was chosen; {} where unreadable."""
        return _json(self._environment.home / ".cc-switch" / "settings.json")

    def _expanded(self, text: str) -> Path:
        home = self._environment.home
        return home.joinpath(*re.split(r"[/\\]+", text)[1:]) if re.match(r"~([/\\]|$)", text) else Path(text)


def _data_folders(environment: Environment) -> tuple[Path, ...]:
    """Return where Tauri keeps an app's data on this platform."""
    home = environment.home
    if environment.platform == "darwin":
        return (home / "Library" / "Application Support",)
    if environment.platform == "win32":
        return (environment.path("APPDATA") or home / "AppData" / "Roaming",)
    return (environment.path("XDG_DATA_HOME") or home / ".local" / "share", environment.config_home)


def _json(path: Path) -> Mapping[str, object]:
    try:
        value = json.loads(read(path).data or b"{}")
    except (CannotRead, ValueError, RecursionError):  # it is of use only where it can be read
        return {}
    return value if isinstance(value, dict) else {}


def _mode(path: Path) -> str:
    """Return how to open the file so that nothing beside it is made: a log without its index would be indexed anew."""
    with path.open("rb") as file:
        keeps_log = file.read(19)[18:] == bytes([_WAL])
    log, index = (path.with_name(path.name + ending) for ending in ("-wal", "-shm"))
    if not keeps_log or (log.exists() and index.exists()):
        return "mode=ro"
    if log.exists() and log.stat().st_size:
        raise _cannot_read(path, *_NOT_ENDED)
    return "mode=ro&immutable=1"


def _current_setting(app: str) -> str:
    return "currentProvider" + "".join(word.capitalize() for word in app.split("-"))


def _row(values: Mapping[str, object]) -> ForeignRow:
    def text(name: str) -> str:
        found = values.get(name)
        return found.decode("utf-8", "replace") if isinstance(found, bytes) else "" if found is None else str(found)

    return ForeignRow(
        id=text("id"),
        app=text("app_type"),
        name=text("name"),
        settings=text("settings_config"),
        meta=text("meta"),
        category=text("category"),
        website=text("website_url"),
        notes=text("notes"),
        current=text("is_current") in ("1", "true"),
    )


def _failure(path: Path, error: sqlite3.Error) -> CannotRead:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return _cannot_read(
            path, say("CC Switch is writing to it"), say("Try again in a moment, or quit CC Switch first.")
        )
    if name.startswith("SQLITE_READONLY"):
        return _cannot_read(path, *_NOT_ENDED)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        hint = say("CC Switch keeps copies in its folder backups; put one back there, then try again.")
        return _cannot_read(path, say("it is damaged, or no database"), hint)
    return _cannot_read(path, verbatim(str(error)), CHECK_OWNER)


def _cannot_read(path: Path, why: Phrase, hint: Phrase) -> CannotRead:
    return CannotRead(say("Cannot read {path}: {why}.", path=path, why=why), path=str(path), hint=hint)
