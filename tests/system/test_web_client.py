"""Proxy and certificates of the settings: in force with the next request, safe for the key, quiet about passwords."""

from __future__ import annotations

import ssl
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from certificates import self_signed
from ezswitch.demo.behaviour import Behaviour
from ezswitch.demo.gateway import Gateway
from ezswitch.domain.ports import WebFailure
from ezswitch.domain.settings import NO_PROXY, Settings
from ezswitch.system.web import HttpxWeb
from ezswitch.system.web_call import Resolver, look_up
from ezswitch.system.web_failures import chain
from system.test_web import EMPTY_LIST, listener
from tiny_proxy import tiny_proxy

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
BEARER = {"authorization": f"Bearer {KEY}"}
PASSWORD = "EXAMPLEpassword"
FAR = "https://gateway.example/v1/models"
LONG = 30.0
PROXY_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


class Chosen:
    """Settings that a test changes while the client lives."""

    def __init__(self, **said: Any) -> None:
        self.now = Settings(**said)

    def __call__(self) -> Settings:
        return self.now

    def change(self, **said: Any) -> None:
        self.now = replace(self.now, **said)


@pytest.fixture(autouse=True)
def no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXY_VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def client() -> Iterator[Callable[..., HttpxWeb]]:
    made: list[HttpxWeb] = []

    def make(settings: Chosen, certificate: Path | None = None, resolve: Resolver = look_up) -> HttpxWeb:
        verify = ssl.create_default_context(cafile=str(certificate)) if certificate else None
        made.append(HttpxWeb(verify, settings=settings, resolve=resolve))
        return made[-1]

    yield make
    for one in made:
        one.close()


@contextmanager
def gateway() -> Iterator[tuple[Gateway, int]]:
    with Gateway({KEY: "Ann"}, behaviour=Behaviour()) as running:
        yield running, int(running.url.rsplit(":", 1)[1])


def failed(web: HttpxWeb, url: str) -> WebFailure:
    with pytest.raises(WebFailure) as caught:
        web.get(url, BEARER, timeout=LONG)
    said = "".join(traceback.format_exception(caught.value)) + "".join(repr(one) for one in chain(caught.value))
    assert PASSWORD not in said
    assert KEY not in said
    return caught.value


Make = Callable[..., HttpxWeb]


def test_a_proxy_of_the_settings_gets_a_tunnel_and_never_the_key(client: Make, tmp_path: Path) -> None:
    context, certificate = self_signed(tmp_path, name="DNS:gateway.example")
    with listener(EMPTY_LIST, context) as port, tiny_proxy(port) as proxy:
        web = client(Chosen(proxy=proxy.url), certificate)
        answer = web.get(FAR, BEARER, timeout=LONG)
        web.close()
    assert answer.status == 200
    assert {"tcp", "tls", "http"} <= set(answer.timings)
    assert proxy.asked == ["CONNECT gateway.example:443 HTTP/1.1"]
    assert KEY not in "".join(proxy.heads)


def test_its_name_and_password_go_to_the_proxy_alone(client: Make) -> None:
    with gateway() as (running, port), tiny_proxy(port) as proxy:
        web = client(Chosen(proxy=proxy.url.replace("//", f"//ann:{PASSWORD}@")))
        web.get("http://gateway.example/v1/models", {}, timeout=LONG)
        web.close()
        assert proxy.asked == ["GET http://gateway.example/v1/models HTTP/1.1"]
        assert "proxy-authorization: basic" in proxy.heads[0].lower()
        assert "authorization" not in {name.lower() for name in running.requests[0].headers}


def test_this_computer_is_never_behind_the_proxy_of_the_settings(client: Make) -> None:
    with gateway() as (running, port), tiny_proxy(port) as proxy:
        web = client(Chosen(proxy=proxy.url))
        for url in (running.openai_url, running.openai_url.replace("127.0.0.1", "localhost")):
            assert web.get(f"{url}/models", BEARER, timeout=LONG).status == 200
        web.close()
        assert proxy.asked == []


def test_a_change_counts_for_the_next_request(client: Make) -> None:
    chosen = Chosen()
    with gateway() as (_, port), tiny_proxy(port) as first, tiny_proxy(port) as second:
        web = client(chosen)
        for proxy in (first, second, first):
            chosen.change(proxy=proxy.url)
            assert web.get("http://gateway.example/v1/models", BEARER, timeout=LONG).status == 200
        web.close()
        assert (len(first.asked), len(second.asked)) == (2, 1)


def test_the_environments_proxies_count_unless_the_settings_say_otherwise(
    client: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = Chosen()
    with gateway() as (running, port), tiny_proxy(port) as system, tiny_proxy(port) as own:
        monkeypatch.setenv("HTTP_PROXY", system.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        web = client(chosen)
        url = "http://gateway.example/v1/models"
        web.get(url, BEARER, timeout=LONG)
        web.get(f"{running.openai_url}/models", BEARER, timeout=LONG)
        assert len(system.asked) == 1, "NO_PROXY counts too"
        chosen.change(proxy=own.url)
        web.get(url, BEARER, timeout=LONG)
        chosen.change(proxy=NO_PROXY)
        error = failed(web, url.replace("gateway.example", "gateway.invalid"))
        assert (error.kind, error.at_proxy) == ("dns", False)
        web.close()
        assert (len(system.asked), len(own.asked)) == (1, 1)


def test_https_goes_through_the_environments_own_variable(
    client: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, certificate = self_signed(tmp_path, name="DNS:gateway.example")
    with listener(EMPTY_LIST, context) as port, tiny_proxy(port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        web = client(Chosen(), certificate)
        assert web.get(FAR, BEARER, timeout=LONG).status == 200
        web.close()
    assert proxy.asked == ["CONNECT gateway.example:443 HTTP/1.1"]


@pytest.mark.parametrize("proxy", [f"socks5://ann:{PASSWORD}@x:1", f"http://ann:{PASSWORD}@[::1", "nonsense"])
def test_a_proxy_that_cannot_be_used_is_not_repeated(client: Make, proxy: str) -> None:
    error = failed(client(Chosen(proxy=proxy)), FAR)
    assert (error.kind, error.at_proxy) == ("protocol", True)
    kind = "is of a kind (SOCKS) that is not supported" if proxy.startswith("socks") else "is no address of one"
    assert error.detail.endswith(kind)


def test_a_redirect_behind_a_proxy_is_not_followed(client: Make) -> None:
    with Gateway({KEY: "Ann"}, behaviour=Behaviour(redirect_to="http://elsewhere.example")) as running:
        with tiny_proxy(int(running.url.rsplit(":", 1)[1])) as proxy:
            web = client(Chosen(proxy=proxy.url))
            assert web.get("http://gateway.example/v1/models", BEARER, timeout=LONG).status == 302
            web.close()
        assert len(proxy.asked) == 1


def test_a_certificate_file_is_trusted_besides_the_usual_ones(client: Make, tmp_path: Path) -> None:
    context, certificate = self_signed(tmp_path)
    chosen = Chosen()
    web = client(chosen)
    with listener(EMPTY_LIST, context) as port:
        assert failed(web, f"https://127.0.0.1:{port}/v1/models").detail == "its certificate is self-signed"
    chosen.change(ca_file=str(certificate))
    with listener(EMPTY_LIST, context) as port:
        assert web.get(f"https://127.0.0.1:{port}/v1/models", BEARER, timeout=LONG).status == 200
    chosen.change(ca_file="")
    with listener(EMPTY_LIST, context) as port:
        assert failed(web, f"https://127.0.0.1:{port}/v1/models").kind == "tls"


@pytest.mark.parametrize("content", [None, b"not a certificate\n"])
def test_a_certificate_file_that_cannot_be_used_is_named(client: Make, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "company.pem"
    if content is not None:
        path.write_bytes(content)
    chosen = Chosen(ca_file=str(path))
    error = failed(client(chosen), FAR)
    assert (error.kind, error.detail) == ("tls", f"the certificate file in the settings cannot be used: {path}")


def test_a_client_that_was_replaced_is_closed_once_its_last_call_is_over(client: Make) -> None:
    chosen = Chosen()
    with gateway() as (running, port), tiny_proxy(port) as proxy:
        web = client(chosen)
        web.get(f"{running.openai_url}/models", BEARER, timeout=LONG)
        clients = web._clients
        old = clients.borrow()
        chosen.change(proxy=proxy.url)
        new = clients.borrow()
        assert old.client is not new.client
        assert not old.client.is_closed
        clients.give_back(old)
        assert old.client.is_closed
        web.close()
        assert not new.client.is_closed, "a call under way keeps it"
        clients.give_back(new)
        assert new.client.is_closed
