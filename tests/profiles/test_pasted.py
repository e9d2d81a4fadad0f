"""One field takes everything: a link, a shared setup, an address, a key; nothing of a key is ever shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.secret import Secret
from ezswitch.profiles.pasted import LONGEST, Kind, Pasted, recognise

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
LINK = "ezswitch://import?preset=ezrouter"
FOREIGN = "ccswitch://v1/import?resource=provider&app=claude&name=Acme"
BUNDLE = 'ezswitch_bundle = 1\n\n[profiles.acme]\nbase_url.openai = "https://acme.example/v1"\n'


@pytest.mark.parametrize(
    "text",
    [
        LINK,
        f"  {LINK}\n",
        f"'{LINK}'",
        f"<{LINK}>",
        f"Hello,\nhere it is: {LINK}.\nBye",
        f"ezswitch import '{LINK}'",
        f"[our setup]({LINK})",
        f"`{LINK}`",
    ],
)
def test_a_link_is_found_inside_other_words(text: str) -> None:
    assert recognise(text) == Pasted(Kind.LINK, LINK)


def test_a_link_alone_may_have_blanks_that_its_site_forgot_to_encode() -> None:
    text = f"{FOREIGN} Gateway&endpoint=https://acme.example"
    assert recognise(f"{text}\n") == Pasted(Kind.LINK, text)


def test_links_in_capitals_and_several_links() -> None:
    assert recognise("EZSWITCH://import?preset=x").kind is Kind.LINK
    assert recognise(f"{LINK}\n{FOREIGN}\n{LINK}") == Pasted(Kind.LINK, f"{LINK}\n{FOREIGN}")
    many = "\n".join(f"{LINK}{n}" for n in range(50))
    assert len(recognise(many).text.splitlines()) == 20


def test_a_shared_setup_is_kept_whole() -> None:
    assert recognise(f"\ufeff{BUNDLE}") == Pasted(Kind.BUNDLE, BUNDLE.strip())
    assert recognise(f"# from us\n{BUNDLE}").kind is Kind.BUNDLE


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://www.ezrouter.dev/v1", "https://www.ezrouter.dev/v1"),
        (' "http://localhost:4000/v1" ', "http://localhost:4000/v1"),
        ("api.example.com/v1", "https://api.example.com/v1"),
        ("gw.example.com:8443", "https://gw.example.com:8443"),
        ("OPENAI_BASE_URL=https://gw.example.com/v1", "https://gw.example.com/v1"),
    ],
)
def test_an_address(text: str, url: str) -> None:
    assert recognise(text) == Pasted(Kind.ADDRESS, url)


@pytest.mark.parametrize(
    "text",
    [
        KEY,
        f"  {KEY} \r\n",
        f"'{KEY}'",
        f'export ANTHROPIC_AUTH_TOKEN="{KEY}"',
        f"ANTHROPIC_API_KEY={KEY}",
        f"Authorization: Bearer {KEY}",
        f"Bearer {KEY}",
        f"x-api-key: {KEY}",
    ],
)
def test_a_key_comes_as_a_secret_and_never_as_text(text: str) -> None:
    found = recognise(text)
    assert (found.kind, found.text, found.key) == (Kind.KEY, "", Secret(KEY))
    assert KEY not in repr(found)


def test_a_key_of_an_unknown_sort() -> None:
    assert recognise("team.4711-EXAMPLE").kind is Kind.KEY
    assert recognise("01234567-89ab-cdef-0123-456789abcdef").kind is Kind.KEY


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "hello",
        "hello world",
        "claude",
        "what is a key?",
        "/home/user/setup.toml",
        "a" * 12,
        "ключ1234567890",
    ],
)
def test_nothing(text: str) -> None:
    assert recognise(text) == Pasted(Kind.NOTHING)


def test_what_others_wrote_is_not_shown_either_for_it_may_hold_a_key() -> None:
    link = f"{FOREIGN}&apiKey={KEY}"
    found = recognise(link)
    assert found.text == link
    assert KEY not in repr(found)
    assert KEY not in str(found)


@given(st.text(max_size=2000))
def test_any_paste_has_a_kind(text: str) -> None:
    found = recognise(text)
    assert (found.key is not None) == (found.kind is Kind.KEY)
    assert not (found.kind in (Kind.KEY, Kind.NOTHING) and found.text)


@pytest.mark.parametrize("piece", ["a", "a1", "=", "ezswitch://", ".a", "x=", "\n", "https://"])
def test_a_huge_paste_is_looked_at_once_and_bounded(piece: str) -> None:
    found = recognise(piece * (2 * LONGEST // len(piece)))
    assert found.kind in (Kind.NOTHING, Kind.LINK)
    assert len(found.text) <= LONGEST + 1
