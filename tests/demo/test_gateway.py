"""The loopback gateway answers as ezrouter is documented to, and misbehaves as it is told."""

from __future__ import annotations

import http.client
import json
from typing import Any
from urllib.parse import urlsplit

import pytest

from ezswitch.demo.behaviour import EZROUTER_MODELS, Behaviour
from ezswitch.demo.gateway import Gateway
from ezswitch.domain.secret import Secret

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
BEARER = {"Authorization": f"Bearer {KEY}"}
HELLO = {"messages": [{"role": "user", "content": "Hello"}]}
ANTHROPIC = {"x-api-key": KEY, "anthropic-version": "2023-06-01"}


class Got:
    def __init__(self, answer: http.client.HTTPResponse) -> None:
        self.status = answer.status
        self.headers = {name.lower(): value for name, value in answer.getheaders()}
        self.body = answer.read()

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def ask(gateway: Gateway, method: str, path: str, headers: dict[str, str] | None = None, body: Any = None) -> Got:
    connection = http.client.HTTPConnection(urlsplit(gateway.url).netloc, timeout=10)
    try:
        connection.request(method, path, None if body is None else json.dumps(body), headers or {})
        return Got(connection.getresponse())
    finally:
        connection.close()


def events(body: bytes) -> list[Any]:
    """The JSON of every `data:` line but the closing one."""
    lines = [line[6:] for line in body.decode().splitlines() if line.startswith("data: ")]
    return [json.loads(line) for line in lines if line != "[DONE]"]


def test_the_openai_list_has_ezrouters_shape() -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        got = ask(gateway, "GET", "/v1/models", BEARER)
    assert got.status == 200
    assert got.json["object"] == "list"
    assert got.json["success"] is True
    assert [row["id"] for row in got.json["data"]] == list(EZROUTER_MODELS)
    assert got.json["data"][0]["supported_endpoint_types"] == ["anthropic", "openai"]
    assert {row["created"] for row in got.json["data"]} == {1626777600}


@pytest.mark.parametrize("path", ["/anthropic/v1/models", "/v1/models"])
def test_the_anthropic_list_comes_by_its_headers(path: str) -> None:
    with Gateway({KEY: "Ann"}, models={"a": (), "b": ()}) as gateway:
        got = ask(gateway, "GET", path, ANTHROPIC)
    assert [row["id"] for row in got.json["data"]] == ["a", "b"]
    assert (got.json["first_id"], got.json["last_id"], got.json["has_more"]) == ("a", "b", False)
    assert got.json["data"][0]["type"] == "model"


def test_a_bearer_token_gets_the_openai_shape_from_the_anthropic_path() -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        assert ask(gateway, "GET", "/anthropic/v1/models", BEARER).json["object"] == "list"


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer sk-ez-EXAMPLEwrong"}, {"Authorization": KEY}])
def test_a_wrong_key_gets_the_401_envelope_with_the_request_id(headers: dict[str, str]) -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        got = ask(gateway, "GET", "/v1/models", headers)
    assert got.status == 401
    assert got.json["error"]["code"] == "invalid_api_key"
    assert got.json["error"]["type"] == "authentication_error"
    assert f"(request id: {got.headers['x-oneapi-request-id']})" in got.json["error"]["message"]


def test_x_api_key_wins_over_a_bearer_token_as_on_new_api() -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        assert ask(gateway, "GET", "/v1/models", {**BEARER, "x-api-key": "sk-ez-EXAMPLEstale"}).status == 401


@pytest.mark.parametrize("path", ["/v1/chat/completions", "/anthropic/v1/messages"])
def test_an_unknown_model_is_refused(path: str) -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        got = ask(gateway, "POST", path, BEARER, {"model": "no-such", **HELLO})
    assert (got.status, got.json["error"]["code"]) == (403, "access_denied")


@pytest.mark.parametrize("stream", [{}, {"stream": True}, {"stream": False}])
def test_a_chat_completion_is_always_a_stream(stream: dict[str, bool]) -> None:
    with Gateway({KEY: "Ann"}, reply="pong") as gateway:
        got = ask(
            gateway,
            "POST",
            "/v1/chat/completions",
            BEARER,
            {"model": "glm-5.1", **HELLO, **stream},
        )
    assert got.headers["content-type"] == "text/event-stream"
    assert got.body.endswith(b"data: [DONE]\n\n")
    chunks = events(got.body)
    assert "".join(choice["delta"].get("content", "") for c in chunks for choice in c["choices"]) == "pong"
    assert chunks[-1]["usage"]["total_tokens"] == 14
    assert {chunk["model"] for chunk in chunks} == {"glm-5.1"}


@pytest.mark.parametrize("headers", [BEARER, {"x-api-key": KEY}])
def test_a_message_is_a_stream_where_asked_for(headers: dict[str, str]) -> None:
    with Gateway({KEY: "Ann"}, reply="pong") as gateway:
        asked = {"model": "claude-opus-4-7", **HELLO, "stream": True}
        got = ask(gateway, "POST", "/anthropic/v1/messages?beta=true", headers, asked)
    kinds = [event["type"] for event in events(got.body)]
    assert kinds[0] == "message_start"
    assert kinds[-1] == "message_stop"
    deltas = [event["delta"]["text"] for event in events(got.body) if event["type"] == "content_block_delta"]
    assert "".join(deltas) == "pong"


def test_a_message_is_json_otherwise() -> None:
    with Gateway({KEY: "Ann"}, reply="pong") as gateway:
        got = ask(gateway, "POST", "/anthropic/v1/messages", BEARER, {"model": "claude-opus-4-7", **HELLO})
    assert got.json["content"] == [{"type": "text", "text": "pong"}]
    assert got.json["usage"] == {"input_tokens": 9, "output_tokens": 5}


def test_tokens_are_counted() -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        got = ask(gateway, "POST", "/anthropic/v1/messages/count_tokens", BEARER, {"model": "claude-opus-4-7", **HELLO})
    assert got.json["input_tokens"] >= 1


@pytest.mark.parametrize("path", ["/anthropic/api/hello", "/anthropic", "/"])
def test_a_look_without_a_key_is_answered(path: str) -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        assert ask(gateway, "HEAD", path).status == 200
        assert gateway.requests[0].key is None


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/v1/responses"), ("GET", "/v1/v1/models"), ("GET", "/models"), ("PUT", "/v1/models")]
)
def test_an_unknown_address_is_404(method: str, path: str) -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        assert ask(gateway, method, path, BEARER).status == 404


@pytest.mark.parametrize("path", ["/v1/models", "/nowhere"])
def test_every_answer_carries_the_request_id_and_the_version(path: str) -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        first, second = (ask(gateway, "GET", path, BEARER) for _ in range(2))
    assert first.headers["x-oneapi-request-id"] != second.headers["x-oneapi-request-id"]
    assert first.headers["x-new-api-version"]


def test_what_came_is_told_without_showing_a_key() -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        ask(gateway, "POST", "/v1/chat/completions?x=1", BEARER, {"model": "glm-5.1"})
        seen = gateway.requests[0]
        assert (seen.method, seen.path, seen.model) == ("POST", "/v1/chat/completions", "glm-5.1")
        assert seen.key == Secret(KEY)
        assert gateway.name_of(seen.key) == "Ann"
        assert gateway.name_of(Secret("sk-ez-EXAMPLEother")) == ""
        assert gateway.name_of(None) == ""
        assert "authorization" in seen.headers
        assert KEY not in repr((seen, gateway, gateway.site))


@pytest.mark.parametrize("body", [b"", b"[1]", b"{", b"[" * 100_000])
def test_a_body_that_is_no_object_counts_as_empty(body: bytes) -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        connection = http.client.HTTPConnection(urlsplit(gateway.url).netloc, timeout=10)
        connection.request("POST", "/v1/chat/completions", body, BEARER)
        assert Got(connection.getresponse()).status == 403
        connection.close()
        assert gateway.requests[0].model == ""


def list_of(behaviour: Behaviour, headers: dict[str, str] = BEARER) -> Got:
    with Gateway({KEY: "Ann"}, behaviour=behaviour) as gateway:
        return ask(gateway, "GET", "/v1/models", headers)


def test_a_status_can_be_forced() -> None:
    got = list_of(Behaviour(status=503))
    assert (got.status, got.json["error"]["type"]) == (503, "upstream_error")


def test_a_web_page_can_stand_in_for_the_api() -> None:
    got = list_of(Behaviour(html=True))
    assert got.headers["content-type"].startswith("text/html")
    assert got.body.startswith(b"<!doctype html>")


def test_a_public_list_takes_any_key() -> None:
    assert list_of(Behaviour(public_list=True), {}).status == 200


def test_the_anthropic_list_can_be_missing() -> None:
    with Gateway({KEY: "Ann"}, behaviour=Behaviour(anthropic_list=False)) as gateway:
        assert ask(gateway, "GET", "/anthropic/v1/models", ANTHROPIC).status == 404


def test_a_redirect_names_another_place() -> None:
    got = list_of(Behaviour(redirect_to="https://elsewhere.example/"))
    assert (got.status, got.headers["location"]) == (302, "https://elsewhere.example/v1/models")


def test_bodies_can_be_broken() -> None:
    with pytest.raises(ValueError, match="Expecting"):
        _ = list_of(Behaviour(invalid_json=True)).json
    assert list_of(Behaviour(says_failed=True)).json["success"] is False
    assert list_of(Behaviour(empty=True)).json["data"] == []
    got = list_of(Behaviour(body=b"\x1f\x8b", content_encoding="gzip"))
    assert (got.body, got.headers["content-encoding"]) == (b"\x1f\x8b", "gzip")


@pytest.mark.parametrize("behaviour", [Behaviour(chinese=True, status=500), Behaviour(chinese=True, says_failed=True)])
def test_messages_can_be_chinese(behaviour: Behaviour) -> None:
    assert any("\u4e00" <= letter <= "\u9fff" for letter in list_of(behaviour).body.decode())


def test_a_refusal_can_be_chinese() -> None:
    assert "无效的令牌" in list_of(Behaviour(chinese=True), {}).body.decode()


def test_it_can_hang_up() -> None:
    with pytest.raises(http.client.RemoteDisconnected):
        list_of(Behaviour(hang_up=True))


def test_a_drip_still_gives_the_whole_body() -> None:
    assert list_of(Behaviour(drip=0.00001)).json["object"] == "list"


def test_it_can_change_its_ways() -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        gateway.behave(Behaviour(status=429))
        assert ask(gateway, "GET", "/v1/models", BEARER).status == 429
        gateway.behave(Behaviour())
        assert ask(gateway, "GET", "/v1/models", BEARER).status == 200


def test_requests_can_be_waited_for() -> None:
    with Gateway({KEY: "Ann"}) as gateway:
        assert not gateway.await_requests(1, timeout=0.01)
        ask(gateway, "GET", "/v1/models", BEARER)
        assert gateway.await_requests(1)


def test_closing_cuts_off_an_answer_that_waits() -> None:
    gateway = Gateway({KEY: "Ann"}, behaviour=Behaviour(delay=3600))
    connection = http.client.HTTPConnection(urlsplit(gateway.url).netloc, timeout=10)
    connection.request("GET", "/v1/models", headers=BEARER)
    assert gateway.await_requests(1)
    gateway.close()
    with pytest.raises((http.client.HTTPException, OSError)):
        Got(connection.getresponse())
    connection.close()
    gateway.close()


def test_several_stand_side_by_side() -> None:
    with Gateway({KEY: "Ann"}) as one, Gateway({"sk-ez-EXAMPLEother": "Ben"}) as two:
        assert one.url != two.url
        assert ask(one, "GET", "/v1/models", BEARER).status == 200
        assert ask(two, "GET", "/v1/models", BEARER).status == 401
        assert one.openai_url == f"{one.url}/v1"
        assert two.anthropic_url == f"{two.url}/anthropic"


def every_surface() -> Gateway:
    return Gateway({KEY: "Ann"}, reply="pong", behaviour=Behaviour(every_surface=True))


def test_responses_are_answered_only_where_every_surface_is_asked_for() -> None:
    asked = {"model": "glm-5.1", "input": "hi", "stream": True}
    with Gateway({KEY: "Ann"}) as plain:
        assert ask(plain, "POST", "/v1/responses", BEARER, asked).status == 404
    with every_surface() as gateway:
        got = ask(gateway, "POST", "/v1/responses", BEARER, asked)
    kinds = [event["type"] for event in events(got.body)]
    assert (kinds[0], kinds[-1]) == ("response.created", "response.completed")
    assert [event["sequence_number"] for event in events(got.body)] == list(range(len(kinds)))


@pytest.mark.parametrize("call", ["generateContent", "streamGenerateContent"])
def test_gemini_names_its_model_in_the_path_and_its_key_in_a_header_of_its_own(call: str) -> None:
    with every_surface() as gateway:
        got = ask(
            gateway, "POST", f"/v1beta/models/glm-5.1:{call}?alt=sse", {"x-goog-api-key": KEY}, {"contents": [{}]}
        )
        refused = ask(gateway, "POST", f"/v1beta/models/nope:{call}", {"x-goog-api-key": KEY}, {"contents": [{}]})
        (seen, _) = gateway.requests
    said = events(got.body)[0] if call.startswith("stream") else got.json
    assert said["candidates"][0]["content"]["parts"] == [{"text": "pong"}]
    assert (seen.key, seen.model) == (Secret(KEY), "glm-5.1")
    assert refused.status == 403
