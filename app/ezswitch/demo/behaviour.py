"""What a loopback gateway is asked to do, and what it saw: frozen values without a socket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ezswitch.domain.secret import Secret

EZROUTER_MODELS: Mapping[str, tuple[str, ...]] = {
    "claude-opus-4-7": ("anthropic", "openai"),
    "claude-sonnet-4-6": ("anthropic", "openai"),
    "claude-haiku-4-5": ("anthropic", "openai"),
    "deepseek-v4-pro": ("openai",),
    "deepseek-v4-flash": ("openai",),
    "glm-5.1": ("openai",),
    "kimi-k2.6": ("openai",),
}
"""The ids that ezrouter's documentation spells out (2026-05-27), with the surfaces that accept them."""


@dataclass(frozen=True, slots=True)
class Behaviour:
    """How the gateway misbehaves; the default behaves like ezrouter. Seconds and bytes.

    `delay` waits before every answer, `drip` waits between the bytes of a body. `status` overrides the
    status of every answer that would be 200. `body` replaces the body of every such answer as it is.
    `public_list` gives the list of models to anyone. `anthropic_list` is off on a gateway that offers its
    list on the OpenAI surface alone. `denied` are models that are listed and refused to every key. `lost_calls` are
    models whose tool calls are announced on the OpenAI surface and never arrive (ezrouter's GW-001), `lost_messages`
    the same on the Anthropic surface. `quota` is what is left on the key, 500,000 to the dollar; None: it is not told.
    `redirect_to` sends every request to another address (302). `every_surface` adds OpenAI Responses and Gemini, which
    ezrouter documents nothing of.
    """

    delay: float = 0.0
    drip: float = 0.0
    status: int | None = None
    html: bool = False
    body: bytes | None = field(default=None, repr=False)
    content_encoding: str = ""
    public_list: bool = False
    anthropic_list: bool = True
    redirect_to: str = ""
    invalid_json: bool = False
    says_failed: bool = False
    chinese: bool = False
    empty: bool = False
    hang_up: bool = False
    every_surface: bool = False
    denied: frozenset[str] = frozenset()
    lost_calls: frozenset[str] = frozenset()
    lost_messages: frozenset[str] = frozenset()
    quota: int | None = None


GW_001 = frozenset(EZROUTER_MODELS) - {"claude-opus-4-7"}
"""The models that lose their tool calls on ezrouter's OpenAI surface (its guide to tool calls, 2026-05-27)."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One request as it arrived: names of its headers in small letters, and the key apart from them.

    `path` is without the query. `model` is "" where the body names none.
    """

    method: str
    path: str
    headers: tuple[str, ...]
    key: Secret | None
    model: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: status, media type, body, and headers of its own."""

    status: int
    body: bytes = field(default=b"", repr=False)
    media: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
