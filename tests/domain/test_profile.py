"""A profile: which surface and which models an agent gets, and where its key would go."""

from __future__ import annotations

import dataclasses

import pytest

from ezswitch.domain.errors import BadInput
from ezswitch.domain.profile import AgentOptions, Preset, Profile
from ezswitch.domain.surface import Origin, Surface

URLS = {Surface.OPENAI: "https://one.example/v1", Surface.ANTHROPIC: "https://one.example/anthropic"}


def profile(**more: object) -> Profile:
    values: dict[str, object] = {"id": "one", "name": "One", "key": "one", "base_url": URLS}
    return Profile(**{**values, **more})  # type: ignore[arg-type]


def test_an_agents_own_models_win_role_by_role() -> None:
    one = profile(
        models={"main": "big", "small": "little"}, agents={"opencode": AgentOptions({"main": "other", "opus": "x"})}
    )
    assert one.models_for("opencode") == {"main": "other", "small": "little", "opus": "x"}
    assert one.models_for("claude-code") == {"main": "big", "small": "little"}


def test_the_surface_is_the_agents_best_that_the_profile_offers() -> None:
    assert profile().surface_for("x", (Surface.ANTHROPIC, Surface.OPENAI)) is Surface.ANTHROPIC
    assert profile().surface_for("x", (Surface.RESPONSES, Surface.OPENAI)) is Surface.OPENAI
    assert profile().surface_for("x", (Surface.GEMINI,)) is None
    assert profile().surface_for("x", ()) is None


@pytest.mark.parametrize(
    ("chosen", "spoken", "expected"),
    [
        (Surface.OPENAI, (Surface.ANTHROPIC, Surface.OPENAI), Surface.OPENAI),
        (Surface.GEMINI, (Surface.ANTHROPIC, Surface.GEMINI), Surface.ANTHROPIC),  # not offered
        (Surface.OPENAI, (Surface.ANTHROPIC,), Surface.ANTHROPIC),  # not spoken
        (None, (Surface.OPENAI, Surface.ANTHROPIC), Surface.OPENAI),
    ],
)
def test_a_chosen_surface_counts_where_it_is_spoken_and_offered(
    chosen: Surface | None, spoken: tuple[Surface, ...], expected: Surface
) -> None:
    one = profile(agents={"x": AgentOptions(surface=chosen)})
    assert one.surface_for("x", spoken) is expected


def test_origins_are_every_place_the_key_would_go_once_each() -> None:
    assert profile().origins() == {Origin("https", "one.example", 443)}
    more = profile(base_url={**URLS, Surface.GEMINI: "http://127.0.0.1:8080"})
    assert more.origins() == {Origin("https", "one.example", 443), Origin("http", "127.0.0.1", 8080)}
    with pytest.raises(BadInput):
        profile(base_url={Surface.OPENAI: "one.example/v1"}).origins()


def test_a_profile_and_a_preset_hold_no_key_and_do_not_change() -> None:
    assert not [each for each in dataclasses.fields(Preset) if each.name in ("key", "secret")]
    assert {each.name for each in dataclasses.fields(Profile) if "key" in each.name} == {"key"}
    with pytest.raises(dataclasses.FrozenInstanceError):
        profile().name = "x"  # type: ignore[misc]
    with pytest.raises(TypeError):
        profile().models["main"] = "x"  # type: ignore[index]


def test_a_way_is_chosen_for_one_agent_and_its_best_one_leaves_nothing_behind() -> None:
    chosen = profile().with_way("x", "other")
    assert chosen.agents == {"x": AgentOptions(way="other")}
    assert (chosen.way_for("x"), chosen.way_for("y")) == ("other", "")
    assert chosen.with_way("x", "") == profile()
    kept = profile(agents={"x": AgentOptions({"main": "m"})}).with_way("x", "other").with_way("x", "")
    assert kept.agents == {"x": AgentOptions({"main": "m"})}
