"""Grok Build: a model of our own in config.toml, whose key a command prints.

What is said of the program here was seen with @xai-official/grok 1.0.41 against a loopback gateway. At its first start
it adds [marketplace] to its file. It asks for a session's title without any key (no sign-in and no XAI_API_KEY goes
along either), so a gateway answers that with 401 and the session has no title of its own.
No file of a project changes model or address, trusted or not: of .grok/config.toml there it heeds other tables alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

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
from ezswitch.agents.launching import names_in_command, with_look
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, with_v1, without_owned, without_v1
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.surface import Surface
from ezswitch.formats import shell, toml, toml_editor
from ezswitch.formats.jsonc import JsonValue, Missing

CONFIG, PINS = "config.toml", "requirements.toml"
FOLDER = "GROK_HOME"
OURS = "ezswitch"
BACKENDS: Mapping[Surface, str] = {
    Surface.OPENAI: "chat_completions",
    Surface.RESPONSES: "responses",
    Surface.ANTHROPIC: "messages",
}
_WHERE_A_BEARER_IS_NO_KEY = "api.anthropic.com"
_DEFAULT, _TITLES = ("models", "default"), ("models", "session_summary")
_TABLE, _AUTH = ("model", OURS), ("auth_provider", OURS)


def _owned(path: tuple[str, ...], part: Phrase, meaning: Phrase) -> Owned:
    return Owned(path, (CONFIG,), (part,), When.NEXT_SESSION, meaning)


OWNED = (
    _owned(_DEFAULT, say("model"), say("Which model new sessions use: ours.")),
    _owned(_TITLES, say("model"), say("The model for titles: else our address is asked for one of xAI's.")),
    _owned(_TABLE, say("address"), say("The main model and its address.")),
    _owned(_AUTH, say("key"), say("The command that prints the key.")),
)


def home(environment: Environment) -> Path:
    """Return $GROK_HOME, or ~/.grok on every system."""
    return environment.path(FOLDER) or environment.home / ".grok"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return config.toml, where address and key source change in one rename. auth.json is never touched."""
    return (AgentFile(CONFIG, home(environment) / CONFIG, "toml"),)


def active(texts: Texts) -> Active:
    """Say whom Grok Build uses by default: the profile id stands in the command that prints our models' key."""
    text = texts.get(CONFIG) or ""
    try:
        for path in (_DEFAULT, (*_TABLE, "model"), (*_AUTH, "command")):
            toml_editor.missing_parent(text, path)
    except CannotRead as problem:
        return Unreadable(CONFIG, problem.message, problem.line, problem.column)
    chosen, entry = _chosen(text)
    url = entry.get("base_url", "")
    command = toml_editor.get(text, (*_AUTH, "command")) if chosen == OURS else ""
    named = names_in_command(command)
    if named is None:
        return Foreign(url) if url else Original()
    models = {"main": entry.get("model", ""), "small": texts_in(toml_editor.get(text, ("models",))).get(_TITLES[1], "")}
    whole = entry.get("auth_provider") == OURS and entry.get("api_backend") in BACKENDS.values()
    intact = bool(url and whole and all(models.values()))
    root = without_v1(url) if entry.get("api_backend") == BACKENDS[Surface.ANTHROPIC] else url
    return OnProfile(*named, root, {role: name for role, name in models.items() if name}, intact)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return config.toml on a profile; raises Refused where no model is known, and where a bearer is not taken.

    The command is run by a shell, once per process, and what it prints is sent as a bearer on every surface: to xAI
    where the address is gone (1.0.41), so the helper looks for that first.
    """
    if urlsplit(use.base_url).hostname == _WHERE_A_BEARER_IS_NO_KEY:
        why = say(
            "Grok Build sends a key as a bearer token, which {host} does not accept.",
            host=_WHERE_A_BEARER_IS_NO_KEY,
        )
        raise Refused(say("the key would be rejected"), why, hint=say("Use a gateway that accepts a bearer token."))
    main = listed_models(use, "Grok Build")[0]
    wanted: dict[tuple[str, ...], JsonValue | Missing] = {
        _DEFAULT: OURS,
        _TITLES: use.models.get("small") or main,
        _TABLE: _table(use, main),
        _AUTH: {"command": shell.quote(with_look(use, CONFIG, (*_TABLE, "base_url")), use.platform)},
    }
    return {CONFIG: toml_editor.edit(texts.get(CONFIG) or "", wanted)}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return config.toml without our model (own sign-in), or with the owned settings of `original`.

    The choice of another model with an address of its own goes too; its table stays.
    """
    if original is not None:
        return put_back(OWNED, texts, original, {CONFIG: "toml"})
    text = texts.get(CONFIG)
    if text is None:
        return {CONFIG: None}
    address, ours = _chosen(text)[1].get("base_url"), toml_editor.get(text, _TABLE)
    gone = OWNED if address else OWNED[1:] if isinstance(ours, dict) else OWNED[2:]
    return {CONFIG: without_owned(gone, CONFIG, text, "toml")}


def found(texts: Texts) -> Found | None:
    """Return the model of somebody else that is used by default, and its key where that stands in the file."""
    text = texts.get(CONFIG) or ""
    if not isinstance(active(texts), Foreign):
        return None
    chosen, entry = _chosen(text)
    backend = entry.get("api_backend", BACKENDS[Surface.OPENAI])
    surface = next((one for one, name in BACKENDS.items() if name == backend), None)
    if surface is None:
        return unspoken(backend)
    keys = [(f"model.{chosen}.api_key", entry.get("api_key", ""))]
    models = {"main": entry.get("model", chosen)}
    elsewhere = say("Its key is in a variable or printed by a command.")
    return found_in(surface, entry.get("base_url", ""), models, keys, elsewhere)


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch; no variable's content is shown."""
    two = two_folders("grok-two-folders", "Grok Build", FOLDER, environment, CONFIG)
    levels = {"GROK_DEFAULT_MODEL": Severity.BLOCKS, "GROK_CONFIG": Severity.WARNS, "GROK_CONFIG_PATH": Severity.WARNS}
    return (*two, *(_outranked(name, level) for name, level in levels.items() if environment.get(name)))


def overlays(environment: Environment) -> tuple[Overlay, ...]:
    """Return an organisation's pins, which win over config.toml; its managed_config.toml does not."""
    folders = (home(environment), *(() if environment.platform == "win32" else (Path("/etc/grok"),)))
    return tuple(Overlay(folder / PINS, "toml", _pinned) for folder in folders)


def _chosen(text: str) -> tuple[str, dict[str, str]]:
    config = toml_editor.get(text, ())
    name = walk(config, _DEFAULT)
    return (name, texts_in(walk(config, ("model", name)))) if isinstance(name, str) else ("", {})


def _from_row(row: Mapping[str, object]) -> Found:
    text = row.get("config")
    seen = found({CONFIG: text}) if isinstance(text, str) else None
    return seen or Found(reason=say("It names no model with an address of its own."))


def _table(use: Use, model: str) -> JsonValue:
    url = with_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url
    said = {"model": model, "base_url": url, "name": f"{model} · {use.name}"}
    return {**said, "api_backend": BACKENDS[use.surface], "auth_provider": OURS}


def _pinned(text: str) -> tuple[Finding, ...]:
    if toml.get(text, _DEFAULT) is None:
        return ()
    return (
        Finding(
            "grok-pinned",
            Severity.BLOCKS,
            say("Your organisation sets the model for Grok Build."),
            say("Its requirements win over your own config.toml."),
            say("Ask whoever manages this machine."),
            line=toml.where(text, _DEFAULT)[0],
        ),
    )


def _outranked(variable: str, severity: Severity) -> Finding:
    return Finding(
        f"grok-{variable.lower().replace('_', '-').removeprefix('grok-')}",
        severity,
        say("{variable} is set.", variable=variable),
        say("Grok Build reads it after config.toml: what it says wins."),
        say("Remove the variable from your shell's start-up files."),
        variable=variable,
    )


AGENT = Agent(
    id="grok-build",
    name="Grok Build",
    docs="https://docs.x.ai/build/settings",
    surfaces=tuple(BACKENDS),
    binaries=("grok",),
    package="@xai-official/grok",
    install="npm install -g @xai-official/grok",
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
    sign_in=SignIn(say("your xAI sign-in"), lambda at: (home(at) / "auth.json",)),
    overlays=overlays,
    rival=FromRival("grokbuild", _from_row),
    seen="1.0.41",
)
