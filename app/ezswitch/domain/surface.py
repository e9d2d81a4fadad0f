"""Surfaces (wire formats), origins, and the rules for base URLs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from ezswitch.domain.consents import PLAIN_HTTP
from ezswitch.domain.errors import About, BadInput, ConsentNeeded
from ezswitch.domain.phrase import Phrase, say

_DEFAULT_PORTS = {"http": 80, "https": 443}
_LOOKS_LIKE = say("A base URL looks like https://www.example.com/v1")
_HOST = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+")
"""A name or an IPv4 address, or an IPv6 address: nothing that two parsers could end in different places."""


class Surface(StrEnum):
    """The wire format an agent speaks."""

    OPENAI = "openai"
    RESPONSES = "responses"
    ANTHROPIC = "anthropic"
    GEMINI = "gemini"

    @property
    def label(self) -> Phrase:
        """Return the format as people know it."""
        return _LABELS[self]


_LABELS = {
    Surface.OPENAI: say("OpenAI-compatible"),
    Surface.RESPONSES: say("OpenAI Responses"),
    Surface.ANTHROPIC: say("Anthropic-compatible"),
    Surface.GEMINI: say("Gemini-compatible"),
}


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """Scheme, host and port of a base URL: what a key is approved for."""

    scheme: str
    host: str
    port: int

    def __str__(self) -> str:
        """Write it as a URL, without the port where it is the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _DEFAULT_PORTS.get(self.scheme) else f":{self.port}"
        return f"{self.scheme}://{host}{port}"

    @property
    def loopback(self) -> bool:
        """Tell whether it can only be this machine."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


@lru_cache(maxsize=256)  # a check asks some times for each of its few addresses
def origin_of(url: str) -> Origin:
    """Return the origin of an absolute http(s) URL; raises BadInput that says what is wrong with it."""
    parts = _split(url)
    if parts.scheme not in _DEFAULT_PORTS:
        meant = _shown(url).rsplit("://", maxsplit=1)[-1]
        hint = say("Did you mean https://{meant} ?", meant=meant) if meant[:1].isalnum() else _LOOKS_LIKE
        raise _bad_url(url, say("it does not start with https://"), hint)
    if not parts.hostname:
        raise _bad_url(url, say("it names no host"), _LOOKS_LIKE)
    if parts.username is not None or parts.password is not None:
        raise _bad_url(url, say("it carries a user name or password"), say("Give the key apart from the URL."))
    port = _DEFAULT_PORTS[parts.scheme] if parts.port is None else parts.port  # 0 is no port, but no other one either
    return Origin(parts.scheme, _host(url, parts.hostname), port)


def checked_url(url: str, accept: frozenset[str] = frozenset()) -> str:
    """Return a base URL without blanks around it and without a final slash.

    Raises BadInput for anything that is not an http(s) URL, and ConsentNeeded "plain-http" for
    http:// to any host but loopback: the key would travel readable by everyone on the way.
    """
    trimmed = url.strip()
    if not trimmed.isprintable() or " " in trimmed:
        raise _bad_url(trimmed, say("it contains a blank or a control character"), say("Copy it again."))
    origin = origin_of(trimmed)
    parts = _split(trimmed)
    if parts.query or parts.fragment:
        raise _bad_url(trimmed, say("it has a '?' or '#' part"), say("Give the address up to the path only."))
    if origin.scheme == "http" and not origin.loopback and PLAIN_HTTP not in accept:
        raise ConsentNeeded(
            PLAIN_HTTP,
            say("not encrypted"),
            say("{origin} is not encrypted: the key could be read by anyone on the way there.", origin=origin),
        )
    return trimmed.rstrip("/")


def _host(url: str, name: str) -> str:
    """Return a host in ASCII. Python knows the rules of 2003 alone, browsers and agents those of 2008.

    Where these two name different hosts, the way back from ASCII does not lead to the same name: a key would go
    to another host than the one that was approved.
    """
    try:
        host = name.encode("idna").decode("ascii")
        same = name.isascii() or host.encode("ascii").decode("idna") == name
    except UnicodeError:
        same, host = False, ""
    if not same or not _HOST.fullmatch(host):
        raise _bad_url(
            url, say("its host is not a valid name"), say("Check the spelling, or write it in ASCII (xn--...).")
        )
    return host


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise _bad_url(url, say("it is not a URL"), _LOOKS_LIKE) from None
    return parts


def _shown(url: str) -> str:
    """Return the URL without the parts that people put keys into: a user and password, a query, a fragment."""
    return re.sub(r"([?#]).*", r"\1…", re.sub(r"[^/]*@", "…@", url), flags=re.DOTALL)[:200]


def _bad_url(url: str, why: Phrase, hint: Phrase) -> BadInput:
    return BadInput(
        say("not a usable URL"),
        say("{url} cannot be a base URL: {why}.", url=repr(_shown(url)), why=why),
        hint=hint,
        about=About.ADDRESS,
    )
