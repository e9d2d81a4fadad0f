"""One offered row: what cannot be used is named, what could deceive is gone, everything is bounded."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.offer import Offered
from ezswitch.domain.phrase import say, verbatim
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.profiles.tidying import LONGEST_NAME, LONGEST_TEXT, bare, page_or_nothing, plain, tidied

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
ACME = Profile("acme", "Acme", "acme", {Surface.OPENAI: "https://acme.example/v1"})


def row(**changes: object) -> Offered:
    return Offered(replace(ACME, **changes))  # type: ignore[arg-type]


def kept(what: Offered) -> Offered:
    usable, left_out = tidied(what)
    assert usable is not None
    assert left_out == ()
    return usable


def test_a_plain_row_stays_as_it_is() -> None:
    whole = Offered(
        replace(
            ACME, models={"main": "glm-5"}, website="https://acme.example", agents={"x": AgentOptions({"main": "y"})}
        ),
        secret=Secret(KEY),
        found_in=(say("link"),),
        agents=("x",),
        key_url="https://acme.example/keys",
        key_help="Ask Jo.",
        key_command=("op", "read", "op://Team/key"),
        warnings=(say("Look."),),
    )
    assert kept(whole) == whole


def test_an_address_is_trimmed_and_its_host_written_in_ascii() -> None:
    urls = {Surface.OPENAI: " https://B\u00fccher.example:8443/v1/ ", Surface.ANTHROPIC: "http://acme.example/a"}
    assert kept(row(base_url=urls)).profile.base_url == {
        Surface.OPENAI: "https://xn--bcher-kva.example:8443/v1",
        Surface.ANTHROPIC: "http://acme.example/a",
    }


@pytest.mark.parametrize(
    "url",
    [
        "acme.example/v1",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https://user:pass@acme.example/v1",
        "https://acme.example/v1?key=abc",
        "https://acme.example/#x",
        "https://ac me.example",
        "https://one.example\\.evil.example",
        "https://acme.example:99999",
        "https://acme.example/" + "a" * 3000,
        "https://a\u202ecme.example/v1",
        "",
    ],
)
def test_an_address_that_cannot_be_used_is_named_and_left_out(url: str) -> None:
    nothing, reasons = tidied(row(base_url={Surface.OPENAI: url}))
    assert nothing is None
    assert [one.what for one in reasons] == ["Acme: OpenAI-compatible address"]
    assert reasons[0].reason
    assert "pass@" not in reasons[0].reason
    assert "key=abc" not in reasons[0].reason
    rest, reasons = tidied(row(base_url={Surface.OPENAI: url, Surface.GEMINI: "https://acme.example"}))
    assert rest is not None
    assert rest.profile.base_url == {Surface.GEMINI: "https://acme.example"}
    assert len(reasons) == 1


def test_a_row_without_any_address_says_so() -> None:
    nothing, (reason,) = tidied(row(base_url={}))
    assert nothing is None
    assert (reason.what, reason.reason) == ("Acme", "It names no address that can be used.")


def test_a_name_loses_what_turns_or_hides_letters() -> None:
    assert kept(row(name="\u202eAc\u200bme\x1b[31m \n\t Inc\u2069")).profile.name == "Acme[31m Inc"
    assert kept(row(name="x" * 500)).profile.name == "x" * (LONGEST_NAME - 1) + "\u2026"
    assert kept(row(name="\u200b")).profile.name == "acme.example"
    assert kept(row(name="", id="team")).profile.name == "team"
    assert kept(row(name="\u4e2d\u8f6c \u00dcber 1\ufe0f")).profile.name.startswith("\u4e2d\u8f6c \u00dcber")


def test_models_with_unknown_roles_or_impossible_ids_are_named() -> None:
    said = {"main": "glm-5", "boss": "glm-6", "small": "a\x07", "opus": "x" * 300, "haiku": ""}
    usable, left_out = tidied(row(models=said))
    assert usable is not None
    assert usable.profile.models == {"main": "glm-5"}
    assert [one.what for one in left_out] == ["Acme: model boss", "Acme: model small", "Acme: model opus"]


def test_pages_that_no_browser_should_be_sent_to_are_gone() -> None:
    for url in ("javascript:alert(1)", "file:///etc/passwd", "https://a b.example", "x", "https://u:p@acme.example"):
        assert page_or_nothing(url) == ""
        usable = kept(replace(row(website=url), key_url=url))
        assert (usable.profile.website, usable.key_url) == ("", "")
    assert page_or_nothing("https://acme.example/keys?tab=1#new") == "https://acme.example/keys?tab=1#new"


def test_a_key_that_is_none_is_left_out_and_said_without_repeating_it() -> None:
    usable = kept(replace(row(), secret=Secret(f"{KEY}\nsecond line")))
    assert usable.secret is None
    assert usable.warnings == (
        "The key that was found with it is left out. This cannot be a key: it has more than one line.",
    )
    assert kept(replace(row(), secret=Secret(f" {KEY} "))).secret == Secret(KEY)


def test_a_key_that_stands_where_a_name_belongs_is_not_shown_or_stored_there() -> None:
    usable, left_out = tidied(
        row(name=f"Acme {KEY}", id=KEY, key=KEY, models={"main": KEY}, website=f"https://x/?k={KEY}")
    )
    assert usable is not None
    assert (usable.profile.name, usable.profile.id, usable.profile.key) == ("acme.example", "", "")
    assert [one.what for one in left_out] == ["acme.example: model main"]
    assert KEY not in repr((usable, left_out))


def test_a_command_that_cannot_be_shown_whole_is_left_out() -> None:
    for command in (("op",) * 40, ("op", "\x1b[2J"), ("op", "x" * 600)):
        usable = kept(replace(row(), key_command=command))
        assert usable.key_command == ()
        assert "cannot be shown whole" in usable.warnings[0]


def test_everything_is_bounded() -> None:
    big = replace(
        row(agents={f"agent-{n}": AgentOptions({"main": "m" * 900}) for n in range(100)} | {"../x": AgentOptions()}),
        found_in=(verbatim("place " * 100),) * 100,
        agents=(*tuple(f"agent-{n}" for n in range(100)), "../../x"),
        key_help="help " * 1000,
        warnings=(verbatim("w" * 5000),) * 100,
    )
    usable = kept(big)
    assert len(usable.profile.agents) == len(usable.found_in) == len(usable.agents) == len(usable.warnings) == 32
    assert all(not options.models for options in usable.profile.agents.values())
    assert max(map(len, (*usable.found_in, usable.key_help, *usable.warnings))) <= LONGEST_TEXT


@given(st.text(max_size=300), st.integers(1, 80))
def test_plain_text_is_one_printable_line(text: str, longest: int) -> None:
    line = plain(text, longest)
    assert len(line) <= longest
    assert line.isprintable() or not line
    assert plain(line, longest) == line


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_any_row_is_made_usable_or_left_out(name: str, url: str, model: str) -> None:
    profile = replace(bare("x", name, {Surface.OPENAI: url, Surface.GEMINI: f"https://{url}"}), models={"main": model})
    usable, left_out = tidied(Offered(profile))
    assert usable is not None or left_out
    if usable is not None:
        assert all(one.isascii() or "/" in one for one in usable.profile.base_url.values())
        assert tidied(usable) == (usable, ())


@pytest.mark.parametrize(
    ("way", "left"), [("custom-endpoint", "custom-endpoint"), ("no way\u202e", ""), ("W" * 200, "")]
)
def test_a_way_that_is_no_name_is_left_out(way: str, left: str) -> None:
    assert kept(row(agents={"x": AgentOptions(way=way)})).profile.agents["x"].way == left


def test_a_sentence_stays_a_phrase_when_what_it_names_is_made_plain() -> None:
    """The window translates it: its template has to come through, whatever stood in its parameters."""
    warning = say("{host} looks odd.", host=f"a\u202eb\n{KEY}")
    (told,) = kept(Offered(ACME, warnings=(warning,))).warnings
    assert told.template == "{host} looks odd."
    assert told.startswith("ab ")
    assert "EXAMPLE" not in told
