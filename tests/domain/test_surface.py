"""Origins: one host has one spelling, and only this machine counts as this machine."""

from __future__ import annotations

import pytest

from ezswitch.domain.errors import BadInput, ConsentNeeded
from ezswitch.domain.surface import checked_url, origin_of


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080", "http://127.9.9.9", "http://localhost:3000/v1", "http://[::1]:11434/v1"]
)
def test_this_machine_may_be_spoken_to_without_encryption(url: str) -> None:
    assert origin_of(url).loopback
    assert checked_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "http://127.evil.example/v1",  # a name, not an address
        "http://127.0.0.1.nip.example/v1",
        "http://localhost.evil.example/v1",
        "http://10.0.0.1/v1",
        "http://[fe80::1]/v1",
    ],
)
def test_a_host_that_only_looks_like_this_machine_needs_the_consent(url: str) -> None:
    assert not origin_of(url).loopback
    with pytest.raises(ConsentNeeded) as raised:
        checked_url(url)
    assert raised.value.consent == "plain-http"


@pytest.mark.parametrize(
    "url",
    [
        "https://fa\u00df.example/v1",  # fass.example in the old rules, another host in those of browsers and agents
        "https://a\u200cb.example/v1",  # an invisible letter that the old rules drop
        "https://one.example\\.evil.example/v1",  # a backslash ends the host in a browser's parser, not in Python's
        "https://one%2eexample/v1",
        "https://one.example;evil.example/v1",
    ],
)
def test_a_host_that_programs_could_read_differently_is_refused(url: str) -> None:
    with pytest.raises(BadInput) as raised:
        origin_of(url)
    assert raised.value.hint


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("HTTPS://Www.Ezrouter.DEV:443/v1", "https://www.ezrouter.dev"),
        ("https://b\u00fccher.example/v1", "https://xn--bcher-kva.example"),
        ("https://B\u00dcCHER.example/v1", "https://xn--bcher-kva.example"),
        ("https://xn--fa-hia.example", "https://xn--fa-hia.example"),
        ("https://my_gateway.lan:8443/v1", "https://my_gateway.lan:8443"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_an_origin_is_written_in_one_way(url: str, origin: str) -> None:
    assert str(origin_of(url)) == origin
