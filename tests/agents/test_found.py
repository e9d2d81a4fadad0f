"""Settings that are no profile yet: addresses as profiles keep them, and what is a key and what only names one."""

from __future__ import annotations

import pytest

from ezswitch.agents.agent import Found
from ezswitch.agents.found import found_in, root_of, unspoken
from ezswitch.domain.phrase import say
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
URL = "https://gateway.example.org/anthropic"


@pytest.mark.parametrize(
    ("surface", "url", "root"),
    [
        (Surface.ANTHROPIC, "https://a.example/anthropic/v1/", "https://a.example/anthropic"),
        (Surface.ANTHROPIC, " https://a.example/ ", "https://a.example"),
        (Surface.OPENAI, "https://a.example/v1/", "https://a.example/v1"),
        (Surface.RESPONSES, "https://a.example/v1", "https://a.example/v1"),
        (Surface.GEMINI, "https://a.example/v1beta/", "https://a.example"),
        (Surface.GEMINI, "https://a.example", "https://a.example"),
    ],
)
def test_an_address_is_kept_in_the_form_of_a_profile(surface: Surface, url: str, root: str) -> None:
    assert root_of(surface, url) == root


def test_the_first_setting_that_is_filled_has_the_key() -> None:
    found = found_in(Surface.ANTHROPIC, URL, {}, [("env.A", "  "), ("env.B", f" {KEY} "), ("env.C", "other")])
    assert (found.secret, found.key_place, found.reason) == (Secret(KEY), "env.B", "")
    assert KEY not in repr(found)


@pytest.mark.parametrize(
    "text",
    ["{env:GATEWAY_KEY}", "{file:~/key}", "${GATEWAY_KEY}", "$GATEWAY_KEY", "$(pass show gw)", "!pass gw", "op://a/b"],
)
def test_what_only_names_a_place_is_no_key(text: str) -> None:
    found = found_in(Surface.OPENAI, "https://a.example/v1", {}, [("apiKey", text)])
    assert found.secret is None
    assert found.key_place == ""
    assert found.reason == "apiKey names a place where the key is, not the key: paste it."


def test_what_no_header_can_carry_is_no_key_and_is_not_repeated() -> None:
    found = found_in(Surface.OPENAI, "https://a.example/v1", {}, [("apiKey", "my secret key")])
    assert found.secret is None
    assert "a blank in the middle" in found.reason
    assert "secret key" not in found.reason


def test_no_key_at_all_has_the_reason_of_the_caller_and_empty_models_are_left_out() -> None:
    found = found_in(Surface.OPENAI, "https://a.example/v1", {"main": "m-1", "small": ""}, [], "It is elsewhere.")
    assert (found.secret, found.reason, dict(found.models)) == (None, "It is elsewhere.", {"main": "m-1"})


def test_without_an_address_there_is_none() -> None:
    assert found_in(Surface.OPENAI, " ", {}, [("apiKey", KEY)]).base_url == {}


def test_words_for_a_reason_are_sentences_of_their_own_each_for_a_translator() -> None:
    found = found_in(Surface.OPENAI, "https://a.example/v1", {}, [("apiKey", "my secret key")])
    assert found.reason.startswith("What stands in apiKey is no key. ")
    assert found.reason.endswith(" Paste it.")
    assert found.reason.template == "{first} {second}"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("bedrock", "It speaks 'bedrock', which ezswitch does not know."),
        ("", "It speaks a format that ezswitch does not know."),
        (None, "It speaks a format that ezswitch does not know."),
    ],
)
def test_a_format_that_is_not_known_is_named_where_it_is_said(said: str | None, reason: str) -> None:
    assert unspoken(said) == Found(reason=say(reason))
