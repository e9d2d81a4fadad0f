"""The keychain through `keyring`, each call in a worker process that can be killed: macOS, Windows, KWallet."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

from ezswitch.domain.errors import KeychainError
from ezswitch.system.keychain import failures
from ezswitch.system.keychain.failures import DEADLINE

_WORKER = Path(__file__).with_name("worker.py")
PACKED = "--keychain-worker"
"""What a packed ezswitch is started with to be the worker: its executables are no Python. See __main__."""
_MACOS = (("keyring.backends.macOS", "Keyring"),)
_WINDOWS = (("keyring.backends.Windows", "WinVaultKeyring"),)
_LINUX = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.kwallet", "DBusKeyringKWallet4"),
)


def backends_for(platform: str) -> tuple[tuple[str, str], ...]:
    """Return the backends of keyring that are the system's own keychain.

    The Secret Service is among them for when it cannot be spoken to directly, because jeepney cannot be imported.
    """
    return {"darwin": _MACOS, "win32": _WINDOWS}.get(platform, _LINUX)


def worker(python: str, *, packed: bool = bool(getattr(sys, "frozen", False))) -> list[str]:
    """Return the command that starts the worker process."""
    # -P: this folder's modules are not to be found by the names of keyring's own.
    if packed:
        own = Path(python)
        return [str(own.with_name(f"ezswitch{own.suffix}")), PACKED]
    return [python, "-P", str(_WORKER)]


class Library:
    """keyring's own backend for this system. Every failure is a KeychainError."""

    def __init__(
        self,
        variables: Mapping[str, str],
        *,
        seconds: float = DEADLINE,
        backends: tuple[tuple[str, str], ...] = backends_for(sys.platform),
        python: str = sys.executable,
    ) -> None:
        """Take the variables of the session, the deadline of a call that asks nobody, backends, an interpreter."""
        self._variables = dict(variables)
        self._seconds = seconds
        self._backends = backends
        self._python = python
        self._running: set[subprocess.Popen[str]] = set()
        self._closed = False
        self._guard = threading.Lock()

    def read(self, name: str, *, prompt: bool) -> str | None:
        """Return the item's text, None where there is none."""
        return self._ask("get", name, prompt=prompt)

    def write(self, name: str, text: str) -> None:
        """Store the item and read it back."""
        if self._ask("set", name, text=text) != text:
            raise failures.not_kept(name)

    def remove(self, name: str) -> None:
        """Remove the item; no error if there is none."""
        self._ask("delete", name)

    def about(self) -> str:
        """Return the backend's own name."""
        return self._ask("about", "") or ""

    def close(self) -> None:
        """Kill every call that still waits, so that quitting never does."""
        with self._guard:
            self._closed = True
            for process in self._running:
                process.kill()

    def _ask(self, do: str, name: str, *, text: str = "", prompt: bool = True) -> str | None:
        request = {"do": do, "name": name, "text": text, "prompt": prompt, "backends": self._backends}
        process = self._started()
        with process:
            try:
                # Where a person may be asked there is no deadline: nobody is cut off while typing a password.
                output, _ = process.communicate(json.dumps(request) + "\n", None if prompt else self._seconds)
            except subprocess.TimeoutExpired:
                raise failures.hung(self._seconds) from None
            finally:
                process.kill()
                with self._guard:
                    self._running.discard(process)
        return self._answer(output)

    def _started(self) -> subprocess.Popen[str]:
        with self._guard:
            if self._closed:
                raise failures.cancelled()
            process = subprocess.Popen(  # noqa: S603 - our own interpreter and file
                worker(self._python),
                env=self._variables,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            self._running.add(process)
            return process

    def _answer(self, output: str) -> str | None:
        if self._closed:
            raise failures.cancelled()
        try:
            answer = json.loads(output)
        except ValueError:
            raise failures.died() from None
        if "failed" in answer:
            raise _failure(answer["failed"])
        text = answer["text"]
        return None if text is None else str(text)


def _failure(kind: str) -> KeychainError:
    if kind == "none":
        return failures.no_keychain()
    return failures.locked() if kind == "locked" else failures.denied()
