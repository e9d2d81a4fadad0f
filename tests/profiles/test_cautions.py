"""Addresses that deserve a second look: not encrypted, imitated, foreign letters, bare numbers, odd ports."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.profiles.cautions import cautions, known_hosts
from ezswitch.profiles.cautions import imitated as imitated_by

KNOWN = ("www.ezrouter.dev", "api.deepseek.com", "api.openai.com", "openrouter.ai", "api.anthropic.com")


def imitated(host: str, known: Iterable[str]) -> str:
    return imitated_by(host, known_hosts(known))


def of(*urls: str, from_others: bool = True) -> tuple[str, ...]:
    surfaces = dict(zip(Surface, urls, strict=False))
    return cautions(Profile("p", "P", "p", surfaces), known_hosts(KNOWN), from_others=from_others)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.ezrouter.dev/v1",
        "https://api.deepseek.com/anthropic",
        "https://eu.api.openai.com",
        "https://openai.azure.com/v1",
        "https://gateway.example.com/openai.com/v1",
        "https://example.co.uk",
    ],
)
def test_an_ordinary_address_gets_no_word(url: str) -> None:
    assert of(url) == ()


def test_not_encrypted() -> None:
    assert of("http://gw.example.com/v1") == (
        "http://gw.example.com is not encrypted: the key could be read by anyone on the way there.",
    )


def test_this_machine_is_worth_a_word_where_others_say_it() -> None:
    url = "http://127.0.0.1:15721/v1"
    assert of(url) == ("http://127.0.0.1:15721 is a program on this machine.",)
    assert of(url, from_others=False) == ()


@pytest.mark.parametrize(
    ("host", "known"),
    [
        ("api.deepseek.co", "api.deepseek.com"),
        ("api.deepseek.com.evil.example", "api.deepseek.com"),
        ("api.deepseeek.com", "api.deepseek.com"),
        ("api.deepsek.com", "api.deepseek.com"),
        ("api.depeseek.com", "api.deepseek.com"),
        ("api.deepseak.com", "api.deepseek.com"),
        ("ezr0uter.dev", "www.ezrouter.dev"),
        ("www.ez-router.dev", "www.ezrouter.dev"),
        ("api.0penai.com", "api.openai.com"),
        ("api.openal.com", "api.openai.com"),
        ("api.anthrop1c.com", "api.anthropic.com"),
        ("openvouter.ai", "openrouter.ai"),
        ("0penr0uter.ai", "openrouter.ai"),
    ],
)
def test_a_look_alike_is_named_with_what_it_looks_like(host: str, known: str) -> None:
    assert imitated(host, KNOWN) == known
    assert f"{host} looks like {known}, and is another host." in of(f"https://{host}/v1")


@pytest.mark.parametrize(
    "host", ["deepseek.com", "chat.deepseek.com", "glm.example", "router.dev", "ai.dev", "opener.test"]
)
def test_a_host_of_the_same_domain_or_of_another_name_is_no_look_alike(host: str) -> None:
    assert imitated(host, KNOWN) == ""


def test_numbers_and_names_of_a_local_network_are_imitated_by_nobody() -> None:
    assert imitated("gateway.acme.example", ["gateway", "127.0.0.1", "0.1"]) == ""
    assert imitated("127.0.0.1.acme.example", ["127.0.0.1"]) == ""


def test_letters_of_another_script_are_shown_as_they_are_and_as_they_read() -> None:
    host = origin_of("https://api.\u0434eepseek.com".replace("\u0434", "\u0501")).host
    said = of(f"https://{host}/v1")
    assert host.startswith("api.xn--")
    assert said[0].startswith(f"{host} is written with foreign letters and reads 'api.\u0501eepseek.com'")
    assert said[1] == f"{host} looks like api.deepseek.com, and is another host."


def test_an_honest_foreign_name_gets_the_first_word_only() -> None:
    (said,) = of("https://xn--bcher-kva.example/v1")
    assert "reads 'b\u00fccher.example'" in said


def test_a_punycode_label_that_is_broken_does_not_stop_anything() -> None:
    assert len(of("https://xn--99999999999.example/v1")) == 1


@pytest.mark.parametrize("host", ["203.0.113.7", "[2001:db8::1]", "2130706433", "0x7f.1", "127.1", "10.0.0.1"])
def test_a_bare_number_in_any_spelling(host: str) -> None:
    assert any("bare number" in words for words in of(f"https://{host}/v1"))


@pytest.mark.parametrize(("url", "port"), [("https://gw.example:8443/v1", 8443), ("https://gw.example:80/v1", 80)])
def test_an_unusual_port(url: str, port: int) -> None:
    assert any(words.endswith(f"uses the unusual port {port}.") for words in of(url))


def test_an_address_that_carries_a_key() -> None:
    (said,) = of("https://gw.example/sk-ez-EXAMPLE0a1b2c3d4e5f/v1")
    assert said.startswith("Its address carries what looks like a key")
    assert "EXAMPLE" not in said


def test_formats_that_lead_to_different_hosts() -> None:
    assert of("https://a.example/v1", "https://b.example/v1") == (
        "Its API formats lead to different hosts: a.example, b.example.",
    )
    assert of("https://a.example/v1", "https://a.example/anthropic") == ()


@given(st.from_regex(r"(xn--)?[a-z0-9.\-]{1,60}", fullmatch=True), st.lists(st.sampled_from(KNOWN)))
def test_any_host_is_judged(host: str, known: list[str]) -> None:
    assert imitated(host, known) in ("", *known)
