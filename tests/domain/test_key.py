"""A key's record: approved for what its owner said, and nothing beside it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.key import KeyRecord, KeyState
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Origin

ORIGINS = st.frozensets(
    st.builds(
        Origin, st.sampled_from(["http", "https"]), st.sampled_from(["a.example", "b.example"]), st.sampled_from([1, 2])
    )
)


@given(ORIGINS, ORIGINS)
def test_a_key_is_approved_only_where_every_single_origin_is(
    approved: frozenset[Origin], asked: frozenset[Origin]
) -> None:
    record = KeyRecord(Secret("k"), origins=approved)
    assert record.approved(asked) == all(origin in approved for origin in asked)


def test_scheme_and_port_are_part_of_what_was_approved() -> None:
    record = KeyRecord(Secret("k"), origins=frozenset({Origin("https", "a.example", 443)}))
    assert record.approved(frozenset({Origin("https", "a.example", 443)}))
    for other in (
        Origin("http", "a.example", 443),
        Origin("https", "a.example", 8443),
        Origin("https", "x.a.example", 443),
    ):
        assert not record.approved(frozenset({other}))


def test_a_new_key_is_approved_for_nothing_and_begins_at_revision_one() -> None:
    record = KeyRecord(Secret("k"))
    assert not record.approved(frozenset({Origin("https", "a.example", 443)}))
    assert record.revision == 1
    assert KeyState("x", "present").place == "keychain"
