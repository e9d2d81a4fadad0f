"""Certificates over real sockets: whose are trusted, and each kind that is not in words that name what is wrong."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from certificates import Authority, self_signed
from ezswitch.domain.ports import WebFailure
from ezswitch.domain.settings import Settings
from ezswitch.system.web import HttpxWeb
from ezswitch.system.web_issuers import READERS, reader_named, untrusted
from tiny_proxy import tiny_proxy

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
BEARER = {"authorization": f"Bearer {KEY}"}
REPLY = b'HTTP/1.1 200 OK\r\ncontent-length: 11\r\nconnection: close\r\n\r\n{"data":[]}'


class Server:
    """A port of 127.0.0.1 that speaks TLS; `heard` is what came after each handshake."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self.heard: list[bytes] = []
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with ExitStack() as stack:
                stack.enter_context(connection)
                stack.enter_context(suppress(OSError))
                connection.settimeout(10)
                spoken = stack.enter_context(self._context.wrap_socket(connection, server_side=True))
                self.heard.append(spoken.recv(65536))
                spoken.sendall(REPLY)

    def close(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


@contextmanager
def served(context: ssl.SSLContext) -> Iterator[Server]:
    server = Server(context)
    try:
        yield server
    finally:
        server.close()


@contextmanager
def client(**said: str) -> Iterator[HttpxWeb]:
    web = HttpxWeb(settings=lambda: Settings(**said))  # type: ignore[arg-type]
    try:
        yield web
    finally:
        web.close()


def refused(context: ssl.SSLContext, host: str = "127.0.0.1", **said: str) -> str:
    """Return why a certificate was not accepted; nothing may have been sent to who shows it."""
    with served(context) as server, client(**said) as web:
        with pytest.raises(WebFailure) as caught:
            web.get(f"https://{host}:{server.port}/v1/models", BEARER, timeout=30.0)
        assert caught.value.kind == "tls"
        assert b"".join(server.heard) == b"", "not even a request without a key"
    return caught.value.detail


def test_an_authority_that_nobody_trusts_is_named(tmp_path: Path) -> None:
    assert refused(Authority(tmp_path).server()) == (
        'its certificate comes from "Example Works CA", an authority that this computer does not trust'
    )


def test_a_program_that_reads_encrypted_traffic_is_named(tmp_path: Path) -> None:
    authority = Authority(tmp_path, "Zscaler Inc.")
    assert refused(authority.server()) == (
        'encrypted traffic is read on the way: its certificate was made by "Zscaler Inc." (Zscaler)'
    )


def test_the_same_is_seen_behind_a_proxy(tmp_path: Path) -> None:
    with served(Authority(tmp_path, "mitmproxy").server("gateway.example")) as server:
        with tiny_proxy(server.port) as proxy, client(proxy=proxy.url) as web, pytest.raises(WebFailure) as caught:
            web.get("https://gateway.example/v1/models", BEARER, timeout=30.0)
        assert server.heard in ([], [b""], [b"", b""])
    assert caught.value.detail.startswith("encrypted traffic is read on the way")
    assert KEY not in "".join(proxy.heads)


def test_one_of_the_settings_is_trusted_and_one_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = Authority(tmp_path)
    with served(authority.server()) as server:
        url = f"https://127.0.0.1:{server.port}/v1/models"
        with client(ca_file=str(authority.file)) as web:
            assert web.get(url, BEARER, timeout=30.0).status == 200
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
        with client() as web:
            assert web.get(url, BEARER, timeout=30.0).status == 200
    assert len(server.heard) == 2


def test_expired_wrong_host_and_self_signed_are_told_apart(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    trusting = {"ca_file": str(authority.file)}
    expired = authority.server(lasts=timedelta(minutes=-5))
    assert refused(expired, **trusting) == "its certificate has expired"
    assert refused(authority.server("10.0.0.1"), **trusting) == "its certificate is for another address"
    other = authority.server("other.example")
    assert refused(other, "localhost", **trusting) == "its certificate is for another host"
    assert refused(self_signed(tmp_path)[0]) == "its certificate is self-signed"


def test_a_certificate_that_cannot_be_looked_at_again_is_told_without_a_name() -> None:
    assert untrusted("") == "its certificate comes from an authority that this computer does not trust"


@pytest.mark.parametrize("name", READERS)
def test_every_reader_is_known_by_its_name(name: str) -> None:
    assert reader_named(f"CN {name.upper()} Root CA") in READERS
    assert reader_named("Let's Encrypt, R11") == ""
