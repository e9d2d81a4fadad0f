"""aider: its options for model, address and key in ~/.aider.conf.yml, the key among them.

What is said of requests was seen with aider-chat 0.86.2 against a loopback gateway, on both formats and over OPENAI_*
and ANTHROPIC_* variables of others. Its documentation says that an option it does not know ends it, so the profile's
id stands in `set-env`, which sets variables for aider alone, and that AIDER_* variables, files of a project and the
command line win over this file.
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
    Texts,
    Unreadable,
    Use,
    When,
)
from ezswitch.agents.found import found_in, texts_in
from ezswitch.agents.owned import put_back, walk, without_owned, without_v1
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import comma_separated, say
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.formats import dotenv, yaml
from ezswitch.formats.jsonc import MISSING, JsonValue, KeyPath, Missing

CONFIG = ".aider.conf.yml"
MARK, PROFILE, KEY = "EZSWITCH_", "EZSWITCH_PROFILE=", "EZSWITCH_KEY="
ADDRESS, KEY_OF = "ANTHROPIC_API_BASE=", "anthropic="
PREFIXES: Mapping[Surface, str] = {Surface.ANTHROPIC: "anthropic/", Surface.OPENAI: "openai/"}
"""What stands before a model's id decides what is spoken."""

_MODEL, _WEAK, _BASE, _OPENAI_KEY = ("model",), ("weak-model",), ("openai-api-base",), ("openai-api-key",)
_OURS, _ADDRESS = ("set-env", f"[^={MARK}]"), ("set-env", f"[^={ADDRESS}]")
_KEYS = ("api-key", f"[^={KEY_OF}]")

OWNED = (
    Owned(_MODEL, (CONFIG,), (say("model"),), When.NEXT_SESSION, say("The main model, with its format before it.")),
    Owned(_WEAK, (CONFIG,), (say("model"),), When.NEXT_SESSION, say("The small model, with its format before it.")),
    Owned(_BASE, (CONFIG,), (say("address"),), When.NEXT_SESSION, say("The address for OpenAI's format.")),
    Owned(_OPENAI_KEY, (CONFIG,), (say("key"),), When.NEXT_SESSION, say("The key for OpenAI's format."), secret=True),
    Owned(
        _OURS, (CONFIG,), (say("profile"),), When.NEXT_SESSION, say("Which profile and key these settings come from.")
    ),
    Owned(_ADDRESS, (CONFIG,), (say("address"),), When.NEXT_SESSION, say("The address for Anthropic's format.")),
    Owned(_KEYS, (CONFIG,), (say("key"),), When.NEXT_SESSION, say("The key for Anthropic's format."), secret=True),
)
_FORMATS: Mapping[str, str] = {CONFIG: "yaml"}
_WINNERS: tuple[str, ...] = (
    "AIDER_MODEL",
    "AIDER_WEAK_MODEL",
    "AIDER_OPENAI_API_BASE",
    "AIDER_OPENAI_API_KEY",
    "AIDER_API_KEY",
)
_WINNERS += ("AIDER_SET_ENV",)


def home(environment: Environment) -> Path:
    """Return ~/.aider, where it keeps what it remembers; its settings stand beside it."""
    return environment.home / ".aider"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return ~/.aider.conf.yml, where everything changes in one rename."""
    return (AgentFile(CONFIG, environment.home / CONFIG, "yaml"),)


def active(texts: Texts) -> Active:
    """Say whom aider uses by default: the model's prefix says which address and key count."""
    text = texts.get(CONFIG) or ""
    for setting in OWNED:
        try:
            yaml.missing_parent(text, setting.path)
        except CannotRead as problem:
            return Unreadable(CONFIG, problem.message, problem.line, problem.column)
    surface, model, url, literal = _used(text)
    profile, key = (_after(text, _OURS, name) for name in (PROFILE, KEY))
    if not is_name(profile):
        return Foreign(url) if url else Original()
    small = texts_in(yaml.get(text, ())).get("weak-model", "").removeprefix(PREFIXES[surface])
    models = {role: name for role, name in (("main", model), ("small", small)) if name}
    intact = bool(url and literal and model and is_name(key))
    return OnProfile(profile, key, url, models, intact, Secret(literal) if literal else None)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return .aider.conf.yml on a profile; raises Refused where the profile names no main model."""
    assert use.secret is not None, "literal delivery"
    if not use.models.get("main"):
        raise Refused(
            say("no model is named"),
            say("{profile} names no main model, and aider would ask for one of its own.", profile=use.name),
            hint=say("Set a main model in the profile."),
        )
    old, prefix = texts.get(CONFIG) or "", PREFIXES[use.surface]
    small = use.models.get("small")
    wanted: dict[KeyPath, JsonValue | Missing] = dict.fromkeys((setting.path for setting in OWNED), MISSING)
    wanted[_MODEL] = f"{prefix}{use.models['main']}"
    wanted[_WEAK] = f"{prefix}{small}" if small else MISSING
    if use.surface is Surface.ANTHROPIC:
        wanted[_ADDRESS] = [f"{ADDRESS}{without_v1(use.base_url)}"]
        wanted[_KEYS] = [f"{KEY_OF}{use.secret.reveal()}"]
    else:
        wanted |= {_BASE: use.base_url, _OPENAI_KEY: use.secret.reveal()}
    wanted[_OURS] = [f"{PROFILE}{use.profile}", f"{KEY}{use.key}"]
    new = yaml.edit(old, wanted)
    if yaml.get(new, _KEYS[:1]) == [] != yaml.get(old, _KEYS[:1]):  # the other format's key was alone in it
        new = yaml.remove(new, _KEYS[:1])
    return {CONFIG: new}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return .aider.conf.yml without an address of anybody, its key and its model, or with those of `original`."""
    if original is not None:
        return put_back(OWNED, texts, original, _FORMATS)
    text = texts.get(CONFIG)
    away = not isinstance(active(texts), Original)
    return {CONFIG: text and without_owned(OWNED if away else (), CONFIG, text, "yaml")}


def found(texts: Texts) -> Found | None:
    """Return the address that aider uses by default, and its key where that stands in the file."""
    if not isinstance(active(texts), Foreign):
        return None
    surface, model, url, literal = _used(texts.get(CONFIG) or "")
    place = "api-key" if surface is Surface.ANTHROPIC else "openai-api-key"
    reason = say("Its key stands in a variable or a .env file: paste it.")
    return found_in(surface, url, {"main": model}, [(place, literal)], reason)


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch: an option's own variable wins over the file."""
    return tuple(
        Finding(
            f"aider-{name.lower().replace('_', '-')}",
            Severity.BLOCKS,
            say("{variable} is set.", variable=name),
            say("aider then uses what it says, whatever its file says."),
            say("Remove the variable from your shell's start-up files."),
            variable=name,
        )
        for name in _WINNERS
        if environment.get(name)
    )


def _in_env(text: str) -> tuple[Finding, ...]:
    names = [name for name in _WINNERS if name in texts_in(dotenv.get(text, ()))]
    why = say("aider reads that file at its start, and its options there win over a profile's.")
    remedy = say("Take it out there, if profiles should count in this project too.")
    what = say("This project's .env sets {variables}.", variables=comma_separated(names))
    return (Finding("aider-project-env", Severity.BLOCKS, what, why, remedy),) if names else ()


def _used(text: str) -> tuple[Surface, str, str, str]:
    """Return the format, the model, the address and the key that count."""
    said = texts_in(yaml.get(text, ()))
    model = said.get("model", "")
    named = next((one for one, prefix in PREFIXES.items() if model.startswith(prefix)), None)
    surface = named or (Surface.OPENAI if said.get("openai-api-base") else Surface.ANTHROPIC)
    model = model.removeprefix(PREFIXES[surface])
    if surface is Surface.OPENAI:
        return surface, model, said.get("openai-api-base", ""), said.get("openai-api-key", "")
    return surface, model, _after(text, _ADDRESS, ADDRESS), _after(text, _KEYS, KEY_OF)


def _after(text: str, path: KeyPath, name: str) -> str:
    """Return what follows `NAME=` in the last element that begins so: it is the one that counts."""
    listed = walk(yaml.get(text, ()), path)
    values = [one for one in listed if isinstance(one, str)] if isinstance(listed, list) else []
    return next((one.removeprefix(name) for one in reversed(values) if one.startswith(name)), "")


AGENT = Agent(
    id="aider",
    name="aider",
    docs="https://aider.chat/docs/config/aider_conf.html",
    surfaces=tuple(PREFIXES),
    binaries=("aider",),
    package="aider-chat",
    install="pip install aider-chat",
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
    project=lambda folder: (AgentFile(CONFIG, folder / CONFIG, "yaml"),),
    project_overlays=lambda _, folder: (Overlay(folder / ".env", "dotenv", _in_env),),
    seen="0.86.2",
)
