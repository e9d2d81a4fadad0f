"""Origins: one host has one spelling, and only this machine counts as this machine."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.errors import BadInput, ConsentNeeded
from ezswitch.domain.surface import Surface, checked_url, origin_of


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


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("one.example/v1", "https://"),
        ("//one.example/v1", "https://"),
        ("ftp://one.example/v1", "https://"),
        ("", "https://"),
        ("https://", "no host"),
        ("https:///v1", "no host"),
        ("https://one.example:99999/v1", "not a URL"),
        ("https://one.example:x/v1", "not a URL"),
        ("https://[::1/v1", "not a URL"),
        ("https://one.example/v1\nhttps://two.example", "control character"),
        ("https://one.example/\x07v1", "control character"),
        ("https://one.example/my path", "blank"),
        ("https://one.example/v1?x=1", "'?' or '#'"),
        ("https://one.example/v1#top", "'?' or '#'"),
        ("https://user@one.example/v1", "user name"),
    ],
)
def test_what_cannot_be_a_base_url_is_refused_with_its_reason_and_a_way_on(url: str, why: str) -> None:
    with pytest.raises(BadInput) as raised:
        checked_url(url)
    assert why in raised.value.message
    assert raised.value.hint
    assert raised.value.message.isprintable()


def test_a_missing_scheme_is_answered_with_the_address_that_would_work() -> None:
    with pytest.raises(BadInput) as raised:
        checked_url("www.ezrouter.dev/v1")
    assert "https://www.ezrouter.dev/v1" in raised.value.hint


def test_a_path_alone_is_not_answered_with_an_address_that_has_no_host() -> None:
    with pytest.raises(BadInput) as raised:
        checked_url("/v1")
    assert raised.value.hint == "A base URL looks like https://www.example.com/v1"


KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"


@pytest.mark.parametrize(
    "url",
    [
        f"https://one.example/v1?key={KEY}",
        f"https://one.example/v1#{KEY}",
        f"https://{KEY}@one.example/v1",
        f"https://user:{KEY}@one.example/v1",
        f"https://user:{KEY}@one.example/my path",
        f"ftp://user:{KEY}@one.example/v1",
        f"https://user:{KEY}@one.example:x/v1",
        f"https://user:{KEY}@one.exa;mple/v1?key={KEY}",
        f"user:{KEY}@one.example/v1",
    ],
    ids=str.split("query fragment user password blank scheme port host bare"),
)
def test_a_key_inside_an_address_is_not_repeated(url: str) -> None:
    with pytest.raises(BadInput) as raised:
        checked_url(url)
    assert KEY not in str(raised.value)
    assert KEY not in repr(raised.value)


def test_plain_http_elsewhere_goes_on_with_the_consent_alone() -> None:
    assert checked_url("http://10.0.0.1/v1", frozenset({"plain-http"})) == "http://10.0.0.1/v1"
    with pytest.raises(ConsentNeeded, match=r"http://10\.0\.0\.1 is not encrypted"):
        checked_url("http://10.0.0.1/v1", frozenset({"new-origin"}))


LABEL = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True).filter(lambda one: "--" not in one)
HOSTS = st.lists(LABEL, min_size=1, max_size=3).map(".".join) | st.ip_addresses().map(
    lambda ip: str(ip) if ip.version == 4 else f"[{ip}]"
)
PATHS = st.lists(st.from_regex(r"[A-Za-z0-9._~-]{1,6}", fullmatch=True), max_size=3).map(
    lambda p: "".join(f"/{x}" for x in p)
)


@given(
    HOSTS, st.none() | st.integers(1, 65535), PATHS, st.sampled_from(["", "/", "//"]), st.sampled_from(["", " ", "\n"])
)
def test_a_good_address_loses_blanks_and_final_slashes_and_keeps_its_origin(
    host: str, port: int | None, path: str, slashes: str, blanks: str
) -> None:
    url = f"https://{host}{'' if port is None else f':{port}'}{path}"
    clean = checked_url(f"{blanks}{url}{slashes}{blanks}")
    assert clean == url
    assert checked_url(clean) == clean
    assert origin_of(clean) == origin_of(url + slashes)
    assert origin_of(str(origin_of(clean))) == origin_of(clean)


def test_every_format_has_words_of_its_own() -> None:
    assert {surface.label for surface in Surface} == {
        "OpenAI-compatible",
        "OpenAI Responses",
        "Anthropic-compatible",
        "Gemini-compatible",
    }
