"""Words from elsewhere look like what they are."""

from __future__ import annotations

import pytest

from desktop.dialogs.offers import ACME, acme
from ezswitch.desktop.dialogs.import_words import breakable, is_address, key_page, models_words, plain
from ezswitch.desktop.widgets import tip

NO_WIDTH = "\u200b"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Acme", "Acme"),
        ("  Acme \n", "Acme"),
        ("evil\u202etxt", "eviltxt"),
        ("a\x00\x1bb\u200bc", "abc"),
        ("Zürich 東京", "Zürich 東京"),
    ],
)
def test_signs_that_cannot_be_seen_are_left_out(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_a_tooltip_shows_markup_as_it_is() -> None:
    assert tip("<img src=x>") == "<span>&lt;img src=x&gt;</span>"
    assert tip("") == ""


def test_an_address_may_break_after_each_of_its_signs_and_stays_the_same_address() -> None:
    shown = breakable("https://a.b-c.example:8443/v1")
    assert shown.replace(NO_WIDTH, "") == "https://a.b-c.example:8443/v1"
    assert all(f"{sign}{NO_WIDTH}" in shown for sign in ".-:/")


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("https://acme.example/setup.toml", True),
        (" HTTPS://acme.example \n", True),
        ("http://acme.example", True),
        ("ssh://git@acme.example/setup", True),
        ("git+ssh://git@acme.example/setup", True),
        ("git@acme.example:team/setup.git", True),
        ("ezswitch://import?name=x", False),
        ("ccswitch://v1/import?endpoint=https://a.example", False),
        ('version = 1\nwebsite = "https://acme.example"', False),
        ("https://a.example https://b.example", False),
        ("sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f", False),
        ("", False),
    ],
)
def test_an_address_is_told_from_links_and_setups(text: str, so: bool) -> None:
    assert is_address(text) is so


@pytest.mark.parametrize(
    ("page", "opened"),
    [
        ("https://acme.example/keys", "https://acme.example/keys"),
        ("http://acme.example/keys", ""),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("https://acme.example/\nkeys", ""),
        ("", ""),
    ],
)
def test_only_web_pages_are_opened(page: str, opened: str) -> None:
    assert key_page(acme(key_url=page)) == opened


def test_models_say_their_roles_and_those_of_one_agent() -> None:
    words = models_words(acme(profile=ACME), {"opencode": "OpenCode"})
    assert words == "claude-opus-4-7 (main), claude-haiku-4-5 (small) · OpenCode: glm-5 (main)"
