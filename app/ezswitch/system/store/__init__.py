"""Our two databases, history and the cache of checks, and CC Switch's, read only. The only room that knows sqlite3."""

from ezswitch.system.store.cache import SqliteCheckCache
from ezswitch.system.store.cc_switch import CcSwitch
from ezswitch.system.store.history import SqliteStore

__all__ = ["CcSwitch", "SqliteCheckCache", "SqliteStore"]
