"""HTTP by httpx: one GET at a time per caller, timed by layer, bounded in time and size, and quick to give up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Lock
from typing import TYPE_CHECKING

from ezswitch.domain.phrase import say
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.settings import Settings
from ezswitch.domain.stopping import Stopping
from ezswitch.system.web_call import Call, Resolver, look_up
from ezswitch.system.web_client import Clients, Lent
from ezswitch.system.web_failures import FORBIDDEN
from ezswitch.system.workers import Workers

if TYPE_CHECKING:
    from ssl import SSLContext

_CLOSING = say("ezswitch is closing")
_LAST_WORD = 0.25


class HttpxWeb:
    """The `Web` port. Every request has a daemon thread to itself: neither a resolver nor a socket holds a caller.

    `verify` replaces the certificates that httpx trusts. `settings` says, at every request, which proxy and which
    certificate file count now; without a proxy there, those of the environment (or the system) do, as httpx reads them.
    `resolve` looks up names; a connection that follows is made by the system's own.
    """

    def __init__(
        self,
        verify: SSLContext | None = None,
        *,
        settings: Callable[[], Settings] = Settings,
        resolve: Resolver = look_up,
    ) -> None:
        """Keep the settings; nothing is imported or opened yet."""
        self._clients = Clients(settings, verify)
        self._resolve = resolve
        self._lock = Lock()
        self._calls: set[Call] = set()
        self._workers = Workers("web")

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:
        """Return the answer to one GET, or raise WebFailure; `timeout` is for all of it, in seconds."""
        return self._send(Call(url, headers, timeout, None, self._resolve))

    def post(
        self, url: str, headers: Mapping[str, str], body: bytes, *, timeout: float, stopping: Stopping | None = None
    ) -> Answer:
        """Return the answer to one POST of a JSON body, as `get` does; asked to stop, raise at once."""
        call = Call(url, {**headers, "content-type": "application/json"}, timeout, body, self._resolve)
        if stopping is None:
            return self._send(call)
        forget = stopping.when(lambda: call.give_up(WebFailure("stopped", say("it was stopped"))))
        try:
            return self._send(call)
        finally:
            forget()

    def _send(self, call: Call) -> Answer:
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

    def _start(self, call: Call) -> WebFailure | None:
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

    def _run(self, call: Call, lent: Lent) -> None:
        try:
            call.run(lent)
        finally:
            self._ended(call, lent)

    def _ended(self, call: Call, lent: Lent) -> None:
        with self._lock:
            self._calls.discard(call)
        self._clients.give_back(lent)
