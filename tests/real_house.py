"""A house over a real folder: real files, lock, journal and databases; only keychain, web and programs are fakes."""

from __future__ import annotations

from pathlib import Path

from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.environment import Environment
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import origin_of
from ezswitch.profiles import rival_shapes
from ezswitch.system.clock import RealClock
from ezswitch.system.files import RealFiles
from ezswitch.system.journal import FileJournal
from ezswitch.system.lock import FileLock
from ezswitch.system.paths import places
from ezswitch.system.resources import resources
from ezswitch.system.store import CcSwitch, SqliteCheckCache, SqliteStore
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from fakes import MemoryLauncher, MemoryPrograms, ScriptedWeb
from memory_house import KEY_ONE, KEY_TWO, ONE, TWO
from two_agents import TWO_AGENTS


def real_ports(home: Path, *, deadline: float = 10.0) -> Ports:
    """Return ports over `home` with the profiles "one" and "two"; made twice they are two processes' worth."""
    environment = Environment(home, {"EZSWITCH_HOME": str(home / "ours")})
    folders, files = places(environment), RealFiles()
    ports = Ports(
        environment,
        folders,
        TWO_AGENTS,
        (),
        files,
        FileLock(folders.state / "switch.lock", deadline=deadline),
        FileJournal(folders.state / "journal", files),
        SqliteStore(folders.state / "history.db"),
        SqliteCheckCache(folders.cache / "checks.db"),
        MemoryKeychain(),
        ScriptedWeb(),
        MemoryPrograms(),
        MemoryLauncher(folders.data / "bin/ezswitch-key"),
        RealClock(),
        rival_shapes.load(resources() / "rivals" / "cc-switch.toml"),
        CcSwitch(environment, patience=0.0),
    )
    for known, key in ((ONE, KEY_ONE), (TWO, KEY_TWO)):
        if not any(profile.id == known.id for profile in shelf_of(ports).all()):
            shelf_of(ports).save(known)
        origins = frozenset(origin_of(url) for url in known.base_url.values())
        ports.keychain.write(known.key, KeyRecord(Secret(key), origins=origins))
    return ports
