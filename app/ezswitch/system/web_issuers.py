"""Who issued a certificate that was not accepted, and whether that is a program known to read encrypted traffic."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ezswitch.domain.phrase import Phrase, say

if TYPE_CHECKING:
    import httpx

READERS = (
    "Zscaler",
    "Netskope",
    "Palo Alto",
    "Fortinet",
    "FortiGate",
    "Sophos",
    "Cisco Umbrella",
    "Blue Coat",
    "Symantec Web",
    "Skyhigh",
    "McAfee Web",
    "Forcepoint",
    "Check Point",
    "Barracuda",
    "WatchGuard",
    "iboss",
    "Menlo Security",
    "Gateway CA - Cloudflare",
    "Cloudflare for Teams",
    "Kaspersky",
    "ESET SSL Filter",
    "Avast",
    "AVG",
    "Bitdefender",
    "mitmproxy",
    "Charles Proxy",
    "Fiddler",
    "PortSwigger",
    "Squid",
)
"""Names that such programs put into the authorities they make; their makers' own documentation names them so."""
UNTRUSTED = say("its certificate comes from an authority that this computer does not trust")
_LONGEST = 60
_UNSAFE = re.compile(r"[^\w .,&()'-]")


class _Seen(Exception):
    """The certificate is here: nothing more is to be sent."""


def issuer_at(client: httpx.Client, url: str, timeout: float) -> str:
    """Return who issued the certificate that a host (or what stands before it) shows, "" where that cannot be seen.

    `client` trusts anyone. The connection ends with the handshake: no request is sent, and no key.
    """
    import httpx  # noqa: PLC0415  whoever got here has it

    found: list[bytes] = []

    def look(event: str, info: dict[str, Any]) -> None:
        if event.endswith("start_tls.complete"):
            shown = info["return_value"].get_extra_info("ssl_object")
            found.append((shown.getpeercert(True) or b"") if shown is not None else b"")
            info["return_value"].close()
            raise _Seen

    with suppress(_Seen, httpx.HTTPError, httpx.InvalidURL, OSError):
        client.get(url, timeout=timeout, extensions={"trace": look})
    return _issuer(found[-1]) if found and found[-1] else ""


def reader_named(issuer: str) -> str:
    """Return the program that an issuer's name belongs to, "" where it is none that is known."""
    return next((name for name in READERS if name.casefold() in issuer.casefold()), "")


def untrusted(issuer: str) -> Phrase:
    """Return in words what an authority that is not trusted means."""
    if not issuer:
        return UNTRUSTED
    if reader := reader_named(issuer):
        return say(
            'encrypted traffic is read on the way: its certificate was made by "{issuer}" ({program})',
            issuer=issuer,
            program=reader,
        )
    return say('its certificate comes from "{issuer}", an authority that this computer does not trust', issuer=issuer)


def _issuer(der: bytes) -> str:
    from cryptography import x509  # noqa: PLC0415  only where a certificate was not accepted
    from cryptography.x509.oid import NameOID  # noqa: PLC0415

    try:
        name = x509.load_der_x509_certificate(der).issuer
    except ValueError:
        return ""
    kinds = (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME)
    parts = [str(one.value) for kind in kinds for one in name.get_attributes_for_oid(kind)]
    return _UNSAFE.sub("", ", ".join(dict.fromkeys(parts)))[:_LONGEST]
