"""Droid (Factory): custom models of our own in settings.json, with the key in them.

What is said of the program here was seen with droid 0.215.0 against a loopback gateway, without a sign-in. Its
`apiKeyHelper` counts in settings of an organisation alone; `${VARIABLE}` is all it has besides the key itself. Whenever
it keeps a setting of its own (a marketplace, a default) it prints the file anew: without comments, without keys of a
custom model that it does not know, with `index` and `noImageSupport` in each, and with `model` moved into
`sessionDefaultSettings`, where it wins over one that is left outside. So everything of ours is written as it prints it.
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
from ezswitch.agents.droid_overlays import overlays, project_overlays
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
from ezswitch.formats.items import items_of
from ezswitch.formats.jsonc import JsonValue

SETTINGS = "settings.json"
OURS = "custom:ezswitch/"
_BETWEEN = " · "
"""Between the parts of a model's display name: the model, the profile's id, and the key's name where it is another."""

PROVIDERS: Mapping[Surface, str] = {
    Surface.ANTHROPIC: "anthropic",
    Surface.OPENAI: "generic-chat-completion-api",
    Surface.RESPONSES: "openai",
}
_SEES_IMAGES = {"anthropic", "openai"}
_MODELS, _MODEL, _OLD = ("customModels", f"[id^={OURS}]"), ("sessionDefaultSettings", "model"), ("model",)

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
    Owned(
        _OLD,
        (SETTINGS,),
        (say("model"),),
        When.NEXT_SESSION,
        say("Taken out: Droid itself moves the model to sessionDefaultSettings."),
    ),
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
        for owned in OWNED:
            jsonc.missing_parent(text, owned.path)
    except CannotRead as problem:
        return Unreadable(SETTINGS, problem.message, problem.line, problem.column)
    chosen = _chosen(text)
    said = _entry(text, chosen)
    url, names = said.get("baseUrl", ""), _names(said)
    if not chosen.startswith(OURS) or names is None:
        return Foreign(url) if url else Original()
    literal, model = said.get("apiKey", ""), said.get("model", "")
    intact = bool(url and literal and model and said.get("provider") in PROVIDERS.values())
    return OnProfile(*names, url, {"main": model}, intact, Secret(literal) if literal else None)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return settings.json on a profile; raises CannotRead for a trailing comma, Refused where no model is known."""
    assert use.secret is not None, "literal delivery"
    jsonc.check(texts.get(SETTINGS) or "", commas=False)
    old = texts.get(SETTINGS) or ""
    models = listed_models(use, "Droid")
    entries = _numbered(old, [_entry_for(use, model, use.secret) for model in models])
    wanted: dict[jsonc.KeyPath, JsonValue | jsonc.Missing] = {_MODELS: entries, _MODEL: f"{OURS}{models[0]}"}
    if jsonc.get(old, _OLD) is not jsonc.MISSING:
        wanted[_OLD] = jsonc.MISSING
    return {SETTINGS: jsonc.edit(old, wanted)}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return settings.json without our models and their choice (own sign-in), or with the owned settings of `original`.

    The choice of another custom model goes too; the model itself stays.
    """
    if original is not None:
        return put_back(OWNED, texts, original)
    text = texts.get(SETTINGS)
    if text is None:
        return {SETTINGS: None}
    custom = _chosen(text).startswith("custom:")
    return {SETTINGS: without_owned(OWNED if custom else OWNED[:1], SETTINGS, text)}


def found(texts: Texts) -> Found | None:
    """Return the custom model of somebody else that Droid uses by default, and its key where that stands there."""
    text = texts.get(SETTINGS) or ""
    if not isinstance(active(texts), Foreign):
        return None
    said = _entry(text, _chosen(text))
    surface = next((one for one, name in PROVIDERS.items() if name == said.get("provider")), None)
    if surface is None:
        return unspoken(said.get("provider", ""))
    models, keys = {"main": said.get("model", "")}, [("customModels.apiKey", said.get("apiKey", ""))]
    return found_in(surface, said.get("baseUrl", ""), models, keys)


def conflicts(_environment: Environment) -> tuple[Finding, ...]:
    """Return nothing: no variable is known to outrank settings.json."""
    return ()


def _chosen(text: str) -> str:
    """Return the model that a session begins with: `sessionDefaultSettings.model` wins, whatever it says."""
    said = next((one for path in (_MODEL, _OLD) if (one := jsonc.get(text, path)) is not jsonc.MISSING), "")
    return said if isinstance(said, str) else ""


def _names(said: Mapping[str, str]) -> tuple[str, str] | None:
    """Return profile and key, as the display name of a model of ours says them."""
    start, shown = f"{said.get('model', '')}{_BETWEEN}", said.get("displayName", "")
    profile, _, key = shown.removeprefix(start).partition(_BETWEEN)
    names = (profile, key or profile)
    return names if shown.startswith(start) and all(map(is_name, names)) else None


def _numbered(text: str, entries: list[dict[str, JsonValue]]) -> list[JsonValue]:
    """Return the models with the places in the list that they get."""
    listed, items = jsonc.get(text, _MODELS[:1]), items_of(_MODELS[-1])
    assert items is not None
    before: list[JsonValue] = listed if isinstance(listed, list) else []
    ours: list[JsonValue] = [*entries]
    places = [place for place, one in enumerate(items.merged(before, ours)) if items.match(one)]
    return [{**entry, "index": place} for entry, place in zip(entries, places, strict=True)]


def _entry(text: str, chosen: str) -> dict[str, str]:
    listed = jsonc.get(text, ("customModels",))
    named = [texts_in(one) for one in listed if texts_in(one).get("id") == chosen] if isinstance(listed, list) else []
    return named[0] if named and chosen else {}


def _entry_for(use: Use, model: str, secret: Secret) -> dict[str, JsonValue]:
    names = (model, use.profile, *((use.key,) if use.key != use.profile else ()))
    provider = PROVIDERS[use.surface]
    return {
        "model": model,
        "id": f"{OURS}{model}",
        "index": 0,
        "baseUrl": without_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url,
        "apiKey": secret.reveal(),
        "displayName": _BETWEEN.join(names),
        "noImageSupport": provider not in _SEES_IMAGES,
        "provider": provider,
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
    overlays=lambda at: overlays(home(at)),
    project_overlays=lambda at, folder: project_overlays(home(at), folder, _MODELS),
    seen="0.215.0",
    sign_in=SignIn(say("your Factory sign-in"), lambda at: (home(at) / "auth.json", home(at) / "auth.encrypted")),
)
