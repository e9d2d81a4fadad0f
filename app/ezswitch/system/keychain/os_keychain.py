"""The OS keychain behind the port: the Secret Service directly, everything else through `keyring`."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from ezswitch.domain.errors import KeychainError, KeychainLocked, NoKeychain
from ezswitch.domain.key import KeyRecord, KeyState
from ezswitch.domain.names import checked_name, is_name
from ezswitch.domain.phrase import Phrase, say, verbatim
from ezswitch.system.keychain import failures
from ezswitch.system.keychain.failures import DEADLINE
from ezswitch.system.keychain.file_keys import secret_from
from ezswitch.system.keychain.library import Library, backends_for
from ezswitch.system.keychain.quick import secret_service
from ezswitch.system.keychain.record import from_text, to_text

if TYPE_CHECKING:  # neither jeepney nor a bus is for macOS and Windows, nor for the first paint
    from ezswitch.system.keychain.bus import Bus
    from ezswitch.system.keychain.secret_service import SecretService

T = TypeVar("T")


class OsKeychain:
    """Service `ezswitch`, one item per key. Each call has a connection of its own, so that it can be ended alone."""

    def __init__(
        self,
        variables: Mapping[str, str],
        *,
        seconds: float = DEADLINE,
        platform: str = sys.platform,
        library: Library | None = None,
    ) -> None:
        """Take the session's variables; `seconds` is how long a call may take while nobody is being asked."""
        self._variables = variables
        self._seconds = seconds
        self._direct = platform == "linux"
        self._library = library or Library(variables, seconds=seconds, backends=backends_for(platform))
        self._open: set[Bus] = set()
        self._closed = False
        self._guard = threading.Lock()

    def read(self, name: str, *, prompt: bool) -> KeyRecord:
        """Return the record; see the port."""
        text = self._ask(
            lambda service: service.read(name, prompt=prompt), lambda library: library.read(name, prompt=prompt)
        )
        if text is None:
            raise failures.no_key(name)
        return from_text(name, text)

    def write(self, name: str, record: KeyRecord, *, in_file: bool = False) -> None:
        """Store or replace the record and read it back; `in_file` is not for the keychain and is refused."""
        if in_file:
            raise failures.not_kept(name)
        text = to_text(record)
        checked_name(name, "name of a key")
        self._ask(lambda service: service.write(name, text), lambda library: library.write(name, text))

    def remove(self, name: str) -> None:
        """Remove the record; no error if it is gone."""
        self._ask(lambda service: service.remove(name), lambda library: library.remove(name))

    def state(self, name: str) -> KeyState:
        """Say whether the key is there; a keychain that fails otherwise is no keychain to the one who asks."""
        try:
            return KeyState(
                name, self._ask(lambda service: _seen(service, name), lambda library: _tried(library, name))
            )
        except KeychainLocked:
            return KeyState(name, "locked")
        except KeychainError:
            return KeyState(name, "no_keychain")

    def names(self) -> tuple[str, ...]:
        """Return the names of our keys; () where the system cannot list them or has no keychain."""
        try:
            found = self._ask(lambda service: service.names(), lambda _library: [])
        except NoKeychain:
            return ()
        return tuple(name for name in found if is_name(name))

    def secret_of(self, name: str, *, prompt: bool) -> tuple[str, KeyRecord]:
        """Return the key itself and its record; see the port."""
        record = self.read(name, prompt=prompt)
        return secret_from(name, record, prompt=prompt), record

    def about(self) -> Phrase:
        """Say which keychain is used, or why there is none."""
        try:
            return self._ask(lambda service: service.about(), lambda library: verbatim(library.about()))
        except KeychainError as error:
            return say("none: {why}", why=error.message)

    def close(self) -> None:
        """End every call that still waits, a prompt's too; it raises KeychainDenied where it was made."""
        self._library.close()
        with self._guard:
            self._closed = True
            for bus in self._open:
                bus.interrupt()

    def _ask(self, directly: Callable[[SecretService], T], by_library: Callable[[Library], T]) -> T:
        if not self._direct:
            return by_library(self._library)
        try:
            with self._connected() as service:
                return directly(service)
        except failures.NotHere as error:
            try:
                return by_library(self._library)
            except NoKeychain:
                raise error from None

    @contextmanager
    def _connected(self) -> Iterator[SecretService]:
        service = secret_service(self._variables, self._seconds)
        try:
            with self._guard:
                if self._closed:
                    raise failures.cancelled()
                self._open.add(service.bus)
            yield service
        finally:
            with self._guard:
                self._open.discard(service.bus)
            service.bus.close()


def _seen(service: SecretService, name: str) -> str:
    path, locked = service.find(name)
    return "locked" if locked else "present" if path else "absent"


def _tried(library: Library, name: str) -> str:
    """Look through keyring, which can only read: the key comes no further than here."""
    return "absent" if library.read(name, prompt=False) is None else "present"
