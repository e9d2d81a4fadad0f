"""The requests of a deep check on each surface: a few words, and a tool call with its result sent back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from ezswitch.connect.replies import ToolCall
from ezswitch.connect.requests import headers_for
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface

TOOL = "look_up_word"
RESULT = "heron"
SHORT, LONG = 16, 400
"""Tokens that a model may generate: for one word; for a tool call, before which some models think."""
_SAY = "Reply with the single word OK."
_CALL = f"Call the tool {TOOL} with the number 7, then reply with the word that it gives."
_ABOUT = "Looks up a word by its number."
_SCHEMA = {"type": "object", "properties": {"number": {"type": "integer"}}, "required": ["number"]}


@dataclass(frozen=True, slots=True)
class Prompt:
    """One POST that makes a model answer; the headers hold the key."""

    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes


@dataclass(frozen=True, slots=True)
class Target:
    """What is asked: a surface, its base URL, a model, and with which key."""

    surface: Surface
    base_url: str
    model: str
    secret: Secret


def a_word(target: Target) -> Prompt:
    """Return the request for one word."""
    return _prompt(target, [_user(target.surface, _SAY)], SHORT, tools=False)


def a_tool_call(target: Target) -> Prompt:
    """Return the request that a model answers with a tool call. It is free to: agents leave it the choice, too."""
    return _prompt(target, [_user(target.surface, _CALL)], LONG, tools=True)


def the_result(target: Target, call: ToolCall) -> Prompt:
    """Return the request that sends a tool's result back, with the turn in which it was called."""
    turns = [_user(target.surface, _CALL), call.turn, _result(target.surface, call)]
    return _prompt(target, turns, LONG, tools=True)


def without_limit_name(prompt: Prompt) -> Prompt:
    """Return the request with the other name of its limit: newer models of OpenAI refuse `max_tokens`."""
    body = json.loads(prompt.body)
    body["max_completion_tokens"] = body.pop("max_tokens")
    return Prompt(prompt.url, prompt.headers, json.dumps(body).encode())


def nothing(target: Target) -> Prompt:
    """Return a request that asks for nothing: refused before a model is called, so nothing is generated or billed.

    What is refused first (key, model, or the empty conversation) tells how far it came.
    """
    return _prompt(target, [], 1, tools=False)


def _prompt(target: Target, turns: list[Any], limit: int, *, tools: bool) -> Prompt:
    base, surface, model = target.base_url.rstrip("/"), target.surface, target.model
    paths = {
        Surface.OPENAI: "/chat/completions",
        Surface.RESPONSES: "/responses",
        Surface.ANTHROPIC: "/v1/messages",
        Surface.GEMINI: f"/v1beta/models/{quote(model, safe='')}:generateContent",
    }
    bodies: Mapping[Surface, dict[str, Any]] = {
        Surface.OPENAI: {"model": model, "max_tokens": limit, "messages": turns},
        Surface.RESPONSES: {"model": model, "max_output_tokens": limit, "store": False, "input": turns},
        Surface.ANTHROPIC: {"model": model, "max_tokens": limit, "messages": turns},
        Surface.GEMINI: {"contents": turns, "generationConfig": {"maxOutputTokens": limit}},
    }
    body = bodies[surface] | ({"tools": [_tool(surface)]} if tools else {})
    return Prompt(base + paths[surface], headers_for(surface, target.secret), json.dumps(body).encode())


def _user(surface: Surface, text: str) -> dict[str, Any]:
    if surface is Surface.GEMINI:
        return {"role": "user", "parts": [{"text": text}]}
    return {"role": "user", "content": text}


def _result(surface: Surface, call: ToolCall) -> dict[str, Any]:
    if surface is Surface.ANTHROPIC:
        part = {"type": "tool_result", "tool_use_id": call.id, "content": RESULT}
        return {"role": "user", "content": [part]}
    if surface is Surface.RESPONSES:
        return {"type": "function_call_output", "call_id": call.id, "output": RESULT}
    if surface is Surface.GEMINI:
        return {"role": "user", "parts": [{"functionResponse": {"name": call.name, "response": {"word": RESULT}}}]}
    return {"role": "tool", "tool_call_id": call.id, "content": RESULT}


def _tool(surface: Surface) -> dict[str, Any]:
    if surface is Surface.ANTHROPIC:
        return {"name": TOOL, "description": _ABOUT, "input_schema": _SCHEMA}
    if surface is Surface.RESPONSES:
        return {"type": "function", "name": TOOL, "description": _ABOUT, "parameters": _SCHEMA}
    if surface is Surface.GEMINI:
        return {"functionDeclarations": [{"name": TOOL, "description": _ABOUT, "parameters": _SCHEMA}]}
    return {"type": "function", "function": {"name": TOOL, "description": _ABOUT, "parameters": _SCHEMA}}
