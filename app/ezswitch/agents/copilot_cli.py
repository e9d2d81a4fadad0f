"""GitHub Copilot CLI: a provider of our own in providers.json, with the key in it, chosen in settings.json.

What is said of the program here was seen with @github/copilot 1.0.102 against a loopback gateway, without a sign-in.
No file of a project changes provider or model with -p; a broken .github/allowed_models.txt ends a prompt and is told.
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
    Session,
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
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import say
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc, shell
from ezswitch.formats.jsonc import JsonValue

PROVIDERS, SETTINGS = "providers.json", "settings.json"
HOME, ELSEWHERE = "COPILOT_HOME", "COPILOT_PROVIDERS_CONFIG"
PROVIDER = "ezswitch"
PROFILE, KEY = "ezswitchProfile", "ezswitchKey"
"""Keys of ours in the provider's entry: the program ignores those it does not know."""

_ENTRY, _MODELS = ("providers", f"[name^={PROVIDER}]"), ("models", f"[provider^={PROVIDER}]")
_KINDS: Mapping[Surface, tuple[str, str]] = {
    Surface.ANTHROPIC: ("anthropic", ""),
    Surface.OPENAI: ("openai", "completions"),
    Surface.RESPONSES: ("openai", "responses"),
}
"""What `type` and `wireApi` say for a surface."""

OWNED = (
    Owned(
        _ENTRY,
        (PROVIDERS,),
        (say("address"), say("key")),
        When.NEXT_SESSION,
        say("Our provider, with the key in it."),
        secret=True,
    ),
    Owned(
        _MODELS, (PROVIDERS,), (say("model"),), When.NEXT_SESSION, say("The profile's models, which have to be listed.")
    ),
    Owned(("model",), (SETTINGS,), (say("model"),), When.NEXT_SESSION, say("The main model, as ezswitch/ID.")),
)


def home(environment: Environment) -> Path:
    """Return $COPILOT_HOME, or ~/.copilot."""
    return environment.path(HOME) or environment.home / ".copilot"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return providers.json (or what $COPILOT_PROVIDERS_CONFIG names), then settings.json.

    A provider that no model names lies idle, so every prefix is closed: address and key stand in one file.
    """
    providers = environment.path(ELSEWHERE) or home(environment) / PROVIDERS
    return (AgentFile(PROVIDERS, providers), AgentFile(SETTINGS, home(environment) / SETTINGS))


def active(texts: Texts) -> Active:
    """Say whom Copilot CLI uses by default: `model` names the provider, whose entry names the profile.

    A comment or a trailing comma in providers.json is fatal to it, so that is Unreadable here too.
    """
    try:
        jsonc.check(texts.get(PROVIDERS) or "", strict=True)
        for path in (_ENTRY, _MODELS):
            jsonc.missing_parent(texts.get(PROVIDERS) or "", path)
    except CannotRead as problem:
        return Unreadable(PROVIDERS, problem.message, problem.line, problem.column)
    try:
        jsonc.missing_parent(texts.get(SETTINGS) or "", ("model",))
    except CannotRead as problem:
        return Unreadable(SETTINGS, problem.message, problem.line, problem.column)
    name, model = _chosen(texts)
    entry = _entry(texts, name)
    said = texts_in(entry)
    profile, url = said.get(PROFILE, ""), said.get("baseUrl", "")
    if name != PROVIDER or not is_name(profile):
        return Foreign(url) if url else Original()
    key, literal = said.get(KEY, ""), said.get("apiKey", "")
    intact = bool(url and is_name(key) and literal and model in _listed(texts))
    return OnProfile(profile, key, url, {"main": model}, intact, Secret(literal) if literal else None)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return both files on a profile; raises CannotRead for a providers.json that the program would refuse.

    Raises Refused where no model is known.
    """
    assert use.secret is not None, "literal delivery"
    models = listed_models(use, "Copilot CLI")
    text = texts.get(PROVIDERS) or ""
    jsonc.check(text, strict=True)
    kind, wire = _KINDS[use.surface]
    url = without_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url
    entry: dict[str, JsonValue] = {"name": PROVIDER, "type": kind, "baseUrl": url, "apiKey": use.secret.reveal()}
    entry |= {PROFILE: use.profile, KEY: use.key, **({"wireApi": wire} if wire else {})}
    listed: list[JsonValue] = [{"provider": PROVIDER, "id": name} for name in models]
    return {
        PROVIDERS: jsonc.edit(text, {_ENTRY: [entry], _MODELS: listed}),
        SETTINGS: jsonc.put(texts.get(SETTINGS) or "", ("model",), f"{PROVIDER}/{models[0]}"),
    }


def session(use: Use, _: Environment) -> Session:
    """Return the provider in variables, which win over both files; a command prints the key at each request."""
    kind, wire = _KINDS[use.surface]
    variables = {
        "COPILOT_PROVIDER_BASE_URL": without_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url,
        "COPILOT_PROVIDER_TYPE": kind,
        "COPILOT_PROVIDER_API_KEY_COMMAND": shell.quote(use.helper, use.platform),
        "COPILOT_MODEL": listed_models(use, "Copilot CLI")[0],
        **({"COPILOT_PROVIDER_WIRE_API": wire} if wire else {}),
    }
    others = ("API_KEY", "BEARER_TOKEN", "HEADERS", "MODEL_ID", "WIRE_MODEL", "WIRE_API")
    without = tuple(name for other in others if (name := f"COPILOT_PROVIDER_{other}") not in variables)
    return Session(variables=variables, without=without)


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return the files without our provider and its choice (own sign-in), or with the owned settings of `original`.

    The choice of another provider of providers.json goes too; its entry stays.
    """
    if original is not None:
        return put_back(OWNED, texts, original)
    name, _ = _chosen(texts)
    away = name == PROVIDER or bool(_entry(texts, name))
    gone = {PROVIDERS: OWNED[:2], SETTINGS: OWNED[2:] if away else ()}
    return {role: text and without_owned(gone[role], role, text) for role, text in texts.items()}


def found(texts: Texts) -> Found | None:
    """Return the provider of somebody else that is used by default, and its key where that stands in the file."""
    if not isinstance(active(texts), Foreign):
        return None
    name, model = _chosen(texts)
    said = texts_in(_entry(texts, name))
    kind = (said.get("type", "openai"), said.get("wireApi", "" if said.get("type") == "anthropic" else "completions"))
    surface = next((one for one, two in _KINDS.items() if two == kind), None)
    if surface is None:
        return unspoken(kind[0])
    keys = [(f"providers.{name}.{setting}", said.get(setting, "")) for setting in ("apiKey", "bearerToken")]
    return found_in(surface, said.get("baseUrl", ""), {"main": model}, keys)


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch: an address there wins over providers.json."""
    winners = {
        "COPILOT_PROVIDER_BASE_URL": say("Copilot CLI then uses that address and no provider of providers.json."),
        "COPILOT_MODEL": say(
            "Copilot CLI then uses that model, and the provider it names, whatever settings.json says."
        ),
    }
    return tuple(
        Finding(
            f"copilot-cli-{name.lower().replace('_', '-')}",
            Severity.BLOCKS,
            say("{variable} is set.", variable=name),
            why,
            say("Remove the variable from your shell's start-up files."),
            variable=name,
        )
        for name, why in winners.items()
        if environment.get(name)
    )


def _chosen(texts: Texts) -> tuple[str, str]:
    """Return the provider and the id that `model` names, ("", "") for one of Copilot's own."""
    model = texts_in(jsonc.get(texts.get(SETTINGS) or "", ())).get("model", "")
    provider, found_slash, name = model.partition("/")
    return (provider, name) if found_slash else ("", "")


def _entry(texts: Texts, name: str) -> JsonValue:
    listed = jsonc.get(texts.get(PROVIDERS) or "", ("providers",))
    named = [one for one in listed if texts_in(one).get("name") == name] if isinstance(listed, list) else []
    return named[0] if named and name else None


def _listed(texts: Texts) -> frozenset[str]:
    listed = jsonc.get(texts.get(PROVIDERS) or "", _MODELS)
    return frozenset(texts_in(one).get("id", "") for one in listed) if isinstance(listed, list) else frozenset()


AGENT = Agent(
    id="copilot-cli",
    name="GitHub Copilot CLI",
    docs="https://docs.github.com/copilot/concepts/agents/about-copilot-cli",
    surfaces=tuple(_KINDS),
    binaries=("copilot",),
    package="@github/copilot",
    install="npm install -g @github/copilot",
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
    sign_in=SignIn(say("your GitHub sign-in"), lambda at: (home(at) / "config.json",)),
    session=session,
    seen="1.0.102",
)
