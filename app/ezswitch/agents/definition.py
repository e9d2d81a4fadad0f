"""A user's own agent as its TOML file declares it: read, checked with line and column, and kept as a value."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from ezswitch.agents.agent import KeyDelivery, KeyPath, When
from ezswitch.agents.templates import ADDRESSES, KEYS, PLACEHOLDERS, fixed_parts, names_in
from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.keylike import holds_key, without_keys
from ezswitch.domain.phrase import NOTHING, Phrase, comma_separated, say, sentences
from ezswitch.domain.surface import Surface
from ezswitch.formats import toml

Literal: TypeAlias = str | bool | int
"""What a setting is given: a text, in which placeholders are filled in, a truth value or a whole number."""

FORMATS: Mapping[str, tuple[str, bool]] = {
    "json": ("jsonc", True),
    "jsonc": ("jsonc", False),
    "toml": ("toml", False),
    "dotenv": ("dotenv", False),
    "yaml": ("yaml", False),
}
"""The format's name -> our editor for it, and whether the program refuses comments and trailing commas."""

DELIVERIES = dict(zip(KEYS, (KeyDelivery.HELPER, KeyDelivery.REFERENCE, KeyDelivery.LITERAL), strict=True))

_TEXTS = ("name", "file", "format", "docs", "install", "package", "folder", "when")
_KNOWN = (*_TEXTS, "surface", "binaries", "settings")
_ID = re.compile(r"[a-z][a-z0-9-]{0,63}")
_TAKEN = ("all", "own-sign-in")
_ABSOLUTE = re.compile(r"~/|/|[A-Za-z]:[\\/]")


@dataclass(frozen=True, slots=True)
class Definition:
    """What the file says. `settings` maps key paths to what is written there; `delivery` follows from them."""

    id: str
    name: str
    file: str
    format: str
    surfaces: tuple[Surface, ...]
    settings: tuple[tuple[KeyPath, Literal], ...]
    delivery: KeyDelivery
    when: When = When.RESTART
    binaries: tuple[str, ...] = ()
    folder: str = ""
    docs: str = ""
    install: str = ""
    package: str = ""

    @property
    def editor(self) -> str:
        """Return the name of the editor for its format."""
        return FORMATS[self.format][0]

    @property
    def strict(self) -> bool:
        """Tell whether its program refuses comments and trailing commas."""
        return FORMATS[self.format][1]


def read(agent_id: str, text: str) -> Definition:
    """Return what a definition says; `agent_id` is its file's name without the ending.

    Raises BadInput for the id, CannotRead with line and column for everything else. What looks like a key is never
    repeated.
    """
    if not _ID.fullmatch(agent_id) or agent_id in _TAKEN:
        hint = say("Name the file with small letters, digits and dashes, beginning with a letter: my-agent.toml")
        raise BadInput(
            say("not an agent's id"),
            say("{agent_id} cannot be an agent's id.", agent_id=repr(without_keys(agent_id[:80]))),
            hint=hint,
        )
    said = toml.value(text)
    _only_known(text, said)
    texts = {name: _text(text, said, name) for name in _TEXTS}
    settings = tuple(_settings(text, said))
    return Definition(
        agent_id,
        texts["name"] or _missing("name", 'name = "My Agent"'),
        _path(text, "file", texts["file"] or _missing("file", 'file = "~/.my-agent/config.json"')),
        _one_of(text, "format", texts["format"], tuple(FORMATS)),
        _surfaces(text, said),
        settings,
        _delivery(text, settings),
        When(_one_of(text, "when", texts["when"] or When.RESTART.value, tuple(when.value for when in When))),
        tuple(_list(text, said, "binaries")),
        _path(text, "folder", texts["folder"]) if texts["folder"] else "",
        texts["docs"],
        texts["install"],
        texts["package"],
    )


def _only_known(text: str, said: Mapping[str, Any]) -> None:
    for name in said:
        if name not in _KNOWN:
            near = difflib.get_close_matches(name, _KNOWN, n=1)
            what = say("{name} is not known here.", name=without_keys(name))
            known = say("Known are {names}.", names=comma_separated(_KNOWN))
            raise _wrong(text, (name,), sentences(what, _meant(near[0]) if near else known))


def _text(text: str, said: Mapping[str, Any], name: str) -> str:
    value = said.get(name, "")
    if not isinstance(value, str) or not value.isprintable():
        raise _wrong(text, (name,), say("{name} must be a text in quotes, on one line.", name=name))
    if holds_key(value):
        raise _wrong(text, (name,), say("{name} holds what looks like a key. Keys stay in the keychain.", name=name))
    return value


def _list(text: str, said: Mapping[str, Any], name: str) -> list[str]:
    value = said.get(name, [])
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(one, str) and one and "/" not in one for one in names):
        raise _wrong(text, (name,), say('{name} must be a list of names, such as ["one", "two"].', name=name))
    return names


def _one_of(text: str, name: str, value: str, known: tuple[str, ...]) -> str:
    if value not in known:
        said = (
            say("{name} must be one of {known}.", name=name, known=comma_separated(known))
            if value
            else say("{name} is missing: {known}.", name=name, known=comma_separated(known))
        )
        raise _wrong(text, (name,), said)
    return value


def _surfaces(text: str, said: Mapping[str, Any]) -> tuple[Surface, ...]:
    names = _list(text, said, "surface")
    known = tuple(surface.value for surface in Surface)
    if not names:
        raise _wrong(
            text,
            ("surface",),
            say("surface is missing: {known}, or a list of them, best first.", known=comma_separated(known)),
        )
    return tuple(Surface(_one_of(text, "surface", name, known)) for name in dict.fromkeys(names))


def _path(text: str, name: str, path: str) -> str:
    parts = re.split(r"[\\/]", path)
    if not _ABSOLUTE.match(path) or ".." in parts or "*" in path or not parts[-1]:
        raise _wrong(
            text,
            (name,),
            say("{name} must be a whole path without .. in it, such as ~/.my-agent/config.json.", name=name),
        )
    return path


def _settings(text: str, said: Mapping[str, Any]) -> Iterator[tuple[KeyPath, Literal]]:
    table = said.get("settings")
    if not isinstance(table, dict) or not table:
        words = say('settings is missing: a table of what is written, such as api.base = "{{base_url}}".')
        raise _wrong(text, ("settings",), words)
    yield from _leaves(text, table, (), flat=said.get("format") == "dotenv")


def _leaves(text: str, table: Mapping[str, Any], above: KeyPath, *, flat: bool) -> Iterator[tuple[KeyPath, Literal]]:
    for key, value in table.items():
        path, where = (*above, key), ("settings", *above, key)
        if not key or not key.isprintable() or key.startswith("[") or holds_key(key):
            raise _wrong(text, where, say("The name of a setting cannot be used: it is empty, or looks like a key."))
        if isinstance(value, dict) and value and not flat:
            yield from _leaves(text, value, path, flat=flat)
            continue
        name = ".".join(path)
        if not isinstance(value, str if flat else str | bool | int):
            either = say("{name} must be a text, true, false or a whole number.", name=name)
            raise _wrong(text, where, say("{name} must be a text.", name=name) if flat else either)
        if isinstance(value, str):
            _checked(text, where, name, value)
        yield path, value


def _checked(text: str, where: KeyPath, name: str, template: str) -> None:
    if not template.isprintable():
        raise _wrong(text, where, say("{name} must be one line.", name=name))
    if any(holds_key(part) for part in fixed_parts(template)):
        raise _wrong(
            text,
            where,
            say("{name} holds what looks like a key. Write {{key}}: the key stays in the keychain.", name=name),
        )
    for one in names_in(template):
        if one not in PLACEHOLDERS:
            near = difflib.get_close_matches(one, PLACEHOLDERS, n=1)
            odd = f"{{{without_keys(one)}}}"
            what = say("{placeholder} in {name} is no placeholder.", placeholder=odd, name=name)
            raise _wrong(text, where, sentences(what, _meant(f"{{{near[0]}}}") if near else NOTHING))


def _delivery(text: str, settings: tuple[tuple[KeyPath, Literal], ...]) -> KeyDelivery:
    """Return how the key is delivered; raises CannotRead where address, key, profile or key name would be unknown."""
    used = {name for _, value in settings if isinstance(value, str) for name in names_in(value)}
    ways = [way for way in KEYS if way in used]
    if not used.intersection(ADDRESSES):
        raise _wrong(text, ("settings",), say("No setting holds the address: write {{base_url}} into one."))
    if len(ways) != 1:
        two = say("Two settings deliver the key in two ways: write one of {{helper}}, {{key_file}} and {{key}}.")
        none = say("No setting delivers the key: write one of {{helper}}, {{key_file}} and {{key}}.")
        raise _wrong(text, ("settings",), two if ways else none)
    if "profile" not in used and ways != ["helper"]:
        words = say(
            'No setting keeps the profile\'s id: add one of your own, such as ezswitch_profile = "{{profile}}".'
        )
        raise _wrong(text, ("settings",), words)
    if ways == ["key"] and "key_name" not in used:
        words = say('No setting keeps the name of the key: add one of your own, such as ezswitch_key = "{{key_name}}".')
        raise _wrong(text, ("settings",), words)
    return DELIVERIES[ways[0]]


def _meant(name: str) -> Phrase:
    return say("Did you mean {name}?", name=name)


def _missing(name: str, example: str) -> str:
    raise CannotRead(say("{name} is missing, such as: {example}", name=name, example=example), line=1, column=1)


def _wrong(text: str, path: KeyPath, why: Phrase) -> CannotRead:
    line, column = toml.where(text, path)
    return CannotRead(why, line=line or 1, column=column or 1)
