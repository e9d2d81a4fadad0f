"""OpenCode: a provider entry of our own in its configuration, its key in a file that the entry names.

What is said of the program here was seen with opencode-ai 1.18.33 against a loopback gateway.
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
    Session,
    SignIn,
    Texts,
    Unreadable,
    Use,
    When,
)
from ezswitch.agents.entries import PACKAGES, read_entry
from ezswitch.agents.found import texts_in
from ezswitch.agents.layers import merged
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, with_v1, without_owned, without_v1
from ezswitch.agents.references import SUBSTITUTED, name_in, to_file
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.names import is_name
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc import JsonValue

PROVIDER = "ezswitch"
"""The entry's id, the same for ever: a session keeps the provider's id and resolves it again when it is resumed."""

SESSION_KEY = "EZSWITCH_SESSION_KEY"
SCHEMA = "https://opencode.ai/config.json"
CUSTOM = "OPENCODE_CONFIG"
DOT = (".opencode/opencode.json", ".opencode/opencode.jsonc")
PRECEDENCE = ("config.json", "opencode.json", "opencode.jsonc", CUSTOM, *DOT)
"""The roles of the user's own files, in the order in which OpenCode merges them: a later one wins, key by key."""

_ENTRY = ("provider", PROVIDER)
_CHOICES = {"main": "model", "small": "small_model"}

OWNED = (
    Owned(("$schema",), PRECEDENCE, "provider", When.RESTART, "Added where missing, as OpenCode itself would."),
    Owned(_ENTRY, PRECEDENCE, "provider", When.RESTART, "Our entry: address, models, and the file that holds the key."),
    Owned(("model",), PRECEDENCE, "model", When.RESTART, "The main model, as ezswitch/ID."),
    Owned(("small_model",), PRECEDENCE, "model", When.RESTART, "The model for titles and other small work."),
)


def home(environment: Environment) -> Path:
    """Return $XDG_CONFIG_HOME/opencode, or ~/.config/opencode, on every system."""
    return environment.config_home / "opencode"


def data_home(environment: Environment) -> Path:
    """Return $XDG_DATA_HOME, or ~/.local/share: OpenCode keeps its sign-ins in opencode/auth.json there."""
    return environment.path("XDG_DATA_HOME") or environment.home / ".local/share"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return every file of the user that OpenCode merges; the one that is written to by default comes last.

    Each holds a whole entry or none, so any order of writing fails closed. A relative $OPENCODE_CONFIG depends on
    the folder a session starts in: it is left out here and is a finding.
    """
    folder = home(environment)
    named = {role: folder / role for role in PRECEDENCE[:3]}
    dotted = {role: environment.home / role for role in DOT}
    custom = environment.path(CUSTOM)
    if custom is not None and custom.is_absolute():
        named = {role: path for role, path in named.items() if path != custom} | {CUSTOM: custom}
    return tuple(AgentFile(role, path) for role, path in (dotted | named).items())


def active(texts: Texts) -> Active:
    """Say whom OpenCode uses by default, from its files merged.

    The profile id stands in our entry's options: an unknown key there is kept and never sent. While `model` names
    another provider our entry lies idle, so the answer is that provider: Foreign if it has an address of its own,
    Original if it is one of OpenCode's. With our entry and no `model` at all OpenCode picks a configured provider
    by itself: our profile, but not intact.
    """
    for role in PRECEDENCE:
        try:
            jsonc.missing_parent(texts.get(role) or "", _ENTRY)
        except CannotRead as problem:
            return Unreadable(role, problem.message, problem.line, problem.column)
    config = merged(texts, PRECEDENCE)
    model, entry = walk(config, ("model",)), walk(config, _ENTRY)
    if isinstance(entry, dict) and (not isinstance(model, str) or model.startswith(f"{PROVIDER}/")):
        return _on_entry(config, entry)
    addresses = _addresses(config)
    name = _chosen(config, addresses)
    return Foreign(addresses[name]) if name else Original()


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return the files on a profile: the one that wins holds the entry, and the others hold nothing of ours.

    That is one in ~/.opencode or $OPENCODE_CONFIG where there is one, else opencode.jsonc, else opencode.json; with
    none of them opencode.jsonc is made, as OpenCode itself does at its first start. Raises Refused where no model is
    known (OpenCode asks no gateway for its list), where a list of the user's keeps the entry out, and for what
    OpenCode would take for a reference to a file or variable.
    """
    target, models = _target(texts), listed_models(use, "OpenCode")
    new = {role: text if role == target else _without_ours(role, text) for role, text in texts.items()}
    _admitted(merged(new, PRECEDENCE))
    schema = jsonc.get(new[target] or "", ("$schema",))
    wanted: dict[jsonc.KeyPath, JsonValue | jsonc.Missing] = {
        ("$schema",): SCHEMA if schema is jsonc.MISSING else schema,
        _ENTRY: _entry(use, models),
        ("model",): f"{PROVIDER}/{models[0]}",
        ("small_model",): f"{PROVIDER}/{use.models.get('small') or models[0]}",
    }
    return {**new, target: jsonc.edit(new[target] or "", wanted)}


def session(use: Use, _: Environment) -> Session:
    """Return our entry in OPENCODE_CONFIG_CONTENT, which wins over every file of the user's.

    OpenCode has no command for a key: it takes it from a variable of its process, and from no argument.
    """
    text = apply({"opencode.jsonc": None}, use)["opencode.jsonc"] or ""
    content = jsonc.put(text, (*_ENTRY, "options", "apiKey"), f"{{env:{SESSION_KEY}}}")
    return Session(variables={"OPENCODE_CONFIG_CONTENT": content}, key_variable=SESSION_KEY)


def found(texts: Texts) -> Found | None:
    """Return the entry of somebody else that OpenCode uses by default, its models and its key in plain text."""
    if not isinstance(active(texts), Foreign):
        return None
    config = merged(texts, PRECEDENCE)
    name = _chosen(config, _addresses(config)) or PROVIDER
    named = {role: _id_of(walk(config, (setting,)), name) for role, setting in _CHOICES.items()}
    models = {role: model for role, model in named.items() if model}
    entry, elsewhere = walk(config, ("provider", name)), "Its key is in OpenCode's sign-in or in a variable: paste it."
    return read_entry(entry, models, name, elsewhere) if isinstance(entry, dict) else None


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return the files without our entry, or with the owned settings of `original`.

    For own sign-in `model` and `small_model` go too, where they name our entry or another with an address of its
    own; a choice among OpenCode's own providers stays. So does `$schema`, which OpenCode would add again.
    """
    if original is not None:
        return put_back(OWNED, texts, original)
    elsewhere = frozenset(_addresses(merged(texts, PRECEDENCE)))
    return {role: _without_ours(role, text, elsewhere) for role, text in texts.items()}


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch; no variable's content is shown: it may hold a key."""
    content = environment.get("OPENCODE_CONFIG_CONTENT")
    decides = '"model"' in content or f'"{PROVIDER}"' in content
    custom = environment.path(CUSTOM)
    found = (
        bool(content) and _outranked("OPENCODE_CONFIG_CONTENT", Severity.BLOCKS if decides else Severity.WARNS),
        bool(environment.get("OPENCODE_CONFIG_DIR")) and _outranked("OPENCODE_CONFIG_DIR", Severity.WARNS),
        custom is not None and not custom.is_absolute() and _outranked(CUSTOM, Severity.BLOCKS, "to a relative path"),
    )
    return tuple(finding for finding in found if finding)


def _outranked(variable: str, severity: Severity, how: str = "") -> Finding:
    return Finding(
        f"opencode-{variable.lower().replace('_', '-')}",
        severity,
        f"{variable} is set{' ' + how if how else ''}.",
        "OpenCode reads it after the files that ezswitch edits: what it says about models or providers wins.",
        "Remove the variable from your shell's start-up files, or take model and provider out of what it names.",
    )


def _target(texts: Texts) -> str:
    if winners := [role for role in DOT if texts.get(role) is not None] or [role for role in texts if role == CUSTOM]:
        return winners[-1]
    return "opencode.json" if texts.get("opencode.jsonc") is None and texts.get("opencode.json") else "opencode.jsonc"


def _addresses(config: JsonValue) -> dict[str, str]:
    """Return provider id -> base URL for every provider with an address of its own, ours excepted."""
    providers = walk(config, ("provider",))
    entries = providers.items() if isinstance(providers, dict) else ()
    urls = texts_in({name: walk(entry, ("options", "baseURL")) for name, entry in entries if name != PROVIDER})
    return {name: url for name, url in urls.items() if url}


def _chosen(config: JsonValue, addresses: Mapping[str, str]) -> str:
    """Return which provider with an address of its own is used by default, "" where it is one of OpenCode's."""
    model, only = walk(config, ("model",)), next(iter(addresses)) if len(addresses) == 1 else ""
    name = model.partition("/")[0] if isinstance(model, str) else only
    return name if name in addresses else ""


def _on_entry(config: JsonValue, entry: JsonValue) -> Active:
    """Return what our own entry says; without a profile id it is no profile of ours any more."""
    url, profile, reference = (
        value if isinstance(value := walk(entry, ("options", name)), str) else ""
        for name in ("baseURL", "ezswitchProfile", "apiKey")
    )
    if not is_name(profile):
        return Foreign(url) if url else Original()
    key = name_in(reference)
    named = {role: _id_of(walk(config, (setting,)), PROVIDER) for role, setting in _CHOICES.items()}
    models = {role: name for role, name in named.items() if name}
    offered, package = walk(entry, ("models",)), walk(entry, ("npm",))
    listed = isinstance(offered, dict) and all(name in offered for name in named.values())
    intact = bool(key and url and listed and package in PACKAGES.values())
    root = without_v1(url) if package == PACKAGES[Surface.ANTHROPIC] else url
    return OnProfile(profile, key, root, models, intact)


def _id_of(model: JsonValue | jsonc.Missing, provider: str) -> str:
    """Return the id of a choice PROVIDER/ID, "" for another provider's."""
    return model.removeprefix(f"{provider}/") if isinstance(model, str) and model.startswith(f"{provider}/") else ""


def _entry(use: Use, models: tuple[str, ...]) -> JsonValue:
    """Return our provider entry. @ai-sdk/anthropic appends /messages alone, so its address has to end in /v1.

    OpenCode replaces {env:...} and {file:...} anywhere in the file's text before it parses it: an address or a
    model id with one could carry a secret away, so both are refused; in a display name the brace is swapped.
    """
    url = with_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url.rstrip("/")
    for text in (url, *models):
        if SUBSTITUTED.search(text):
            why = "An address or model of the profile has {env:...} or {file:...} in it, which OpenCode would fill in."
            raise Refused("would read a file or a variable", why, hint="Take it out of the profile.")
    reference = to_file(use.key_file, use.platform, "OpenCode")
    options: JsonValue = {"baseURL": url, "apiKey": reference, "ezswitchProfile": use.profile}
    name = SUBSTITUTED.sub(lambda found: "(" + found[0][1:], use.name)
    return {"npm": PACKAGES[use.surface], "name": name, "options": options, "models": {name: {} for name in models}}


def _admitted(config: JsonValue) -> None:
    """Raise Refused where the user's own lists of providers keep our entry out."""
    enabled, disabled = walk(config, ("enabled_providers",)), walk(config, ("disabled_providers",))
    shut_out = isinstance(enabled, list) and PROVIDER not in enabled
    if shut_out or (isinstance(disabled, list) and PROVIDER in disabled):
        name, verb = ("enabled_providers", "Add") if shut_out else ("disabled_providers", "Remove")
        raise Refused(
            "the provider is switched off",
            f"`{name}` in OpenCode's configuration keeps every provider named {PROVIDER} out.",
            hint=f'{verb} "{PROVIDER}" there, then try again: that list is yours, ezswitch leaves it alone.',
        )


def _without_ours(role: str, text: str | None, elsewhere: frozenset[str] = frozenset()) -> str | None:
    """Return a text without our entry, and without a choice of model that names it or a provider in `elsewhere`."""
    if text is None:
        return None
    gone = elsewhere | {PROVIDER}
    chosen = {(name,): jsonc.get(text, (name,)) for name in _CHOICES.values()}
    away = {path for path, model in chosen.items() if isinstance(model, str) and model.partition("/")[0] in gone}
    return without_owned(tuple(owned for owned in OWNED if owned.path in away | {_ENTRY}), role, text)


AGENT = Agent(
    id="opencode",
    name="OpenCode",
    docs="https://opencode.ai/docs/providers/",
    surfaces=tuple(PACKAGES),
    binaries=("opencode",),
    package="opencode-ai",
    install="npm install -g opencode-ai",
    key_delivery=KeyDelivery.REFERENCE,
    roles=("main", "small"),
    owned=OWNED,
    files=files,
    home=home,
    active=active,
    apply=apply,
    clear=clear,
    conflicts=conflicts,
    project=lambda folder: tuple(AgentFile(role, folder / role) for role in PRECEDENCE[1:3]),
    found=found,
    sign_in=SignIn("your OpenCode sign-in", lambda at: (data_home(at) / "opencode" / "auth.json",)),
    rival=FromRival("opencode", read_entry),
    session=session,
    seen="1.18.33",
)
