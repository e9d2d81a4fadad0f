"""The way out where there is no keychain: keys/NAME, after a consent, and key-records.json beside it."""

from __future__ import annotations

from pathlib import Path

from ezswitch.domain.errors import KeychainLocked
from ezswitch.domain.key import KeyRecord, KeyState
from ezswitch.domain.names import checked_name
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.ports import Files
from ezswitch.domain.secret import Secret
from ezswitch.system.keychain import failures
from ezswitch.system.keychain.commands import key_from_command
from ezswitch.system.keychain.kept import Kept, kept_records, key_in_file, records_text
from ezswitch.system.keychain.record import origins_from
from ezswitch.system.keychain.shape import RECORDS


class FileKeys:
    """Keys in files of mode 0600, and key commands, by name. Whoever writes here has the user's consent.

    keys/NAME holds the key and a final newline: the file that agents' `{file:}` references read as well.
    """

    def __init__(self, state: Path, files: Files) -> None:
        """Take our state folder, and the safe write."""
        self._state = state
        self._files = files

    def holds(self, name: str) -> bool:
        """Tell whether this name is kept here."""
        return name in kept_records(self._state)

    def read(self, name: str, *, prompt: bool) -> KeyRecord:  # noqa: ARG002 - a file never prompts
        """Return the record; raises NoKey."""
        kept = self._kept(name)
        origins = origins_from(name, list(kept.origins))
        secret = Secret(key_in_file(name, self._state)) if kept.kind == "file" else None
        return KeyRecord(secret, kept.command, origins, kept.revision)

    def write(self, name: str, record: KeyRecord, *, in_file: bool = True) -> None:  # noqa: ARG002 - it is one
        """Store or replace the record: first the key, then the entry that says it is there."""
        checked_name(name, "name of a key")
        if record.secret is not None:
            self._put(self._file(name), (record.secret.reveal() + "\n").encode())
        origins = tuple(sorted(str(origin) for origin in record.origins))
        kind = "command" if record.secret is None else "file"
        entry = Kept(kind, record.command if record.secret is None else (), origins, record.revision)
        self._save(kept_records(self._state) | {name: entry})
        if self.read(name, prompt=False) != record:
            raise failures.not_kept(name)

    def remove(self, name: str) -> None:
        """Remove the record and its file; no error if they are gone, and no other file is touched."""
        records = kept_records(self._state)
        kept = records.pop(name, None)
        if kept is None:
            return
        if kept.kind == "file":
            self._files.remove(self._file(name))
        self._save(records)

    def state(self, name: str) -> KeyState:
        """Say whether the key is there, without reading it."""
        kept = kept_records(self._state).get(name)
        if kept is None:
            return KeyState(name, "absent", "file")
        there = kept.kind == "command" or self._file(name).is_file()
        return KeyState(name, "present" if there else "absent", kept.kind)

    def names(self) -> tuple[str, ...]:
        """Return the names that are kept here."""
        return tuple(sorted(kept_records(self._state)))

    def secret_of(self, name: str, *, prompt: bool) -> tuple[str, KeyRecord]:
        """Return the key, running its command only with `prompt`, and the record."""
        record = self.read(name, prompt=prompt)
        return secret_from(name, record, prompt=prompt), record

    def about(self) -> Phrase:
        """Say where the keys lie."""
        return say("files that only you can read, in {folder}", folder=self._state / "keys")

    def close(self) -> None:
        """Do nothing: files do not make anybody wait."""

    def _kept(self, name: str) -> Kept:
        kept = kept_records(self._state).get(name)
        if kept is None:
            raise failures.no_key(name)
        return kept

    def _file(self, name: str) -> Path:
        return self._state / "keys" / name

    def _save(self, records: dict[str, Kept]) -> None:
        self._put(self._state / RECORDS, records_text(records).encode())

    def _put(self, path: Path, data: bytes) -> None:
        for folder in self._files.missing_directories(path):
            self._files.make_directory(folder)
        temp = self._files.stage(path, data, private=True, mode=0o600)
        self._files.commit(temp, path)
        self._files.sync_directory(path.parent)


def secret_from(name: str, record: KeyRecord, *, prompt: bool) -> str:
    """Return a record's key; a command is run only with `prompt`, otherwise KeychainLocked."""
    if record.secret is not None:
        return record.secret.reveal()
    if not prompt:
        raise KeychainLocked(
            say("key not asked for"),
            say("The key {key} comes from a command, which runs only when you ask for it.", key=name),
            hint=say("Ask for the check yourself."),
        )
    return key_from_command(name, record.command)
