"""A shared setup (bundle): profiles to hand to a team as one TOML text, never with keys."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.names import is_name
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source
from ezswitch.domain.phrase import say, verbatim
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.surface import Surface
from ezswitch.formats import toml
from ezswitch.profiles import book, bundle_text
from ezswitch.profiles.bundle_text import cannot_read, dotted

VERSION = 1
"""The version of the format that this program reads and writes."""

MOST = 200
"""Profiles in one bundle."""

LONGEST_NAME = 100
"""Characters of a name that is shown: the bundle's and a profile's."""

_WORDS = 32  # of a command
_FIELDS = frozenset({"ezswitch_bundle", "name", "about", "public_key", "profiles", "agents"})
_OF_A_PROFILE = frozenset(
    {"name", "website", "preset", "key", "base_url", "models", "agents", "key_url", "key_help", "key_command"}
)
_OF_AN_AGENT = frozenset({"models", "surface"})

is_bundle = bundle_text.is_bundle


@dataclass(frozen=True, slots=True)
class KeyHelp:
    """Where a key is got: a page, words for people, and a command that prints it (named, never enabled)."""

    url: str = ""
    words: str = ""
    command: tuple[str, ...] = ()


NO_HELP = KeyHelp()


def offered(text: str, presets: tuple[Preset, ...] = ()) -> Offer:
    """Return what a bundle offers; ids and names of keys are the ones it wishes for, not made free yet.

    The bundle may stand inside the whole text that "Share" gives. Raises BadInput for a text that is no bundle, is
    too large, or carries anything like a key (never repeated), CannotRead with line and column for a mistake in it.
    """
    text = bundle_text.found_in(bundle_text.bounded(text))
    document = bundle_text.document(text)
    _of_our_kind(text, document)
    _names_of_keys(text, document)
    try:
        profiles = book.read(text)
    except CannotRead as error:
        raise bundle_text.without_a_key(error) from None
    choices = _choices(text, document)
    skipped = tuple(_unknown(document, profiles))
    known = {preset.id: preset for preset in presets}
    rows = tuple(_row(text, document, profile, choices, known) for profile in profiles if profile.base_url)
    name = _name(text, document, ("name",))
    return Offer(
        Source.BUNDLE, say("Shared setup of {name}", name=name) if name else say("Shared setup"), rows, skipped
    )


def public_key(text: str) -> str:
    """Return the public key of minisign that a bundle says it is signed with, or ""; raises as `offered` does."""
    text = bundle_text.found_in(bundle_text.bounded(text))
    return _text(text, bundle_text.document(text), ("public_key",))


def name_of(text: str) -> str:
    """Return the name that a bundle gives itself, or ""; raises as `offered` does."""
    text = bundle_text.found_in(bundle_text.bounded(text))
    return _name(text, bundle_text.document(text), ("name",))


def written(
    name: str,
    profiles: Sequence[Profile],
    choices: Mapping[str, str],
    helps: Mapping[str, KeyHelp] | None = None,
    about: str = "",
) -> str:
    """Return the bundle of these profiles: `choices` is agent id -> profile id, `helps` profile id -> KeyHelp.

    Its own text is read back before it leaves: raises BadInput or CannotRead where it would not say the same, or
    would carry what looks like a key (a model's name, say, into which somebody pasted one).
    """
    lines = [f"ezswitch_bundle = {VERSION}"]
    lines += [f"{field} = {toml.render(words)}" for field, words in (("name", name), ("about", about)) if words]
    for profile in profiles:
        lines += ["", *_lines(profile, (helps or {}).get(profile.id, NO_HELP))]
    there = {profile.id for profile in profiles}
    chosen = {agent: profile for agent, profile in sorted(choices.items()) if profile in there}
    if chosen:
        lines += ["", "[agents]", *(f"{bundle_text.key_name(a)} = {toml.render(p)}" for a, p in chosen.items())]
    text = "\n".join(lines) + "\n"
    if not profiles or len(offered(text).rows) != len(profiles):
        raise BadInput(
            say("nothing to share"),
            say("A shared setup needs profiles, each with a base URL."),
            hint=say("Add one: ezswitch add ID"),
        )
    return text


def _lines(profile: Profile, help_: KeyHelp) -> Iterator[str]:
    yield f"[profiles.{bundle_text.key_name(profile.id)}]"
    for path, value in book.settings(profile).items():
        yield f"{'.'.join(map(bundle_text.key_name, path))} = {toml.render(value)}"
    if help_.url:
        yield f"key_url = {toml.render(help_.url)}"
    if help_.words:
        yield f"key_help = {toml.render(help_.words)}"
    if help_.command:
        yield f"key_command = {toml.render(help_.command)}"


def _of_our_kind(text: str, document: Mapping[str, Any]) -> None:
    version = document.get("ezswitch_bundle")
    if version is None:
        raise BadInput(
            say("not a shared setup"),
            say("This text is no shared setup of ezswitch."),
            hint=say("One begins: ezswitch_bundle = 1"),
        )
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        words = say("{setting} must be 1.", setting="ezswitch_bundle")
        raise cannot_read(text, ("ezswitch_bundle",), words)
    if version > VERSION:
        line, column = toml.where(text, ("ezswitch_bundle",))
        words = say(
            "it is of version {version}, and this ezswitch knows version {known}.", version=version, known=VERSION
        )
        raise CannotRead(words, line=line, column=column, hint=say("Update ezswitch."))
    if len(_table(document.get("profiles"))) > MOST:
        raise BadInput(
            say("shared setup too large"),
            say("A shared setup has at most {most} profiles.", most=MOST),
            hint=say("Split it."),
        )


def _names_of_keys(text: str, document: Mapping[str, Any]) -> None:
    """Look at the names of keys first: somebody may have written the key itself there, and no error repeats it."""
    for name, found in _table(document.get("profiles")).items():
        key = _table(found).get("key", name)
        if not isinstance(key, str) or not is_name(key):
            words = say(
                "here goes the name of a key, never the key itself: small letters, digits, dot, dash, underscore."
            )
            raise cannot_read(text, ("profiles", name, "key"), words)


def _row(
    text: str,
    document: Mapping[str, Any],
    profile: Profile,
    choices: Mapping[str, str],
    presets: Mapping[str, Preset],
) -> Offered:
    said = document["profiles"][profile.id]
    here = ("profiles", profile.id)
    _name(text, said, (*here, "name"))
    preset = presets.get(profile.preset)
    if preset and not _same_place(profile, preset):
        # A preset says where to get a key and what a list proves: that holds for its own hosts and for no others.
        preset, profile = None, dataclasses.replace(profile, preset="")
    url = _web_page(text, said, (*here, "key_url"))
    return Offered(
        dataclasses.replace(profile, website=profile.website if _is_page(profile.website) else ""),
        agents=tuple(agent for agent, chosen in choices.items() if chosen == profile.id),
        key_url=url or (preset.key_url if preset else ""),
        key_help=_text(text, said, (*here, "key_help")),
        key_command=_command(text, said, (*here, "key_command")),
    )


def _same_place(profile: Profile, preset: Preset) -> bool:
    hosts = {urlsplit(url).netloc.lower() for url in preset.base_url.values()}
    return not hosts or {urlsplit(url).netloc.lower() for url in profile.base_url.values()} <= hosts


def _choices(text: str, document: Mapping[str, Any]) -> dict[str, str]:
    """Return agent id -> profile id; agents that nobody here knows are kept: they are names, and another knows them."""
    found = document.get("agents", {})
    if not isinstance(found, dict):
        raise cannot_read(text, ("agents",), say("{setting} must be a table.", setting="agents"))
    for agent, chosen in found.items():
        if not is_name(agent) or not isinstance(chosen, str):
            path = ("agents", agent)
            raise cannot_read(text, path, say("{setting} must name a profile in quotes.", setting=dotted(path)))
    return found


def _unknown(document: Mapping[str, Any], profiles: tuple[Profile, ...]) -> Iterator[NotOffered]:
    yield from _not_known(document, _FIELDS, ())
    said = _table(document.get("profiles"))
    for profile in profiles:
        mine = said[profile.id]
        here = ("profiles", profile.id)
        yield from _not_known(mine, _OF_A_PROFILE, here)
        yield from _not_known(_table(mine.get("base_url")), frozenset(Surface), (*here, "base_url"))
        for agent, own in _table(mine.get("agents")).items():
            yield from _not_known(own, _OF_AN_AGENT, (*here, "agents", agent))
        if not profile.base_url:
            name = verbatim(profile.name[:LONGEST_NAME])
            yield NotOffered(name, say("It names no base URL of an API format that ezswitch knows."))
        if not _is_page(profile.website):
            place = verbatim(f"profiles.{profile.id}.website")
            yield NotOffered(place, say("It is not the address of a web page."))
    for agent, chosen in _table(document.get("agents")).items():
        if chosen not in said:
            yield NotOffered(verbatim(f"agents.{agent}"), say("It names a profile that is not in this shared setup."))


def _not_known(found: Mapping[str, Any], known: frozenset[str], here: tuple[str, ...]) -> Iterator[NotOffered]:
    for name in found:
        if name not in known:
            place = verbatim(".".join((*here, name))[:200])
            yield NotOffered(place, say("This ezswitch does not know this field."))


def _command(text: str, said: Mapping[str, Any], path: tuple[str, ...]) -> tuple[str, ...]:
    parts = said.get(path[-1], [])
    fits = isinstance(parts, list) and len(parts) <= _WORDS and all(isinstance(part, str) for part in parts)
    if not fits or (path[-1] in said and (not parts or not parts[0])):
        example = '["op", "read", "op://Team/key"]'
        words = say(
            "{setting} must be a program and its arguments, such as {example}.", setting=dotted(path), example=example
        )
        raise cannot_read(text, path, words)
    return tuple(parts)


def _web_page(text: str, said: Mapping[str, Any], path: tuple[str, ...]) -> str:
    url = _text(text, said, path)
    parts = urlsplit(url) if _is_page(url) else None
    if url and (parts is None or parts.scheme != "https" or not parts.hostname or parts.username is not None):
        raise cannot_read(text, path, say("{setting} must be the https:// address of a page.", setting=dotted(path)))
    return url


def _is_page(url: str) -> bool:
    """Tell whether a browser may be sent there: no javascript:, no file:."""
    try:
        return urlsplit(url).scheme in ("", "http", "https")
    except ValueError:
        return False


def _name(text: str, said: Mapping[str, Any], path: tuple[str, ...]) -> str:
    name = _text(text, said, path)
    if len(name) > LONGEST_NAME:
        words = say("{setting} has more than {most} characters.", setting=dotted(path), most=LONGEST_NAME)
        raise cannot_read(text, path, words)
    return name


def _text(text: str, said: Mapping[str, Any], path: tuple[str, ...]) -> str:
    found = said.get(path[-1], "")
    if not isinstance(found, str):
        raise cannot_read(text, path, say("{setting} must be text in quotes.", setting=dotted(path)))
    return found


def _table(found: object) -> Mapping[str, Any]:
    return found if isinstance(found, dict) else {}
