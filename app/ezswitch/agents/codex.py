"""Codex: one provider of our own in config.toml, whose key a command prints.

What is said of the program here was seen with @openai/codex 0.169.0 against a loopback gateway.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath

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
from ezswitch.agents.apart import two_folders
from ezswitch.agents.codex_overlays import overlays, project_overlays
from ezswitch.agents.found import found_in, texts_in
from ezswitch.agents.launching import with_look
from ezswitch.agents.owned import put_back, walk, without_owned
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.surface import Surface
from ezswitch.formats import toml, toml_editor
from ezswitch.formats.jsonc import JsonValue, Missing

CONFIG = "config.toml"
LAUNCHER = "ezswitch-key"
PROVIDER = "ezswitch"
"""The provider's id, the same for ever: a session is listed under its provider and resumes with that one alone."""

TIMEOUT_MS = 300_000
"""Codex gives a key command 5 seconds, which is too short for the password of a locked keychain."""

_TABLE = ("model_providers", PROVIDER)
_AUTH = (*_TABLE, "auth")


def _owned(path: tuple[str, ...], part: Phrase, meaning: Phrase) -> Owned:
    return Owned(path, (CONFIG,), (part,), When.NEW_THREAD, meaning)


OWNED = (
    _owned(("model_provider",), say("address"), say("Which provider is used: ours.")),
    _owned(("model",), say("model"), say("The main model.")),
    _owned(
        _TABLE, say("key"), say("Our provider: its address, and the program that prints the key, run without a shell.")
    ),
)


def home(environment: Environment) -> Path:
    """Return $CODEX_HOME, or ~/.codex."""
    return environment.path("CODEX_HOME") or environment.home / ".codex"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return config.toml, where address and key source change in one rename. auth.json is never touched."""
    return (AgentFile(CONFIG, home(environment) / CONFIG, "toml"),)


def active(texts: Texts) -> Active:
    """Say whom Codex uses by default: the profile id stands in the arguments of our provider's key command."""
    text = texts.get(CONFIG) or ""
    try:
        toml_editor.missing_parent(text, (*_AUTH, "command"))
    except CannotRead as problem:
        return Unreadable(CONFIG, problem.message, problem.line, problem.column)
    config = toml.value(text)
    chosen = config.get("model_provider")
    if chosen == PROVIDER:
        return _on_ours(config)
    url = _address(config, chosen) if isinstance(chosen, str) else config.get("openai_base_url")
    return Foreign(url) if isinstance(url, str) and url else Original()


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return config.toml on a profile; raises CannotRead where one of our tables is something else there."""
    # Codex keeps a key as long as command and args stay the same: profile and revision are among them.
    # Without its base_url it sends the key to OpenAI (0.169.0), so the helper looks for that first.
    command, *words = with_look(use, CONFIG, (*_TABLE, "base_url"))
    auth: JsonValue = {"command": command, "args": list[JsonValue](words), "timeout_ms": TIMEOUT_MS}
    entry = {"name": use.name or use.profile, "base_url": use.base_url, "wire_api": "responses"}
    wanted: dict[tuple[str, ...], JsonValue | Missing] = {
        ("model_provider",): PROVIDER,
        ("model",): use.models.get("main") or Missing.MISSING,
        _TABLE: {**entry, "auth": auth},
    }
    return {CONFIG: toml_editor.edit(texts.get(CONFIG) or "", wanted)}


def session(use: Use, _: Environment) -> Session:
    """Return our provider as -c options, which win over every file; its program prints the key."""
    provider = ".".join(_TABLE)
    auth: dict[str, toml.Value] = {"command": use.helper[0], "args": use.helper[1:], "timeout_ms": TIMEOUT_MS}
    wanted: dict[str, toml.Value] = {
        "model_provider": PROVIDER,
        **({"model": use.models["main"]} if use.models.get("main") else {}),
        f"{provider}.name": use.name or use.profile,
        f"{provider}.base_url": use.base_url,
        f"{provider}.wire_api": "responses",
        **{f"{provider}.auth.{name}": value for name, value in auth.items()},
    }
    return Session(tuple(word for name, value in wanted.items() for word in ("-c", f"{name}={toml.render(value)}")))


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return config.toml without our provider (own sign-in), or with the owned settings of `original`.

    The choice of another provider with an address of its own goes too, with its model; its table stays.
    """
    if original is not None:
        return put_back(OWNED, texts, original, {CONFIG: "toml"})
    text = texts.get(CONFIG)
    if text is None:
        return {CONFIG: None}
    chosen = toml.get(text, ("model_provider",))
    away = chosen == PROVIDER or (isinstance(chosen, str) and bool(_address(toml.value(text), chosen)))
    gone = OWNED if away else OWNED[2:]
    return {CONFIG: without_owned(gone, CONFIG, text, "toml")}


def found(texts: Texts) -> Found | None:
    """Return the provider of somebody else that Codex uses by default, and its key where that stands in the file."""
    now = active(texts)
    if not isinstance(now, Foreign):
        return None
    config = toml.value(texts.get(CONFIG) or "")
    name = str(config.get("model_provider", ""))
    entry = texts_in(walk(config, ("model_providers", name)))
    setting = "experimental_bearer_token"
    keys = [(f"model_providers.{name}.{setting}", entry.get(setting, ""))]
    models = {"main": model} if isinstance(model := config.get("model"), str) else {}
    return found_in(
        Surface.RESPONSES, now.base_url, models, keys, say("Its key is in Codex's sign-in or in a variable.")
    )


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch. Shell keys and addresses are ignored by Codex."""
    return two_folders("codex-two-folders", "Codex", "CODEX_HOME", environment, CONFIG)


def _on_ours(config: Mapping[str, object]) -> Active:
    entry = walk(config, _TABLE)  # type: ignore[arg-type]  # TOML's values are those of JSON, and dates
    texts, auth = texts_in(entry), walk(entry, ("auth",))
    url = texts.get("base_url", "")
    words = walk(auth, ("args",))
    args = [word for word in words if isinstance(word, str)] if isinstance(words, list) else []
    key, profile = (args[0] if args else ""), dict(zip(args[1::2], args[2::2], strict=False)).get("--profile", "")
    if not is_name(profile):
        return Foreign(url) if url else Original()
    model = config.get("model")
    models = {"main": model} if isinstance(model, str) else {}
    command = texts_in(auth).get("command", "")
    return OnProfile(profile, key, url, models, bool(url and is_name(key) and _is_launcher(command)))


def _is_launcher(command: str) -> bool:
    return LAUNCHER in (PurePosixPath(command).stem, PureWindowsPath(command).stem)


def _address(config: Mapping[str, object], provider: str) -> str:
    return texts_in(walk(config, ("model_providers", provider))).get("base_url", "")  # type: ignore[arg-type]


AGENT = Agent(
    id="codex",
    name="Codex",
    docs="https://developers.openai.com/codex/config-basic",
    surfaces=(Surface.RESPONSES,),
    binaries=("codex",),
    package="@openai/codex",
    install="npm install -g @openai/codex",
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
    sign_in=SignIn(say("your ChatGPT sign-in"), lambda at: (home(at) / "auth.json",)),
    overlays=lambda at: overlays(home(at) / CONFIG, at.platform),
    project_overlays=lambda at, folder: project_overlays(home(at) / CONFIG, folder / ".codex" / CONFIG),
    session=session,
    seen="0.169.0",
)
