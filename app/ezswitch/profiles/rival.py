"""CC Switch's rows as an offer: what can become a profile, and by name and reason what cannot."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ezswitch.agents.agent import Agent, Found
from ezswitch.agents.found import root_of
from ezswitch.domain.consents import PLAIN_HTTP
from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.names import name_from
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source
from ezswitch.domain.outside import ForeignRow
from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences, verbatim
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, checked_url, origin_of
from ezswitch.profiles.ccswitch_links import PLACEHOLDER
from ezswitch.profiles.merging import Candidate, merged
from ezswitch.profiles.rival_shapes import FORMATS, Shape, agent_of, read_settings, shape_of

TITLE = verbatim("CC Switch")
_SETTINGS = say("Its settings cannot be read.")
PROXY_PORT = 15721
"""Where CC Switch's own proxy listens."""

_SHOWN_HTTP = frozenset({PLAIN_HTTP})
_SIGN_INS = {"github_copilot": "GitHub Copilot", "codex_oauth": "ChatGPT", "xai_oauth": "xAI"}
_VERSION = re.compile(r"/v\d+[a-z0-9]*$")
_REQUESTS = ("/chat/completions", "/responses", "/v1/messages", "/messages")


class _Cannot(Exception):
    """Why a row makes no profile."""

    def __init__(self, reason: Phrase) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class _Said:
    """A row whose texts parse."""

    row: ForeignRow
    shape: Shape
    settings: Mapping[str, object]
    meta: Mapping[str, object]


def offered(rows: tuple[ForeignRow, ...], agents: tuple[Agent, ...], shapes: tuple[Shape, ...]) -> Offer:
    """Return what CC Switch's rows offer; every row is a profile, a part of one, or named in `skipped`.

    `agents` of a row are those whose current provider it is there. A key stays a Secret in the row.
    """
    found: list[Candidate] = []
    skipped: list[NotOffered] = []
    for row in rows:
        shape = shape_of(shapes, row.app)
        try:
            found.append(_candidate(_parsed(row, shape), agents))
        except (_Cannot, BadInput) as problem:
            reason = problem.message if isinstance(problem, BadInput) else problem.reason
            what = verbatim(f"{row.name.strip() or row.id} ({shape.name if shape else row.app})")
            skipped.append(NotOffered(what, reason))
    return Offer(Source.CC_SWITCH, TITLE, merged(found), tuple(skipped))


def _parsed(row: ForeignRow, shape: Shape | None) -> _Said:
    if shape is None:
        raise _Cannot(say("ezswitch does not know CC Switch's app {app}.", app=repr(row.app[:40])))
    if row.category == "official":
        raise _Cannot(say("It is the app's own sign-in, which needs no profile."))
    if row.category.startswith("omo"):
        raise _Cannot(say("It chooses models for a plugin, and is no provider."))
    meta = _object(row.meta or "{}", say("What CC Switch notes about it cannot be read."))
    binding = meta.get("authBinding")
    managed = isinstance(binding, Mapping) and binding.get("source") == "managed_account"
    if managed or meta.get("providerType") in _SIGN_INS:
        raise _Cannot(_other_sign_in(_SIGN_INS.get(str(meta.get("providerType")), "")))
    return _Said(row, shape, _object(row.settings, _SETTINGS), meta)


def _other_sign_in(service: str) -> Phrase:
    if not service:
        return say("It uses a sign-in to another service that only CC Switch's own proxy can use.")
    return say("It uses a sign-in to {service} that only CC Switch's own proxy can use.", service=service)


def _candidate(said: _Said, agents: tuple[Agent, ...]) -> Candidate:
    row, shape, agent = said.row, said.shape, agent_of(agents, said.row.app)
    try:
        found = read_settings(shape, agents, said.settings)
    except CannotRead as error:
        where = say("Line {line}: {problem}", line=error.line, problem=error.message)
        raise _Cannot(sentences(_SETTINGS, where)) from None
    if not found.base_url:
        raise _Cannot(found.reason or say("It names no address."))
    found, warnings = _in_its_format(_whole_path(found, said.meta), said)
    if reason := proxied(found):
        raise _Cannot(reason)
    if found.secret is None:
        warnings += (found.reason or say("It comes without a key: paste one."),)
    name = row.name.strip() or origin_of(next(iter(found.base_url.values()))).host
    wished = name_from(name)
    profile = Profile(wished, name, wished, found.base_url, found.models, website=row.website)
    current = (agent.id,) if agent and row.current else ()
    place = verbatim(f"{TITLE}, {shape.name}")
    offer = Offered(profile, found.secret, found_in=(place,), agents=current, warnings=warnings)
    return Candidate(offer, row.app, agent)


def proxied(found: Found) -> Phrase:
    """Return why settings are those of CC Switch's own proxy and no provider's, "" where they are not.

    Raises BadInput for an address that cannot be used.
    """
    if found.secret == Secret(PLACEHOLDER):
        return say("CC Switch's own proxy holds its place: switch that off there first.")
    origins = [origin_of(checked_url(url, _SHOWN_HTTP)) for url in found.base_url.values()]
    if any(origin.loopback and origin.port == PROXY_PORT for origin in origins):
        return say("It leads to CC Switch's own proxy on this machine, not to a provider.")
    return NOTHING


def _whole_path(found: Found, meta: Mapping[str, object]) -> Found:
    """Return the address without the path of the request, where the row says that it holds one."""
    if meta.get("isFullUrl") is not True:
        return found
    cut = {}
    for surface, url in found.base_url.items():
        ending = next((one for one in _REQUESTS if url.endswith(one)), "")
        if not ending:
            raise _Cannot(say("Its address is that of a single request, and no base URL can be told from it."))
        cut[surface] = root_of(surface, url.removesuffix(ending))
    return replace(found, base_url=cut)


def _in_its_format(found: Found, said: _Said) -> tuple[Found, tuple[Phrase, ...]]:
    """Return what was found under the API format that the row says, and a warning where that is not the app's own."""
    wanted = FORMATS.get(str(said.meta.get("apiFormat", "")))
    (surface, url), *_ = found.base_url.items()
    if wanted is None or wanted is surface:
        return found, ()
    warning = say(
        "CC Switch translates between this provider and {app}. ezswitch does not: the profile serves agents that speak"
        " {format}.",
        app=said.shape.name,
        format=wanted.label,
    )
    return replace(found, base_url={wanted: _root_in(wanted, url)}), (warning,)


def _root_in(surface: Surface, url: str) -> str:
    """Return an address in the form of another format: OpenAI's formats have a version at the end of it."""
    if surface in (Surface.OPENAI, Surface.RESPONSES) and not _VERSION.search(url):
        return f"{url}/v1"
    return root_of(surface, url)


def _object(text: str, unreadable: Phrase) -> Mapping[str, object]:
    """Return a JSON object; the reason for none has the place of the fault, never the text: it may hold a key.

    `unreadable` is the sentence that says what cannot be read.
    """
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        where = say("Line {line}, column {column}: {problem}", line=error.lineno, column=error.colno, problem=error.msg)
        raise _Cannot(sentences(unreadable, where)) from None
    except (ValueError, RecursionError):
        raise _Cannot(unreadable) from None
    if not isinstance(value, dict):
        raise _Cannot(sentences(unreadable, say("No object stands there.")))
    return value
