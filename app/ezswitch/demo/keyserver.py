"""The demo's keychain for agents: their helper asks this process over a socket that only its user can reach."""

from __future__ import annotations

import socketserver
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.names import is_name
from ezswitch.domain.ports import Keychain

LONGEST = 128


class KeyServer:
    """Answers a line with a name by a line with the key, or by nothing at all. Use it with `with`."""

    def __init__(self, keychain: Keychain, folder: Path) -> None:
        """Take the keychain that it serves, and the folder for its socket: one that only its user can enter."""
        self._socket = folder / "keys"
        self._server = _Server(str(self._socket), keychain)
        self._thread = threading.Thread(target=self._server.serve_forever, name="demo keys", daemon=True)

    @property
    def variables(self) -> dict[str, str]:
        """Return the variable by which the helper finds this server."""
        return {"EZSWITCH_DEMO_SOCKET": str(self._socket)}

    def __enter__(self) -> Self:
        """Start answering."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, and leave nothing behind."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self._socket.unlink()


class _Server(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True

    def __init__(self, path: str, keychain: Keychain) -> None:
        self.keychain = keychain
        super().__init__(path, _Answer)


class _Answer(socketserver.StreamRequestHandler):
    server: _Server
    timeout = 5

    def handle(self) -> None:
        try:
            name = self.rfile.readline(LONGEST).decode("ascii", "replace").rstrip("\n")
            if is_name(name):
                self.wfile.write(self.server.keychain.secret_of(name, prompt=True)[0].encode() + b"\n")
        except (EzswitchError, OSError):
            return
