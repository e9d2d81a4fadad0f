"""The cards: own sign-in first, what is in use, what fits, what does not and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desktop import sample
from ezswitch.desktop.window.present_cards import Asked, cards, chosen, offered
from ezswitch.desktop.window.rows import ALL, MISFITS, SETTINGS, CardRow, Kind, Level
from ezswitch.domain.balance import Balance
from ezswitch.domain.checks import Sample
from ezswitch.domain.key import KeyState
from ezswitch.domain.model_notes import Better, Concern, Doubt, ModelRow
from ezswitch.domain.phrase import say
from ezswitch.domain.settings import Settings
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import Look


def shown(look: Look, **asked: Any) -> dict[str, CardRow]:
    return {row.key: row for row in cards(look, Asked(**{"agent": "claude-code", **asked}))}


def test_own_sign_in_is_the_first_card() -> None:
    rows = cards(sample.full(), Asked(agent="claude-code"))
    assert (rows[0].key, rows[0].action, rows[0].active) == ("own-sign-in", "Use", False)
    off = cards(sample.no_profiles(), Asked(agent="claude-code"))
    assert (off[0].pill.text, off[0].action, off[0].active) == ("In use", "", True)
    assert off[0].spoken.startswith("Own sign-in, in use.")


def test_the_card_in_use_says_so_and_has_nothing_to_do() -> None:
    card = shown(sample.full())["ezrouter"]
    assert (card.pill.text, card.pill.level, card.action, card.active) == ("In use", Level.GOOD, "", True)
    assert card.address == "www.ezrouter.dev"
    assert card.url == "https://www.ezrouter.dev/anthropic"
    assert card.model == "claude-opus-4-7"
    assert card.figures == "182 ms · 9 models"
    assert len(card.spark) == 12


def test_a_card_reads_as_one_sentence() -> None:
    assert shown(sample.full())["ezrouter"].spoken == (
        "ezrouter, in use. www.ezrouter.dev, model claude-opus-4-7, key in keychain. works, 182 milliseconds, 9 models."
    )
    assert shown(sample.full())["deepseek"].spoken.endswith(
        "key rejected, 96 milliseconds. The key expired, or it belongs to another host."
    )


def test_a_red_verdict_says_why() -> None:
    card = shown(sample.full())["deepseek"]
    assert (card.verdict.text, card.verdict.level) == ("key rejected", Level.BAD)
    assert card.hint.startswith("The key expired")
    assert card.action == "Use"


def test_what_was_never_checked_says_so() -> None:
    assert shown(sample.full())["team"].verdict.text == "not checked yet"
    assert shown(sample.full(), checking=frozenset({"team"}))["team"].verdict.text == "checking…"


def test_a_key_in_a_file_has_a_badge_on_the_agent_that_needs_it() -> None:
    here = shown(sample.full(), agent="opencode")["ezrouter"].place
    assert (here.text, here.level, here.icon) == ("key in file", Level.WARN, "key-file")
    assert shown(sample.full())["ezrouter"].place.text == "key in keychain"


@pytest.mark.parametrize(
    ("changes", "pill"),
    [
        ({"drift": True}, "Changed outside"),
        ({}, "Changed since last switch"),
    ],
)
def test_what_is_not_applied_can_be_applied(changes: dict[str, Any], pill: str) -> None:
    look = sample.full()
    agents = (sample.on_profile(sample.CLAUDE, "ezrouter", **changes), *look.agents[1:])
    first = replace(look.profiles[0], changed_since_switch=("claude-code",))
    card = shown(replace(look, agents=agents, profiles=(first, *look.profiles[1:])))["ezrouter"]
    assert (card.pill.text, card.pill.level, card.action) == (pill, Level.WARN, "Apply")


def test_what_does_not_fit_is_behind_a_line_with_its_reason() -> None:
    assert "openai" not in shown(sample.full())
    assert shown(sample.full())[MISFITS].name == "Not for Claude Code (1)"
    card = shown(sample.full(), opened=frozenset({MISFITS}))["openai"]
    assert card.kind is Kind.MISFIT
    assert "Add an Anthropic address" in card.address
    assert card.action == "Edit"
    assert "openai" in shown(sample.full(), agent="opencode")


def test_what_use_will_change_is_listed() -> None:
    rows = shown(sample.full(), opened=frozenset({SETTINGS}))
    setting = rows["setting:claude-code:env.ANTHROPIC_BASE_URL"]
    assert (setting.kind, setting.hint) == (Kind.SETTING, "address · at once")
    assert setting.spoken == "env.ANTHROPIC_BASE_URL: The address it calls."
    assert shown(sample.full())[SETTINGS].spoken.endswith("closed")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("deep", ["deepseek"]),
        ("DEEPSEEK v4", ["deepseek"]),
        ("opus", ["ezrouter", "anthropic", "openrouter"]),
        ("example-company", ["team"]),
        ("own", ["own-sign-in"]),
        ("zzz", []),
    ],
)
def test_the_filter_looks_at_names_addresses_and_models(text: str, keys: list[str]) -> None:
    assert list(shown(sample.full(), filter=text)) == keys


def test_all_agents_say_how_many_a_profile_fits() -> None:
    rows = shown(sample.full(), agent=ALL)
    assert (rows["ezrouter"].address, rows["ezrouter"].tags) == ("www.ezrouter.dev", ("fits 2 of 2",))
    assert (rows["openai"].address, rows["openai"].tags) == ("api.openai.com", ("fits 1 of 2",))
    assert "www.ezrouter.dev, fits 2 of 2, model" in rows["ezrouter"].spoken
    assert rows["ezrouter"].pill.text == "In use"


def test_in_use_by_some_is_not_in_use_by_all() -> None:
    look = sample.full()
    look = replace(look, agents=(sample.agent_row(sample.CLAUDE), *look.agents[1:]))
    card = shown(look, agent=ALL)["ezrouter"]
    assert (card.pill.text, card.action) == ("In use by 1 of 2", "Use")


def test_what_is_being_done_stands_on_the_card() -> None:
    card = shown(sample.full(), busy={"deepseek": "Switching…"})["deepseek"]
    assert card.busy == "Switching…"
    assert card.spoken.endswith(" Switching…")


def test_a_model_of_one_agent_alone_is_shown_there() -> None:
    from ezswitch.domain.profile import AgentOptions

    look = sample.full()
    mine = replace(sample.EZROUTER, agents={"claude-code": AgentOptions({"main": "glm-5"})})
    look = replace(look, profiles=(replace(look.profiles[0], profile=mine), *look.profiles[1:]))
    assert shown(look)["ezrouter"].model == "glm-5"
    assert shown(look, agent="opencode")["ezrouter"].model == "claude-opus-4-7"


def test_a_profile_without_a_model_asks_for_one() -> None:
    look = sample.full()
    bare = replace(look.profiles[0], profile=replace(sample.EZROUTER, models={}))
    assert shown(replace(look, profiles=(bare,)))["ezrouter"].model == "choose a model"


def test_no_key_is_said_on_the_card() -> None:
    look = sample.full()
    bare = replace(look.profiles[0], key=KeyState("ezrouter", "absent"))
    place = shown(replace(look, profiles=(bare,)))["ezrouter"].place
    assert (place.text, place.level) == ("no key stored", Level.BAD)


def test_a_hint_for_the_command_line_alone_gives_way_to_what_is_wrong() -> None:
    look = sample.full()
    told = replace(
        sample.checked("ezrouter", Verdict.NO_KEY, None, 0),
        message=say("No key is stored."),
        hint=say("Store it: ezswitch keys set ezrouter"),
    )
    bare = replace(look.profiles[0], check=told)
    assert shown(replace(look, profiles=(bare,)))["ezrouter"].hint == "No key is stored."


def test_chosen_agents_are_the_installed_ones_for_all() -> None:
    assert [row.agent.id for row in chosen(sample.full(), ALL)] == ["claude-code", "opencode"]
    assert [row.agent.id for row in chosen(sample.full(), "codex")] == ["codex"]


def test_two_hundred_profiles_are_all_there() -> None:
    assert sum(row.kind is Kind.PROFILE for row in cards(sample.many(200), Asked(agent="claude-code"))) == 200


def test_own_sign_in_says_what_applies_and_what_would() -> None:
    def about(look: Look, agent: str) -> str:
        return cards(look, Asked(agent=agent))[0].address

    on_their_own = sample.no_profiles()
    assert about(on_their_own, "claude-code") == "Its own login or default applies"
    assert about(sample.full(), "claude-code") == "Use its own login or default instead"
    assert about(on_their_own, ALL) == "Their own logins or defaults apply"
    assert about(sample.full(), ALL) == "Use their own logins or defaults instead"


def test_an_agent_whose_file_cannot_be_read_cannot_be_switched_and_says_why() -> None:
    look = sample.unreadable_agent()
    rows = [row for row in cards(look, Asked(agent="claude-code")) if row.action == "Use"]
    assert len(rows) == 6
    for row in rows:
        assert row.blocked == "Claude Code's settings cannot be read: correct the file first."
        assert row.blocked in row.spoken
    assert {row.blocked for row in cards(look, Asked(agent=ALL)) if row.key != "anthropic"} == {""}
    assert {row.blocked for row in cards(sample.full(), Asked(agent="claude-code"))} == {""}


def test_all_agents_means_the_shown_ones_and_a_hidden_one_has_its_page_all_the_same() -> None:
    look = sample.full()
    first, *others = (row.agent.id for row in look.shown)
    hidden = replace(look, settings=Settings(hidden=frozenset({first})))
    assert [row.agent.id for row in chosen(hidden, ALL)] == others
    assert [row.agent.id for row in chosen(hidden, first)] == [first]
    assert any(row.kind is Kind.PROFILE for row in cards(hidden, Asked(agent=first)))


def test_tags_stand_on_the_card_notes_are_spoken_and_both_are_found() -> None:
    look = sample.full()
    rows = tuple(
        replace(row, profile=replace(row.profile, tags=("work", "eu"), notes="Mia pays"))
        if row.profile.id == "deepseek"
        else row
        for row in look.profiles
    )
    tagged = replace(look, profiles=rows)
    assert shown(tagged)["deepseek"].tags == ("#work", "#eu")
    assert "Notes: Mia pays" in shown(tagged)["deepseek"].spoken
    assert shown(tagged)["deepseek"].note == "Mia pays"
    for words in ("#eu", "work", "mia", "mia #WORK"):
        assert [key for key in shown(tagged, filter=words) if key in {row.profile.id for row in rows}] == ["deepseek"]


WAYS = (Better("Use the Anthropic-compatible address", "", Surface.ANTHROPIC), Better("Use claude-opus-4-7", ""))
_ABOUT = ("claude-code", "deepseek", "main", "deepseek-v4", Surface.OPENAI)
CONCERN = Concern(Doubt.NO_TOOLS, *_ABOUT, "No tools there.", "Better so.", WAYS)


def with_row(profile: str, **changes: Any) -> Look:
    known = sample.full()
    rows = (replace(row, **changes) if row.profile.id == profile else row for row in known.profiles)
    return replace(known, profiles=tuple(rows))


def test_a_model_that_cannot_do_what_the_agent_needs_warns_before_use_with_the_better_choice() -> None:
    well = sample.checked("deepseek", Verdict.OK)
    look = with_row("deepseek", check=well, concerns={"claude-code": (CONCERN,)})
    card = shown(look, agent="claude-code")["deepseek"]
    assert (card.verdict.text, card.verdict.level, card.action) == ("no reliable tool calls", Level.WARN, "Use")
    assert card.better == "Use the Anthropic address"
    assert "No tools there. Better so." in card.spoken
    assert "Use the Anthropic address is offered in its menu." in card.spoken
    other = shown(look, agent="opencode")["deepseek"]
    assert (other.verdict.text, other.better) == ("works", ""), "another agent has no such trouble"
    assert shown(look, agent=ALL)["deepseek"].better == "Use the Anthropic address"


def test_a_missing_model_offers_the_likeliest_one_and_a_worse_verdict_comes_first() -> None:
    missing = replace(CONCERN, doubt=Doubt.MISSING, better=WAYS[1:])
    gone = sample.checked("deepseek", Verdict.MODEL_MISSING)
    card = shown(with_row("deepseek", check=gone, concerns={"claude-code": (missing,)}))["deepseek"]
    assert (card.verdict.text, card.better) == ("model missing", "Use claude-opus-4-7")
    bad = shown(with_row("deepseek", concerns={"claude-code": (missing,)}), agent="claude-code")["deepseek"]
    assert (bad.verdict.text, bad.better) == ("key rejected", "")


def test_what_is_slower_than_usual_says_so() -> None:
    times = (180.0, 190.0, 170.0, 185.0, 178.0, 182.0, 565.0)
    samples = tuple(Sample(sample.NOW, "ok", ms) for ms in times)
    check = sample.checked("ezrouter", Verdict.OK, 565.0)
    card = shown(with_row("ezrouter", samples=samples, check=check), agent="claude-code")["ezrouter"]
    assert (card.verdict.text, card.verdict.level) == ("slower than usual (3.1×)", Level.WARN)
    assert card.advice.text == "likely throttled · 565 ms · 9 models"
    assert "slower than usual (3.1×), 565 milliseconds, 9 models, likely throttled" in card.spoken
    assert shown(with_row("ezrouter", samples=samples[:6]), agent="claude-code")["ezrouter"].verdict.text == "works"


def test_what_was_left_stands_on_the_card_with_its_age_once_asked_for() -> None:
    left = Balance("ezrouter", sample.NOW - timedelta(hours=2), "12.34", "USD", "/api/usage/token/")
    card = shown(with_row("ezrouter", balance=left), agent="claude-code")["ezrouter"]
    assert card.balance == "12.34 USD left · 2 h ago"
    assert "12.34 USD left, 2 h ago" in card.spoken
    assert shown(sample.full(), agent="claude-code")["ezrouter"].balance == ""


def test_the_picker_is_offered_the_catalogue_for_the_agents_surface() -> None:
    rows = (ModelRow("glm-5", (Surface.ANTHROPIC,)),)
    look = with_row("ezrouter", concerns={"claude-code": (CONCERN,)})
    what = offered(look, "claude-code", "ezrouter", rows)
    assert what is not None
    assert (what.current, what.surface, what.concern) == ("claude-opus-4-7", Surface.ANTHROPIC, CONCERN)
    assert what.rows[0] is rows[0]
    assert [row.id for row in what.rows].count("glm-5") == 1
    everyone = offered(look, ALL, "ezrouter", rows)
    assert everyone is not None
    assert everyone.surface is None
    assert offered(look, ALL, "gone", rows) is None
