"""OpenCode's way of settings, which its forks share: a provider entry of ours in files that the program merges."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ezswitch.agents.agent import Active, Foreign, Found, OnProfile, Original, Owned, Texts, Unreadable, Use, When
from ezswitch.agents.entries import PACKAGES, read_entry
from ezswitch.agents.found import texts_in
from ezswitch.agents.layers import merged
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import put_back, walk, with_v1, without_owned, without_v1
from ezswitch.agents.references import SUBSTITUTED, name_in, to_file
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import say
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc import JsonValue

PROVIDER = "ezswitch"
"""The entry's id, the same for ever: a session keeps the provider's id and resolves it again when it is resumed."""

ENTRY = ("provider", PROVIDER)
_CHOICES = {"main": "model", "small": "small_model"}


@dataclass(frozen=True, slots=True)
class Fork:
    """OpenCode or a fork of it: its name, its schema, and its files.

    `precedence` are the roles of the user's own files in the order in which it merges them: a later one wins, key by
    key. `target` says into which of them an entry goes.
    """

    name: str
    schema: str
    precedence: tuple[str, ...]
    target: Callable[[Texts], str]


def owned_by(fork: Fork) -> tuple[Owned, ...]:
    """Return the settings that a switch writes, the same in every file."""
    roles, when = fork.precedence, When.RESTART
    return (
        Owned(
            ("$schema",),
            roles,
            (say("provider"),),
            when,
            say("Added where missing, as {agent} itself would.", agent=fork.name),
        ),
        Owned(
            ENTRY, roles, (say("provider"),), when, say("Our entry: address, models, and the file that holds the key.")
        ),
        Owned(("model",), roles, (say("model"),), when, say("The main model, as ezswitch/ID.")),
        Owned(("small_model",), roles, (say("model"),), when, say("The model for titles and other small work.")),
    )


def active_in(fork: Fork, texts: Texts) -> Active:
    """Say whom the program uses by default, from its files merged.

    The profile id stands in our entry's options: an unknown key there is kept and never sent. While `model` names
    another provider our entry lies idle, so the answer is that provider: Foreign if it has an address of its own,
    Original if it is one of the program's own. With our entry and no `model` at all it picks a configured provider
    by itself: our profile, but not intact.
    """
    for role in fork.precedence:
        try:
            jsonc.missing_parent(texts.get(role) or "", ENTRY)
        except CannotRead as problem:
            return Unreadable(role, problem.message, problem.line, problem.column)
    config = merged(texts, fork.precedence)
    model, entry = walk(config, ("model",)), walk(config, ENTRY)
    if isinstance(entry, dict) and (not isinstance(model, str) or model.startswith(f"{PROVIDER}/")):
        return _on_entry(config, entry)
    addresses = _addresses(config)
    name = _chosen(config, addresses)
    return Foreign(addresses[name]) if name else Original()


def applied(fork: Fork, texts: Texts, use: Use) -> dict[str, str | None]:
    """Return the files on a profile: the one that wins holds the entry, and the others hold nothing of ours.

    Raises Refused where no model is known (no gateway is asked for its list), where a list of the user's keeps the
    entry out, and for what the program would take for a reference to a file or variable.
    """
    target, models = fork.target(texts), listed_models(use, fork.name)
    new = {role: text if role == target else _without_ours(fork, role, text) for role, text in texts.items()}
    _admitted(fork, merged(new, fork.precedence))
    schema = jsonc.get(new[target] or "", ("$schema",))
    wanted: dict[jsonc.KeyPath, JsonValue | jsonc.Missing] = {
        ("$schema",): fork.schema if schema is jsonc.MISSING else schema,
        ENTRY: _entry(fork, use, models),
        ("model",): f"{PROVIDER}/{models[0]}",
        ("small_model",): f"{PROVIDER}/{use.models.get('small') or models[0]}",
    }
    return {**new, target: jsonc.edit(new[target] or "", wanted)}


def cleared(fork: Fork, texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return the files without our entry, or with the owned settings of `original`.

    For own sign-in `model` and `small_model` go too, where they name our entry or another with an address of its
    own; a choice among the program's own providers stays. So does `$schema`, which it would add again.
    """
    if original is not None:
        return put_back(owned_by(fork), texts, original)
    elsewhere = frozenset(_addresses(merged(texts, fork.precedence)))
    return {role: _without_ours(fork, role, text, elsewhere) for role, text in texts.items()}


def found_by(fork: Fork, texts: Texts) -> Found | None:
    """Return the entry of somebody else that the program uses by default, its models and its key in plain text."""
    if not isinstance(active_in(fork, texts), Foreign):
        return None
    config = merged(texts, fork.precedence)
    name = _chosen(config, _addresses(config)) or PROVIDER
    named = {role: _id_of(walk(config, (setting,)), name) for role, setting in _CHOICES.items()}
    models = {role: model for role, model in named.items() if model}
    entry = walk(config, ("provider", name))
    elsewhere = say("Its key is in {agent}'s sign-in or in a variable: paste it.", agent=fork.name)
    return read_entry(entry, models, name, elsewhere) if isinstance(entry, dict) else None


def _addresses(config: JsonValue) -> dict[str, str]:
    """Return provider id -> base URL for every provider with an address of its own, ours excepted."""
    providers = walk(config, ("provider",))
    entries = providers.items() if isinstance(providers, dict) else ()
    urls = texts_in({name: walk(entry, ("options", "baseURL")) for name, entry in entries if name != PROVIDER})
    return {name: url for name, url in urls.items() if url}


def _chosen(config: JsonValue, addresses: Mapping[str, str]) -> str:
    """Return which provider with an address of its own is used by default, "" where it is one of the program's."""
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


def _entry(fork: Fork, use: Use, models: tuple[str, ...]) -> JsonValue:
    """Return our provider entry. @ai-sdk/anthropic appends /messages alone, so its address has to end in /v1.

    The program replaces {env:...} and {file:...} anywhere in the file's text before it parses it: an address or a
    model id with one could carry a secret away, so both are refused; in a display name the brace is swapped.

    The address stands there twice. Without `baseURL` @ai-sdk/anthropic sends the key to its vendor's host; `api` is
    what the program takes then (seen in 1.18.33), so that a line that somebody takes out by hand sends it nowhere else.
    """
    url = with_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url.rstrip("/")
    for text in (url, *models):
        if SUBSTITUTED.search(text):
            why = say(
                "An address or model of the profile has {{env:...}} or {{file:...}} in it,"
                " which {agent} would fill in.",
                agent=fork.name,
            )
            raise Refused(say("would read a file or a variable"), why, hint=say("Take it out of the profile."))
    reference = to_file(use.key_file, use.platform, fork.name)
    options: JsonValue = {"baseURL": url, "apiKey": reference, "ezswitchProfile": use.profile}
    name = SUBSTITUTED.sub(lambda found: "(" + found[0][1:], use.name)
    listed: JsonValue = {name: {} for name in models}
    return {"npm": PACKAGES[use.surface], "name": name, "api": url, "options": options, "models": listed}


def _admitted(fork: Fork, config: JsonValue) -> None:
    """Raise Refused where the user's own lists of providers keep our entry out."""
    enabled, disabled = walk(config, ("enabled_providers",)), walk(config, ("disabled_providers",))
    shut_out = isinstance(enabled, list) and PROVIDER not in enabled
    if shut_out or (isinstance(disabled, list) and PROVIDER in disabled):
        added = say(
            'Add "{provider}" there, then try again: that list is yours, ezswitch leaves it alone.', provider=PROVIDER
        )
        removed = say(
            'Remove "{provider}" there, then try again: that list is yours, ezswitch leaves it alone.',
            provider=PROVIDER,
        )
        raise Refused(
            say("the provider is switched off"),
            say(
                "`{setting}` in {agent}'s configuration keeps every provider named {provider} out.",
                setting="enabled_providers" if shut_out else "disabled_providers",
                agent=fork.name,
                provider=PROVIDER,
            ),
            hint=added if shut_out else removed,
        )


def _without_ours(fork: Fork, role: str, text: str | None, elsewhere: frozenset[str] = frozenset()) -> str | None:
    """Return a text without our entry, and without a choice of model that names it or a provider in `elsewhere`."""
    if text is None:
        return None
    gone = elsewhere | {PROVIDER}
    chosen = {(name,): jsonc.get(text, (name,)) for name in _CHOICES.values()}
    away = {path for path, model in chosen.items() if isinstance(model, str) and model.partition("/")[0] in gone}
    return without_owned(tuple(owned for owned in owned_by(fork) if owned.path in away | {ENTRY}), role, text)
