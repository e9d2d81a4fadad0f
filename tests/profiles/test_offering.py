"""An offer made fit for this machine: nothing of the user's is overwritten, shared or imitated without a word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.names import is_name
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source
from ezswitch.domain.phrase import say, verbatim
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.profiles.offering import MOST_ROWS, settled, with_free_names

KEY = Secret("sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f")
OTHER = Secret("sk-ez-EXAMPLEf1e0d9c8b7a6f5e4d3c2b1a0")
PRESET = Preset(
    "deepseek", "DeepSeek", "https://platform.deepseek.com", {Surface.OPENAI: "https://api.deepseek.com/v1"}
)


def profile(own: str, host: str = "", **more: object) -> Profile:
    base = Profile(own, own.title(), own, {Surface.OPENAI: f"https://{host or own}.example/v1"})
    return replace(base, **more)  # type: ignore[arg-type]


def offer(*rows: Offered | Profile, source: Source = Source.LINK) -> Offer:
    return Offer(source, say("A link"), tuple(row if isinstance(row, Offered) else Offered(row) for row in rows))


def names(found: Offer) -> list[tuple[str, str, str]]:
    return [(row.profile.id, row.profile.name, row.profile.key) for row in found.rows]


def test_what_is_free_keeps_its_wishes() -> None:
    assert names(settled(offer(profile("acme")), (), ())) == [("acme", "Acme", "acme")]


def test_a_name_that_exists_makes_a_new_profile() -> None:
    mine = (profile("acme", "mine"), profile("acme-2", "mine2", key="x"))
    assert names(settled(offer(profile("acme")), mine, ())) == [("acme-3", "Acme 2", "acme-2")]


def test_no_existing_key_is_ever_wished_for_again() -> None:
    found = settled(offer(profile("acme")), (profile("team", key="acme-2"),), ("acme",))
    assert names(found) == [("acme", "Acme", "acme-3")]


def test_the_reserved_id_is_never_taken() -> None:
    assert names(settled(offer(profile("own-sign-in")), (), ()))[0][0] == "own-sign-in-2"


@pytest.mark.parametrize(
    ("wished", "got"),
    [("My Team (EU)", "my-team-eu"), ("../../etc", "etc"), ("$(rm)", "rm"), ("\u4e2d\u8f6c", "profile")],
)
def test_wishes_that_cannot_be_ids_become_some(wished: str, got: str) -> None:
    found = settled(offer(profile("x", id=wished, key=wished)), (), ())
    assert (found.rows[0].profile.id, found.rows[0].profile.key) == (got, got)


def test_long_ids_stay_within_their_length() -> None:
    long = "a" * 64
    found = settled(offer(profile(long, "x")), (profile(long, "y"),), (long,))
    assert found.rows[0].profile.id == "a" * 62 + "-2"
    assert is_name(found.rows[0].profile.key)


def test_rows_of_one_name_are_told_apart() -> None:
    found = settled(offer(profile("acme", "one"), profile("acme", "two"), profile("acme", "three")), (), ())
    assert names(found) == [("acme", "Acme", "acme"), ("acme-2", "Acme 2", "acme-2"), ("acme-3", "Acme 3", "acme-3")]


def test_a_shared_setups_profiles_share_the_key_they_name_under_a_free_name() -> None:
    rows = (profile("eu", key="team"), profile("us", key="team"), profile("team"))
    found = settled(offer(*rows, source=Source.BUNDLE), (), ("team",))
    assert [row.profile.key for row in found.rows] == ["team-2", "team-2", "team-2"]


def test_two_keys_of_one_wished_name_get_two_names() -> None:
    rows = (Offered(profile("eu", key="team"), secret=KEY), Offered(profile("us", key="team"), secret=OTHER))
    found = settled(offer(*rows), (), ())
    assert [row.profile.key for row in found.rows] == ["team", "team-2"]
    same = (rows[0], replace(rows[1], secret=KEY), Offered(profile("asia", key="team")))
    assert [row.profile.key for row in with_free_names(same, (), ())] == ["team"] * 3
    without = Offered(profile("asia", key="team"))
    assert [row.profile.key for row in with_free_names((without, *rows), (), ())] == ["team", "team", "team-2"]


def test_what_was_found_in_several_places_is_one_row() -> None:
    first = Offered(profile("acme"), found_in=(verbatim("settings.json"),), agents=("a",), warnings=(say("Look."),))
    again = Offered(
        profile("acme", name="Other"),
        KEY,
        found_in=(verbatim("shell"),),
        agents=("b", "a"),
        key_url="https://k.example",
    )
    (row,) = settled(offer(first, again), (), ()).rows
    assert (row.profile.name, row.secret) == ("Acme", KEY)
    assert (row.found_in, row.agents) == (("settings.json", "shell"), ("a", "b"))
    assert (row.key_url, row.warnings) == ("https://k.example", ("Look.",))


@pytest.mark.parametrize(
    "other",
    [
        Offered(profile("acme"), OTHER),
        Offered(profile("acme", models={"main": "glm-5"}), KEY),
        Offered(profile("acme", "elsewhere"), KEY),
        Offered(profile("acme"), KEY, key_command=("op", "read", "x")),
    ],
)
def test_what_differs_stays_apart(other: Offered) -> None:
    assert len(settled(offer(Offered(profile("acme"), KEY), other), (), ()).rows) == 2


def test_a_profile_that_says_the_same_is_named() -> None:
    mine = (profile("mine", "acme"), profile("else", "acme", models={"main": "x"}))
    (row,) = settled(offer(profile("acme")), mine, ()).rows
    assert row.same_as == "mine"
    (row,) = settled(offer(profile("acme", models={"main": "y"})), mine, ()).rows
    assert row.same_as == ""
    (row,) = settled(offer(Offered(profile("acme"), same_as="gone")), (), ()).rows
    assert row.same_as == ""


def test_what_is_odd_about_an_address_is_said_with_presets_and_own_profiles_as_models() -> None:
    rows = offer(profile("x", base_url={Surface.OPENAI: "https://api.deepseek.co/v1"}))
    (row,) = settled(rows, (), (), (PRESET,)).rows
    assert row.warnings == ("api.deepseek.co looks like api.deepseek.com, and is another host.",)
    assert settled(rows, (), ()).rows[0].warnings == ()
    own = profile("own", base_url={Surface.OPENAI: "https://deepseek.co/v1"})
    assert settled(rows, (own,), (), (PRESET,)).rows[0].warnings == ()


def test_an_address_of_this_machine_is_odd_only_in_what_others_wrote() -> None:
    row = profile("x", base_url={Surface.OPENAI: "http://localhost:4000/v1"})
    assert settled(offer(row, source=Source.LIVE), (), ()).rows[0].warnings == ()
    for source in (Source.LINK, Source.BUNDLE, Source.SUBSCRIPTION):
        assert settled(offer(row, source=source), (), ()).rows[0].warnings


def test_rows_that_cannot_be_used_are_listed_and_never_dropped_silently() -> None:
    before = NotOffered(verbatim("official\x07 row"), verbatim("It is\n a sign-in."))
    found = settled(
        replace(offer(profile("a", base_url={Surface.OPENAI: "x"}), profile("b")), skipped=(before,)), (), ()
    )
    assert [row.profile.id for row in found.rows] == ["b"]
    assert found.skipped[0] == NotOffered("official row", "It is a sign-in.")
    assert found.skipped[1].what == "A: OpenAI-compatible address"


def test_an_endless_offer_is_cut_and_says_so() -> None:
    found = settled(offer(*(profile(f"p{n}") for n in range(MOST_ROWS + 5))), (), ())
    assert len(found.rows) == MOST_ROWS
    assert found.skipped[-1].what == "5 more"


_NAMES = st.sampled_from(["acme", "Acme", "team", "a b", "", "own-sign-in", "acme-2"])
_ROWS = st.builds(
    lambda own, key, host, secret: Offered(profile("x", host, id=own, key=key, name=own), secret=secret),
    _NAMES,
    _NAMES,
    st.sampled_from(["one", "two", "three"]),
    st.sampled_from([None, KEY, OTHER]),
)


@given(st.lists(_ROWS, max_size=8), st.lists(st.sampled_from(["acme", "team", "a-b"]), max_size=3))
def test_every_offer_comes_out_free_and_settling_it_again_changes_nothing(
    rows: list[Offered], taken: list[str]
) -> None:
    mine = tuple(profile(name, "mine") for name in dict.fromkeys(taken))
    found = settled(offer(*rows), mine, taken)
    ids = [row.profile.id for row in found.rows]
    assert len(set(ids)) == len(ids)
    assert not {*taken, "own-sign-in"} & {*ids, *(row.profile.key for row in found.rows)} - {"own-sign-in"}
    assert "own-sign-in" not in ids
    assert all(is_name(row.profile.id) and is_name(row.profile.key) for row in found.rows)
    by_key: dict[str, set[str]] = {}
    for row in found.rows:
        if row.secret is not None:
            by_key.setdefault(row.profile.key, set()).add(row.secret.reveal())
    assert all(len(keys) == 1 for keys in by_key.values())
    assert settled(found, mine, taken) == found
