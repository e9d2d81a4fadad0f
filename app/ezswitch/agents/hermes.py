"""Hermes Agent: a provider of our own in config.yaml, with the key in it, chosen in the same file.

What is said of the program here was seen with hermes-agent 0.19.0 from PyPI against a loopback gateway. A provider's
`api_key` or `key_env` is all it has for a key, and what `key_env` names would be read from ~/.hermes/.env, a file as
well. The entry in the file wins over HERMES_INFERENCE_PROVIDER, OPENAI_API_KEY and OPENAI_BASE_URL. The Messages format
needs a package that it does not bring along, so it is not offered.
No file of a project (.hermes/, config.yaml, .env) changes provider, address or model.
`hermes config set model NAME`, its own help's example, puts NAME in the place of provider and model together. It reads
that as `model.default`, which is what it makes of it when it chooses a provider itself.
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
    FromRival,
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
from ezswitch.agents.owned import put_back, walk, without_owned
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.finding import Finding
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import say
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.formats import yaml
from ezswitch.formats.jsonc import JsonValue, KeyPath, Missing

CONFIG = "config.yaml"
FOLDER = "HERMES_HOME"
PROVIDER = "ezswitch"
PROFILE, KEY = "ezswitchProfile", "ezswitchKey"
"""Keys of ours in the provider's entry: the program ignores those it does not know."""

MODES: Mapping[Surface, str] = {Surface.OPENAI: "chat_completions", Surface.RESPONSES: "codex_responses"}
_ENTRY, _CHOICE, _MODEL = ("providers", PROVIDER), ("model", "provider"), ("model", "default")
_URLS = ("api", "url", "base_url")
"""What an entry may call its address, the one that wins first."""

OWNED = (
    Owned(
        _ENTRY,
        (CONFIG,),
        (say("address"), say("key")),
        When.NEXT_SESSION,
        say("Our provider, with the key in it."),
        secret=True,
    ),
    Owned(_CHOICE, (CONFIG,), (say("address"), say("key")), When.NEXT_SESSION, say("Which provider is used: ours.")),
    Owned(_MODEL, (CONFIG,), (say("model"),), When.NEXT_SESSION, say("The main model.")),
)
_FORMATS: Mapping[str, str] = {CONFIG: "yaml"}


def home(environment: Environment) -> Path:
    """Return $HERMES_HOME, or ~/.hermes."""
    return environment.path(FOLDER) or environment.home / ".hermes"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return config.yaml, where address, key and choice change in one rename."""
    return (AgentFile(CONFIG, home(environment) / CONFIG, "yaml"),)


def active(texts: Texts) -> Active:
    """Say whom Hermes uses by default: `model.provider` names the entry, which carries the profile."""
    text = texts.get(CONFIG) or ""
    try:
        for path in (_ENTRY, *(() if _is_a_name(text) else (_CHOICE, _MODEL))):
            yaml.missing_parent(text, path)
    except CannotRead as problem:
        return Unreadable(CONFIG, problem.message, problem.line, problem.column)
    name, model, entry = _used(text)
    said = texts_in(entry)
    profile, url = said.get(PROFILE, ""), _url(said)
    if name != PROVIDER or not is_name(profile):
        return Foreign(url) if url else Original()
    key, literal = said.get(KEY, ""), said.get("api_key", "")
    intact = bool(url and is_name(key) and literal and model and said.get("api_mode") in MODES.values())
    return OnProfile(profile, key, url, {"main": model}, intact, Secret(literal) if literal else None)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return config.yaml on a profile; raises Refused where the profile names no main model."""
    assert use.secret is not None, "literal delivery"
    if not use.models.get("main"):
        raise Refused(
            say("no model is named"),
            say("{profile} names no main model, and Hermes would go on with the other provider's.", profile=use.name),
            hint=say("Set a main model in the profile."),
        )
    entry: dict[str, JsonValue] = {"base_url": use.base_url, "api_key": use.secret.reveal()}
    entry |= {"api_mode": MODES[use.surface], PROFILE: use.profile, KEY: use.key}
    text = texts.get(CONFIG) or ""
    choice: dict[str, JsonValue] = {_CHOICE[-1]: PROVIDER, _MODEL[-1]: use.models["main"]}
    wanted: dict[KeyPath, JsonValue | Missing] = {_ENTRY: entry}
    wanted |= {_CHOICE[:1]: choice} if _is_a_name(text) else {_CHOICE: PROVIDER, _MODEL: use.models["main"]}
    return {CONFIG: yaml.edit(text, wanted)}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return config.yaml without our entry and its choice (own sign-in), or with the owned settings of `original`.

    The choice of another provider with an address of its own goes too; its entry stays. So does a model's name that
    was put in the place of our choice.
    """
    text = texts.get(CONFIG)
    if original is not None and not _is_a_name(text or ""):
        return put_back(OWNED, texts, original, _FORMATS)
    away = not isinstance(active(texts), Original)
    return {CONFIG: text and without_owned(OWNED if away else OWNED[:1], CONFIG, text, "yaml")}


def found(texts: Texts) -> Found | None:
    """Return the provider of somebody else that Hermes uses by default, and its key where that stands in the file."""
    if not isinstance(active(texts), Foreign):
        return None
    name, model, entry = _used(texts.get(CONFIG) or "")
    return _read(texts_in(entry), {"main": model}, f"providers.{name}.")


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch."""
    return two_folders("hermes-two-folders", "Hermes", FOLDER, environment, CONFIG)


def _used(text: str) -> tuple[str, str, JsonValue]:
    """Return name and model of the provider that is used, and its entry; `model` itself where it holds the address."""
    whole = yaml.get(text, ())
    model = walk(whole, ("model",))
    chosen = texts_in(model)
    name = chosen.get("provider", "").removeprefix("custom:")
    entry = walk(whole, ("providers", name)) if name else None
    if isinstance(entry, dict):
        return name, chosen.get("default", ""), entry
    bare = model if name == "custom" and isinstance(model, dict) else None
    return name, chosen.get("default", ""), bare


def _is_a_name(text: str) -> bool:
    """Tell whether `model` is a model's name or nothing, with no place for a provider beside it."""
    return isinstance(yaml.get(text, _CHOICE[:1]), str | None)


def _url(said: Mapping[str, str]) -> str:
    return next((said[name] for name in _URLS if said.get(name)), "")


def _read(said: Mapping[str, str], models: Mapping[str, str], place: str = "") -> Found:
    mode = said.get("api_mode") or said.get("transport") or "chat_completions"
    known = {**MODES, Surface.ANTHROPIC: "anthropic_messages"}
    surface = next((one for one, name in known.items() if name == mode), None)
    if surface is None:
        return unspoken(mode)
    keys = [(f"{place}api_key", said.get("api_key", ""))]
    return found_in(surface, _url(said), models, keys, say("Its key is named by a variable: paste it."))


def _from_row(row: Mapping[str, object]) -> Found:
    listed = row.get("models")
    first = texts_in(listed[0]).get("id", "") if isinstance(listed, list) and listed else ""
    return _read(texts_in(row), {"main": first})


AGENT = Agent(
    id="hermes",
    name="Hermes Agent",
    docs="https://github.com/NousResearch/hermes-agent",
    surfaces=tuple(MODES),
    binaries=("hermes",),
    package="hermes-agent",
    install="pip install hermes-agent",
    key_delivery=KeyDelivery.LITERAL,
    roles=("main",),
    owned=OWNED,
    files=files,
    home=home,
    active=active,
    apply=apply,
    clear=clear,
    conflicts=conflicts,
    found=found,
    sign_in=SignIn(say("your sign-in in Hermes"), lambda at: (home(at) / "auth.json",)),
    rival=FromRival("hermes", _from_row),
    seen="0.19.0",
)
