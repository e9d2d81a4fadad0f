"""The HTTP client that the settings ask for: made again when proxy or certificates change, closed when unused.

httpx is imported with the first client: it costs more than a tenth of a second, and the first paint comes before it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ezswitch import __version__
from ezswitch.domain.settings import NO_PROXY, Settings
from ezswitch.system.web_failures import failure_of
from ezswitch.system.web_trust import anyone, trusted

if TYPE_CHECKING:
    from ssl import SSLContext

    import httpx

_STRAIGHT = ("127.0.0.1", "localhost", "[::1]")
"""Never through the proxy of the settings: this computer itself, where no proxy could reach anything for us."""


@dataclass(eq=False)
class Lent:
    """A client, the proxy and certificate file it was made for, and how many calls use it."""

    client: httpx.Client
    route: tuple[str, str]
    users: int = 0

    def through_proxy(self, url: str) -> bool:
        """Tell whether a request to this address goes through the proxy of the settings."""
        proxy = self.route[0]
        try:
            host = urlsplit(url).hostname
        except ValueError:
            return False  # it is no address: nothing was sent anywhere
        return bool(proxy) and proxy != NO_PROXY and host not in {one.strip("[]") for one in _STRAIGHT}


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
        return _new_client(proxy, trusted(ca_file, verify))
    except (ImportError, ValueError, OSError) as error:  # a proxy or certificate variable that is no use
        raise failure_of(error, {}, 0) from None


def _new_client(proxy: str, verify: SSLContext) -> httpx.Client:
    from http.cookiejar import CookieJar, DefaultCookiePolicy  # noqa: PLC0415  with ssl it is 10 MB

    import httpx  # noqa: PLC0415  see the head of this module

    by_settings: dict[str, Any] = {}
    if proxy:
        by_settings = {"trust_env": False}  # without the environment's proxies
    if proxy and proxy != NO_PROXY:
        by_settings |= {"proxy": proxy, "mounts": dict.fromkeys([f"all://{host}" for host in _STRAIGHT])}
    try:
        return httpx.Client(
            **by_settings,
            verify=verify,
            headers={"user-agent": f"ezswitch/{__version__}", "accept-encoding": "gzip", "accept": "application/json"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            follow_redirects=False,
        )
    except httpx.InvalidURL:
        raise ValueError("a proxy variable holds no URL") from None  # the cause would repeat it, password and all
