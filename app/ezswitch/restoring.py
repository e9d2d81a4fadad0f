"""What the self-standing `ezswitch-restore` runs: it builds its own parts, as assemble does for the program.

It lies in bin/ezswitch-restore.pyz with the rooms it needs, and works with the package and its database gone.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from ezswitch.agents import all_agents
from ezswitch.domain.consents import REMOVE_ALL
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import EzswitchError, KeychainError
from ezswitch.domain.ports import Places
from ezswitch.switching.restore import restore_all, still_on
from ezswitch.system.autostart import autostart
from ezswitch.system.editors import RealEditors
from ezswitch.system.entries import DesktopEntries
from ezswitch.system.environment import current
from ezswitch.system.files import RealFiles
from ezswitch.system.journal import FileJournal
from ezswitch.system.keychain.chosen import ChosenKeychain
from ezswitch.system.keychain.file_keys import FileKeys
from ezswitch.system.keychain.kept import drop_lent_keys
from ezswitch.system.keychain.os_keychain import OsKeychain
from ezswitch.system.keychain.tools import forget_all
from ezswitch.system.lock import FileLock
from ezswitch.system.programs import RealPrograms
from ezswitch.system.registry import UserRegistry
from ezswitch.system.traces import RealTraces

NOT_YET = "Nothing of ezswitch was removed: not every agent could be put back."
GONE = "Everything of ezswitch is gone from this home: profiles, keys, history and these programs."


def main(argv: Sequence[str], journal_folder: Path, places: Places) -> int:
    """Put every agent back and return an exit status; the word `remove-all` removes everything of ezswitch then.

    Other words are consents, such as `overwrite-changes`.
    """
    files = RealFiles()
    journal = FileJournal(journal_folder, files)
    words, lines = frozenset(argv), list[str]()
    try:
        with FileLock(places.state / "switch.lock").hold():
            lines += restore_all(files, journal, words - {REMOVE_ALL}, places.agents)
            left = bool(journal.originals()) or _unfinished(journal)
            if not left:
                drop_lent_keys(places.state, files)
            if REMOVE_ALL in words:
                environment = current()
                using = () if left else still_on(files, environment, places.agents)
                lines += [*using, NOT_YET] if left or using else _removed(environment, files, places)
    except EzswitchError as error:
        sys.stderr.write(f"ezswitch-restore: {error}\n")
        return 1
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if REMOVE_ALL in words and lines[-1:] != [GONE] else 0


def _unfinished(journal: FileJournal) -> bool:
    """Tell whether a switch is still half done: what stood before it may be kept nowhere else."""
    try:
        return journal.intent() is not None
    except EzswitchError:
        return True


def _removed(environment: Environment, files: RealFiles, places: Places) -> Iterator[str]:
    """Remove everything; yield what stays, and as the last line that all is gone, where it is."""
    stays = [*_companions(environment, places), *_keys(environment, files, places)]
    stays += _entries(environment, files, apart=places.apart)
    stays += RealTraces(places, environment.home).remove()
    yield from stays or [GONE]


def _keys(environment: Environment, files: RealFiles, places: Places) -> Iterator[str]:
    keychain = ChosenKeychain(OsKeychain(environment.variables), FileKeys(places.state, files))
    try:
        if places.apart:  # another ezswitch may use the same ones, and nobody was shown their names
            if names := sorted(_named(places)):
                yield f"Keys in your keychain stay, for another ezswitch may use them: {', '.join(names)}."
            return
        if environment.platform == "linux":
            for name in keychain.names():
                keychain.remove(name)
            stays = keychain.state("ezswitch").state == "no_keychain" and places.profiles.exists()
        else:
            stays = not forget_all(environment.platform)
    except KeychainError:
        stays = True
    if stays:
        yield "Keys may still be in your keychain, which did not answer: remove those of the service ezswitch there."


def _named(places: Places) -> frozenset[str]:
    """Return the names of the keys that profiles name; one that names none has its own name (see profiles/book)."""
    try:
        found = tomllib.loads(places.profiles.read_bytes().decode("utf-8-sig")).get("profiles", {})
    except (OSError, ValueError, RecursionError):
        return frozenset()
    tables = found.items() if isinstance(found, dict) else ()
    return frozenset(str(table.get("key", name)) for name, table in tables if isinstance(table, dict))


def _entries(environment: Environment, files: RealFiles, *, apart: bool) -> Iterator[str]:
    try:
        if not apart:
            autostart(environment, files, (), UserRegistry).set(on=False)
        if environment.platform == "linux":
            DesktopEntries(environment, files, ()).offer(())
    except EzswitchError as error:
        yield f"An entry of ezswitch's stays: {error.message}"


def _companions(environment: Environment, places: Places) -> Iterator[str]:
    """Remove the extensions that a switch installed, as companions.json names them."""
    try:
        noted = json.loads((places.state / "companions.json").read_bytes())
    except (OSError, ValueError, RecursionError):
        return
    if not isinstance(noted, dict):
        return
    editors = RealEditors(environment, RealPrograms(environment), places.data)
    for companion, ours in ((agent.companion, noted.get(agent.id) or ()) for agent in all_agents()):
        for editor in companion.editors(environment) if companion else ():
            if companion and isinstance(ours, list) and editor.program in ours:
                try:
                    editors.remove(editor, companion.extension)
                except EzswitchError as error:
                    yield f"The extension in {editor.name} stays: {error.message}"
