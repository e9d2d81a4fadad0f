"""Links of our own: every parameter, everything hostile, and never a key in what is said about them."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.errors import BadInput
from ezswitch.domain.offer import NotOffered, Source
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Surface
from ezswitch.profiles import links
from ezswitch.profiles.links import LONGEST, MOST_PARAMETERS, offered
from ezswitch.profiles.offering import settled
from ezswitch.profiles.presets import load

PRESETS = load(Path(__file__).parents[2] / "resources" / "presets")
AGENTS = ("claude-code", "opencode")
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
BASE = "ezswitch://import?openai=https://acme.example/v1"


def read(link: str) -> links.Offer:
    return offered(link, PRESETS, AGENTS)


def refused(link: str) -> BadInput:
    with pytest.raises(BadInput) as raised:
        read(link)
    assert raised.value.hint
    assert KEY not in str(raised.value) + raised.value.title
    return raised.value


def test_a_preset_alone_is_enough() -> None:
    found = read("ezswitch://import?preset=ezrouter")
    (row,) = found.rows
    assert (found.source, found.title, found.skipped) == (Source.LINK, "A link", ())
    assert (row.profile.id, row.profile.name, row.profile.preset) == ("ezrouter", "ezrouter", "ezrouter")
    assert row.profile.base_url[Surface.ANTHROPIC] == "https://www.ezrouter.dev/anthropic"
    assert row.profile.models["main"] == "claude-opus-4-7"
    assert row.key_url == "https://www.ezrouter.dev/dashboard/#api-keys/"
    assert row.secret is None


def test_every_parameter_by_its_name() -> None:
    link = (
        "ezswitch://import?name=Acme%20Gateway&id=acme&openai=https://acme.example/v1&responses=https://acme.example/r"
        "&anthropic=https://acme.example/a&gemini=https://acme.example/g&model.main=glm-5&model.small=s&model.opus=o"
        "&model.sonnet=n&model.haiku=h&model.subagent=b&website=https://acme.example"
        "&key_url=https://acme.example/keys&key_help=Ask+Jo%2C+please&agents=claude-code,opencode"
    )
    (row,) = read(link).rows
    assert row.profile == Profile(
        "acme",
        "Acme Gateway",
        "acme",
        {
            Surface.OPENAI: "https://acme.example/v1",
            Surface.RESPONSES: "https://acme.example/r",
            Surface.ANTHROPIC: "https://acme.example/a",
            Surface.GEMINI: "https://acme.example/g",
        },
        {"main": "glm-5", "small": "s", "opus": "o", "sonnet": "n", "haiku": "h", "subagent": "b"},
        website="https://acme.example",
    )
    assert (row.key_url, row.key_help) == ("https://acme.example/keys", "Ask Jo, please")
    assert row.agents == AGENTS
    assert read(link).skipped == ()


def test_the_docstring_names_every_parameter() -> None:
    words = set(re.findall(r"[\w.]+", links.__doc__ or ""))
    assert words >= links._KNOWN


def test_a_preset_with_a_name_a_model_and_an_address_of_its_own_host() -> None:
    link = "ezswitch://import?preset=deepseek&name=Ours&id=ours&model.main=x&openai=https://api.deepseek.com/beta"
    (row,) = read(link).rows
    assert (row.profile.id, row.profile.name, row.profile.key) == ("ours", "Ours", "ours")
    assert row.profile.base_url[Surface.OPENAI] == "https://api.deepseek.com/beta"
    assert row.profile.models["main"] == "x"


def test_a_preset_never_lends_its_name_to_another_host() -> None:
    error = refused("ezswitch://import?preset=deepseek&openai=https://evil.example/v1")
    assert "says DeepSeek and leads to another host" in error.message
    (row,) = read("ezswitch://import?preset=custom&id=x&openai=https://my.example/v1").rows
    assert row.profile.base_url == {Surface.OPENAI: "https://my.example/v1"}


def test_without_a_name_the_host_is_one() -> None:
    (row,) = read(BASE).rows
    assert (row.profile.name, row.profile.id) == ("acme.example", "acme.example")


def test_what_is_not_known_is_named_and_ignored() -> None:
    found = read(f"{BASE}&colour=red&model.boss=x&agents=claude-code,vim")
    assert found.rows[0].agents == ("claude-code",)
    assert found.skipped == (
        NotOffered("colour", "This ezswitch does not know it."),
        NotOffered("model.boss", "This ezswitch does not know it."),
        NotOffered("vim", "There is no such agent here."),
    )


@pytest.mark.parametrize("form", ["EZSWITCH://IMPORT?preset=ezrouter", "ezswitch://import/?preset=ezrouter&"])
def test_other_spellings_that_desktops_make_of_it(form: str) -> None:
    assert read(form).rows[0].profile.id == "ezrouter"


@pytest.mark.parametrize(
    "link",
    [
        "",
        "ezswitch:",
        "ezswitch://",
        "ezswitch://import",
        "ezswitch://import?",
        "ezswitch://import?name=Acme",
        "ezswitch://import?agents=claude-code",
        "ezswitch://import?preset=nobody",
        "ezswitch://use?profile=acme",
        "ezswitch://import.evil.example?preset=ezrouter",
        "ezswitch://user@import?preset=ezrouter",
        "ezswitch://import:80?preset=ezrouter",
        "ezswitch://import/../../x?preset=ezrouter",
        "ezswitch://[import?preset=ezrouter",
        "https://import?preset=ezrouter",
        "ccswitch://v1/import?resource=provider",
        "ezswitch://import?preset=ezrouter#fragment",
        "ezswitch://import?preset=ezrouter&preset=openai",
        "ezswitch://import?preset=ezrouter&pre%73et=openai",
        "ezswitch://import?preset=deepseek&openai=nonsense",
        f"{BASE}&name={'a' * LONGEST}",
        BASE + "".join(f"&p{n}=1" for n in range(MOST_PARAMETERS)),
    ],
)
def test_what_is_no_usable_link_is_refused(link: str) -> None:
    refused(link)


@pytest.mark.parametrize(
    "name",
    [
        "key",
        "apiKey",
        "api_key",
        "x-api-key",
        "KEY",
        "token",
        "access_token",
        "secret",
        "client-secret",
        "password",
        "authorization",
        "Authorization",
        "auth",
        "bearer",
        "%6bey",
        "openai_key",
        "credential",
        "key2",
        "usageApiKey",
    ],
)
def test_a_parameter_named_like_a_key_declines_the_link_whatever_it_says(name: str) -> None:
    error = refused(f"{BASE}&{name}=hunter2")
    assert error.title == "the link carries a key"
    assert "hunter2" not in str(error)


@pytest.mark.parametrize("name", [*sorted(links._KNOWN), "colour", "x"])
def test_a_key_is_found_in_every_parameter(name: str) -> None:
    base = "ezswitch://import?" if name in ("openai", "preset") else f"{BASE}&"
    for text in (KEY, quote(KEY).replace("E", "%45"), f"https://acme.example/{KEY}/v1", f"Bearer+{KEY}"):
        assert refused(f"{base}{name}={text}").title == "the link carries a key"


@pytest.mark.parametrize(
    "link",
    [
        f"ezswitch://{KEY}@import?preset=ezrouter",
        f"ezswitch://import/{KEY}?preset=ezrouter",
        f"ezswitch://import?preset=ezrouter#{KEY}",
        f"ezswitch://import?preset=ezrouter&{KEY}",
        f"ezswitch://import?preset=ezrouter&{KEY}=1",
        f"ezswitch://import?preset=ezrouter&x={KEY}&x={KEY}",
        f"ezswitch://import?openai=https://user:{KEY}@acme.example/v1",
        f"ezswitch://import?openai=https://acme.example/v1?k={KEY}",
    ],
)
def test_a_key_anywhere_else_declines_the_link_too(link: str) -> None:
    refused(link)


_PIECES = st.sampled_from(
    [*links._KNOWN, "apiKey", KEY, "=", "&", "%", "+", "https://", "http://\u0430cme.example", "\x00", "%00"]
)


@given(st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=12).map("".join)))
def test_any_link_is_read_or_refused_without_repeating_a_key(rest: str) -> None:
    for link in (f"{BASE}&{rest}", f"ezswitch://import?{rest}", f"ezswitch://{rest}"):
        try:
            found = settled(read(link), (), (), PRESETS)
        except BadInput as error:
            said = f"{error.title} {error} {error!r}"
        else:
            said = repr(found)
            assert len(found.rows) <= 1
        assert KEY not in said
        assert len(said) < 40_000
