"""Tool calls as each surface writes them: whole, as events, and announced without ever arriving (ezrouter's GW-001)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ezswitch.demo.envelopes import CREATED, dumped

ARGUMENTS = {"number": 7}
_NUMBER = "call_01EXAMPLE"


def wanted(body: Mapping[str, object]) -> str:
    """Return the name of the tool that the last turn asks for as "the tool NAME", "" where it asks for none.

    A turn that brings a tool's result asks for none, whatever was said before. A name alone is no wish: agents send
    pages of their own with a prompt, and one that is answered by a call it did not want may call for ever.
    """
    turns = body.get("messages") or body.get("input") or body.get("contents")
    last = turns[-1] if isinstance(turns, list) and turns else {}
    said = json.dumps(last)
    if not isinstance(last, dict) or last.get("role") != "user" or "tool_result" in said or "functionResponse" in said:
        return ""
    asked_for = (name for name in _names(body.get("tools")) if name and f"the tool {name} " in said)
    return next(asked_for, "")


def _names(tools: object) -> list[str]:
    found: list[str] = []
    for tool in tools if isinstance(tools, list) else []:
        parts = (
            [tool, tool.get("function"), *(tool.get("functionDeclarations") or [])] if isinstance(tool, dict) else []
        )
        found += [str(part.get("name", "")) for part in parts if isinstance(part, dict)]
    return found


def chat_stream(model: str, name: str, *, arrives: bool) -> bytes:
    """Return a chat completion that calls a tool, as events; where it does not arrive only its end is told."""
    head = {"id": "msg_01EXAMPLE", "object": "chat.completion.chunk", "created": CREATED, "model": model}
    arguments = json.dumps(ARGUMENTS)
    parts: list[dict[str, Any]] = [
        {"index": 0, "id": _NUMBER, "type": "function", "function": {"name": name, "arguments": ""}},
        {"index": 0, "function": {"arguments": arguments[:5]}},
        {"index": 0, "function": {"arguments": arguments[5:]}},
    ]
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": None}]
    deltas += [{"tool_calls": [part]} for part in parts] if arrives else []
    chunks = [{**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
    chunks.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}]})
    usage = {"prompt_tokens": 60, "completion_tokens": 18, "total_tokens": 78}
    chunks.append({**head, "choices": [], "usage": usage})
    return b"".join(b"data: " + dumped(chunk) + b"\n\n" for chunk in chunks) + b"data: [DONE]\n\n"


def message(model: str, name: str, *, arrives: bool = True) -> dict[str, object]:
    """Return a whole Anthropic message that calls a tool; where it does not arrive only its stop reason is told."""
    call = {"type": "tool_use", "id": _NUMBER, "name": name, "input": ARGUMENTS}
    return {
        "id": "msg_01EXAMPLE",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [call] if arrives else [],
        "stop_reason": "tool_use",
        "stop_sequence": None,
        "usage": {"input_tokens": 60, "output_tokens": 18},
    }


def message_stream(model: str, name: str, *, arrives: bool = True) -> bytes:
    """Return the same message as events, its input in two pieces."""
    whole, arguments = message(model, name), json.dumps(ARGUMENTS)
    usage = {"input_tokens": 60, "output_tokens": 1}
    tool = {"type": "tool_use", "id": _NUMBER, "name": name, "input": {}}
    pieces = [{"type": "input_json_delta", "partial_json": part} for part in (arguments[:5], arguments[5:])]
    end = {"stop_reason": "tool_use", "stop_sequence": None}
    block: list[dict[str, object]] = [
        {"type": "content_block_start", "index": 0, "content_block": tool},
        *({"type": "content_block_delta", "index": 0, "delta": piece} for piece in pieces),
        {"type": "content_block_stop", "index": 0},
    ]
    events: list[dict[str, object]] = [
        {"type": "message_start", "message": {**whole, "content": [], "stop_reason": None, "usage": usage}},
        *(block if arrives else ()),
        {"type": "message_delta", "delta": end, "usage": {"output_tokens": 18}},
        {"type": "message_stop"},
    ]
    return b"".join(f"event: {event['type']}\ndata: ".encode() + dumped(event) + b"\n\n" for event in events)


def response_stream(model: str, name: str) -> bytes:
    """Return an OpenAI response that calls a tool, as events."""
    item = {"id": "fc_01EXAMPLE", "type": "function_call", "call_id": _NUMBER, "name": name}
    item |= {"arguments": json.dumps(ARGUMENTS), "status": "completed"}
    whole = {"id": "resp_01EXAMPLE", "object": "response", "created_at": CREATED, "model": model, "output": []}
    usage = {"input_tokens": 60, "output_tokens": 18, "total_tokens": 78}
    events: list[dict[str, object]] = [
        {"type": "response.created", "response": {**whole, "status": "in_progress"}},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": "response.completed", "response": {**whole, "status": "completed", "output": [item], "usage": usage}},
    ]
    return b"".join(f"event: {event['type']}\ndata: ".encode() + dumped(event) + b"\n\n" for event in events)


def generated(model: str, name: str) -> dict[str, object]:
    """Return a whole answer of Gemini that calls a tool."""
    content = {"role": "model", "parts": [{"functionCall": {"name": name, "args": ARGUMENTS}}]}
    usage = {"promptTokenCount": 60, "candidatesTokenCount": 18, "totalTokenCount": 78}
    candidate = {"content": content, "finishReason": "STOP", "index": 0}
    return {"candidates": [candidate], "usageMetadata": usage, "modelVersion": model, "responseId": "EXAMPLE"}
