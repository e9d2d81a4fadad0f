"""Answers of models on every surface, whole and as events; what is no answer is nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.connect.replies import read_reply
from ezswitch.demo import envelopes, tool_calls
from ezswitch.domain.deep import Usage
from ezswitch.domain.surface import Surface

MODEL, TOOL = "claude-opus-4-7", "look_up_word"
CHAT = {
    "choices": [{"message": {"role": "assistant", "content": "OK"}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 9, "completion_tokens": 5, "prompt_tokens_details": {"cached_tokens": 4}},
}
RESPONSE = {
    "object": "response",
    "output": [{"type": "message", "content": [{"type": "output_text", "text": "OK"}]}],
    "usage": {"input_tokens": 9, "output_tokens": 5},
}


def body(value: Any) -> bytes:
    return value if isinstance(value, bytes) else json.dumps(value).encode()


@pytest.mark.parametrize(
    ("surface", "answer", "streamed"),
    [
        pytest.param(Surface.OPENAI, envelopes.completion_stream(MODEL, "OK"), True, id="chat events"),
        pytest.param(Surface.OPENAI, CHAT, False, id="chat"),
        pytest.param(Surface.ANTHROPIC, envelopes.message_stream(MODEL, "OK"), True, id="message events"),
        pytest.param(Surface.ANTHROPIC, envelopes.message(MODEL, "OK"), False, id="message"),
        pytest.param(Surface.RESPONSES, envelopes.response_stream(MODEL, "OK"), True, id="response events"),
        pytest.param(Surface.RESPONSES, RESPONSE, False, id="response"),
        pytest.param(Surface.GEMINI, envelopes.generated(MODEL, "OK"), False, id="gemini"),
        pytest.param(Surface.GEMINI, [envelopes.generated(MODEL, "OK")], False, id="gemini list"),
        pytest.param(
            Surface.GEMINI,
            b"data: " + json.dumps(envelopes.generated(MODEL, "OK")).encode() + b"\r\n\r\n",
            True,
            id="gemini events",
        ),
    ],
)
def test_a_word_comes_with_its_tokens(surface: Surface, answer: Any, streamed: bool) -> None:
    found = read_reply(surface, body(answer))
    assert found is not None
    assert (found.text, found.call, found.streamed, found.error) == ("OK", None, streamed, None)
    assert found.usage is not None
    assert (found.usage.sent, found.usage.received) == (9, 5)


def test_cached_tokens_are_told() -> None:
    found = read_reply(Surface.OPENAI, body(CHAT))
    assert found is not None
    assert found.usage == Usage(9, 5, 4)


def test_of_two_counts_in_a_chat_the_one_of_its_own_format_is_told() -> None:
    """ezrouter sends both, and its alias output_tokens was seen as 0 beside the real count."""
    both = {**CHAT["usage"], "input_tokens": 0, "output_tokens": 0, "usage_semantic": "openai"}
    found = read_reply(Surface.OPENAI, body({**CHAT, "usage": both}))
    assert found is not None
    assert found.usage == Usage(9, 5, 4)


@pytest.mark.parametrize(
    ("surface", "answer"),
    [
        pytest.param(Surface.OPENAI, tool_calls.chat_stream(MODEL, TOOL, arrives=True), id="chat"),
        pytest.param(Surface.ANTHROPIC, tool_calls.message(MODEL, TOOL), id="message"),
        pytest.param(Surface.ANTHROPIC, tool_calls.message_stream(MODEL, TOOL), id="message events"),
        pytest.param(Surface.RESPONSES, tool_calls.response_stream(MODEL, TOOL), id="response"),
        pytest.param(Surface.GEMINI, tool_calls.generated(MODEL, TOOL), id="gemini"),
    ],
)
def test_a_tool_call_is_put_together_from_its_pieces(surface: Surface, answer: Any) -> None:
    found = read_reply(surface, body(answer))
    assert found is not None
    assert found.call is not None
    assert found.announced
    assert (found.call.name, json.loads(found.call.arguments)) == (TOOL, {"number": 7})
    assert found.call.turn is not None


@pytest.mark.parametrize(
    ("surface", "answer"),
    [
        pytest.param(Surface.OPENAI, tool_calls.chat_stream(MODEL, TOOL, arrives=False), id="chat"),
        pytest.param(
            Surface.ANTHROPIC, json.dumps(tool_calls.message(MODEL, TOOL, arrives=False)).encode(), id="message"
        ),
        pytest.param(Surface.ANTHROPIC, tool_calls.message_stream(MODEL, TOOL, arrives=False), id="message events"),
    ],
)
def test_a_call_that_never_arrives_is_announced_all_the_same(surface: Surface, answer: bytes) -> None:
    found = read_reply(surface, answer)
    assert found is not None
    assert (found.call, found.announced) == (None, True)


@pytest.mark.parametrize("arguments", ['{"number":', "[7]", "seven"])
def test_arguments_that_no_agent_could_read_are_no_call(arguments: str) -> None:
    function = {"name": TOOL, "arguments": arguments}
    choice = {"message": {"tool_calls": [{"id": "c", "function": function}]}, "finish_reason": "tool_calls"}
    found = read_reply(Surface.OPENAI, body({"choices": [choice]}))
    assert found is not None
    assert (found.call, found.announced) == (None, True)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param({"success": False, "message": "get user group failed"}, id="success false"),
        pytest.param({"error": {"message": "no"}}, id="error"),
        pytest.param(b'data: {"error":{"message":"no"}}\n\ndata: [DONE]\n\n', id="error in events"),
        pytest.param({"type": "error", "error": {"type": "overloaded_error", "message": "no"}}, id="of Anthropic"),
    ],
)
@pytest.mark.parametrize("surface", list(Surface))
def test_a_failure_inside_an_answer_is_told(surface: Surface, answer: Any) -> None:
    found = read_reply(surface, body(answer))
    assert found is not None
    assert found.error is not None


@pytest.mark.parametrize("surface", list(Surface))
@pytest.mark.parametrize("answer", [b"", b"<html>", b"{}", b"[]", b"data: x\n\n", {"choices": 7}, {"content": "x"}])
def test_anything_else_is_no_answer(surface: Surface, answer: Any) -> None:
    assert read_reply(surface, body(answer)) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "choices",
                    "delta",
                    "message",
                    "tool_calls",
                    "function",
                    "content",
                    "type",
                    "index",
                    "usage",
                    "output",
                    "candidates",
                    "parts",
                    "functionCall",
                    "response",
                    "object",
                    "content_block",
                    "item",
                    "arguments",
                ]
            ),
            inner | st.sampled_from(["message_start", "message", "tool_use", "response", "content_block_start"]),
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(value=JSON, surface=st.sampled_from(list(Surface)))
def test_no_answer_makes_it_raise(value: Any, surface: Surface) -> None:
    read_reply(surface, json.dumps(value).encode())
    read_reply(surface, b"data: " + json.dumps(value).encode() + b"\n\n")
