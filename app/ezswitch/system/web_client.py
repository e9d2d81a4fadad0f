"""The HTTP client that the settings ask for: made again when proxy or certificates change, closed when unused.

httpx is imported with the first client: it costs more than a tenth of a second, and the first paint comes before it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any

from ezswitch import __version__
from ezswitch.domain.settings import NO_PROXY, Settings
from ezswitch.system.web_failures import failure_of, no_proxy
from ezswitch.system.web_trust import anyone, trusted

if TYPE_CHECKING:
    from ssl import SSLContext

    import httpx


@dataclass(eq=False)
class Lent:
    """A client, the proxy and certificate file it was made for, and how many calls use it.

    `proxies` are the proxies (host and port) that its connections to an origin were seen to go through.
    """

    client: httpx.Client
    route: tuple[str, str]
    users: int = 0
    proxies: dict[str, str] = field(default_factory=dict)


def looking(lent: Lent) -> httpx.Client:
    """Return a client of the same way out that trusts anyone: to look at a certificate, never to send anything."""
    return _new_client(lent.route[0], anyone())


class Clients:
    """Lends the client for the settings in force, which are asked for at every request: they are a small file."""

    def __init__(self, settings: Callable[[], Settings], verify: SSLContext | None) -> None:
        """Keep both; nothing is imported or opened yet. `verify` replaces the certificates that are trusted."""
        self._settings = settings
        self._verify = verify
        self._lock = Lock()
        self._now: Lent | None = None
        self._closed = False

    def borrow(self) -> Lent:
        """Return the client to use; give it back. Raises WebFailure where none can be made."""
        settings = self._settings()
        route = (settings.proxy, settings.ca_file)
        with self._lock:
            before = self._now
            if before is None or before.route != route:
                self._now = Lent(_made(*route, self._verify), route)
            else:
                before = None
            now = self._now
            assert now is not None
            now.users += 1
        if before is not None:
            self._close_if_done(before)
        return now

    def give_back(self, lent: Lent) -> None:
        """Take it back; one that was replaced meanwhile is closed by its last user."""
        with self._lock:
            lent.users -= 1
        self._close_if_done(lent)

    def close(self) -> None:
        """Lend nothing new; what is lent is closed when it comes back."""
        self._closed = True
        if self._now is not None:
            self._close_if_done(self._now)

    def _close_if_done(self, lent: Lent) -> None:
        with self._lock:
            done = not lent.users and (self._closed or lent is not self._now)
        if done:
            lent.client.close()


def _made(proxy: str, ca_file: str, verify: SSLContext | None) -> httpx.Client:
    try:
        trust = trusted(ca_file, verify)
    except OSError as error:  # what a variable of the environment names as certificates is no use
        raise failure_of(error, {}, 0) from None
    try:
        return _new_client(proxy, trust)
    except (ImportError, ValueError) as error:
        raise no_proxy(error) from None


def _new_client(proxy: str, verify: SSLContext) -> httpx.Client:
    from http.cookiejar import CookieJar, DefaultCookiePolicy  # noqa: PLC0415  with ssl it is 10 MB

    import httpx  # noqa: PLC0415  see the head of this module

    by_settings: dict[str, Any] = {}
    if proxy:
        by_settings = {"trust_env": False}  # without the environment's proxies
    try:
        if proxy and proxy != NO_PROXY:
            from ezswitch.system.web_near import NearAndFar  # noqa: PLC0415  it imports httpx

            by_settings["transport"] = NearAndFar(proxy, verify)
        return httpx.Client(
            **by_settings,
            verify=verify,
            headers={"user-agent": f"ezswitch/{__version__}", "accept-encoding": "gzip", "accept": "application/json"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            follow_redirects=False,
        )
    except httpx.InvalidURL:
        raise ValueError("a proxy variable holds no URL") from None  # the cause would repeat it, password and all
