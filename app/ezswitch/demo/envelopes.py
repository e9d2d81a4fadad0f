"""The bodies of ezrouter's answers, in its documented shapes (facts dated 2026-05-27): lists, errors, completions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

CREATED = 1626777600
"""The placeholder that ezrouter gives as `created` for every model."""

LOGIN_PAGE = b"<!doctype html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>"


def dumped(value: object) -> bytes:
    """Return a JSON body, Chinese as it is."""
    return json.dumps(value, ensure_ascii=False).encode()


def failure(code: str, kind: str, message: str, request_id: str) -> bytes:
    """Return the envelope of every answer that is not 2xx, with the request id inside the message."""
    return dumped({"error": {"code": code, "message": f"{message} (request id: {request_id})", "type": kind}})


def openai_list(models: Mapping[str, tuple[str, ...]]) -> bytes:
    """Return the list of models as `GET /v1/models` gives it."""
    data = [
        {
            "id": name,
            "object": "model",
            "created": CREATED,
            "owned_by": "vertex-ai" if name.startswith("claude") else "custom",
            "supported_endpoint_types": list(endpoints),
        }
        for name, endpoints in models.items()
    ]
    return dumped({"object": "list", "success": True, "data": data})


def anthropic_list(models: Iterable[str]) -> bytes:
    """Return the list of models in Anthropic's shape, as one page."""
    data = [
        {"id": name, "created_at": "2021-07-20T10:40:00Z", "display_name": name, "type": "model"} for name in models
    ]
    ends = (data[0]["id"], data[-1]["id"]) if data else (None, None)
    return dumped({"data": data, "first_id": ends[0], "has_more": False, "last_id": ends[1]})


def completion_stream(model: str, text: str) -> bytes:
    """Return a chat completion as server-sent events, usage on the last chunk, closed by [DONE]."""
    head = {"id": "msg_01EXAMPLE", "object": "chat.completion.chunk", "created": CREATED, "model": model}
    deltas: list[dict[str, object]] = [{"role": "assistant", "content": ""}, {"content": text}]
    chunks: list[dict[str, object]] = [
        {**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas
    ]
    chunks.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    usage = {"prompt_tokens": 9, "completion_tokens": 5, "total_tokens": 14}
    chunks.append({**head, "choices": [], "usage": {**usage, "prompt_tokens_details": {"cached_tokens": 0}}})
    return b"".join(b"data: " + dumped(chunk) + b"\n\n" for chunk in chunks) + b"data: [DONE]\n\n"


def message(model: str, text: str) -> dict[str, object]:
    """Return a whole Anthropic message."""
    return {
        "id": "msg_01EXAMPLE",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [{"type": "text", "text": text}],
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 9, "output_tokens": 5},
    }


def message_stream(model: str, text: str) -> bytes:
    """Return an Anthropic message as server-sent events, from message_start to message_stop."""
    start = {
        **message(model, text),
        "content": [],
        "stop_reason": None,
        "usage": {"input_tokens": 9, "output_tokens": 1},
    }
    events: list[dict[str, object]] = [
        {"type": "message_start", "message": start},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "ping"},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}},
        {"type": "content_block_stop", "index": 0},
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn", "stop_sequence": None},
            "usage": {"output_tokens": 5},
        },
        {"type": "message_stop"},
    ]
    return b"".join(f"event: {event['type']}\ndata: ".encode() + dumped(event) + b"\n\n" for event in events)


def response_stream(model: str, text: str) -> bytes:
    """Return an OpenAI response as server-sent events, from response.created to response.completed."""
    item = {
        "id": "msg_01EXAMPLE",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [{"type": "output_text", "text": text, "annotations": []}],
    }
    whole = {"id": "resp_01EXAMPLE", "object": "response", "created_at": CREATED, "model": model, "output": []}
    usage = {
        "input_tokens": 9,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 5,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 14,
    }
    place = {"output_index": 0, "item_id": "msg_01EXAMPLE", "content_index": 0}
    events: list[dict[str, object]] = [
        {"type": "response.created", "response": {**whole, "status": "in_progress"}},
        {"type": "response.output_item.added", "output_index": 0, "item": {**item, "content": []}},
        {"type": "response.content_part.added", **place, "part": {"type": "output_text", "text": ""}},
        {"type": "response.output_text.delta", **place, "delta": text},
        {"type": "response.output_text.done", **place, "text": text},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {
            "type": "response.completed",
            "response": {**whole, "status": "completed", "output": [item], "usage": usage},
        },
    ]
    numbered = [{**event, "sequence_number": number} for number, event in enumerate(events)]
    return b"".join(f"event: {event['type']}\ndata: ".encode() + dumped(event) + b"\n\n" for event in numbered)


def generated(model: str, text: str) -> dict[str, object]:
    """Return a whole answer in Gemini's shape; a stream is one event of it."""
    candidate = {"content": {"role": "model", "parts": [{"text": text}]}, "finishReason": "STOP", "index": 0}
    usage = {"promptTokenCount": 9, "candidatesTokenCount": 5, "totalTokenCount": 14}
    return {"candidates": [candidate], "usageMetadata": usage, "modelVersion": model, "responseId": "EXAMPLE"}
