"""Lists of models in every shape that gateways give, read into one; and the texts of their errors.

Shapes: OpenAI, one-api, new-api old and new, ezrouter, OpenRouter, LiteLLM, Anthropic, Ollama, LM Studio v0 and
v1, Gemini, and a bare list. `created` and `owned_by` are placeholders on several of them and are never read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ezswitch.connect.text import is_safe, one_line
from ezswitch.domain.verdict import Model

MOST_MODELS = 10_000
_LONGEST_ID = 200
_MOST_ENDPOINTS = 16
_WORD = re.compile(r"[a-zA-Z][\w-]{0,39}")


class Fault(StrEnum):
    """What is wrong with a body that should be a list of models."""

    HTML = "html"
    NOT_JSON = "not_json"
    BROKEN_JSON = "broken_json"
    FAILURE = "failure"
    NO_LIST = "no_list"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list: its models, and the mark to ask for the next page with, "" on the last."""

    models: tuple[Model, ...]
    after: str = ""


@dataclass(frozen=True, slots=True)
class ErrorText:
    """What a gateway says went wrong: its own message, code and type, "" where it gives none."""

    message: str = ""
    code: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class BadCatalogue:
    """A body that is no list of models: why, and what the gateway says itself."""

    fault: Fault
    error: ErrorText = ErrorText()


def read_page(body: bytes) -> Page | BadCatalogue:
    """Return a page of models from an answer with status 200. Any bytes are allowed."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return BadCatalogue(_not_json(body))
    if isinstance(value, dict) and (value.get("success") is False or value.get("error")):
        return BadCatalogue(Fault.FAILURE, _error_of(value))
    rows = _rows(value)
    if rows is None:
        return BadCatalogue(Fault.NO_LIST)
    models = merged(model for row in rows[:MOST_MODELS] if (model := _model(row)) is not None)
    if rows and not models:
        return BadCatalogue(Fault.NO_LIST)
    return Page(models, _after(value, models))


def merged(models: Iterable[Model]) -> tuple[Model, ...]:
    """Return models without repeats, in order; of two with the same id the one that names endpoints is kept."""
    found: dict[str, Model] = {}
    for model in models:
        known = found.get(model.id)
        if known is None or not known.endpoints:
            found[model.id] = model
    return tuple(found.values())


def read_error(body: bytes) -> ErrorText:
    """Return what an error answer says, from any of the envelopes; a body that is no JSON is its own message."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return ErrorText() if is_page(body) else ErrorText(one_line(body[:2000].decode(errors="replace"), 300))
    return _error_of(value) if isinstance(value, dict) else ErrorText()


def is_page(body: bytes) -> bool:
    """Tell whether a body is a web page (or other markup) instead of an answer for programs."""
    return body[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def request_id_in(body: bytes) -> str:
    """Return the request id that Anthropic puts into the body, or ""."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    return _text(value.get("request_id"), 200) if isinstance(value, dict) else ""


def _not_json(body: bytes) -> Fault:
    if is_page(body):
        return Fault.HTML
    return Fault.BROKEN_JSON if body.lstrip()[:1] in {b"{", b"["} else Fault.NOT_JSON


def _rows(value: object) -> list[object] | None:
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return None
    for name in ("data", "models"):
        if name in value:
            rows = value[name]
            if isinstance(rows, list):
                return rows
            if rows is None:  # Ollama, when nothing is pulled
                return []
    return None


def _model(row: object) -> Model | None:
    if not isinstance(row, dict):
        return None
    texts = (row.get(name) for name in ("id", "key", "name"))
    name = next((text for text in texts if isinstance(text, str) and text), "")
    if "id" not in row and "key" not in row:
        name = name.removeprefix("models/")  # Gemini
    if not name.strip() or len(name) > _LONGEST_ID or not is_safe(name):
        return None
    return Model(name.strip(), _endpoints(row.get("supported_endpoint_types")))


def _endpoints(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(text for text in value[:_MOST_ENDPOINTS] if isinstance(text, str) and _WORD.fullmatch(text))


def _after(value: object, models: tuple[Model, ...]) -> str:
    if not isinstance(value, dict) or not models:
        return ""
    if value.get("has_more") is True:
        return _text(value.get("last_id"), _LONGEST_ID) or models[-1].id
    return _text(value.get("nextPageToken"), 2000)


def _error_of(value: Mapping[str, object]) -> ErrorText:
    error = value.get("error")
    if isinstance(error, dict):
        message = _text(error.get("message"), 300) or _text(value.get("message"), 300)
        return ErrorText(message, _text(error.get("code"), 80), _text(error.get("type") or error.get("status"), 80))
    message = _text(error, 300) or _text(value.get("message"), 300) or _text(value.get("detail"), 300)
    return ErrorText(message, _text(value.get("code"), 80))


def _text(value: object, limit: int) -> str:
    """Return a text or a whole number as text; anything else is ""."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    if isinstance(value, int):
        return str(value) if abs(value) < 10**9 else ""
    return one_line(value, limit)
