"""Fetching a shared setup: from an https host or a Git repository, only if it changed, its signature verified."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import urljoin, urlsplit, urlunsplit

from ezswitch.domain.errors import BadInput, Refused
from ezswitch.domain.hosted import Hosted, hosted_at
from ezswitch.domain.keylike import holds_key
from ezswitch.domain.offer import Offer, Offered, Source
from ezswitch.domain.outside import Unreachable
from ezswitch.domain.phrase import Phrase, say, verbatim
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.profiles import bundle, bundle_text
from ezswitch.profiles.subscribed import Subscription, key_id
from ezswitch.usecases.ports import Ports

REDIRECTS = 3
SECONDS = 20.0
"""For one answer, all of it: a host that drips is given up."""

_MOVED = (301, 302, 303, 307, 308)
_OK, _SAME, _GONE = 200, 304, (401, 403, 404, 410)
_LONGEST_ETAG = 200


@dataclass(frozen=True, slots=True)
class Fetched(Offer):
    """An offer that came from an address which can be followed.

    `subscription` says what to remember of it (nothing is followed in it yet), `rows_there` are the rows as the bundle
    has them: `rows` get ids that are free here.
    """

    subscription: Subscription = Subscription("")  # noqa: RUF009  frozen
    rows_there: tuple[Offered, ...] = ()


@dataclass(frozen=True, slots=True)
class _Answered:
    """What an address gave: the file, what to ask with next time, and a way to the signature beside it."""

    data: bytes
    signature: Callable[[], bytes | None]
    etag: str = ""
    commit: str = ""


def fetched(ports: Ports, known: Subscription) -> Fetched | None:
    """Return what an address offers now, None where it is what `known` says was applied.

    A `public_key` that is known must have signed it; otherwise one that the bundle itself names. Raises Unreachable
    where the host does not answer now, BadInput for what is no shared setup, Refused for a signature.
    """
    where = hosted_at(known.url)
    if holds_key(known.url):
        raise BadInput(
            say("carries a key"),
            say("The address carries what looks like a key, and it would be kept in a file."),
            hint=say("Ask for an address without one; Git knows your sign-ins by itself."),
        )
    answered = _from_git(ports, where, known) if where.git else _from_web(ports, where, known)
    if answered is None:
        return None
    public_key = _signed_by(ports, answered, known.public_key)
    text = _text(answered.data)
    offer = bundle.offered(text, ports.presets)
    digest = sha256(answered.data).hexdigest()
    name, title = bundle.name_of(text), offer.title
    if public_key:
        title = say("{title}, signed with the key {key_id}", title=title, key_id=key_id(public_key))
    subscription = Subscription(known.url, name, answered.etag, answered.commit, digest, public_key)
    return Fetched(Source.SUBSCRIPTION, title, offer.rows, offer.skipped, subscription, offer.rows)


def _from_git(ports: Ports, where: Hosted, known: Subscription) -> _Answered | None:
    found = ports.repositories.file(where, seen=known.commit)
    if found.data is None:
        return None
    return _Answered(found.data, lambda: found.signature, commit=found.commit)


def _from_web(ports: Ports, where: Hosted, known: Subscription) -> _Answered | None:
    answer = _got(ports, where.url, {"if-none-match": known.etag} if known.etag else {})
    if answer.status == _SAME and known.etag:
        return None
    if answer.status != _OK:
        raise _no_file(answer, where.url)
    etag = answer.headers.get("etag", "")
    usable = etag.isascii() and etag.isprintable() and len(etag) <= _LONGEST_ETAG
    return _Answered(answer.body, lambda: _signature(ports, where.url), etag if usable else "")


def _signature(ports: Ports, url: str) -> bytes | None:
    parts = urlsplit(url)
    answer = _got(ports, urlunsplit(parts._replace(path=f"{parts.path}.minisig")), {})
    if answer.status == _OK:
        return answer.body
    if answer.status in _GONE:
        return None
    raise _no_file(answer, url)


def _got(ports: Ports, url: str, headers: dict[str, str]) -> Answer:
    """Return the answer behind at most three redirects, each to an address that could have been typed."""
    for _ in range(REDIRECTS + 1):
        try:
            answer = ports.web.get(url, headers, timeout=SECONDS)
        except WebFailure as failure:
            if failure.kind == "too_large":
                raise BadInput(say("shared setup too large"), say("A shared setup has at most 256 KB.")) from None
            raise Unreachable(
                say("cannot be reached"),
                say("{host} cannot be reached: {reason}.", host=_host(url), reason=failure.detail),
            ) from None
        if answer.status not in _MOVED:
            return answer
        url = _moved_to(url, answer.headers.get("location", ""))
    raise BadInput(
        say("too many redirects"),
        say("{host} leads on and on.", host=_host(url)),
        hint=say("Give the address where it is."),
    )


def _moved_to(url: str, location: str) -> str:
    try:
        there = hosted_at(urljoin(url, location))
    except (BadInput, ValueError):
        there = None
    if there is None or there.git or (there.url.startswith("http:") and url.startswith("https:")):
        raise BadInput(
            say("redirected elsewhere"),
            say("{host} sends you to an address that is not https.", host=_host(url)),
            hint=say("Ask its owner for the address where it is now."),
        )
    return there.url


def _no_file(answer: Answer, url: str) -> BadInput | Unreachable:
    words = say("{host} answers with status {status}.", host=_host(url), status=answer.status)
    if answer.status in _GONE:
        return BadInput(
            say("no shared setup there"), words, hint=say("Check the address. It must be readable without a sign-in.")
        )
    return Unreachable(say("no answer"), words)


def _signed_by(ports: Ports, answered: _Answered, pinned: str) -> str:
    """Return the public key that signed it, "" where none is asked for. A known key is asked before it is read."""
    public_key = pinned or bundle.public_key(_text(answered.data))
    if not public_key:
        return ""
    signature = answered.signature()
    if signature is None:
        raise Refused(
            say("signature is missing"),
            say("This shared setup must be signed, and there is no signature (.minisig) beside it."),
            hint=say("Nothing was changed. Ask its owner, by another way than its address, what happened."),
        )
    ports.signatures.verify(answered.data, signature, public_key)
    return public_key


def _text(data: bytes) -> str:
    """Return a bundle's text; raises BadInput for a page of the web, large or strange bytes."""
    if len(data) > bundle_text.LARGEST:
        raise BadInput(say("shared setup too large"), say("A shared setup has at most 256 KB."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(
            say("not a shared setup"), say("What is there is no text."), hint=say("Check the address.")
        ) from None
    if text.lstrip()[:1] == "<":
        raise BadInput(
            say("not a shared setup"),
            say("There is a web page, not a shared setup."),
            hint=say("Give the address of the file itself, or of a Git repository (ending in .git)."),
        )
    return text


def _host(url: str) -> Phrase:
    host = urlsplit(url).hostname
    return verbatim(host) if host else say("The host")
