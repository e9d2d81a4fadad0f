"""The deep check: its cost first, real requests on each surface, a tool call there and back, stopped when asked to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ezswitch.connect import noted
from ezswitch.demo.behaviour import GW_001, Behaviour
from ezswitch.domain.deep import Kind, Round, Usage
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.ports import WebFailure
from ezswitch.domain.secret import Secret
from ezswitch.domain.stopping import Stopping
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.checking import check
from ezswitch.usecases.deep_checking import deep_check, offer
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.switch import use
from gateway_web import GatewayWeb
from memory_house import KEY_ONE, ONE, RESOURCES, House

WELL = Behaviour()
DENIED = frozenset({"claude-opus-4-7"})
NOTES = noted.load(RESOURCES / "models")
WORDS = [(Surface.OPENAI, Kind.ANSWER), (Surface.ANTHROPIC, Kind.ANSWER)]


def house(behaviour: Behaviour = WELL) -> tuple[House, GatewayWeb]:
    found, web = House(), GatewayWeb()
    web.host("one.example", KEY_ONE, behaviour)
    found.ports = replace(found.ports, web=web)
    return found, web


def test_its_cost_is_said_before_and_nothing_is_sent_for_that() -> None:
    home, web = house()
    found = offer(home.ports, "one")
    assert [(one.surface, one.kind) for one in found.planned] == [*WORDS, (Surface.ANTHROPIC, Kind.TOOL_CALL)]
    assert found.words == (
        "Sends 4 short requests to one.example with claude-opus-4-7: "
        "about 1172 tokens at most, which your provider bills."
    )
    assert found.most_tokens == 1172
    assert web.asked == []


def test_without_a_model_there_is_nothing_to_ask_for() -> None:
    home, web = house()
    shelf_of(home.ports).save(replace(ONE, models={}))
    found = offer(home.ports, "one")
    assert (found.planned, found.words) == ((), "")
    assert "Choose one in the profile" in found.reason
    assert check(home.ports, ("one",))[0].verdict is Verdict.OK
    assert offer(home.ports, "one").planned[0].model == "claude-opus-4-7", "then the list names one"
    assert web.prompts() == []


def test_a_model_that_answers_proves_the_key_and_tokens_are_told() -> None:
    home, web = house()
    heard: list[Round] = []
    seen = deep_check(home.ports, "one", each=heard.append)
    assert (seen.verdict, seen.proven) == (Verdict.OK, True)
    assert seen.message.startswith("The key is accepted: claude-opus-4-7 answers on the OpenAI-compatible address.")
    assert seen.deep is not None
    assert seen.deep.ok
    assert tuple(heard) == seen.deep.rounds
    assert [one.streamed for one in heard] == [True, False, False], "ezrouter streams chats, asked or not"
    assert heard[-1].message.endswith("calls a tool and goes on with its result.")
    assert seen.deep.usage == Usage(9 + 9 + 60 + 9, 5 + 5 + 18 + 5)
    assert seen.layers[-1].name == "surfaces"
    assert home.checks.last()["one"] == seen
    assert len(web.prompts()) == 4
    assert all("stream" not in body for _, body in web.prompts())
    last = web.prompts()[-1][1]["messages"]
    assert isinstance(last, list)
    assert last[2]["content"][0]["type"] == "tool_result"


def test_the_tool_call_is_made_where_an_agent_makes_it() -> None:
    home, web = house(Behaviour(lost_calls=GW_001))
    shelf_of(home.ports).save(
        replace(ONE, base_url={Surface.OPENAI: ONE.base_url[Surface.OPENAI]}, models={"main": "glm-5.1"})
    )
    use(home.ports, "one", ("opencode",))
    seen = deep_check(home.ports, "one")
    assert seen.verdict is Verdict.OK
    assert seen.deep is not None
    (tool,) = [one for one in seen.deep.rounds if one.kind is Kind.TOOL_CALL]
    assert (tool.surface, tool.ok) == (Surface.OPENAI, False)
    assert "announces a tool call that never arrives" in tool.message
    assert not seen.deep.ok
    assert tool.message in seen.hint
    assert len(web.prompts()) == 2


@pytest.mark.parametrize(
    ("behaviour", "verdict", "says"),
    [
        (
            Behaviour(denied=frozenset({"claude-opus-4-7"})),
            Verdict.REFUSED,
            "does not let this key use claude-opus-4-7",
        ),
        (Behaviour(denied=frozenset({"claude-opus-4-7"}), chinese=True), Verdict.REFUSED, "(403)"),
    ],
)
def test_a_model_that_is_listed_and_refused_is_found(behaviour: Behaviour, verdict: Verdict, says: str) -> None:
    home, web = house(behaviour)
    seen = deep_check(home.ports, "one")
    assert seen.verdict is verdict
    assert says in seen.message
    assert "look at the list again" in seen.hint
    assert seen.request_id == "r-1"
    assert len(web.prompts()) == 2, "where the word is refused no tool call is paid for"


@pytest.mark.parametrize("behaviour", [Behaviour(status=503), Behaviour(html=True)])
def test_where_the_check_fails_for_everything_no_token_is_spent(behaviour: Behaviour) -> None:
    home, web = house(behaviour)
    seen = deep_check(home.ports, "one")
    assert not seen.verdict.good
    assert web.prompts() == []


def test_a_wrong_key_is_not_asked_again() -> None:
    home, web = house()
    home.keychain.records["one"] = KeyRecord(Secret(KEY_ONE + "x"), origins=ONE.origins())
    assert deep_check(home.ports, "one").verdict is Verdict.KEY_REJECTED
    assert web.prompts() == []


def test_a_request_that_fails_on_the_way_has_that_verdict() -> None:
    home, web = house()
    web.failures["/v1/chat/completions"] = WebFailure("timeout", "no complete answer within 60 s")
    seen = deep_check(home.ports, "one")
    assert (seen.verdict, seen.surface) == (Verdict.TIMEOUT, Surface.OPENAI)
    assert seen.deep is not None
    assert seen.deep.served, "the other surface answered"


def test_stopped_it_ends_at_once_with_what_was_seen() -> None:
    home, web = house()
    stop = Stopping()
    seen = deep_check(home.ports, "one", stopping=stop, each=lambda _: stop.ask())
    assert seen.deep is not None
    assert (len(seen.deep.rounds), seen.deep.stopped, seen.deep.ok) == (1, True, False)
    assert len(web.prompts()) == 1


def test_an_older_limit_name_is_tried_again() -> None:
    home, web = house()

    web.limit_refused = True
    assert deep_check(home.ports, "one").verdict is Verdict.OK


def test_later_checks_keep_it_as_long_as_key_and_addresses_are_the_same() -> None:
    home, _ = house()
    deep = deep_check(home.ports, "one").deep
    assert check(home.ports, ("one",), prompt=False)[0].deep == deep
    home.keychain.records["one"] = replace(home.keychain.records["one"], revision=2)
    assert check(home.ports, ("one",), prompt=False)[0].deep is None


def test_for_one_agent_only_its_surface_is_asked() -> None:
    home, _ = house()
    assert {one.surface for one in offer(home.ports, "one", "claude-code").planned} == {Surface.ANTHROPIC}
