"""What a model answered, whole or as a stream of events whether asked for or not, read into one value per surface."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ezswitch.connect.catalogue import ErrorText, read_error
from ezswitch.connect.text import is_safe
from ezswitch.domain.deep import Usage
from ezswitch.domain.surface import Surface

_LONGEST = 4000
_MOST_NESTED = 200
"""Brackets in a call's arguments: it is sent back, and what could be read once may be too deep to be written."""
_ANNOUNCED = frozenset({"tool_calls", "function_call", "tool_use"})


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call that an agent could run: its id, the tool's name, its arguments, and the turn to send back with it."""

    id: str
    name: str
    arguments: str
    turn: object = field(repr=False, default=None)


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's answer. `announced` says that a tool call was promised, whether or not one came that can be read.

    `error` is what a gateway reports inside an answer with status 200.
    """

    text: str = ""
    call: ToolCall | None = None
    announced: bool = False
    usage: Usage | None = None
    streamed: bool = False
    error: ErrorText | None = None


def read_reply(surface: Surface, body: bytes) -> Reply | None:
    """Return what an answer with status 200 says, None where it is no answer of this surface. Any bytes are allowed."""
    events, streamed = _events(body)
    failed = next((one for one in events if _is_error(one)), None)
    try:
        if failed is not None:
            return Reply(streamed=streamed, error=read_error(json.dumps(failed).encode()))
        found = _READERS[surface](events)
    except (KeyError, TypeError, AttributeError, IndexError, ValueError, RecursionError):
        return None
    if found is None:
        return None
    return Reply(found.text[:_LONGEST], found.call, found.announced, found.usage, streamed)


def _events(body: bytes) -> tuple[list[Mapping[str, Any]], bool]:
    """Return the JSON objects of an answer in order, and whether they came as events."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return list(_data_of(body)), True
    values = value if isinstance(value, list) else [value]
    return [one for one in values if isinstance(one, dict)], False


def _data_of(body: bytes) -> Iterator[Mapping[str, Any]]:
    """Yield the data of server-sent events. One event's data may stand on several lines."""
    for event in body.decode(errors="replace").replace("\r\n", "\n").replace("\r", "\n").split("\n\n"):
        lines = [line[5:].removeprefix(" ") for line in event.split("\n") if line.startswith("data:")]
        try:
            value = json.loads("\n".join(lines))
        except (ValueError, RecursionError):
            continue  # [DONE], a comment, an event that was cut off
        if isinstance(value, dict):
            yield value


def _is_error(value: Mapping[str, Any]) -> bool:
    return bool(value.get("error")) or value.get("type") == "error" or value.get("success") is False


def _chat(events: Sequence[Mapping[str, Any]]) -> Reply | None:
    """Read Chat Completions: chunks with deltas, or one message."""
    chosen = [choice for one in events for choice in one.get("choices") or () if isinstance(choice, dict)]
    if not chosen:
        return None
    deltas = [delta for one in chosen if isinstance(delta := one.get("delta") or one.get("message"), dict)]
    text = "".join(part for one in deltas if isinstance(part := one.get("content"), str))
    parts = [part for one in deltas for part in one.get("tool_calls") or () if part.get("index", 0) == 0]
    functions = [part["function"] for part in parts if isinstance(part.get("function"), dict)]
    name = "".join(one.get("name") or "" for one in functions)
    arguments = "".join(one.get("arguments") or "" for one in functions)
    number = next((str(part["id"]) for part in parts if part.get("id")), "")
    announced = bool(parts) or any(one.get("finish_reason") in _ANNOUNCED for one in chosen)
    call = _call(number, name, arguments)
    if call is not None:
        function = {"name": call.name, "arguments": call.arguments}
        tool = {"id": call.id, "type": "function", "function": function}
        turn = {"role": "assistant", "content": text or None, "tool_calls": [tool]}
        call = ToolCall(call.id, call.name, call.arguments, turn)
    counted = [usage for one in events if isinstance(usage := one.get("usage"), dict)]
    usage = counted[-1] if counted else None
    return Reply(text, call, announced, _usage(usage, ("prompt_tokens", "completion_tokens")))


def _messages(events: Sequence[Mapping[str, Any]]) -> Reply | None:
    """Read Anthropic Messages: events from message_start to message_stop, or one message."""
    whole = next((one for one in events if one.get("type") == "message"), None)
    if whole is not None:
        blocks, stop, counted = list(whole["content"]), whole.get("stop_reason"), [whole.get("usage")]
    else:
        start = next((one["message"] for one in events if one.get("type") == "message_start"), None)
        if start is None:
            return None
        blocks = _blocks(events)
        ends = [one for one in events if one.get("type") == "message_delta"]
        stop = next((one["delta"].get("stop_reason") for one in ends), None)
        counted = [start.get("usage"), *(one.get("usage") for one in ends)]
    text = "".join(one.get("text") or "" for one in blocks if one.get("type") == "text")
    tool = next((one for one in blocks if one.get("type") == "tool_use"), None)
    call = _call(str(tool.get("id", "")), str(tool.get("name", "")), json.dumps(tool["input"])) if tool else None
    if call is not None:
        call = ToolCall(call.id, call.name, call.arguments, {"role": "assistant", "content": [tool]})
    merged = {name: value for one in counted if isinstance(one, dict) for name, value in one.items() if value}
    return Reply(text, call, tool is not None or stop in _ANNOUNCED, _usage(merged, ("input_tokens", "output_tokens")))


def _blocks(events: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    blocks: dict[int, dict[str, Any]] = {}
    partial: dict[int, str] = {}
    for one in events:
        if one.get("type") == "content_block_start":
            blocks[one["index"]] = dict(one["content_block"])
        elif one.get("type") == "content_block_delta" and one["index"] in blocks:
            delta, block = one["delta"], blocks[one["index"]]
            if delta.get("type") == "text_delta":
                block["text"] = block.get("text", "") + delta["text"]
            elif delta.get("type") == "input_json_delta":
                partial[one["index"]] = partial.get(one["index"], "") + delta["partial_json"]
    for index, text in partial.items():
        blocks[index]["input"] = _value(text)
    return list(blocks.values())


def _responses(events: Sequence[Mapping[str, Any]]) -> Reply | None:
    """Read OpenAI Responses: events up to response.completed, or one response."""
    wholes = [one for one in events if one.get("object") == "response"]
    ends = ("response.completed", "response.incomplete", "response.failed")
    wholes += [one["response"] for one in events if one.get("type") in ends]
    if not wholes:
        return None
    output = wholes[-1].get("output") or [
        one["item"] for one in events if one.get("type") == "response.output_item.done"
    ]
    said = [part for item in output if item.get("type") == "message" for part in item.get("content") or ()]
    text = "".join(part.get("text") or "" for part in said)
    tool = next((item for item in output if item.get("type") == "function_call"), None)
    call = _call(str(tool.get("call_id", "")), str(tool.get("name", "")), tool.get("arguments") or "") if tool else None
    if call is not None:
        turn = {"type": "function_call", "call_id": call.id, "name": call.name, "arguments": call.arguments}
        call = ToolCall(call.id, call.name, call.arguments, turn)
    return Reply(text, call, tool is not None, _usage(wholes[-1].get("usage"), ("input_tokens", "output_tokens")))


def _generated(events: Sequence[Mapping[str, Any]]) -> Reply | None:
    """Read Gemini: one object, a list of them, or events of them."""
    found = [one for chunk in events for one in chunk.get("candidates") or ()]
    if not found:
        return None
    parts = [part for one in found for part in (one.get("content") or {}).get("parts") or ()]
    text = "".join(part.get("text") or "" for part in parts)
    tool = next((part for part in parts if isinstance(part.get("functionCall"), dict)), None)
    function = tool["functionCall"] if tool else {}
    call = _call("", str(function.get("name", "")), json.dumps(function.get("args") or {})) if tool else None
    if call is not None:
        call = ToolCall("", call.name, call.arguments, {"role": "model", "parts": [tool]})
    counted = [usage for chunk in events if isinstance(usage := chunk.get("usageMetadata"), dict)]
    names = ("promptTokenCount", "candidatesTokenCount")
    return Reply(text, call, tool is not None, _usage(counted[-1] if counted else None, names))


def _call(number: str, name: str, arguments: str) -> ToolCall | None:
    """Return a call that an agent could run: it has a name, and its arguments are a JSON object."""
    if not name or not is_safe(name) or arguments.count("[") + arguments.count("{") > _MOST_NESTED:
        return None
    if not isinstance(_value(arguments), dict):
        return None
    return ToolCall(number, name, arguments or "{}")


def _value(text: str) -> object:
    """Return the value of a JSON text, {} for an empty one, None for one that no agent could read."""
    try:
        return json.loads(text or "{}")
    except (ValueError, RecursionError):
        return None


def _usage(value: object, names: tuple[str, str]) -> Usage | None:
    if not isinstance(value, dict) or not any(isinstance(value.get(name), int) for name in names):
        return None
    sent, received = (number if isinstance(number := value.get(name), int) else 0 for name in names)
    inside = value.get("prompt_tokens_details") or value.get("input_tokens_details") or {}
    cached = inside.get("cached_tokens") if isinstance(inside, dict) else 0
    cached = cached or value.get("cache_read_input_tokens") or value.get("cachedContentTokenCount") or 0
    return Usage(sent, received, cached if isinstance(cached, int) else 0)


_READERS: Mapping[Surface, Callable[[Sequence[Mapping[str, Any]]], Reply | None]] = {
    Surface.OPENAI: _chat,
    Surface.ANTHROPIC: _messages,
    Surface.RESPONSES: _responses,
    Surface.GEMINI: _generated,
}
