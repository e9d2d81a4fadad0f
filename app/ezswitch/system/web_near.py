"""The way out that the proxy of the settings gives: through it, but never to this computer itself."""

from __future__ import annotations

from contextlib import suppress
from ipaddress import ip_address
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from ssl import SSLContext


class NearAndFar(httpx.BaseTransport):
    """Sends requests for loopback addresses straight there, where no proxy could reach anything for us."""

    def __init__(self, proxy: str, verify: SSLContext) -> None:
        """Take the proxy's URL. Raises ValueError or httpx.InvalidURL for one that is none, ImportError for SOCKS."""
        own = verify if proxy.lower().startswith("https:") else None  # httpcore refuses it for any other kind
        self._far = httpx.HTTPTransport(verify=verify, trust_env=False, proxy=httpx.Proxy(proxy, ssl_context=own))
        self._near = httpx.HTTPTransport(verify=verify, trust_env=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request on its way."""
        return (self._near if is_near(request.url.host) else self._far).handle_request(request)

    def close(self) -> None:
        """Close the connections of both ways."""
        self._near.close()
        self._far.close()


def is_near(host: str) -> bool:
    """Tell whether a host is this computer: localhost, a name below it, or a loopback address."""
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost" or host.endswith(".localhost")
