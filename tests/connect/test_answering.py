"""Formats that a gateway answers on without saying so: asked for nothing, and told by how it refuses."""

from __future__ import annotations

import pytest

from ezswitch.connect.answering import answering, widened
from ezswitch.demo.behaviour import Behaviour
from ezswitch.demo.gateway import Gateway
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.system.web import HttpxWeb
from fakes import ScriptedWeb, answered

KEY = Secret("sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f")
BOTH = (Surface.RESPONSES, Surface.GEMINI)
PROFILE = Profile("one", "One", "one", {Surface.OPENAI: "https://one.example/v1"}, {"main": "m"})
RESPONSES = "POST https://one.example/v1/responses"
GEMINI = "POST https://one.example/v1beta/models/m:generateContent"
EMPTY = {"error": {"message": "field model is required"}}


@pytest.mark.parametrize("status", [400, 403, 422, 200])
def test_an_api_that_knows_the_path_refuses_an_empty_request(status: int) -> None:
    web = ScriptedWeb({RESPONSES: answered(EMPTY, status)})
    assert answering(PROFILE, KEY, web) == (Surface.RESPONSES,)
    assert web.bodies == [b"{}", b"{}"], "nothing is asked for, so nothing is billed"


@pytest.mark.parametrize(
    "answer",
    [answered(EMPTY, 404), answered(EMPTY, 405), answered(EMPTY, 401), answered(EMPTY, 500), answered(b"<html>", 400)],
)
def test_anything_else_is_no_answer(answer: Answer) -> None:
    assert answering(PROFILE, KEY, ScriptedWeb({RESPONSES: answer, GEMINI: answer})) == ()


def test_a_gateway_that_does_not_answer_at_all() -> None:
    assert answering(PROFILE, KEY, ScriptedWeb({RESPONSES: WebFailure("timeout", "late")})) == ()


def test_the_key_goes_to_the_hosts_of_the_profile_in_the_header_of_each_format() -> None:
    web = ScriptedWeb({GEMINI: answered(EMPTY, 400)})
    assert answering(PROFILE, KEY, web) == (Surface.GEMINI,)
    first, second = web.posted
    assert (first.url, set(first.headers)) == ("https://one.example/v1/responses", {"authorization"})
    assert set(second.headers) == {"x-goog-api-key"}


def test_what_the_profile_names_itself_is_not_asked() -> None:
    web = ScriptedWeb()
    full = PROFILE.with_addresses({Surface.RESPONSES: "https://r.example", Surface.GEMINI: "https://g.example"})
    only = Profile("two", "Two", "two", {Surface.ANTHROPIC: "https://two.example/anthropic"})
    assert (answering(full, KEY, web), answering(only, KEY, web)) == ((), ())
    assert web.posted == []


def test_a_profile_gets_the_addresses_that_were_seen_and_keeps_its_own() -> None:
    wider = widened(PROFILE, BOTH)
    assert wider.base_url == {
        Surface.OPENAI: "https://one.example/v1",
        Surface.RESPONSES: "https://one.example/v1",
        Surface.GEMINI: "https://one.example",
    }
    assert wider.origins() == PROFILE.origins()
    own = PROFILE.with_addresses({Surface.RESPONSES: "https://r.example"})
    assert widened(own, (Surface.RESPONSES,)) == own
    assert widened(PROFILE, ()) is PROFILE


@pytest.mark.parametrize(("every", "expected"), [(True, BOTH), (False, ())])
def test_over_a_real_connection(every: bool, expected: tuple[Surface, ...]) -> None:
    with Gateway({KEY.reveal(): "Ann"}, behaviour=Behaviour(every_surface=every)) as gateway:
        web = HttpxWeb()
        profile = Profile("one", "One", "one", {Surface.OPENAI: gateway.openai_url}, {"main": "glm-5.1"})
        assert answering(profile, KEY, web) == expected
        web.close()
