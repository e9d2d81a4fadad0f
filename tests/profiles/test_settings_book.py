"""settings.toml as text: defaults, every field there and back, unknown keys and comments kept, faults with a place."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.settings import CHECK_MINUTES, NO_PROXY, Settings
from ezswitch.profiles.settings_book import proxy_fault, read, written

EVERYTHING = Settings(
    language="pt-BR",
    theme="dark",
    close_to_tray=False,
    check_minutes=60,
    proxy="http://proxy.example:8080",
    ca_file="/etc/ssl/company.pem",
    outside_home=frozenset({"/srv/acme/config.json"}),
    hidden=frozenset({"opencode", "another-one"}),
    middle_click=True,
    welcomed=True,
    no_tray_said=True,
    check_updates=True,
    high_contrast=True,
    reduce_motion=True,
    text_size=150,
)
BY_HAND = """# mine
version = 1
theme = "light"   # bright room
future = { kept = true }

[window]
size = [1, 2]
"""


def test_a_missing_or_empty_file_gives_the_defaults() -> None:
    assert read(None) == read("") == read("\ufeff\n") == Settings()
    assert Settings().check_minutes == CHECK_MINUTES == 5


def test_every_setting_is_written_and_read_again() -> None:
    assert all(getattr(EVERYTHING, one.name) != getattr(Settings(), one.name) for one in fields(Settings))
    text = written(None, EVERYTHING)
    assert read(text) == EVERYTHING
    assert text.startswith("version = 1\n")
    assert 'hidden = ["another-one", "opencode"]' in text, "sorted, so that a dotfiles repository sees no noise"


def test_defaults_are_not_written_and_the_same_again_changes_nothing() -> None:
    assert written(None, Settings()) == "version = 1\n"
    text = written(None, EVERYTHING)
    assert written(text, EVERYTHING) == text


def test_comments_and_unknown_keys_stay() -> None:
    text = written(BY_HAND, replace(read(BY_HAND), theme="dark", check_minutes=15))
    assert text == BY_HAND.replace('"light"', '"dark"').replace(
        "future = { kept = true }\n", "future = { kept = true }\ncheck_minutes = 15\n"
    )


def test_windows_line_ends_stay() -> None:
    text = written("version = 1\r\n", Settings(middle_click=True))
    assert text == "version = 1\r\nmiddle_click = true\r\n"


def test_going_back_to_a_default_is_written() -> None:
    assert read(written('theme = "dark"\n', Settings())).theme == "system"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("version = 1\ntext_size = 500\n", 2, "from 80 to 200 percent"),
        ('version = 1\ntheme = "sepia"\n', 2, '"system", "light" or "dark"'),
        ("\ncheck_minutes = -1\n", 2, "from 0 (never)"),
        ("check_minutes = 5000\n", 1, "1440"),
        ("check_minutes = true\n", 1, "whole number"),
        ("check_minutes = 1.5\n", 1, "whole number"),
        ("close_to_tray = 1\n", 1, "true or false"),
        ('welcomed = "yes"\n', 1, "true or false"),
        ("language = 3\n", 1, "text in quotes"),
        ('language = "../etc"\n', 1, "such as"),
        ('hidden = "opencode"\n', 1, "a list of names"),
        ("hidden = [1]\n", 1, "a list of names"),
        ('hidden = ["No Name"]\n', 1, "ids of agents"),
        ('proxy = "socks4://x"\n', 1, "must be an address"),
        ('ca_file = "a\\nb"\n', 1, "path of a file"),
        ("version = 0\n", 1, "must be 1"),
        ("version = true\n", 1, "must be 1"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(CannotRead, match=r"\A\w+ must be") as caught:
        read(text)
    assert caught.value.line == line
    assert caught.value.column == 1
    assert words in caught.value.message


def test_text_that_does_not_parse_says_where() -> None:
    with pytest.raises(CannotRead) as caught:
        read('theme = "dark"\nproxy = \n')
    assert (caught.value.line, caught.value.column) == (2, 9)


def test_a_newer_version_is_refused_and_says_what_to_do() -> None:
    with pytest.raises(CannotRead, match="version 2") as caught:
        read("version = 2\n")
    assert "Update ezswitch" in caught.value.hint


def test_nothing_is_written_over_a_text_that_cannot_be_read() -> None:
    with pytest.raises(CannotRead):
        written("theme = ", Settings(theme="dark"))


@pytest.mark.parametrize(
    "wrong", [Settings(theme="x"), Settings(check_minutes=-5), Settings(proxy="nope"), Settings(language="!")]
)
def test_a_value_that_cannot_be_used_is_not_written(wrong: Settings) -> None:
    with pytest.raises(BadInput):
        written(None, wrong)


@pytest.mark.parametrize("good", ["", NO_PROXY, "http://p.example:8080", "https://u:p@p.example", "http://[::1]:3128"])
def test_proxies_that_can_be_used(good: str) -> None:
    assert proxy_fault(good) == ""


@pytest.mark.parametrize(
    "bad",
    ["p.example:8080", "http://", "http://x:port", "http://x:0", "http://[::1", "socks5://x:1", "http://a b", "no\n"],
)
def test_proxies_that_cannot_be_used(bad: str) -> None:
    assert proxy_fault(bad)


def test_a_proxys_password_is_in_no_error_and_no_repr() -> None:
    secret = "EXAMPLEpassword"
    with pytest.raises(CannotRead) as caught:
        read(f'proxy = "socks4://user:{secret}@proxy.example"\n')
    assert secret not in str(caught.value)
    with pytest.raises(BadInput) as refused:
        written(None, Settings(proxy=f"ftp://user:{secret}@proxy.example"))
    assert secret not in str(refused.value)
    assert secret not in repr(Settings(proxy=f"http://user:{secret}@proxy.example"))
