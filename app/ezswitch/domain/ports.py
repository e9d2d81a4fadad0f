"""What the rules need from the outside world. `system` implements these; tests have memory versions in the open."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from ezswitch.domain.key import KeyRecord, KeyState
from ezswitch.domain.phrase import Phrase
from ezswitch.domain.places import Places as Places  # noqa: PLC0414  it is imported from here
from ezswitch.domain.plan import Reading, SwitchRecord
from ezswitch.domain.sessions import OpenSession
from ezswitch.domain.stopping import Stopping


class Files(Protocol):
    """The safe write, step by step, so that every step can be tried failing."""

    def read(self, path: Path) -> Reading:
        """Return the file's bytes, real path and mode; a missing file (or folder) has data None.

        Raises CannotRead for a directory, a file that may not be read, or one over 16 MB.
        """

    def exists(self, path: Path) -> bool:
        """Tell whether a file stands there, without opening it."""

    def missing_directories(self, path: Path) -> tuple[Path, ...]:
        """Return the folders above `path` that do not exist yet, outermost first."""

    def make_directory(self, path: Path) -> None:
        """Make one folder, mode 0700; it is no error if it is there."""

    def remove_directory(self, path: Path) -> None:
        """Remove a folder if it is empty; leave it silently otherwise or when missing."""

    def stage(self, real: Path, data: bytes, *, private: bool, mode: int | None = None) -> Path:
        """Write and fsync a temp file beside `real`, and return it.

        Created 0600; then, before the first byte, given the mode and owner of the file it will replace
        (`mode` instead where given, 0600 where `private` alone is). Raises WriteFailed; leaves no temp behind then.
        """

    def commit(self, temp: Path, real: Path, expect: Reading | None = None) -> None:
        """Rename the temp onto the real path; raises Moved where another file stands there than the one expected."""

    def discard(self, temp: Path) -> None:
        """Remove a temp that will not be used; no error if it is gone."""

    def remove(self, real: Path, expect: Reading | None = None) -> None:
        """Remove a file, no error if it is gone; raises Moved as `commit` does."""

    def sync_directory(self, path: Path) -> None:
        """Make renames in a folder durable (nothing to do on Windows)."""

    def take_directory_lock(self, path: Path, stale_after: float, stamp: int) -> None:
        """Make the lock folder and set its modification time to `stamp` (whole seconds), by which it is known as ours.

        A stale one (its time is older than `stale_after` seconds) is taken over. Raises Busy when somebody else
        keeps it for longer than the deadline.
        """

    def release_directory_lock(self, path: Path, stamp: int) -> None:
        """Remove the lock folder if its modification time is still exactly `stamp`; leave anybody else's."""

    def matching(self, pattern: Path) -> tuple[Path, ...]:
        """Return the files whose name fits the last part of a path, where `*` stands for anything; () without any."""

    def temps_of(self, real: Path) -> tuple[Path, ...]:
        """Return temps of ours that lie beside `real`, left by a process that died. Raises CannotRead."""

    def abandoned(self, folder: Path) -> tuple[Path, ...]:
        """Return temps of ours in a folder that nobody who lives still needs: older than a minute.

        For our own files, which are not saved under the switch lock; () where the folder cannot be listed.
        """


class SwitchLock(Protocol):
    """The one lock that every switch takes; the kernel frees it when its holder dies."""

    def hold(self) -> AbstractContextManager[None]:
        """Hold `switch.lock`; raises Busy after a deadline, naming the holder where it is known."""


class Journal(Protocol):
    """Originals and the open intent: checksummed files, 0600 in a 0700 folder, durable when a call returns.

    Both carry the bytes they are about, so that recovery and revert work with the database gone.
    """

    def open_intent(self, text: str) -> None:
        """Record what is about to be done."""

    def intent(self) -> str | None:
        """Return the open intent, or None; raises StoreError when it is damaged."""

    def close_intent(self) -> None:
        """Forget the open intent: the switch is wholly done, or wholly taken back."""

    def originals(self) -> tuple[str, ...]:
        """Return the ids of the agents whose original is kept."""

    def original(self, agent: str) -> str | None:
        """Return an agent's original (a text that `switching` understands), or None."""

    def keep_original(self, agent: str, text: str | None) -> None:
        """Keep, replace or (None) forget an agent's original."""

    def leftovers(self) -> tuple[Path, ...]:
        """Return temps in the folder: of a writer at work or, seen by who holds the switch lock, of a dead one."""


class Store(Protocol):
    """The history of switches and its change counter. Raises StoreError, also for a newer schema."""

    @property
    def notice(self) -> Phrase:
        """Return, in a sentence, that a damaged file was set aside since this program started; "" normally."""

    def record(self, switch: SwitchRecord, images: Mapping[str, bytes]) -> None:
        """Add a switch with the bodies its images name (nothing happens if its id is there), durably.

        Marks what it takes back, and bumps the counter.
        """

    def image(self, name: str) -> bytes:
        """Return the body an image names (the SHA-256 of its bytes in hex); StoreError when missing or damaged."""

    def forget(self, switch_id: str) -> None:
        """Take a switch out again: it was rolled back."""

    def history(self, agent: str | None = None, limit: int = 200) -> tuple[SwitchRecord, ...]:
        """Return recorded switches, newest first."""

    def change_counter(self) -> int:
        """Return a number that grows with every recorded switch and every touch."""

    def touch(self) -> None:
        """Bump the change counter: profiles or keys changed, other windows should look."""

    def usable_for_switching(self) -> None:
        """Raise StoreError when this program must not record switches here (a newer schema, a damaged file)."""


class Keychain(Protocol):
    """The OS keychain; every failure is one KeychainError. Calls may block: never on the UI thread."""

    def read(self, name: str, *, prompt: bool) -> KeyRecord:
        """Return the record. Without `prompt` a locked keychain raises KeychainLocked at once; missing: NoKey."""

    def write(self, name: str, record: KeyRecord, *, in_file: bool = False) -> None:
        """Store or replace the record; may ask the user to unlock. A key in a file stays in its file.

        `in_file`: keep it in keys/NAME from now on, which the user agreed to by the consent "key-file".
        """

    def remove(self, name: str) -> None:
        """Remove the record; no error if it is gone."""

    def state(self, name: str) -> KeyState:
        """Say whether the key is there, never with a prompt, never reading the key."""

    def names(self) -> tuple[str, ...]:
        """Return the names of our keys where the platform can list them, otherwise ()."""

    def secret_of(self, name: str, *, prompt: bool) -> tuple[str, KeyRecord]:
        """Return the key itself, running a confirmed command for it only with `prompt`, and its record."""

    def about(self) -> Phrase:
        """Return in a few words which keychain is used ("GNOME Keyring via Secret Service")."""

    def close(self) -> None:
        """End every call that still waits, a prompt's too: it raises KeychainDenied. Quitting calls this, once."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer: status, headers (names in small letters), body (cut at 8 MB), times per layer in ms."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    ms: float
    timings: Mapping[str, float] = field(default_factory=dict)
    url: str = ""


class WebFailure(Exception):
    """No HTTP answer: `kind` is "dns", "refused", "tls", "timeout", "protocol", "too_large" or "stopped"."""

    def __init__(
        self, kind: str, detail: Phrase, timings: Mapping[str, float] | None = None, *, at_proxy: bool = False
    ) -> None:
        """Take the layer that failed, why (the end of a sentence), and the times of the layers that worked.

        `at_proxy`: it failed at the proxy, which the words name; the host itself was not asked.
        """
        super().__init__(detail)
        self.kind, self.detail, self.timings, self.at_proxy = kind, detail, dict(timings or {}), at_proxy


class Web(Protocol):
    """HTTP to the hosts of the user's own profiles, and to no other."""

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:
        """Send one GET. Redirects are not followed: the caller decides, and never sends a key along."""

    def post(
        self, url: str, headers: Mapping[str, str], body: bytes, *, timeout: float, stopping: Stopping | None = None
    ) -> Answer:
        """Send one POST of a JSON body; otherwise as `get`. Asked to stop, it raises WebFailure "stopped" at once."""

    def close(self) -> None:
        """Cancel what is under way and free the connections."""


@dataclass(frozen=True, slots=True)
class Installed:
    """An agent's program on this machine: its real path, and its version ("" when it cannot be known cheaply)."""

    path: Path
    version: str


class Programs(Protocol):
    """Finds programs without running them."""

    def find(self, names: tuple[str, ...], package: str) -> Installed | None:
        """Return the first program of these names on the user's PATH or in the usual folders.

        The version comes from the npm `package` it belongs to or from its path, never from running it.
        """

    def running(self, names: tuple[str, ...]) -> bool:
        """Tell whether a program of one of these names may be running (True where that cannot be known)."""

    def sessions(self, names: tuple[str, ...]) -> tuple[OpenSession, ...]:
        """Return this user's processes of these names, the oldest first."""


class Launcher(Protocol):
    """The small programs in the user's data directory that agents call, and that outlive ezswitch."""

    def ensure(self, *, anew: bool = False) -> Path:
        """Write bin/ezswitch-key and bin/ezswitch-restore where missing or outdated; return the first's path.

        `anew` compares them also where this process did so before.
        """

    def outdated(self) -> tuple[Path, ...]:
        """Return those that are missing, or that `ensure` would write anew; nothing is written."""


class Clock(Protocol):
    """Time, so that tests can hold it still."""

    def now(self) -> datetime:
        """Return the time now, with time zone UTC."""

    def monotonic(self) -> float:
        """Return seconds that never go backwards."""

    def wait(self, seconds: float) -> None:
        """Let that much time pass."""
