"""The real HTTP client against a gateway on loopback: answers, every failure, bounds, and no key anywhere."""

from __future__ import annotations

import errno
import gzip
import logging
import socket
import ssl
import subprocess
import sys
import threading
import traceback
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from certificates import self_signed
from ezswitch.connect.probe import probe
from ezswitch.demo.behaviour import Behaviour
from ezswitch.demo.gateway import Gateway
from ezswitch.domain.ports import WebFailure
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.system.web import HttpxWeb
from ezswitch.system.web_body import LIMIT
from ezswitch.system.web_failures import chain, failure_of
from fakes import StillClock

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
BEARER = {"authorization": f"Bearer {KEY}"}
LONG = 30.0
WELL = Behaviour()


@pytest.fixture
def web() -> Iterator[HttpxWeb]:
    client = HttpxWeb()
    yield client
    client.close()


@contextmanager
def gateway(behaviour: Behaviour = WELL) -> Iterator[Gateway]:
    with Gateway({KEY: "Ann"}, behaviour=behaviour) as running:
        yield running


@contextmanager
def listener(reply: bytes, context: ssl.SSLContext | None = None) -> Iterator[int]:
    """A port that answers one connection with fixed bytes, whatever is said to it, over TLS with a `context`."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        served = threading.Thread(target=_serve_one, args=(server, reply, context))
        served.start()
        yield server.getsockname()[1]
        served.join()


def _serve_one(server: socket.socket, reply: bytes, context: ssl.SSLContext | None) -> None:
    connection, _ = server.accept()
    with ExitStack() as stack:
        stack.enter_context(connection)
        stack.enter_context(suppress(OSError))  # a client that does not trust us, or has read enough, breaks off
        if context is not None:
            connection = stack.enter_context(context.wrap_socket(connection, server_side=True))
        connection.recv(65536)
        connection.sendall(reply)


def failed(web: HttpxWeb, url: str, timeout: float = LONG) -> WebFailure:
    with pytest.raises(WebFailure) as caught:
        web.get(url, BEARER, timeout=timeout)
    error = caught.value
    said = "".join(traceback.format_exception(error))
    assert KEY not in said + repr(error) + error.detail
    assert all(KEY not in repr(cause) for cause in chain(error))
    return error


def test_an_answer_comes_with_its_headers_and_times(web: HttpxWeb) -> None:
    with gateway() as running:
        answer = web.get(f"{running.openai_url}/models", BEARER, timeout=LONG)
        assert running.requests[0].key == Secret(KEY)
    assert answer.status == 200
    assert answer.headers["x-oneapi-request-id"]
    assert answer.body.startswith(b'{"object": "list"')
    assert set(answer.timings) == {"tcp", "http"}
    assert 0 < sum(answer.timings.values()) <= answer.ms * 1.001
    assert answer.url == f"{running.openai_url}/models"


def test_a_name_that_is_looked_up_is_timed_too(web: HttpxWeb) -> None:
    with gateway() as running:
        answer = web.get(running.openai_url.replace("127.0.0.1", "localhost") + "/models", BEARER, timeout=LONG)
    assert set(answer.timings) == {"dns", "tcp", "http"}


def test_a_second_request_uses_the_same_connection(web: HttpxWeb) -> None:
    with gateway() as running:
        web.get(f"{running.openai_url}/models", BEARER, timeout=LONG)
        assert set(web.get(f"{running.openai_url}/models", BEARER, timeout=LONG).timings) == {"http"}


def test_a_redirect_is_not_followed(web: HttpxWeb) -> None:
    with gateway() as there, gateway(Behaviour(redirect_to=there.url)) as here:
        answer = web.get(f"{here.openai_url}/models", BEARER, timeout=LONG)
        assert (answer.status, answer.headers["location"]) == (302, f"{there.openai_url}/models")
        assert there.requests == ()


def test_cookies_are_neither_kept_nor_sent(web: HttpxWeb) -> None:
    reply = b"HTTP/1.1 200 OK\r\nset-cookie: session=1; path=/\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}"
    with listener(reply) as port:
        web.get(f"http://127.0.0.1:{port}/", {}, timeout=LONG)
    with gateway() as running:
        web.get(f"{running.openai_url}/models", BEARER, timeout=LONG)
        assert "cookie" not in running.requests[0].headers


@pytest.mark.parametrize("status", [401, 403, 429, 500, 503])
def test_every_status_is_an_answer(web: HttpxWeb, status: int) -> None:
    with gateway(Behaviour(status=status)) as running:
        assert web.get(f"{running.openai_url}/models", BEARER, timeout=LONG).status == status


def test_a_closed_port_is_refused(web: HttpxWeb) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    error = failed(web, f"http://127.0.0.1:{port}/v1/models")
    assert (error.kind, error.detail) == ("refused", "nothing listens there")


def test_a_slow_answer_is_a_timeout(web: HttpxWeb) -> None:
    with gateway(Behaviour(delay=3600)) as running:
        error = failed(web, f"{running.openai_url}/models", timeout=0.2)
    assert (error.kind, error.detail) == ("timeout", "no complete answer within 0.2 s")
    assert "tcp" in error.timings


def test_a_slow_drip_is_a_timeout_too(web: HttpxWeb) -> None:
    with gateway(Behaviour(drip=0.02)) as running:
        assert failed(web, f"{running.openai_url}/models", timeout=0.3).kind == "timeout"


def test_a_connection_cut_off_is_said_so(web: HttpxWeb) -> None:
    with gateway(Behaviour(hang_up=True)) as running:
        assert failed(web, f"{running.openai_url}/models").kind == "protocol"


@pytest.mark.parametrize("reply", [b"SSH-2.0-OpenSSH_9.2\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{", b""])
def test_what_is_no_whole_http_answer_is_protocol(web: HttpxWeb, reply: bytes) -> None:
    with listener(reply) as port:
        assert failed(web, f"http://127.0.0.1:{port}/v1/models").kind == "protocol"


def test_a_port_without_tls_is_named(web: HttpxWeb) -> None:
    with gateway() as running:
        error = failed(web, running.openai_url.replace("http://", "https://"))
    assert error.kind == "tls"


EMPTY_LIST = b'HTTP/1.1 200 OK\r\ncontent-length: 11\r\nconnection: close\r\n\r\n{"data":[]}'


def test_a_self_signed_certificate_is_not_trusted(web: HttpxWeb, tmp_path: Path) -> None:
    context, _ = self_signed(tmp_path)
    with listener(EMPTY_LIST, context) as port:
        error = failed(web, f"https://127.0.0.1:{port}/v1/models")
    assert (error.kind, error.detail) == ("tls", "its certificate is self-signed")
    assert "tcp" in error.timings


@pytest.mark.parametrize(("name", "works"), [("IP:127.0.0.1", True), ("IP:127.0.0.2", False), ("DNS:h.example", False)])
def test_a_certificate_counts_for_its_own_host(tmp_path: Path, name: str, works: bool) -> None:
    context, certificate = self_signed(tmp_path, name=name)
    client = HttpxWeb(ssl.create_default_context(cafile=str(certificate)))
    with listener(EMPTY_LIST, context) as port:
        url = f"https://127.0.0.1:{port}/v1/models"
        if works:
            assert set(client.get(url, BEARER, timeout=LONG).timings) == {"tcp", "tls", "http"}
        else:
            assert failed(client, url).detail == "its certificate is for another address"
    client.close()


def test_a_body_over_the_limit_is_too_large(web: HttpxWeb) -> None:
    with gateway(Behaviour(body=b" " * (LIMIT + 1))) as running:
        assert failed(web, f"{running.openai_url}/models").kind == "too_large"
    with gateway(Behaviour(body=b" " * LIMIT)) as running:
        assert len(web.get(f"{running.openai_url}/models", BEARER, timeout=LONG).body) == LIMIT


def test_the_body_of_an_error_is_cut_at_the_limit(web: HttpxWeb) -> None:
    size = LIMIT + 100_000
    head = f"HTTP/1.1 500 Oh\r\ncontent-length: {size}\r\nconnection: close\r\n\r\n".encode()
    with listener(head + b"x" * size) as port:
        answer = web.get(f"http://127.0.0.1:{port}/", {}, timeout=LONG)
    assert (answer.status, len(answer.body)) == (500, LIMIT)


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_a_packed_body_is_unpacked(web: HttpxWeb, pack: object) -> None:
    assert callable(pack)
    encoding = "gzip" if pack is gzip.compress else "deflate"
    with gateway(Behaviour(body=pack(b'{"data": []}'), content_encoding=encoding)) as running:
        assert web.get(f"{running.openai_url}/models", BEARER, timeout=LONG).body == b'{"data": []}'


def test_a_bomb_is_given_up_before_it_fills_the_memory(web: HttpxWeb) -> None:
    bomb = gzip.compress(b"\0" * (8 * LIMIT), 1)
    with gateway(Behaviour(body=bomb, content_encoding="gzip")) as running:
        assert failed(web, f"{running.openai_url}/models").kind == "too_large"


@pytest.mark.parametrize(("encoding", "words"), [("gzip", "cannot be unpacked"), ("br", "not asked for")])
def test_a_body_packed_wrongly_is_protocol(web: HttpxWeb, encoding: str, words: str) -> None:
    with gateway(Behaviour(body=b"not packed", content_encoding=encoding)) as running:
        error = failed(web, f"{running.openai_url}/models")
    assert error.kind == "protocol"
    assert words in error.detail


@pytest.mark.parametrize("value", [f"Bearer {KEY}\r\nx: y", f"Bearer {KEY}\0", f"Bearer {KEY}é", f"Bearer {KEY}\n"])
def test_a_header_that_cannot_be_sent_is_not_repeated(
    web: HttpxWeb, value: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), gateway() as running, pytest.raises(WebFailure) as caught:
        web.get(f"{running.openai_url}/models", {"authorization": value}, timeout=LONG)
    assert caught.value.kind == "protocol"
    assert caught.value.__context__ is None
    assert KEY not in "".join(traceback.format_exception(caught.value)) + caplog.text


@pytest.mark.parametrize("url", ["http://", "ftp://127.0.0.1/", "http://[::1", "nonsense", "http://\x00/"])
def test_an_address_that_is_none_is_protocol(web: HttpxWeb, url: str) -> None:
    assert failed(web, url).kind == "protocol"


def test_no_log_line_carries_the_key(web: HttpxWeb, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), gateway() as running:
        web.get(f"{running.openai_url}/models", BEARER, timeout=LONG)
        web.get(f"{running.anthropic_url}/v1/models", {"x-api-key": KEY}, timeout=LONG)
    assert "/v1/models" in caplog.text
    assert all(KEY not in repr(record.__dict__) for record in caplog.records)


def test_closing_wakes_whoever_waits() -> None:
    client = HttpxWeb()
    caught: list[WebFailure] = []

    def wait() -> None:
        with pytest.raises(WebFailure) as failure:
            client.get(f"{running.openai_url}/models", BEARER, timeout=3600)
        caught.append(failure.value)

    with gateway(Behaviour(delay=3600)) as running:
        waiting = threading.Thread(target=wait)
        waiting.start()
        assert running.await_requests(1)
        client.close()
        waiting.join(5)
        assert not waiting.is_alive()
    assert caught[0].detail == "ezswitch is closing"


def test_after_closing_nothing_is_sent() -> None:
    client = HttpxWeb()
    client.close()
    client.close()
    with gateway() as running:
        assert failed(client, f"{running.openai_url}/models").detail == "ezswitch is closing"
        assert running.requests == ()


def test_a_proxy_that_cannot_be_used_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    for value in ("socks5://127.0.0.1:9", "nonsense://127.0.0.1:9", "http://[::1"):
        monkeypatch.setenv("ALL_PROXY", value)
        client = HttpxWeb()
        assert failed(client, "https://gateway.invalid/v1/models").kind == "protocol"
        client.close()


def test_a_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with gateway() as running:
        monkeypatch.setenv("HTTP_PROXY", running.url)
        client = HttpxWeb()
        client.get("http://gateway.invalid/v1/models", BEARER, timeout=LONG)
        client.close()
        assert running.requests[0].path == "/v1/models"


def test_httpx_is_imported_on_the_first_request_alone() -> None:
    code = (
        "import sys; from ezswitch.system.web import HttpxWeb; w = HttpxWeb(); w.close(); print('httpx' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (OSError(errno.ENETUNREACH, "x"), "refused", "no way to it"),
        (OSError(errno.EIO, "x"), "protocol", "failed"),
        (ConnectionResetError(), "protocol", "cut off"),
        (TimeoutError(), "timeout", "within 3 s"),
        (ssl.SSLError(1, "x"), "tls", "no reason given"),
        (UnicodeEncodeError("ascii", KEY, 0, 1, "x"), "protocol", "character that HTTP forbids"),
        (RuntimeError(KEY), "protocol", "without a proper HTTP answer"),
    ],
)
def test_every_cause_has_its_words(error: BaseException, kind: str, words: str) -> None:
    outer = RuntimeError("outer")
    outer.__cause__ = error
    error.__context__ = outer
    failure = failure_of(outer, {"dns": 1.0}, 3.0)
    assert failure.kind == kind
    assert words in failure.detail
    assert KEY not in failure.detail
    assert failure.timings == {"dns": 1.0}


VERDICTS = {
    "works": (Behaviour(), Verdict.OK),
    "public": (Behaviour(public_list=True), Verdict.REACHABLE_KEY_UNPROVEN),
    "page": (Behaviour(html=True), Verdict.NOT_AN_API),
    "broken": (Behaviour(invalid_json=True), Verdict.BAD_CATALOGUE),
    "success false": (Behaviour(says_failed=True), Verdict.BAD_CATALOGUE),
    "fault": (Behaviour(status=500, chinese=True), Verdict.SERVER_ERROR),
    "limited": (Behaviour(status=429), Verdict.RATE_LIMITED),
    "refused": (Behaviour(status=403), Verdict.REFUSED),
    "slow": (Behaviour(delay=3600), Verdict.TIMEOUT),
    "hung up": (Behaviour(hang_up=True), Verdict.SERVER_ERROR),
    "elsewhere": (Behaviour(redirect_to="https://gateway.invalid"), Verdict.WRONG_URL),
    "no anthropic list": (Behaviour(anthropic_list=False), Verdict.OK),
    "empty": (Behaviour(empty=True), Verdict.OK),
}


def check(web: HttpxWeb, running: Gateway, key: str = KEY, suffix: str = "", timeout: float = LONG) -> Check:
    urls = {Surface.OPENAI: running.openai_url + suffix, Surface.ANTHROPIC: running.anthropic_url}
    return probe(Profile("t", "T", "t", urls), None, Secret(key), web, StillClock(), timeout=timeout)


@pytest.mark.parametrize("name", VERDICTS)
def test_a_check_over_real_sockets_has_its_verdict(web: HttpxWeb, name: str) -> None:
    behaviour, verdict = VERDICTS[name]
    with gateway(behaviour) as running:
        found = check(web, running, timeout=0.3 if name == "slow" else LONG)
    assert found.verdict is verdict
    assert KEY not in repr(found)


def test_a_wrong_key_and_a_doubled_v1_over_real_sockets(web: HttpxWeb) -> None:
    with gateway() as running:
        assert check(web, running, "sk-ez-EXAMPLEwrong").verdict is Verdict.KEY_REJECTED
        doubled = check(web, running, suffix="/v1")
        assert (doubled.verdict, doubled.corrected_url) == (Verdict.WRONG_URL, running.openai_url)
