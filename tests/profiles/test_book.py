"""profiles.toml: read at the entrance with care, edited without touching anything else."""

from __future__ import annotations

import dataclasses

import pytest

from ezswitch.domain.errors import BadInput, CannotRead, ConsentNeeded
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.surface import Surface
from ezswitch.profiles import book

DESIGN = """\
version = 1

[profiles.ezrouter]
name = "ezrouter"
website = "https://www.ezrouter.dev"
key = "ezrouter"                                   # name of the keychain item
base_url.openai = "https://www.ezrouter.dev/v1"
base_url.anthropic = "https://www.ezrouter.dev/anthropic"
models.main = "claude-opus-4-7"
models.small = "claude-haiku-4-5"

[profiles.ezrouter.agents.codex]                   # optional, per agent
models.main = "deepseek-v4-pro"
"""

EZROUTER = Profile(
    id="ezrouter",
    name="ezrouter",
    key="ezrouter",
    base_url={
        Surface.OPENAI: "https://www.ezrouter.dev/v1",
        Surface.ANTHROPIC: "https://www.ezrouter.dev/anthropic",
    },
    models={"main": "claude-opus-4-7", "small": "claude-haiku-4-5"},
    agents={"codex": AgentOptions(models={"main": "deepseek-v4-pro"})},
    website="https://www.ezrouter.dev",
)

LOCAL = Profile(id="local", name="Ollama", key="local", base_url={Surface.OPENAI: "http://localhost:11434/v1"})


def test_the_example_of_the_design_is_read() -> None:
    assert book.read(DESIGN) == (EZROUTER,)


def test_a_missing_file_and_an_empty_one_have_no_profiles() -> None:
    assert book.read(None) == ()
    assert book.read("") == ()


def test_a_new_file_is_written_as_the_design_shows_it() -> None:
    plain = dataclasses.replace(EZROUTER, preset="ezrouter")
    assert book.written(None, plain) == (
        'version = 1\n\n[profiles.ezrouter]\nname = "ezrouter"\nwebsite = "https://www.ezrouter.dev"\n'
        'preset = "ezrouter"\nkey = "ezrouter"\nbase_url.openai = "https://www.ezrouter.dev/v1"\n'
        'base_url.anthropic = "https://www.ezrouter.dev/anthropic"\nmodels.main = "claude-opus-4-7"\n'
        'models.small = "claude-haiku-4-5"\n\n[profiles.ezrouter.agents.codex]\nmodels.main = "deepseek-v4-pro"\n'
    )


def test_what_is_written_is_read_back() -> None:
    text = book.written(book.written(None, EZROUTER), LOCAL)
    assert book.read(text) == (EZROUTER, LOCAL)


def test_writing_what_stands_there_changes_no_byte() -> None:
    assert book.written(DESIGN, EZROUTER) == DESIGN


def test_an_edit_changes_its_own_lines_only() -> None:
    models = {"main": "claude-sonnet-4-6", "small": "claude-haiku-4-5"}
    after = book.written(DESIGN, dataclasses.replace(EZROUTER, models=models))
    assert after == DESIGN.replace("claude-opus-4-7", "claude-sonnet-4-6")


def test_what_a_profile_no_longer_says_goes() -> None:
    less = dataclasses.replace(EZROUTER, website="", base_url={Surface.ANTHROPIC: "https://a.example"}, agents={})
    after = book.written(DESIGN, less)
    assert book.read(after) == (less,)
    assert "codex" not in after
    assert "# name of the keychain item" in after


def test_unknown_keys_and_surfaces_and_comments_stay() -> None:
    text = DESIGN.replace("[profiles.ezrouter]\n", '[profiles.ezrouter]\nshade = 3  # mine\nbase_url.bedrock = "x"\n')
    text = text.replace('"deepseek-v4-pro"\n', '"deepseek-v4-pro"\neffort = "high"\n')
    assert book.read(text) == (EZROUTER,)
    after = book.written(text, dataclasses.replace(EZROUTER, agents={}))
    assert "shade = 3  # mine" in after
    assert 'base_url.bedrock = "x"' in after
    assert '[profiles.ezrouter.agents.codex]                   # optional, per agent\neffort = "high"' in after


def test_inline_tables_by_hand_are_read_and_edited_inside() -> None:
    text = 'profiles.a = { base_url = { openai = "https://a.example/v1/" }, models = { main = "m" } }\n'
    (profile,) = book.read(text)
    assert profile == Profile("a", "a", "a", {Surface.OPENAI: "https://a.example/v1"}, {"main": "m"})
    after = book.written(text, dataclasses.replace(profile, models={"main": "m2", "small": "s"}))
    assert 'models = { main = "m2", small = "s" }' in after


def test_an_agents_surface_is_read_and_written() -> None:
    with_surface = dataclasses.replace(
        EZROUTER, agents={"opencode": AgentOptions(models={"main": "m"}, surface=Surface.ANTHROPIC)}
    )
    text = book.written(DESIGN, with_surface)
    assert book.read(text) == (with_surface,)
    assert '[profiles.ezrouter.agents.opencode]\nsurface = "anthropic"\nmodels.main = "m"\n' in text


def test_an_unknown_surface_of_an_agent_is_ignored() -> None:
    (profile,) = book.read('[profiles.a.agents.codex]\nsurface = "telepathy"\n')
    assert profile.agents == {"codex": AgentOptions()}


def test_a_plain_http_address_by_hand_is_read() -> None:
    (profile,) = book.read('[profiles.a]\nbase_url.openai = "http://gateway.example/v1"\n')
    assert profile.base_url == {Surface.OPENAI: "http://gateway.example/v1"}


def test_a_removed_profile_leaves_the_others_as_they_are() -> None:
    text = book.written(DESIGN, LOCAL)
    assert book.removed(text, "local") == DESIGN
    assert book.read(book.removed(text, "ezrouter")) == (LOCAL,)


def test_removing_nobody_is_refused() -> None:
    with pytest.raises(BadInput, match="no profile 'nobody'"):
        book.removed(DESIGN, "nobody")


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("version = 1\n[profiles.a\n", 2, 12, "] is missing"),
        ("[profiles.a]\n[profiles.a]\n", 2, 12, "twice"),
        ("version = 2\n", 1, 1, "says version 2, and this ezswitch knows version 1"),
        ("version = '1'\n", 1, 1, "version must be 1"),
        ("version = true\n", 1, 1, "version must be 1"),
        ("version = 1\nprofiles = []\n", 2, 1, "profiles must be a table"),
        ("version = 1\nprofiles.a = 3\n", 2, 1, "profiles.a must be a table"),
        ("[profiles.a]\nname = 3\n", 2, 1, "profiles.a.name must be text"),
        ("[profiles.a]\nkey = 'a b'\n", 2, 1, "cannot be a name of a key"),
        ("[profiles.a]\nkey = '$(rm)'\n", 2, 1, "cannot be a name of a key"),
        ("[profiles.'A B']\n", 1, 1, "cannot be a profile id"),
        ("[profiles.own-sign-in]\n", 1, 1, "reserved id"),
        ("[profiles.a]\nbase_url = 'https://a.example'\n", 2, 1, "profiles.a.base_url must be a table"),
        ("[profiles.a]\n\nbase_url.openai = 'a.example/v1'\n", 3, 1, "profiles.a.base_url.openai"),
        ("[profiles.a]\n  base_url.openai = 'ftp://a.example'\n", 2, 3, "does not start with https://"),
        ("[profiles.a]\nmodels.main = ['m']\n", 2, 1, "profiles.a.models.main must be text"),
        ("[profiles.a.agents]\ncodex = 'm'\n", 2, 1, "profiles.a.agents.codex must be a table"),
        ("[profiles.a.agents.codex]\nmodels.main = 1\n", 2, 1, "profiles.a.agents.codex.models.main must be text"),
    ],
)
def test_a_broken_file_is_refused_with_line_and_column(text: str, line: int, column: int, words: str) -> None:
    for call in (book.read, lambda text: book.written(text, LOCAL), lambda text: book.removed(text, "a")):
        with pytest.raises(CannotRead) as caught:
            call(text)
        assert (caught.value.line, caught.value.column) == (line, column)
        assert words in caught.value.message


@pytest.mark.parametrize("bad", [{"id": "A"}, {"id": "own-sign-in"}, {"key": "a;b"}, {"name": "a\x1b[31m"}])
def test_an_unusable_profile_is_never_written(bad: dict[str, str]) -> None:
    with pytest.raises(BadInput):
        book.written(DESIGN, dataclasses.replace(LOCAL, **bad))


def test_an_unusable_address_is_never_written() -> None:
    with pytest.raises(BadInput):
        book.written(None, dataclasses.replace(LOCAL, base_url={Surface.OPENAI: "nowhere"}))


def test_the_consent_for_plain_http_is_not_asked_here() -> None:
    plain = dataclasses.replace(LOCAL, base_url={Surface.OPENAI: "http://gateway.example/v1"})
    try:
        text = book.written(None, plain)
    except ConsentNeeded as error:  # the use cases ask, with the words that fit
        raise AssertionError(error) from None
    assert book.read(text) == (plain,)


def test_the_way_of_an_agent_is_written_read_and_taken_out() -> None:
    chosen = EZROUTER.with_way("copilot-chat", "custom-endpoint")
    text = book.written(None, chosen)
    assert 'way = "custom-endpoint"' in text
    assert book.read(text) == (chosen,)
    assert book.written(text, EZROUTER) == book.written(None, EZROUTER)
    with pytest.raises(CannotRead, match="way must be text"):
        book.read(text.replace('"custom-endpoint"', "3"))


LABELLED = dataclasses.replace(EZROUTER, notes="For the night runs.\nAsk Mia.", tags=("work", "eu"))


def test_notes_and_tags_are_kept_and_taken_out_again() -> None:
    text = book.written(DESIGN, LABELLED)
    assert 'notes = "For the night runs.\\nAsk Mia."\n' in text
    assert 'tags = ["work", "eu"]\n' in text
    assert book.read(text) == (LABELLED,)
    assert book.written(text, EZROUTER) == DESIGN


def test_notes_and_tags_are_not_among_what_a_profile_says_to_others() -> None:
    assert book.settings(LABELLED) == book.settings(EZROUTER)


@pytest.mark.parametrize("tags", ['"work"', "[1]", "{ a = 1 }"])
def test_tags_of_another_type_are_refused_with_their_line(tags: str) -> None:
    with pytest.raises(CannotRead) as refused:
        book.read(f'[profiles.a]\nkey = "a"\ntags = {tags}\n')
    assert refused.value.line == 3


TWO = f'{DESIGN}\n# the one in the cellar\n[profiles.local]\nkey = "local"\nbase_url.openai = "http://localhost:1/v1"\n'


def names(text: str) -> list[str]:
    return [one.id for one in book.read(text)]


def test_profiles_are_put_in_order_by_one_line_and_nothing_moves() -> None:
    text = book.ordered(TWO, ("local", "ezrouter"))
    assert names(text) == ["local", "ezrouter"]
    assert text.replace('order = ["local", "ezrouter"]\n', "") == TWO
    assert book.ordered(text, ("local", "ezrouter")) == text
    assert book.ordered(TWO, ("ezrouter",)) == TWO


def test_an_order_that_names_strangers_and_misses_some_is_read_as_far_as_it_goes() -> None:
    text = book.ordered(book.written(TWO, dataclasses.replace(LOCAL, id="third")), ("third", "local"))
    assert names(text) == ["third", "local", "ezrouter"]
    assert names(text.replace('"third", "local"', '"gone", "local", "local"')) == ["local", "ezrouter", "third"]
    assert 'order = ["local", "ezrouter"]' in book.removed(text, "third")


def test_an_order_that_is_no_list_is_refused_with_its_line() -> None:
    with pytest.raises(CannotRead) as refused:
        book.read('version = 1\norder = "a"\n')
    assert refused.value.line == 2
