"""The lookup of a host's name, by a resolver that the test passes in: missing, without an answer, and too slow."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from ezswitch.connect.probe import probe
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict
from ezswitch.system.web import HttpxWeb
from ezswitch.system.web_call import Resolver
from fakes import StillClock
from system.test_web import BEARER, KEY, LONG, failed, gateway

Resolving = Callable[[Resolver], HttpxWeb]


@pytest.fixture
def resolving() -> Iterator[Resolving]:
    made: list[HttpxWeb] = []

    def make(resolve: Resolver) -> HttpxWeb:
        made.append(HttpxWeb(resolve=resolve))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (socket.EAI_NONAME, "its name could not be looked up"),
        (socket.EAI_AGAIN, "no name server answered"),
        (socket.EAI_FAIL, "its name could not be looked up"),
    ],
)
def test_a_name_that_is_not_found_is_dns(resolving: Resolving, code: int, words: str) -> None:
    def resolve(host: str, port: int) -> None:
        asked.append((host, port))
        raise socket.gaierror(code, f"x {KEY}")

    asked: list[tuple[str, int]] = []
    web = resolving(resolve)
    error = failed(web, "https://gateway.example:8443/v1/models")
    assert (error.kind, error.detail, error.timings) == ("dns", words, {})
    assert error.detail.template == words
    assert asked == [("gateway.example", 8443)]
    profile = Profile("t", "T", "t", {Surface.OPENAI: "https://gateway.example/v1"})
    check = probe(profile, None, Secret(KEY), web, StillClock())
    assert check.verdict is Verdict.DNS_FAILURE
    assert check.message == f"gateway.example cannot be found: {words}."
    assert [(layer.name, layer.ok) for layer in check.layers] == [("dns", False)]


def test_a_lookup_that_takes_too_long_is_a_timeout_and_nothing_is_connected_to_after_it(resolving: Resolving) -> None:
    entered, release, done = threading.Event(), threading.Event(), threading.Event()

    def resolve(host: str, port: int) -> object:
        entered.set()
        release.wait(LONG)
        done.set()
        return socket.getaddrinfo(host, port)

    web = resolving(resolve)
    with socket.create_server(("127.0.0.1", 0)) as server:
        error = failed(web, f"http://localhost:{server.getsockname()[1]}/v1/models", timeout=0.05)
        assert entered.is_set()
        assert (error.kind, error.detail) == ("timeout", "no complete answer within 0.05 s")
        release.set()
        assert done.wait(LONG)
        web.close()
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()


def test_an_address_in_numbers_is_not_looked_up(resolving: Resolving) -> None:
    asked: list[str] = []
    with gateway() as running:
        resolving(lambda host, _: asked.append(host)).get(f"{running.openai_url}/models", BEARER, timeout=LONG)
    assert asked == []
