"""Droid (Factory): custom models of our own in settings.json, with the key in them.

What is said of the program here was seen with droid 0.215.0 against a loopback gateway, without a sign-in. Its
`apiKeyHelper` counts in settings of an organisation alone; `${VARIABLE}` is all it has besides the key itself.
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
    Owned,
    SignIn,
    Texts,
    Unreadable,
    Use,
    When,
)
from ezswitch.agents.found import found_in, texts_in, unspoken
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, without_owned, without_v1
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import say
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc import JsonValue

SETTINGS = "settings.json"
OURS = "custom:ezswitch/"
PROFILE, KEY = "ezswitchProfile", "ezswitchKey"
"""Keys of ours in each model: the program ignores those it does not know."""

PROVIDERS: Mapping[Surface, str] = {
    Surface.ANTHROPIC: "anthropic",
    Surface.OPENAI: "generic-chat-completion-api",
    Surface.RESPONSES: "openai",
}
_MODELS, _MODEL = ("customModels", f"[id^={OURS}]"), ("model",)

OWNED = (
    Owned(
        _MODELS,
        (SETTINGS,),
        (say("address"), say("key")),
        When.NEXT_SESSION,
        say("The profile's models and key."),
        secret=True,
    ),
    Owned(_MODEL, (SETTINGS,), (say("model"),), When.NEXT_SESSION, say("The main model, as custom:ezswitch/ID.")),
)


def home(environment: Environment) -> Path:
    """Return ~/.factory."""
    return environment.home / ".factory"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return settings.json, where models, addresses and keys change in one rename."""
    return (AgentFile(SETTINGS, home(environment) / SETTINGS),)


def active(texts: Texts) -> Active:
    """Say whom Droid uses by default: `model` names one of the custom models, which carries the profile.

    Comments are welcome to it; a trailing comma makes it pass over the whole file, so that is Unreadable here too.
    """
    text = texts.get(SETTINGS) or ""
    try:
        jsonc.check(text, commas=False)
        jsonc.missing_parent(text, _MODELS)
    except CannotRead as problem:
        return Unreadable(SETTINGS, problem.message, problem.line, problem.column)
    chosen = texts_in(jsonc.get(text, ())).get("model", "")
    said = _entry(text, chosen)
    profile, url = said.get(PROFILE, ""), said.get("baseUrl", "")
    if not chosen.startswith(OURS):
        return Foreign(url) if url else Original()
    if not is_name(profile):
        return Foreign(url) if url else Original()
    key, literal, model = said.get(KEY, ""), said.get("apiKey", ""), said.get("model", "")
    intact = bool(url and is_name(key) and literal and model and said.get("provider") in PROVIDERS.values())
    return OnProfile(profile, key, url, {"main": model}, intact, Secret(literal) if literal else None)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return settings.json on a profile; raises CannotRead for a trailing comma, Refused where no model is known."""
    assert use.secret is not None, "literal delivery"
    jsonc.check(texts.get(SETTINGS) or "", commas=False)
    models = listed_models(use, "Droid")
    entries: list[JsonValue] = [_entry_for(use, model, use.secret) for model in models]
    wanted: dict[jsonc.KeyPath, JsonValue | jsonc.Missing] = {_MODELS: entries, _MODEL: f"{OURS}{models[0]}"}
    return {SETTINGS: jsonc.edit(texts.get(SETTINGS) or "", wanted)}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return settings.json without our models and their choice (own sign-in), or with the owned settings of `original`.

    The choice of another custom model goes too; the model itself stays.
    """
    if original is not None:
        return put_back(OWNED, texts, original)
    text = texts.get(SETTINGS)
    if text is None:
        return {SETTINGS: None}
    custom = texts_in(jsonc.get(text, ())).get("model", "").startswith("custom:")
    return {SETTINGS: without_owned(OWNED if custom else OWNED[:1], SETTINGS, text)}


def found(texts: Texts) -> Found | None:
    """Return the custom model of somebody else that Droid uses by default, and its key where that stands there."""
    text = texts.get(SETTINGS) or ""
    if not isinstance(active(texts), Foreign):
        return None
    said = _entry(text, texts_in(jsonc.get(text, ())).get("model", ""))
    surface = next((one for one, name in PROVIDERS.items() if name == said.get("provider")), None)
    if surface is None:
        return unspoken(said.get("provider", ""))
    models, keys = {"main": said.get("model", "")}, [("customModels.apiKey", said.get("apiKey", ""))]
    return found_in(surface, said.get("baseUrl", ""), models, keys)


def conflicts(_environment: Environment) -> tuple[Finding, ...]:
    """Return nothing: no variable is known to outrank settings.json."""
    return ()


def _entry(text: str, chosen: str) -> dict[str, str]:
    listed = jsonc.get(text, ("customModels",))
    named = [texts_in(one) for one in listed if texts_in(one).get("id") == chosen] if isinstance(listed, list) else []
    return named[0] if named and chosen else {}


def _entry_for(use: Use, model: str, secret: Secret) -> JsonValue:
    url = without_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url
    return {
        "model": model,
        "id": f"{OURS}{model}",
        "displayName": f"{model} · {use.name}",
        "baseUrl": url,
        "apiKey": secret.reveal(),
        "provider": PROVIDERS[use.surface],
        PROFILE: use.profile,
        KEY: use.key,
    }


AGENT = Agent(
    id="droid",
    name="Droid",
    docs="https://docs.factory.ai/cli/byok/overview",
    surfaces=tuple(PROVIDERS),
    binaries=("droid",),
    package="droid",
    install="npm install -g droid",
    key_delivery=KeyDelivery.LITERAL,
    roles=("main", "small"),
    owned=OWNED,
    files=files,
    home=home,
    active=active,
    apply=apply,
    clear=clear,
    conflicts=conflicts,
    found=found,
    seen="0.215.0",
    sign_in=SignIn(say("your Factory sign-in"), lambda at: (home(at) / "auth.json", home(at) / "auth.encrypted")),
)
