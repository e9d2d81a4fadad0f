"""HTTP by httpx: one GET at a time per caller, timed by layer, bounded in time and size, and quick to give up."""

from __future__ import annotations

import ipaddress
import socket
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from threading import Event, Lock
from time import perf_counter
from typing import TYPE_CHECKING, Any

from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.settings import Settings
from ezswitch.domain.stopping import Stopping
from ezswitch.system.web_client import Clients, Lent, looking
from ezswitch.system.web_failures import FORBIDDEN, failure_of, is_about_trust, late, through_proxy
from ezswitch.system.web_issuers import issuer_at, untrusted
from ezswitch.system.workers import Workers

if TYPE_CHECKING:
    from ssl import SSLContext

    import httpx

LIMIT = 8 * 1024 * 1024
"""Bytes of a body that are read, after decompression."""

_CLOSING = "ezswitch is closing"
_LAST_WORD = 0.25
_A_LOOK = 5.0
_DONE = 300


class HttpxWeb:
    """The `Web` port. Every request has a daemon thread to itself: neither a resolver nor a socket holds a caller.

    `verify` replaces the certificates that httpx trusts. `settings` says, at every request, which proxy and which
    certificate file count now; without a proxy there, those of the environment (or the system) do, as httpx reads them.
    """

    def __init__(self, verify: SSLContext | None = None, *, settings: Callable[[], Settings] = Settings) -> None:
        """Keep the settings; nothing is imported or opened yet."""
        self._clients = Clients(settings, verify)
        self._lock = Lock()
        self._calls: set[_Call] = set()
        self._workers = Workers("web")

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:
        """Return the answer to one GET, or raise WebFailure; `timeout` is for all of it, in seconds."""
        return self._send(_Call(url, headers, timeout))

    def post(
        self, url: str, headers: Mapping[str, str], body: bytes, *, timeout: float, stopping: Stopping | None = None
    ) -> Answer:
        """Return the answer to one POST of a JSON body, as `get` does; asked to stop, raise at once."""
        call = _Call(url, {**headers, "content-type": "application/json"}, timeout, body)
        if stopping is None:
            return self._send(call)
        forget = stopping.when(lambda: call.give_up(WebFailure("stopped", "it was stopped")))
        try:
            return self._send(call)
        finally:
            forget()

    def _send(self, call: _Call) -> Answer:
        if not call.sendable:
            raise WebFailure("protocol", FORBIDDEN)
        outcome = self._start(call) or call.outcome()
        if isinstance(outcome, WebFailure):
            raise outcome
        return outcome

    def close(self) -> None:
        """Wake every caller with a WebFailure, cut the connections, and wait a blink for the threads to end."""
        with self._lock:
            calls = tuple(self._calls)
        for call in calls:
            call.give_up(WebFailure("protocol", _CLOSING))
        self._workers.close(_LAST_WORD)
        self._clients.close()

    def _start(self, call: _Call) -> WebFailure | None:
        try:
            lent = self._clients.borrow()
        except WebFailure as failure:
            return failure
        with self._lock:
            self._calls.add(call)
        if self._workers.run(lambda: self._run(call, lent)):
            return None
        self._ended(call, lent)
        return WebFailure("protocol", _CLOSING)

    def _run(self, call: _Call, lent: Lent) -> None:
        try:
            call.run(lent)
        finally:
            self._ended(call, lent)

    def _ended(self, call: _Call, lent: Lent) -> None:
        with self._lock:
            self._calls.discard(call)
        self._clients.give_back(lent)


class _Call:
    """One request under way: who waits for it, what it measured, and the socket to cut when time is up."""

    def __init__(self, url: str, headers: Mapping[str, str], limit: float, content: bytes | None = None) -> None:
        self._url = url
        self._headers = dict(headers)
        self._content = content
        self._limit = limit
        self._timings: dict[str, float] = {}
        self._began = self._mark = perf_counter()
        self._lock = Lock()
        self._done = Event()
        self._outcome: Answer | WebFailure | None = None
        self._socket: socket.socket | None = None

    @property
    def sendable(self) -> bool:
        """Tell whether every header can be sent."""
        return all(_fits_a_header(value) for value in self._headers.values())

    def outcome(self) -> Answer | WebFailure:
        """Wait for the answer, and no longer than the limit."""
        if not self._done.wait(self._limit):
            self.give_up(late(dict(self._timings), self._limit))
        assert self._outcome is not None
        return self._outcome

    def give_up(self, why: WebFailure) -> None:
        """Settle it without an answer, and cut the connection so that its thread ends too."""
        self._settle(why)
        with self._lock:
            connection = self._socket
        if connection is not None:
            _cut(connection)

    def run(self, lent: Lent) -> None:
        """Send the request and settle the outcome; runs on the call's own thread."""
        import httpx  # noqa: PLC0415  see web_client

        failure = WebFailure("protocol", "the request ended without an answer")
        try:
            self._settle(self._fetched(lent.client))
        except WebFailure as error:
            failure = WebFailure(error.kind, error.detail, self._timings)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as error:
            failure = failure_of(error, dict(self._timings), self._limit)
            if is_about_trust(error):
                failure = self._with_issuer(failure, lent)
            if lent.through_proxy(self._url):
                failure = through_proxy(failure)
        finally:
            self._settle(failure)  # does nothing when there is an answer

    def _with_issuer(self, failure: WebFailure, lent: Lent) -> WebFailure:
        """Say who made the certificate that was not accepted: often a program that reads encrypted traffic."""
        with looking(lent) as client:
            issuer = issuer_at(client, self._url, min(self._limit, _A_LOOK))
        return WebFailure(failure.kind, untrusted(issuer) if issuer else failure.detail, failure.timings)

    def _settle(self, outcome: Answer | WebFailure) -> None:
        with self._lock:
            if self._outcome is None:
                self._outcome = outcome
        self._done.set()

    def _fetched(self, client: httpx.Client) -> Answer:
        self._began = perf_counter()
        extensions = {"trace": self._trace}
        method, sent = ("GET", None) if self._content is None else ("POST", self._content)
        with client.stream(
            method, self._url, headers=self._headers, content=sent, timeout=self._limit, extensions=extensions
        ) as response:
            self._hold(response.extensions["network_stream"])
            headers = {name.lower(): value for name, value in response.headers.items()}
            chunks = _unpacked(self._still_wanted(response.iter_raw()), headers.get("content-encoding", ""))
            body = _cut_at(chunks, cut=response.status_code >= _DONE)
        ms = (perf_counter() - self._began) * 1000
        self._timings["http"] = max(0.0, ms - sum(self._timings.values()))
        return Answer(response.status_code, headers, body, ms, dict(self._timings), str(response.url))

    def _still_wanted(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            if self._done.is_set():
                raise WebFailure("timeout", "nobody waits any more")
            yield chunk

    def _trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Time the layers as httpcore reports them: "connection.connect_tcp.started" and the like."""
        what, _, moment = event.rpartition(".")
        layer = {"connect_tcp": "tcp", "start_tls": "tls"}.get(what.rpartition(".")[2])
        if layer is None:
            return
        if moment == "complete":
            self._timings[layer] = (perf_counter() - self._mark) * 1000
            self._hold(info["return_value"])
        elif moment == "started":
            if layer == "tcp":
                self._look_up(info["host"], info["port"])
            self._mark = perf_counter()

    def _look_up(self, host: str, port: int) -> None:
        """Time the lookup by itself: httpcore does it inside connect, where the system has it at hand by then."""
        if _is_address(host):
            return
        began = perf_counter()
        socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        self._timings["dns"] = (perf_counter() - began) * 1000

    def _hold(self, stream: Any) -> None:  # noqa: ANN401  httpcore.NetworkStream, which httpx does not re-export
        connection = stream.get_extra_info("socket")
        with self._lock:
            self._socket = connection
        if self._done.is_set() and connection is not None:
            _cut(connection)


def _fits_a_header(value: str) -> bool:
    """Tell whether h11 will take it. Asked before: its refusal repeats the value, in an error and in a log line."""
    return value.isascii() and value.isprintable() and value == value.strip()


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def _cut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it is closed already


def _unpacked(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Yield a body's bytes decompressed, in pieces of at most LIMIT: a small bomb never fills the memory."""
    if encoding.strip().lower() in {"", "identity"}:
        yield from chunks
        return
    if encoding.strip().lower() not in {"gzip", "x-gzip", "deflate"}:
        raise WebFailure("protocol", "its answer is packed in a way that was not asked for")
    unpacker = zlib.decompressobj(wbits=47)  # 32 + 15: gzip or zlib, by its own first bytes
    try:
        for chunk in chunks:
            yield unpacker.decompress(chunk, LIMIT + 1)
    except zlib.error:
        raise WebFailure("protocol", "its answer is packed and cannot be unpacked") from None


def _cut_at(chunks: Iterable[bytes], *, cut: bool) -> bytes:
    """Return at most LIMIT bytes; where there are more, `cut` them or raise WebFailure "too_large"."""
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > LIMIT:
            if cut:
                break
            raise WebFailure("too_large", f"its answer is longer than {LIMIT // 1024**2} MB")
    return bytes(body[:LIMIT])
