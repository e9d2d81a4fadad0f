"""Cline: the settings of one of its own providers in providers.json, with the key in them.

What is said of the program here was seen with cline 3.0.65 against a loopback gateway. It takes no provider of
another name, prints the file anew at every start without the keys it does not know (`auth.metadata` it keeps), and
stamps the entry in use. A file that is not as it wants it, such as an entry without a stamp, it throws away whole and
falls back to its own cloud. Of a project it reads no settings of providers, but .env files in the working folder, where
a variable that moves its own file counts.
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
from ezswitch.agents.apart import moved_by
from ezswitch.agents.found import found_in, texts_in
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, with_v1, without_owned, without_v1
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc import MISSING, JsonValue, KeyPath, Missing

PROVIDERS = "providers.json"
FILE, DATA, FOLDER = "CLINE_PROVIDER_SETTINGS_PATH", "CLINE_DATA_DIR", "CLINE_DIR"
PROFILE, KEY = "ezswitchProfile", "ezswitchKey"
NAMES: Mapping[Surface, str] = {Surface.ANTHROPIC: "anthropic", Surface.OPENAI: "openai-compatible"}
STAMP = "2026-01-01T00:00:00.000Z"
"""A date is demanded; the program puts its own there when it uses the entry."""

_CHOICE, _VERSION = ("lastUsedProvider",), ("version",)


def _settings(name: str) -> KeyPath:
    return ("providers", name, "settings")


def _owned(
    path: KeyPath, parts: tuple[Phrase, ...], meaning: Phrase, *, secret: bool = False, stamp: bool = False
) -> Owned:
    return Owned(path, (PROVIDERS,), parts, When.NEXT_SESSION, meaning, secret=secret, stamp=stamp)


OWNED = (
    _owned(_VERSION, (say("address"),), say("Added where it is missing: the file is thrown away without it.")),
    *(
        owned
        for name in NAMES.values()
        for owned in (
            _owned(
                _settings(name), (say("address"), say("key")), say("The profile: address, key and model."), secret=True
            ),
            _owned(
                ("providers", name, "updatedAt"),
                (say("address"),),
                say("A date, which Cline itself renews."),
                stamp=True,
            ),
            _owned(("providers", name, "tokenSource"), (say("address"),), say("Where the key is from."), stamp=True),
        )
    ),
    _owned(_CHOICE, (say("address"),), say("Which provider is used: the profile's.")),
)


def home(environment: Environment) -> Path:
    """Return $CLINE_DIR, or ~/.cline."""
    return environment.path(FOLDER) or environment.home / ".cline"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return providers.json, where all of it changes in one rename.

    $CLINE_PROVIDER_SETTINGS_PATH names it, else the folder that $CLINE_DATA_DIR or $CLINE_DIR names has it.
    """
    data = environment.path(DATA) or home(environment) / "data"
    return (AgentFile(PROVIDERS, environment.path(FILE) or data / "settings" / PROVIDERS),)


def project_overlays(_environment: Environment, folder: Path) -> tuple[Overlay, ...]:
    """Return the .env files that Cline's own Bun reads in the working folder; a parent's are not read."""
    names = (".env", ".env.development", ".env.local")
    return moved_by("cline-project-env", "Cline", (FILE, DATA, FOLDER), *(folder / name for name in names))


def active(texts: Texts) -> Active:
    """Say whom Cline uses by default; what is no plain JSON it would throw away, so that is Unreadable."""
    text = texts.get(PROVIDERS) or ""
    try:
        jsonc.check(text, strict=True)
        for owned in OWNED:
            jsonc.missing_parent(text, owned.path)
    except CannotRead as problem:
        return Unreadable(PROVIDERS, problem.message, problem.line, problem.column)
    name = texts_in(jsonc.get(text, ())).get("lastUsedProvider", "")
    settings = jsonc.get(text, _settings(name))
    said, ours = texts_in(settings), texts_in(walk(settings, ("auth", "metadata")))
    url, profile, key = said.get("baseUrl", ""), ours.get(PROFILE, ""), ours.get(KEY, "")
    if not is_name(profile):
        return Foreign(url) if url else Original()
    literal, model = said.get("apiKey", ""), said.get("model", "")
    stamped = isinstance(jsonc.get(text, ("providers", name, "updatedAt")), str)
    intact = bool(url and is_name(key) and literal and model and stamped and name in NAMES.values())
    root = without_v1(url) if name == NAMES[Surface.ANTHROPIC] else url
    return OnProfile(profile, key, root, {"main": model}, intact, Secret(literal) if literal else None)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return providers.json on a profile; raises CannotRead for a comment in it, Refused where no model is known."""
    assert use.secret is not None, "literal delivery"
    text = texts.get(PROVIDERS) or ""
    jsonc.check(text, strict=True)
    name, model = NAMES[use.surface], listed_models(use, "Cline")[0]
    url = with_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url.rstrip("/")
    settings: JsonValue = {
        "provider": name,
        "apiKey": use.secret.reveal(),
        "auth": {"metadata": {PROFILE: use.profile, KEY: use.key}},
        "model": model,
        "baseUrl": url,
    }
    there = {path: jsonc.get(text, path) for path in (_VERSION, *_stamps(name))}
    wanted: dict[KeyPath, JsonValue | Missing] = {
        _VERSION: 1 if isinstance(there[_VERSION], Missing) else there[_VERSION],
        _settings(name): settings,
        **{path: new if there[path] is MISSING else there[path] for path, new in _stamps(name).items()},
        _CHOICE: name,
    }
    return {PROVIDERS: jsonc.edit(_without_ours(text, keep=name), wanted)}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return providers.json without our settings and their choice (own sign-in), or with those of `original`.

    The choice of a provider of somebody else with an address goes too; its entry stays, and so does `version`.
    """
    if original is not None:
        return put_back(OWNED, texts, original)
    text = texts.get(PROVIDERS)
    if text is None:
        return {PROVIDERS: None}
    away = not isinstance(active(texts), Original)
    bare = _without_ours(text)
    return {PROVIDERS: without_owned(OWNED[-1:], PROVIDERS, bare) if away else bare}


def found(texts: Texts) -> Found | None:
    """Return the provider of somebody else that Cline uses by default, and its key."""
    text = texts.get(PROVIDERS) or ""
    if not isinstance(active(texts), Foreign):
        return None
    name = texts_in(jsonc.get(text, ())).get("lastUsedProvider", "")
    said = texts_in(jsonc.get(text, _settings(name)))
    surface = next((one for one, known in NAMES.items() if known == name), None)
    if surface is None:
        return Found(
            reason=say("Its provider {provider} speaks a format that ezswitch does not know.", provider=repr(name))
        )
    keys = [(f"providers.{name}.settings.apiKey", said.get("apiKey", ""))]
    return found_in(surface, said.get("baseUrl", ""), {"main": said.get("model", "")}, keys)


def conflicts(_environment: Environment) -> tuple[Finding, ...]:
    """Return nothing: no variable is known to outrank providers.json."""
    return ()


def _stamps(name: str) -> dict[KeyPath, JsonValue]:
    return {("providers", name, "updatedAt"): STAMP, ("providers", name, "tokenSource"): "manual"}


def _without_ours(text: str, keep: str = "") -> str:
    """Take out the entries that carry a profile of ours, that of `keep` excepted: it is written over."""
    for name in NAMES.values():
        profile = walk(jsonc.get(text, _settings(name)), ("auth", "metadata", PROFILE))
        if name != keep and not isinstance(profile, Missing):
            gone = tuple(owned for owned in OWNED if owned.path[:2] == ("providers", name))
            text = without_owned(gone, PROVIDERS, text)
    return text


AGENT = Agent(
    id="cline",
    name="Cline",
    docs="https://docs.cline.bot/cline-cli/overview",
    surfaces=tuple(NAMES),
    binaries=("cline",),
    package="cline",
    install="npm install -g cline",
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
    project_overlays=project_overlays,
    sign_in=SignIn(say("your Cline sign-in"), lambda at: tuple(one.path for one in files(at))),
    seen="3.0.65",
)
