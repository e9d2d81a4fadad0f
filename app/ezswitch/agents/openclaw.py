"""OpenClaw: a provider of our own in openclaw.json, whose key our helper prints as one of its secret providers.

What is said of the program here was seen with openclaw 2026.9.6 on Node 24 against a loopback gateway (`openclaw agent
--local`). The program reads JSON5; a file with names without quotes is told as unreadable, because it cannot be edited
without a loss.
No file of a project changes provider, address or model, and a .env there does not move its own files.
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
from ezswitch.agents.apart import two_folders
from ezswitch.agents.found import found_in, texts_in, unspoken
from ezswitch.agents.launching import names_in_words
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, without_owned, without_v1
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding
from ezswitch.domain.phrase import say
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc import JsonValue

CONFIG = "openclaw.json"
CONFIG_PATH, STATE_DIR = "OPENCLAW_CONFIG_PATH", "OPENCLAW_STATE_DIR"
PROVIDER = "ezswitch"
APIS: Mapping[Surface, str] = {
    Surface.ANTHROPIC: "anthropic-messages",
    Surface.OPENAI: "openai-completions",
    Surface.RESPONSES: "openai-responses",
}
TIMEOUT_MS = 120_000
"""A secret provider gets 5 seconds unless it says otherwise, too short for the password of a locked keychain."""

PASSED = ("HOME", "PATH", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_STATE_HOME", "DISPLAY")
"""The helper is started with nothing of the environment but these, and it finds the keychain by them."""

_SECRET, _ENTRY = ("secrets", "providers", PROVIDER), ("models", "providers", PROVIDER)
_MODEL = ("agents", "defaults", "model")

OWNED = (
    Owned(
        _SECRET, (CONFIG,), (say("key"),), When.RESTART, say("The program that prints the key, run without a shell.")
    ),
    Owned(
        _ENTRY,
        (CONFIG,),
        (say("address"), say("key")),
        When.RESTART,
        say("Our provider: its address, models and key reference."),
    ),
    Owned(
        _MODEL,
        (CONFIG,),
        (say("model"),),
        When.RESTART,
        say("The main model, as ezswitch/ID; others for a failure rest meanwhile."),
    ),
)


def home(environment: Environment) -> Path:
    """Return $OPENCLAW_STATE_DIR, or ~/.openclaw on every system."""
    return environment.path(STATE_DIR) or environment.home / ".openclaw"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return the one file, where address and key source change in one rename; $OPENCLAW_CONFIG_PATH names it."""
    return (AgentFile(CONFIG, environment.path(CONFIG_PATH) or home(environment) / CONFIG),)


def active(texts: Texts) -> Active:
    """Say whom OpenClaw uses by default: the profile id stands in the arguments of our secret provider."""
    text = texts.get(CONFIG) or ""
    try:
        for path in (_SECRET, _ENTRY, _MODEL):
            jsonc.missing_parent(text, path)
    except CannotRead as problem:
        return Unreadable(CONFIG, problem.message, problem.line, problem.column)
    provider, model, entry = _chosen(text)
    url = texts_in(entry).get("baseUrl", "")
    named = names_in_words(_words(jsonc.get(text, _SECRET))) if provider == PROVIDER else None
    if named is None:
        return Foreign(url) if url else Original()
    reference = texts_in(walk(entry, ("apiKey",)))
    ours = (reference.get("source"), reference.get("provider")) == ("exec", PROVIDER)
    intact = bool(url) and ours and model in _ids(entry) and texts_in(entry).get("api") in APIS.values()
    return OnProfile(*named, url, {"main": model} if model else {}, intact)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return the file on a profile; raises Refused where no model is known, CannotRead for a file that is no JSON.

    The command has to be an absolute path and no link. `jsonOnly: false` takes what it prints as the key itself.
    """
    models = listed_models(use, "OpenClaw")
    url = without_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url
    arguments: list[JsonValue] = list(use.helper[1:])
    passed: list[JsonValue] = list(PASSED)
    secret: JsonValue = {
        "source": "exec",
        "command": use.helper[0],
        "args": arguments,
        "passEnv": passed,
        "jsonOnly": False,
        "timeoutMs": TIMEOUT_MS,
        "noOutputTimeoutMs": TIMEOUT_MS,
    }
    listed: list[JsonValue] = [{"id": name, "name": name} for name in models]
    reference: JsonValue = {"source": "exec", "provider": PROVIDER, "id": "key"}
    entry: JsonValue = {"baseUrl": url, "api": APIS[use.surface], "apiKey": reference, "models": listed}
    text = texts.get(CONFIG) or ""
    model: JsonValue = {"primary": f"{PROVIDER}/{models[0]}"}
    return {CONFIG: jsonc.edit(text, {_SECRET: secret, _ENTRY: entry, _MODEL: model})}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return the file without our entries (own sign-in), or with the owned settings of `original`.

    The choice of another provider with an address of its own goes too; its entry stays.
    """
    if original is not None:
        return put_back(OWNED, texts, original)
    text = texts.get(CONFIG)
    if text is None:
        return {CONFIG: None}
    provider, _, entry = _chosen(text)
    away = provider == PROVIDER or bool(texts_in(entry).get("baseUrl"))
    return {CONFIG: without_owned(OWNED if away else OWNED[:2], CONFIG, text)}


def found(texts: Texts) -> Found | None:
    """Return the provider of somebody else that is used by default, and its key where that stands in the file."""
    if not isinstance(active(texts), Foreign):
        return None
    provider, model, entry = _chosen(texts.get(CONFIG) or "")
    return _read(entry, {"main": model}, f"models.providers.{provider}.")


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch."""
    known = "openclaw-two-places-openclaw"
    return (
        *two_folders(f"{known}-config-path", "OpenClaw", CONFIG_PATH, environment, CONFIG),
        *two_folders(f"{known}-state-dir", "OpenClaw", STATE_DIR, environment, CONFIG),
    )


def _chosen(text: str) -> tuple[str, str, JsonValue | jsonc.Missing]:
    """Return provider, model id and provider entry of the default model: a text, or an object with `primary`."""
    model = jsonc.get(text, _MODEL)
    primary = model if isinstance(model, str) else texts_in(model).get("primary", "")
    provider, _, name = primary.partition("/")
    return provider, name, jsonc.get(text, ("models", "providers", provider)) if provider else jsonc.MISSING


def _words(secret: JsonValue | jsonc.Missing) -> list[str]:
    arguments = walk(secret, ("args",))
    rest = arguments if isinstance(arguments, list) else []
    return [texts_in(secret).get("command", ""), *(word for word in rest if isinstance(word, str))]


def _ids(entry: JsonValue | jsonc.Missing) -> tuple[str, ...]:
    models = walk(entry, ("models",))
    return tuple(texts_in(one).get("id", "") for one in models) if isinstance(models, list) else ()


def _read(entry: object, models: Mapping[str, str], place: str = "") -> Found:
    said = texts_in(entry)
    api = said.get("api", APIS[Surface.OPENAI])
    surface = next((one for one, name in APIS.items() if name == api), None)
    if surface is None:
        return unspoken(api)
    elsewhere = say("Its key is kept by a secret provider: paste it.")
    keys = [(f"{place}apiKey", said.get("apiKey", ""))]
    return found_in(surface, said.get("baseUrl", ""), models, keys, elsewhere)


AGENT = Agent(
    id="openclaw",
    name="OpenClaw",
    docs="https://docs.openclaw.ai/gateway/config-tools/custom-providers",
    surfaces=tuple(APIS),
    binaries=("openclaw",),
    package="openclaw",
    install="npm install -g openclaw",
    key_delivery=KeyDelivery.HELPER,
    roles=("main",),
    owned=OWNED,
    files=files,
    home=home,
    active=active,
    apply=apply,
    clear=clear,
    conflicts=conflicts,
    found=found,
    sign_in=SignIn(say("your sign-ins in OpenClaw"), lambda at: (home(at) / "credentials",)),
    seen="2026.9.6",
)
