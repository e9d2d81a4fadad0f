"""Verdicts: stable words, and only two of them are good news."""

from __future__ import annotations

from ezswitch.domain.verdict import Verdict


def test_only_a_proven_or_unprovable_key_at_a_working_address_is_good() -> None:
    assert {verdict for verdict in Verdict if verdict.good} == {Verdict.OK, Verdict.REACHABLE_KEY_UNPROVEN}


def test_the_words_are_those_that_scripts_and_the_cache_know() -> None:
    assert [verdict.value for verdict in Verdict] == [verdict.name.lower() for verdict in Verdict]
    assert {"ok", "no_key", "locked", "key_rejected", "wrong_url", "timeout"} <= {verdict.value for verdict in Verdict}
    assert Verdict("dns_failure") is Verdict.DNS_FAILURE
