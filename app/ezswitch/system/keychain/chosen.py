"""The keychain that the program uses: the OS's, but for names the user chose to keep in a file or a command."""

from __future__ import annotations

from ezswitch.domain.errors import NoKeychain
from ezswitch.domain.key import KeyRecord, KeyState
from ezswitch.domain.phrase import Phrase
from ezswitch.domain.ports import Keychain
from ezswitch.system.keychain.file_keys import FileKeys


class ChosenKeychain:
    """A name that stands in key-records.json is served from there, every other one from the OS keychain."""

    def __init__(self, system: Keychain, apart: FileKeys) -> None:
        """Take the OS keychain and the way out."""
        self._system = system
        self._apart = apart

    def read(self, name: str, *, prompt: bool) -> KeyRecord:
        """Return the record; see the port."""
        return self._place_of(name).read(name, prompt=prompt)

    def write(self, name: str, record: KeyRecord, *, in_file: bool = False) -> None:
        """Store or replace the record where it is kept; `in_file` moves it to keys/NAME, which needs a consent.

        A command holds no secret: where there is no keychain it goes into key-records.json by itself.
        """
        if in_file or self._apart.holds(name):
            moved = in_file and not self._apart.holds(name) and self._system.state(name).state == "present"
            self._apart.write(name, record)
            if moved:  # an old key left behind would come back when this one is removed
                self._system.remove(name)
            return
        try:
            self._system.write(name, record)
        except NoKeychain:
            if record.secret is not None:
                raise
            self._apart.write(name, record)

    def remove(self, name: str) -> None:
        """Remove the record from where it is kept."""
        self._place_of(name).remove(name)

    def state(self, name: str) -> KeyState:
        """Say whether the key is there; see the port."""
        return self._place_of(name).state(name)

    def names(self) -> tuple[str, ...]:
        """Return the names of both places."""
        return tuple(sorted({*self._system.names(), *self._apart.names()}))

    def secret_of(self, name: str, *, prompt: bool) -> tuple[str, KeyRecord]:
        """Return the key itself and its record; see the port."""
        return self._place_of(name).secret_of(name, prompt=prompt)

    def about(self) -> Phrase:
        """Say which keychain is used."""
        return self._system.about()

    def close(self) -> None:
        """End every call that still waits."""
        self._system.close()
        self._apart.close()

    def _place_of(self, name: str) -> Keychain:
        return self._apart if self._apart.holds(name) else self._system
