"""Zed: a provider of our own in settings.json. Zed asks for its key itself, and keeps it in the keychain by address.

Not yet seen with the real program. What is said here is cited from its repository (crates/settings_content and
language_models/open_ai_compatible, 2026): settings are read again at once, unknown keys are passed over, and a request
without a stored key is not sent. A key is stored under the address, so another address never gets it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ezswitch.agents.agent import (
    Active,
    Agent,
    AgentFile,
    Foreign,
    Found,
    KeyDelivery,
    OnProfile,
    Original,
    Overlay,
    Owned,
    Texts,
    Unreadable,
    Use,
    When,
)
from ezswitch.agents.found import found_in, texts_in
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, without_owned
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import say
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc import JsonValue

SETTINGS = "settings.json"
PROVIDER = "ezswitch"
PROFILE, KEY = "ezswitchProfile", "ezswitchKey"
MAX_TOKENS = 128_000
"""The context of each model: Zed demands a number, and a catalogue need not say one."""

_PROVIDERS = ("language_models", "openai_compatible")
_ENTRY, _MODEL = (*_PROVIDERS, PROVIDER), ("agent", "default_model")

OWNED = (
    Owned(_ENTRY, (SETTINGS,), (say("address"),), When.AT_ONCE, say("Our provider: its address and models.")),
    Owned(
        _MODEL,
        (SETTINGS,),
        (say("model"),),
        When.AT_ONCE,
        say("Which provider and model the agent panel starts with: ours."),
    ),
)


def home(environment: Environment) -> Path:
    """Return $XDG_CONFIG_HOME/zed or ~/.config/zed, %APPDATA%/Zed on Windows."""
    if environment.platform == "win32":
        return (environment.path("APPDATA") or environment.home / "AppData" / "Roaming") / "Zed"
    return (environment.config_home if environment.platform == "linux" else environment.home / ".config") / "zed"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return settings.json. No prefix can send a key elsewhere: Zed has one for an address only where it was typed."""
    return (AgentFile(SETTINGS, home(environment) / SETTINGS),)


def active(texts: Texts) -> Active:
    """Say whom the agent panel uses by default: the profile id stands in our provider's entry."""
    text = texts.get(SETTINGS) or ""
    try:
        for path in ((*_ENTRY, PROFILE), (*_MODEL, "model")):
            jsonc.missing_parent(text, path)
    except CannotRead as problem:
        return Unreadable(SETTINGS, problem.message, problem.line, problem.column)
    chosen, entry = _chosen(text)
    said, model = texts_in(entry), chosen.get("model", "")
    url, profile, key = said.get("api_url", ""), said.get(PROFILE, ""), said.get(KEY, "")
    if chosen.get("provider") != PROVIDER or not is_name(profile):
        return Foreign(url) if url else Original()
    intact = bool(url and is_name(key)) and model in _names(entry)
    return OnProfile(profile, key, url, {"main": model} if model else {}, intact)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return settings.json on a profile; raises Refused where no model is known (Zed asks no gateway for its list)."""
    models = listed_models(use, "Zed")
    how: dict[str, JsonValue] = {
        "tools": True,
        "images": False,
        "parallel_tool_calls": False,
        "prompt_cache_key": False,
    }
    capabilities: JsonValue = {**how, "chat_completions": use.surface is Surface.OPENAI}
    listed: list[JsonValue] = [
        {"name": name, "max_tokens": MAX_TOKENS, "capabilities": capabilities} for name in models
    ]
    entry: JsonValue = {"api_url": use.base_url, "available_models": listed, PROFILE: use.profile, KEY: use.key}
    chosen: JsonValue = {"provider": PROVIDER, "model": models[0]}
    return {SETTINGS: jsonc.edit(texts.get(SETTINGS) or "", {_ENTRY: entry, _MODEL: chosen})}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return settings.json without our provider and its choice, or with the owned settings of `original`.

    The choice of another provider with an address of its own goes too; its entry stays.
    """
    if original is not None:
        return put_back(OWNED, texts, original)
    text = texts.get(SETTINGS)
    if text is None:
        return {SETTINGS: None}
    chosen, entry = _chosen(text)
    away = chosen.get("provider") == PROVIDER or bool(texts_in(entry).get("api_url"))
    return {SETTINGS: without_owned(OWNED if away else OWNED[:1], SETTINGS, text)}


def found(texts: Texts) -> Found | None:
    """Return the provider of somebody else that is used by default; its key is in the keychain or a variable."""
    now = active(texts)
    if not isinstance(now, Foreign):
        return None
    chosen, _ = _chosen(texts.get(SETTINGS) or "")
    why = say("Zed keeps its key in the keychain or takes it from a variable: paste it.")
    return found_in(Surface.OPENAI, now.base_url, {"main": chosen.get("model", "")}, (), why)


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch; no variable's content is shown: it is a key."""
    return (_VARIABLE,) if environment.get("EZSWITCH_API_KEY") else ()


def overlays(environment: Environment) -> tuple[Overlay, ...]:
    """Return its own file: while it names our provider, a key may still have to be typed inside Zed."""
    return (Overlay(home(environment) / SETTINGS, "jsonc", _asks),)


def _chosen(text: str) -> tuple[Mapping[str, str], JsonValue | jsonc.Missing]:
    """Return the choice of the default model, and the entry of its provider where that has an address of its own."""
    chosen = texts_in(jsonc.get(text, _MODEL))
    name = chosen.get("provider", "")
    return chosen, jsonc.get(text, (*_PROVIDERS, name)) if name else jsonc.MISSING


def _names(entry: JsonValue | jsonc.Missing) -> tuple[str, ...]:
    models = walk(entry, ("available_models",))
    return tuple(texts_in(one).get("name", "") for one in models) if isinstance(models, list) else ()


def _asks(text: str) -> tuple[Finding, ...]:
    return (_ASKS,) if _chosen(text)[0].get("provider") == PROVIDER else ()


_ASKS = Finding(
    "zed-asks-for-the-key",
    Severity.NOTE,
    say("Zed asks for the key itself, once for each address."),
    say("It takes no key from its file, and keeps what you type in the keychain under the address."),
    say(
        "In Zed's agent settings, open {provider} and paste the profile's key. After a rotation, paste the new one.",
        provider=PROVIDER,
    ),
)
_VARIABLE = Finding(
    "zed-variable",
    Severity.WARNS,
    say("EZSWITCH_API_KEY is set."),
    say("Zed takes the key of the provider ezswitch from it, whichever address the profile has."),
    say("Remove the variable from your shell's start-up files."),
    variable="EZSWITCH_API_KEY",
)


AGENT = Agent(
    id="zed",
    name="Zed",
    docs="https://zed.dev/docs/ai/llm-providers",
    surfaces=(Surface.OPENAI, Surface.RESPONSES),
    binaries=("zed", "zeditor"),
    package="zed",
    install="curl -f https://zed.dev/install.sh | sh",
    key_delivery=KeyDelivery.ASKED,
    roles=("main",),
    owned=OWNED,
    files=files,
    home=home,
    active=active,
    apply=apply,
    clear=clear,
    conflicts=conflicts,
    found=found,
    overlays=overlays,
)
