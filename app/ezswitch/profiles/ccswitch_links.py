"""Links `ccswitch://v1/import?...` of CC Switch, read from a paste or standard input only: many sites give them.

Facts: src-tauri/src/deeplink/parser.rs and provider.rs of farion1231/cc-switch 3.20.0. Nothing in a link is fetched,
run or applied: `configUrl`, usage scripts and `enabled` are named as left out.
"""

from __future__ import annotations

import base64
import binascii
import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from ezswitch.agents.agent import Agent, Found
from ezswitch.agents.found import root_of
from ezswitch.domain.errors import BadInput
from ezswitch.domain.link import FOREIGN_SCHEME
from ezswitch.domain.names import name_from
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source
from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences, verbatim
from ezswitch.domain.secret import Secret, clean_key
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.profiles.links import split_query
from ezswitch.profiles.rival_shapes import Shape, agent_of, read_settings, shape_of
from ezswitch.profiles.tidying import bare, plain

LONGEST = 64 * 1024
"""Bytes of a link; its `config` may hold a whole settings file."""

PLACEHOLDER = "PROXY_MANAGED"
"""What CC Switch's own proxy puts in a key's place."""

_PROXY_PORT = 15721
_MODELS = {"model": "main", "haikuModel": "haiku", "sonnetModel": "sonnet", "opusModel": "opus"}
_OTHERS = {"prompt": say("a prompt"), "mcp": say("MCP servers"), "skill": say("a skill")}
_READ = frozenset({"resource", "app", "name", "endpoint", "apiKey", "homepage", "notes", *_MODELS})
_UNSAID = frozenset({"icon", "config", "configFormat"})
_LEFT_OUT = {
    "configUrl": say("Nothing is fetched because a link says so."),
    "enabled": say("A link never switches an agent by itself: choose who uses it afterwards."),
}
_ONE_ADDRESS = say("A profile has one address per API format; the first of the link was taken.")
_USAGE = say("Scripts that ask for usage, and what belongs to them, are never taken over or run.")


@dataclass(frozen=True, slots=True)
class _Said:
    """A provider as the link says it: the parameters win over its `config`."""

    app: str
    addresses: Mapping[Surface, str]
    models: Mapping[str, str]
    secret: Secret | None
    left_out: tuple[NotOffered, ...]


def offered(link: str, agents: tuple[Agent, ...], shapes: tuple[Shape, ...]) -> Offer:
    """Return what a link of CC Switch offers; other resources than a provider are named and declined.

    Its key becomes the row's Secret. Raises BadInput, which never repeats what the link says, for what is no link.
    """
    said = _parameters(link)
    resource = said.get("resource", "")
    if resource in _OTHERS:
        what = say("{resource}: {title}", resource=_OTHERS[resource], title=_title(said))
        return _offer((), NotOffered(what, say("Only providers are taken over.")))
    if resource != "provider":
        raise _no_link(say("it brings no provider"))
    shape = shape_of(shapes, said.get("app", ""))
    if shape is None:
        app = plain(said.get("app", ""), 40)
        what = say("a provider for {app}", app=app) if app else say("a provider for nobody")
        return _offer((), NotOffered(what, say("No such app.")))
    return _provider(said, shape, agents)


def _provider(said: Mapping[str, str], shape: Shape, agents: tuple[Agent, ...]) -> Offer:
    meant = _meant(said, shape, agents)
    title = said.get("name", "") or _host(meant.addresses) or shape.name
    if not meant.addresses:
        nothing = NotOffered(
            verbatim(title), say("The link names no address; a link without one means an official sign-in.")
        )
        return _offer((), nothing, *meant.left_out)
    if any(_is_proxy(url) for url in meant.addresses.values()):
        proxy = NotOffered(verbatim(title), say("It leads to CC Switch's own proxy, not to a provider."))
        return _offer((), proxy, *meant.left_out)
    profile = replace(
        bare(name_from(title), title, meant.addresses), models=dict(meant.models), website=said.get("homepage", "")
    )
    agent = agent_of(agents, shape.app)
    row = Offered(
        profile,
        secret=meant.secret,
        found_in=(say("link for {app}", app=shape.name),),
        agents=(agent.id,) if agent else (),
        key_help=said.get("notes", ""),
    )
    return _offer((row,), *meant.left_out)


def _meant(said: Mapping[str, str], shape: Shape, agents: tuple[Agent, ...]) -> _Said:
    left_out = list(_named(said))
    found = Found()
    if said.get("config"):
        try:
            found = read_settings(shape, agents, _config(said))
        except BadInput as error:
            left_out.append(NotOffered(verbatim("config"), error.message))
    first, *others = [one.strip() for one in said.get("endpoint", "").split(",") if one.strip()] or [""]
    left_out += [NotOffered(verbatim(plain(url, 200)), _ONE_ADDRESS) for url in others]
    addresses = {surface: root_of(surface, first) for surface in _surfaces(shape)} if first else dict(found.base_url)
    models = {role: said[name] for name, role in _MODELS.items() if said.get(name)}
    secret, why = _secret(said.get("apiKey", ""), found.secret)
    left_out += [NotOffered(verbatim("apiKey"), why)] if why else []
    return _Said(shape.app, addresses, {**found.models, **models}, secret, tuple(left_out))


def _surfaces(shape: Shape) -> tuple[Surface, ...]:
    """Return the formats at an app's address: who offers Responses offers Chat Completions beside it."""
    return (shape.surface, Surface.OPENAI) if shape.surface is Surface.RESPONSES else (shape.surface,)


def _secret(text: str, found: Secret | None) -> tuple[Secret | None, Phrase]:
    if text == PLACEHOLDER or (not text and found == Secret(PLACEHOLDER)):
        return None, say("It is a placeholder of CC Switch's proxy, not a key.")
    if not text:
        return found, NOTHING
    try:
        return clean_key(text)[0], NOTHING
    except BadInput as error:
        return None, error.message


def _config(said: Mapping[str, str]) -> Mapping[str, object]:
    """Return the settings that `config` holds; raises BadInput for what cannot be read."""
    wanted = said["config"].replace(" ", "+").replace("-", "+").replace("_", "/").rstrip("=")
    try:
        text = base64.b64decode(wanted + "=" * (-len(wanted) % 4), validate=True).decode("utf-8")
        if said.get("configFormat", "json") == "toml":
            return tomllib.loads(text)
        found = json.loads(text)
    except (ValueError, binascii.Error, RecursionError):  # deep nesting is somebody's joke
        raise BadInput(say("not a usable link"), say("Its settings cannot be read.")) from None
    if not isinstance(found, dict):
        raise BadInput(say("not a usable link"), say("Its settings are not an object."))
    return found


def _named(said: Mapping[str, str]) -> Iterator[NotOffered]:
    """Yield what the link says beyond a provider, by name: the values may hold keys too."""
    for name in said:
        if name in _LEFT_OUT:
            if said[name].lower() not in ("", "false", "0"):
                yield NotOffered(verbatim(name), _LEFT_OUT[name])
        elif name.startswith("usage"):
            yield NotOffered(verbatim(plain(name, 40)), _USAGE)
        elif name not in _READ | _UNSAID:
            yield NotOffered(verbatim(plain(name, 40)), say("This ezswitch does not know it."))


def _parameters(link: str) -> dict[str, str]:
    if len(link.encode(errors="replace")) > LONGEST:
        raise BadInput(
            say("link too long"),
            say("A link of CC Switch has at most {kilobytes} KB here.", kilobytes=LONGEST // 1024),
            hint=_HINT,
        )
    try:
        parts = urlsplit(link.strip())
    except ValueError:
        raise _no_link(say("it cannot be read")) from None
    place = (f"{parts.scheme.lower()}://", parts.netloc.lower(), parts.path.rstrip("/"))
    if place != (FOREIGN_SCHEME, "v1", "/import"):
        raise _no_link(say("it does not begin with {beginning}", beginning="ccswitch://v1/import?"))
    return split_query(parts.query)


def _title(said: Mapping[str, str]) -> Phrase:
    title = said.get("name") or said.get("repo") or said.get("app") or said.get("apps")
    return verbatim(plain(title, 60)) if title else say("without a name")


def _host(addresses: Mapping[Surface, str]) -> str:
    try:
        return next((origin_of(url).host for url in addresses.values()), "")
    except BadInput:  # said later, where the address is looked at
        return ""


def _is_proxy(url: str) -> bool:
    try:
        origin = origin_of(url)
    except BadInput:
        return False
    return origin.loopback and origin.port == _PROXY_PORT


def _offer(rows: tuple[Offered, ...], *skipped: NotOffered) -> Offer:
    return Offer(Source.LINK, say("A link of CC Switch"), rows, skipped)


_HINT = sentences(
    say("Copy the link again from the provider's page, or add the profile by hand."),
    say("On the command line: ezswitch add"),
)


def _no_link(why: Phrase) -> BadInput:
    return BadInput(say("not a usable link"), say("This link cannot be used: {why}.", why=why), hint=_HINT)
