"""Qwen Code: models of our own in settings.json, each with its address and the key in a header of its own.

What is said of the program here was seen with @qwen-code/qwen-code 0.24.4 against a loopback gateway. An open session
follows `modelProviders` at once, but keeps its variables: a key in `env` or a .env file would go to the next profile's
address. In a header beside the address both change together, and the agent's own shell does not see it.
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
    SignIn,
    Texts,
    Unreadable,
    Use,
    When,
)
from ezswitch.agents.apart import two_folders
from ezswitch.agents.found import found_in, texts_in, unspoken
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, without_owned, without_v1
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc import MISSING, JsonValue, Missing

SETTINGS = "settings.json"
FOLDER, SYSTEM = "QWEN_HOME", "QWEN_CODE_SYSTEM_SETTINGS_PATH"
MARK = "EZSWITCH_PROFILE"
PROFILE, KEY = "ezswitchProfile", "ezswitchKey"
"""Keys of ours in each model: the program ignores those it does not know."""

VERSION = 4
"""The program stamps a file without it, and prints parts of it anew while it does."""

TYPES: Mapping[Surface, str] = {
    Surface.ANTHROPIC: "anthropic",
    Surface.OPENAI: "openai",
    Surface.RESPONSES: "openai-responses",
}
_SECTIONS = frozenset(
    {"$version", "env", "general", "hooks", "ide", "mcp", "mcpServers", "model", "modelProviders", "output"}
    | {"permissions", "security", "tools", "ui"}
)
"""What a file of this version says at its top; an older one is for the program to bring up to date."""

_SELECTED, _MODEL, _ADDRESS = ("security", "auth", "selectedType"), ("model", "name"), ("model", "baseUrl")
_SYSTEM_FILES = {
    "darwin": "/Library/Application Support/QwenCode/settings.json",
    "win32": "C:\\ProgramData\\qwen-code\\settings.json",
}


def _models(kind: str) -> jsonc.KeyPath:
    return ("modelProviders", kind, f"[envKey^={MARK}]")


def _owned(
    path: jsonc.KeyPath, parts: tuple[Phrase, ...], meaning: Phrase, when: When = When.RESTART, *, secret: bool = False
) -> Owned:
    return Owned(path, (SETTINGS,), parts, when, meaning, secret=secret)


OWNED = (
    _owned(("$version",), (say("address"),), say("Added where it is missing, as Qwen Code itself would.")),
    *(
        _owned(
            _models(kind), (say("address"), say("key")), say("The profile's models and key."), When.AT_ONCE, secret=True
        )
        for kind in TYPES.values()
    ),
    _owned(("env", MARK), (say("address"),), say("What stands where Qwen Code looks for a key: the profile's id.")),
    _owned(_SELECTED, (say("address"),), say("Which of its formats is spoken.")),
    _owned(_MODEL, (say("model"),), say("The main model.")),
    _owned(_ADDRESS, (say("address"),), say("Whose model is meant, where two addresses have one of that id.")),
)


def home(environment: Environment) -> Path:
    """Return $QWEN_HOME, or ~/.qwen."""
    return environment.path(FOLDER) or environment.home / ".qwen"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return settings.json, where models, addresses and keys change in one rename."""
    return (AgentFile(SETTINGS, home(environment) / SETTINGS),)


def active(texts: Texts) -> Active:
    """Say whom Qwen Code uses by default: format, id and address together name one of the models.

    A trailing comma is fatal to it, and leaves a copy of the file behind, so that is Unreadable here too.
    """
    text = texts.get(SETTINGS) or ""
    try:
        jsonc.check(text, commas=False)
        for owned in OWNED:
            jsonc.missing_parent(text, owned.path)
    except CannotRead as problem:
        return Unreadable(SETTINGS, problem.message, problem.line, problem.column)
    entry = _chosen(text)
    said = texts_in(entry)
    url, profile = said.get("baseUrl", ""), said.get(PROFILE, "")
    if said.get("envKey") != MARK or not is_name(profile):
        return Foreign(url) if url else Original()
    key, literal = said.get(KEY, ""), _header(entry)
    intact = bool(url and is_name(key) and literal and jsonc.get(text, ("env", MARK)) == profile)
    return OnProfile(profile, key, url, {"main": said["id"]}, intact, Secret(literal) if literal else None)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return settings.json on a profile; raises CannotRead for a trailing comma, Refused where no model is known."""
    assert use.secret is not None, "literal delivery"
    text = texts.get(SETTINGS) or ""
    jsonc.check(text, commas=False)
    models = listed_models(use, "Qwen Code")
    url = without_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url
    entries: list[JsonValue] = [_entry_for(use, model, url, use.secret) for model in models]
    kind = TYPES[use.surface]
    others: dict[jsonc.KeyPath, JsonValue | Missing] = {_models(one): MISSING for one in TYPES.values() if one != kind}
    wanted: dict[jsonc.KeyPath, JsonValue | Missing] = {
        **({("$version",): VERSION} if _unstamped(text) else {}),
        _models(kind): entries,
        ("env", MARK): use.profile,
        _SELECTED: kind,
        _MODEL: models[0],
        _ADDRESS: url,
    }
    bare = jsonc.edit(text, {path: value for path, value in others.items() if jsonc.get(text, path) is not MISSING})
    return {SETTINGS: jsonc.edit(_without_empty_lists(bare, text), wanted)}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return settings.json without our models and their choice (own sign-in), or with the owned settings of `original`.

    The choice of somebody else's model goes too; the model itself stays, and so does `$version`.
    """
    if original is not None:
        return put_back(OWNED, texts, original)
    text = texts.get(SETTINGS)
    if text is None:
        return {SETTINGS: None}
    away = bool(texts_in(_chosen(text)).get("baseUrl"))
    gone = OWNED[1:] if away else OWNED[1 : len(TYPES) + 2]
    return {SETTINGS: without_owned(gone, SETTINGS, text)}


def found(texts: Texts) -> Found | None:
    """Return the model of somebody else that Qwen Code uses by default, and its key where that stands in the file."""
    text = texts.get(SETTINGS) or ""
    if not isinstance(active(texts), Foreign):
        return None
    entry = _chosen(text)
    said, kind = texts_in(entry), jsonc.get(text, _SELECTED)
    surface = next((one for one, name in TYPES.items() if name == kind), None)
    if surface is None:
        return unspoken(kind)
    variable = said.get("envKey", "")
    stands = texts_in(jsonc.get(text, ("env",))).get(variable, "")
    keys = [("generationConfig.customHeaders.Authorization", _header(entry)), (f"env.{variable}", stands)]
    elsewhere = say("Its key is in a variable or in a .env file: paste it.")
    return found_in(surface, said.get("baseUrl", ""), {"main": said.get("id", "")}, keys, elsewhere)


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch: keys and addresses of the shell do not count."""
    return two_folders("qwen-code-two-folders", "Qwen Code", FOLDER, environment, SETTINGS)


def overlays(environment: Environment) -> tuple[Overlay, ...]:
    """Return the settings of the system, which win over the user's own."""
    system = environment.path(SYSTEM) or Path(_SYSTEM_FILES.get(environment.platform, "/etc/qwen-code/settings.json"))
    return (Overlay(system, "jsonc", _managed),)


def _chosen(text: str) -> JsonValue | Missing:
    """Return the model that is used by default: the one at `model.baseUrl`, or else the first of that id."""
    kind, name, url = (jsonc.get(text, path) for path in (_SELECTED, _MODEL, _ADDRESS))
    listed = jsonc.get(text, ("modelProviders", kind)) if isinstance(kind, str) else MISSING
    named = [one for one in listed if texts_in(one).get("id") == name] if isinstance(listed, list) else []
    exact = [one for one in named if texts_in(one).get("baseUrl") == url]
    return next(iter(exact or named), MISSING)


def _header(entry: JsonValue | Missing) -> str:
    headers = walk(entry, ("generationConfig", "customHeaders"))
    return texts_in(headers).get("Authorization", "").removeprefix("Bearer ")


def _entry_for(use: Use, model: str, url: str, secret: Secret) -> JsonValue:
    return {
        "id": model,
        "name": f"{model} · {use.name}",
        "baseUrl": url,
        "envKey": MARK,
        "generationConfig": {"customHeaders": {"Authorization": f"Bearer {secret.reveal()}"}},
        PROFILE: use.profile,
        KEY: use.key,
    }


def _unstamped(text: str) -> bool:
    """Tell whether a file lacks `$version` and is not of an older one, whose settings the program has to move."""
    whole = jsonc.get(text, ())
    return isinstance(whole, dict) and "$version" not in whole and whole.keys() <= _SECTIONS


def _without_empty_lists(new: str, old: str) -> str:
    """Take out a list that is empty only because our models have moved to another format's."""
    lists = [("modelProviders", kind) for kind in TYPES.values()]
    gone = [path for path in lists if jsonc.get(new, path) == [] and jsonc.get(old, path) != []]
    return jsonc.edit(new, dict.fromkeys(gone, MISSING))


def _managed(text: str) -> tuple[Finding, ...]:
    paths = [path for path in (_SELECTED, _MODEL, _ADDRESS) if jsonc.get(text, path) is not MISSING]
    lists = [("modelProviders", kind) for kind in TYPES.values()]
    paths += [path for path in lists if jsonc.get(text, path) is not MISSING]
    return tuple(
        Finding(
            "qwen-code-managed",
            Severity.BLOCKS,
            say("The system's settings say `{setting}`.", setting=".".join(path)),
            say("They win over the user's own, so a switch does not take effect."),
            say("Ask whoever manages this machine."),
        )
        for path in paths
    )


AGENT = Agent(
    id="qwen-code",
    name="Qwen Code",
    docs="https://qwenlm.github.io/qwen-code-docs/en/users/configuration/settings/",
    surfaces=tuple(TYPES),
    binaries=("qwen",),
    package="@qwen-code/qwen-code",
    install="npm install -g @qwen-code/qwen-code",
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
    sign_in=SignIn(say("your Qwen sign-in"), lambda at: (home(at) / "oauth_creds.json",)),
    project=lambda folder: (AgentFile(SETTINGS, folder / ".qwen" / SETTINGS),),
    overlays=overlays,
    seen="0.24.4",
)
