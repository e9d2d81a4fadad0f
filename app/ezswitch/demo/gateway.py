"""A gateway on loopback that behaves like ezrouter, for --demo and for the tests; standard library only."""

from __future__ import annotations

import json
import secrets
import socket
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Event, Thread
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from ezswitch.demo.behaviour import EZROUTER_MODELS, Behaviour, Reply, Seen
from ezswitch.demo.routes import Asked, Site, answer
from ezswitch.domain.secret import Secret

VERSION = "v1.0.0-demo"
_POLL = 0.05


class Gateway:
    """One gateway on a port of 127.0.0.1, serving from the moment it is made until `close`.

    `keys` maps the text of each accepted key to a display name. `models` maps an id to its endpoint types,
    or lists ids. `reply` is what every completion says. `behave` changes its behaviour while it runs.
    """

    def __init__(
        self,
        keys: Mapping[str, str],
        *,
        models: Mapping[str, tuple[str, ...]] = EZROUTER_MODELS,
        behaviour: Behaviour = Behaviour(),  # noqa: B008  a frozen value
        reply: str = "Hello from the gateway.",
        port: int = 0,
    ) -> None:
        """Bind the port (0: any free one) and serve on a thread of its own. Raises OSError if it is taken."""
        self._names = tuple((Secret(text), name) for text, name in keys.items())
        self._site = Site(tuple(key for key, _ in self._names), models, reply, behaviour)
        self._seen: list[Seen] = []
        self._lock = Condition()
        self._open: set[socket.socket] = set()
        self._closing = Event()
        self._server = _Server(("127.0.0.1", port), self)
        self._thread = Thread(target=self._server.serve_forever, args=(_POLL,), name="gateway", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        """Return itself, already serving."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close."""
        self.close()

    @property
    def url(self) -> str:
        """Return where it listens, such as http://127.0.0.1:40123, without a path."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def openai_url(self) -> str:
        """Return the base URL of the OpenAI surface."""
        return f"{self.url}/v1"

    @property
    def anthropic_url(self) -> str:
        """Return the base URL of the Anthropic surface."""
        return f"{self.url}/anthropic"

    @property
    def requests(self) -> tuple[Seen, ...]:
        """Return every request so far, in the order of arrival."""
        with self._lock:
            return tuple(self._seen)

    def await_requests(self, count: int, timeout: float = 30.0) -> bool:
        """Wait until that many requests came in all; tell whether they did, in `timeout` seconds."""
        with self._lock:
            return self._lock.wait_for(lambda: len(self._seen) >= count, timeout)

    @property
    def site(self) -> Site:
        """Return what it offers now."""
        with self._lock:
            return self._site

    def name_of(self, key: Secret | None) -> str:
        """Return the display name of an accepted key, or ""."""
        return next((name for known, name in self._names if known == key), "")

    def behave(self, behaviour: Behaviour) -> None:
        """Behave differently from the next request on."""
        with self._lock:
            self._site = Site(self._site.keys, self._site.models, self._site.reply, behaviour)

    def close(self) -> None:
        """Stop at once: waiting answers and open connections are cut off, and every thread has ended."""
        if self._closing.is_set():
            return
        self._closing.set()
        self._server.shutdown()
        with self._lock:
            connections = tuple(self._open)
        for connection in connections:
            _cut(connection)
        self._server.server_close()
        self._thread.join()

    def note(self, seen: Seen) -> None:
        """Remember a request; called by the connection that read it."""
        with self._lock:
            self._seen.append(seen)
            self._lock.notify_all()

    def wait(self, seconds: float) -> bool:
        """Wait, and no longer than until the gateway closes; tell whether it closes."""
        return self._closing.wait(seconds)

    @contextmanager
    def holding(self, connection: socket.socket) -> Iterator[None]:
        """Count a connection as open, so that `close` can cut it off."""
        with self._lock:
            self._open.add(connection)
        try:
            if self._closing.is_set():
                _cut(connection)
            yield
        finally:
            with self._lock:
                self._open.discard(connection)


def _cut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # the other side was quicker


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # server_close waits for them: no connection outlives the gateway
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], gateway: Gateway) -> None:
        self.gateway = gateway
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        """Bind without looking up the host's name, which can take seconds without a network."""
        socket.socket.bind(self.socket, self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "127.0.0.1", int(self.server_address[1])

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002  socketserver's own names
        """Say nothing when a client hangs up, an everyday thing; anything else is a fault of ours."""
        if not isinstance(sys.exception(), OSError):
            raise  # noqa: PLE0704  socketserver calls this while it handles the exception


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "gateway"
    sys_version = ""
    disable_nagle_algorithm = True

    def handle(self) -> None:
        """Serve one connection until either side closes it."""
        with self.server.gateway.holding(self.connection):
            super().handle()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base class's own name
        """Log nothing; `Gateway.requests` tells what came."""

    def answer_one(self) -> None:
        """Read a request, note it, wait if told to, and answer."""
        gateway = self.server.gateway
        site = gateway.site
        asked = self._asked()
        gateway.note(Seen(asked.method, asked.path, tuple(asked.headers), asked.key, asked.model, datetime.now(UTC)))
        if gateway.wait(site.behaviour.delay) or site.behaviour.hang_up:
            self.close_connection = True
            return
        self._send(answer(asked, site), asked, site.behaviour.drip)

    do_GET = do_POST = do_HEAD = do_PUT = do_DELETE = answer_one  # noqa: N815  http.server calls them by these names

    def _asked(self) -> Asked:
        headers = {name.lower(): value for name, value in self.headers.items()}
        length = headers.get("content-length", "")
        body = self.rfile.read(int(length)) if length.isdecimal() else b""
        now = datetime.now(UTC)
        request_id = f"{now:%Y%m%d%H%M%S%f}{secrets.token_hex(4)}"
        return Asked(self.command, urlsplit(self.path).path, headers, _object(body), request_id)

    def _send(self, reply: Reply, asked: Asked, drip: float) -> None:
        self.send_response(reply.status)
        own = {"x-oneapi-request-id": asked.request_id, "x-new-api-version": VERSION, "content-type": reply.media}
        for name, value in {**own, "content-length": str(len(reply.body)), **reply.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "HEAD":
            return
        if not drip:
            self.wfile.write(reply.body)
            return
        for byte in reply.body:
            self.wfile.write(bytes((byte,)))
            if self.server.gateway.wait(drip):
                self.close_connection = True
                return


def _object(body: bytes) -> Mapping[str, object]:
    try:
        value = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
