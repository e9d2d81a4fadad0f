"""Lists of models in every shape of the facts, and bodies that are none."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.connect.catalogue import (
    BadCatalogue,
    Fault,
    Page,
    is_page,
    merged,
    read_error,
    read_page,
    request_id_in,
)
from ezswitch.domain.verdict import Model

ROW = {"object": "model", "created": 1626777600, "owned_by": "custom"}

SHAPES: dict[str, Any] = {
    "ezrouter": {
        "object": "list",
        "success": True,
        "data": [{"id": "a", **ROW, "supported_endpoint_types": ["anthropic", "openai"]}, {"id": "b", **ROW}],
    },
    "new-api of April 2025": {
        "success": True,
        "data": [{"id": "a", **ROW, "permission": [], "root": "a"}, {"id": "b"}],
    },
    "one-api": {"object": "list", "data": [{"id": "a", **ROW, "root": "a", "parent": None}, {"id": "b", **ROW}]},
    "OpenRouter": {
        "data": [{"id": "a", "name": "A (free)", "pricing": {"prompt": "0.1"}}, {"id": "b", "context_length": 4096}],
        "total_count": 2,
        "links": {"next": None},
    },
    "LiteLLM": {"data": [{"id": "a", "created": 1677610602}, {"id": "b", "owned_by": "openai"}], "object": "list"},
    "Anthropic": {
        "data": [
            {"type": "model", "id": "a", "display_name": "A", "created_at": "2025-02-19T00:00:00Z"},
            {"type": "model", "id": "b", "display_name": "B"},
        ],
        "has_more": False,
        "first_id": "a",
        "last_id": "b",
    },
    "Ollama": {"object": "list", "data": [{"id": "a", "owned_by": "library"}, {"id": "b"}]},
    "LM Studio v0": {"object": "list", "data": [{"id": "a", "type": "llm", "state": "loaded"}, {"id": "b"}]},
    "LM Studio v1": {"models": [{"key": "a", "type": "llm", "loaded_instances": []}, {"key": "b", "name": "B"}]},
    "Gemini": {"models": [{"name": "models/a", "displayName": "A"}, {"name": "models/b"}], "nextPageToken": None},
    "a bare list": [{"id": "a"}, {"id": "b"}],
}


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_gives_the_same_models(name: str) -> None:
    page = read_page(json.dumps(SHAPES[name]).encode())
    assert isinstance(page, Page)
    assert [model.id for model in page.models] == ["a", "b"]
    assert page.after == ""


def test_endpoint_types_are_kept() -> None:
    page = read_page(json.dumps(SHAPES["ezrouter"]).encode())
    assert isinstance(page, Page)
    assert page.models == (Model("a", ("anthropic", "openai")), Model("b"))


@pytest.mark.parametrize("body", [{"data": None, "object": "list"}, {"data": []}, {"models": None}, []])
def test_an_empty_list_is_a_list(body: Any) -> None:
    assert read_page(json.dumps(body).encode()) == Page(())


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (b"<!doctype html><html></html>", Fault.HTML),
        (b"\xef\xbb\xbf \n<html>", Fault.HTML),
        (b"", Fault.NOT_JSON),
        (b"Ollama is running", Fault.NOT_JSON),
        (b"\xff\xfe\x00", Fault.NOT_JSON),
        (b'{"data":[{"id":', Fault.BROKEN_JSON),
        (b"[" * 200_000, Fault.BROKEN_JSON),
        (b'{"a":' * 200_000, Fault.BROKEN_JSON),
        (b"{}", Fault.NO_LIST),
        (b"null", Fault.NO_LIST),
        (b"3", Fault.NO_LIST),
        (b'"models"', Fault.NO_LIST),
        (b'{"data": {"id": "a"}}', Fault.NO_LIST),
        (b'{"data": ["a", "b"]}', Fault.NO_LIST),
        (b'{"data": [{"id": 7}]}', Fault.NO_LIST),
        (b'{"success": false, "message": "get user group failed"}', Fault.FAILURE),
        (b'{"error": {"message": "The model does not exist"}, "data": []}', Fault.FAILURE),
        (b'{"error": "nope"}', Fault.FAILURE),
    ],
)
def test_what_is_no_list_says_why(body: bytes, fault: Fault) -> None:
    found = read_page(body)
    assert isinstance(found, BadCatalogue)
    assert found.fault is fault


def test_an_error_of_null_is_none() -> None:
    assert isinstance(read_page(b'{"error": null, "data": [{"id": "a"}]}'), Page)


@pytest.mark.parametrize(
    "bad", ["a\x00b", "a\x1b[31mb", "a\u202eb", "a\u2066b", "a\u200bb", "a\ud800", "x" * 201, " ", ""]
)
def test_an_id_that_could_mislead_never_passes(bad: str) -> None:
    page = read_page(json.dumps({"data": [{"id": bad}, {"id": "good"}]}).encode())
    assert page == Page((Model("good"),))


def test_rows_of_a_wrong_type_are_left_out() -> None:
    rows = [None, 3, "text", [], {"id": None}, {"id": "a", "supported_endpoint_types": "openai"}]
    more = [{"id": "b", "supported_endpoint_types": [1, "openai", "a b", None]}]
    assert read_page(json.dumps({"data": rows + more}).encode()) == Page((Model("a"), Model("b", ("openai",))))


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ({"data": [{"id": "a"}], "has_more": True, "last_id": "z"}, "z"),
        ({"data": [{"id": "a"}], "has_more": True}, "a"),
        ({"data": [{"id": "a"}], "has_more": "yes", "last_id": "z"}, ""),
        ({"data": [], "has_more": True, "last_id": "z"}, ""),
        ({"models": [{"name": "models/a"}], "nextPageToken": "t2"}, "t2"),
        ({"models": [{"name": "models/a"}], "nextPageToken": {"no": 1}}, ""),
    ],
)
def test_the_mark_of_the_next_page(body: Any, after: str) -> None:
    page = read_page(json.dumps(body).encode())
    assert isinstance(page, Page)
    assert page.after == after


def test_of_two_with_one_id_the_one_that_says_more_is_kept() -> None:
    both = (Model("a"), Model("b"), Model("a", ("openai",)), Model("a", ("anthropic",)))
    assert merged(both) == (Model("a", ("openai",)), Model("b"))


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        ({"error": {"message": "m", "code": "invalid_api_key", "type": "t"}}, "m", "invalid_api_key"),
        ({"error": {"message": "m", "code": 401}}, "m", "401"),
        ({"error": {"message": "m", "code": "401", "param": "None"}}, "m", "401"),
        ({"error": {"message": "m", "code": None}}, "m", ""),
        ({"error": {"message": "m", "code": True}}, "m", ""),
        ({"error": "m"}, "m", ""),
        ({"success": False, "message": "无效的令牌"}, "无效的令牌", ""),
        ({"detail": "m"}, "m", ""),
        ({"error": {"message": {"no": 1}}, "message": "m"}, "m", ""),
        ([], "", ""),
    ],
)
def test_errors_are_read_from_any_envelope(body: Any, message: str, code: str) -> None:
    error = read_error(json.dumps(body).encode())
    assert (error.message, error.code) == (message, code)


def test_an_error_without_json_is_its_own_text_unless_it_is_a_page() -> None:
    assert read_error(b"no such\nroute\x07").message == "no such route"
    assert read_error(b"<html>x</html>").message == ""


def test_the_request_id_of_anthropic_is_in_the_body() -> None:
    assert request_id_in(b'{"type":"error","request_id":"req_1"}') == "req_1"
    assert request_id_in(b"[1]") == ""
    assert request_id_in(b"nope") == ""


def test_a_page_is_seen_by_its_first_character() -> None:
    assert is_page(b"  <?xml version='1.0'?>")
    assert not is_page(b'{"a": "<html>"}')


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "data",
                    "models",
                    "id",
                    "key",
                    "name",
                    "error",
                    "success",
                    "has_more",
                    "last_id",
                    "message",
                    "code",
                    "type",
                ]
            ),
            inner,
        )
    ),
    max_leaves=20,
)


@given(JSON)
def test_no_json_makes_it_raise(value: Any) -> None:
    body = json.dumps(value).encode()
    assert isinstance(read_page(body), Page | BadCatalogue)
    assert isinstance(read_error(body).message, str)
    assert isinstance(request_id_in(body), str)


@given(st.binary())
def test_no_bytes_make_it_raise(body: bytes) -> None:
    assert isinstance(read_page(body), Page | BadCatalogue)
    assert isinstance(read_error(body).message, str)
