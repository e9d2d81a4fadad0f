"""A key is seen wherever it stands; models, hosts and sentences are not taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.keylike import holds_key, looks_like_key, named_like_key, without_keys

KEYS = (
    "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f",
    "sk-ant-api03-EXAMPLE-abcdefg",
    "sk_live_EXAMPLE",
    "gsk_EXAMPLEabcdefghijklmn",
    "ghp_EXAMPLEabcdefghijklmnop",
    "github_pat_EXAMPLEabcdef",
    "AIzaSyEXAMPLE0123456789abcdef",
    "eyJhbGciOiJIUzI1NiJ9EXAMPLE",
    "AKIAEXAMPLEEXAMPLE01",
    "EXAMPLE0a1b2c3d4e5f6a7b8c9d0",
    "0EXAMPLE-1234-1234-1234-0123456789ab".replace("0EXAMPLE", "01234567"),
)

NO_KEYS = (
    "claude-opus-4-7",
    "anthropic/claude-3-5-sonnet-20241022-v2:0",
    "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    "Qwen3-Coder-480B-A35B-Instruct-Turbo",
    "xai-grok-4-fast-reasoning",
    "moonshotai/Kimi-K2-Instruct-0905",
    "www.ezrouter.dev",
    "https://gateway.platform.example-company.internal:8443/proxy/anthropic",
    "Team gateway (Frankfurt, shared with the whole platform group)",
    "12345678901234567890123",
    "abcdefghijklmnopqrstuvwxyzabc",
    "",
)


@pytest.mark.parametrize("number", range(len(KEYS)))
def test_keys_of_every_sort_are_seen(number: int) -> None:
    key = KEYS[number]
    assert looks_like_key(key)
    assert holds_key(f"see: {key}, please")
    assert holds_key(f"https://api.example.com/{key}/v1")


@pytest.mark.parametrize("text", NO_KEYS)
def test_what_is_no_key_is_not_taken_for_one(text: str) -> None:
    assert not holds_key(text)


def test_the_account_id_in_a_gateways_address_is_no_key_but_the_same_alone_is() -> None:
    account = "0123456789abcdef0123456789abcdef"
    assert not holds_key(f"https://gateway.example.com/v1/{account}/my-gateway/anthropic")
    assert not holds_key(f"https://gateway.example.com/v1/{account}")
    assert holds_key(account)
    assert holds_key(f"https://gateway.example.com/v1?x={account}")


@pytest.mark.parametrize(
    "name",
    [
        "key",
        "apiKey",
        "api_key",
        "x-api-key",
        "API-KEY",
        "key2",
        "token",
        "access_token",
        "accessToken",
        "secret",
        "client_secret",
        "password",
        "pwd",
        "authorization",
        "Authorization",
        "auth",
        "bearer",
        "credentials",
        "keys",
    ],
)
def test_names_that_a_key_would_have(name: str) -> None:
    assert named_like_key(name)


@pytest.mark.parametrize("name", ["key_url", "key_help", "name", "openai", "model.main", "website", "", "icon", "42"])
def test_names_that_no_key_has(name: str) -> None:
    assert not named_like_key(name)


def test_a_text_for_people_has_dots_where_a_key_was() -> None:
    assert without_keys(f"Use {KEYS[0]}, or ask.") == "Use ••••, or ask."
    assert without_keys("Ask Jo: claude-opus-4-7.") == "Ask Jo: claude-opus-4-7."


@given(st.text(max_size=400))
def test_any_text_is_judged_without_a_crash(text: str) -> None:
    assert isinstance(holds_key(text), bool)
    assert isinstance(named_like_key(text), bool)


def test_a_very_long_text_is_judged_at_once() -> None:
    assert not holds_key("a" * 1_000_000)
    assert holds_key("a" * 1_000_000 + "1")
