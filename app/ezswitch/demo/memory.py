"""A keychain in memory: for the demo, and for every test that is not about the real one."""

from __future__ import annotations

import threading

from ezswitch.domain.errors import KeychainDenied, KeychainError, KeychainHung, KeychainLocked, NoKey, NoKeychain
from ezswitch.domain.key import KeyRecord, KeyState
from ezswitch.domain.names import checked_name
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.secret import Secret


class MemoryKeychain:
    """Keeps records in a dict. `mood` tells how it behaves: "well", "locked", "hung", "denied" or "none".

    "locked" is a keychain that a prompt unlocks when `unlocks` is True; `prompts` counts how often it asked.
    """

    def __init__(self, keys: dict[str, KeyRecord] | None = None, *, mood: str = "well", unlocks: bool = False) -> None:
        """Take first records."""
        self.records = dict(keys or {})
        self.in_files: set[str] = set()
        self.mood = mood
        self.unlocks = unlocks
        self.prompts = 0
        self.command_output: dict[tuple[str, ...], str] = {}
        self._guard = threading.Lock()

    def read(self, name: str, *, prompt: bool) -> KeyRecord:
        """Return the record; see the port."""
        self._open(name, prompt=prompt)
        with self._guard:
            if name not in self.records:
                raise NoKey(
                    say("no such key"),
                    say("There is no key named {key}.", key=name),
                    hint=say("Store it: ezswitch keys set {key}", key=name),
                )
            return self.records[name]

    def write(self, name: str, record: KeyRecord, *, in_file: bool = False) -> None:
        """Store or replace the record."""
        checked_name(name, "name of a key")
        if in_file:
            self.in_files.add(name)
        self._open(name, prompt=True)
        with self._guard:
            self.records[name] = record

    def remove(self, name: str) -> None:
        """Remove the record."""
        self._open(name, prompt=True)
        with self._guard:
            self.records.pop(name, None)
            self.in_files.discard(name)

    def state(self, name: str) -> KeyState:
        """Say whether the key is there; see the port."""
        place = "file" if name in self.in_files else "keychain"
        if place == "keychain" and self.mood != "well":
            return KeyState(name, "locked" if self.mood == "locked" else "no_keychain", place)
        return KeyState(name, "present" if name in self.records else "absent", place)

    def names(self) -> tuple[str, ...]:
        """Return the names."""
        return () if self.mood == "none" else tuple(sorted(self.records))

    def secret_of(self, name: str, *, prompt: bool) -> tuple[str, KeyRecord]:
        """Return the key; a command's is what `command_output` says."""
        record = self.read(name, prompt=prompt)
        if record.secret is not None:
            return record.secret.reveal(), record
        if not prompt:
            error = _FAILURES["locked"]()
            raise error
        return self.command_output[record.command], record

    def about(self) -> Phrase:
        """Say what it is."""
        return say("a keychain in memory")

    def close(self) -> None:
        """Do nothing: no call waits here."""

    def put(self, name: str, key: str) -> None:
        """Store a key that no origin is approved for: what tests begin with."""
        self.records[name] = KeyRecord(Secret(key))

    def _open(self, name: str, *, prompt: bool) -> None:
        if name in self.in_files or self.mood == "well":
            return
        if self.mood == "locked" and prompt:
            self.prompts += 1
            if self.unlocks:
                self.mood = "well"
                return
        error = _FAILURES[self.mood]()
        raise error


def _locked() -> KeychainError:
    return KeychainLocked(
        say("keychain locked"), say("The keychain is locked."), hint=say("Unlock it, then try again.")
    )


def _hung() -> KeychainError:
    return KeychainHung(say("keychain does not answer"), say("The keychain did not answer within 10 seconds."))


def _denied() -> KeychainError:
    return KeychainDenied(
        say("keychain refused"), say("The keychain refused the access."), hint=say("Try again and allow it.")
    )


def _none() -> KeychainError:
    hint = say("Ways out: a key command, or a file that only you can read: --accept key-file.")
    return NoKeychain(say("no keychain"), say("No keychain service answers in this session."), hint=hint)


_FAILURES = {"locked": _locked, "hung": _hung, "denied": _denied, "none": _none}
