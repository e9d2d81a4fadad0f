"""Crush: a provider of our own in crush.json, whose key a command prints.

Not yet seen with the real program: its npm package fetches it from a host that was out of reach. What is said here is
cited from its repository (docs/config, README, internal/config), version 0.96: crush.json is read beside the newer
crushrc, a Bash script, and a crushrc in the same folder wins over it.
"""

from __future__ import annotations

import re
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
from ezswitch.agents.apart import two_folders
from ezswitch.agents.found import found_in, texts_in
from ezswitch.agents.launching import names_in_command
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, without_owned, without_v1
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import say
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc, shell
from ezswitch.formats.jsonc import JsonValue

CONFIG = "crush.json"
CONFIG_FOLDER, DATA_FOLDER = "CRUSH_GLOBAL_CONFIG", "CRUSH_GLOBAL_DATA"
PROVIDER = "ezswitch"
TYPES: Mapping[Surface, str] = {Surface.OPENAI: "openai-compat", Surface.ANTHROPIC: "anthropic"}
CONTEXT_WINDOW, MAX_TOKENS = 128_000, 16_000
"""What each model is given: without numbers the program would ask for answers of no length."""

_ENTRY, _LARGE, _SMALL = ("providers", PROVIDER), ("models", "large"), ("models", "small")
_COMMAND = re.compile(r"\$\((.*)\)", re.DOTALL)

OWNED = (
    Owned(
        _ENTRY,
        (CONFIG,),
        (say("address"), say("key")),
        When.RESTART,
        say("Our provider: address, key command and models."),
    ),
    Owned(_LARGE, (CONFIG,), (say("model"),), When.RESTART, say("The main model.")),
    Owned(_SMALL, (CONFIG,), (say("model"),), When.RESTART, say("The model for small work.")),
)


def home(environment: Environment) -> Path:
    """Return $CRUSH_GLOBAL_CONFIG, or crush in $XDG_CONFIG_HOME or ~/.config, on every system."""
    return environment.path(CONFIG_FOLDER) or environment.config_home / "crush"


def data_home(environment: Environment) -> Path:
    """Return where the program keeps what was chosen inside it, below %LOCALAPPDATA% on Windows."""
    named = environment.path(DATA_FOLDER)
    if named is not None:
        return named
    windows = environment.platform == "win32"
    usual = environment.home / ("AppData/Local" if windows else ".local/share")
    return (environment.path("LOCALAPPDATA" if windows else "XDG_DATA_HOME") or usual) / "crush"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return crush.json, where address and key source change in one rename."""
    return (AgentFile(CONFIG, home(environment) / CONFIG),)


def active(texts: Texts) -> Active:
    """Say whom Crush uses by default: the profile id stands in the key command of our provider.

    It reads JSON as it is: a comment or a trailing comma is Unreadable.
    """
    text = texts.get(CONFIG) or ""
    try:
        jsonc.check(text, strict=True)
        for path in (_ENTRY, _LARGE, _SMALL):
            jsonc.missing_parent(text, path)
    except CannotRead as problem:
        return Unreadable(CONFIG, problem.message, problem.line, problem.column)
    chosen, entry = _chosen(text)
    said = texts_in(entry)
    url, command = said.get("base_url", ""), _COMMAND.fullmatch(said.get("api_key", ""))
    named = names_in_command(command[1]) if command and chosen.get("provider") == PROVIDER else None
    if named is None:
        return Foreign(url) if url else Original()
    small = texts_in(jsonc.get(text, _SMALL))
    models = {"main": chosen.get("model", ""), "small": small.get("model", "")}
    whole = all(model in _ids(entry) for model in models.values()) and small.get("provider") == PROVIDER
    intact = bool(url) and whole and said.get("type") in TYPES.values()
    return OnProfile(*named, url, {role: model for role, model in models.items() if model}, intact)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return crush.json on a profile; raises CannotRead for a comment, Refused where no model is known.

    What stands in `$(...)` is run by the program's own Bash, on every system. It would do that with an address too, so
    one with a dollar sign in it is refused.
    """
    text = texts.get(CONFIG) or ""
    jsonc.check(text, strict=True)
    models = listed_models(use, "Crush")
    url = without_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url
    if "$" in url:
        why = say("The profile's address has a dollar sign in it, which Crush would fill in.")
        raise Refused(say("would run a command"), why, hint=say("Take it out of the profile."))
    sizes: dict[str, JsonValue] = {"context_window": CONTEXT_WINDOW, "default_max_tokens": MAX_TOKENS}
    listed: list[JsonValue] = [{"id": name, "name": name, **sizes} for name in models]
    command = f"$({shell.quote(use.helper, 'linux')})"
    entry: JsonValue = {
        "name": use.name.replace("$", ""),
        "type": TYPES[use.surface],
        "base_url": url,
        "api_key": command,
        "models": listed,
    }
    small = use.models.get("small") or models[0]
    wanted: dict[jsonc.KeyPath, JsonValue | jsonc.Missing] = {
        _ENTRY: entry,
        _LARGE: {"provider": PROVIDER, "model": models[0]},
        _SMALL: {"provider": PROVIDER, "model": small},
    }
    return {CONFIG: jsonc.edit(text, wanted)}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return crush.json without our provider and its choice (own sign-in), or with the owned settings of `original`.

    The choice of another provider with an address of its own goes too; its entry stays.
    """
    if original is not None:
        return put_back(OWNED, texts, original)
    text = texts.get(CONFIG)
    if text is None:
        return {CONFIG: None}
    away = isinstance(active(texts), OnProfile | Foreign)
    return {CONFIG: without_owned(OWNED if away else OWNED[:1], CONFIG, text)}


def found(texts: Texts) -> Found | None:
    """Return the provider of somebody else that Crush uses by default, and its key where that stands in the file."""
    text = texts.get(CONFIG) or ""
    if not isinstance(active(texts), Foreign):
        return None
    chosen, entry = _chosen(text)
    said = texts_in(entry)
    surface = Surface.ANTHROPIC if said.get("type") == TYPES[Surface.ANTHROPIC] else Surface.OPENAI
    keys = [(f"providers.{chosen.get('provider', '')}.api_key", said.get("api_key", ""))]
    return found_in(surface, said.get("base_url", ""), {"main": chosen.get("model", "")}, keys)


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch."""
    return two_folders("crush-two-folders", "Crush", CONFIG_FOLDER, environment, CONFIG)


def overlays(environment: Environment) -> tuple[Overlay, ...]:
    """Return what was chosen inside Crush: it is merged over crush.json."""
    return (Overlay(data_home(environment) / CONFIG, "jsonc", _chosen_inside),)


def _chosen(text: str) -> tuple[dict[str, str], JsonValue | jsonc.Missing]:
    """Return the choice of the large model, and the entry of its provider."""
    large = texts_in(jsonc.get(text, _LARGE))
    provider = large.get("provider", "")
    return large, jsonc.get(text, ("providers", provider)) if provider else jsonc.MISSING


def _ids(entry: JsonValue | jsonc.Missing) -> tuple[str, ...]:
    models = walk(entry, ("models",))
    return tuple(texts_in(one).get("id", "") for one in models) if isinstance(models, list) else ()


def _chosen_inside(text: str) -> tuple[Finding, ...]:
    chosen = texts_in(jsonc.get(text, _LARGE)).get("provider", "")
    if not chosen or chosen == PROVIDER:
        return ()
    return (
        Finding(
            "crush-chosen-inside",
            Severity.WARNS,
            say("Another model was chosen inside Crush."),
            say("That choice is kept in a file of its own and wins over crush.json."),
            say("Choose the profile's model inside Crush once, or remove `models` from that file."),
        ),
    )


AGENT = Agent(
    id="crush",
    name="Crush",
    docs="https://github.com/charmbracelet/crush/tree/main/docs/config",
    surfaces=tuple(TYPES),
    binaries=("crush",),
    package="@charmland/crush",
    install="npm install -g @charmland/crush",
    key_delivery=KeyDelivery.HELPER,
    roles=("main", "small"),
    owned=OWNED,
    files=files,
    home=home,
    active=active,
    apply=apply,
    clear=clear,
    conflicts=conflicts,
    found=found,
    overlays=overlays,
    project=lambda folder: tuple(AgentFile(CONFIG, folder / name) for name in (CONFIG, f".{CONFIG}")),
)
