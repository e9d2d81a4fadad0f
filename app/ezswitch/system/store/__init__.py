"""The two databases: the history of switches, and the cache of checks. The only room that knows sqlite3."""

from ezswitch.system.store.cache import SqliteCheckCache
from ezswitch.system.store.history import SqliteStore

__all__ = ["SqliteCheckCache", "SqliteStore"]
