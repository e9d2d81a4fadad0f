"""pi: a provider of our own in models.json, whose key a command prints, chosen in settings.json.

What is said of the program here was seen with @earendil-works/pi-coding-agent 0.87.1 against a loopback gateway.
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
from ezswitch.agents.launching import names_in_command
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, without_owned, without_v1
from ezswitch.agents.pi_overlays import overlays, project_overlays
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding
from ezswitch.domain.phrase import say
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc, shell
from ezswitch.formats.jsonc import JsonValue

MODELS, SETTINGS = "models.json", "settings.json"
FOLDER = "PI_CODING_AGENT_DIR"
PROVIDER = "ezswitch"
APIS: Mapping[Surface, str] = {
    Surface.ANTHROPIC: "anthropic-messages",
    Surface.OPENAI: "openai-completions",
    Surface.RESPONSES: "openai-responses",
}
_ENTRY = ("providers", PROVIDER)

OWNED = (
    Owned(
        _ENTRY,
        (MODELS,),
        (say("address"), say("key")),
        When.NEXT_SESSION,
        say("Our provider: address, key command and models."),
    ),
    Owned(
        ("defaultProvider",),
        (SETTINGS,),
        (say("address"), say("key")),
        When.NEXT_SESSION,
        say("Which provider is used: ours."),
    ),
    Owned(("defaultModel",), (SETTINGS,), (say("model"),), When.NEXT_SESSION, say("The main model.")),
)


def home(environment: Environment) -> Path:
    """Return $PI_CODING_AGENT_DIR, or ~/.pi/agent."""
    return environment.path(FOLDER) or environment.home / ".pi" / "agent"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return models.json, then settings.json: an entry that is not chosen yet lies idle, so every prefix is closed."""
    return tuple(AgentFile(role, home(environment) / role) for role in (MODELS, SETTINGS))


def active(texts: Texts) -> Active:
    """Say whom pi uses by default: the profile id stands in the key command of our entry."""
    for role, path in ((MODELS, _ENTRY), (SETTINGS, ("defaultProvider",))):
        try:
            jsonc.missing_parent(texts.get(role) or "", path)
        except CannotRead as problem:
            return Unreadable(role, problem.message, problem.line, problem.column)
    providers = jsonc.get(texts.get(MODELS) or "", ("providers",))
    settings = texts_in(jsonc.get(texts.get(SETTINGS) or "", ()))
    chosen = settings.get("defaultProvider", "")
    entry = walk(providers, (chosen,)) if chosen else jsonc.MISSING
    url = texts_in(entry).get("baseUrl", "")
    named = names_in_command(texts_in(entry).get("apiKey", "").removeprefix("!")) if chosen == PROVIDER else None
    if named is None:
        return Foreign(url) if url else Original()
    model = settings.get("defaultModel", "")
    intact = bool(url) and model in _ids(entry) and texts_in(entry).get("api") in APIS.values()
    return OnProfile(*named, url, {"main": model} if model else {}, intact)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return both files on a profile; raises Refused where no model is known (pi asks no gateway for its list).

    What stands behind `!` in `apiKey` is run by a shell whenever a request needs a key.
    """
    models = listed_models(use, "pi")
    url = without_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url
    listed: list[JsonValue] = [{"id": name} for name in models]
    command = f"!{shell.quote(use.helper, use.platform)}"
    entry: JsonValue = {"baseUrl": url, "api": APIS[use.surface], "apiKey": command, "models": listed}
    chosen: dict[jsonc.KeyPath, JsonValue | jsonc.Missing] = {
        ("defaultProvider",): PROVIDER,
        ("defaultModel",): models[0],
    }
    return {
        MODELS: jsonc.put(texts.get(MODELS) or "", _ENTRY, entry),
        SETTINGS: jsonc.edit(texts.get(SETTINGS) or "", chosen),
    }


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return the files without our entry and its choice (own sign-in), or with the owned settings of `original`.

    The choice of another provider with an address of its own goes too; its entry stays.
    """
    if original is not None:
        return put_back(OWNED, texts, original)
    away = not isinstance(active(texts), Original)
    gone = {MODELS: OWNED[:1], SETTINGS: OWNED[1:] if away else ()}
    return {role: text and without_owned(gone[role], role, text) for role, text in texts.items()}


def found(texts: Texts) -> Found | None:
    """Return the provider of somebody else that pi uses by default, and its key where that stands in the file."""
    if not isinstance(active(texts), Foreign):
        return None
    settings = texts_in(jsonc.get(texts.get(SETTINGS) or "", ()))
    name = settings.get("defaultProvider", "")
    entry = jsonc.get(texts.get(MODELS) or "", ("providers", name))
    return _read(entry, {"main": settings.get("defaultModel", "")}, f"providers.{name}.")


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch."""
    return two_folders("pi-two-folders", "pi", FOLDER, environment)


def _ids(entry: JsonValue | jsonc.Missing) -> tuple[str, ...]:
    models = walk(entry, ("models",))
    return tuple(texts_in(one).get("id", "") for one in models) if isinstance(models, list) else ()


def _read(entry: object, models: Mapping[str, str], place: str = "") -> Found:
    said = texts_in(entry)
    surface = next((one for one, api in APIS.items() if api == said.get("api")), None)
    if surface is None:
        return unspoken(said.get("api", ""))
    return found_in(surface, said.get("baseUrl", ""), models, [(f"{place}apiKey", said.get("apiKey", ""))])


def _from_row(row: Mapping[str, object]) -> Found:
    listed = row.get("models")
    first = texts_in(listed[0]).get("id", "") if isinstance(listed, list) and listed else ""
    return _read(row, {"main": first})


AGENT = Agent(
    id="pi",
    name="pi",
    docs="https://github.com/earendil-works/pi-coding-agent",
    surfaces=tuple(APIS),
    binaries=("pi",),
    package="@earendil-works/pi-coding-agent",
    install="npm install -g @earendil-works/pi-coding-agent",
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
    sign_in=SignIn(say("your sign-in in pi"), lambda at: (home(at) / "auth.json",)),
    rival=FromRival("pi", _from_row),
    overlays=lambda at: overlays(home(at) / SETTINGS, PROVIDER),
    project_overlays=lambda at, folder: project_overlays(home(at), folder, PROVIDER),
    seen="0.87.1",
)
