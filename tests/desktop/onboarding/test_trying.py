"""A guessed format is kept only where it answers."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.sample import EZROUTER, checked
from ezswitch.desktop.onboarding.trying import try_target
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Verdict

KEY = Secret("sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f")


@dataclass
class Host:
    """Answers well for these formats."""

    speaks: frozenset[Surface]
    asked: list[tuple[Surface, ...]] = field(default_factory=list)

    def check(self, profile: Profile, secret: Secret | None) -> Check:
        assert secret == KEY
        self.asked.append(tuple(profile.base_url))
        good = set(profile.base_url) <= self.speaks
        return checked("draft", Verdict.OK if good else Verdict.NOT_AN_API)


def test_an_address_whose_format_is_known_is_asked_once() -> None:
    host = Host(frozenset(Surface))
    profile, check = try_target(host.check, EZROUTER, KEY, guessed=False)
    assert (profile, check.verdict) == (EZROUTER, Verdict.OK)
    assert host.asked == [(Surface.OPENAI, Surface.ANTHROPIC)]


def test_only_the_format_that_answers_is_kept() -> None:
    host = Host(frozenset({Surface.ANTHROPIC}))
    profile, check = try_target(host.check, EZROUTER, KEY, guessed=True)
    assert profile.base_url == {Surface.ANTHROPIC: EZROUTER.base_url[Surface.ANTHROPIC]}
    assert check.verdict is Verdict.OK
    assert host.asked == [(Surface.OPENAI,), (Surface.ANTHROPIC,)]


def test_both_are_kept_where_both_answer() -> None:
    assert try_target(Host(frozenset(Surface)).check, EZROUTER, KEY, guessed=True)[0] == EZROUTER


def test_nothing_is_dropped_where_nothing_answers() -> None:
    profile, check = try_target(Host(frozenset()).check, EZROUTER, KEY, guessed=True)
    assert (profile, check.verdict) == (EZROUTER, Verdict.NOT_AN_API)
