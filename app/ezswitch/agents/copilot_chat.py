"""GitHub Copilot Chat in VS Code: a live file that our own extension reads, or VS Code's own entry for a gateway.

Two ways, and a profile says which. By `extension`, the best one, our extension lists the profile's models, and asks
`ezswitch-key` for the key at each request: nothing is stored. It follows the live file at once. Without a GitHub
sign-in VS Code answers only where its list of model sources (chatLanguageModels.json) names another one than Copilot,
so ours stands there, without an address or a key. By `custom-endpoint` that list has address and key itself
(agents/custom_endpoint.py); no extension is needed, and a window has to be reloaded.

What is said of the program here was seen with VS Code 1.139.1 in code-server 4.139.1, never signed in, offline:
Copilot Chat is switched off there until its list of models was opened once, which the extension offers. A named VS
Code profile has extensions and a list of its own, which are not written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from ezswitch.agents.agent import (
    Active,
    Agent,
    AgentFile,
    KeyDelivery,
    OnProfile,
    Original,
    Overlay,
    Owned,
    Texts,
    Unreadable,
    Use,
    Way,
    When,
)
from ezswitch.agents.custom_endpoint import ENTRY, WAY, active_entry, entry_for, typed_key
from ezswitch.agents.custom_endpoint import SPOKEN as ENDPOINTS
from ezswitch.agents.found import texts_in
from ezswitch.agents.launching import names_in_words
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, without_owned
from ezswitch.agents.vscode_products import PRODUCTS, editors, named_profiles, user_folder
from ezswitch.domain.companion import Companion
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc import JsonValue

LIVE = "copilot-chat.json"
SOURCES = "chatLanguageModels.json"
VENDOR = "ezswitch"
VERSION = 1
SPOKEN: Mapping[Surface, str] = {Surface.ANTHROPIC: "anthropic", Surface.OPENAI: "openai"}
Changes: TypeAlias = "dict[jsonc.KeyPath, JsonValue | jsonc.Missing]"
_SOURCE = (f"[vendor^={VENDOR}]",)
_ROLES = tuple(f"{product}/{SOURCES}" for product in PRODUCTS)
_BOTH = (say("address"), say("key"))


def _live(name: str, part: Phrase, meaning: Phrase) -> Owned:
    return Owned((name,), (LIVE,), (part,), When.AT_ONCE, meaning)


OWNED = (
    Owned(
        _SOURCE,
        _ROLES,
        (say("source"),),
        When.AT_ONCE,
        say("Our extension as a source of models: no GitHub sign-in is needed."),
    ),
    Owned(ENTRY, _ROLES, _BOTH, When.RESTART, say("Our entry, by the way `custom-endpoint`."), secret=True),
    _live("version", say("source"), say("The version of this file, which is ezswitch's own.")),
    _live("profile", say("source"), say("The profile's id.")),
    _live("name", say("source"), say("The profile's name, shown in the status bar.")),
    _live("surface", say("address"), say("The API format: openai or anthropic.")),
    _live("baseUrl", say("address"), say("The address.")),
    _live("models", say("model"), say("The models to offer, the main one first.")),
    _live("key", say("key"), say("The name of the key.")),
    _live("helper", say("key"), say("The program that prints the key, as an argument list.")),
    _live("program", say("source"), say("The program that switches, for the status bar's list.")),
)


def home(environment: Environment) -> Path:
    """Return the user folder of Visual Studio Code itself."""
    return user_folder(environment, "Code")


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


def active(texts: Texts) -> Active:
    """Say whom the extension asks, or else our entries in the lists: one of the two, never both."""
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
        return _by_entries(texts)
    models = _ids(said)
    spoken = texts_in(said).get("surface", "") in SPOKEN.values()
    agree = texts_in(said).get("profile") == named[0] and texts_in(said).get("key") == named[1]
    listed = all(_listed(text) and active_entry(text) is None for role, text in texts.items() if role != LIVE)
    intact = bool(models) and spoken and agree and listed and walk(said, ("version",)) == VERSION
    return OnProfile(*named, url, {"main": models[0]} if models else {}, intact, way=EXTENSION.id)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return every file on a profile by our extension; raises Refused where no model is known."""
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
    source: Changes = {_SOURCE: _WANTED, ENTRY: jsonc.MISSING}
    return {role: jsonc.edit(text or "", live if role == LIVE else source) for role, text in texts.items()}


def apply_entry(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return every list with our entry on a profile, and no live file; raises Refused where no model is known.

    Where no product is there that has a list, it is refused: nothing would take effect.
    """
    lists = {role: text for role, text in texts.items() if role != LIVE}
    if not lists:
        raise Refused(
            say("no editor is here"),
            say("No user folder of Visual Studio Code was found, and this way writes its list of models."),
            hint=say("Start the editor once, then try again."),
        )
    wanted: dict[str, Changes] = {
        role: {_SOURCE: jsonc.MISSING, ENTRY: [entry_for(text, use)]} for role, text in lists.items()
    }
    new: dict[str, str | None] = {role: jsonc.edit(text or "", wanted[role]) for role, text in lists.items()}
    live = texts.get(LIVE)
    return {**new, LIVE: live and without_owned(OWNED, LIVE, live)}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return the files without our name and the live file empty, or with the owned settings of `original`."""
    if original is not None:
        return put_back(OWNED, texts, original)
    return {role: text and without_owned(OWNED, role, text) for role, text in texts.items()}


def conflicts(_environment: Environment) -> tuple[Finding, ...]:
    """Return nothing: no variable decides here."""
    return ()


def overlays(environment: Environment) -> tuple[Overlay, ...]:
    """Return the lists, for a key that VS Code keeps itself, and the files that name each product's own profiles."""
    folders = [user_folder(environment, product) for product in PRODUCTS]
    lists = tuple(Overlay(folder / SOURCES, "jsonc", _typed) for folder in folders)
    names = [name for name, _, _ in PRODUCTS.values()]
    kept = zip(names, folders, strict=True)
    storage = tuple(
        Overlay(at / "globalStorage" / "storage.json", "jsonc", partial(named_profiles, name)) for name, at in kept
    )
    return (*lists, *storage)


_WANTED: list[JsonValue] = [{"vendor": VENDOR, "name": VENDOR}]


def _by_entries(texts: Texts) -> Active:
    """Say what our entries in the lists say: the first one, intact where every list says the same."""
    found = [active_entry(text) for role, text in texts.items() if role != LIVE]
    first = next((one for one in found if one is not None), None)
    if first is None:
        return Original()
    agree = all(one == first for one in found) and not any(_listed(texts[role]) for role in texts if role != LIVE)
    return replace(first, intact=first.intact and agree)


def _typed(text: str) -> tuple[Finding, ...]:
    return (_TYPED,) if typed_key(text) else ()


_TYPED = Finding(
    "copilot-chat-typed-key",
    Severity.NOTE,
    say("VS Code keeps the key of our entry itself, because it was typed there."),
    say("Nobody else can write where it is kept."),
    say("After a rotation, type the new key: Chat: Manage Language Models, the entry of ezswitch, its key."),
)
FIRST_STEPS = say(
    "Where Copilot Chat was never used, no GitHub sign-in is needed. 1. Open a window, or reload it. 2. In the chat's"
    " model picker choose Manage Models once (our extension offers it as Open the List): Copilot Chat is switched off"
    " before. 3. Pick one of the profile's models there; Auto would ask for a sign-in."
)


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


EXTENSION = Way(
    "extension",
    say("our extension"),
    say("Our extension lists the models and asks for the key at each request; a switch counts at once."),
    KeyDelivery.HELPER,
    tuple(SPOKEN),
    apply,
    Companion("ezswitch.ezswitch-copilot", "0.1.0", "vscode/ezswitch-copilot.vsix", editors),
)
CUSTOM_ENDPOINT = Way(
    WAY,
    say("VS Code's custom endpoint"),
    say(
        "VS Code's own list of models has the address, and the key unless you type it there;"
        " windows have to be reloaded."
    ),
    KeyDelivery.LITERAL,
    tuple(ENDPOINTS),
    apply_entry,
)


AGENT = Agent(
    id="copilot-chat",
    name="GitHub Copilot Chat",
    docs="https://code.visualstudio.com/docs/copilot/customization/language-models",
    surfaces=EXTENSION.surfaces,
    binaries=tuple(program for _, program, _ in PRODUCTS.values()),
    package="code-server",
    install="",
    key_delivery=EXTENSION.key_delivery,
    roles=("main", "small"),
    owned=OWNED,
    files=files,
    home=home,
    active=active,
    apply=apply,
    clear=clear,
    conflicts=conflicts,
    overlays=overlays,
    companion=EXTENSION.companion,
    ways=(EXTENSION, CUSTOM_ENDPOINT),
    way=EXTENSION.id,
    first_steps=FIRST_STEPS,
    get_it=say("Install Visual Studio Code from {url}", url="https://code.visualstudio.com"),
    seen="1.139.1",
)
