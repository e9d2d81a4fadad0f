"""First paint comes before sqlite3: making the stores must not import it."""

from __future__ import annotations

import children


def test_making_the_stores_does_not_import_sqlite3() -> None:
    code = (
        "import sys; from pathlib import Path; from ezswitch.system.store import SqliteCheckCache, SqliteStore\n"
        "stores = SqliteStore(Path('none/h.db')), SqliteCheckCache(Path('none/c.db'))\n"
        "print('sqlite3' in sys.modules); stores[0].history(); print('sqlite3' in sys.modules)\n"
    )
    assert children.run(code).stdout.split() == ["False", "True"]
