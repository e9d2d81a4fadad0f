"""Shared setups: what is written is read back the same, what is odd is refused or named, and no key gets through."""

from __future__ import annotations

import dataclasses
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.keylike import named_like_key
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.offer import NotOffered, Source
from ezswitch.domain.profile import AgentOptions, Preset, Profile
from ezswitch.domain.surface import Surface
from ezswitch.profiles import bundle
from ezswitch.profiles.bundle import KeyHelp, offered, written

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"

ACME = """\
ezswitch_bundle = 1
name = "Acme"
about = "What everybody at Acme uses."

[profiles.ezrouter]
name = "ezrouter"
website = "https://www.ezrouter.dev"
preset = "ezrouter"
key = "ezrouter"
base_url.openai = "https://www.ezrouter.dev/v1"
base_url.anthropic = "https://www.ezrouter.dev/anthropic"
models.main = "claude-opus-4-7"
key_help = "Ask on the platform channel."
key_command = ["op", "read", "op://Team/ezrouter/credential"]

[profiles.ezrouter.agents.codex]
models.main = "deepseek-v4-pro"
surface = "openai"

[profiles.local]
name = "Ollama"
key = "local"
base_url.openai = "http://localhost:11434/v1"

[agents]
claude-code = "ezrouter"
codex = "ezrouter"
"""

EZROUTER = Profile(
    id="ezrouter",
    name="ezrouter",
    key="ezrouter",
    base_url={
        Surface.OPENAI: "https://www.ezrouter.dev/v1",
        Surface.ANTHROPIC: "https://www.ezrouter.dev/anthropic",
    },
    models={"main": "claude-opus-4-7"},
    agents={"codex": AgentOptions(models={"main": "deepseek-v4-pro"}, surface=Surface.OPENAI)},
    website="https://www.ezrouter.dev",
    preset="ezrouter",
)
LOCAL = Profile(id="local", name="Ollama", key="local", base_url={Surface.OPENAI: "http://localhost:11434/v1"})
HELP = KeyHelp(words="Ask on the platform channel.", command=("op", "read", "op://Team/ezrouter/credential"))
PRESET = Preset(
    "ezrouter", "ezrouter", "https://www.ezrouter.dev", EZROUTER.base_url, key_url="https://www.ezrouter.dev/keys"
)

SMALL = 'ezswitch_bundle = 1\n\n[profiles.one]\nbase_url.openai = "https://one.example/v1"\n'


def refusal(text: str) -> BadInput:
    with pytest.raises(BadInput) as caught:
        offered(text)
    return caught.value


def place(text: str) -> tuple[int, int]:
    error = refusal(text)
    assert isinstance(error, CannotRead), error
    return error.line, error.column


def test_a_bundle_offers_its_profiles_with_where_to_get_a_key() -> None:
    offer = offered(ACME)
    assert (offer.source, offer.title, offer.skipped) == (Source.BUNDLE, "Shared setup of Acme", ())
    first, second = offer.rows
    assert (first.profile, second.profile) == (EZROUTER, LOCAL)
    assert (first.key_url, first.key_help, first.key_command) == ("", HELP.words, HELP.command)
    assert (first.agents, second.agents) == (("claude-code", "codex"), ())
    assert (first.secret, first.same_as, second.key_command) == (None, "", ())


def test_writing_gives_exactly_the_text_that_people_read() -> None:
    choices = {"codex": "ezrouter", "claude-code": "ezrouter", "opencode": "not-shared"}
    assert written("Acme", (EZROUTER, LOCAL), choices, {"ezrouter": HELP}, "What everybody at Acme uses.") == (
        """\
ezswitch_bundle = 1
name = "Acme"
about = "What everybody at Acme uses."

[profiles.ezrouter]
name = "ezrouter"
website = "https://www.ezrouter.dev"
preset = "ezrouter"
key = "ezrouter"
base_url.openai = "https://www.ezrouter.dev/v1"
base_url.anthropic = "https://www.ezrouter.dev/anthropic"
models.main = "claude-opus-4-7"
agents.codex.surface = "openai"
agents.codex.models.main = "deepseek-v4-pro"
key_help = "Ask on the platform channel."
key_command = ["op", "read", "op://Team/ezrouter/credential"]

[profiles.local]
name = "Ollama"
key = "local"
base_url.openai = "http://localhost:11434/v1"

[agents]
claude-code = "ezrouter"
codex = "ezrouter"
"""
    )


def test_the_key_is_named_like_the_profile_unless_it_says_otherwise() -> None:
    (row,) = offered(SMALL).rows
    assert (row.profile.id, row.profile.name, row.profile.key) == ("one", "one", "one")


def test_a_bundle_without_a_name_has_a_title_all_the_same() -> None:
    assert offered(SMALL).title == "Shared setup"


def test_a_preset_says_where_to_get_a_key_for_its_own_hosts_alone() -> None:
    first = offered(ACME, (PRESET,)).rows[0]
    assert (first.key_url, first.profile.preset) == ("https://www.ezrouter.dev/keys", "ezrouter")
    elsewhere = ACME.replace('anthropic = "https://www.ezrouter.dev', 'anthropic = "https://evil.example')
    first = offered(elsewhere, (PRESET,)).rows[0]
    assert (first.key_url, first.profile.preset) == ("", "")


def test_the_bundle_s_own_page_comes_before_the_preset_s() -> None:
    own = ACME.replace("key_help", 'key_url = "https://acme.example/keys?team=1"\nkey_help')
    assert offered(own, (PRESET,)).rows[0].key_url == "https://acme.example/keys?team=1"


def test_a_preset_without_addresses_fits_every_host() -> None:
    custom = Preset("custom", "Custom", "", {})
    text = SMALL.replace("base_url", 'preset = "custom"\nbase_url')
    assert offered(text, (custom,)).rows[0].profile.preset == "custom"


# What is not known is named, never dropped silently.


def test_unknown_fields_are_named() -> None:
    text = (
        'colour = "red"\n'
        + SMALL
        + 'base_url.soap = "https://one.example/soap"\nflavour = 3\n'
        + '[profiles.one.agents.x]\nsurface = "openai"\nspeed = "fast"\n[agents]\nx = "nobody"\n'
        + "[profiles.empty]\n"
    )
    offer = offered(text)
    unknown = "This ezswitch does not know this field."
    assert [row.profile.id for row in offer.rows] == ["one"]
    assert offer.skipped == (
        NotOffered("colour", unknown),
        NotOffered("profiles.one.flavour", unknown),
        NotOffered("profiles.one.base_url.soap", unknown),
        NotOffered("profiles.one.agents.x.speed", unknown),
        NotOffered("empty", "It names no base URL of an API format that ezswitch knows."),
        NotOffered("agents.x", "It names a profile that is not in this shared setup."),
    )


@pytest.mark.parametrize("page", ["javascript:alert(1)", "file:///etc/passwd", "http://[broken"])
def test_a_website_that_no_browser_should_be_sent_to_is_left_out_and_named(page: str) -> None:
    offer = offered(SMALL + f'website = "{page}"\n')
    assert offer.rows[0].profile.website == ""
    assert offer.skipped == (NotOffered("profiles.one.website", "It is not the address of a web page."),)


def test_a_choice_for_an_agent_that_nobody_here_knows_travels_on() -> None:
    assert offered(SMALL + '[agents]\nfuture-agent = "one"\n').rows[0].agents == ("future-agent",)


# Refused, with the place.


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (SMALL + "broken =\n", (5, 9)),
        (SMALL.replace("= 1", '= "one"'), (1, 1)),
        (SMALL.replace("= 1", "= true"), (1, 1)),
        (SMALL.replace("= 1", "= 2"), (1, 1)),
        (SMALL + "name = 3\n", (5, 1)),
        (SMALL + f'name = "{"n" * 101}"\n', (5, 1)),
        (SMALL.replace("1\n", f'1\nname = "{"n" * 101}"\n'), (2, 1)),
        (SMALL + f'key_help = "{"long " * 500}"\n', (5, 1)),
        (SMALL + 'key_url = "http://one.example/keys"\n', (5, 1)),
        (SMALL + 'key_url = "javascript:alert(1)"\n', (5, 1)),
        (SMALL + 'key_url = "https://me:x@one.example/"\n', (5, 1)),
        (SMALL + 'key_url = "https:///keys"\n', (5, 1)),
        (SMALL + "key_help = 3\n", (5, 1)),
        (SMALL + 'key_command = "op read x"\n', (5, 1)),
        (SMALL + "key_command = []\n", (5, 1)),
        (SMALL + 'key_command = ["", "x"]\n', (5, 1)),
        (SMALL + "key_command = [1]\n", (5, 1)),
        (SMALL + "key_command = [" + '"x", ' * 33 + "]\n", (5, 1)),
        (SMALL + 'key = "Not A Name"\n', (5, 1)),
        (SMALL + "key = 3\n", (5, 1)),
        (SMALL + 'agents = "all"\n', (5, 1)),
        ('agents = "all"\n' + SMALL, (1, 1)),
        (SMALL + "[agents]\nx = 3\n", (6, 1)),
        (SMALL + '[agents]\n"Not A Name" = "one"\n', (6, 1)),
        ("ezswitch_bundle = 1\nprofiles = 3\n", (2, 1)),
        ("ezswitch_bundle = 1\n[profiles.one]\nbase_url = 3\n", (3, 1)),
        ('ezswitch_bundle = 1\n[profiles.one]\nbase_url.openai = "ftp://one.example"\n', (3, 1)),
        ("ezswitch_bundle = 1\n[profiles.own-sign-in]\n", (2, 1)),
    ],
)
def test_a_mistake_is_refused_with_its_place(text: str, where: tuple[int, int]) -> None:
    assert place(text) == where


@pytest.mark.parametrize("sign", ["\u202e", "\u200b", "\u0007", "\u2066", "\u0085", "\ufeff"])
def test_control_and_invisible_characters_are_refused_everywhere(sign: str) -> None:
    escaped = f"\\u{ord(sign):04x}"
    assert place(SMALL + f'name = "on{escaped}e"\n') == (5, 1)
    assert place(SMALL + f'"fla{escaped}vour" = 1\n') == (5, 1)
    assert place(SMALL + f'key_command = ["op", "re{escaped}ad"]\n') == (5, 1)


def test_a_text_that_is_no_bundle_is_said_to_be_none() -> None:
    assert refusal("").title == "not a shared setup"
    assert refusal('name = "x"\n').title == "not a shared setup"


@pytest.mark.parametrize(
    "deep", ["a." * 30_000 + "a = 1", "a = " + "[" * 13 + "]" * 13, "a = " + "[" * 9999 + "]" * 9999]
)
def test_deep_nesting_is_refused(deep: str) -> None:
    assert "nested too deeply" in refusal(f"{SMALL}{deep}\n").message


def test_size_and_number_are_bounded() -> None:
    assert refusal(SMALL + "#" + "x" * 256 * 1024).title == "shared setup too large"
    assert refusal(SMALL + "#" + "ü" * 140 * 1024).title == "shared setup too large"
    many = "".join(f'[profiles.p{n}]\nbase_url.openai = "https://one.example/v1"\n' for n in range(201))
    assert refusal(f"ezswitch_bundle = 1\n{many}").title == "shared setup too large"
    assert len(offered(f"ezswitch_bundle = 1\n{many.rpartition('[')[0]}").rows) == 200


# No key gets in, and none gets out.

SPOTS = (
    'name = "{}"',
    'key_help = "your key is {}, do not share it"',
    'models.main = "{}"',
    'key_url = "https://one.example/keys/{}"',
    'website = "https://one.example/?k={}"',
    'key_command = ["curl", "-H", "Authorization: {}"]',
    'unknown = "{}"',
    'deep = {{ deeper = [["{}"]] }}',
    '"{}" = 1',
    'key = "{}"',
)
KEYS = (
    KEY,
    "sk-EXAMPLEexampleEXAMPLEexample",
    "sk_live_EXAMPLE0a1b2c3d4e5f",
    "ghp_EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f2a3b4",
    "AIzaEXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f2a3b4c",
    "gsk_EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f",
    "EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f2",
    "eyJEXAMPLEhbGciOiJIUzI1NiJ9.eyJEXAMPLE1NiJ9",
)


@pytest.mark.parametrize("spot", SPOTS)
@pytest.mark.parametrize("number", range(len(KEYS)))
def test_a_key_anywhere_is_refused_and_never_repeated(spot: str, number: int) -> None:
    error = refusal(SMALL + spot.format(KEYS[number]) + "\n")
    assert KEYS[number] not in f"{error} {error!r} {error.hint} {error.title}"
    if not isinstance(error, CannotRead):
        assert (error.title, "Line 5 " in error.message) == ("carries a key", True)


@pytest.mark.parametrize("field", ["api_key", "apiKey", "ANTHROPIC_AUTH_TOKEN", "secret", "password", "x-api-key"])
def test_a_field_that_is_named_like_a_key_is_refused_whatever_stands_there(field: str) -> None:
    assert refusal(SMALL + f'{field} = "hunter"\n').title == "carries a key"
    assert refusal(SMALL + f'[profiles.one.env]\n{field} = "hunter"\n').title == "carries a key"
    assert offered(SMALL + f'{field} = ""\n').skipped[0].what == f"profiles.one.{field}"


def test_a_key_below_a_field_given_twice_is_not_repeated_either() -> None:
    error = refusal(f'{SMALL}"{KEY}" = 1\n"{KEY}" = 2\n')
    assert KEY not in str(error)


def test_a_profile_or_an_agent_may_be_called_after_tokens() -> None:
    text = SMALL.replace("profiles.one", "profiles.token-shop") + '[agents]\ntoken-agent = "token-shop"\n'
    assert offered(text).rows[0].agents == ("token-agent",)


@pytest.mark.parametrize(
    "model",
    [
        "accounts/fireworks/models/llama-v3p1-405b-instruct",
        "anthropic.claude-3-5-sonnet-20241022-v2:0",
        "Meta-Llama-3.1-405B-Instruct-Turbo",
        "DeepSeek-R1-Distill-Llama-70B-Instruct-AWQ-INT4",
        "ft:gpt-4o-mini-2024-07-18:acme:custom_suffix:7p4lURel",
        "skt/A.X-4.0",
    ],
)
def test_the_id_of_a_model_is_no_key(model: str) -> None:
    assert offered(f'{SMALL}models.main = "{model}"\n').rows[0].profile.models == {"main": model}


def test_an_account_in_an_address_is_no_key() -> None:
    url = "https://gateway.example/v1/0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d/99ee88d2-6046-4ea7-92c2-acac464b1412/openai"
    assert offered(SMALL.replace("https://one.example/v1", url)).rows[0].profile.base_url == {Surface.OPENAI: url}


@pytest.mark.parametrize("item", ["99ee88d2-6046-4ea7-92c2-acac464b1412", "f7j2k4m6n3p5q7r2s4t6u3v5w7"])
def test_the_id_of_an_item_in_a_password_manager_is_no_key(item: str) -> None:
    text = f'{SMALL}key_command = ["op", "item", "get", "{item}"]\n'
    assert offered(text).rows[0].key_command[-1] == item
    assert refusal(f'{SMALL}key_help = "{item.replace("-", "")}"\n').title == "carries a key"


def test_a_profile_into_which_somebody_pasted_a_key_is_not_written() -> None:
    with pytest.raises(BadInput) as caught:
        written("", (dataclasses.replace(LOCAL, models={"main": KEY}),), {})
    assert KEY not in str(caught.value)
    assert caught.value.title == "carries a key"


@pytest.mark.parametrize("profiles", [(), (dataclasses.replace(LOCAL, base_url={}),)])
def test_nothing_to_share_is_said(profiles: tuple[Profile, ...]) -> None:
    with pytest.raises(BadInput, match="needs profiles"):
        written("Acme", profiles, {})


def test_a_public_key_is_no_secret_and_is_read() -> None:
    named = 'public_key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"\n' + ACME
    assert bundle.public_key(named) == "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"
    assert offered(named) == offered(ACME)
    assert (bundle.public_key(ACME), bundle.name_of(ACME)) == ("", "Acme")
    assert refusal(f'public_key = "{KEY}"\n{ACME}').title == "carries a key"


# Pasted with everything around it.


def test_a_bundle_is_found_inside_the_text_that_sharing_gives() -> None:
    text = f"Install it:\n\n  pipx install ezswitch\n\nezswitch import - <<'EZSWITCH'\n{ACME}EZSWITCH\n\nThen: ...\n"
    assert offered(text) == offered(ACME)
    assert offered(text.replace("\n", "\r\n")) == offered(ACME)
    broken = text.replace('key = "local"', "key = 3")
    assert place(broken)[0] == broken[: broken.index("key = 3")].count("\n") + 1


def test_a_text_is_known_as_a_bundle_by_its_first_field() -> None:
    assert bundle.is_bundle(ACME)
    assert bundle.is_bundle("hello\n  ezswitch_bundle = 1\n")
    assert not bundle.is_bundle("the field ezswitch_bundle = 1 begins one")
    assert not bundle.is_bundle(KEY)


# Whatever is written is read back the same.

NAMES = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,12}", fullmatch=True).filter(lambda name: name != OWN_SIGN_IN)
WORDS = st.text(st.characters(exclude_categories=("C", "Z")) | st.just(" "), min_size=1, max_size=20)
HOSTS = st.from_regex(r"https://[a-z]{1,8}\.example(/[a-z0-9]{1,6}){0,2}", fullmatch=True)
ROLES = WORDS.filter(lambda word: not named_like_key(word))
"""A role that is called like a key is refused, as a test above holds."""
MODELS = st.dictionaries(ROLES, st.text(string.ascii_letters + "-./:", min_size=1, max_size=20), max_size=3)


@st.composite
def profiles(draw: st.DrawFn) -> tuple[Profile, ...]:
    ids = draw(st.lists(NAMES, min_size=1, max_size=4, unique=True))
    options = st.builds(AgentOptions, models=MODELS, surface=st.sampled_from(Surface))
    return tuple(
        Profile(
            id=name,
            name=draw(WORDS),
            key=draw(NAMES),
            base_url=draw(st.dictionaries(st.sampled_from(Surface), HOSTS, min_size=1)),
            models=draw(MODELS),
            agents=draw(st.dictionaries(NAMES, options, max_size=2)),
            website=draw(st.sampled_from(["", "www.one.example", "https://one.example"])),
            preset=draw(st.sampled_from(["", "custom"])),
        )
        for name in ids
    )


@given(profiles(), st.data())
def test_what_is_exported_is_imported_the_same(shared: tuple[Profile, ...], data: st.DataObject) -> None:
    ids = st.sampled_from([profile.id for profile in shared])
    choices = data.draw(st.dictionaries(NAMES, ids, max_size=3))
    helps = data.draw(st.dictionaries(ids, st.builds(KeyHelp, st.just(""), WORDS, st.just(("pass", "show", "x")))))
    name = data.draw(WORDS)
    offer = offered(written(name, shared, choices, helps))
    assert tuple(row.profile for row in offer.rows) == shared
    assert {agent: row.profile.id for row in offer.rows for agent in row.agents} == choices
    assert {row.profile.id: row.key_help for row in offer.rows if row.key_help} == {
        profile: one.words for profile, one in helps.items()
    }
    assert (offer.title, offer.skipped) == (f"Shared setup of {name}", ())
