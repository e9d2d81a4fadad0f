"""Hosts on the loopback that record every byte they are sent: what a test says about a key is said at the socket."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

LIST = json.dumps({"object": "list", "data": [{"id": "claude-opus-4-7", "object": "model"}]}).encode()


@dataclass
class Host:
    """One host: `moved` is (status, location) for every request; `heard` what arrived, request by request;
    `repeats` makes the body of an error of what arrived, as gateways do that quote the request.

    It answers a list of models to whoever sends `key`, and 401 to everybody else.
    """

    key: str
    address: str = ""
    moved: tuple[int, str] | None = None
    repeats: Callable[[str], str] | None = None
    heard: list[bytes] = field(default_factory=list)

    @property
    def got_a_key(self) -> bool:
        """Tell whether anything that looks like one of our keys arrived."""
        return any(b"EXAMPLE" in one for one in self.heard)

    def forget(self) -> None:
        """Forget what was heard."""
        self.heard.clear()


class _Handler(BaseHTTPRequestHandler):
    host: Host

    def do_GET(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        words = f"{self.requestline}\r\n{self.headers}"
        self.host.heard.append(words.encode() + self.rfile.read(length))
        status, body, headers = 401, b'{"error": {"message": "Invalid API key"}}', {}
        if self.host.repeats:
            body = self.host.repeats(words).encode()
        if self.host.moved is not None:
            status, body, headers = self.host.moved[0], b"", {"location": self.host.moved[1]}
        elif self.host.key in words:
            status, body = 200, LIST
        self.send_response(status)
        for name, value in {"content-type": "application/json", "content-length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def host(key: str, at: str = "127.0.0.1", encrypted: ssl.SSLContext | None = None) -> Iterator[Host]:
    """Give a host that runs on a free port of this loopback address until the end; `encrypted`: it speaks TLS."""
    there = Host(key)
    server = ThreadingHTTPServer((at, 0), type("Handler", (_Handler,), {"host": there}))
    if encrypted:
        server.socket = encrypted.wrap_socket(server.socket, server_side=True)
    server.daemon_threads = False
    there.address = f"http://{at}:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield there
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
