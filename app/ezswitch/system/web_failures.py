"""Why no HTTP answer came, in plain words, read from the chain of exceptions below it.

Only types and numbers are read, never a text: an exception about a header repeats that header, and it may hold a key.
"""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable, Iterator, Mapping

from ezswitch.domain.ports import WebFailure

_PROXY = "the proxy did not let it through"
FORBIDDEN = "the request could not be written: the key or the address holds a character that HTTP forbids"

_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL})
_CERTIFICATE = {
    9: "its certificate is not valid yet; is the clock of this computer right",
    10: "its certificate has expired",
    18: "its certificate is self-signed",
    19: "its certificate comes from an authority that this computer does not trust",
    20: "its certificate comes from an authority that this computer does not trust",
    21: "its certificate comes from an authority that this computer does not trust",
    62: "its certificate is for another host",
    64: "its certificate is for another address",
}
"""OpenSSL's X509_V_ERR numbers (x509_vfy.h) that people meet."""
_NATIVE = {0x800B0101: 10, 0x800B010F: 62, 0x800B0109: 20, 0x800B010A: 20, -67818: 10, -67602: 62, -67843: 20}
"""The same as Windows (CERT_E_..., winerror.h) and macOS (errSec..., SecBase.h) number it, through truststore."""
_UNTRUSTED = frozenset({19, 20, 21})


def failure_of(error: BaseException, timings: Mapping[str, float], limit: float) -> WebFailure:
    """Return what to report for an exception of the HTTP library; `limit` is the deadline in seconds."""
    for cause in chain(error):
        for kind, words in _rules():
            if isinstance(cause, kind):
                layer, detail = words(cause, limit)
                return WebFailure(layer, detail, timings)
    return WebFailure("protocol", "the connection ended without a proper HTTP answer", timings)


def through_proxy(failure: WebFailure) -> WebFailure:
    """Return a failure to connect in words for a request through a proxy: it was the proxy that was not reached."""
    words = {"dns": "the name of the proxy in the settings could not be looked up"}
    words["refused"] = "the proxy in the settings could not be reached"
    if failure.kind not in words or failure.detail.startswith(_PROXY):
        return failure
    return WebFailure(failure.kind, words[failure.kind], failure.timings)


def late(timings: Mapping[str, float], limit: float) -> WebFailure:
    """Return the failure of a request whose deadline passed."""
    return WebFailure("timeout", f"no complete answer within {limit:g} s", timings)


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and what caused it, outermost first, each once."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__


def _lookup(_error: BaseException, _limit: float) -> tuple[str, str]:
    return "dns", "its name could not be looked up"


def _certificate(error: BaseException, _limit: float) -> tuple[str, str]:
    code = _code_of(error)
    return "tls", _CERTIFICATE.get(code, f"its certificate was not accepted (code {code})")


def is_about_trust(error: BaseException) -> bool:
    """Tell whether a certificate was refused for who made it, not for its date or its host."""
    import ssl  # noqa: PLC0415  whoever got here has it

    refused = (cause for cause in chain(error) if isinstance(cause, ssl.SSLCertVerificationError))
    return any(_code_of(cause) in _UNTRUSTED for cause in refused)


def _code_of(error: BaseException) -> int:
    code = getattr(error, "verify_code", 0)
    return _NATIVE.get(code, _NATIVE.get(code & 0xFFFFFFFF, code)) if isinstance(code, int) else 0


def _handshake(error: BaseException, _limit: float) -> tuple[str, str]:
    reason = getattr(error, "reason", None)
    if reason in {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG", "RECORD_LAYER_FAILURE"}:
        return "tls", "it does not speak TLS on this port"
    return "tls", f"no encrypted connection could be agreed on ({reason or 'no reason given'})"


def _late(_error: BaseException, limit: float) -> tuple[str, str]:
    return "timeout", f"no complete answer within {limit:g} s"


def _closed_port(_error: BaseException, _limit: float) -> tuple[str, str]:
    return "refused", "nothing listens there"


def _cut_off(_error: BaseException, _limit: float) -> tuple[str, str]:
    return "protocol", "the connection was cut off before the answer was complete"


def _system(error: BaseException, _limit: float) -> tuple[str, str]:
    if getattr(error, "errno", None) in _UNREACHABLE:
        return "refused", "there is no way to it from this network"
    return "protocol", "the connection failed"


def _header(_error: BaseException, _limit: float) -> tuple[str, str]:
    return "protocol", FORBIDDEN


def _missing(_error: BaseException, _limit: float) -> tuple[str, str]:
    return "protocol", "the proxy of this computer is of a kind (SOCKS) that is not supported"


def _proxy(error: BaseException, _limit: float) -> tuple[str, str]:
    code = str(error)[:3]
    wants = ": it wants a name and a password" if code == "407" else ""
    return "refused", f"{_PROXY} ({code if code.isdigit() else 'no reason given'}{wants})"


_Rule = tuple[type[BaseException], Callable[[BaseException, float], tuple[str, str]]]


def _rules() -> tuple[_Rule, ...]:
    """Return what each kind of exception means. The first that fits wins, so each comes before its own base class."""
    import ssl  # noqa: PLC0415  whoever got here has it already; an idle window need not

    import httpx  # noqa: PLC0415  likewise

    return (
        (httpx.ProxyError, _proxy),
        (socket.gaierror, _lookup),
        (ssl.SSLCertVerificationError, _certificate),
        (ssl.SSLError, _handshake),
        (TimeoutError, _late),
        (ConnectionRefusedError, _closed_port),
        (ConnectionError, _cut_off),
        (OSError, _system),
        (UnicodeError, _header),
        (ImportError, _missing),
    )
