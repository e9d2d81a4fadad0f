"""GitHub Copilot Chat in VS Code: a live file that our own extension reads, and our name in VS Code's list of sources.

The extension lists the profile's models, and asks `ezswitch-key` for the key at each request: nothing is stored. It
follows the live file at once. Without a GitHub sign-in VS Code answers only where its list of model sources
(chatLanguageModels.json) names another one than Copilot, so ours stands there, without an address or a key.

What is said of the program here was seen with VS Code 1.139.1 in code-server 4.139.1, never signed in, offline:
Copilot Chat is switched off there until its list of models was opened once, which the extension offers. A named VS
Code profile has extensions and a list of its own, which are not written.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from ezswitch.agents.agent import (
    Active,
    Agent,
    AgentFile,
    KeyDelivery,
    OnProfile,
    Original,
    Owned,
    Texts,
    Unreadable,
    Use,
    When,
)
from ezswitch.agents.found import texts_in
from ezswitch.agents.launching import names_in_words
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, without_owned
from ezswitch.domain.companion import Companion, Editor
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc import JsonValue

LIVE = "copilot-chat.json"
SOURCES = "chatLanguageModels.json"
VENDOR = "ezswitch"
VERSION = 1
SPOKEN: Mapping[Surface, str] = {Surface.ANTHROPIC: "anthropic", Surface.OPENAI: "openai"}
PRODUCTS: Mapping[str, tuple[str, str, str]] = {
    "Code": ("Visual Studio Code", "code", ".vscode"),
    "Code - Insiders": ("Visual Studio Code Insiders", "code-insiders", ".vscode-insiders"),
    "VSCodium": ("VSCodium", "codium", ".vscode-oss"),
    "code-server": ("code-server", "code-server", ""),
}
"""A product's folder in the user's configuration -> its name, its program, and its folder of extensions in the home."""

Changes: TypeAlias = "dict[jsonc.KeyPath, JsonValue | jsonc.Missing]"
_SOURCE = (f"[vendor^={VENDOR}]",)
_ROLES = tuple(f"{product}/{SOURCES}" for product in PRODUCTS)

OWNED = (
    Owned(_SOURCE, _ROLES, "source", When.AT_ONCE, "Our extension as a source of models: no GitHub sign-in is needed."),
    Owned(("version",), (LIVE,), "source", When.AT_ONCE, "The version of this file, which is ezswitch's own."),
    Owned(("profile",), (LIVE,), "source", When.AT_ONCE, "The profile's id."),
    Owned(("name",), (LIVE,), "source", When.AT_ONCE, "The profile's name, shown in the status bar."),
    Owned(("surface",), (LIVE,), "address", When.AT_ONCE, "The API format: openai or anthropic."),
    Owned(("baseUrl",), (LIVE,), "address", When.AT_ONCE, "The address."),
    Owned(("models",), (LIVE,), "model", When.AT_ONCE, "The models to offer, the main one first."),
    Owned(("key",), (LIVE,), "key", When.AT_ONCE, "The name of the key."),
    Owned(("helper",), (LIVE,), "key", When.AT_ONCE, "The program that prints the key, as an argument list."),
    Owned(("program",), (LIVE,), "source", When.AT_ONCE, "The program that switches, for the status bar's list."),
)


def home(environment: Environment) -> Path:
    """Return the user folder of Visual Studio Code itself."""
    return user_folder(environment, "Code")


def user_folder(environment: Environment, product: str) -> Path:
    """Return where a product keeps the user's settings; code-server has its own place on every system."""
    if product == "code-server":
        return (environment.path("XDG_DATA_HOME") or environment.home / ".local" / "share") / product / "User"
    if environment.platform == "win32":
        return (environment.path("APPDATA") or environment.home / "AppData" / "Roaming") / product / "User"
    if environment.platform == "darwin":
        return environment.home / "Library" / "Application Support" / product / "User"
    return environment.config_home / product / "User"


def live_file(environment: Environment) -> Path:
    """Return the live file's path, by the rule that the extension follows too (packaging/vscode/src/live.ts)."""
    return _data(environment) / "vscode" / LIVE


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return each product's list of sources, where the product is there, then the live file.

    Our name in a list means nothing without the live file, which holds address and helper together: each prefix is
    closed.
    """
    lists = (
        AgentFile(role, folder / SOURCES, within=folder)
        for role, product in zip(_ROLES, PRODUCTS, strict=True)
        if (folder := user_folder(environment, product))
    )
    return (*lists, AgentFile(LIVE, live_file(environment)))


def editors(environment: Environment) -> tuple[Editor, ...]:
    """Return the products that the extension can be installed in, with the places of their programs beside PATH."""
    return tuple(
        Editor(name, program, _extensions(environment, product, folder), _places(environment, name))
        for product, (name, program, folder) in PRODUCTS.items()
    )


def active(texts: Texts) -> Active:
    """Say whom the extension asks: the live file says it whole, or nobody."""
    for role in texts:
        try:
            if role == LIVE:
                jsonc.missing_parent(texts[role] or "", ("profile",))
            else:
                jsonc.edit(texts[role] or "", {_SOURCE: _WANTED})
        except CannotRead as problem:
            return Unreadable(role, problem.message, problem.line, problem.column)
    said = jsonc.get(texts.get(LIVE) or "", ())
    named, url = _named(said), texts_in(said).get("baseUrl", "")
    if named is None or not url:
        return Original()
    models = _ids(said)
    spoken = texts_in(said).get("surface", "") in SPOKEN.values()
    agree = texts_in(said).get("profile") == named[0] and texts_in(said).get("key") == named[1]
    listed = all(_listed(text) for role, text in texts.items() if role != LIVE)
    intact = bool(models) and spoken and agree and listed and walk(said, ("version",)) == VERSION
    return OnProfile(*named, url, {"main": models[0]} if models else {}, intact)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return every file on a profile; raises Refused where no model is known."""
    listed: list[JsonValue] = [{"id": name} for name in listed_models(use, "Copilot Chat")]
    live: Changes = {
        ("version",): VERSION,
        ("profile",): use.profile,
        ("name",): use.name,
        ("surface",): SPOKEN[use.surface],
        ("baseUrl",): use.base_url,
        ("models",): listed,
        ("key",): use.key,
        ("helper",): list(use.helper),
        ("program",): list(use.program),
    }
    source: Changes = {_SOURCE: _WANTED}
    return {role: jsonc.edit(text or "", live if role == LIVE else source) for role, text in texts.items()}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return the files without our name and the live file empty, or with the owned settings of `original`."""
    if original is not None:
        return put_back(OWNED, texts, original)
    return {role: text and without_owned(OWNED, role, text) for role, text in texts.items()}


def conflicts(_environment: Environment) -> tuple[Finding, ...]:
    """Return nothing: no variable decides here."""
    return ()


_WANTED: list[JsonValue] = [{"vendor": VENDOR, "name": VENDOR}]


def _named(said: JsonValue | jsonc.Missing) -> tuple[str, str] | None:
    helper = walk(said, ("helper",))
    words = [word for word in helper if isinstance(word, str)] if isinstance(helper, list) else []
    return names_in_words(words)


def _ids(said: JsonValue | jsonc.Missing) -> tuple[str, ...]:
    models = walk(said, ("models",))
    found = (texts_in(one).get("id", "") for one in models) if isinstance(models, list) else ()
    return tuple(name for name in found if name)


def _listed(text: str | None) -> bool:
    return text is not None and jsonc.get(text, _SOURCE) == _WANTED


def _data(environment: Environment) -> Path:
    if own := environment.path("EZSWITCH_HOME"):
        return own / "data"
    if environment.platform == "win32":
        return (environment.path("LOCALAPPDATA") or environment.home / "AppData" / "Local") / "ezswitch"
    if environment.platform == "darwin":
        return environment.home / "Library" / "Application Support" / "ezswitch"
    return (environment.path("XDG_DATA_HOME") or environment.home / ".local" / "share") / "ezswitch"


def _extensions(environment: Environment, product: str, folder: str) -> Path:
    if not folder:
        return user_folder(environment, product).parent / "extensions"
    return environment.home / folder / "extensions"


def _places(environment: Environment, name: str) -> tuple[Path, ...]:
    """Return where installers put a product's program without putting it on PATH."""
    if environment.platform == "darwin":
        app = f"{name}.app/Contents/Resources/app/bin"
        return (Path("/Applications") / app, environment.home / "Applications" / app)
    if environment.platform == "win32":
        local = environment.path("LOCALAPPDATA") or environment.home / "AppData" / "Local"
        short = name.replace("Visual Studio Code", "Microsoft VS Code")
        return (local / "Programs" / short / "bin",)
    return ()


AGENT = Agent(
    id="copilot-chat",
    name="GitHub Copilot Chat",
    docs="https://code.visualstudio.com/docs/copilot/customization/language-models",
    surfaces=tuple(SPOKEN),
    binaries=tuple(program for _, program, _ in PRODUCTS.values()),
    package="code-server",
    install="Install Visual Studio Code from https://code.visualstudio.com",
    key_delivery=KeyDelivery.HELPER,
    roles=("main", "small"),
    owned=OWNED,
    files=files,
    home=home,
    active=active,
    apply=apply,
    clear=clear,
    conflicts=conflicts,
    companion=Companion("ezswitch.ezswitch-copilot", "0.1.0", "vscode/ezswitch-copilot.vsix", editors),
    seen="1.139.1",
)
