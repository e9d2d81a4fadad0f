"""What was chosen becomes what is begun: every provider once, under names that nothing else takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.dialogs.replies import KEY, MANY_PRESETS
from desktop.onboarding.welcomed import (
    OLD,
    SIGNED_IN,
    foreign,
    fresh,
    link,
    live,
    offered,
    rival,
    unreadable,
    with_profile,
)
from desktop.sample import CLAUDE, CODEX, EZROUTER, MODELS, checked, profile_row
from ezswitch.desktop.onboarding.present import connect_page
from ezswitch.desktop.onboarding.wish import (
    Wish,
    along_with,
    beginning,
    on_address,
    on_offer,
    on_preset,
    ticked_for,
    why_not,
    with_models,
    with_target,
)
from ezswitch.domain.key import KeyState
from ezswitch.domain.offer import Offer, Source
from ezswitch.domain.secret import Secret
from ezswitch.domain.settings import Settings
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Model, Verdict
from ezswitch.usecases.beginning import NewProfile
from ezswitch.usecases.prospects import Prospects

FIRST, CUSTOM = MANY_PRESETS[0], MANY_PRESETS[-1]
BOTH = frozenset({"claude-code", "opencode"})
KEPT = Prospects(live=live(), rival=rival())


def wished(**changes: object) -> Wish:
    return replace(on_preset(FIRST, fresh()), secret=Secret(KEY), agents=BOTH, **changes)  # type: ignore[arg-type]


def test_a_preset_is_a_new_profile_that_says_the_same() -> None:
    wish = on_preset(FIRST, fresh())
    assert wish.target is not None
    assert (wish.target.id, wish.target.name, wish.target.key, wish.target.preset) == ("ezrouter",) * 4
    assert wish.target.models == FIRST.models
    assert not wish.has_key


def test_a_preset_that_is_a_profile_already_is_that_profile() -> None:
    wish = on_preset(FIRST, with_profile())
    assert (wish.stored, wish.has_key) == (True, True)
    assert wish.target == with_profile().profiles[0].profile


def test_a_profile_whose_key_is_gone_is_not_gone_back_to() -> None:
    row = replace(with_profile().profiles[0], key=KeyState("ezrouter", "absent"))
    wish = on_preset(FIRST, fresh(profiles=(row,)))
    assert wish.target is not None
    assert (wish.target.id, wish.target.name, wish.target.key) == ("ezrouter-2", "ezrouter 2", "ezrouter-2")


def test_the_custom_preset_has_no_address_yet() -> None:
    assert on_preset(CUSTOM, fresh()) == Wish()


@pytest.mark.parametrize(
    ("url", "openai", "anthropic"),
    [
        ("https://gw.acme.example", "https://gw.acme.example/v1", "https://gw.acme.example"),
        ("https://gw.acme.example/", "https://gw.acme.example/v1", "https://gw.acme.example"),
        ("https://gw.acme.example/api/v1", "https://gw.acme.example/api/v1", "https://gw.acme.example/api"),
        ("https://gw.acme.example/anthropic", None, "https://gw.acme.example/anthropic"),
    ],
)
def test_an_address_offers_both_formats_unless_its_path_says_which(
    url: str, openai: str | None, anthropic: str
) -> None:
    wish = on_address(url, fresh())
    assert wish.target is not None
    assert wish.target.base_url.get(Surface.OPENAI) == openai
    assert wish.target.base_url[Surface.ANTHROPIC] == anthropic
    assert wish.guessed == (openai is not None)
    assert (wish.target.id, wish.target.name) == ("gw.acme.example", "gw.acme.example")


def test_installed_agents_that_fit_are_ticked_at_first() -> None:
    assert ticked_for(wished(), fresh()) == BOTH
    assert ticked_for(on_address("https://gw.example/anthropic", fresh()), fresh()) == BOTH
    openai_only = replace(EZROUTER, base_url={Surface.OPENAI: "https://gw.example/v1"})
    assert ticked_for(Wish(openai_only), fresh()) == frozenset({"opencode"})


def test_a_shared_setup_that_names_agents_ticks_those() -> None:
    assert ticked_for(on_offer(link(), link().rows[0]), fresh()) == frozenset({"claude-code"})
    assert ticked_for(on_offer(link(), link().rows[1]), fresh()) == BOTH


def test_hidden_agents_are_left_alone() -> None:
    look = fresh(settings=Settings(hidden=frozenset({"opencode"})))
    assert ticked_for(wished(), look) == frozenset({"claude-code"})
    assert [one.id for one in connect_page(look, SIGNED_IN, wished()).agents] == ["claude-code"]


def test_a_stored_profile_with_the_preset_s_addresses_is_that_preset_s() -> None:
    row = profile_row(replace(EZROUTER, id="mine", preset="", base_url=FIRST.base_url))
    assert on_preset(FIRST, fresh(profiles=(row,))).target == row.profile


def test_why_an_agent_cannot_be_ticked() -> None:
    codex, claude = fresh().agents[2], unreadable().agents[0]
    assert why_not(wished(), codex).startswith("Codex needs an OpenAI Responses address; ezrouter has")
    assert why_not(wished(), claude) == "its settings cannot be read (line 4); they stay as they are"
    assert why_not(Wish(), codex) == ""
    assert (codex.agent, claude.agent) == (CODEX, CLAUDE)


def test_a_key_and_agents_are_a_new_profile_and_its_users() -> None:
    wanted = beginning(wished(), SIGNED_IN, frozenset({"plain-http"}))
    target = wished().target
    assert target is not None
    assert wanted.new == (NewProfile(target, Secret(KEY)),)
    assert wanted.uses == (("ezrouter", ("claude-code", "opencode")),)
    assert (wanted.parts, wanted.accept) == ((), frozenset({"plain-http"}))


def test_without_a_key_nothing_is_begun() -> None:
    wanted = beginning(on_preset(FIRST, fresh()), SIGNED_IN)
    assert (wanted.new, wanted.parts, wanted.uses) == ((), (), ())


def test_without_agents_the_profile_is_stored_alone() -> None:
    wanted = beginning(replace(wished(), agents=frozenset()), SIGNED_IN)
    assert [one.profile.id for one in wanted.new] == ["ezrouter"]
    assert wanted.uses == ()


def test_a_stored_profile_is_used_and_not_stored_again() -> None:
    wanted = beginning(replace(on_preset(FIRST, with_profile()), agents=BOTH), SIGNED_IN)
    assert (wanted.new, wanted.uses) == ((), (("ezrouter", ("claude-code", "opencode")),))


def test_a_program_is_a_key_too() -> None:
    wish = replace(wished(), secret=None, command=("pass", "show", "x"))
    assert wish.has_key
    assert beginning(wish, SIGNED_IN).new[0].command == ("pass", "show", "x")


def test_keeping_what_agents_use_puts_each_on_the_profile_that_says_so() -> None:
    wish = replace(on_preset(FIRST, foreign()), agents=BOTH, keep=True)
    wanted = beginning(wish, KEPT)
    assert [part.ids for part in wanted.parts] == [("foo",)]
    assert wanted.uses == (("foo", ("claude-code",)),)


def test_keeping_leaves_out_agents_that_are_not_ticked_and_rows_without_a_key() -> None:
    nobody = replace(on_preset(FIRST, foreign()), agents=frozenset(), keep=True)
    assert beginning(nobody, KEPT).uses == ()
    without = replace(live(), rows=(replace(live().rows[0], secret=None),))
    wanted = beginning(replace(nobody, agents=BOTH), Prospects(live=without))
    assert (wanted.parts, wanted.uses) == ((), ())


def test_keeping_and_pasting_keeps_the_old_and_uses_the_new() -> None:
    wanted = beginning(replace(wished(), keep=True), KEPT)
    assert [part.ids for part in wanted.parts] == [("foo",)]
    assert wanted.uses == (("ezrouter", ("claude-code", "opencode")),)


def test_what_cc_switch_has_too_is_brought_once() -> None:
    same = Offer(Source.CC_SWITCH, "CC Switch", (offered("mine", "https://api.foo.com/anthropic"),))
    wish = replace(on_preset(FIRST, foreign()), agents=BOTH, keep=True, rival=True)
    wanted = beginning(wish, Prospects(live=live(), rival=same))
    assert [(part.offer.source, part.ids) for part in wanted.parts] == [(Source.CC_SWITCH, ("mine",))]
    assert wanted.uses == (("mine", ("claude-code",)),)


def test_two_sources_with_one_name_get_two_names() -> None:
    clash = Offer(Source.CC_SWITCH, "CC Switch", (offered("ezrouter", "https://other.example"),))
    wanted = beginning(replace(wished(), rival=True), Prospects(rival=clash))
    assert wanted.parts[0].ids == ("ezrouter",)
    assert (wanted.new[0].profile.id, wanted.new[0].profile.key) == ("ezrouter-2", "ezrouter-2")
    assert wanted.uses == (("ezrouter-2", ("claude-code", "opencode")),)


def test_what_is_a_profile_already_is_not_brought_again() -> None:
    rows = (replace(rival().rows[0], same_as="mine"), rival().rows[1])
    along = along_with(replace(wished(), rival=True), Prospects(rival=replace(rival(), rows=rows)))
    assert [part.ids for part in along.parts] == [("p1",)]


def test_a_pasted_key_is_for_the_rows_that_share_it_at_the_hosts_that_were_shown() -> None:
    rows = tuple(replace(row, profile=replace(row.profile, key="acme")) for row in link().rows)
    there = {Surface.ANTHROPIC: "https://gw.acme.example/team/anthropic"}
    here = replace(rows[0], profile=replace(rows[0].profile, id="acme-two", base_url=there))
    offer = replace(link(), rows=(*rows, here))
    wish = replace(on_offer(offer, rows[0]), secret=Secret(KEY), agents=BOTH)
    (part,) = beginning(wish, SIGNED_IN).parts
    assert part.secrets == {"acme": Secret(KEY), "acme-two": Secret(KEY)}, "the row at another host gets no key"
    assert part.ids == ("acme", "acme-eu", "acme-two")


def test_a_host_without_named_models_gets_one_that_it_has() -> None:
    wish = with_models(on_address("https://gw.example", fresh()), checked("draft", Verdict.OK))
    assert wish.target is not None
    assert wish.target.models == {"main": "claude-opus-4-7", "small": "claude-haiku-4-5"}
    assert len(MODELS) == 9


@pytest.mark.parametrize(
    ("models", "main"), [(("glm-5", "claude-sonnet-9"), "claude-sonnet-9"), (("glm-5", "kimi"), "glm-5")]
)
def test_the_best_model_that_is_there_is_taken(models: tuple[str, ...], main: str) -> None:
    check = replace(checked("draft", Verdict.OK), models=tuple(Model(one) for one in models))
    wish = with_models(on_address("https://gw.example", fresh()), check)
    assert wish.target is not None
    assert wish.target.models == {"main": main}


def test_models_that_somebody_named_stay() -> None:
    for wish in (wished(), on_preset(FIRST, with_profile()), Wish()):
        assert with_models(wish, checked("draft", Verdict.OK)) == wish


def test_a_changed_target_is_changed_in_its_offer_too() -> None:
    wish = on_offer(link(), link().rows[0])
    assert wish.target is not None
    changed = with_target(wish, replace(wish.target, models={"main": "glm-5"}))
    assert changed.offer is not None
    assert changed.offer.rows[0].profile == changed.target
    assert changed.offer.rows[1] == link().rows[1]


def test_no_key_stands_in_a_wish_that_is_printed() -> None:
    wish = replace(wished(), offer=rival())
    assert KEY not in repr(wish)
    assert OLD.reveal() not in repr(beginning(replace(wish, rival=True), KEPT))
    assert profile_row(EZROUTER).profile.id == "ezrouter"
