"""Goose: a custom provider of our own in a file of its own, whose key our helper prints, chosen in config.yaml.

What is said of the program here was seen with goose 1.52.0 (npm, @aaif/goose-binary-*) against a loopback gateway: the
helper is run without a shell, once in a process and again after a 401; a key is sent to no other address, and a helper
that fails ends the prompt. A Goose that does not know `auth` yet (1.37.0) sends no key at all. Neither file is
rewritten by a run. `active_provider` wins over the flat GOOSE_PROVIDER of older versions, and any file in
custom_providers/ that does not parse ends every start.
No file of a project (.goose/, .config/goose/, .env) changes provider, address or model.
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
from ezswitch.agents.found import found_in, texts_in
from ezswitch.agents.launching import names_in_words
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, without_owned, without_v1
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import say
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc, yaml
from ezswitch.formats.jsonc import JsonValue

CONFIG = "config.yaml"
PROVIDER = "ezswitch"
ENTRY = f"custom_providers/{PROVIDER}.json"
ROOT = "GOOSE_PATH_ROOT"
ENGINES: Mapping[Surface, str] = {Surface.OPENAI: "openai", Surface.ANTHROPIC: "anthropic"}
REQUEST = "/chat/completions"
TIMEOUT = 120
"""Seconds for the helper: 10 unless it is said, too short for the password of a locked keychain."""

CONTEXT = 128_000
"""The context of each model: versions before 1.50 demand a number, and a catalogue need not say one."""

_ACTIVE, _CHOSEN = ("active_provider",), ("providers", PROVIDER)
_HOSTS: Mapping[str, tuple[Surface, tuple[str, ...]]] = {
    "openai": (Surface.OPENAI, ("OPENAI_BASE_URL", "OPENAI_HOST")),
    "anthropic": (Surface.ANTHROPIC, ("ANTHROPIC_HOST",)),
}
"""Provider -> its format, and the settings that give it another address, the one that wins first."""

_WINNERS = ("GOOSE_PROVIDER", "GOOSE_MODEL")

OWNED = (
    Owned(("name",), (ENTRY,), (say("address"),), When.NEXT_SESSION, say("The id of our provider.")),
    Owned(
        ("display_name",),
        (ENTRY,),
        (say("address"),),
        When.NEXT_SESSION,
        say("Its name in Goose's lists: the profile's."),
    ),
    Owned(("engine",), (ENTRY,), (say("address"),), When.NEXT_SESSION, say("The API format: openai or anthropic.")),
    Owned(
        ("base_url",),
        (ENTRY,),
        (say("address"),),
        When.NEXT_SESSION,
        say("The address: that of a request where the format is openai."),
    ),
    Owned(
        ("auth",),
        (ENTRY,),
        (say("key"),),
        When.NEXT_SESSION,
        say("The program that prints the key, run without a shell."),
    ),
    Owned(("models",), (ENTRY,), (say("model"),), When.NEXT_SESSION, say("The models to offer.")),
    Owned(
        ("dynamic_models",),
        (ENTRY,),
        (say("model"),),
        When.NEXT_SESSION,
        say("Off: those listed count, nobody is asked."),
    ),
    Owned(_ACTIVE, (CONFIG,), (say("address"), say("key")), When.NEXT_SESSION, say("Which provider is used: ours.")),
    Owned(
        _CHOSEN, (CONFIG,), (say("model"),), When.NEXT_SESSION, say("Our provider, switched on, and its main model.")
    ),
)
_FORMATS: Mapping[str, str] = {ENTRY: "jsonc", CONFIG: "yaml"}


def home(environment: Environment) -> Path:
    """Return Goose's config folder: below $GOOSE_PATH_ROOT, %APPDATA% on Windows, $XDG_CONFIG_HOME or ~/.config."""
    if root := environment.path(ROOT):
        return root / "config"
    if environment.platform == "win32":
        roaming = environment.path("APPDATA") or environment.home / "AppData" / "Roaming"
        return roaming / "Block" / "goose" / "config"
    return (environment.path("XDG_CONFIG_HOME") or environment.home / ".config") / "goose"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return our provider's file, which holds address and helper together, then the file that chooses it."""
    folder = home(environment)
    return (
        AgentFile(ENTRY, folder / "custom_providers" / f"{PROVIDER}.json"),
        AgentFile(CONFIG, folder / CONFIG, "yaml"),
    )


def active(texts: Texts) -> Active:
    """Say whom Goose uses by default: `active_provider`, and the profile id among the words of our helper."""
    for role, missing_parent, paths in (
        (ENTRY, jsonc.missing_parent, (("name",),)),
        (CONFIG, yaml.missing_parent, _OURS),
    ):
        for path in paths:
            try:
                missing_parent(texts.get(role) or "", path)
            except CannotRead as problem:
                return Unreadable(role, problem.message, problem.line, problem.column)
    chosen, entry = _chosen(texts), jsonc.get(texts.get(ENTRY) or "", ())
    if chosen != PROVIDER:
        return Foreign(url) if (url := _host(texts, chosen)) else Original()
    said, named = texts_in(entry), names_in_words(_words(entry))
    url = said.get("base_url", "").removesuffix(REQUEST)
    if named is None:
        return Foreign(url) if url else Original()
    model = texts_in(yaml.get(texts.get(CONFIG) or "", _CHOSEN)).get("model", "")
    intact = bool(url) and said.get("name") == PROVIDER and model in _ids(entry)
    return OnProfile(*named, url, {"main": model} if model else {}, intact and said.get("engine") in ENGINES.values())


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return both files on a profile; raises Refused where no model is known.

    For openai Goose takes a whole request's address as it is; of a shorter one it makes one, by rules that changed.
    """
    models = listed_models(use, "Goose")
    words: list[JsonValue] = list(use.helper[1:])
    listed: list[JsonValue] = [{"name": name, "context_limit": CONTEXT} for name in models]
    anthropic = use.surface is Surface.ANTHROPIC
    entry: dict[jsonc.KeyPath, JsonValue | jsonc.Missing] = {
        ("name",): PROVIDER,
        ("display_name",): use.name,
        ("engine",): ENGINES[use.surface],
        ("base_url",): without_v1(use.base_url) if anthropic else f"{use.base_url}{REQUEST}",
        ("auth",): {"command": use.helper[0], "args": words, "refresh_interval": 0, "timeout_seconds": TIMEOUT},
        ("models",): listed,
        ("dynamic_models",): False,
    }
    choice: JsonValue = {"enabled": True, "model": models[0], "configured": True}
    return {
        ENTRY: jsonc.edit(texts.get(ENTRY) or "", entry),
        CONFIG: yaml.edit(texts.get(CONFIG) or "", {_ACTIVE: PROVIDER, _CHOSEN: choice}),
    }


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return config.yaml without our provider, whose file is gone, or both with the owned settings of `original`.

    What else somebody may have written into our provider's file goes with it: it is no provider any more, and such a
    file would end every start.
    """
    if original is not None:
        return put_back(OWNED, texts, original, _FORMATS)
    entry, config = texts.get(ENTRY), texts.get(CONFIG)
    ours = names_in_words(_words(jsonc.get(entry or "", ()))) is not None
    owned = OWNED if _chosen(texts) == PROVIDER else OWNED[-1:]
    return {ENTRY: None if ours else entry, CONFIG: config and without_owned(owned, CONFIG, config, "yaml")}


def found(texts: Texts) -> Found | None:
    """Return the address of somebody else that Goose uses by default; its key is in the keychain or a variable."""
    now = active(texts)
    chosen = _chosen(texts)
    if not isinstance(now, Foreign) or chosen not in _HOSTS:
        return None
    config = texts.get(CONFIG) or ""
    model = texts_in(yaml.get(config, ("providers", chosen))).get("model") or _flat(config, "GOOSE_MODEL")
    why = say("Goose keeps its key in the keychain or takes it from a variable: paste it.")
    return found_in(_HOSTS[chosen][0], now.base_url, {"main": model}, (), why)


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch."""
    apart = two_folders("goose-two-folders", "Goose", ROOT, environment)
    return (*apart, *(_wins(name) for name in _WINNERS if environment.get(name)))


_OURS = (_ACTIVE, _CHOSEN)


def _flat(config: str, name: str) -> str:
    return texts_in(yaml.get(config, ())).get(name, "")


def _chosen(texts: Texts) -> str:
    config = texts.get(CONFIG) or ""
    return _flat(config, _ACTIVE[0]) or _flat(config, "GOOSE_PROVIDER")


def _host(texts: Texts, provider: str) -> str:
    names = _HOSTS[provider][1] if provider in _HOSTS else ()
    return next((url for name in names if (url := _flat(texts.get(CONFIG) or "", name))), "")


def _words(entry: JsonValue | jsonc.Missing) -> list[str]:
    auth = walk(entry, ("auth",))
    arguments = walk(auth, ("args",))
    rest = arguments if isinstance(arguments, list) else []
    return [texts_in(auth).get("command", ""), *(word for word in rest if isinstance(word, str))]


def _ids(entry: JsonValue | jsonc.Missing) -> tuple[str, ...]:
    models = walk(entry, ("models",))
    return tuple(texts_in(one).get("name", "") for one in models) if isinstance(models, list) else ()


def _wins(name: str) -> Finding:
    return Finding(
        f"goose-{name.lower().replace('_', '-')}",
        Severity.BLOCKS,
        say("{variable} is set.", variable=name),
        say("Goose then uses what it says, whatever its files say."),
        say("Remove the variable from your shell's start-up files."),
    )


AGENT = Agent(
    id="goose",
    name="Goose",
    docs="https://goose-docs.ai/docs/guides/config-files",
    surfaces=tuple(ENGINES),
    binaries=("goose",),
    package="@aaif/goose-binary-linux-x64",
    install="curl -fsSL https://github.com/aaif-goose/goose/releases/download/stable/download_cli.sh | bash",
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
    sign_in=SignIn(say("your own provider in Goose"), lambda at: (home(at) / "secrets.yaml",)),
    seen="1.52.0",
)
