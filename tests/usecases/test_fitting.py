"""An agent of another format is served where the gateway was seen to answer on it, or named with a reason."""

from __future__ import annotations

from dataclasses import replace

from ezswitch.agents import all_agents
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.usecases import checking, switch
from ezswitch.usecases.fitting import misfit
from ezswitch.usecases.look import look
from fakes import answered
from memory_house import KEY_ONE, House

CODEX = next(one for one in all_agents() if one.id == "codex")
LIST = answered({"object": "list", "data": [{"id": "claude-opus-4-7"}, {"id": "claude-haiku-4-5"}]})
KNOWN = answered({"error": {"message": "field model is required"}}, 400)


def house_that_answers(*posts: str) -> House:
    house = House()
    house.ports = replace(house.ports, supported=(*house.ports.agents, CODEX))
    for host in ("one.example", "two.example", "chat.example"):
        house.web.script[f"https://{host}/v1/models"] = LIST
        house.web.script[f"POST https://{host}/anthropic/v1/messages"] = KNOWN
    house.web.script |= {f"POST {url}": KNOWN for url in posts}
    return house


def test_before_it_was_asked_only_what_the_profile_names_counts() -> None:
    house = house_that_answers("https://one.example/v1/responses")
    (skipped,) = switch.use(house.ports, "one", ("codex",)).skipped
    assert "Codex needs an OpenAI Responses address" in skipped.reason
    assert "was asked" not in skipped.reason


def test_once_a_check_saw_it_answer_the_agent_fits_everywhere() -> None:
    house = house_that_answers("https://one.example/v1/responses")
    (check,) = checking.check(house.ports, ("one",))
    assert check.answers == (Surface.RESPONSES,)
    row = next(one for one in look(house.ports).profiles if one.profile.id == "one")
    assert "codex" not in row.misfits
    assert Surface.RESPONSES not in row.profile.base_url, "profiles.toml is not written to"
    (done,) = switch.use(house.ports, "one", ("codex",)).switches
    assert done.agent == "codex"
    again = next(one for one in look(house.ports).profiles if one.profile.id == "one")
    assert (again.used_by, again.changed_since_switch) == (("codex",), ())


def test_where_it_was_asked_and_did_not_answer_the_reason_says_so() -> None:
    house = house_that_answers()
    (check,) = checking.check(house.ports, ("one",))
    assert check.answers == ()
    (skipped,) = switch.use(house.ports, "one", ("codex",)).skipped
    assert "Its gateway was asked, and does not answer there." in skipped.reason


def test_a_check_that_nobody_asked_for_asks_nothing_more_and_forgets_nothing() -> None:
    house = house_that_answers("https://one.example/v1/responses")
    checking.check(house.ports, ("one",))
    posted = len(house.web.posted)
    (check,) = checking.check(house.ports, ("one",), prompt=False)
    assert (check.answers, len(house.web.posted)) == ((Surface.RESPONSES,), posted)


def test_a_rejected_key_is_not_sent_a_second_time() -> None:
    house = house_that_answers()
    house.web.script["https://one.example/v1/models"] = answered({"error": {"message": "no"}}, 401)
    checking.check(house.ports, ("one",))
    assert house.web.posted == []


def test_a_rotation_reaches_an_agent_that_is_served_this_way() -> None:
    from ezswitch.usecases import keys

    house = house_that_answers("https://one.example/v1/responses")
    checking.check(house.ports, ("one",))
    switch.use(house.ports, "one", ("codex",))
    outcome = keys.rotate(house.ports, "one", Secret(KEY_ONE[::-1].replace("ELPMAXE", "EXAMPLE")))
    assert [one.agent for one in outcome.switches] == ["codex"]


def test_without_any_address_it_says_that() -> None:
    house = House()
    profile = replace(look(house.ports).profiles[0].profile, base_url={})
    assert "has no address" in misfit(profile, CODEX)
