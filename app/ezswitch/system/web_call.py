"""One request on its way: its layers timed, its deadline kept, and its failure put into words."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from functools import partial
from threading import Event, Lock
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeAlias

from ezswitch.domain.phrase import say
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.system.web_body import cut_at, unpacked
from ezswitch.system.web_client import Lent, looking
from ezswitch.system.web_failures import (
    WANTS_SIGN_IN,
    at_proxy,
    failure_of,
    is_about_trust,
    late,
    status_of,
    turned_away,
)
from ezswitch.system.web_issuers import issuer_at, untrusted

if TYPE_CHECKING:
    import httpx

Resolver: TypeAlias = Callable[[str, int], object]
"""Looks up a host and port, and raises socket.gaierror where there is none; what it returns is not used."""

_A_LOOK = 5.0
_DONE = 300
_LAYERS = {"connect_tcp": "tcp", "start_tls": "tls"}
_PORTS = {"http": 80, "https": 443}


def look_up(host: str, port: int) -> object:
    """Ask the system's resolver."""
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)


class Call:
    """One request under way: who waits for it, what it measured, and the socket to cut when time is up."""

    def __init__(
        self, url: str, headers: Mapping[str, str], limit: float, content: bytes | None, resolve: Resolver
    ) -> None:
        """Take what is asked; the clock runs from now on."""
        self._url = url
        self._resolve = resolve
        self._proxy = ""
        self._heard = False
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
            self.give_up(self._at_proxy(late(dict(self._timings), self._limit)))
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

        failure = WebFailure("protocol", say("the request ended without an answer"))
        try:
            self._settle(self._fetched(lent))
        except WebFailure as error:
            failure = error
        except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as error:
            failure = self._understood(error, lent)
        finally:
            self._settle(failure)  # does nothing when there is an answer

    def _understood(self, error: BaseException, lent: Lent) -> WebFailure:
        refused = status_of(error)
        if refused is not None:
            return turned_away(refused, self._proxy, self._timings)
        failure = failure_of(error, dict(self._timings), self._limit)
        if is_about_trust(error):
            failure = self._with_issuer(failure, lent)
        return self._at_proxy(failure)

    def _at_proxy(self, failure: WebFailure) -> WebFailure:
        """Say that it was the proxy, where there is one that has not answered anything yet."""
        return at_proxy(failure, self._proxy) if self._proxy and not self._heard else failure

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

    def _fetched(self, lent: Lent) -> Answer:
        self._began = perf_counter()
        method, sent = ("GET", None) if self._content is None else ("POST", self._content)
        request = lent.client.build_request(method, self._url, headers=self._headers, content=sent, timeout=self._limit)
        own = _end_of(request.url)
        self._proxy = lent.proxies.get(own, "")
        request.extensions["trace"] = partial(self._trace, lent, own)
        with closing(lent.client.send(request, stream=True)) as response:
            if str(response.status_code) == WANTS_SIGN_IN and self._proxy:
                raise turned_away(WANTS_SIGN_IN, self._proxy, self._timings)
            self._hold(response.extensions["network_stream"])
            headers = {name.lower(): value for name, value in response.headers.items()}
            chunks = unpacked(self._still_wanted(response.iter_raw()), headers.get("content-encoding", ""))
            body = cut_at(chunks, cut=response.status_code >= _DONE)
        ms = (perf_counter() - self._began) * 1000
        self._timings["http"] = max(0.0, ms - sum(self._timings.values()))
        return Answer(response.status_code, headers, body, ms, dict(self._timings), str(response.url))

    def _still_wanted(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            if self._done.is_set():
                raise WebFailure("timeout", say("nobody waits any more"))
            yield chunk

    def _trace(self, lent: Lent, own: str, event: str, info: Mapping[str, Any]) -> None:
        """Time the layers as httpcore reports them: "connection.connect_tcp.started" and the like."""
        what, _, moment = event.rpartition(".")
        name = what.rpartition(".")[2]
        if name == "receive_response_headers":
            self._heard = self._heard or moment == "complete"
        layer = _LAYERS.get(name)
        if layer is None:
            return
        if moment == "complete":
            self._timings[layer] = (perf_counter() - self._mark) * 1000
            self._hold(info["return_value"])
        elif moment == "started":
            if layer == "tcp":
                self._connects(lent, own, info["host"], info["port"])
            self._mark = perf_counter()

    def _connects(self, lent: Lent, own: str, host: str, port: int) -> None:
        """Note whether it is a proxy that is connected to, and look up its name or the host's."""
        there = _end(host, port)
        self._proxy = lent.proxies[own] = "" if there == own else there
        self._look_up(host, port)
        if self._done.is_set():
            raise WebFailure("timeout", say("nobody waits any more"))

    def _look_up(self, host: str, port: int) -> None:
        """Time the lookup by itself: httpcore does it inside connect, where the system has it at hand by then."""
        if _is_address(host):
            return
        began = perf_counter()
        self._resolve(host, port)
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


def _end_of(url: httpx.URL) -> str:
    """Return host and port of an address, as a connection names them."""
    return _end(url.raw_host.decode("ascii"), url.port or _PORTS.get(url.scheme, 0))


def _end(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


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
