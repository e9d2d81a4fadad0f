"""Why no HTTP answer came, in plain words, read from the chain of exceptions below it.

Only types and numbers are read, never a text: an exception about a header repeats that header, and it may hold a key.
"""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable, Iterator, Mapping

from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.ports import WebFailure
from ezswitch.system.web_issuers import UNTRUSTED

WANTS_SIGN_IN = "407"
FORBIDDEN = say("the request could not be written: the key or the address holds a character that HTTP forbids")

_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL})
_CERTIFICATE = {
    9: say("its certificate is not valid yet; is the clock of this computer right"),
    10: say("its certificate has expired"),
    18: say("its certificate is self-signed"),
    19: UNTRUSTED,
    20: UNTRUSTED,
    21: UNTRUSTED,
    62: say("its certificate is for another host"),
    64: say("its certificate is for another address"),
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
    return WebFailure("protocol", say("the connection ended without a proper HTTP answer"), timings)


def at_proxy(failure: WebFailure, proxy: str) -> WebFailure:
    """Return a failure that was met before anything but the proxy (its host and port) had answered, in words for it."""
    words = _of_proxy(failure, proxy)
    if words is None or (failure.kind == "timeout" and "tcp" in failure.timings):  # the host may be what is slow
        return failure
    return WebFailure(failure.kind, words, failure.timings, at_proxy=True)


def _of_proxy(failure: WebFailure, proxy: str) -> Phrase | None:
    match failure.kind:
        case "dns":
            return say("the name of the proxy {proxy} could not be looked up", proxy=proxy)
        case "refused":
            return say("the proxy {proxy} could not be reached ({why})", proxy=proxy, why=failure.detail)
        case "tls":
            return say("the proxy {proxy} could not be trusted ({why})", proxy=proxy, why=failure.detail)
        case "timeout":
            return say("the proxy {proxy} does not answer ({why})", proxy=proxy, why=failure.detail)
        case _:
            return None


def turned_away(status: str, proxy: str, timings: Mapping[str, float]) -> WebFailure:
    """Return the failure of a request that the proxy answered itself, with this status ("" for none)."""
    named = {"proxy": proxy, "status": status}
    if status == WANTS_SIGN_IN:
        words = say("the proxy {proxy} did not let it through ({status}: it wants a name and a password)", **named)
    elif status:
        words = say("the proxy {proxy} did not let it through ({status})", **named)
    else:
        words = say("the proxy {proxy} did not let it through (no reason given)", proxy=proxy)
    return WebFailure("refused", words, timings, at_proxy=True)


def no_proxy(error: BaseException) -> WebFailure:
    """Return why no client can be made: the proxy that the settings or the environment name is of no use.

    It is never repeated: it may hold a password.
    """
    if isinstance(error, ImportError):
        words = say("the proxy of this computer is of a kind (SOCKS) that is not supported")
    else:
        words = say("what is named as the proxy is no address of one")
    return WebFailure("protocol", words, at_proxy=True)


def status_of(error: BaseException) -> str | None:
    """Return the status with which a proxy refused a tunnel, "" where it gave none, None for any other failure."""
    import httpx  # noqa: PLC0415  whoever got here has it

    refused = next((cause for cause in chain(error) if isinstance(cause, httpx.ProxyError)), None)
    if refused is None:
        return None
    code = str(refused)[:3]
    return code if code.isdigit() else ""


def late(timings: Mapping[str, float], limit: float) -> WebFailure:
    """Return the failure of a request whose deadline passed."""
    return WebFailure("timeout", _late(TimeoutError(), limit)[1], timings)


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and what caused it, outermost first, each once."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__


def _lookup(error: BaseException, _limit: float) -> tuple[str, Phrase]:
    if getattr(error, "errno", None) == socket.EAI_AGAIN:
        return "dns", say("no name server answered")
    return "dns", say("its name could not be looked up")


def _certificate(error: BaseException, _limit: float) -> tuple[str, Phrase]:
    code = _code_of(error)
    return "tls", _CERTIFICATE.get(code) or say("its certificate was not accepted (code {code})", code=code)


def is_about_trust(error: BaseException) -> bool:
    """Tell whether a certificate was refused for who made it, not for its date or its host."""
    import ssl  # noqa: PLC0415  whoever got here has it

    refused = (cause for cause in chain(error) if isinstance(cause, ssl.SSLCertVerificationError))
    return any(_code_of(cause) in _UNTRUSTED for cause in refused)


def _code_of(error: BaseException) -> int:
    code = getattr(error, "verify_code", 0)
    return _NATIVE.get(code, _NATIVE.get(code & 0xFFFFFFFF, code)) if isinstance(code, int) else 0


def _handshake(error: BaseException, _limit: float) -> tuple[str, Phrase]:
    reason = getattr(error, "reason", None)
    if reason in {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG", "RECORD_LAYER_FAILURE"}:
        return "tls", say("it does not speak TLS on this port")
    if not reason:
        return "tls", say("no encrypted connection could be agreed on (no reason given)")
    return "tls", say("no encrypted connection could be agreed on ({reason})", reason=reason)


def _late(_error: BaseException, limit: float) -> tuple[str, Phrase]:
    return "timeout", say("no complete answer within {seconds} s", seconds=f"{limit:g}")


def _closed_port(_error: BaseException, _limit: float) -> tuple[str, Phrase]:
    return "refused", say("nothing listens there")


def _cut_off(_error: BaseException, _limit: float) -> tuple[str, Phrase]:
    return "protocol", say("the connection was cut off before the answer was complete")


def _system(error: BaseException, _limit: float) -> tuple[str, Phrase]:
    if getattr(error, "errno", None) in _UNREACHABLE:
        return "refused", say("there is no way to it from this network")
    return "protocol", say("the connection failed")


def _header(_error: BaseException, _limit: float) -> tuple[str, Phrase]:
    return "protocol", FORBIDDEN


_Rule = tuple[type[BaseException], Callable[[BaseException, float], tuple[str, Phrase]]]


def _rules() -> tuple[_Rule, ...]:
    """Return what each kind of exception means. The first that fits wins, so each comes before its own base class."""
    import ssl  # noqa: PLC0415  whoever got here has it already; an idle window need not

    return (
        (socket.gaierror, _lookup),
        (ssl.SSLCertVerificationError, _certificate),
        (ssl.SSLError, _handshake),
        (TimeoutError, _late),
        (ConnectionRefusedError, _closed_port),
        (ConnectionError, _cut_off),
        (OSError, _system),
        (UnicodeError, _header),
    )
