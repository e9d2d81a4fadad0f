"""Links of CC Switch from a paste: providers are read, nothing is fetched, run or applied, keys stay Secrets."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.agents import all_agents
from ezswitch.domain.errors import BadInput
from ezswitch.domain.offer import NotOffered, Offer, Source
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.profiles.ccswitch_links import LONGEST, PLACEHOLDER, offered
from ezswitch.profiles.offering import settled
from ezswitch.profiles.rival_shapes import load

SHAPES = load(Path(__file__).parents[2] / "resources" / "rivals" / "cc-switch.toml")
AGENTS = all_agents()
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
OTHER = "sk-ez-EXAMPLEf1e0d9c8b7a6f5e4d3c2b1a0"


def link(**said: str) -> str:
    return "ccswitch://v1/import?" + urlencode({"resource": "provider", "app": "claude", "name": "Acme", **said})


def read(text: str) -> Offer:
    return offered(text, AGENTS, SHAPES)


def encoded(settings: Any) -> str:
    text = settings if isinstance(settings, str) else json.dumps(settings)
    return base64.b64encode(text.encode()).decode()


def reasons(found: Offer) -> dict[str, str]:
    return {one.what: one.reason for one in found.skipped}


def test_a_provider_with_every_parameter() -> None:
    found = read(
        link(
            endpoint="https://acme.example/anthropic/",
            apiKey=f" {KEY} ",
            model="opus-x",
            haikuModel="h",
            sonnetModel="s",
            opusModel="o",
            homepage="https://acme.example",
            notes="Ask Jo.",
            icon="acme",
        )
    )
    (row,) = found.rows
    assert (found.source, found.title, found.skipped) == (Source.LINK, "A link of CC Switch", ())
    assert (row.profile.id, row.profile.name, row.profile.website) == ("acme", "Acme", "https://acme.example")
    assert row.profile.base_url == {Surface.ANTHROPIC: "https://acme.example/anthropic"}
    assert row.profile.models == {"main": "opus-x", "haiku": "h", "sonnet": "s", "opus": "o"}
    assert (row.secret, row.key_help, row.agents) == (Secret(KEY), "Ask Jo.", ("claude-code",))
    assert row.found_in == ("link for Claude Code",)
    assert KEY not in repr(found)


@pytest.mark.parametrize(
    ("app", "surfaces"),
    [
        ("claude", {Surface.ANTHROPIC}),
        ("claude-desktop", {Surface.ANTHROPIC}),
        ("codex", {Surface.RESPONSES, Surface.OPENAI}),
        ("gemini", {Surface.GEMINI}),
        ("grokbuild", {Surface.OPENAI}),
        ("opencode", {Surface.OPENAI}),
        ("openclaw", {Surface.OPENAI}),
        ("hermes", {Surface.OPENAI}),
        ("pi", {Surface.OPENAI}),
    ],
)
def test_the_app_says_which_format_its_address_has(app: str, surfaces: set[Surface]) -> None:
    (row,) = read(link(app=app, endpoint="https://acme.example/v1")).rows
    assert set(row.profile.base_url) == surfaces


def test_the_first_address_is_taken_and_the_others_are_named() -> None:
    found = read(link(endpoint=" https://a.example/, https://b.example ,,https://c.example"))
    assert found.rows[0].profile.base_url == {Surface.ANTHROPIC: "https://a.example"}
    assert list(reasons(found)) == ["https://b.example", "https://c.example"]


CONFIGS: dict[str, tuple[Any, Surface]] = {
    "claude": (
        {"env": {"ANTHROPIC_BASE_URL": "https://c.example", "ANTHROPIC_AUTH_TOKEN": KEY, "ANTHROPIC_MODEL": "m"}},
        Surface.ANTHROPIC,
    ),
    "codex": (
        {
            "auth": {"OPENAI_API_KEY": KEY},
            "config": 'model = "m"\nmodel_provider = "c"\n[model_providers.c]\nbase_url = "https://c.example"\n',
        },
        Surface.RESPONSES,
    ),
    "gemini": (
        {"env": {"GOOGLE_GEMINI_BASE_URL": "https://c.example", "GEMINI_API_KEY": KEY, "GEMINI_MODEL": "m"}},
        Surface.GEMINI,
    ),
    "openclaw": ({"baseUrl": "https://c.example", "apiKey": KEY, "models": [{"id": "m"}]}, Surface.OPENAI),
}


@pytest.mark.parametrize("app", CONFIGS)
@pytest.mark.parametrize("form", ["standard", "url-safe", "without padding"])
def test_its_settings_are_decoded_for_what_is_listed_and_nothing_else(app: str, form: str) -> None:
    settings, surface = CONFIGS[app]
    text = encoded({**settings, "hooks": {"x": "rm -rf /"}, "pad": "\u00ff\u00fe?>~"})
    if form == "url-safe":
        text = text.replace("+", "-").replace("/", "_")
    if form == "without padding":
        text = text.rstrip("=")
    (row,) = read(link(app=app, config=text)).rows
    assert row.profile.base_url == {surface: "https://c.example"}
    assert (row.profile.models["main"], row.secret) == ("m", Secret(KEY))
    assert "rm -rf" not in repr(row)


def test_a_plus_that_was_not_encoded_is_one_all_the_same() -> None:
    text = encoded({"env": {"ANTHROPIC_BASE_URL": "https://c.example", "x": "\u00fb\u00ef\u00be>>>???~~~~~~"}})
    raw = f"ccswitch://v1/import?resource=provider&app=claude&name=A&config={quote(text, safe='+=/')}"
    assert read(raw).rows[0].profile.base_url == {Surface.ANTHROPIC: "https://c.example"}


def test_settings_in_toml() -> None:
    text = encoded('baseUrl = "https://c.example"\napiKey = "x-EXAMPLE"\n')
    (row,) = read(link(app="openclaw", config=text, configFormat="toml")).rows
    assert (row.profile.base_url, row.secret) == ({Surface.OPENAI: "https://c.example"}, Secret("x-EXAMPLE"))


def test_what_the_link_says_itself_wins_over_its_settings() -> None:
    config = encoded(CONFIGS["claude"][0])
    (row,) = read(link(config=config, endpoint="https://e.example", apiKey=OTHER, model="e", opusModel="o")).rows
    assert row.profile.base_url == {Surface.ANTHROPIC: "https://e.example"}
    assert row.profile.models == {"main": "e", "opus": "o"}
    assert row.secret == Secret(OTHER)


@pytest.mark.parametrize(
    "config",
    [
        "!!!",
        encoded("{"),
        encoded("[1]"),
        encoded('"x"'),
        encoded("[" * 40000),
        encoded("{" + '"a":{' * 9000),
        "//8=",
        base64.b64encode(b"\xff\xfe").decode(),
        encoded({"env": 7}),
        encoded({"env": {"ANTHROPIC_BASE_URL": [KEY]}}),
    ],
)
def test_settings_that_cannot_be_read_are_said_and_do_not_stop_the_rest(config: str) -> None:
    found = read(link(config=config, endpoint="https://e.example", apiKey=KEY))
    assert found.rows[0].secret == Secret(KEY)
    assert KEY not in repr(found)


def test_toml_inside_settings_that_does_not_parse_is_said() -> None:
    found = read(link(app="codex", config=encoded({"config": f"x = {KEY}"}), endpoint="https://e.example"))
    assert "config" in reasons(found)
    assert KEY not in repr(found)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("configUrl", "https://evil.example/c.json", "Nothing is fetched"),
        ("enabled", "true", "never switches an agent by itself"),
        ("usageScript", "ZmV0Y2goKQ==", "never taken over or run"),
        ("usageEnabled", "true", "never taken over or run"),
        ("usageApiKey", KEY, "never taken over or run"),
        ("usageAccessToken", KEY, "never taken over or run"),
        ("colour", KEY, "does not know it"),
    ],
)
def test_what_would_act_is_named_and_left_out_without_its_value(name: str, value: str, words: str) -> None:
    found = read(link(endpoint="https://e.example", **{name: value}))
    assert words in reasons(found)[name]
    assert value == "true" or value not in repr(found)
    assert found.rows[0].secret is None


def test_what_is_off_needs_no_word() -> None:
    assert read(link(endpoint="https://e.example", enabled="false")).skipped == ()


@pytest.mark.parametrize(
    ("resource", "said", "what"),
    [
        ("prompt", {"content": "x"}, "a prompt: Acme"),
        ("mcp", {"apps": "claude"}, "MCP servers: Acme"),
        ("skill", {"repo": "owner/name"}, "a skill: Acme"),
    ],
)
def test_other_resources_are_named_and_declined(resource: str, said: dict[str, str], what: str) -> None:
    found = read(link(resource=resource, **said))
    assert found.rows == ()
    assert found.skipped == (NotOffered(what, "Only providers are taken over."),)


def test_a_link_without_an_address_or_for_an_unknown_app_is_declined() -> None:
    assert "official sign-in" in reasons(read(link(apiKey=KEY)))["Acme"]
    assert reasons(read(link(app="vim", endpoint="https://e.example"))) == {"a provider for vim": "No such app."}


def test_what_belongs_to_its_own_proxy_is_no_provider_and_no_key() -> None:
    found = read(link(endpoint="http://127.0.0.1:15721"))
    assert found.rows == ()
    assert "own proxy" in reasons(found)["Acme"]
    found = read(link(endpoint="https://e.example", apiKey=PLACEHOLDER))
    assert found.rows[0].secret is None
    assert "placeholder" in reasons(found)["apiKey"]
    config = encoded({"env": {"ANTHROPIC_BASE_URL": "https://e.example", "ANTHROPIC_AUTH_TOKEN": PLACEHOLDER}})
    assert read(link(config=config)).rows[0].secret is None


def test_a_key_that_is_none_is_said_without_repeating_it() -> None:
    found = read(link(endpoint="https://e.example", apiKey=f"{KEY} and more"))
    assert found.rows[0].secret is None
    assert reasons(found)["apiKey"].startswith("This cannot be a key")
    assert KEY not in repr(found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ccswitch://",
        "ccswitch://v1/import",
        "ccswitch://v1/import?app=claude&name=x",
        "ccswitch://v2/import?resource=provider",
        "ccswitch://v1/export?resource=provider",
        "ccswitch://[v1/import?resource=provider",
        "ezswitch://import?preset=ezrouter",
        f"ccswitch://v1/import?resource={KEY}",
        f"ccswitch://v1/import?resource=provider&apiKey={KEY}&apiKey={KEY}",
        link(name="x" * LONGEST, apiKey=KEY),
        link(**{f"p{n}": KEY for n in range(80)}),
    ],
)
def test_what_is_no_usable_link_is_refused_without_a_word_of_it(text: str) -> None:
    with pytest.raises(BadInput) as raised:
        read(text)
    assert raised.value.hint
    assert KEY not in str(raised.value)


_TEXTS = st.one_of(
    st.text(max_size=60), st.sampled_from(["https://e.example", KEY, "true", "claude", "provider", "\x00"])
)
_NAMES = ["app", "name", "endpoint", "apiKey", "config", "configFormat", "model", "homepage", "notes", "enabled", "x"]
_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.just(KEY), st.just("https://e.example")),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                [
                    "env",
                    "auth",
                    "config",
                    "options",
                    "models",
                    "model",
                    "baseURL",
                    "baseUrl",
                    "apiKey",
                    "npm",
                    "api",
                    "ANTHROPIC_BASE_URL",
                    "ANTHROPIC_AUTH_TOKEN",
                    "ANTHROPIC_MODEL",
                    "OPENAI_API_KEY",
                    "base_url",
                    "id",
                ]
            ),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(_NAMES), _TEXTS), st.sampled_from([shape.app for shape in SHAPES]), _JSON)
def test_any_link_is_read_or_refused_and_its_key_stays_a_secret(said: dict[str, str], app: str, config: Any) -> None:
    for text in (
        link(**said),
        link(**{"endpoint": "https://e.example", **said, "app": app, "config": encoded(config)}),
    ):
        try:
            found = settled(read(text), (), ())
        except BadInput as error:
            shown = f"{error.title} {error} {error!r}"
        else:
            shown = repr(found)
            assert len(found.rows) <= 1
        assert KEY.lower() not in shown.lower()
