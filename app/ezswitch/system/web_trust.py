"""Whose certificates are trusted: those of the operating system, through truststore, and one file of the user's.

A company's authority is in the system's store and in no Python package's; on Linux the store is also quicker to have
than certifi's bundle (17 ms against 44). Where a machine has no store at all (a bare container) certifi's counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ezswitch.domain.phrase import say
from ezswitch.domain.ports import WebFailure

if TYPE_CHECKING:
    from ssl import SSLContext


def trusted(ca_file: str, verify: SSLContext | None = None) -> SSLContext:
    """Return what to trust: the system's certificates (or those of `verify`) and, where one is given, a PEM file's.

    Raises WebFailure "tls" for a file that is missing or no PEM.
    """
    context = _of_the_system() if verify is None else verify
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except OSError:  # missing, or no PEM: ssl's own error is an OSError too
            unusable = say("the certificate file in the settings cannot be used: {path}", path=ca_file)
            raise WebFailure("tls", unusable) from None
    return context


def anyone() -> SSLContext:
    """Return a context that trusts anyone: to look at a certificate that was not accepted, and for nothing else."""
    import ssl  # noqa: PLC0415  with httpx, after the first paint

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _of_the_system() -> SSLContext:
    import os  # noqa: PLC0415  as above
    import ssl  # noqa: PLC0415
    import sys  # noqa: PLC0415

    if sys.platform not in ("win32", "darwin") and not _has_store():
        import httpx  # noqa: PLC0415

        return httpx.create_ssl_context()
    import truststore  # noqa: PLC0415

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    named = os.environ.get("SSL_CERT_FILE", "")
    if named and os.path.isfile(named):  # noqa: PTH113  OpenSSL alone reads the variable by itself
        context.load_verify_locations(named)
    return context


def _has_store() -> bool:
    import ssl  # noqa: PLC0415

    paths = ssl.get_default_verify_paths()
    return bool(paths.cafile or paths.capath)
