"""Entries of `provider` as OpenCode and its forks have them: which package speaks what, and what an entry says."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ezswitch.agents.agent import Found
from ezswitch.agents.found import found_in, texts_in
from ezswitch.domain.phrase import NOTHING, Phrase, say
from ezswitch.domain.surface import Surface

PACKAGES: Mapping[Surface, str] = {
    Surface.ANTHROPIC: "@ai-sdk/anthropic",
    Surface.OPENAI: "@ai-sdk/openai-compatible",
}
"""The bundled packages, which need no download. Anthropic first: tool calls are less reliable on the other surface."""

FORMATS: Mapping[str, Surface] = MappingProxyType(
    {
        **{package: surface for surface, package in PACKAGES.items()},
        "@ai-sdk/openai": Surface.RESPONSES,
        "@ai-sdk/google": Surface.GEMINI,
    }
)
"""What an entry of somebody else speaks, by its package."""

_BY_ID: Mapping[str, str] = MappingProxyType(
    {"anthropic": "@ai-sdk/anthropic", "openai": "@ai-sdk/openai", "google": "@ai-sdk/google"}
)
_NO_CHOICE: Mapping[str, str] = MappingProxyType({})


def read_entry(
    entry: Mapping[str, object], chosen: Mapping[str, str] = _NO_CHOICE, name: str = "", elsewhere: Phrase = NOTHING
) -> Found:
    """Return what an entry says; `chosen` are models by role, where none is chosen its first one is the main one.

    `name` is the entry's id, "" for a row of CC Switch, which is an entry without one: a few ids say the format where
    no package is named. `elsewhere` is the reason where the entry holds no key.
    """
    package = entry.get("npm") or _BY_ID.get(name, PACKAGES[Surface.OPENAI])
    if not isinstance(package, str) or package not in FORMATS:
        return Found(
            reason=say(
                "Its package {package} speaks a format that ezswitch does not know.", package=repr(str(package)[:60])
            )
        )
    options, listed = entry.get("options"), entry.get("models")
    said = texts_in(options)
    headers = texts_in(options.get("headers")) if isinstance(options, dict) else {}
    place = f"provider.{name}.options" if name else "options"
    keys = [
        (f"{place}.apiKey", said.get("apiKey", "")),
        (f"{place}.headers.Authorization", headers.get("Authorization", "").removeprefix("Bearer ")),
    ]
    models = {"main": next(iter(listed), "") if isinstance(listed, dict) else "", **chosen}
    return found_in(FORMATS[package], said.get("baseURL", ""), models, keys, elsewhere)
