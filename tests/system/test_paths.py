"""Our own folders."""

from __future__ import annotations

from pathlib import Path

from ezswitch.domain.environment import Environment
from ezswitch.domain.ports import Places
from ezswitch.system.environment import current
from ezswitch.system.paths import places


def test_the_platforms_own_folders(home: Path) -> None:
    assert places(current()) == Places(
        home / ".config" / "ezswitch",
        home / ".local" / "state" / "ezswitch",
        home / ".local" / "share" / "ezswitch",
        home / ".cache" / "ezswitch",
    )
    assert list(home.glob("**/ezswitch")) == []


def test_one_variable_puts_everything_in_one_place(home: Path) -> None:
    root = home / "elsewhere"
    for text in (str(root), "~/elsewhere"):
        found = places(Environment(home, {"EZSWITCH_HOME": text}))
        assert found == Places(root / "config", root / "state", root / "data", root / "cache")
    assert places(Environment(home, {"EZSWITCH_HOME": "here"})).config == Path.cwd() / "here" / "config"


def test_somebody_elses_home_never_gets_our_own_folders(tmp_path: Path) -> None:
    found = places(Environment(tmp_path, {}))
    assert {found.config, found.state, found.data, found.cache} == {
        tmp_path / ".ezswitch" / name for name in ("config", "state", "data", "cache")
    }
