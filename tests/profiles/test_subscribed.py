"""Three ways: what the bundle said, what it says, what the user says. The user's own fields win, always."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.offer import Offered
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.surface import Origin, Surface
from ezswitch.profiles import book, subscriptions_book
from ezswitch.profiles.subscribed import (
    FieldChange,
    Followed,
    Kind,
    Subscription,
    changes,
    key_id,
    profile_of,
    said_by,
    settle,
)

BEFORE = Profile(
    id="team",
    name="Team",
    key="team",
    base_url={Surface.OPENAI: "https://one.example/v1"},
    models={"main": "opus", "small": "haiku"},
    agents={"codex": AgentOptions(models={"main": "gpt"}, surface=Surface.OPENAI)},
    website="https://one.example",
)
HERE = dataclasses.replace(BEFORE, id="team-2", key="mine")
"""The same, taken under another id and with the user's own key."""


def following(*profiles: tuple[Profile, str], left: tuple[str, ...] = ()) -> Subscription:
    followed = tuple(Followed(one.id, here, said_by(Offered(one))) for one, here in profiles)
    return Subscription("https://acme.example/ezswitch.toml", "Acme", followed=followed, left=left)


TEAM = following((BEFORE, "team-2"))


def now(**changed: object) -> tuple[Offered, ...]:
    return (Offered(dataclasses.replace(BEFORE, **changed)),)  # type: ignore[arg-type]


def test_nothing_changed_is_no_change() -> None:
    assert changes(TEAM, now(), (HERE,)) == ()


def test_a_field_that_the_bundle_changed_is_shown_and_taken() -> None:
    (found,) = changes(TEAM, now(models={"main": "opus-5", "small": "haiku"}), (HERE,))
    assert (found.kind, found.id, found.fields) == (
        Kind.CHANGED,
        "team",
        (FieldChange("models.main", "opus", "opus-5"),),
    )
    assert found.profile == dataclasses.replace(HERE, models={"main": "opus-5", "small": "haiku"})
    assert found.new_origins == frozenset()
    assert found.lines == ("- models.main: opus", "+ models.main: opus-5")


def test_the_user_s_own_value_stays_and_is_said_to() -> None:
    mine = dataclasses.replace(HERE, models={"main": "sonnet", "small": "haiku"}, name="Mine")
    (found,) = changes(TEAM, now(models={"main": "opus-5", "small": "haiku-5"}), (mine,))
    assert found.profile == dataclasses.replace(mine, models={"main": "sonnet", "small": "haiku-5"})
    assert found.fields == (
        FieldChange("models.main", "sonnet", "opus-5", kept=True),
        FieldChange("models.small", "haiku", "haiku-5"),
    )
    assert found.lines[0] == "  models.main: sonnet stays, it is yours (the shared setup: opus-5)"


def test_fields_that_come_and_go_come_and_go_here() -> None:
    urls = {Surface.ANTHROPIC: "https://one.example/anthropic"}
    (found,) = changes(TEAM, now(base_url=urls, agents={}, models={"main": "opus"}, website=""), (HERE,))
    assert found.profile == dataclasses.replace(HERE, base_url=urls, agents={}, models={"main": "opus"}, website="")
    assert "+ base_url.anthropic: https://one.example/anthropic" in found.lines
    assert "- agents.codex.surface: openai" in found.lines


def test_what_the_user_took_out_stays_out() -> None:
    mine = dataclasses.replace(HERE, models={"main": "opus"})
    (found,) = changes(TEAM, now(models={"main": "opus", "small": "haiku-5"}), (mine,))
    assert found.profile == mine
    assert found.lines == ("  models.small: (none) stays, it is yours (the shared setup: haiku-5)",)


def test_a_profile_never_ends_without_an_address() -> None:
    both = {Surface.OPENAI: "https://one.example/v1", Surface.ANTHROPIC: "https://one.example/anthropic"}
    then = following((dataclasses.replace(BEFORE, base_url=both), "team-2"))
    (found,) = changes(then, now(base_url={Surface.ANTHROPIC: "https://two.example"}), (HERE,))
    assert found.profile.base_url == HERE.base_url


def test_what_the_user_has_already_is_no_change() -> None:
    mine = dataclasses.replace(HERE, models={"main": "opus-5", "small": "haiku"})
    assert changes(TEAM, now(models={"main": "opus-5", "small": "haiku"}), (mine,)) == ()


def test_the_key_is_never_the_bundle_s_business() -> None:
    assert changes(TEAM, now(key="other"), (HERE,)) == ()
    (found,) = changes(TEAM, now(key="other", name="Renamed"), (HERE,))
    assert (found.profile.key, found.profile.id, found.profile.name) == ("mine", "team-2", "Renamed")


def test_another_host_is_named() -> None:
    (found,) = changes(TEAM, now(base_url={Surface.OPENAI: "https://two.example/v1"}), (HERE,))
    assert found.new_origins == {Origin("https", "two.example", 443)}


def test_where_to_get_a_key_is_shown_and_changes_no_profile() -> None:
    row = dataclasses.replace(now()[0], key_help="Ask us.", key_command=("op", "read", "op://a b"))
    (found,) = changes(TEAM, (row,), (HERE,))
    assert found.profile == HERE
    assert found.lines == ("+ key_help: Ask us.", "+ key_command: op read 'op://a b'")
    later = settle(TEAM, (row,), {}, frozenset({"team-2"}))
    assert changes(later, (row,), (HERE,)) == ()


def test_a_new_profile_is_offered_unless_it_was_left_out_before() -> None:
    extra = dataclasses.replace(BEFORE, id="extra", name="Extra")
    rows = (*now(), Offered(extra))
    (found,) = changes(TEAM, rows, (HERE,))
    assert (found.kind, found.id, found.profile) == (Kind.ADDED, "extra", extra)
    assert found.new_origins == extra.origins()
    assert "+ name: Extra" in found.lines
    assert changes(following((BEFORE, "team-2"), left=("extra",)), rows, (HERE,)) == ()


def test_a_profile_that_is_gone_there_is_only_told() -> None:
    (found,) = changes(TEAM, (), (HERE,))
    assert (found.kind, found.id, found.profile, found.lines) == (Kind.REMOVED, "team", HERE, ())


def test_a_profile_that_the_user_removed_is_not_spoken_of() -> None:
    assert changes(TEAM, now(name="Renamed"), ()) == ()
    assert changes(TEAM, (), ()) == ()


def test_deciding_makes_today_s_bundle_the_one_to_compare_with() -> None:
    extra, unwanted = (Offered(dataclasses.replace(BEFORE, id=name)) for name in ("extra", "unwanted"))
    rows = (*now(name="Renamed"), extra, unwanted)
    later = settle(TEAM, rows, {"extra": "extra-2"}, frozenset({"team-2"}))
    assert [(one.id, one.profile) for one in later.followed] == [("team", "team-2"), ("extra", "extra-2")]
    assert later.followed[0].said["name",] == "Renamed"
    assert later.left == ("unwanted",)
    assert settle(later, (extra,), {}, frozenset({"team-2", "extra-2"})).followed == later.followed[1:]
    assert settle(later, rows, {}, frozenset({"extra-2"})).left == ("team", "unwanted")


FIELDS = st.sampled_from(["a", "b", "c"])
MODELS = st.dictionaries(st.sampled_from(["main", "small", "opus"]), FIELDS, max_size=3)


@given(MODELS, MODELS, MODELS)
def test_three_ways_keep_every_edit_of_the_user(
    then: dict[str, str], later: dict[str, str], mine: dict[str, str]
) -> None:
    followed = following((dataclasses.replace(BEFORE, models=then), "team-2"))
    here = dataclasses.replace(HERE, models=mine)
    found = changes(followed, now(models=later), (here,))
    result = found[0].profile.models if found else mine
    for role in {*then, *later, *mine}:
        edited = mine.get(role) != then.get(role)
        assert result.get(role) == (mine.get(role) if edited else later.get(role))


def test_a_profile_is_rebuilt_from_what_it_says() -> None:
    assert profile_of(dataclasses.replace(HERE, models={}, agents={}), book.settings(HERE)) == HERE


def test_the_id_of_a_public_key_is_the_one_that_minisign_shows() -> None:
    assert key_id("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3") == "E7620F1842B4E81F"
    for no_key in ("", "hello", "RWQf6LRC", "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB"):
        with pytest.raises(ValueError, match=r".+"):
            key_id(no_key)


# subscriptions.toml

WHOLE = dataclasses.replace(
    following((BEFORE, "team-2"), left=("x", "y")), etag='W/"a\\b"', commit="0a1b", digest="ff", public_key="RWQ"
)


def test_what_is_written_is_read_back() -> None:
    other = Subscription("git@host:team/setup.git#a b.toml")
    text = subscriptions_book.written((WHOLE, other))
    assert subscriptions_book.read(text) == (WHOLE, other)
    assert text.startswith("# The shared setups that you follow.")


def test_no_file_is_no_subscription() -> None:
    assert subscriptions_book.read(None) == ()
    assert subscriptions_book.read(subscriptions_book.written(())) == ()


@given(st.dictionaries(st.tuples(st.just("models"), st.text(min_size=1, max_size=6)), st.text(max_size=9), max_size=4))
def test_any_role_and_text_is_kept(said: dict[tuple[str, ...], str]) -> None:
    one = Subscription("https://acme.example/x.toml", followed=(Followed("a", "b", said),))
    assert subscriptions_book.read(subscriptions_book.written((one,))) == (one,)


@pytest.mark.parametrize(
    "text",
    [
        "version = 2\n",
        "version = 1\nsubscription = 3\n",
        "version = 1\n[[subscription]]\n",
        "version = 1\n[[subscription]]\nurl = 3\n",
        'version = 1\n[[subscription]]\nurl = "x"\nleft = [1]\n',
        'version = 1\n[[subscription]]\nurl = "x"\n[subscription.followed.a]\n',
        'version = 1\n[[subscription]]\nurl = "x"\n[subscription.followed.a]\nprofile = "a"\nsaid.name = 3\n',
        "broken =",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(CannotRead):
        subscriptions_book.read(text)
