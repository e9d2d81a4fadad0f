"""settings.toml as pure functions on its text: read it, write what changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Any
from urllib.parse import urlsplit

from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import NOTHING, Phrase, say
from ezswitch.domain.settings import NO_PROXY, Settings
from ezswitch.formats import toml

VERSION = 1
"""The version of settings.toml that this program reads and writes."""
THEMES = ("system", "light", "dark")
SMALLEST, LARGEST = 80, 200
"""Percent of the system's text size."""
LONGEST = 24 * 60
"""Minutes between two checks, at most."""

_LOCALE = re.compile(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*")


def read(text: str | None) -> Settings:
    """Return the settings of a text; what it does not say is as by default, and so is everything for a missing file.

    Unknown keys are ignored (and kept by every edit). Raises CannotRead with line and column for text that does not
    parse, a wrong type, a value that cannot be used, and a version newer than this program's.
    """
    if text is None:
        return Settings()
    found = toml.value(text)
    _check_version(text, found)
    said = {field.name: _value(text, found, field.name) for field in fields(Settings) if field.name in found}
    for name, value in said.items():
        if fault := _fault(name, value):
            raise _cannot_read(text, name, fault)
    return Settings(**said)


def written(text: str | None, new: Settings) -> str:
    """Return the text with these settings; only what differs is touched.

    Raises BadInput for a value that cannot be used, CannotRead for a text that cannot be read.
    """
    for field in fields(Settings):
        if fault := _fault(field.name, getattr(new, field.name)):
            raise BadInput(say("not a usable setting"), fault, hint=say("Nothing was stored."))
    before = read(text)
    base = text if text and text.strip("\ufeff \t\r\n") else f"{text or ''}version = {VERSION}\n"
    for field in fields(Settings):
        value = getattr(new, field.name)
        if value != getattr(before, field.name):
            base = toml.put(base, (), (field.name,), sorted(value) if isinstance(value, frozenset) else value)
    return base


def proxy_fault(proxy: str) -> Phrase:
    """Return why this cannot be used as a proxy, "" where it can. Never repeats it: it may hold a password."""
    if proxy in ("", NO_PROXY):
        return NOTHING
    if not proxy.isprintable() or " " in proxy:
        return say("{setting} must be an address without blanks.", setting="proxy")
    try:
        parts = urlsplit(proxy)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:  # a port that is no number, a broken IPv6 address
        usable = False
    if usable:
        return NOTHING
    return say('{setting} must be an address such as "http://proxy.example.com:8080", or "none".', setting="proxy")


def _check_version(text: str, found: Mapping[str, Any]) -> None:
    version = found.get("version", VERSION)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _cannot_read(text, "version", say("{setting} must be 1.", setting="version"))
    if version > VERSION:
        words = say(
            "it says version {version}, and this ezswitch knows version {known}.", version=version, known=VERSION
        )
        raise _cannot_read(text, "version", words, say("Update ezswitch. The file was left as it is."))


def _value(text: str, found: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401  # a setting of any type
    """Return a setting of its own type; the type of its default says which."""
    value, usual = found[name], getattr(Settings(), name)
    if isinstance(usual, frozenset):
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            words = say('{setting} must be a list of names, such as ["one", "two"].', setting=name)
            raise _cannot_read(text, name, words)
        return frozenset(value)
    if type(value) is not type(usual):
        raise _cannot_read(text, name, _wrong_type(name, type(usual)))
    return value


def _wrong_type(name: str, wanted: type) -> Phrase:
    if wanted is bool:
        return say("{setting} must be true or false.", setting=name)
    if wanted is int:
        return say("{setting} must be a whole number.", setting=name)
    return say("{setting} must be text in quotes.", setting=name)


def _fault(name: str, value: Any) -> Phrase:  # noqa: ANN401  # a setting of any type
    """Return why a value of the right type cannot be used, "" where it can."""
    if name == "proxy":
        return proxy_fault(value)
    return NOTHING if _usable(name, value) else _rule(name)


def _usable(name: str, value: Any) -> bool:  # noqa: ANN401  # a setting of any type
    good = {
        "theme": value in THEMES,
        "check_minutes": isinstance(value, int) and 0 <= value <= LONGEST,
        "text_size": isinstance(value, int) and SMALLEST <= value <= LARGEST,
        "language": not value or _LOCALE.fullmatch(str(value)) is not None,
        "ca_file": str(value).isprintable(),
        "hidden": isinstance(value, frozenset) and all(map(is_name, value)),
        "outside_home": all(str(one).isprintable() for one in _each(value)),
    }
    return good.get(name, True)


def _rule(name: str) -> Phrase:
    """Return what the value of a setting must be."""
    match name:
        case "theme":
            words = say('{setting} must be "system", "light" or "dark".', setting=name)
        case "check_minutes":
            words = say("{setting} must be from 0 (never) to {most} minutes.", setting=name, most=LONGEST)
        case "text_size":
            words = say("{setting} must be from {least} to {most} percent.", setting=name, least=SMALLEST, most=LARGEST)
        case "language":
            words = say('{setting} must be a language such as "en" or "pt-BR".', setting=name)
        case "ca_file":
            words = say("{setting} must be the path of a file.", setting=name)
        case "hidden":
            words = say("{setting} must be ids of agents.", setting=name)
        case _:
            words = say("{setting} must be paths of files.", setting=name)
    return words


def _each(value: Any) -> frozenset[str]:  # noqa: ANN401  # a setting of any type
    return value if isinstance(value, frozenset) else frozenset()


def _cannot_read(text: str, name: str, words: Phrase, hint: Phrase = NOTHING) -> CannotRead:
    line, column = toml.where(text, (name,))
    return CannotRead(words, line=line, column=column, hint=hint)
