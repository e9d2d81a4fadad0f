"""Links `ezswitch://import?...`: a profile in one line, never with a key, never applied by itself.

Parameters, each at most once, percent-encoded:

preset        id of a preset; alone it is enough, and then no address may lead anywhere else
name, id      the name that is shown, and the profile's id; both are only wishes
openai, responses, anthropic, gemini    base URL of that API format
model.main, model.small, model.opus, model.sonnet, model.haiku, model.fable, model.subagent    the model of a role
website       the provider's page
key_url, key_help    the page where a key is got, and a sentence about it
agents        ids of the agents it is meant for, with commas between them
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from ezswitch.domain.errors import BadInput
from ezswitch.domain.keylike import holds_key, named_like_key
from ezswitch.domain.link import SCHEME
from ezswitch.domain.names import is_name, name_from
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source
from ezswitch.domain.phrase import Phrase, say, verbatim
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.profiles.presets import chosen_preset, from_preset
from ezswitch.profiles.tidying import ROLES, bare, plain

LONGEST = 8 * 1024
"""Bytes of a link."""

MOST_PARAMETERS = 64

_PLAIN = ("preset", "name", "id", "website", "key_url", "key_help", "agents")
_MODEL = "model."
_KNOWN = frozenset({*_PLAIN, *(surface.value for surface in Surface), *(_MODEL + role for role in ROLES)})
_HINT = say("Ask for a new one: such a link looks like ezswitch://import?preset=ezrouter")


def offered(link: str, presets: tuple[Preset, ...], agents: tuple[str, ...]) -> Offer:
    """Return what a link offers, with ids and names as it wishes them; `agents` are the ids of those there are.

    Raises BadInput, which repeats nothing that could be a key, for a link that carries one, is none or says too much
    or too little. Nothing in a link is run or fetched.
    """
    said = parameters(link)
    _without_keys(said)
    profile, preset = _profile(said, presets)
    wanted = tuple(dict.fromkeys(part.strip() for part in said.get("agents", "").split(",") if part.strip()))
    row = Offered(
        profile,
        found_in=(say("link"),),
        agents=tuple(agent for agent in wanted if agent in agents),
        key_url=said.get("key_url", "") or (preset.key_url if preset else ""),
        key_help=said.get("key_help", ""),
    )
    unknown = [
        NotOffered(verbatim(plain(name, 40)), say("This ezswitch does not know it."))
        for name in said
        if name not in _KNOWN
    ]
    missing = [
        NotOffered(verbatim(plain(one, 40)), say("There is no such agent here.")) for one in wanted if one not in agents
    ]
    return Offer(Source.LINK, say("A link"), (row,), (*unknown, *missing))


def parameters(link: str) -> dict[str, str]:
    """Return the parameters of a link by name; raises BadInput for what is no link of ours, or not a bounded one."""
    if len(link.encode(errors="replace")) > LONGEST:
        raise BadInput(
            say("link too long"),
            say("A link has at most {kilobytes} KB.", kilobytes=LONGEST // 1024),
            hint=say("Use a shared setup instead."),
        )
    try:
        parts = urlsplit(link.strip())
    except ValueError:
        raise _no_link(say("it cannot be read")) from None
    if f"{parts.scheme.lower()}://" != SCHEME or parts.netloc.lower() != "import" or parts.path not in ("", "/"):
        raise _no_link(say("it does not begin with {beginning}", beginning="ezswitch://import?"))
    if parts.fragment:
        raise _no_link(say("it has a '#' part"))
    return split_query(parts.query)


def split_query(query: str, *, blanks: bool = True) -> dict[str, str]:
    """Return the parameters of a query; raises BadInput for too many, and for one that is given twice.

    `blanks`: a "+" stands for a blank, as browsers' forms write it.
    """
    found: dict[str, str] = {}
    pairs = [one for one in query.split("&") if one]
    if len(pairs) > MOST_PARAMETERS:
        raise _no_link(say("it has more than {most} parameters", most=MOST_PARAMETERS))
    for pair in pairs:
        name, _, text = (pair.replace("+", " ") if blanks else pair).partition("=")
        name = unquote(name).strip()
        if name in found:
            raise _no_link(say("it says one thing twice"))
        found[name] = unquote(text).strip()
    return found


def _without_keys(said: Mapping[str, str]) -> None:
    """Raise BadInput where anything could be a key; its words repeat nothing of the link."""
    named = any(name not in _KNOWN and named_like_key(name) for name in said)
    if named or any(holds_key(text) or holds_key(name) for name, text in said.items()):
        raise BadInput(
            say("the link carries a key"),
            say(
                "This link carries what looks like a key, so it was not taken: it would stand in the list of processes."
            ),
            hint=say(
                "Ask for a link without one, and give the key apart. One that is used already should be replaced."
            ),
        )


def _profile(said: Mapping[str, str], presets: tuple[Preset, ...]) -> tuple[Profile, Preset | None]:
    addresses = {surface: said[surface.value] for surface in Surface if said.get(surface.value)}
    models = {role: said[_MODEL + role] for role in ROLES if said.get(_MODEL + role)}
    if said.get("preset"):
        preset = chosen_preset(presets, said["preset"])
        _same_hosts(preset, addresses)
        begun, wished = from_preset(preset, preset.id, said.get("name", "")), said.get("id", "")
        profile = replace(begun, models={**begun.models, **models}).with_addresses(addresses)
    elif addresses:
        preset = None
        name = said.get("name", "") or _host(next(iter(addresses.values())))
        wished = said.get("id", "") or name_from(name)
        profile = replace(bare(wished, name, addresses), models=models, website=said.get("website", ""))
    else:
        raise _no_link(say("it names neither a preset nor an address"))
    own_id = wished if is_name(wished) else name_from(wished or profile.id)
    return replace(profile, id=own_id, key=own_id), preset


def _same_hosts(preset: Preset, addresses: Mapping[Surface, str]) -> None:
    """Refuse an address that borrows a preset's name for another host."""
    own = {origin_of(url) for url in preset.base_url.values()}
    if own and any(origin_of(url) not in own for url in addresses.values()):
        raise _no_link(say("it says {preset} and leads to another host", preset=preset.name))


def _host(url: str) -> str:
    try:
        return origin_of(url).host
    except BadInput:  # said later, where the address is looked at
        return ""


def _no_link(why: Phrase) -> BadInput:
    return BadInput(say("not a usable link"), say("This link cannot be used: {why}.", why=why), hint=_HINT)
