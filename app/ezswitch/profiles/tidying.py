"""One offered row made usable: addresses checked, texts bounded and free of what could deceive a reader."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import urlsplit, urlunsplit

from ezswitch.domain.consents import PLAIN_HTTP
from ezswitch.domain.errors import BadInput
from ezswitch.domain.keylike import holds_key, without_keys
from ezswitch.domain.names import is_name
from ezswitch.domain.offer import NotOffered, Offered
from ezswitch.domain.phrase import Phrase, say, sentences, verbatim, with_texts
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.secret import clean_key
from ezswitch.domain.surface import Surface, checked_url, origin_of

LONGEST_NAME = 100
LONGEST_TEXT = 500
LONGEST_URL = 2000
ROLES = ("main", "small", "opus", "sonnet", "haiku", "fable", "subagent")
"""What a profile may name a model for."""

_LONGEST_MODEL = 200
_MOST = 32  # agents, places, warnings, words of a command
_SHOWN_HTTP = frozenset({PLAIN_HTTP})
"""An offer may show http://; taking it over asks for the consent."""


def plain(text: str, longest: int) -> str:
    """Return one line of at most `longest` characters without control, format, bidi or unassigned characters."""
    shown = "".join(" " if one.isspace() else one for one in text[: 4 * longest] if one.isspace() or _shows(one))
    line = " ".join(shown.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def plain_words(words: Phrase, longest: int) -> Phrase:
    """Return a phrase whose texts from outside are plain, of at most `longest` characters each, and hold no key."""
    return with_texts(words, lambda text: without_keys(plain(text, longest)))


def tidied(row: Offered) -> tuple[Offered | None, tuple[NotOffered, ...]]:
    """Return the row as it may be shown (None: no address of it can be used), and what of it was left out and why.

    Notes and tags are the user's own: an offer brings none.
    """
    profile = row.profile
    name = plain(_no_key(profile.name) or _no_key(profile.id), LONGEST_NAME)
    addresses, left_out = _addresses(profile.base_url, name)
    if not addresses:
        what = verbatim(name) if name else say("a profile")
        nothing = NotOffered(what, say("It names no address that can be used."))
        return None, left_out or (nothing,)
    host = origin_of(next(iter(addresses.values()))).host
    models, models_out = _models(profile.models, name or host)
    page, key_page = page_or_nothing(profile.website), page_or_nothing(row.key_url)
    tidy = replace(
        profile,
        id=_no_key(profile.id),
        name=name or host,
        key=_no_key(profile.key),
        base_url=addresses,
        models=models,
        agents={agent: _options(own) for agent, own in list(profile.agents.items())[:_MOST] if is_name(agent)},
        website=page,
        notes="",
        tags=(),
    )
    return _with_plain_texts(replace(row, profile=tidy, key_url=key_page)), (*left_out, *models_out)


def page_or_nothing(url: str) -> str:
    """Return the address of a web page that a browser may be sent to, or ""."""
    try:
        origin_of(url)
    except BadInput:
        return ""
    fits = len(url) <= LONGEST_URL and url.isprintable() and " " not in url
    return url if fits and not holds_key(url) else ""


def _no_key(name: str) -> str:
    """Return a name, "" where somebody put a key there: names are shown, and stand in profiles.toml."""
    return "" if holds_key(name) else name


def _with_plain_texts(row: Offered) -> Offered:
    secret, warnings = row.secret, list(row.warnings)
    if secret is not None:
        try:
            secret = clean_key(secret.reveal())[0]
        except BadInput as error:
            secret = None
            warnings.append(sentences(say("The key that was found with it is left out."), error.message))
    command = row.key_command
    if len(command) > _MOST or not all(word.isprintable() and len(word) <= LONGEST_TEXT for word in command):
        command = ()
        warnings.append(say("The command that it names for the key cannot be shown whole, and was left out."))
    return replace(
        row,
        secret=secret,
        found_in=tuple(plain_words(place, LONGEST_NAME) for place in row.found_in[:_MOST]),
        agents=tuple(dict.fromkeys(agent for agent in row.agents if is_name(agent)))[:_MOST],
        key_help=without_keys(plain(row.key_help, LONGEST_TEXT)),
        key_command=command,
        warnings=tuple(plain_words(one, LONGEST_TEXT) for one in warnings[:_MOST]),
    )


def _addresses(said: Mapping[Surface, str], name: str) -> tuple[dict[Surface, str], tuple[NotOffered, ...]]:
    usable, left_out = {}, []
    for surface, url in said.items():
        try:
            usable[surface] = _in_ascii(checked_url(_bounded(url), _SHOWN_HTTP))
        except BadInput as error:
            what = say("{profile}: {format} address", profile=name, format=surface.label) if name else surface.label
            left_out.append(NotOffered(what, plain_words(error.message, LONGEST_TEXT)))
    return usable, tuple(left_out)


def _bounded(url: str) -> str:
    if len(url) > LONGEST_URL:
        raise BadInput(
            say("not a usable URL"),
            say("An address of more than {most} characters is none.", most=LONGEST_URL),
        )
    return url


def _in_ascii(url: str) -> str:
    """Return the URL with the host that is really asked: letters of other scripts must not hide in what is shown."""
    parts = urlsplit(url)
    if parts.netloc.isascii():
        return url
    origin = origin_of(url)
    port = f":{parts.port}" if parts.port else ""
    return urlunsplit(parts._replace(netloc=f"{origin.host}{port}"))


def _models(said: Mapping[str, str], name: str) -> tuple[dict[str, str], tuple[NotOffered, ...]]:
    usable, left_out = {}, []
    for role, model in said.items():
        if role in ROLES and usable_model(model):
            usable[role] = model
        elif model:
            why = say("It is not the id of a model.") if role in ROLES else say("It is not a role of a model.")
            left_out.append(NotOffered(say("{profile}: model {role}", profile=name, role=plain(role, 20)), why))
    return usable, tuple(left_out[:_MOST])


def usable_model(model: str) -> bool:
    """Tell whether a text can be the id of a model."""
    fits = 0 < len(model) <= _LONGEST_MODEL and model.isprintable() and model == model.strip()
    return fits and not holds_key(model)


def _options(own: AgentOptions) -> AgentOptions:
    models = {role: model for role, model in own.models.items() if usable_model(model)}
    return replace(own, models=models, way=own.way if is_name(own.way) else "")


def _shows(letter: str) -> bool:
    return unicodedata.category(letter)[0] != "C" and unicodedata.category(letter) not in ("Zl", "Zp")


def bare(profile_id: str, name: str, base_url: Mapping[Surface, str]) -> Profile:
    """Return a profile that wishes for this id, its key named after it; what parsers begin with."""
    return Profile(id=profile_id, name=name, key=profile_id, base_url=dict(base_url))
