"""A proxy in the way: of the settings or of the environment, named when it is at fault, and its password by nobody."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from certificates import Authority, self_signed
from ezswitch.connect.probe import probe
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.settings import NO_PROXY
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.system.web_near import is_near
from fakes import StillClock
from loopback_hosts import host
from system import test_web_client
from system.test_web import EMPTY_LIST, listener
from system.test_web_client import BEARER, KEY, LONG, PASSWORD, Chosen, Make, gateway
from system.test_web_tls import served
from tiny_proxy import tiny_proxy

client, no_proxy_of_this_machine = test_web_client.client, test_web_client.no_proxy_of_this_machine
SAID_BY = ("the settings", "HTTPS_PROXY", "https_proxy", "ALL_PROXY")
GATEWAY = "gateway.example"


@dataclass
class Way:
    """A client whose proxy is named by the settings or by a variable, and what a check through it shows."""

    said_by: str
    make: Make
    monkeypatch: pytest.MonkeyPatch

    def check(self, proxy: str, scheme: str = "https", timeout: float = LONG) -> Check:
        """Check a profile of the gateway through a proxy that wants a password."""
        proxy = proxy.replace("//", f"//ann:{PASSWORD}@")
        if self.said_by != "the settings":
            self.monkeypatch.setenv(self.said_by, proxy)
        web = self.make(Chosen(proxy=proxy if self.said_by == "the settings" else ""))
        profile = Profile("t", "T", "t", {Surface.OPENAI: f"{scheme}://{GATEWAY}/v1"})
        found = probe(profile, None, Secret(KEY), web, StillClock(), timeout=timeout)
        web.close()
        assert PASSWORD not in repr(found)
        assert KEY not in repr(found)
        return found


@pytest.fixture(params=SAID_BY)
def way(request: pytest.FixtureRequest, client: Make, monkeypatch: pytest.MonkeyPatch) -> Way:
    return Way(request.param, client, monkeypatch)


@pytest.fixture
def closed_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture
def silent_port() -> Iterator[str]:
    """Give a port that takes no connection: its queue is full."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server:
        address = server.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            with suppress(BlockingIOError):
                one.connect(address)
        yield f"127.0.0.1:{address[1]}"
        for one in waiting:
            one.close()


def named(found: Check, verdict: Verdict, words: str) -> None:
    assert (found.verdict, found.message) == (verdict, f"{GATEWAY} was not asked: the proxy {words}.")
    assert found.hint.startswith("Look at the proxy: ")


def test_one_that_is_not_there_is_named_and_not_the_gateway(way: Way, closed_port: str) -> None:
    words = f"{closed_port} could not be reached (nothing listens there)"
    named(way.check(f"http://{closed_port}"), Verdict.CONNECTION_REFUSED, words)


def test_one_that_does_not_answer_is_named(way: Way, silent_port: str) -> None:
    words = f"{silent_port} does not answer (no complete answer within 0.2 s)"
    named(way.check(f"http://{silent_port}", timeout=0.2), Verdict.TIMEOUT, words)


@pytest.mark.parametrize("status", [407, 403, 502])
def test_one_that_refuses_a_tunnel_is_named(way: Way, status: int) -> None:
    wants = ": it wants a name and a password" if status == 407 else ""
    with tiny_proxy(1, refuse=status) as proxy:
        found = way.check(proxy.url)
    words = f"127.0.0.1:{proxy.port} did not let it through ({status}{wants})"
    named(found, Verdict.CONNECTION_REFUSED, words)
    assert KEY not in "".join(proxy.heads)


def test_one_that_wants_a_sign_in_for_plain_http_is_named(client: Make) -> None:
    with tiny_proxy(1, refuse=407) as proxy:
        web = client(Chosen(proxy=proxy.url))
        profile = Profile("t", "T", "t", {Surface.OPENAI: f"http://{GATEWAY}/v1"})
        for _ in range(2):
            found = probe(profile, None, Secret("sk-EXAMPLE"), web, StillClock(), timeout=LONG)
            words = f"127.0.0.1:{proxy.port} did not let it through (407: it wants a name and a password)"
            named(found, Verdict.CONNECTION_REFUSED, words)
        web.close()


def test_one_whose_name_is_not_known_is_named(client: Make) -> None:
    def resolve(name: str, _: int) -> None:
        asked.append(name)
        raise socket.gaierror(socket.EAI_NONAME, "x")

    asked: list[str] = []
    web = client(Chosen(proxy=f"http://ann:{PASSWORD}@proxy.example:3128"), resolve=resolve)
    profile = Profile("t", "T", "t", {Surface.OPENAI: f"https://{GATEWAY}/v1"})
    found = probe(profile, None, Secret(KEY), web, StillClock())
    assert found.verdict is Verdict.DNS_FAILURE
    assert found.message.endswith("was not asked: the name of the proxy proxy.example:3128 could not be looked up.")
    assert set(asked) == {"proxy.example"}, "the gateway's name is the proxy's to look up"


def test_the_certificate_of_a_proxy_is_not_the_gateways(client: Make, tmp_path: Path) -> None:
    with served(Authority(tmp_path).server()) as server:
        web = client(Chosen(proxy=f"https://127.0.0.1:{server.port}"))
        profile = Profile("t", "T", "t", {Surface.OPENAI: f"https://{GATEWAY}/v1"})
        found = probe(profile, None, Secret(KEY), web, StillClock(), timeout=LONG)
        web.close()
    assert found.verdict is Verdict.TLS_FAILURE
    why = 'its certificate comes from "Example Works CA", an authority that this computer does not trust'
    words = f"127.0.0.1:{server.port} could not be trusted ({why})"
    named(found, Verdict.TLS_FAILURE, words)


def test_what_the_gateway_does_behind_a_proxy_is_still_its_own(client: Make) -> None:
    with listener(b"no HTTP at all") as port, tiny_proxy(port) as proxy:
        web = client(Chosen(proxy=proxy.url))
        profile = Profile("t", "T", "t", {Surface.OPENAI: f"http://{GATEWAY}/v1"})
        found = probe(profile, None, Secret(KEY), web, StillClock(), timeout=LONG)
        web.close()
    assert found.message.startswith(f"{GATEWAY} gives no proper HTTP answer")


def test_no_proxy_keeps_a_host_from_the_proxies_of_the_environment(
    client: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, certificate = self_signed(tmp_path)
    with listener(EMPTY_LIST, context) as port, tiny_proxy(1) as proxy:
        for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.setenv("NO_PROXY", "elsewhere.example,127.0.0.1")
        web = client(Chosen(), certificate)
        assert web.get(f"https://127.0.0.1:{port}/v1/models", BEARER, timeout=LONG).status == 200
        web.close()
        assert proxy.asked == []


@pytest.mark.parametrize("said", ["own", NO_PROXY])
def test_the_settings_win_over_every_variable(client: Make, monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    with gateway() as (_, port), tiny_proxy(port) as own, tiny_proxy(port) as other:
        for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, other.url)
        monkeypatch.setenv("NO_PROXY", "*")
        web = client(Chosen(proxy=own.url if said == "own" else NO_PROXY), resolve=nowhere)
        if said == "own":
            assert web.get(f"http://{GATEWAY}/v1/models", BEARER, timeout=LONG).status == 200
        else:
            assert (
                test_web_client.failed(web, f"http://{GATEWAY}/v1/models").detail == "its name could not be looked up"
            )
        web.close()
        assert (len(own.asked), len(other.asked)) == (1 if said == "own" else 0, 0)


def nowhere(name: str, _: int) -> None:
    raise socket.gaierror(socket.EAI_NONAME, name)


def test_every_loopback_address_is_reached_straight(client: Make) -> None:
    with host(KEY, "127.0.0.2") as there, tiny_proxy(1) as proxy:
        web = client(Chosen(proxy=proxy.url))
        assert web.get(f"{there.address}/v1/models", BEARER, timeout=LONG).status == 200
        web.close()
        assert proxy.asked == []


NEAR: dict[str, bool] = {
    "localhost": True,
    "ollama.localhost": True,
    "127.0.0.1": True,
    "127.8.9.10": True,
    "::1": True,
    "10.0.0.1": False,
    "localhost.example": False,
    "notlocalhost": False,
}


@pytest.mark.parametrize("name", NEAR)
def test_what_is_this_computer(name: str) -> None:
    assert is_near(name) is NEAR[name]
