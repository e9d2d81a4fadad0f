"""Continue's command line: models of our own in config.yaml, with the key in them, one chosen in globalContext.json.

What is said of the program here was seen with @continuedev/cli 1.5.47 against a loopback gateway. It has nothing
better for a key than its text: `${{ secrets.NAME }}` names ~/.continue/.env, which is a file too, and a variable of
the shell wins over it. So the key stands beside its address, and both change in one rename.
Of a project it reads no settings of models, but the .env in the working folder, and CONTINUE_GLOBAL_DIR there counts.
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
    Texts,
    Unreadable,
    Use,
    When,
)
from ezswitch.agents.apart import moved_by, two_folders
from ezswitch.agents.found import found_in, texts_in
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, with_v1, without_owned
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import say
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc, yaml
from ezswitch.formats.jsonc import JsonValue

CONFIG, CONTEXT = "config.yaml", "globalContext.json"
FOLDER = "CONTINUE_GLOBAL_DIR"
OURS = "ezswitch/"
PROFILE, KEY = "ezswitchProfile", "ezswitchKey"
"""Keys of ours in each model: the program ignores those it does not know."""

PROVIDERS: Mapping[Surface, str] = {Surface.ANTHROPIC: "anthropic", Surface.OPENAI: "openai"}
_MODELS, _CHOICE = ("models", f"[name^={OURS}]"), ("cliSelectedModel",)
_NEEDED: Mapping[str, str] = {"name": "Local Config", "version": "1.0.0"}
"""What it refuses a config.yaml without; its own defaults."""

OWNED = (
    Owned(
        _MODELS,
        (CONFIG,),
        (say("address"), say("key")),
        When.NEXT_SESSION,
        say("The profile's models and key."),
        secret=True,
    ),
    Owned(
        ("name",),
        (CONFIG,),
        (say("model"),),
        When.NEXT_SESSION,
        say("Added where it is missing: the file needs a name."),
    ),
    Owned(
        ("version",),
        (CONFIG,),
        (say("model"),),
        When.NEXT_SESSION,
        say("Added where it is missing: the file needs a version."),
    ),
    Owned(_CHOICE, (CONTEXT,), (say("model"),), When.NEXT_SESSION, say("The main model, as ezswitch/ID.")),
)
_FORMATS: Mapping[str, str] = {CONFIG: "yaml"}


def home(environment: Environment) -> Path:
    """Return $CONTINUE_GLOBAL_DIR, or ~/.continue."""
    return environment.path(FOLDER) or environment.home / ".continue"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return config.yaml, then globalContext.json.

    A model that is not chosen lies idle or brings its own key, so every prefix is closed.
    """
    folder = home(environment)
    return (AgentFile(CONFIG, folder / CONFIG, "yaml"), AgentFile(CONTEXT, folder / "index" / CONTEXT))


def active(texts: Texts) -> Active:
    """Say whom Continue uses by default: the chosen model, or the first one for chat where that is not there."""
    try:
        yaml.missing_parent(texts.get(CONFIG) or "", _MODELS)
    except CannotRead as problem:
        return Unreadable(CONFIG, problem.message, problem.line, problem.column)
    try:
        jsonc.missing_parent(texts.get(CONTEXT) or "", _CHOICE)
    except CannotRead as problem:
        return Unreadable(CONTEXT, problem.message, problem.line, problem.column)
    said = texts_in(_chosen(texts))
    profile, url = said.get(PROFILE, ""), said.get("apiBase", "")
    if not said.get("name", "").startswith(OURS) or not is_name(profile):
        return Foreign(url) if url else Original()
    key, literal, model = said.get(KEY, ""), said.get("apiKey", ""), said.get("model", "")
    picked = jsonc.get(texts.get(CONTEXT) or "", _CHOICE) == said["name"]
    intact = bool(url and is_name(key) and literal and picked and said.get("provider") in PROVIDERS.values())
    return OnProfile(profile, key, url, {"main": model}, intact, Secret(literal) if literal else None)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return both files on a profile; raises Refused where no model is known or an anchor is in the way."""
    assert use.secret is not None, "literal delivery"
    models = listed_models(use, "Continue")
    text = texts.get(CONFIG) or ""
    wanted: dict[jsonc.KeyPath, JsonValue | jsonc.Missing] = {
        (name,): value for name, value in _NEEDED.items() if isinstance(yaml.get(text, (name,)), jsonc.Missing)
    }
    wanted[_MODELS] = [_entry(use, model, use.secret) for model in models]
    return {
        CONFIG: yaml.edit(text, wanted),
        CONTEXT: jsonc.put(texts.get(CONTEXT) or "", _CHOICE, f"{OURS}{models[0]}"),
    }


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return the files without our models and their choice, or with the owned settings of `original`.

    A name and a version stay: the program needs them, and it chooses the first model that is left.
    """
    if original is not None:
        return put_back(OWNED, texts, original, _FORMATS)
    config, context = texts.get(CONFIG), texts.get(CONTEXT)
    chosen = jsonc.get(context or "", _CHOICE)
    ours = isinstance(chosen, str) and chosen.startswith(OURS)
    return {
        CONFIG: config and without_owned(OWNED[:1], CONFIG, config, "yaml"),
        CONTEXT: context and without_owned(OWNED[3:] if ours else (), CONTEXT, context),
    }


def found(texts: Texts) -> Found | None:
    """Return the model of somebody else that Continue uses by default, and its key where that stands there."""
    if not isinstance(active(texts), Foreign):
        return None
    said = texts_in(_chosen(texts))
    surface = next((one for one, name in PROVIDERS.items() if name == said.get("provider")), None)
    if surface is None:
        known = said.get("provider", "")
        if not known:
            return Found(reason=say("It names no provider."))
        return Found(reason=say("Its provider is {provider}, which ezswitch does not know.", provider=repr(known)))
    keys = [("models.apiKey", said.get("apiKey", ""))]
    return found_in(surface, said.get("apiBase", ""), {"main": said.get("model", "")}, keys)


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch."""
    return two_folders("continue-two-folders", "Continue", FOLDER, environment)


def _chosen(texts: Texts) -> JsonValue:
    """Return the model that a session starts with: one without roles is for chat too."""
    listed = yaml.get(texts.get(CONFIG) or "", ("models",))
    models = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    chat = [one for one in models if _for_chat(one.get("roles"))]
    name = jsonc.get(texts.get(CONTEXT) or "", _CHOICE)
    return next((one for one in chat if one.get("name") == name), next(iter(chat), None))


def _for_chat(roles: JsonValue) -> bool:
    return roles is None or (isinstance(roles, list) and "chat" in roles)


def _entry(use: Use, model: str, secret: Secret) -> JsonValue:
    url = with_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url
    entry: dict[str, JsonValue] = {"name": f"{OURS}{model}", "provider": PROVIDERS[use.surface], "model": model}
    return entry | {"apiBase": url, "apiKey": secret.reveal(), PROFILE: use.profile, KEY: use.key}


AGENT = Agent(
    id="continue-cli",
    name="Continue CLI",
    docs="https://docs.continue.dev/reference",
    surfaces=tuple(PROVIDERS),
    binaries=("cn",),
    package="@continuedev/cli",
    install="npm install -g @continuedev/cli",
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
    project_overlays=lambda _, folder: moved_by("continue-project-env", "Continue", (FOLDER,), folder / ".env"),
    seen="1.5.47",
)
